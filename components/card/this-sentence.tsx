import type { CardView } from '../../lib/card-view.ts';
import { QuotedSentence } from './quoted-sentence.tsx';
import { ReadingFacts } from './reading-facts.tsx';
import { useCardTexts } from './texts.ts';

/** What the sentence itself says about its sources; several readings (one per source and claim) stand below each other. */
export function ThisSentence({ view }: { view: CardView }) {
  const { t } = useCardTexts();
  const { readings } = view;
  return (
    <section class="part" aria-labelledby="card-sentence">
      <h3 class="part-title" id="card-sentence">
        {readings.length > 1 ? t('sentence.several', { count: readings.length }) : t('sentence.title')}
      </h3>
      {view.sentence.text && <QuotedSentence view={view} />}
      {!view.read ? (
        <p class="remark">{t('sentence.not-read')}</p>
      ) : readings.length === 0 ? (
        <p class="remark">{t('sentence.no-claim')}</p>
      ) : (
        readings.map((reading) => (
          <ReadingFacts
            key={`${reading.kind} ${reading.assertedBy} ${reading.polarity}`}
            reading={reading}
            sentence={view.sentence}
            lang={view.lang}
          />
        ))
      )}
    </section>
  );
}
