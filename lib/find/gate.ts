import type { Label } from '../catalog/schema/label.ts';
import { type Anchors, makeAnchors, walk } from './anchors.ts';
import { KeyList, type PackedKeys, packKeys } from './key-list.ts';
import { isMarkedKind } from './marked-kinds.ts';
import { isOpen, spellings } from './spellings.ts';

/**
 * Folded names of everything that can be marked: plain JSON for `storage.local`, read by every tab and used as it is,
 * because opening it costs every page.
 */
export interface GateSnapshot {
  revision: number;
  anchors: Anchors;
  /** Keys that count in any case. */
  any: PackedKeys;
  /** Keys that count in exactly this case. */
  exact: PackedKeys;
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
  const anchors = makeAnchors([
    ...[...any].map(([key, open]) => ({ key, open })),
    ...[...exact].map(([key, open]) => {
      const small = key.toLowerCase();
      return { key: small, open, capital: key.charAt(0) !== small.charAt(0) };
    }),
  ]);
  return { revision, anchors, any: packKeys(any), exact: packKeys(exact) };
}

/** Opens a snapshot for testing. */
export function openGate({ revision, anchors, any, exact }: GateSnapshot): Gate {
  const lists = [new KeyList(any, false), new KeyList(exact, true)];
  return {
    revision,
    test: (text) => walk(text, 0, text.length, anchors, (start) => lists.some((list) => list.standsAt(text, start))),
  };
}
