import { Fragment } from 'preact';
import type { Shortcut } from '../../lib/shortcut.ts';
import { Button } from './button.tsx';
import { useSharedTexts } from './texts.ts';

interface KeyListProps {
  shortcuts: readonly Shortcut[];
  onChange: () => void;
}

/** Browsers name these two keys by words; on the keyboard stand signs. */
const signs: Record<string, string> = { Period: '.', Comma: ',' };

/** What can be done by keyboard in pages, and by which keys. */
export function KeyList({ shortcuts, onChange }: KeyListProps) {
  const { t } = useSharedTexts();
  return (
    <div class="keys">
      <dl class="key-list">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(`key.${name}`)}</dt>
            <dd>{keys ? <Keys keys={keys} /> : t('key.none')}</dd>
          </div>
        ))}
      </dl>
      <Button small onClick={onChange}>
        {t('key.change')}
      </Button>
    </div>
  );
}

function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd>{signs[key] ?? key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
