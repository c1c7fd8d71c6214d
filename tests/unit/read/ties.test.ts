import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/read/read-claims.ts';
import { claimsIn, emptyContext, mentionsIn, pageOf } from './reading-of.ts';

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

  const blocks = ['The IMU killed two guards, the ministry said.', 'Az.', 'He said that they had fled.'];
  const acrossAs = (lang: string) => {
    const page = pageOf(blocks.join('\n\n'));
    if (page.blocks[1]) page.blocks[1].lang = lang;
    return readClaims(page, mentionsIn(page.text), emptyContext).map((one) => page.text.slice(one.start, one.end));
  };

  it('may stand in the next block', () => {
    const text = [blocks[0], blocks[2]].join('\n\n');
    expect(sentences(text)).toEqual([blocks[0], blocks[2]]);
  });

  it('does not go on behind a block that is not read, in a known language or another', () => {
    expect(acrossAs('en')).toEqual([blocks[0]]);
    expect(acrossAs('xx')).toEqual([blocks[0]]);
  });
});
