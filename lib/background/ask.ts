import { browser } from 'wxt/browser';
import type { Replies, Reply, ToBackground, ToPage } from '../messages.ts';

/** Asks the background; a background that cannot be reached answers with a sentence like any other failure. */
export async function askBackground<T extends ToBackground['type']>(
  message: Extract<ToBackground, { type: T }>,
): Promise<Reply<Replies[T]>> {
  // Some browsers throw, others answer nothing, where the background is stopped in the middle of an answer.
  let why: unknown = 'no answer';
  try {
    const reply: Reply<Replies[T]> | undefined = await browser.runtime.sendMessage(message);
    if (reply) return reply;
  } catch (error) {
    why = error;
  }
  return { ok: false, sentence: `Says Who could not reach its background: ${why}` };
}

/** Asks the page script of one frame; not ok where none runs (pages of the browser, a page still loading). */
export async function askPage<T extends ToPage['type']>(
  tab: number,
  message: Extract<ToPage, { type: T }>,
  frame: number,
): Promise<Reply<Replies[T]>> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch (error) {
    return { ok: false, sentence: `Says Who does not run on this page: ${String(error)}` };
  }
}

/** ms between two questions, and how often one is asked: four seconds in all, then the last answer counts. */
const PAUSE = 100;
const TRIES = 40;

/** Asks until the answer is `good`; `waiting` is called once if the first is not. The last answer after the time is up. */
export async function askUntil<T>(
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  waiting: () => void,
): Promise<T> {
  let answer = await ask();
  if (!good(answer)) waiting();
  for (let tries = 1; !good(answer) && tries < TRIES; tries++) {
    await new Promise((done) => setTimeout(done, PAUSE));
    answer = await ask();
  }
  return answer;
}
