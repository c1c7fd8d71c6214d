/** Screen readers hear a change of a live region, not what it begins with; some look at it only after a moment. */
const BEGINS_MS = 100;
/** Long enough to be read out. */
const STAYS_MS = 5_000;

const STYLE = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
  'pointer-events': 'none',
};

let said: HTMLElement | undefined;

/**
 * Says something to readers who listen to the page: in a closed shadow root like the card, for a few seconds, one thing
 * at a time. `lang` is BCP 47. Only ever at the reader's own request.
 */
export function announce(doc: Document, text: string, lang: string): void {
  said?.remove();
  const host = doc.createElement('div');
  for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value, 'important');
  const region = doc.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.lang = lang;
  host.attachShadow({ mode: 'closed' }).append(region);
  doc.documentElement.append(host);
  said = host;
  setTimeout(() => {
    region.textContent = text;
  }, BEGINS_MS);
  setTimeout(() => host.remove(), STAYS_MS);
}
