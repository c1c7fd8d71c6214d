import type { Mention } from './find/mention.ts';
import type { Span } from './page/page-text.ts';
import type { Attribution, Reading } from './read/reading.ts';
import type { RecordChange } from './weigh/seen-record.ts';
import type { TrackRecord } from './weigh/track-record.ts';

/** A reading with what became of claims like it. */
export interface WeighedReading extends Reading {
  trackRecord: TrackRecord;
  /** Of several labels, the record of each alone: see `recordFor`. */
  byLabel?: Record<string, TrackRecord>;
}

/** A label that the page mentions, with its overall record. */
export interface ReportedLabel {
  id: string;
  name: string;
  kind: string;
  gist: string;
  /** Marked and uncertain mentions on this page. */
  mentions: number;
  trackRecord: TrackRecord;
  /** What has changed in it since the reader last looked; in the browser only, and only where something has. */
  change?: RecordChange;
}

/** Everything the extension knows about one page; popup, card and command line are views of it. */
export interface PageReport {
  title: string;
  lang: string;
  url?: string;
  text: string;
  mentions: Mention[];
  readings: WeighedReading[];
  /** What sentences with a general word in them claim; apart, so that `readings` counts claims about named groups. */
  categoryReadings: WeighedReading[];
  /** The sentences in which shown mentions of named groups stand, whether they claim something or not. */
  sentences: Span[];
  attributions: Attribution[];
  labels: ReportedLabel[];
  /** Whether sentences were read at all: false where the language has no cue file. */
  read: boolean;
  /** Catalog revision it was made with. */
  revision: number;
}

/** The report of a page on which nothing was found. */
export function emptyReport(title: string, url: string): PageReport {
  return {
    title,
    lang: '',
    url,
    text: '',
    mentions: [],
    readings: [],
    categoryReadings: [],
    sentences: [],
    attributions: [],
    labels: [],
    read: true,
    revision: 0,
  };
}
