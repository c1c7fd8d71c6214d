import * as v from 'valibot';
import { type Pack, PackSchema } from '../catalog/schema/pack.ts';
import type { ExampleLabel, ExampleWords } from './example-words.ts';

const GRADED = '2024-01';

/** The invented catalog of the example, in the shape of every pack. */
export function examplePack({ lang, title, labels, other, sources, pattern }: ExampleWords): Pack {
  const forms = (texts: string[], context: string[] = []) =>
    texts.map((text) => ({ text, lang, inflects: true, for: context }));
  return v.parse(PackSchema, {
    format: 'says-who-pack',
    version: 1,
    manifest: { id: 'example', title, revision: 1 },
    labels: [
      ...labels.map(({ id, name, gist, forms: texts, for: context }) => ({
        id,
        name,
        gist,
        kind: 'armed-group',
        aliases: forms(texts, context),
      })),
      {
        id: 'other-thing',
        name: other.name,
        gist: other.gist,
        kind: 'not-a-group',
        aliases: forms([other.form], other.for),
      },
    ],
    claims: labels.flatMap(claimsOf),
    sources,
    patterns: [{ id: 'one-voice', side: 'weakness', ...pattern }],
  });
}

function claimsOf({ id, kind, claims }: ExampleLabel) {
  return claims.map(([statement, date, credibility, reasoning], index) => {
    const uncited = 'invented';
    const report = { id: 'r1', by: 'province', asserterType: 'government', date, uncited };
    const second = { id: 'r2', by: 'monitors', asserterType: 'international-org', stance: 'confirms', date, uncited };
    const reasons = credibility !== null && credibility > 3 ? [{ pattern: 'one-voice' }] : [];
    return {
      id: `${id}-${index + 1}`,
      statement,
      kind,
      labels: [id],
      date,
      // "Confirmed" is only said where two origins say the same.
      reports: credibility === 1 ? [report, second] : [report],
      ...(credibility === null
        ? {}
        : { grade: { credibility, reasons, reasoning, basis: 'own', by: 'Says Who', on: GRADED } }),
    };
  });
}
