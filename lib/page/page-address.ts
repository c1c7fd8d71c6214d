import { MAX_ADDRESS_CHARS } from '../limits.ts';

/**
 * The address that a page is known by: without its fragment; an overlong one without its query too, which is where the
 * length comes from. '' where that does not help (a whole page in a `data:` address).
 */
export function pageAddress(href: string): string {
  const whole = href.replace(/#.*$/s, '');
  const short = whole.length > MAX_ADDRESS_CHARS ? whole.replace(/\?.*$/s, '') : whole;
  return short.length > MAX_ADDRESS_CHARS ? '' : short;
}
