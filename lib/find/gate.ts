import type { Label } from '../catalog/schema/label.ts';
import { makeAnchors, walk } from './anchors.ts';
import { foldWindow, type Seam } from './fold-window.ts';
import { indexKeys, type KeyIndex, keysAtStart } from './key-index.ts';
import { isMarkedKind } from './marked-kinds.ts';
import { isOpen, spellings } from './spellings.ts';

/** Folded names of everything that can be marked: plain JSON for `storage.local`, read by every tab. */
export interface GateSnapshot {
  revision: number;
  /** Sorted keys that count in any case. */
  any: string[];
  /** One digit per key of `any`: 1 where letters may follow. */
  anyOpen: string;
  /** Sorted keys that count in exactly this case. */
  exact: string[];
  exactOpen: string;
}

/** The page script's cheap test. */
export interface Gate {
  revision: number;
  /** Whether any label might stand in this text. Says no only where `findMentions` would mark nothing. */
  test(text: string): boolean;
}

/** Keeps of the catalog what the page script needs: the names of everything that can be marked. */
export function compileGate(labels: Label[], revision: number): GateSnapshot {
  const any = new Map<string, boolean>();
  const exact = new Map<string, boolean>();
  for (const label of labels) {
    if (!isMarkedKind(label.kind)) continue;
    for (const alias of label.aliases) {
      for (const spelling of spellings(alias)) {
        const [keys, key] = spelling.exact === '' ? [any, spelling.key] : [exact, spelling.exact];
        keys.set(key, keys.get(key) === true || isOpen(spelling.key, alias.inflects));
      }
    }
  }
  return { revision, any: sortedKeys(any), anyOpen: flags(any), exact: sortedKeys(exact), exactOpen: flags(exact) };
}

const sortedKeys = (keys: Map<string, boolean>): string[] => [...keys.keys()].sort();
const flags = (keys: Map<string, boolean>): string =>
  sortedKeys(keys)
    .map((key) => (keys.get(key) ? '1' : '0'))
    .join('');

/** Opens a snapshot for testing. Costs one pass over its keys. */
export function openGate(snapshot: GateSnapshot): Gate {
  const { revision, any, anyOpen, exact, exactOpen } = snapshot;
  const anchors = makeAnchors([
    ...any.map((key, i) => ({ key, open: anyOpen[i] === '1', capital: false })),
    ...exact.map((key, i) => ({
      key: key.toLowerCase(),
      open: exactOpen[i] === '1',
      capital: key.charAt(0) !== key.charAt(0).toLowerCase(),
    })),
  ]);
  let index: { any: KeyIndex; exact: KeyIndex } | undefined;
  return {
    revision,
    test(text) {
      return walk(text, 0, text.length, anchors, (start) => {
        // Built on the first hit only: most pages have none.
        index ??= { any: indexKeys(any), exact: indexKeys(exact) };
        const limit = Math.max(index.any.longest, index.exact.longest) + 1;
        const window = foldWindow(text, start, text.length, limit);
        return (
          stands(index.any, anyOpen, window.text, window.seams) ||
          stands(index.exact, exactOpen, window.cased, window.seams)
        );
      });
    },
  };
}

/** Whether a key stands at the start of the window and ends there as a word, or may go on. */
function stands(index: KeyIndex, open: string, window: string, seams: Seam[]): boolean {
  return keysAtStart(index, window).some((at) => {
    const end = index.keys[at]?.length ?? 0;
    return (
      open[at] === '1' ||
      end >= window.length ||
      (seams[end] ?? '') !== '' ||
      !/[\p{L}\p{N}_]/u.test(window.charAt(end))
    );
  });
}
