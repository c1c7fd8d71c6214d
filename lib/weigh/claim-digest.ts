import type { Claim, Report } from '../catalog/schema/claim.ts';
import type { AsserterType } from '../catalog/schema/terms.ts';
import { isOneDay } from './edtf-bounds.ts';
import { compare, type Origins, originsOf, repeats, supports } from './origins.ts';

export interface Asserter {
  /** Source id; '' for an unnamed one. */
  source: string;
  type: AsserterType;
}

/** What weighing needs to know of one claim, worked out once. */
export interface ClaimDigest {
  origins: Origins;
  /** Who asserts it in their own name. */
  asserters: Asserter[];
  /** Ids of all named sources that assert, confirm or pass it on. */
  carriers: ReadonlySet<string>;
  denied: boolean;
  /** Doubted or corrected. */
  doubted: boolean;
  /** Ids of the named sources that deny, doubt or correct it. */
  doubters: string[];
  /** Equal for claims that come from one utterance: see `utteranceOf`. */
  utterance: string;
}

const digests = new WeakMap<Claim, ClaimDigest>();

/** Claims are never changed in place, so a digest lives as long as its claim object. */
export function digestOf(claim: Claim): ClaimDigest {
  const known = digests.get(claim);
  if (known) return known;
  const digest = makeDigest(claim);
  digests.set(claim, digest);
  return digest;
}

function makeDigest(claim: Claim): ClaimDigest {
  const supporting = claim.reports.filter(supports);
  const against = claim.reports.filter((report) => !supports(report));
  const origins = originsOf(claim);
  return {
    origins,
    asserters: assertersOf(supporting),
    carriers: new Set(supporting.map((report) => report.by).filter((by) => by !== '')),
    denied: against.some((report) => report.stance === 'denies'),
    doubted: against.some((report) => report.stance !== 'denies'),
    doubters: [...new Set(against.map((report) => report.by).filter((by) => by !== ''))].sort(compare),
    utterance: utteranceOf(claim, supporting, origins),
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

function distinctSorted(values: string[]): string[] {
  return [...new Set(values)].sort(compare);
}
