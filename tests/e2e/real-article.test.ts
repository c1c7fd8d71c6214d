import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PageText } from '../../lib/page/page-text.ts';
import type { PageReport } from '../../lib/page-report.ts';
import { articlePage } from '../../scripts/read/article-page.ts';
import { createReader } from '../../scripts/read/create-reader.ts';
import { textAsHtml } from '../../scripts/start/text-as-html.ts';
import { closeCard, hover } from './card.ts';
import { type Extension, openExtension } from './extension.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { type Served, serve } from './serve.ts';

/** A real article, which is not in the repository: what the browsers mark is what the command line reads. */
const name = inject('browserName');
const path = '../shared/real/aan-2013-imu-taleban-nexus.txt';
/** More claims than this are told in numbers only. */
const MAX_DOTS = 200;
const isThere = existsSync(path);

let extension: Extension;
let served: Served;
let page: Page;
let html: string;
let report: PageReport;
let pageText: PageText;

beforeAll(async () => {
  if (!isThere) return;
  html = textAsHtml(readFileSync(path, 'utf8'), 'A real article');
  const read = await createReader('general-too');
  pageText = articlePage({ kind: 'html', text: html, name: 'article.html', path: '', bytes: new Uint8Array() }, '');
  report = await read(pageText);
  served = await serve({ '/real': html });
  extension = await openExtension(name);
  page = await extension.open(served.url('/real'));
  await untilAnyMark(page);
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

const title = isThere ? `a real article, in ${name}` : `a real article, in ${name}: SKIPPED, ${path} is not here`;

describe.skipIf(!isThere)(title, () => {
  it('has the same marks, in the same order, as the same reading outside a browser, general words too', async () => {
    const mentions = report.mentions.filter(({ status }) => status !== 'rejected');
    const surfaces = mentions.map(({ start, end }) => report.text.slice(start, end));
    expect(surfaces.length).toBeGreaterThanOrEqual(60);
    expect(await marksOn(page)).toEqual(surfaces);
    // The command line reads names alone: all of them are here, in this order.
    const words = new Set(report.labels.filter(({ kind }) => kind === 'category').map(({ id }) => id));
    const named = mentions.filter(({ label }) => !words.has(label)).map(({ surface }) => surface);
    const alone = await (await createReader())(pageText);
    expect(named).toEqual(alone.mentions.filter(({ status }) => status !== 'rejected').map(({ surface }) => surface));
    expect(words.size).toBeGreaterThan(3);
  });

  it('leaves the DOM byte for byte as it was', async () => {
    const [now, before] = await page.evaluate(
      (source) => [
        document.documentElement.outerHTML,
        new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      ],
      html,
    );
    expect(now).toBe(before);
  });

  it('shows in cards who asserts the sentence, and the dots of the catalog', async () => {
    const mentions = report.mentions.filter(({ status }) => status !== 'rejected');
    // Sentences with one reading and a label by name: what the card has to say of them is beyond doubt.
    const told = report.readings.flatMap((reading) => {
      const { start, end, labels, assertedBy, polarity, trackRecord } = reading;
      const index = mentions.findIndex((m) => m.start >= start && m.end <= end && labels.includes(m.label));
      const isOnly = report.readings.filter((other) => other.start === start).length === 1;
      const isTold =
        assertedBy !== '' && polarity === 'asserted' && trackRecord.claims > 0 && trackRecord.claims <= MAX_DOTS;
      return isOnly && isTold && index >= 0 ? [{ reading, index }] : [];
    });
    expect(told.length).toBeGreaterThan(3);
    for (const { reading, index } of told.slice(0, 3)) {
      const mention = mentions[index] ?? { start: 0, end: 0 };
      const surface = report.text.slice(mention.start, mention.end);
      const text = await hover(extension, page, surface, nthOf(surface, index));
      expect(text).toContain(reading.assertedBy);
      const dots = await extension.card(page).run<number>(`return root.querySelectorAll('.dots-marks > *').length;`);
      expect(dots).toBe(reading.trackRecord.claims);
      expect(text).toMatch(new RegExp(`${reading.trackRecord.claims} claims?, `));
      await closeCard(extension, page);
    }

    /** How many marks with the same text stand before this one. */
    function nthOf(surface: string, index: number): number {
      return mentions.slice(0, index).filter(({ start, end }) => report.text.slice(start, end) === surface).length;
    }
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
