import { describe, expect, it } from 'vitest';
import { stepWords } from '../../../components/card/step-words.ts';
import { cardTexts } from '../../../components/card/texts.ts';

const mark = { start: 0, end: 3, label: 'imu', state: 'thin', uncertain: false, claim: true, faint: false } as const;
const place = { mark, surface: 'IMU', number: 3, count: 12 };

describe('what is read out after a step', () => {
  it('is the name, its place among all, and the state of its evidence', () => {
    expect(stepWords(cardTexts('en'), place)).toBe('IMU: mark 3 of 12, usually thin evidence');
    expect(stepWords(cardTexts('ru'), place)).toBe('IMU: отметка 3 из 12, обычно слабо подтверждается');
  });

  it('says that the record has changed, and does not where it has not', () => {
    const changed = stepWords(cardTexts('en'), { ...place, mark: { ...mark, changed: true } });
    expect(changed).toBe('IMU: mark 3 of 12, usually thin evidence; changed since you last looked');
    expect(stepWords(cardTexts('en'), place)).not.toContain('changed');
  });

  it('is not a state where the sense is in doubt', () => {
    const uncertain = { ...place, mark: { ...mark, uncertain: true } };
    expect(stepWords(cardTexts('en'), uncertain)).toBe('IMU: mark 3 of 12, may mean something else');
  });

  it.each(['nothing', 'site-on', 'site-off'] as const)('is a sentence for “%s”', (result) => {
    expect(stepWords(cardTexts('en'), result)).toMatch(/\.$/);
  });
});
