import type { Label } from '../catalog/schema/label.ts';
import { makeAnchors, walk } from './anchors.ts';
import { KeyList } from './key-list.ts';
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
  let lists: KeyList[] | undefined;
  return {
    revision,
    test(text) {
      return walk(text, 0, text.length, anchors, (start) => {
        // Built on the first hit only: most pages have none.
        lists ??= [new KeyList(any, anyOpen, false), new KeyList(exact, exactOpen, true)];
        return lists.some((list) => list.standsAt(text, start));
      });
    },
  };
}
