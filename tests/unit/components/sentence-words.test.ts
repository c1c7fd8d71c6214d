import { describe, expect, it } from 'vitest';
import { sentenceWords } from '../../../components/card/sentence-words.ts';

describe('words of a sentence that can tell senses apart', () => {
  it('are given once and in order, acronyms too', () => {
    const sentence = 'The IMU board of the UN office met; the Board chose a kayak, 12 boats and IMU’s flag.';
    expect(sentenceWords(sentence, 'IMU')).toEqual(['board', 'UN', 'office', 'chose', 'kayak', 'boats', 'flag']);
  });

  it('do not hold words of the name', () => {
    expect(sentenceWords('The Islamic Movement won an islamic prize.', 'Islamic Movement')).toEqual(['prize']);
  });

  it('are found in scripts with short words or none between them', () => {
    expect(sentenceWords('قال انصارالله ان بحر', 'انصارالله')).toEqual(['قال', 'بحر']);
    expect(sentenceWords('東伊運在北京開會。', '東伊運')).toContain('北京');
  });
});
