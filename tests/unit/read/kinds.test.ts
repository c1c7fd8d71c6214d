import { describe, expect, it } from 'vitest';
import { groupTokens } from '../../../lib/read/group-tokens.ts';
import { kindFeatures } from '../../../lib/read/kind-features.ts';
import { learntWeights, weighedKind } from '../../../lib/read/weighed-kind.ts';
import { claimsIn, mentionsIn, sentenceOf } from './reading-of.ts';

const kind = (text: string) => claimsIn(text)[0]?.kind;

function features(text: string) {
  const sentence = sentenceOf(text);
  const groups = groupTokens(sentence.view, mentionsIn(text), new Set());
  return kindFeatures(sentence, [sentence], groups).map((one) => one.name);
}

describe('what words speak for', () => {
  it('counts words by their stem, names and numbers by their class', () => {
    const found = features('The IMU crossed into Batken with forty riders.');
    expect(found).toEqual(expect.arrayContaining(['w:cros', 'p:into NAME', 'p:with NUMBER', 'w:COUNT']));
  });

  it('does not count dates, sums or the words of names', () => {
    const found = features('The IMU paid $400 to Batken in 2004.');
    expect(found).not.toContain('w:COUNT');
    expect(found).not.toContain('w:batken');
  });

  const weights = learntWeights({ endings: [], weights: { 'w:river': 'infiltration 2 presence -1' } });
  const river = { name: 'w:river', value: 1, at: { from: 3, to: 4 } };

  it('adds up the weights and names the words that decided', () => {
    expect(weighedKind([river], weights, new Map())).toEqual({ kind: 'infiltration', cues: [{ from: 3, to: 4 }] });
  });

  it('lets the lists of cues outweigh them, and says nothing without weights', () => {
    expect(weighedKind([river], weights, new Map([['presence', 5]]))?.kind).toBe('presence');
    expect(weighedKind([{ ...river, name: 'w:lake' }], weights, new Map())).toBeNull();
  });

  it('calls a claim of a kind only when that outweighs `other` by more than a few shared words', () => {
    const beside = (infiltration: number) =>
      learntWeights({ endings: [], weights: { 'w:river': `infiltration ${infiltration} other 0.2` } });
    expect(weighedKind([river], beside(1), new Map())?.kind).toBe('infiltration');
    expect(weighedKind([river], beside(0.6), new Map())?.kind).toBe('other');
    expect(weighedKind([river], beside(0.6), new Map([['infiltration', 2]]))?.kind).toBe('infiltration');
  });

  it('takes who doubts a claim to speak of the same thing', () => {
    const doubted = weighedKind([river], weights, new Map(), {
      kind: 'presence',
      polarity: 'doubted',
      named: true,
    });
    expect(doubted?.kind).toBe('presence');
    const asserted = weighedKind([river], weights, new Map(), {
      kind: 'presence',
      polarity: 'asserted',
      named: true,
    });
    expect(asserted?.kind).toBe('infiltration');
  });

  it('leans more on the claim before when no group is named, and does not when one is', () => {
    const near = learntWeights({ endings: [], weights: { 'w:river': 'infiltration 1.2 presence 0.2' } });
    const behind = (named: boolean) => ({ kind: 'presence', polarity: 'asserted', named }) as const;
    expect(weighedKind([river], near, new Map(), behind(false))?.kind).toBe('presence');
    expect(weighedKind([river], near, new Map(), behind(true))?.kind).toBe('infiltration');
  });
});

describe('kinds of claims', () => {
  it.each([
    [
      'Fighters of the Islamic Movement of Uzbekistan (IMU) were killed in Kunduz on Monday, ISAF said.',
      'killed-captured',
    ],
    ['The IMU claimed responsibility for the blast.', 'responsibility'],
    ['The ministry blamed the IMU for the blast.', 'attack-blamed'],
    ['The IMU was founded in 1998 and later split in two.', 'existence-rename'],
    ['The IMU has between 200 and 300 fighters, the envoy said.', 'strength'],
  ])('%s', (text, wanted) => {
    expect(kind(text)).toBe(wanted);
  });

  it('does not take the dead of an attack for dead fighters', () => {
    expect(kind('The IMU killed five policemen, the governor said.')).not.toBe('killed-captured');
  });
});
