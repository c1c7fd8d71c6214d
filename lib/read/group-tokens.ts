import type { Mention } from '../find/mention.ts';
import type { BlockView } from './block-view.ts';

/** Indices of the tokens at which a mention of an armed group begins. */
export function groupTokens(view: BlockView, mentions: readonly Mention[], noGroups: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  const live = mentions.filter((one) => one.status !== 'rejected' && !noGroups.has(one.label));
  let i = 0;
  for (const mention of live) {
    while (i < view.tokens.length && (view.tokens[i]?.end ?? 0) <= mention.start) i += 1;
    if ((view.tokens[i]?.start ?? Number.POSITIVE_INFINITY) < mention.end) found.add(i);
  }
  return found;
}
