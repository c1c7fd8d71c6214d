import * as v from 'valibot';
import { type Pack, PackSchema } from '../../lib/catalog/schema/pack.ts';
import { asserterTypes, claimKinds } from '../../lib/catalog/schema/terms.ts';
import { seededRandom } from './seeded-random.ts';

/** Labels of the large catalog; 100,000 claims make about 350 of each. */
export const LABELS = 287;

/** A pack of invented claims: each about one or two labels, reported one to four times, half of them graded. */
export function makeClaims(count: number): Pack {
  const random = seededRandom(5);
  const named = asserterTypes.filter((type) => type !== 'none' && type !== 'unnamed');
  const labels = Array.from({ length: LABELS }, (_, i) => ({
    id: `label-${i}`,
    name: `Label ${i}`,
    kind: 'armed-group' as const,
  }));
  const sources = Array.from({ length: 200 }, (_, i) => ({
    id: `source-${i}`,
    name: `Source ${i}`,
    type: random.pick(named),
  }));
  const claims = Array.from({ length: count }, (_, i) => {
    const about = [random.int(LABELS), random.chance(0.2) ? random.int(LABELS) : -1].filter((label) => label >= 0);
    return {
      id: `claim-${i}`,
      statement: `Statement ${i} about what was said to have happened.`,
      kind: random.pick(claimKinds),
      labels: [...new Set(about)].map((label) => `label-${label}`),
      date: `20${10 + random.int(14)}-0${1 + random.int(9)}`,
      reports: Array.from({ length: 1 + random.int(4) }, (_, n) => ({
        id: `r${n}`,
        ...(random.chance(0.8)
          ? { by: `source-${random.int(200)}`, asserterType: random.pick(named) }
          : { by: '', asserterType: 'unnamed' as const }),
        stance: random.chance(0.9) ? ('asserts' as const) : random.pick(['denies', 'doubts'] as const),
        ...(n > 0 && random.chance(0.5) ? { derivedFrom: `r${n - 1}` } : {}),
        uncited: 'invented for the benchmark',
      })),
      ...(random.chance(0.5)
        ? {
            grade: {
              credibility: random.pick([2, 3, 4, 5, 6] as const),
              basis: 'own' as const,
              by: 'Nobody',
              on: '2024-01-05',
            },
          }
        : {}),
    };
  });
  return v.parse(PackSchema, {
    format: 'says-who-pack',
    version: 1,
    manifest: { id: 'bench', title: 'Invented claims', revision: 1 },
    labels,
    sources,
    claims,
  });
}
