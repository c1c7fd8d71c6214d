import type { ClaimKind } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import { type KindFeature, kindFeatures } from './kind-features.ts';
import { isRareKind, type KindFinding } from './kinds.ts';
import { type Following, weighedKind } from './weighed-kind.ts';

/**
 * The kind of a claim: by the lists of cues and, where a language has learnt weights, by what all its words speak for.
 * `answered` is the kind of the claim that this one answers without a word of its own; it has that kind.
 * `follows` is the claim before and what this one does with it.
 */
export function claimKind(
  sentence: SentenceView,
  ranges: readonly Range[],
  groups: ReadonlySet<number>,
  ruled: KindFinding,
  answered: ClaimKind | null,
  follows: Following | null,
): { kind: ClaimKind; cues: Range[]; features: KindFeature[] } {
  const { kindWeights } = sentence.view.cues;
  if (!kindWeights) return { kind: answered ?? ruled.kind, cues: ruled.cues, features: [] };
  const features = kindFeatures(sentence, ranges, groups);
  if (answered) return { kind: answered, cues: [], features };
  const weighed = isRareKind(ruled.kind) ? null : weighedKind(features, kindWeights, ruled.scores, follows);
  if (!weighed) return { kind: ruled.kind, cues: ruled.cues, features };
  const cues = weighed.kind === ruled.kind && ruled.cues.length > 0 ? ruled.cues : weighed.cues;
  return { kind: weighed.kind, cues, features };
}
