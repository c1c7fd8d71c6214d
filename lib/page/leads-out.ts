/** What Tab stops at, in the order of the document; none of the card's has another order. */
const STOPS = 'a[href], button:not(:disabled), select, input, summary, [tabindex="0"]';

/** Whether Tab (or Shift+Tab) leads out of what is drawn in this root. */
export function leadsOut(root: ShadowRoot, backwards: boolean): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const at = root.activeElement;
  if (!backwards) return at !== null && at === stops.at(-1);
  // The dialog itself comes before all of its stops.
  return at === stops[0] || (at !== null && !stops.some((stop) => stop === at));
}
