import type { ClaimKind } from '../../lib/catalog/schema/terms.ts';
import type { KindFeature } from '../../lib/read/kind-features.ts';
import { type LearntWeights, weighedKind } from '../../lib/read/weighed-kind.ts';

export interface Example {
  id: string;
  kind: ClaimKind;
  features: readonly KindFeature[];
  /** What the cue lists alone make of it. */
  ruled: ReadonlyMap<ClaimKind, number>;
  /** How much it counts. */
  weight: number;
}

const ROUNDS = 150;
const RATE = 0.3;
/** Weights under this are left out: they change no decision and fill the file. */
const SMALL = 0.15;

export const guess = ({ features, ruled }: Example, weights: LearntWeights['weights']): ClaimKind | null =>
  weighedKind(features, { endings: [], weights }, ruled)?.kind ?? null;

/**
 * Multinomial logistic regression by AdaGrad over the whole set, pulled towards nought by `decay`.
 * The same examples give the same weights.
 */
export function learn(
  examples: readonly Example[],
  kinds: readonly ClaimKind[],
  decay: number,
): LearntWeights['weights'] {
  const count = new Map<string, number>();
  for (const one of examples) for (const { name } of one.features) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count.keys()].filter((name) => (count.get(name) ?? 0) >= 2);
  const index = new Map(names.map((name, i) => [name, i]));
  const k = kinds.length;
  const weights = new Float64Array(names.length * k);
  const squares = new Float64Array(names.length * k).fill(1e-6);
  const rows = examples.map((one) => ({
    weight: one.weight,
    kind: kinds.indexOf(one.kind),
    at: one.features.flatMap(({ name, value }) => (index.has(name) ? [[index.get(name) ?? 0, value] as const] : [])),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(weights.length);
    for (const row of rows) {
      const shares = softmax(row.at, weights, k);
      for (let c = 0; c < k; c += 1) {
        const error = row.weight * ((shares[c] ?? 0) - (c === row.kind ? 1 : 0));
        for (const [i, value] of row.at) slope[i * k + c] = (slope[i * k + c] ?? 0) + error * value;
      }
    }
    for (let j = 0; j < weights.length; j += 1) {
      const g = (slope[j] ?? 0) + decay * (weights[j] ?? 0);
      squares[j] = (squares[j] ?? 0) + g * g;
      weights[j] = (weights[j] ?? 0) - (RATE * g) / Math.sqrt(squares[j] ?? 1);
    }
  }
  const learnt = new Map<string, Map<ClaimKind, number>>();
  for (const name of [...names].sort()) {
    const own = new Map<ClaimKind, number>();
    kinds.forEach((kind, c) => {
      const weight = Math.round((weights[(index.get(name) ?? 0) * k + c] ?? 0) * 100) / 100;
      if (Math.abs(weight) >= SMALL) own.set(kind, weight);
    });
    if (own.size > 0) learnt.set(name, own);
  }
  return learnt;
}

function softmax(at: readonly (readonly [number, number])[], weights: Float64Array, k: number): Float64Array {
  const sums = new Float64Array(k);
  for (let c = 0; c < k; c += 1)
    for (const [i, value] of at) sums[c] = (sums[c] ?? 0) + (weights[i * k + c] ?? 0) * value;
  const top = Math.max(...sums);
  let total = 0;
  for (let c = 0; c < k; c += 1) total += sums[c] = Math.exp((sums[c] ?? 0) - top);
  return sums.map((one) => one / total);
}
