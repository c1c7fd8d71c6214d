import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import { claimsIn } from './reading-of.ts';

const pattern: Pattern = {
  id: 'circular-reporting',
  name: 'Repetition taken for proof',
  side: 'weakness',
  standardTerm: '',
  definition: '',
  question: '',
  cues: { en: ['numerous reports say', 'quoted … as saying'] },
  caution: '',
  assessments: [],
  provenance: [],
};

describe('what else a reading holds', () => {
  it('prompts with the patterns whose cues stand there, and no others', () => {
    const patterns = [pattern];
    expect(claimsIn('Numerous reports say the IMU has camps in Jurm.', 'en', { patterns })[0]?.patterns).toEqual([
      'circular-reporting',
    ]);
    expect(claimsIn('The IMU has camps in Jurm.', 'en', { patterns })[0]?.patterns).toEqual([]);
    expect(claimsIn('По многим сообщениям, у ИДУ есть лагеря.', 'ru', { patterns })[0]?.patterns).toEqual([]);
  });

  it('says what is missing', () => {
    expect(claimsIn('The IMU has camps.')[0]?.missing).toEqual(['source', 'evidence', 'time', 'place']);
    expect(claimsIn('The IMU has camps in Jurm, a source said on Monday.')[0]?.missing).toEqual(['name', 'evidence']);
    const full = claimsIn('The IMU had 300 fighters in Jurm last year, General Ahmadi said, showing photographs.')[0];
    expect(full?.missing).not.toContain('number-basis');
  });

  it('keeps the words it rests on', () => {
    const roles = claimsIn('The IMU allegedly has camps in Jurm, officials said.')[0]?.cueWords.map((word) => [
      word.text,
      word.role,
    ]);
    expect(roles).toContainEqual(['allegedly', 'hedge']);
    expect(roles).toContainEqual(['said', 'attribution']);
    expect(roles).toContainEqual(['camps', 'kind']);
  });

  it('tells losses of others from the group’s own dead', () => {
    expect(claimsIn('The IMU killed four policemen, the governor said.')[0]?.kind).toBe('attack-blamed');
    expect(claimsIn('Soldiers killed four IMU fighters.')[0]?.kind).toBe('killed-captured');
    expect(claimsIn('The IMU lost a man. Four villagers died, elders said.')[1]?.kind).toBe('other');
  });

  it('makes one record of joined predicates and two of different claims', () => {
    expect(claimsIn('The IMU struck the base, the general said, adding that it had burned.')).toHaveLength(1);
    expect(claimsIn('The IMU denied the bombing and said it took no orders from al-Qaeda.')).toHaveLength(2);
  });

  it('reads a group through "it" in the next paragraph, not through a new subject', () => {
    const texts = claimsIn('The IMU has camps in Jurm.\n\nIt also runs a school there.');
    expect(texts).toHaveLength(2);
    expect(texts[1]?.labels).toEqual(['imu']);
  });
});
