/** Sorted folded keys that answer "which keys begin here?", longest first. */
export interface KeyIndex {
  /** Sorted by UTF-16 units, no doubles, none empty. */
  keys: string[];
  /** For each key the position of the longest other key it begins with; -1 for none. */
  parents: Int32Array;
  /** Length of the longest key. */
  longest: number;
}

/** @param keys sorted by UTF-16 units (the default order of `sort`), no doubles */
export function indexKeys(keys: string[]): KeyIndex {
  const parents = new Int32Array(keys.length).fill(-1);
  let longest = 0;
  keys.forEach((key, at) => {
    longest = Math.max(longest, key.length);
    // A key's prefix sorts before it, and every key between the two shares that prefix: so climb from the one before.
    let parent = at - 1;
    while (parent >= 0 && !key.startsWith(keys[parent] ?? '')) parent = parents[parent] ?? -1;
    parents[at] = parent;
  });
  return { keys, parents, longest };
}

/** How many keys sort before `text` or are the same. */
function countUpTo(index: KeyIndex, text: string): number {
  let low = 0;
  let high = index.keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.keys[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `text` is a key or the beginning of one. */
export function isBeginning(index: KeyIndex, text: string): boolean {
  const after = countUpTo(index, text);
  return index.keys[after - 1] === text || index.keys[after]?.startsWith(text) === true;
}

/** Positions of all keys that `window` begins with, longest first. */
export function keysAtStart(index: KeyIndex, window: string): number[] {
  const low = countUpTo(index, window);
  const found: number[] = [];
  for (let at = low - 1; at >= 0; at = index.parents[at] ?? -1) {
    if (window.startsWith(index.keys[at] ?? '')) found.push(at);
  }
  return found;
}
