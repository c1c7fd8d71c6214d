import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Where the card hangs: client rectangles of the mark and of its whole sentence, so that the card never covers the sentence. */
export interface Anchor {
  rects(): DOMRect[];
  /** Any node of the mark; scrolling containers are found from it. */
  context: Element;
}

export interface CardHost {
  /** What to draw into. */
  root: ShadowRoot;
  host: HTMLElement;
  place(): Promise<void>;
  remove(): void;
}

function bounds(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.right));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * The one element the extension ever adds to a page: a host with a closed shadow root, in the top layer
 * (a manual popover), so that no `z-index` or `overflow` of the page reaches it. It goes when the card closes.
 */
export function createCardHost(doc: Document, css: string, anchor: Anchor): CardHost {
  const host = doc.createElement('div');
  // Inline and important: page rules such as `* { all: revert !important }` may not move the card.
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;' +
    'background:transparent!important;overflow:visible!important;transform:none!important;display:block!important;width:max-content!important;' +
    'max-width:none!important;height:auto!important;visibility:hidden!important;left:0!important;top:0!important';
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  root.append(style);
  (doc.fullscreenElement ?? doc.documentElement).append(host);
  host.showPopover();

  const reference = {
    contextElement: anchor.context,
    getBoundingClientRect: () => bounds(anchor.rects()),
    getClientRects: () => anchor.rects(),
  };

  return {
    root,
    host,
    async place() {
      if (anchor.rects().length === 0) return;
      const { x, y } = await computePosition(reference, host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(8),
          flip({ fallbackAxisSideDirection: 'end', padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              host.style.setProperty('--card-max-height', `${Math.max(160, Math.floor(availableHeight))}px`);
            },
          }),
        ],
      });
      host.style.setProperty('left', `${Math.round(x)}px`, 'important');
      host.style.setProperty('top', `${Math.round(y)}px`, 'important');
      host.style.setProperty('visibility', 'visible', 'important');
    },
    remove() {
      host.remove();
    },
  };
}
