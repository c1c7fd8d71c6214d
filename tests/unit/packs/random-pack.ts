import fc from 'fast-check';
import * as v from 'valibot';
import { type Pack, PackSchema } from '../../../lib/catalog/schema/pack.ts';
import { asserterTypes, claimKinds, StanceSchema } from '../../../lib/catalog/schema/terms.ts';
import { tooGeneral } from '../../../lib/packs/general-alias.ts';

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('<script>alert(1)</script>', 'ИДУ', 'جماعت انصارالله', '\u202E', '  spaced  ', '"quoted"\n'),
);
const name = text.filter((value) => value.trim() !== '').map((value) => value.trim());
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const date = fc.constantFrom('', '2013', '2013-05', '2013-05-23', '2009/2011', '2010~', '../2014', '2010-09?');
const url = fc.constantFrom('', 'https://example.org/a', 'http://example.org/?q=1');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const list = <T>(value: fc.Arbitrary<T>, maxLength = 3) => fc.array(value, { maxLength });

const alias = fc
  .record({
    text: name,
    lang: some(fc.constantFrom('en', 'ru', 'fa')),
    form: some(fc.constantFrom('name', 'acronym', 'transliteration', 'nickname')),
    case: some(fc.constantFrom('exact', 'any')),
    inflects: some(fc.boolean()),
    for: some(list(text)),
    usual: some(fc.boolean()),
  })
  .filter(({ text: written, case: casing }) => tooGeneral({ text: written, case: casing ?? 'any' }) === '');

const label = fc.record({
  id,
  name,
  kind: fc.constantFrom('armed-group', 'party', 'category', 'place', 'not-a-group'),
  gist: some(text),
  aliases: some(list(alias)),
  relations: some(list(fc.record({ type: fc.constantFrom('part-of', 'renamed-to'), label: id, note: some(text) }))),
  assessments: some(list(fc.record({ text, author: name, date: some(date), url: some(url) }))),
  note: some(text),
  provenance: some(list(text)),
});

/** Each report may repeat one that stands before it, so a trail never leads back to itself. */
const reports = list(
  fc.record({
    by: some(id),
    asserterType: fc.constantFrom(...asserterTypes.filter((type) => type !== 'none')),
    stance: some(fc.constantFrom(...StanceSchema.options)),
    date: some(date),
    hedged: some(fc.boolean()),
    repeats: fc.boolean(),
    relation: some(fc.constantFrom('quotes', 'paraphrases', 'relays-responsibility')),
    reliability: some(fc.constantFrom('A', 'F')),
    citation: some(fc.record({ title: name, url: some(url), checked: some(fc.constantFrom('full', 'excerpt')) })),
    note: some(text),
  }),
  4,
).map((drawn) =>
  drawn.map(({ repeats, ...report }, index) => ({
    ...report,
    id: `r${index}`,
    derivedFrom: repeats && index > 0 ? `r${index - 1}` : '',
    uncited: 'drawn at random',
  })),
);

const grade = fc.record({
  credibility: fc.constantFrom(2, 3, 4, 5, 6),
  reasons: some(list(fc.record({ pattern: id, note: some(text) }))),
  reasoning: some(text),
  basis: fc.constantFrom('explicit', 'inferred', 'own'),
  by: name,
  on: fc.constantFrom('2013', '2026-01-31'),
  reviewBy: some(fc.constantFrom('2030', '2031-05')),
});

const claim = fc.record({
  id,
  statement: name,
  kind: fc.constantFrom(...claimKinds),
  labels: some(list(id)),
  date: some(date),
  place: some(text),
  quantity: some(fc.nat(1000).map((min) => ({ min, max: min + 5, unit: 'fighters' }))),
  reports: some(reports),
  grade: some(grade),
  gradeHistory: some(list(grade, 2)),
  provenance: some(list(text)),
});

const source = fc.record({
  id,
  name,
  aliases: some(list(text)),
  type: fc.constantFrom(...asserterTypes),
  interests: some(list(fc.record({ topic: text, interest: text, citation: some(text) }))),
});

const pattern = fc.record({
  id,
  name,
  side: fc.constantFrom('weakness', 'strength'),
  question: some(text),
  cues: some(fc.dictionary(fc.constantFrom('en', 'ru', 'de'), list(text))),
});

const table = <T extends { id: string }>(record: fc.Arbitrary<T>) =>
  fc.uniqueArray(record, { selector: ({ id: key }) => key, maxLength: 5 });

/** Packs of all shapes that the format allows. */
export const randomPack: fc.Arbitrary<Pack> = fc
  .record({
    manifest: fc.record({
      id,
      title: name,
      revision: fc.integer({ min: 1, max: 99 }),
      homepage: some(url),
      scope: some(text),
    }),
    labels: table(label),
    claims: table(claim),
    sources: table(source),
    patterns: table(pattern),
  })
  .map((drawn) => v.parse(PackSchema, { format: 'says-who-pack', version: 1, ...drawn }));
