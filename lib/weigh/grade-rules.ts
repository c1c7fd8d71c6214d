import type { Citation, Claim, Report } from '../catalog/schema/claim.ts';
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
  const grade = claim.grade;
  if (grade === undefined) return [];
  const found: Finding[] = [];
  const origins = originsOf(claim).known.length;
  if (grade.credibility === 1 && origins < 2) {
    found.push([
      'grade.credibility',
      `Credibility 1 (confirmed) needs two independent origins; this claim's reports go back to ${origins === 0 ? 'none that is known' : 'one'}.`,
    ]);
  }
  if (grade.on === '') found.push(['grade.on', 'A grade says when it was given.']);
  const given = edtfBounds(grade.on)?.from ?? '';
  const review = edtfBounds(grade.reviewBy)?.to ?? '';
  if (given !== '' && review !== '' && review < given) {
    found.push(['grade.reviewBy', 'A grade cannot be due for review before it was given.']);
  }
  return found;
}

function quantityProblems({ quantity }: Claim): Finding[] {
  if (quantity === undefined || quantity.min <= quantity.max) return [];
  return [['quantity.max', `The quantity runs from ${quantity.min} down to ${quantity.max}.`]];
}
