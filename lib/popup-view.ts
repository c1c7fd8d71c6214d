import type { AsserterType, ClaimKind } from './catalog/schema/terms.ts';
import type { Span } from './page/page-text.ts';
import type { PageReport, ReportedLabel, WeighedReading } from './page-report.ts';
import { shownMarks } from './shown-marks.ts';
import type { RecordChange } from './weigh/seen-record.ts';
import type { EvidenceState } from './weigh/track-record.ts';

/**
 * Who speaks, as far as it matters for a first look: an official body by name, an armed group itself, somebody else by
 * name (media, researchers, witnesses), somebody without a name, nobody.
 */
export const asserterGroups = ['official', 'armed-group', 'other', 'unnamed', 'nobody'] as const;
export type AsserterGroup = (typeof asserterGroups)[number];

/** A label as the popup lists it. */
export interface PopupLabel {
  id: string;
  name: string;
  /** Marked and uncertain mentions. */
  mentions: number;
  /** Of these, how many may mean something else. */
  uncertain: number;
  /** Claims about it in the catalog, and how many of them are judged. */
  catalogued: number;
  judged: number;
  state: EvidenceState;
  /** The first mention, in UTF-16 units of the page text. */
  first: Span | null;
  /** What has changed in its record since the reader last looked. */
  change?: RecordChange;
}

/** One claim of the page as a row to jump to. */
export interface PopupClaim extends Span {
  /** The sentence, shortened at a word. */
  text: string;
  assertedBy: string;
  kind: ClaimKind;
  hedged: boolean;
  polarity: WeighedReading['polarity'];
}

/** One mark of the page as a row: what sight tells of it, in words. */
export interface PopupMark extends Span {
  surface: string;
  label: string;
  /** The label's name. */
  name: string;
  state: EvidenceState;
  uncertain: boolean;
  /** The sentence around it, shortened at a word. */
  text: string;
  /** What the sentence claims about the label; absent for a bare mention. */
  claim?: PopupClaim;
}

/** Everything the popup shows of a page that was read; counts only, never a score. */
export interface PopupView {
  /** BCP 47 of the page; '' when unknown. */
  lang: string;
  /** False where the page's language is not read: labels are found, sentences are not. */
  read: boolean;
  mentions: number;
  labels: PopupLabel[];
  /** All marks in the order of the text. */
  marks: PopupMark[];
  /** Sentences in which a label is mentioned: the denominator of `sentences`. */
  mentionSentences: number;
  /** Distinct sentences that make at least one claim. */
  sentences: number;
  /** One per source and claim; the denominator of all groups below. */
  claims: number;
  hedged: PopupClaim[];
  flat: PopupClaim[];
  /** Groups that occur, in the order of `asserterGroups`. */
  asserters: { group: AsserterGroup; claims: PopupClaim[] }[];
  /** Kinds that occur, most frequent first. */
  kinds: { kind: ClaimKind; claims: PopupClaim[] }[];
}

/** Longer sentences are shortened in rows; they stand in full in the page. */
const EXCERPT = 160;

/** The page report as the popup shows it; pure. */
export function popupView(report: PageReport): PopupView {
  const claims = report.readings.map((reading) => popupClaim(report.text, reading));
  const shown = report.mentions.filter((mention) => mention.status !== 'rejected');
  return {
    lang: report.lang,
    read: report.read,
    mentions: shown.length,
    labels: report.labels.map((label) => popupLabel(report, label)).sort((a, b) => b.mentions - a.mentions),
    marks: popupMarks(report),
    mentionSentences: new Set([...report.sentences, ...report.readings].map(({ start }) => start)).size,
    sentences: new Set(report.readings.map((reading) => reading.start)).size,
    claims: claims.length,
    hedged: claims.filter((claim) => claim.hedged),
    flat: claims.filter((claim) => !claim.hedged),
    asserters: asserterGroups
      .map((group) => ({ group, claims: claims.filter((_, index) => groupAt(report, index) === group) }))
      .filter(({ claims }) => claims.length > 0),
    kinds: byKind(claims),
  };
}

function popupLabel(report: PageReport, label: ReportedLabel): PopupLabel {
  const mentions = report.mentions.filter((mention) => mention.label === label.id && mention.status !== 'rejected');
  const [first] = mentions;
  return {
    id: label.id,
    name: label.name,
    mentions: label.mentions,
    uncertain: mentions.filter((mention) => mention.status === 'uncertain').length,
    catalogued: label.trackRecord.claims,
    judged: label.trackRecord.claims - label.trackRecord.grades.ungraded,
    state: label.trackRecord.state,
    first: first ? { start: first.start, end: first.end } : null,
    ...(label.change ? { change: label.change } : {}),
  };
}

function popupMarks(report: PageReport): PopupMark[] {
  const names = new Map(report.labels.map((label) => [label.id, label.name]));
  return shownMarks(report).map(({ mention, state, reading }) => {
    const { start, end, surface, label, status } = mention;
    const sentence = reading ?? report.sentences.find((one) => one.start <= start && start < one.end) ?? mention;
    return {
      start,
      end,
      surface,
      label,
      name: names.get(label) ?? '',
      state,
      uncertain: status === 'uncertain',
      text: excerpt(report.text.slice(sentence.start, sentence.end)),
      ...(reading && { claim: popupClaim(report.text, reading) }),
    };
  });
}

function popupClaim(text: string, reading: WeighedReading): PopupClaim {
  return {
    start: reading.start,
    end: reading.end,
    text: excerpt(text.slice(reading.start, reading.end)),
    assertedBy: reading.assertedBy,
    kind: reading.kind,
    hedged: reading.hedged,
    polarity: reading.polarity,
  };
}

function excerpt(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ').trim();
  if (line.length <= EXCERPT) return line;
  const cut = line.lastIndexOf(' ', EXCERPT);
  return `${line.slice(0, cut > EXCERPT / 2 ? cut : EXCERPT)} …`;
}

function groupAt(report: PageReport, index: number): AsserterGroup {
  const reading = report.readings[index];
  return reading ? asserterGroup(reading) : 'nobody';
}

const officials: readonly AsserterType[] = ['government', 'military', 'intelligence', 'international-org'];

/** The group of one reading. An official whose name is missing counts as unnamed: the office alone can't be asked. */
export function asserterGroup(reading: WeighedReading): AsserterGroup {
  const { assertedBy, asserterType } = reading;
  if (assertedBy === '' || asserterType === 'none') return 'nobody';
  if (asserterType === 'insurgent') return 'armed-group';
  if (asserterType === 'unnamed' || reading.missing.includes('name')) return 'unnamed';
  return officials.includes(asserterType) ? 'official' : 'other';
}

function byKind(claims: PopupClaim[]): PopupView['kinds'] {
  const kinds = new Map<ClaimKind, PopupClaim[]>();
  for (const claim of claims) kinds.set(claim.kind, [...(kinds.get(claim.kind) ?? []), claim]);
  return [...kinds].map(([kind, list]) => ({ kind, claims: list })).sort((a, b) => b.claims.length - a.claims.length);
}
