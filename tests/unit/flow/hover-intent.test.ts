import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hoverIntent } from '../../../lib/page/hover-intent.ts';

describe('hoverIntent', () => {
  const events = { prefetch: vi.fn(), show: vi.fn(), leave: vi.fn() };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
  });
  afterEach(() => vi.useRealTimers());
  const start = () => hoverIntent<number>(events, (a, b) => a === b);

  it('prefetches, then shows after a pause', () => {
    start().over(1);
    vi.advanceTimersByTime(150);
    expect(events.prefetch).toHaveBeenCalledExactlyOnceWith(1);
    expect(events.show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(350);
    expect(events.show).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('does not show for a pointer that only passes over', () => {
    const hover = start();
    hover.over(1);
    vi.advanceTimersByTime(100);
    hover.over(null);
    vi.advanceTimersByTime(2000);
    expect(events.show).not.toHaveBeenCalled();
    expect(events.prefetch).not.toHaveBeenCalled();
  });

  it('leaves after the grace time, and not when the pointer comes back or goes into the card', () => {
    const hover = start();
    hover.over(1);
    vi.advanceTimersByTime(600);
    hover.over(null);
    vi.advanceTimersByTime(200);
    hover.inside();
    vi.advanceTimersByTime(1000);
    expect(events.leave).not.toHaveBeenCalled();
    hover.over(null);
    vi.advanceTimersByTime(300);
    expect(events.leave).toHaveBeenCalledOnce();
  });

  it('moving on to another target shows that one', () => {
    const hover = start();
    hover.over(1);
    vi.advanceTimersByTime(400);
    hover.over(2);
    vi.advanceTimersByTime(500);
    expect(events.show).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('does not show a settled target again before the pointer has left it', () => {
    const hover = start();
    hover.settle(1);
    hover.over(1);
    vi.advanceTimersByTime(1000);
    expect(events.show).not.toHaveBeenCalled();
    hover.over(null);
    hover.over(1);
    vi.advanceTimersByTime(500);
    expect(events.show).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is silent after stop', () => {
    const hover = start();
    hover.over(1);
    hover.stop();
    vi.advanceTimersByTime(1000);
    expect(events.show).not.toHaveBeenCalled();
  });
});
