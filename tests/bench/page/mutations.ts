import { type Gate, type GateSnapshot, openGate } from '../../../lib/find/gate.ts';
import { applyMutations } from '../../../lib/page/apply-mutations.ts';
import { changedPlaces } from '../../../lib/page/changed-places.ts';
import { roughText } from '../../../lib/page/rough-text.ts';
import { TextTree } from '../../../lib/page/text-tree.ts';

export interface MutationBench {
  setPage(html: string, snapshot: unknown): void;
  /**
   * Puts paragraphs at the end of the page and reads them.
   * @param withTree whether the page holds a label, so that a tree of its text is kept
   * @returns ms
   */
  add(html: string, withTree: boolean): number;
}

declare global {
  interface Window {
    mutations: MutationBench;
  }
}

let gate: Gate | undefined;
let tree = new TextTree(document, { view: window });
const observer = new MutationObserver(() => undefined);

function readTree(): void {
  while (tree.pending) for (const line of tree.update().added) gate?.test(line.text);
}

window.mutations = {
  setPage(html, snapshot) {
    observer.disconnect();
    document.body.innerHTML = html;
    gate = openGate(snapshot as GateSnapshot);
    tree = new TextTree(document, { view: window });
    readTree();
    observer.observe(document.body, { subtree: true, childList: true });
  },
  add(html, withTree) {
    const main = document.querySelector('main');
    const last = main?.lastElementChild;
    main?.insertAdjacentHTML('beforeend', html);
    document.body.getBoundingClientRect();
    const records = observer.takeRecords();
    const start = performance.now();
    if (withTree) {
      applyMutations(tree, records);
      readTree();
    } else {
      gate?.test(roughText(changedPlaces(records), { view: window }).text);
    }
    const took = performance.now() - start;
    while (main?.lastElementChild && main.lastElementChild !== last) main.lastElementChild.remove();
    applyMutations(tree, observer.takeRecords());
    readTree();
    return took;
  },
};
