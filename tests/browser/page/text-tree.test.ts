import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { applyMutations } from '../../../lib/page/apply-mutations.ts';
import { type RoughPlace, roughText } from '../../../lib/page/rough-text.ts';
import { TextTree } from '../../../lib/page/text-tree.ts';

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

afterEach(() => {
  document.body.innerHTML = '';
});

const texts = (tree: TextTree) => [...tree.blocks()].map((block) => `${block.role}: ${block.text}`);

function fresh(root: Element): string[] {
  const tree = new TextTree(root, { view: window });
  while (tree.pending) tree.update();
  return texts(tree);
}

/** A tree over `html` and a way to bring it up to date from what the browser says has changed. */
function grow(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.body.firstElementChild as Element;
  const observer = new MutationObserver(() => undefined);
  const tree = new TextTree(root, { view: window, onShadowRoot: (shadow) => observer.observe(shadow, OBSERVED) });
  tree.update();
  observer.observe(root, OBSERVED);
  return {
    root,
    tree,
    mend(mayGoOn?: () => boolean) {
      applyMutations(tree, observer.takeRecords());
      return tree.update(mayGoOn);
    },
  };
}

const TAGS = ['p', 'div', 'span', 'b', 'x-new', 'li', 'blockquote', 'code', 'details', 'br', 'x-new', 'nav', 'sup'];

/** One step of a page that is being rewritten, as numbers that pick among what there is. */
const step = fc.record({
  act: fc.constantFrom(
    'add',
    'add',
    'add',
    'remove',
    'move',
    'text',
    'hide',
    'open',
    'split',
    'wrap',
    'unwrap',
    'root',
    'slot',
  ),
  where: fc.nat(),
  other: fc.nat(),
  tag: fc.constantFrom(...TAGS),
  words: fc.constantFrom('one', 'two ', ' three', ' ', ''),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function allIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);
}

/** Returns an element that got a shadow root, which no mutation tells. */
function perform(root: Element, { act, where, other, tag, words }: Step): Element | undefined {
  const elements = allIn(root);
  const holder = [root, ...elements][where % (elements.length + 1)] as Element;
  const element = elements[where % elements.length];
  const child = holder.childNodes[other % (holder.childNodes.length || 1)] ?? null;
  if (act === 'add') {
    const made = document.createElement(tag);
    made.append(words);
    holder.insertBefore(other % 2 ? made : document.createTextNode(words), child);
  } else if (act === 'text' && child?.nodeType === 3) (child as Text).data = words;
  else if (act === 'split' && child?.nodeType === 3) (child as Text).splitText((child as Text).length >> 1);
  else if (!element) return undefined;
  else if (act === 'remove') element.remove();
  else if (act === 'hide') element.toggleAttribute('hidden');
  else if (act === 'open') element.toggleAttribute('open');
  else if (act === 'slot') element.setAttribute('slot', other % 2 ? 's' : '');
  else if (act === 'root' && element.localName === 'x-new' && !element.shadowRoot) {
    element.attachShadow({
      mode: 'open',
    }).innerHTML = `${words}<div><slot></slot></div><p>own</p><p><slot name="s">${words}</slot></p>`;
    return element;
  } else if (act === 'unwrap') element.replaceWith(...element.childNodes);
  else if (act === 'wrap') {
    const made = document.createElement(tag);
    element.replaceWith(made);
    made.append(element);
  } else if (act === 'move') {
    const target = elements[other % elements.length];
    if (target && !includes(element, target)) target.append(element);
  }
  return undefined;
}

function includes(element: Element, other: Node): boolean {
  for (let at: Node | null = other; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at === element) return true;
  }
  return false;
}

test('a tree mended after any changes equals one read anew', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 8 }), (batches) => {
      const { root, tree, mend } = grow(
        '<p>a <b>b</b> c</p><div>d<ul><li>e</li></ul>f</div><details><p>g</p></details>',
      );
      for (const batch of batches) {
        for (const one of batch) {
          const host = perform(root, one);
          if (host) tree.forget(host);
        }
        mend();
        expect(texts(tree)).toEqual(fresh(root));
      }
    }),
    { numRuns: 300 },
  );
});

test('what it says was added and removed adds up to what there is', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { root, tree, mend } = grow('<p>a <b>b</b> c</p><div>d<ul><li>e</li></ul>f</div>');
      const known = new Set(tree.blocks());
      for (const one of steps) {
        const host = perform(root, one);
        if (host) tree.forget(host);
        const { added, removed } = mend();
        for (const block of removed) expect(known.delete(block)).toBe(true);
        for (const block of added) known.add(block);
        const blocks = [...tree.blocks()];
        expect(blocks.every((block) => known.has(block))).toBe(true);
        expect(known.size).toBe(blocks.length);
      }
    }),
    { numRuns: 100 },
  );
});

test('reads in slices when told to stop, and ends up the same', () => {
  const { root, tree } = grow(Array.from({ length: 50 }, (_, i) => `<div><p>${i}</p></div>`).join(''));
  const sliced = new TextTree(root, { view: window });
  let slices = 0;
  while (sliced.pending) {
    let budget = 10;
    sliced.update(() => budget-- > 0);
    slices++;
  }
  expect(slices).toBeGreaterThan(5);
  expect(texts(sliced)).toEqual(texts(tree));
});

test('reads only what changed', () => {
  const { root, mend } = grow(Array.from({ length: 500 }, (_, i) => `<section><p>${i}</p></section>`).join(''));
  const read: Element[] = [];
  const real = Element.prototype.checkVisibility;
  Element.prototype.checkVisibility = function (...options) {
    read.push(this);
    return real.apply(this, options);
  };
  try {
    root.insertAdjacentHTML('beforeend', '<section><p>new</p></section>');
    (root.querySelector('p')?.firstChild as Text).data = 'changed';
    const { added, removed } = mend();
    expect(added.map((block) => block.text).sort()).toEqual(['changed', 'new']);
    expect(removed.map((block) => block.text)).toEqual(['0']);
    expect(read.length).toBeLessThan(6);
  } finally {
    Element.prototype.checkVisibility = real;
  }
});

test('does not count a line as new when something beside it changes', () => {
  const { root, tree, mend } = grow('<div>one<p>two</p>three</div>');
  const before = [...tree.blocks()];
  root.firstElementChild?.append(document.createElement('p'));
  expect(mend()).toEqual({ added: [], removed: [] });
  expect([...tree.blocks()]).toEqual(before);
});

test('a child put into another slot moves', () => {
  const { root, tree, mend } = grow('<div id="h"><p slot="a">x</p></div><p>after</p>');
  const host = root.querySelector('#h') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<div><slot name="a"></slot></div><p>own</p><div><slot name="b"></slot></div>';
  tree.invalidate(host);
  mend();
  expect(texts(tree).map((line) => line.split(': ')[1])).toEqual(['x', 'own', 'after']);
  host.firstElementChild?.setAttribute('slot', 'b');
  mend();
  expect(texts(tree).map((line) => line.split(': ')[1])).toEqual(['own', 'x', 'after']);
});

test('deep nesting does not overflow the stack', () => {
  document.body.innerHTML = '';
  let at: Element = document.body.appendChild(document.createElement('div'));
  for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
  at.textContent = 'bottom';
  expect(fresh(document.body)).toEqual(['other: bottom']);
  let places: RoughPlace[] = [{ node: document.body }];
  let rough = '';
  while (places.length > 0) {
    const { text, rest } = roughText(places, { view: window });
    rough += text;
    places = rest;
  }
  expect(rough).toContain('bottom');
});
