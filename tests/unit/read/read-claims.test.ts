import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/read/read-claims.ts';
import { claimsIn, emptyContext, mentionsIn, pageOf } from './reading-of.ts';

const short = (text: string, lang = 'en') =>
  claimsIn(text, lang).map((one) => [one.kind, one.assertedBy, one.asserterType, one.hedged, one.polarity]);

describe('readClaims: who says so', () => {
  it('names the source, or the text itself', () => {
    expect(short('An IMU courier was arrested in Archi, the provincial police chief said.')).toEqual([
      ['killed-captured', 'the provincial police chief', 'government', false, 'asserted'],
    ]);
    expect(short('The IMU runs two camps in Jurm.')).toEqual([['presence', '', 'none', false, 'asserted']]);
  });

  it('takes the innermost source and keeps the chain', () => {
    const [claim] = claimsIn('Dawn reported that officials believe the IMU has bases in Shawal.');
    expect(claim).toMatchObject({ assertedBy: 'officials', chain: ['Dawn'] });
    const [quoted] = claimsIn('The IMU has bases in Shawal, Dawn reported, quoting an intelligence official.');
    expect(quoted).toMatchObject({ assertedBy: 'an intelligence official', asserterType: 'intelligence' });
  });

  it('resolves pronouns to the last fitting source', () => {
    const claims = claimsIn('The IMU killed him, the governor said. It has forty men, he added.');
    expect(claims[1]).toMatchObject({ assertedBy: 'the governor', assertedBySurface: 'he' });
  });

  it('takes the name that a pronoun stresses, and the group of a bare spokesman', () => {
    const [confirmed] = claimsIn('He died in 2009, a death that the IMU itself confirmed.');
    expect(confirmed).toMatchObject({ assertedBy: 'the IMU', asserterType: 'insurgent' });
    const claims = claimsIn('The Taliban claimed the attack. A spokesman said that it was revenge.');
    expect(claims[1]).toMatchObject({ assertedBy: 'A spokesman', asserterType: 'insurgent' });
  });

  it('takes a colleague for the like of whoever spoke before, but not a colleague of nobody', () => {
    const claims = claimsIn('The IMU has left, a historian said. Her colleague said that it had stayed.');
    expect(claims[1]?.asserterType).toBe('academic');
    expect(claimsIn('A colleague said the IMU had left.')[0]?.asserterType).toBe('unnamed');
  });

  it('does not take a description for an attribution', () => {
    expect(claimsIn('The groups named exist. The IMU is one.').some((one) => one.assertedBy !== '')).toBe(false);
    expect(claimsIn('The IMU and other groups named exist.').some((one) => one.assertedBy !== '')).toBe(false);
  });

  it('gives two rival sources a record each', () => {
    expect(short('The Taliban deny that the IMU has camps there, but the governor counted three camps.')).toMatchObject(
      [
        [expect.anything(), 'The Taliban', 'insurgent', false, 'denied'],
        [expect.anything(), 'the governor', 'government', false, 'asserted'],
      ],
    );
  });

  it('carries a speaker over the full stop of a quotation', () => {
    const claims = claimsIn('“The IMU has left,” the caller told reporters. “Its camps are empty.”');
    expect(claims[1]?.assertedBy).toBe('the caller');
  });

  it('finds the catalog source behind an alias', () => {
    const source = {
      id: 's-isaf',
      name: 'ISAF',
      aliases: ['the coalition'],
      type: 'military' as const,
      interests: [],
      assessments: [],
      note: '',
      provenance: [],
    };
    const [claim] = claimsIn('The IMU lost a commander, the coalition said.', 'en', { sources: [source] });
    expect(claim).toMatchObject({ sourceId: 's-isaf', asserterType: 'military' });
  });
});

describe('readClaims: how sure', () => {
  it('marks hedges but not plain reporting', () => {
    expect(claimsIn('The IMU is believed to have camps in Jurm.')[0]?.hedged).toBe(true);
    expect(claimsIn('The IMU reportedly moved to Jurm.')[0]?.hedged).toBe(true);
    expect(claimsIn('The IMU has camps in Jurm, officials claim.')[0]?.hedged).toBe(false);
    expect(claimsIn('The IMU struck in May, the governor said.')[0]?.hedged).toBe(false);
  });

  it('tells denial and doubt from assertion', () => {
    expect(claimsIn('There are no IMU fighters here, the governor said.')[0]?.polarity).toBe('denied');
    expect(claimsIn('The IMU has camps here, the governor said.')[0]?.polarity).toBe('asserted');
    expect(claimsIn('There is no evidence that the IMU has camps here.')[0]?.polarity).toBe('doubted');
    expect(claimsIn('Analysts doubt that the IMU has camps here.')[0]).toMatchObject({
      polarity: 'doubted',
      asserterType: 'think-tank',
    });
  });
});

describe('readClaims: what kind', () => {
  const kind = (text: string) => claimsIn(text)[0]?.kind;
  it('depends on who speaks of violence', () => {
    expect(kind('The IMU claimed responsibility for the bombing.')).toBe('responsibility');
    expect(kind('The governor blamed the IMU for the bombing.')).toBe('attack-blamed');
    expect(kind('Troops killed an IMU commander.')).toBe('killed-captured');
    expect(kind('The IMU denied that it had bombed the bazaar.')).toBe('attack-blamed');
  });

  it('follows the main predicate', () => {
    expect(kind('Several IMU families live in the valley side by side with the Taliban.')).toBe('presence');
    expect(kind('IMU gunmen crossed into Tajikistan in May.')).toBe('infiltration');
    expect(kind('The IMU and the Taliban share safe houses.')).toBe('joint-attack-nexus');
    expect(kind('The IMU has about 400 fighters, an analyst said.')).toBe('strength');
    expect(kind('The IMU was founded in Kabul in 1998.')).toBe('existence-rename');
    expect(kind('Most IMU prisoners were citizens of Kyrgyzstan.')).toBe('fighter-nationality');
  });
});

describe('readClaims: silence', () => {
  it.each([
    'See also: IMU, Taliban.',
    'IMU stands for Islamic Movement of Uzbekistan.',
    'Where is the IMU going?',
    'No confirmation came from the Taliban.',
    'A podcast on the IMU follows at nine.',
  ])('makes nothing of %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it('reads no rejected mention, and an uncertain one', () => {
    const text = 'The IMU has camps in Jurm, the governor said.';
    const read = (status: 'rejected' | 'uncertain') => readClaims(pageOf(text), mentionsIn(text, status), emptyContext);
    expect(read('rejected')).toEqual([]);
    expect(read('uncertain')).toHaveLength(1);
  });

  it('does not run on into a paragraph that is about something else', () => {
    expect(claimsIn('The IMU has camps in Jurm.\n\nThe weather will be fine on Sunday.')).toHaveLength(1);
  });

  it('is silent in a language without a cue file', () => {
    expect(claimsIn('IMU har lejre i Jurm, sagde guvernøren.', 'da')).toEqual([]);
  });
});

describe('readClaims: other languages', () => {
  it('reads Russian', () => {
    expect(short('По словам губернатора, боевики ИДУ перешли границу.', 'ru')).toEqual([
      ['infiltration', 'губернатора', 'government', false, 'asserted'],
    ]);
    expect(claimsIn('ИДУ якобы имеет лагеря в Вахане.', 'ru')[0]?.hedged).toBe(true);
  });

  it('reads German', () => {
    expect(short('Die IBU soll Lager in Wasiristan unterhalten.', 'de')).toEqual([
      ['presence', '', 'none', true, 'asserted'],
    ]);
    expect(claimsIn('Zwei Boten der IBU wurden festgenommen, bestätigte ein Polizeisprecher.', 'de')[0]).toMatchObject({
      kind: 'killed-captured',
      assertedBy: 'ein Polizeisprecher',
    });
  });
});
