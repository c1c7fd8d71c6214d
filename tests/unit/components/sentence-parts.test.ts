import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReading, sampleView, spanOf } from '../../../components/card/card-fixtures.ts';
import { sentenceParts } from '../../../components/card/sentence-parts.ts';

const { sentence, readings } = sampleView;

describe('sentenceParts', () => {
  it('cuts out source, cues and hedges with their roles', () => {
    const marked = sentenceParts(sentence, readings).filter((part) => part.roles.length > 0);
    expect(marked).toEqual([
      { text: 'Coalition forces', roles: ['source'] },
      { text: 'said', roles: ['attribution'] },
      { text: 'captured', roles: ['kind'] },
      { text: 'suspected', roles: ['hedge'] },
      { text: 'reportedly', roles: ['hedge'] },
    ]);
  });

  it('gives words in two marks both roles', () => {
    const label = spanOf(sentence.text, 'suspected IMU');
    const parts = sentenceParts(sentence, readings, label);
    expect(parts.find((part) => part.text === 'suspected')?.roles.sort()).toEqual(['hedge', 'label']);
    expect(parts.find((part) => part.text === ' IMU')?.roles).toEqual(['label']);
  });

  it('does not mark a source that was named in another sentence', () => {
    const reading = sampleReading(sentence.text, { by: 'The colonel', sourceElsewhere: true });
    expect(sentenceParts(sentence, [reading])).toEqual([{ text: sentence.text, roles: [] }]);
  });

  it('does not lose or double a character, whatever the spans', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const cueWords = spans.map((s) => ({ ...s, text: '', role: 'hedge' as const }));
        const parts = sentenceParts(sentence, [{ ...sampleReading(sentence.text, {}), cueWords }]);
        expect(parts.map((part) => part.text).join('')).toBe(sentence.text);
      }),
    );
  });
});
