import { useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Field } from '../../shared/field.tsx';
import { Chips } from '../fields/chips.tsx';
import { useCatalogTexts } from '../texts.ts';
import { siteFromInput } from './site-from-input.ts';

interface SiteListProps {
  label: string;
  hint: string;
  sites: readonly string[];
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** Sites of one kind, to add to and to take from. */
export function SiteList({ label, hint, sites, onAdd, onRemove }: SiteListProps) {
  const { t } = useCatalogTexts();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const site = siteFromInput(typed);
    if (site === null) return setError(t('settings.no-site'));
    setError('');
    setTyped('');
    if (!sites.includes(site)) onAdd(site);
  };
  return (
    <form
      class="site-list"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={label} hint={hint} error={error}>
        {(attributes) => (
          <div class="site-entry">
            <input
              {...attributes}
              ref={field}
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="news.example"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setError('');
              }}
            />
            <Button type="submit" label={t('settings.add-to', { list: label })}>
              {t('settings.add')}
            </Button>
          </div>
        )}
      </Field>
      <Chips
        chips={[...sites].sort().map((site) => ({ id: site, name: site === '' ? t('settings.files') : site }))}
        onRemove={onRemove}
        focusAfter={field}
      />
    </form>
  );
}
