import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from 'puppeteer-core';
import { compileGate, openGate } from '../../lib/find/gate.ts';
import { makeLabels, usualNames } from './aliases.ts';
import { makeArticle } from './article.ts';
import { median } from './median.ts';
import { msIn } from './ms-in.ts';
import { traceTasks } from './trace-tasks.ts';

export interface ExtensionFigures {
  /** Bytes of the page script, gzipped. */
  scriptSize: number;
  idle: IdleFigures;
  memory: MemoryFigures;
  tasks: TaskFigures[];
  paint: PaintFigures[];
}

/** A page without a label, first visit of a tab: nothing is compiled. */
export interface IdleFigures {
  /** Median ms of the page script on the page's thread until all is read, and of the limit in the same page. */
  script: number;
  limit: number;
  messages: number;
  domChanges: number;
  storageWrites: number;
  backgroundWoken: boolean;
}

export interface MemoryFigures {
  aliases: number;
  /** Bytes more per tab than with an empty lexicon. */
  perTab: number;
}

export interface TaskFigures {
  page: string;
  chars: number;
  /** ms of the longest task after the page had settled and a lexicon came. */
  longest: number;
}

export interface PaintFigures {
  background: 'awake' | 'asleep';
  /** Median and worst ms from the page's readiness to the first frame with marks. */
  ms: number;
  slowest: number;
}

/** The extension's own view of storage and messages, from one of its pages. */
interface Door {
  setLexicon(snapshot: unknown): Promise<void>;
  counts(): Promise<{ messages: number; writes: number }>;
  lexicon: unknown;
}

const news = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<style>body{font:18px/1.55 Georgia,serif;margin:0 auto;max-width:42rem}</style><body>${body}</body></html>`;

/** Pages for the server: the demonstration, and invented articles with and without names. */
export function extensionPages(largest: number): Record<string, string> {
  const isName = openGate(compileGate(makeLabels(10_000), 1)).test;
  return {
    '/demo': readFileSync(join(import.meta.dirname, '../../assets/demo/article.html'), 'utf8'),
    '/names': news('Names', makeArticle(29_000, usualNames, isName).html),
    '/none': news('None', makeArticle(29_000, [], isName).html),
    '/large-names': news('Large with names', makeArticle(largest, usualNames, isName).html),
    '/large-none': news('Large without', makeArticle(largest, [], isName).html),
  };
}

export async function measureExtension(
  browser: Browser,
  folder: string,
  url: (path: string) => string,
  plan: { rounds: number; largest: number },
): Promise<ExtensionFigures> {
  const door = await openDoor(browser);
  const own = door.lexicon;
  const paint = [
    await measurePaint(browser, url('/demo'), 'awake', plan.rounds),
    await measurePaint(browser, url('/demo'), 'asleep', plan.rounds),
  ];
  const idle = await measureIdle(browser, door, url('/none'), plan.rounds);
  const memory = await measureMemory(browser, door, url('/none'), 10_000);
  const tasks = [
    await measureTasks(browser, door, url('/large-none'), plan.largest, own),
    await measureTasks(browser, door, url('/large-names'), plan.largest, own),
  ];
  const scriptSize = gzipSync(readFileSync(join(folder, 'page.js')), { level: 9 }).length;
  return { scriptSize, idle, memory, tasks, paint };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits for the page that the extension opens once installed, and for its first start to be done. */
async function openDoor(browser: Browser): Promise<Door> {
  const target = await browser.waitForTarget(
    (one) => one.url().startsWith('chrome-extension://') && one.type() === 'page',
  );
  const page = await target.page();
  if (!page) throw new Error('the extension opened no page');
  await page.waitForFunction(async () => {
    const { lexicon } = await window.chrome.storage.local.get('lexicon');
    return lexicon !== undefined;
  });
  await page.evaluate(() => {
    window.seen = { messages: 0, writes: 0 };
    window.chrome.storage.onChanged.addListener(() => {
      window.seen.writes++;
    });
    window.chrome.runtime.onMessage.addListener(() => {
      window.seen.messages++;
    });
  });
  return {
    lexicon: await page.evaluate(async () => (await window.chrome.storage.local.get('lexicon')).lexicon),
    setLexicon: (snapshot) =>
      page.evaluate((lexicon) => window.chrome.storage.local.set({ lexicon }), JSON.parse(JSON.stringify(snapshot))),
    counts: () => page.evaluate(() => ({ ...window.seen })),
  };
}

declare global {
  interface Window {
    seen: { messages: number; writes: number };
    changes: number;
    painted: number;
    chrome: {
      storage: {
        local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
        onChanged: { addListener(listener: () => void): void };
      };
      runtime: { onMessage: { addListener(listener: () => void): void } };
    };
  }
}

const workerOf = (browser: Browser) => browser.targets().find((target) => target.type() === 'service_worker');

async function sleep(browser: Browser): Promise<void> {
  for (let tries = 0; workerOf(browser) !== undefined; tries++) {
    if (tries > 50) throw new Error('the background does not go to sleep');
    // It may have gone by itself meanwhile.
    const worker = await workerOf(browser)?.worker();
    await worker?.close().catch(() => undefined);
    await pause(50);
  }
}

/** From the page's readiness, where browsers bring in scripts of extensions, to the first frame after the marks came. */
async function measurePaint(
  browser: Browser,
  url: string,
  background: PaintFigures['background'],
  rounds: number,
): Promise<PaintFigures> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    if (background === 'asleep') await sleep(browser);
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        if (CSS.highlights.size === 0) setTimeout(() => channel.port2.postMessage(null), 1);
        else
          requestAnimationFrame(() => {
            setTimeout(() => {
              window.painted = performance.now();
            });
          });
      };
      document.addEventListener('DOMContentLoaded', () => channel.port2.postMessage(null));
    });
    await page.goto(url);
    await page.waitForFunction(() => window.painted > 0, { timeout: 20_000 });
    const took = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return window.painted - (navigation?.domContentLoadedEventEnd ?? 0);
    });
    if (round >= 0) times.push(took);
    await page.close();
  }
  return { background, ms: median(times), slowest: Math.max(...times) };
}

async function measureIdle(browser: Browser, door: Door, url: string, rounds: number): Promise<IdleFigures> {
  const scripts: number[] = [];
  const limits: number[] = [];
  let domChanges = 0;
  let backgroundWoken = false;
  await sleep(browser);
  const before = await door.counts();
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.changes = 0;
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => {
          window.changes += records.length;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    const cdp = await page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 50 });
    await cdp.send('Profiler.start');
    await page.goto(url);
    await pause(900);
    const { profile } = await cdp.send('Profiler.stop');
    scripts.push(msIn(profile, '/page.js'));
    limits.push(
      await page.evaluate(() => {
        const start = performance.now();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let sum = 0;
        while (walker.nextNode()) {
          const { data } = walker.currentNode as Text;
          for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
        }
        return performance.now() - start + 0 * sum;
      }),
    );
    domChanges += await page.evaluate(() => window.changes);
    backgroundWoken ||= workerOf(browser) !== undefined;
    await page.close();
  }
  const after = await door.counts();
  return {
    script: median(scripts),
    limit: median(limits),
    domChanges,
    backgroundWoken,
    messages: after.messages - before.messages,
    storageWrites: after.writes - before.writes,
  };
}

async function heapOf(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 4; i++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function measureMemory(browser: Browser, door: Door, url: string, aliases: number): Promise<MemoryFigures> {
  const size = async (snapshot: unknown) => {
    await door.setLexicon(snapshot);
    const sizes: number[] = [];
    for (let round = 0; round < 3; round++) {
      const page = await browser.newPage();
      const cdp = await page.createCDPSession();
      await cdp.send('HeapProfiler.enable');
      await page.goto(url);
      await pause(600);
      sizes.push(await heapOf(cdp));
      await page.close();
    }
    return median(sizes);
  };
  const empty = await size(compileGate([], 1));
  const full = await size(compileGate(makeLabels(aliases), 1));
  return { aliases, perTab: full - empty };
}

/** Once the page has settled under an empty lexicon, a new one comes: all that follows is the page script's. */
async function measureTasks(
  browser: Browser,
  door: Door,
  url: string,
  chars: number,
  lexicon: unknown,
): Promise<TaskFigures> {
  await door.setLexicon(compileGate([], 1));
  const page = await browser.newPage();
  await page.goto(url);
  await pause(2500);
  const events = await traceTasks(page, async () => {
    await door.setLexicon(lexicon);
    await pause(url.includes('none') ? 2500 : 8000);
  });
  await page.close();
  return { page: new URL(url).pathname.slice(1), chars, longest: Math.max(0, ...events) };
}
