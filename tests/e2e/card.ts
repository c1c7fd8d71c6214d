import type { Page } from 'puppeteer-core';
import { type Extension, until } from './extension.ts';
import { type Doc, placeOf } from './marks.ts';

/** Longer than the pause after which hovering shows a card: after it, none has come. */
const NO_CARD_MS = 900;

/** The words of the open card; undefined while none is open. */
export const cardText = (extension: Extension, doc: Doc) =>
  extension.card(doc).run<string>('return root.lastElementChild.innerText;');

/** Waits for a card that says something about claims, in full. */
export function untilCard(extension: Extension, doc: Doc): Promise<string> {
  return until('the card', async () => {
    const shown = await cardText(extension, doc);
    return shown !== undefined && /claim/i.test(shown) ? shown : undefined;
  });
}

/** Lets the pointer rest on a mark; gives the words of the card that opens. */
export async function hover(extension: Extension, page: Page, text: string, nth = 0): Promise<string> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, text, nth);
  // From elsewhere: a mark whose card was closed opens none before the pointer has left it.
  await page.mouse.move(1, 1);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  return untilCard(extension, page);
}

/** Waits out the time in which a card would come, and says what is open then: undefined is "nothing". */
export async function cardAfterAWhile(extension: Extension, doc: Doc): Promise<string | undefined> {
  await new Promise((done) => setTimeout(done, NO_CARD_MS));
  return cardText(extension, doc);
}

/** Where a button of the card is, in client coordinates; null when the card has none with this text. */
function buttonPlace(extension: Extension, doc: Doc, text: string) {
  return extension.card(doc).run<{ x: number; y: number } | null>(
    `const button = [...root.querySelectorAll('button, a')].find((b) => b.textContent.trim() === input);
     if (!button) return null;
     button.scrollIntoView({ block: 'nearest' });
     const r = button.getBoundingClientRect();
     return { x: r.left + r.width / 2, y: r.top + r.height / 2 };`,
    text,
  );
}

/** Clicks a button of the card by its text, with the mouse. */
export async function clickInCard(extension: Extension, page: Page, text: string): Promise<void> {
  const place = await until(`"${text}" in the card`, () => buttonPlace(extension, page, text));
  await page.mouse.click(place.x, place.y);
}

export async function closeCard(extension: Extension, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await untilNoCard(extension, page);
}

export const untilNoCard = (extension: Extension, doc: Doc) =>
  until('the card to close', async () => (await cardText(extension, doc)) === undefined);

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card's visible box, in client coordinates. */
export function cardBox(extension: Extension, doc: Doc): Promise<Box | undefined> {
  return extension.card(doc).run<Box>(
    `const { left, top, right, bottom } = root.querySelector('.card').getBoundingClientRect();
     return { left, top, right, bottom };`,
  );
}

/** The card's box, which must lie inside the window in full. */
export async function wholeCard(extension: Extension, page: Page): Promise<Box> {
  const box = await cardBox(extension, page);
  if (!box) throw new Error('no card is open');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    throw new Error(`the card leaves the window of ${width} × ${height}: ${JSON.stringify(box)}`);
  return box;
}
