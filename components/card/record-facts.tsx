import type { CardView } from '../../lib/card-view.ts';
import { Foreign } from '../shared/foreign.tsx';
import { Fact } from './fact.tsx';
import { recordFacts } from './record-facts-words.ts';
import { useCardTexts } from './texts.ts';

/** What else there is to say of the counted claims, a row each. */
export function RecordFacts({ view }: { view: CardView }) {
  const texts = useCardTexts();
  const facts = recordFacts(view.trackRecord, view.patternNames ?? {}, texts);
  if (facts.length === 0) return null; // Without a row the list would still take its room.
  return (
    <dl class="facts">
      {facts.map(({ term, words, names }) => (
        <Fact key={term} term={texts.t(term)}>
          {names ? <Foreign>{words}</Foreign> : words}
        </Fact>
      ))}
    </dl>
  );
}
