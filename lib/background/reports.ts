import type { PageReport } from '../page-report.ts';

/** The reports of open pages, in the background's memory only: page text is never written anywhere. */
export interface Reports {
  put(tab: number, frame: number, report: PageReport): void;
  get(tab: number, frame: number): PageReport | undefined;
  ofTab(tab: number): { frame: number; report: PageReport }[];
  forget(tab: number, frame?: number): void;
  /** Whether every frame of the page in this tab has been asked since the background started. */
  isWhole(tab: number): boolean;
  markWhole(tab: number): void;
}

export function createReports(): Reports {
  const tabs = new Map<number, Map<number, PageReport>>();
  const whole = new Set<number>();
  return {
    put(tab, frame, report) {
      const frames = tabs.get(tab) ?? new Map<number, PageReport>();
      tabs.set(tab, frames.set(frame, report));
    },
    get: (tab, frame) => tabs.get(tab)?.get(frame),
    ofTab: (tab) =>
      [...(tabs.get(tab) ?? [])].map(([frame, report]) => ({ frame, report })).sort((a, b) => a.frame - b.frame),
    forget(tab, frame) {
      if (frame !== undefined) tabs.get(tab)?.delete(frame);
      else {
        tabs.delete(tab);
        whole.delete(tab);
      }
    },
    isWhole: (tab) => whole.has(tab),
    markWhole: (tab) => void whole.add(tab),
  };
}
