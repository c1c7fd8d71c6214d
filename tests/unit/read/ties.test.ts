import { describe, expect, it } from 'vitest';
import { claimsIn } from './reading-of.ts';

const sentences = (text: string) => claimsIn(text).map((one) => text.slice(one.start, one.end));

describe('what goes on about a group', () => {
  it('is a sentence in which somebody speaks, though it names nobody', () => {
    const text = 'The IMU killed two guards, the ministry said. A shepherd told reporters that he had heard one shot.';
    expect(sentences(text)).toContain('A shepherd told reporters that he had heard one shot.');
  });

  it('is what was told right before the group was named', () => {
    const text = 'Six riders crossed the river, a shepherd said. The IMU sent them.';
    expect(sentences(text)[0]).toBe('Six riders crossed the river, a shepherd said.');
  });

  it('is not a sentence without speaker or back reference', () => {
    const text = 'The IMU killed two guards, the ministry said. Kulob lies on a plain.';
    expect(sentences(text)).toEqual(['The IMU killed two guards, the ministry said.']);
  });

  it('is no question, whoever asks it', () => {
    expect(sentences('“The IMU?” the shepherd laughed.')).toEqual([]);
    expect(sentences('How do the children of the IMU live?')).toEqual([]);
  });

  it('makes no claim of the circumstances of speaking', () => {
    expect(sentences('“The IMU has camps there,” the envoy said in a letter posted on his page.')).toHaveLength(1);
  });
});
