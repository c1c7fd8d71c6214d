import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../../lib/page/pace.ts';

let ending: AbortController;
/** Slices done; the work is done after three. */
let slices: number;
const work = () => ++slices < 3;

function show(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
}

/** Turns of the event loop that no timer takes part in. */
async function turns(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done(null);
      };
      port2.postMessage(null);
    });
  }
}

beforeEach(() => {
  ending = new AbortController();
  slices = 0;
  // As in a hidden page: timers do not come when they are due.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'hidden');
});

describe('the slices of a reading', () => {
  it('follow each other in a hidden page, whose timers are held back', async () => {
    show(true);
    createPace(document, ending.signal, work).now();
    expect(slices).toBe(1);
    await turns();
    expect(slices).toBe(3);
  });

  it('wait for a timer in a page that is shown, so that it can draw', async () => {
    show(false);
    createPace(document, ending.signal, work).now();
    await turns();
    expect(slices).toBe(1);
    vi.advanceTimersByTime(10);
    expect(slices).toBe(3);
  });

  it('end with the script', async () => {
    show(true);
    createPace(document, ending.signal, work).now();
    ending.abort();
    await turns();
    expect(slices).toBe(1);
  });

  it('are not doubled by work that has to be done now', async () => {
    show(true);
    const pace = createPace(document, ending.signal, work);
    pace.now();
    pace.now();
    await turns();
    expect(slices).toBe(3);
  });

  it('do not begin in a hidden page for a change, which nobody sees', async () => {
    show(true);
    createPace(document, ending.signal, work).soon();
    await turns();
    vi.advanceTimersByTime(5000);
    expect(slices).toBe(0);
  });
});
