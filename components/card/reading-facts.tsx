import type { ComponentChildren } from 'preact';
import type { Quantity, Reading } from '../../lib/read/reading.ts';
import { Foreign } from '../shared/foreign.tsx';
import type { Texts } from '../shared/i18n.tsx';
import { Fact } from './fact.tsx';
import { type CardKey, useCardTexts } from './texts.ts';

interface ReadingFactsProps {
  reading: Reading;
  /** The sentence's span in the page text: a source outside it was named elsewhere. */
  sentence: { text: string; start: number };
  lang: string | undefined;
}

/** One reading in plain words: who asserts it, how it is worded, what kind of claim it is, what is not given. */
export function ReadingFacts({ reading, sentence, lang }: ReadingFactsProps) {
  const texts = useCardTexts();
  const { t } = texts;
  const hedges = reading.cueWords.filter((cue) => cue.role === 'hedge').map((cue) => cue.text);
  return (
    <div class="reading">
      <Who reading={reading} sentence={sentence} lang={lang} />
      <dl class="facts">
        <Fact term={t('fact.wording')}>
          {!reading.hedged
            ? t('fact.flat')
            : hedges.length === 0
              ? t('fact.hedged-no-words')
              : texts.rich('fact.hedged', { words: <Quoted words={hedges} lang={lang} /> })}
        </Fact>
        <Fact term={t('fact.kind')}>{t(`kind.${reading.kind}`)}</Fact>
        {reading.quantities.length > 0 && (
          <Fact term={t('fact.number')}>
            {reading.quantities.map((quantity) => numberWords(quantity, texts)).join(', ')}
          </Fact>
        )}
        {reading.missing.length > 0 && (
          <Fact term={t('fact.missing')}>{reading.missing.map((missing) => t(`missing.${missing}`)).join(', ')}</Fact>
        )}
      </dl>
    </div>
  );
}

/** Keeps to forms that need no agreement (“Said by …”), because the name comes from the page. */
function Who({ reading, sentence, lang }: ReadingFactsProps) {
  const texts = useCardTexts();
  const { t, rich } = texts;
  const b = (inside: ComponentChildren) => <strong class="who-name">{inside}</strong>;
  if (reading.assertedBy === '') {
    const attributed = reading.polarity === 'asserted' && reading.cueWords.some((cue) => cue.role === 'attribution');
    return <p class="who">{rich(attributed ? 'who.nobody.asserted' : `who.own.${reading.polarity}`, { b })}</p>;
  }
  const elsewhere =
    reading.source !== null &&
    (reading.source.end <= sentence.start || reading.source.start >= sentence.start + sentence.text.length);
  const short = reading.assertedBySurface === reading.assertedBy ? '' : reading.assertedBySurface;
  return (
    <>
      <p class="who">
        {rich(`who.${reading.polarity}`, { b, who: <Foreign lang={lang}>{reading.assertedBy}</Foreign> })}
        {reading.asserterType !== 'none' && <span class="aside"> · {t(`asserter.${reading.asserterType}`)}</span>}
      </p>
      {(short || elsewhere) && (
        <p class="aside">
          {short && rich('who.surface', { surface: <Foreign lang={lang}>{short}</Foreign> })}
          {short && elsewhere && ' · '}
          {elsewhere && t('who.earlier')}
        </p>
      )}
      {reading.chain.length > 0 && (
        <p class="aside">{rich('who.chain', { chain: <Foreign lang={lang}>{reading.chain.join(' → ')}</Foreign> })}</p>
      )}
    </>
  );
}

function Quoted({ words, lang }: { words: string[]; lang: string | undefined }) {
  const { rich } = useCardTexts();
  return (
    <>
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          {rich('quoted', {
            words: (
              <Foreign lang={lang} class="quoted">
                {word}
              </Foreign>
            ),
          })}
        </span>
      ))}
    </>
  );
}

function numberWords({ min, max, unit }: Quantity, { t, number }: Texts<CardKey>): string {
  return min === max
    ? t('fact.number-exact', { value: number(min), unit }).trim()
    : t('fact.number-range', { min: number(min), max: number(max), unit }).trim();
}
