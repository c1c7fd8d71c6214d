import { MAX_REMEMBERED_TABS } from '../limits.ts';
import type { FrameReport } from '../messages.ts';
import type { PageReport } from '../page-report.ts';

/** The reports of open pages, in the background's memory only: page text is never written anywhere. */
export interface Reports {
  put(tab: number, frame: number, report: PageReport): void;
  get(tab: number, frame: number): PageReport | undefined;
  /** The outermost frame first. */
  ofTab(tab: number): FrameReport[];
  forget(tab: number, frame: number): void;
  /** Whether frames of a page that began at `since` (ms since the epoch) may have told their text before this memory began. */
  mayLack(tab: number, since: number): boolean;
  /** All frames have been asked. */
  markWhole(tab: number): void;
}

/**
 * No listener tells it of tabs that close or go elsewhere, since each would wake a sleeping background for every page;
 * what has become stale is found out when somebody asks, and the tabs not heard of for longest are dropped.
 * @param begun ms since the epoch at which the background started
 */
export function createReports(begun: number): Reports {
  const tabs = new Map<number, Map<number, PageReport>>();
  const whole = new Set<number>();
  const dropped = new Set<number>();
  return {
    put(tab, frame, report) {
      const frames = tabs.get(tab) ?? new Map<number, PageReport>();
      tabs.delete(tab);
      tabs.set(tab, frames.set(frame, report));
      const [oldest] = tabs.keys();
      if (tabs.size <= MAX_REMEMBERED_TABS || oldest === undefined) return;
      tabs.delete(oldest);
      whole.delete(oldest);
      dropped.add(oldest);
    },
    get: (tab, frame) => tabs.get(tab)?.get(frame),
    ofTab: (tab) =>
      [...(tabs.get(tab) ?? [])].map(([frame, report]) => ({ frame, report })).sort((a, b) => a.frame - b.frame),
    forget: (tab, frame) => void tabs.get(tab)?.delete(frame),
    mayLack: (tab, since) => !whole.has(tab) && (since <= begun || dropped.has(tab)),
    markWhole(tab) {
      whole.add(tab);
      dropped.delete(tab);
    },
  };
}
