import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/catalog/schema/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { checkClaim } from '../../../lib/weigh/grade-rules.ts';
import { originsOf } from '../../../lib/weigh/origins.ts';
import { openReferences } from '../../../scripts/packs/open-references.ts';

function load(id: string): { text: string; pack: Pack } {
  const text = readFileSync(join(import.meta.dirname, `../../../assets/packs/${id}.json`), 'utf8');
  const result = readPack(text);
  if (!result.ok) throw new Error(result.sentence);
  expect(result.quarantined).toEqual([]);
  return { text, pack: result.pack };
}

const centralAsia = load('central-asia-afghanistan');
const otherSenses = load('other-senses');
const { labels, claims, sources, patterns } = centralAsia.pack;

describe('the starter packs', () => {
  it.each([centralAsia, otherSenses])('are in their canonical form', ({ text, pack }) => {
    expect(writePack(pack)).toBe(text);
  });

  it('are whole: every label, source and pattern that is named is there', () => {
    expect(openReferences([centralAsia.pack, otherSenses.pack])).toEqual([]);
  });

  it('do not give one label id to two records', () => {
    const ids = [...labels, ...otherSenses.pack.labels].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a beginning for every trail of reports', () => {
    for (const claim of claims) expect(checkClaim(claim), claim.id).toEqual([]);
  });

  it('call nothing confirmed without two independent origins', () => {
    const confirmed = claims.filter(({ grade }) => grade?.credibility === 1);
    expect(confirmed.length).toBeGreaterThan(0);
    for (const claim of confirmed) expect(originsOf(claim).known.length, claim.id).toBeGreaterThan(1);
  });

  it('judge every claim, with author, date, reasons and a day for review', () => {
    for (const { id, grade } of claims) {
      expect(grade, id).toBeDefined();
      expect(grade?.reasoning, id).not.toBe('');
      expect(grade?.reviewBy, id).toMatch(/^20\d\d$/);
    }
  });

  it('judge no source', () => {
    expect(new Set(claims.flatMap(({ reports }) => reports.map(({ reliability }) => reliability)))).toEqual(
      new Set(['F']),
    );
  });

  it('say of no text that it was read in full but of the article', () => {
    const read = claims.flatMap(({ reports }) => reports).filter(({ citation }) => citation?.checked === 'full');
    expect(new Set(read.map(({ citation }) => citation?.publisher))).toEqual(
      new Set(['Afghanistan Analysts Network (English)']),
    );
    const years = read.map(({ date }) => date);
    expect(new Set(years)).toEqual(new Set(['2013']));
  });

  it('ask one question with every pattern', () => {
    expect(patterns).toHaveLength(61);
    for (const { id, question, definition, cues } of patterns) {
      expect(question, id).toMatch(/^[A-Z][^?]+\?$/);
      expect(question.length, id).toBeLessThan(120);
      expect(definition, id).not.toBe('');
      expect(cues.en?.length, id).toBeGreaterThan(2);
    }
    expect(new Set(patterns.map(({ question }) => question)).size).toBe(61);
  });

  it('let every name of a source stand for one source only', () => {
    const owners = new Map<string, string[]>();
    for (const { id, aliases } of sources) {
      for (const alias of new Set(aliases.map((text) => text.toLowerCase())))
        owners.set(alias, [...(owners.get(alias) ?? []), id]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('label organisations, words and places, not people', () => {
    const people = ['yuldashev', 'namangani', 'arsalon', 'ziyoev', 'ghazi', 'omar', 'khudoiberdiev'];
    expect(labels.filter(({ id }) => people.some((person) => id.includes(person)))).toEqual([]);
  });

  it('assess nothing in the pack of other senses', () => {
    const { pack } = otherSenses;
    expect([pack.claims, pack.sources, pack.patterns]).toEqual([[], [], []]);
    expect(pack.labels.flatMap(({ assessments }) => assessments)).toEqual([]);
  });

  it('speak to readers: no marks of the research, no words about a source’s character', () => {
    const said = [
      ...labels.flatMap(({ gist, note }) => [gist, note]),
      ...claims.flatMap(({ statement, note, grade, reports }) => [
        statement,
        note,
        grade?.reasoning ?? '',
        ...reports.flatMap((report) => [
          report.note,
          report.evidenceOffered,
          report.uncited,
          report.citation?.title ?? '',
        ]),
        ...(grade?.reasons.map((reason) => reason.note) ?? []),
      ]),
      ...sources.flatMap(({ note, interests }) => [note, ...interests.map(({ interest }) => interest)]),
      ...patterns.flatMap(({ question }) => [question]),
    ];
    const marks =
      /\b[SA]-?\d{2,3}\b|\bFN\d|\bP\d+\b|after-2013|stored text|\bseed\b|\b[Tt]he author (says|finds|calls|thinks|uses|notes)\b|\(as A|R&H/;
    const verdicts = /\b(liar|lies|lied|propagandist|dishonest|unreliable|notorious|so-called expert|mouthpiece)\b/i;
    expect(said.filter((text) => marks.test(text) || verdicts.test(text))).toEqual([]);
  });
});
