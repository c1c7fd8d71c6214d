import type { Frame, Page } from 'puppeteer-core';
import { until } from './extension.ts';

/** A document: a page's own or that of one of its frames. */
export type Doc = Page | Frame;

export interface MarkOn {
  text: string;
  /** Id of the nearest element around it that has one, through shadow roots; '' when none has. */
  within: string;
  /** The last letter of the highlight's name: the look. */
  look: string;
}

/** Everything that is marked, as the page itself could list it: in text order, one for each piece of text. */
export function listMarks(doc: Doc): Promise<MarkOn[]> {
  return doc.evaluate(() => {
    const around = (node: Node): string => {
      const element = node instanceof Element ? node : node.parentElement;
      const named = element?.closest('[id]');
      if (named) return named.id;
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? around(root.host) : '';
    };
    const found = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ look: name.at(-1) ?? '', range })),
    );
    found.sort(({ range: a }, { range: b }) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return found.map(({ look, range }) => ({
      text: (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      within: around(range.startContainer),
      look,
    }));
  });
}

/** The texts under the marks, in text order. */
export async function marksOn(doc: Doc): Promise<string[]> {
  return (await listMarks(doc)).map(({ text }) => text);
}

/** Waits until these texts, in this order, are all that is marked inside the element with this id. */
export async function untilMarked(doc: Doc, id: string, texts: string[], ms = 10_000): Promise<void> {
  let seen: string[] = [];
  await until(
    `marks on ${JSON.stringify(texts)} in #${id}`,
    async () => {
      seen = (await listMarks(doc)).filter(({ within }) => within === id).map(({ text }) => text);
      return JSON.stringify(seen) === JSON.stringify(texts);
    },
    ms,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; marked are ${JSON.stringify(seen)}`);
  });
}

/** Waits for the first marks of a page. */
export function untilAnyMark(doc: Doc, ms = 15_000): Promise<string[]> {
  return until(
    'any mark',
    async () => {
      const marks = await marksOn(doc);
      return marks.length > 0 ? marks : undefined;
    },
    ms,
  );
}

/**
 * Client coordinates of the `nth` mark with this text (from 0, in text order), which is scrolled into view; of those in
 * the shadow root of the element with id `host`, where one is named.
 */
export function placeOf(doc: Doc, text: string, nth = 0, host = ''): Promise<{ x: number; y: number }> {
  return doc.evaluate(
    (wanted, skip, id) => {
      const isAsked = (node: Node) => {
        const root = node.getRootNode();
        return id === '' || (root instanceof ShadowRoot && root.host.id === id);
      };
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      const found = ranges
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        })
        .filter((range) => range.toString() === wanted && isAsked(range.startContainer))
        .sort((a, b) => {
          if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
          return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
        })[skip];
      if (!found) throw new Error(`no mark on "${wanted}"`);
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = found.getClientRects()[0] ?? found.getBoundingClientRect();
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    },
    text,
    nth,
    host,
  );
}
