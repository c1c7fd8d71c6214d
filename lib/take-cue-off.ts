import { CUE } from './page/marks.ts';
import type { PageHandle } from './page-handle.ts';

/** A label that has been looked at loses its cue, also where the same text is painted anew. */
export function takeCueOff({ mark, painted }: Pick<PageHandle, 'mark' | 'painted'>, label: string): void {
  for (let index = 0; index < painted.size; index++) {
    const one = mark(index);
    if (one?.label !== label || !one.changed) continue;
    delete one.changed;
    for (const range of painted.ranges(index)) CSS.highlights.get(CUE)?.delete(range);
  }
}
