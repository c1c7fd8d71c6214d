import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ALIASES_PER_LABEL, MAX_IMPORT_PROBLEMS } from '../../../lib/limits.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { aClaim, aLabel, aPack, aReport, aSource } from '../catalog/build-records.ts';

const pack = aPack('test', {
  labels: [aLabel({ id: 'imu', aliases: [{ text: 'IMU', case: 'exact' }] })],
  sources: [aSource({ id: 'army' })],
  claims: [aClaim({ id: 'one', labels: ['imu'], reports: [aReport({ id: 'a', by: 'army' })] })],
});

/** The pack file with something changed in it. */
function fileWith(change: (file: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(writePack(pack));
  change(file);
  return JSON.stringify(file);
}

function refusal(text: string) {
  const result = readPack(text);
  if (result.ok) throw new Error('was read');
  return result;
}

describe('readPack refuses in one sentence', () => {
  it.each([
    ['an empty file', '', /empty/],
    ['a file of spaces', ' \n\uFEFF ', /empty/],
    ['a binary', '\u0000\u0001PNG', /not text/],
    ['bytes read as text', '\uFFFD'.repeat(20), /not text/],
    ['a web page', '<!doctype html><html></html>', /web page/],
    ['something else', 'hello', /not JSON/],
    ['a file cut off', writePack(pack).slice(0, -40), /cut off/],
    ['broken JSON', '{"format": says-who-pack}', /not valid JSON/],
    ['a list', '[]', /a list/],
    ['a single value', '"pack"', /single value/],
    ['other JSON', '{"type":"bundle"}', /not a Says Who pack/],
    ['a backup', '{"format":"says-who-catalog","version":1}', /backup of a whole catalog/],
    ['no version', '{"format":"says-who-pack"}', /which version/],
    ['a broken version', '{"format":"says-who-pack","version":"1"}', /which version/],
    ['no manifest', '{"format":"says-who-pack","version":1}', /manifest/],
  ])('%s', (_, text, sentence) => {
    const { sentence: said } = refusal(text);
    expect(said).toMatch(sentence);
    expect(said).toMatch(/^[A-Z].*[.)]$/s);
  });

  it('a newer format, with what to do about it', () => {
    expect(refusal(fileWith((file) => Object.assign(file, { version: 2 }))).sentence).toBe(
      'This pack was made by a newer version of Says Who (format 2; this one reads 1). Update the extension, then import it again.',
    );
  });

  it('invalid records, with their number, the record and the field', () => {
    const result = refusal(
      fileWith((file) => {
        file.labels = [
          { id: 'imu', name: '', kind: 'armed-group' },
          { id: 'x', name: 'X', kind: 'gang' },
        ];
      }),
    );
    expect(result.sentence).toMatch(/2 of 4 records are not valid.*labels\/imu, field name: Must not be empty/);
    expect(result.problems.map(({ record, field }) => `${record} ${field}`)).toEqual([
      'labels/imu name',
      'labels/x kind',
    ]);
  });

  it.each([
    ['an address that runs', { url: 'javascript:alert(1)' }, 'reports.0.citation.url'],
    ['data in place of an address', { archivedUrl: 'data:text/html,x' }, 'reports.0.citation.archivedUrl'],
    ['a date that is none', { date: '31.12.2013' }, 'reports.0.citation.date'],
  ])('%s', (_, citation, field) => {
    const text = fileWith((file) => {
      file.claims = [
        { id: 'one', statement: 'S', kind: 'presence', reports: [{ id: 'a', asserterType: 'media', citation }] },
      ];
    });
    expect(refusal(text).problems).toEqual([expect.objectContaining({ record: 'claims/one', field })]);
  });

  it('two records with one id', () => {
    const text = fileWith((file) => {
      file.labels = [aLabel({ id: 'twin' }), aLabel({ id: 'twin' })];
    });
    expect(refusal(text).sentence).toContain('"twin" occurs more than once');
  });

  it.each([
    ['derivedFrom', { derivedFrom: 'b' }, { derivedFrom: 'a' }],
    ['alsoFrom', { alsoFrom: ['b'] }, { alsoFrom: ['a'] }],
    ['both', { derivedFrom: 'b' }, { alsoFrom: ['a'] }],
  ])('reports that repeat each other in a circle by %s', (_, a, b) => {
    const claim = aClaim({ id: 'ring', reports: [aReport({ id: 'a', ...a }), aReport({ id: 'b', ...b })] });
    expect(refusal(writePack(aPack('p', { claims: [claim] }))).sentence).toMatch(/repeat/);
  });

  it('credibility 1 on one origin', () => {
    const grade = { credibility: 1, basis: 'own', by: 'x', on: '2024' } as const;
    const claim = aClaim({ id: 'sure', reports: [aReport({ id: 'a', by: 'army' })], grade });
    expect(refusal(writePack(aPack('p', { claims: [claim] }))).sentence).toContain('two independent origins');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a field named %s, wherever it stands', (key) => {
    const text = `{"format":"says-who-pack","version":1,"manifest":{"id":"p","title":"P","revision":1},"labels":[{"id":"a","${key}":{"polluted":true}}]}`;
    expect(refusal(text).sentence).toContain(`"${key}"`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('nesting without end', () => {
    expect(refusal(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`).sentence).toContain('levels deep');
  });

  it('more aliases than a lexicon can bear', () => {
    const aliases = Array.from({ length: MAX_ALIASES_PER_LABEL + 1 }, (_, n) => ({ text: `Alias ${n}` }));
    expect(refusal(writePack(aPack('p', { labels: [aLabel({ id: 'a', aliases })] }))).sentence).toContain('aliases');
  });

  it('a thousand faults without listing them all', () => {
    const text = fileWith((file) => {
      file.labels = Array.from({ length: 1000 }, (_, n) => ({ id: `l${n}`, kind: 'party' }));
    });
    const result = refusal(text);
    expect(result.sentence).toContain('1000 of 1002 records');
    expect(result.problems).toHaveLength(MAX_IMPORT_PROBLEMS);
  });
});

describe('readPack reads', () => {
  it('what was written, also with a byte order mark', () => {
    expect(readPack(`\uFEFF${writePack(pack)}`)).toEqual({ ok: true, pack, quarantined: [] });
  });

  it('markup as the text it is', () => {
    const label = aLabel({ id: 'a', name: '<img src=x onerror=alert(1)>' });
    expect(readPack(writePack(aPack('p', { labels: [label] })))).toMatchObject({ ok: true, pack: { labels: [label] } });
  });

  it('references to records of other packs without complaint', () => {
    const claim = aClaim({ id: 'c', labels: ['elsewhere'], reports: [aReport({ id: 'a', by: 'somebody-else' })] });
    expect(readPack(writePack(aPack('p', { claims: [claim] })))).toMatchObject({ ok: true });
  });

  it('labels whose aliases would cover every page without those aliases, and says so', () => {
    const label = aLabel({
      id: 'a',
      aliases: [
        { text: 'the' },
        { text: 'X' },
        { text: '2013' },
        { text: 'IMU\u202E' },
        { text: '—' },
        { text: 'Real Name' },
      ],
    });
    const result = readPack(writePack(aPack('p', { labels: [label] })));
    if (!result.ok) throw new Error(result.sentence);
    expect(result.pack.labels[0]?.aliases.map(({ text }) => text)).toEqual(['Real Name']);
    expect(result.quarantined.map(({ alias }) => alias)).toEqual(['the', 'X', '2013', 'IMU\u202E', '—']);
    expect(result.quarantined[0]?.reason).toBe('"the" was left out of a: it is a common word.');
  });

  it('does not take short names and acronyms for common words', () => {
    const aliases = [
      { text: 'IS', case: 'exact' as const },
      { text: 'ИГ', case: 'exact' as const },
      { text: 'JA' },
      { text: 'ТТТ' },
    ];
    const result = readPack(writePack(aPack('p', { labels: [aLabel({ id: 'a', aliases })] })));
    expect(result).toMatchObject({ ok: true, quarantined: [] });
  });

  it('never throws and never half reads, whatever is done to a file', () => {
    const good = writePack(pack);
    const damage = fc.record({ at: fc.nat(good.length), cut: fc.nat(12), put: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (blows) => {
        const text = blows.reduce((file, { at, cut, put }) => file.slice(0, at) + put + file.slice(at + cut), good);
        const result = readPack(text);
        if (result.ok) expect(readPack(writePack(result.pack))).toMatchObject({ ok: true });
        else expect(result.sentence.length).toBeGreaterThan(10);
      }),
      { numRuns: 2000 },
    );
  });
});
