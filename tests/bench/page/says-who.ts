import type { Label } from '../../../lib/catalog/schema/label.ts';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { type GateSnapshot, openGate } from '../../../lib/find/gate.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import type { Mention } from '../../../lib/find/mention.ts';
import { type CollectedText, joinLines } from '../../../lib/page/collect-text.ts';
import { Marks } from '../../../lib/page/marks.ts';
import { type RoughPlace, roughText } from '../../../lib/page/rough-text.ts';
import { TextTree } from '../../../lib/page/text-tree.ts';
import type { Way, WayInput } from './way.ts';

/** How much text `watchPage` hands to the gate at once; here without its pauses. */
const PORTION = 32_000;

/** This project's own work, in the order of `watchPage` and `runPageScript` but at a stretch. */
export function saysWho({ snapshot, labels }: WayInput): Way[] {
  const gate = openGate(snapshot as GateSnapshot);
  const lexicon = compileLexicon(labels as Label[], 1);
  const marks = new Marks();
  let collected: CollectedText | undefined;
  let found: Mention[] | undefined;

  function mayHold(root: Element): boolean {
    let places: RoughPlace[] = [{ node: root }];
    while (places.length > 0) {
      const { text, rest } = roughText(places, { view: window }, (chars) => chars < PORTION);
      places = rest;
      if (gate.test(text)) return true;
    }
    return false;
  }

  function collect(root: Element): CollectedText {
    const tree = new TextTree(root, { view: window });
    let holds = false;
    while (tree.pending) {
      for (const line of tree.update().added) holds = gate.test(line.text) || holds;
    }
    if (!holds) throw new Error('the page of names has none for the gate');
    return joinLines(document, tree.blocks());
  }

  const find = (text: CollectedText) =>
    findMentions(text.page, lexicon).filter((mention) => mention.status !== 'rejected');

  return [
    { name: 'page, no names', on: 'none', run: (root) => Number(mayHold(root)) },
    {
      name: 'page, names',
      on: 'names',
      // What the background answers is the same in every round.
      prepare(root) {
        found ??= find(collect(root));
      },
      run(root) {
        if (!mayHold(root)) return 0;
        const spans = found ?? [];
        marks.paint(
          collect(root),
          spans.map(({ start, end }) => ({ start, end, style: { state: 'mixed', faint: false } })),
        );
        return marks.size;
      },
      clear: () => marks.clear(),
    },
    {
      name: 'background',
      on: 'names',
      prepare(root) {
        collected = collect(root);
      },
      run: () => (collected ? find(collected).length : 0),
    },
  ];
}
