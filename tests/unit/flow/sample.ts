import type { Mention } from '../../../lib/find/mention.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { emptyReport, type PageReport, type ReportedLabel, type WeighedReading } from '../../../lib/page-report.ts';
import type { Reading } from '../../../lib/read/reading.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';

const noRecord = weighClass([], {}, { sources: [], today: '2026-01-01' });

export function pageOf(text: string, url = 'https://news.example/story'): PageText {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    role: line.startsWith('# ') ? ('heading' as const) : ('paragraph' as const),
  }));
  return { title: 'Story', lang: 'en', text, blocks, url };
}

/** The n-th occurrence of `surface` as a marked mention of `label`. */
export function mentionOf(text: string, surface: string, label: string, nth = 0): Mention {
  let start = text.indexOf(surface);
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`"${surface}" does not stand in the text`);
  return { start, end: start + surface.length, surface, label, status: 'marked', alternatives: [], why: 'test' };
}

export function readingOf(text: string, sentence: string, given: Partial<Reading> = {}): WeighedReading {
  const start = text.indexOf(sentence);
  return {
    start,
    end: start + sentence.length,
    labels: ['imu'],
    kind: 'killed-captured',
    assertedBy: '',
    asserterType: 'none',
    source: null,
    chain: [],
    cueWords: [],
    hedged: false,
    polarity: 'asserted',
    patterns: [],
    quantities: [],
    missing: [],
    ...given,
    trackRecord: noRecord,
  };
}

export function labelOf(id: string, given: Partial<ReportedLabel> = {}): ReportedLabel {
  return { id, name: id.toUpperCase(), kind: 'armed-group', gist: '', mentions: 1, trackRecord: noRecord, ...given };
}

export function reportOf(text: string, given: Partial<PageReport> = {}): PageReport {
  return { ...emptyReport('Story', 'https://news.example/story'), text, ...given };
}
