/**
 * Tells looking from passing over: a pause of the pointer on a target, and a grace when it leaves.
 * Times are those of Wikipedia's page previews (150 ms prefetch, 500 ms show, 300 ms abandon), which were
 * settled by tests on readers: https://www.mediawiki.org/wiki/Extension:Popups
 */
export interface HoverTimes {
  prefetch: number;
  show: number;
  leave: number;
}

export const hoverTimes: HoverTimes = { prefetch: 150, show: 500, leave: 300 };

export interface HoverEvents<T> {
  prefetch(target: T): void;
  show(target: T): void;
  /** The pointer has been away from target and card for the grace time. */
  leave(): void;
}

export interface HoverIntent<T> {
  /** The pointer is over this target, or over none. Call on each pointer move; cheap. */
  over(target: T | null): void;
  /** The pointer is inside the card, or on its way there: it stays. */
  inside(): void;
  /** Decided otherwise (a click, Escape): this target is not shown again before the pointer has left it. */
  settle(target: T): void;
  stop(): void;
}

/** `same` compares targets; all times in ms. Pure but for the timers. */
export function hoverIntent<T>(
  events: HoverEvents<T>,
  same: (a: T, b: T) => boolean,
  times = hoverTimes,
): HoverIntent<T> {
  // 'inside' = the pointer was last seen in the card: leaving it starts the grace time as leaving a target does.
  let current: T | 'inside' | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  return {
    over(target) {
      if (target !== null && current !== null && current !== 'inside' && same(target, current)) return stay();
      if (target === null && current === null) return;
      clear();
      if (target === null) {
        current = null;
        leaving ??= setTimeout(() => events.leave(), times.leave);
        return;
      }
      current = target;
      timers = [
        setTimeout(() => events.prefetch(target), times.prefetch),
        setTimeout(() => {
          stay();
          events.show(target);
        }, times.show),
      ];
    },
    inside() {
      stay();
      clear();
      current = 'inside';
    },
    settle(target) {
      clear();
      stay();
      current = target;
    },
    stop() {
      clear();
      stay();
      current = null;
    },
  };
}
