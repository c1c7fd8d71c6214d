import type { Citation, Claim, Grade, Report } from '../catalog/schema/claim.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { originsOf, repeatedBy } from './origins.ts';
import { strongComponents } from './strong-components.ts';

/** The rules of evidence that a schema cannot express. No problems = []. */
export function checkClaim(claim: Claim): Problem[] {
  const record = `claims/${claim.id}`;
  const found = [...reportProblems(claim.reports), ...gradeProblems(claim), ...quantityProblems(claim)];
  return found.map(([field, sentence]) => ({ record, field, sentence }));
}

type Finding = [field: string, sentence: string];

function reportProblems(reports: readonly Report[]): Finding[] {
  const ids = new Set(reports.map((report) => report.id));
  const circular = inCircles(reports);
  const seen = new Set<string>();
  return reports.flatMap((report, index) => {
    const at = `reports.${index}`;
    const found: Finding[] = [];
    if (seen.has(report.id)) found.push([`${at}.id`, `Two reports of this claim have the id "${report.id}".`]);
    seen.add(report.id);
    for (const id of repeatedBy(report)) {
      if (ids.has(id)) continue;
      const field = id === report.derivedFrom ? 'derivedFrom' : 'alsoFrom';
      const sentence = `Report "${report.id}" repeats "${id}", but this claim has no report of that id.`;
      found.push([`${at}.${field}`, sentence]);
    }
    if (circular.has(report.id)) {
      found.push([
        `${at}.derivedFrom`,
        `Report "${report.id}" repeats itself by way of others; a trail of reports must have a beginning.`,
      ]);
    }
    if (report.asserterType === 'none' && report.by !== '') {
      found.push([`${at}.asserterType`, `Report "${report.id}" names a source and also says that nobody is named.`]);
    }
    if (!isCited(report.citation) && report.uncited.trim() === '') {
      found.push([`${at}.citation`, `Report "${report.id}" has neither a citation nor a reason why there is none.`]);
    }
    return found;
  });
}

/** Ids of reports that repeat themselves, directly or by way of others. */
function inCircles(reports: readonly Report[]): Set<string> {
  const trail = new Map(reports.map((report) => [report.id, repeatedBy(report)]));
  const circles = strongComponents(trail).filter(
    ([first = '', ...others]) => others.length > 0 || trail.get(first)?.includes(first),
  );
  return new Set(circles.flat());
}

/** A citation that names nothing that could be looked up is none. */
function isCited(citation: Citation | undefined): boolean {
  if (citation === undefined) return false;
  return [citation.author, citation.title, citation.publisher, citation.url, citation.archivedUrl].some(
    (part) => part.trim() !== '',
  );
}

function gradeProblems(claim: Claim): Finding[] {
  const { grade, gradeHistory } = claim;
  const found = gradeHistory.flatMap((old, index) => dateProblems(old, `gradeHistory.${index}`));
  if (grade === undefined) return found;
  if (!hasOriginsForGrade(claim)) {
    const origins = originsOf(claim).known.length;
    found.push([
      'grade.credibility',
      `Credibility 1 (confirmed) needs two independent origins; this claim's reports go back to ${origins === 0 ? 'none that is known' : 'one'}.`,
    ]);
  }
  return [...found, ...dateProblems(grade, 'grade')];
}

function hasOriginsForGrade(claim: Claim): boolean {
  return claim.grade?.credibility !== 1 || originsOf(claim).known.length >= 2;
}

/**
 * The grade that counts. A 1 whose second origin has gone (the reader gave it over a pack's reports, and the pack was
 * revised) counts for nothing until somebody judges anew: given today, it would be refused.
 */
export function standingGrade(claim: Claim): Grade | undefined {
  return hasOriginsForGrade(claim) ? claim.grade : undefined;
}

function dateProblems({ on, reviewBy }: Grade, at: string): Finding[] {
  const given = edtfBounds(on);
  if (given === undefined || given.from === '' || given.to === '') {
    return [[`${at}.on`, 'A grade says when it was given: a day, a month, a year, or a time with beginning and end.']];
  }
  const review = edtfBounds(reviewBy)?.to ?? '';
  return review !== '' && review < given.from
    ? [[`${at}.reviewBy`, 'A grade cannot be due for review before it was given.']]
    : [];
}

function quantityProblems({ quantity }: Claim): Finding[] {
  if (quantity === undefined || quantity.min <= quantity.max) return [];
  return [['quantity.max', `The quantity runs from ${quantity.min} down to ${quantity.max}.`]];
}
