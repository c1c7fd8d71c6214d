import type { Label } from '../catalog/schema/label.ts';
import { makeAnchors, walk } from './anchors.ts';
import { type FoldedWindow, foldWindow } from './fold-window.ts';
import { indexKeys, isBeginning, type KeyIndex, keysAtStart } from './key-index.ts';
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
  let lists: [any: KeyList, exact: KeyList] | undefined;
  return {
    revision,
    test(text) {
      return walk(text, 0, text.length, anchors, (start) => {
        // Built on the first hit only: most pages have none.
        lists ??= [
          { index: indexKeys(any), open: anyOpen },
          { index: indexKeys(exact), open: exactOpen },
        ];
        return stands(lists, text, start);
      });
    },
  };
}

interface KeyList {
  index: KeyIndex;
  open: string;
}

/** Units folded at first, as most words that begin like a name go on otherwise. */
const GLANCE = 12;

/** Whether a key stands at this place of the text and ends there as a word, or may go on. */
function stands([any, exact]: [any: KeyList, exact: KeyList], text: string, start: number): boolean {
  const longest = Math.max(any.index.longest, exact.index.longest) + 1;
  for (const limit of [Math.min(GLANCE, longest), longest]) {
    const window = foldWindow(text, start, text.length, limit);
    // What stands behind the last unit is not known yet.
    const known = window.text.length < limit || limit === longest ? Infinity : limit;
    if (endsWell(any, window.text, window, known) || endsWell(exact, window.cased, window, known)) return true;
    if (known === Infinity || !(isBeginning(any.index, window.text) || isBeginning(exact.index, window.cased))) break;
  }
  return false;
}

function endsWell({ index, open }: KeyList, spelled: string, { seams }: FoldedWindow, known: number): boolean {
  return keysAtStart(index, spelled).some((at) => {
    const end = index.keys[at]?.length ?? 0;
    if (end >= known) return false;
    return (
      open[at] === '1' ||
      end >= spelled.length ||
      (seams[end] ?? '') !== '' ||
      !/[\p{L}\p{N}_]/u.test(spelled.charAt(end))
    );
  });
}
