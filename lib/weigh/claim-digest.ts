import type { Claim, Report } from '../catalog/schema/claim.ts';
import type { AsserterType, ClaimKind, Credibility } from '../catalog/schema/terms.ts';
import { edtfBounds, isOneDay } from './edtf-bounds.ts';
import { standingGrade } from './grade-rules.ts';
import { compare, type Origins, originsOf, repeats, supports } from './origins.ts';

/**
 * Version of what `digestOf` makes of a claim and `summarise` of digests. Raise it with every change to either: a
 * catalog keeps both, and makes anew what an older version made.
 */
export const DIGEST_VERSION = 1;

export interface Asserter {
  /** Source id; '' for an unnamed one. */
  source: string;
  type: AsserterType;
}

/** Whether those who grade a claim give it different grades. */
export interface GradedApart {
  /** Two packs do. */
  byPacks: boolean;
  /** The reader and a pack do. */
  byReader: boolean;
}

/** All that weighing needs to know of one claim, worked out once; plain data that a database can keep. */
export interface ClaimDigest extends GradedApart {
  id: string;
  kind: ClaimKind;
  labels: string[];
  /** The last day its date may mean, `YYYY-MM-DD`; '' when undated. */
  day: string;
  /** null = not judged. */
  credibility: Credibility | null;
  /** EDTF date of the grade, '' when not judged. */
  graded: string;
  /** The last day of the time its grade is due for review, `YYYY-MM-DD`; '' = never. */
  reviewBy: string;
  /** Ids of the patterns among the grade's reasons. */
  patterns: string[];
  /** Source ids of the known independent origins. */
  origins: string[];
  /** Who asserts it in their own name. */
  asserters: Asserter[];
  /** Ids of all named sources that assert, confirm or pass it on. */
  carriers: string[];
  denied: boolean;
  /** Doubted or corrected. */
  doubted: boolean;
  /** Ids of the named sources that deny, doubt or correct it. */
  doubters: string[];
  /** Equal for claims that come from one utterance: see `utteranceOf`. */
  utterance: string;
}

const unanimous: GradedApart = { byPacks: false, byReader: false };

export function digestOf(claim: Claim, apart = unanimous): ClaimDigest {
  const supporting = claim.reports.filter(supports);
  const against = claim.reports.filter((report) => !supports(report));
  const origins = originsOf(claim);
  const grade = standingGrade(claim);
  return {
    id: claim.id,
    kind: claim.kind,
    labels: distinctSorted(claim.labels),
    day: edtfBounds(claim.date)?.to ?? '',
    credibility: grade?.credibility ?? null,
    graded: grade?.on ?? '',
    reviewBy: edtfBounds(grade?.reviewBy ?? '')?.to ?? '',
    patterns: distinctSorted(grade?.reasons.map(({ pattern }) => pattern) ?? []),
    origins: origins.known,
    asserters: assertersOf(supporting),
    carriers: namedIn(supporting),
    denied: against.some((report) => report.stance === 'denies'),
    doubted: against.some((report) => report.stance !== 'denies'),
    doubters: namedIn(against),
    utterance: utteranceOf(claim, supporting, origins),
    byPacks: apart.byPacks,
    byReader: apart.byReader,
  };
}

/** Those who live by passing on what others say; every other type puts its own authority behind a claim it repeats. */
const conduits: ReadonlySet<AsserterType> = new Set(['media', 'think-tank', 'academic']);

/**
 * Who asserts the claim in their own name: origins, confirmers, and officials or parties that take it over. A paper or
 * an analyst that quotes them only carries it, unless nobody else is on record.
 */
function assertersOf(supporting: Report[]): Asserter[] {
  const own = supporting.filter(
    (report) => !repeats(report) || report.stance === 'confirms' || !conduits.has(report.asserterType),
  );
  const distinct = new Map<string, Asserter>();
  for (const { by, asserterType } of own.length > 0 ? own : supporting) {
    distinct.set(`${by} ${asserterType}`, { source: by, type: asserterType });
  }
  return [...distinct].sort(([a], [b]) => compare(a, b)).map(([, asserter]) => asserter);
}

/**
 * Claims count as independent of each other when they come from different utterances; ten sentences of one press
 * release are one. Two claims are of one utterance when they have the same origins and the first reports are dated the
 * same day or cite the same passage. Where neither day nor passage is recorded, a claim stands for itself.
 */
function utteranceOf(claim: Claim, supporting: Report[], origins: Origins): string {
  const firsts = supporting.filter((report) => !repeats(report));
  const reports = firsts.length > 0 ? firsts : supporting;
  const who = origins.known.length > 0 ? origins.known : supporting.map((report) => report.by);
  const days = reports.map((report) => report.date).filter(isOneDay);
  const passages = reports.map(passageOf).filter((passage) => passage !== '');
  const occasion = days.length > 0 ? days : passages.length > 0 ? passages : [`claim ${claim.id}`];
  return JSON.stringify([distinctSorted(who), distinctSorted(occasion)]);
}

function passageOf({ citation }: Report): string {
  if (citation === undefined) return '';
  const work = citation.url || citation.title;
  return work === '' ? '' : `${work} ${citation.locator}`;
}

function namedIn(reports: readonly Report[]): string[] {
  return distinctSorted(reports.map(({ by }) => by).filter((by) => by !== ''));
}

function distinctSorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compare);
}
