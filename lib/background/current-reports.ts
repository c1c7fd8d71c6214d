import type { FrameReport, PageStatus, Reply, ToPage } from '../messages.ts';
import type { Reports } from './reports.ts';

type ToPageSender = (tab: number, frame: number | undefined, message: ToPage) => Promise<Reply<unknown> | undefined>;

/** ms between two looks at what has come in, and how many looks at most. */
const PAUSE = 60;
const LOOKS = 40;

/**
 * The reports of all frames of a tab that show something now. The background may have slept and lost some of them, so
 * the first time for a page all its frames are asked for their text; and a frame that was taken out or went on to
 * another page could not say so, so each is asked whether it still stands by its report.
 */
export async function currentReports(tab: number, reports: Reports, toPage: ToPageSender): Promise<FrameReport[]> {
  if (!reports.isWhole(tab)) {
    await toPage(tab, undefined, { type: 'send-again' });
    // Only one frame's reply is heard; the others have come when no more reports come in.
    let known = -1;
    for (let look = 0; look < LOOKS && known !== reports.ofTab(tab).length; look++) {
      known = reports.ofTab(tab).length;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    reports.markWhole(tab);
  }
  const asked = reports.ofTab(tab).map(async ({ frame }) => {
    const reply = await toPage(tab, frame, { type: 'page-status' });
    const state = reply?.ok ? (reply.value as PageStatus).state : 'off';
    if (state !== 'marked' && state !== 'reading') reports.forget(tab, frame);
  });
  await Promise.all(asked);
  return reports.ofTab(tab);
}
