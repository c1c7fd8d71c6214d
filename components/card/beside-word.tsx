import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/card-view.ts';
import { Button } from '../shared/button.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { sentenceWords } from './sentence-words.ts';
import { useCardTexts } from './texts.ts';

interface BesideWordProps {
  view: CardView;
  onWord: (word: string) => void;
}

/**
 * Teaches a word of the sentence that tells this sense from others. The word is chosen and not typed: what is typed in a
 * page, the page can hear.
 */
export function BesideWord({ view, onWord }: BesideWordProps) {
  const { t, rich } = useCardTexts();
  const [word, setWord] = useState('');
  const { surface } = view.mention;
  const words = sentenceWords(view.sentence.text, surface);
  if (words.length === 0) return null;
  return (
    <div class="beside">
      <label class="remark" for="card-beside">
        {t('wrong.beside')}
      </label>
      <div class="beside-row">
        <select id="card-beside" value={word} onChange={(event) => setWord(event.currentTarget.value)}>
          <option value="">{t('wrong.no-word')}</option>
          {words.map((one) => (
            <option key={one} value={one} lang={view.lang || undefined} dir="auto">
              {one}
            </option>
          ))}
        </select>
        <Button small disabled={word === ''} onClick={() => onWord(word)}>
          {t('wrong.teach')}
        </Button>
      </div>
      <p class="aside">{rich('wrong.beside-hint', { surface: <Foreign lang={view.lang}>{surface}</Foreign> })}</p>
    </div>
  );
}
