import { describe, expect, it } from 'vitest';
import { onlyAnswers } from '../../../lib/read/answer.ts';
import { groupTokens } from '../../../lib/read/group-tokens.ts';
import { claimsIn, mentionsIn, sentenceOf } from './reading-of.ts';

function answers(text: string): boolean {
  const sentence = sentenceOf(text);
  return onlyAnswers(sentence, [sentence], groupTokens(sentence.view, mentionsIn(text), new Set()));
}

describe('claims that only answer', () => {
  it.each(['The report is false.', 'That is simply wrong.', 'It may be true.', 'There is no truth in the story.'])(
    'sees that nothing else stands in: %s',
    (text) => expect(answers(text)).toBe(true),
  );

  it.each([
    'The report is about a bridge.',
    'The IMU is wrong.',
    'The number is six.',
    'They were there.',
    'The claim that he was killed is false.',
  ])('does not take for a mere answer: %s', (text) => expect(answers(text)).toBe(false));

  it('gives the answer the kind of the claim before', () => {
    const claims = claimsIn('The IMU commander died in June, the ministry said. The Taliban called the report false.');
    expect(claims.map((one) => one.kind)).toEqual(['killed-captured', 'killed-captured']);
  });
});
