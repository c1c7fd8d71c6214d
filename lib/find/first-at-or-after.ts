/** Position of the first entry at or after an offset in a list sorted by offset; its length when there is none. */
export function firstAtOrAfter(sorted: readonly (number | { start: number })[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle] ?? 0;
    if ((typeof entry === 'number' ? entry : entry.start) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
