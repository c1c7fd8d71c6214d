import type { AsserterType, Credibility } from './catalog/schema/terms.ts';
import type { Reading } from './read/reading.ts';
import type { RecordChange } from './weigh/seen-record.ts';
import type { TrackRecord } from './weigh/track-record.ts';

/** A sense that a shared alias may have; the chooser lists them. */
export interface SenseView {
  id: string;
  name: string;
  gist: string;
  /** False for things that are no groups: choosing one means "do not mark this". */
  isGroup: boolean;
}

export interface PrecedentView {
  claim: string;
  statement: string;
  /** EDTF, '' when undated. */
  date: string;
  credibility: Credibility | null;
  reasoning: string;
  /** `overdue`: past its date of review. */
  graded: { by: string; on: string; overdue: boolean } | null;
  /** Packs that grade it otherwise than shown. */
  otherGrades: { packTitle: string; credibility: Credibility; by: string; on: string }[];
  origins: number;
  reports: {
    by: string;
    type: AsserterType;
    date: string;
    url: string;
    title: string;
    checked: 'full' | 'excerpt' | 'unseen';
  }[];
}

/** All that the card shows, ready to be drawn; plain data that crosses from the background to the page. */
export interface CardView {
  /** `advice`: what to ask of a general word. */
  label: { id: string; name: string; kind: string; gist: string; advice?: string };
  /** What has changed in the label's record since the reader last looked. */
  change?: RecordChange;
  mention: {
    surface: string;
    status: 'marked' | 'uncertain';
    why: string;
    alternatives: SenseView[];
    /** Where the mark starts, in UTF-16 units of the page text; without it the mark is not set off in the sentence. */
    start?: number;
  };
  /** BCP 47 of the sentence; absent or '' when unknown. */
  lang?: string;
  /** The sentence the mark stands in; spans in `readings` count UTF-16 units into the page text, `start` is where `text` begins there. */
  sentence: { text: string; start: number };
  readings: Reading[];
  /** False where the page's language is not read. */
  read: boolean;
  trackRecord: TrackRecord;
  precedents: PrecedentView[];
  /** Names of the patterns that recur in `trackRecord`, by id; a pattern without a name is not listed. */
  patternNames?: Record<string, string>;
  question: { pattern: string; name: string; text: string } | null;
}
