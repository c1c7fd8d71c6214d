import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueFiles } from '../../../assets/cues/index.ts';
import { readAttributions } from '../../../lib/read/read-attributions.ts';
import { readClaims } from '../../../lib/read/read-claims.ts';
import { tokenize } from '../../../lib/read/tokens.ts';
import { emptyContext, mentionsIn, pageOf } from './reading-of.ts';

const word = fc.constantFrom(
  ...'the IMU Taliban said says that according to officials denied killed “ ” " \' , . : ; — ( ) [2] 300 fighters in Kunduz, who was believed to 😀 их ИДУ сообщил что sagte dass soll \n نفت'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('tokens lie in order, do not overlap and say what stands there', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const token of tokenize(sample)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(sample.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
      }),
    );
  });

  it('every span lies inside the text and every cue word stands at its place', () => {
    const inside = (sample: string, span: { start: number; end: number }) =>
      span.start >= 0 && span.start < span.end && span.end <= sample.length;
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'de', 'ar', 'fa', 'uz', 'fr'), (sample, lang) => {
        const page = pageOf(sample, lang);
        for (const { cue, source, content } of readAttributions(page, cueFiles)) {
          for (const span of [cue, source, content]) if (span) expect(inside(sample, span)).toBe(true);
        }
        let last = 0;
        for (const claim of readClaims(page, mentionsIn(sample), emptyContext)) {
          expect(inside(sample, claim)).toBe(true);
          expect(claim.start).toBeGreaterThanOrEqual(last);
          last = claim.start;
          if (claim.source) expect(sample.slice(claim.source.start, claim.source.end)).toBe(claim.assertedBy);
          else expect(claim.assertedBy).toBe('');
          for (const cue of claim.cueWords) expect(sample.slice(cue.start, cue.end)).toBe(cue.text);
          for (const { min, max, span } of claim.quantities) {
            expect(min).toBeLessThanOrEqual(max);
            expect(inside(sample, span)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a megabyte without a full stop is cut and read in linear time', () => {
    for (const piece of ['he said that ', '“a ', 'claim of ', '1,', 'the man, who said, ', '(', "'s"]) {
      const monster = `IMU ${piece.repeat(1_000_000 / piece.length)}`;
      const start = performance.now();
      readAttributions(pageOf(monster), cueFiles);
      readClaims(pageOf(monster), mentionsIn(monster.slice(0, 10)), emptyContext);
      // The stated budget is 200 ms; the test leaves room for a busy machine, quadratic work would take minutes.
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
