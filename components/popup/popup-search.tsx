import { useState } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { usePopupTexts } from './texts.ts';

/** Looks a name up in the catalog: the words typed open its list of labels. */
export function PopupSearch({ onOpenCatalog }: { onOpenCatalog: (path: string) => void }) {
  const { t } = usePopupTexts();
  const [words, setWords] = useState('');
  return (
    <search class="popup-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const search = words.trim();
          if (search) onOpenCatalog(`/labels?search=${encodeURIComponent(search)}`);
        }}
      >
        <Icon name="search" />
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={100}
          enterKeyHint="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
