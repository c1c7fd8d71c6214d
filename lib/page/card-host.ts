import { computePosition, offset, shift, size } from '@floating-ui/dom';

/** Where the card hangs, in client coordinates, asked anew at each placing. */
export interface Anchor {
  /** The mark, one rectangle per line it runs over; empty when it has left the page. */
  mark(): DOMRect[];
  /** The sentence around it, which the card must not cover. */
  sentence(): DOMRect[];
  /** The element that the mark stands in. */
  within(): Element | null;
}

export interface CardHost {
  /** What to draw into. */
  root: ShadowRoot;
  host: HTMLElement;
  /** False when the page has taken it out or closed it. */
  isShown(): boolean;
  /** Puts the card beside its sentence; false when the mark has left the page. */
  place(): Promise<boolean>;
  remove(): void;
}

/** Inline and important: page rules such as `* { all: revert !important }` may not move or hide the card. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  transform: 'none',
  display: 'block',
  width: 'max-content',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  opacity: '1',
  'pointer-events': 'auto',
  visibility: 'hidden',
  // `all` leaves these alone, and they reach into the card.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  '--card-cap': 'initial',
};

/** Some pages dim everything behind a popover; this one is a note beside the text. */
const HOST_CSS = ':host::backdrop { display: none !important; }';

/** What the reader does in the card is no business of the page's own shortcuts and click handlers. */
const KEPT_INSIDE =
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup keydown keypress keyup'.split(' ');

/** The page may be XML (a feed), whose own elements have no style. */
const HTML = 'http://www.w3.org/1999/xhtml';

/** Pixels kept between card and sentence, and between card and the window's edge. */
const GAP = 8;

/** Pixels below the sentence that are enough for most cards. */
const ROOMY = 460;

/** Side by side as the mark, as high as its sentence: below or above it, the card leaves the sentence free. */
function keepClear(anchor: Anchor): DOMRect {
  const [mark] = anchor.mark();
  const rects = [...anchor.mark(), ...anchor.sentence()];
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(mark?.left ?? 0, top, mark?.width ?? 0, bottom - top);
}

/**
 * Where the card can be seen and used: outside a fullscreen element nothing is shown, top layer or not, and everything
 * outside a modal dialog is inert.
 */
function frontmost(doc: Document, within: Element | null): Element {
  for (let asked = within; asked; ) {
    const front = asked.closest(':modal, :fullscreen');
    if (front) return front;
    const root = asked.getRootNode();
    asked = root instanceof ShadowRoot ? root.host : null;
  }
  return doc.documentElement;
}

/**
 * The one element the extension ever adds to a page: a host with a closed shadow root, in the top layer (a manual
 * popover), so that no `z-index` or `overflow` of the page reaches it. It goes when the card closes.
 */
export function createCardHost(doc: Document, css: string, anchor: Anchor): CardHost {
  const host = doc.createElementNS(HTML, 'div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElementNS(HTML, 'style');
  style.textContent = HOST_CSS + css;
  const drawn = doc.createElementNS(HTML, 'div');
  root.append(style, drawn);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  const front = frontmost(doc, anchor.within());
  // A page that zooms itself by its style would zoom the card and shift it: its lengths are those of the window.
  host.style.setProperty('zoom', String(1 / front.currentCSSZoom), 'important');
  front.append(host);
  host.showPopover();

  return {
    root,
    host,
    isShown: () => host.isConnected && host.matches(':popover-open'),
    async place() {
      if (anchor.mark().length === 0) return false;
      const clear = keepClear(anchor);
      const below = (doc.defaultView?.innerHeight ?? 0) - clear.bottom;
      // The card shrinks to the room it gets, so the side is chosen by room rather than by what overflows.
      const side = below >= ROOMY || below >= clear.top ? 'bottom-start' : 'top-start';
      const { x, y } = await computePosition({ getBoundingClientRect: () => clear }, host, {
        strategy: 'fixed',
        placement: side,
        middleware: [
          offset(GAP),
          shift({ padding: GAP }),
          size({
            padding: GAP,
            apply({ availableHeight }) {
              const room = `${Math.max(200, Math.floor(availableHeight))}px`;
              host.style.setProperty('--card-max-height', room, 'important');
            },
          }),
        ],
      });
      host.style.setProperty('left', `${Math.round(x)}px`, 'important');
      host.style.setProperty('top', `${Math.round(y)}px`, 'important');
      host.style.setProperty('visibility', 'visible', 'important');
      return true;
    },
    remove: () => host.remove(),
  };
}
