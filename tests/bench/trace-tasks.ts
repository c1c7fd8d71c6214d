import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string };
}

/** ms of each task on the page's main thread while `work` runs. */
export async function traceTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'],
  });
  const marker = await page.evaluate(() => {
    console.timeStamp('bench');
    return true;
  });
  if (!marker) throw new Error('no marker');
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find((event) => event.name === 'TimeStamp');
  if (!mark) throw new Error('the trace does not hold its own marker');
  return traceEvents
    .filter((event) => event.name === 'RunTask' && event.pid === mark.pid && event.tid === mark.tid)
    .map((event) => (event.dur ?? 0) / 1000);
}
