import { describe, expect, it } from 'vitest';
import { cardTexts } from '../../../components/card/texts.ts';
import { changeWords } from '../../../components/shared/change-words.ts';
import { sampleChange } from '../../../components/shared/sample-change.ts';

const { before, now } = sampleChange;

describe('the sentence on what has changed', () => {
  it('says from what to what, and since when', () => {
    expect(changeWords(sampleChange, cardTexts('en'))).toBe(
      'Since you last looked, on Mar 3, 2026, the record of claims about it has changed: “usually thin evidence” before, ' +
        '“mixed evidence” now; “confirmed”: 0 before, 1 now; “probably true”: 2 before, 4 now.',
    );
    expect(changeWords(sampleChange, cardTexts('ru'))).toContain('«вероятно»: раньше 2, теперь 4.');
  });

  it('does not name a state that is the same, and says where it is cut short', () => {
    const grades = { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, ungraded: 1 };
    const words = changeWords({ ...sampleChange, before, now: { state: before.state, grades } }, cardTexts('en'));
    expect(words).not.toContain('usually thin');
    expect(words).toMatch(/; one more grade\.$/);
  });

  it('does not call a record unjudged of which a little is judged', () => {
    const few = { state: 'not-assessed' as const, grades: { ...now.grades, 2: 0, 3: 0 } };
    expect(changeWords({ ...sampleChange, before: few }, cardTexts('en'))).toContain('“too few judged to say” before');
  });
});
