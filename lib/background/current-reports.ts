import type { FrameReport, PageStatus, Reply, ToPage } from '../messages.ts';
import type { Reports } from './reports.ts';

type ToPageSender = (tab: number, frame: number | undefined, message: ToPage) => Promise<Reply<unknown> | undefined>;

/** ms between two looks at what has come in, and how many looks at most. */
const PAUSE = 60;
const LOOKS = 40;

/** The reports of all frames of a tab that show something now; asks for what the background forgot in its sleep. */
export async function currentReports(tab: number, reports: Reports, toPage: ToPageSender): Promise<FrameReport[]> {
  const top = await statusOf(tab, 0, toPage);
  if (reports.mayLack(tab, top?.since ?? 0)) {
    await toPage(tab, undefined, { type: 'send-again' });
    // Only one frame's reply is heard; the others have come when no more reports come in.
    let known = -1;
    for (let look = 0; look < LOOKS && known !== reports.ofTab(tab).length; look++) {
      known = reports.ofTab(tab).length;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    reports.markWhole(tab);
  }
  await dropStale(tab, reports, toPage);
  return reports.ofTab(tab);
}

/** A frame that was taken out, or went on to another page, could not say so: each is asked whether it shows anything still. */
export async function dropStale(tab: number, reports: Reports, toPage: ToPageSender): Promise<void> {
  const asked = reports.ofTab(tab).map(async ({ frame }) => {
    const state = (await statusOf(tab, frame, toPage))?.state;
    if (state !== 'marked' && state !== 'reading') reports.forget(tab, frame);
  });
  await Promise.all(asked);
}

/** Whether the page around a frame is one to read. A frame may be ready long before it. */
export async function isPageRead(tab: number, toPage: ToPageSender): Promise<boolean> {
  let status: PageStatus | undefined;
  for (let look = 0; look < LOOKS && status === undefined; look++) {
    if (look > 0) await new Promise((done) => setTimeout(done, PAUSE));
    status = await statusOf(tab, 0, toPage);
  }
  return status !== undefined && status.state !== 'not-news' && status.state !== 'off';
}

async function statusOf(tab: number, frame: number, toPage: ToPageSender): Promise<PageStatus | undefined> {
  const reply = await toPage(tab, frame, { type: 'page-status' });
  return reply?.ok ? (reply.value as PageStatus) : undefined;
}
