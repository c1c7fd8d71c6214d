import { tagKind } from './tag-kind.ts';

/**
 * What an element does to the text around it:
 * `block` ends the text before it and after it, `inline` joins it, `break` is a line break;
 * `gap` stands for something within the line that is no text (code, a footnote mark), `wall` the same between lines;
 * `nothing` is as if it were not there, and so is `hidden`, which may end without any change of the DOM.
 */
export type Verdict = 'block' | 'inline' | 'break' | 'gap' | 'wall' | 'nothing' | 'hidden';

const NOT_TEXT_ROLES = /^(navigation|menu|menubar|tablist|toolbar|button|textbox|searchbox|combobox|listbox)$/;
const DECLARED_HIDDEN = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))/i;
const CODE_CLASS =
  /(^|[\s-])(highlight|hljs|prettyprint|sourcecode|code|brush:|lang(uage)?-\w|(javascript|json|python|java|bash|html|xml|css|php|sql|cpp)(\s|$))/i;
const NOTE_MARK = /^\s*([[(]?(\d{1,3}|[a-z])[\])]?|[*†‡§]+)\s*$/i;

export function isBlockByName(node: Node): boolean {
  const kind = tagKind(node);
  return kind === 'block' || kind === 'details';
}

/** A raised "3", "[12]" or "†": a pointer to a footnote, which must not glue a digit to the word before it. */
export function isNoteMark(sup: Element): boolean {
  return (
    NOTE_MARK.test(sup.textContent ?? '') && [...sup.querySelectorAll('*')].every((inner) => !isBlockByName(inner))
  );
}

function isBarred(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && NOT_TEXT_ROLES.test(role)) return true;
  return element.localName === 'pre' && CODE_CLASS.test(element.className);
}

/** Clipped to nothing, the usual way to hide text from all but screen readers. Asks no layout. */
function isClippedStyle(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return /^rect\((0|1)px, (0|1)px, (0|1)px, (0|1)px\)/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath);
}

/**
 * Whether text right in this element is out of sight in a way that `judgeElement` does not ask for, as it would cost
 * another look at every element's style: clipped to nothing, it or one of the two around it, or its content skipped.
 */
export function isOutOfSight(element: Element, view: Window): boolean {
  if (view.getComputedStyle(element).contentVisibility === 'hidden') return true;
  let asked: Element | null = element;
  for (let steps = 0; asked && steps < 3; steps++, asked = asked.parentElement) {
    if (isClippedStyle(view.getComputedStyle(asked))) return true;
  }
  return false;
}

function judgeByStyle(element: Element, view: Window, blockByName: boolean): Verdict {
  // Restyled blocks (an inline `li`) stay blocks: asking for `display` too would double the cost of every paragraph.
  if (blockByName && element.checkVisibility({ visibilityProperty: true })) return 'block';
  const style = view.getComputedStyle(element);
  const { display } = style;
  // `contents` has no box of its own, which `checkVisibility` takes for hidden.
  if (blockByName) return display === 'contents' && style.visibility === 'visible' ? 'block' : 'hidden';
  if (display === 'none' || display === '') return 'hidden';
  if (display === 'inline' || /^(inline|contents|ruby)/.test(display))
    return style.visibility === 'visible' ? 'inline' : 'hidden';
  if (isClippedStyle(style) || !element.checkVisibility({ visibilityProperty: true })) return 'hidden';
  // A drop cap is floated, so it counts as a block; its letter belongs to the word after it.
  if (style.float !== 'none' && (element.textContent ?? '').trim().length < 3) return 'inline';
  return 'block';
}

/**
 * `view` is the window whose styles count; null judges by the markup alone, for files read without a browser.
 * `kind` is the element's, where the caller knows it.
 */
export function judgeElement(element: Element, view: Window | null, kind = tagKind(element)): Verdict {
  if (kind === 'nothing' || kind === 'gap' || kind === 'wall' || kind === 'break') return kind;
  if (kind === 'note' && isNoteMark(element)) return 'gap';
  const block = kind === 'block' || kind === 'details';
  if (element.hasAttributes()) {
    if (isBarred(element)) return block ? 'wall' : 'gap';
    // Its content is skipped by style, which only what is inside it would tell.
    if (element.getAttribute('hidden') === 'until-found') return 'hidden';
  }
  if (view) return judgeByStyle(element, view, block);
  if (element.hasAttribute('hidden') || DECLARED_HIDDEN.test(element.getAttribute('style') ?? '')) return 'hidden';
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return 'hidden';
  // An invented element may be anything; in a saved page most hold whole sections.
  return block || kind === 'unknown' ? 'block' : 'inline';
}
