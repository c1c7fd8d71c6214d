import type { Citation, Claim, Grade, Report } from '../../lib/catalog/schema/claim.ts';
import type { AsserterType } from '../../lib/catalog/schema/terms.ts';
import { toEdtf } from './edtf.ts';
import { credibilityOf } from './grades.ts';
import { claimKind } from './kinds.ts';
import { labelId } from './label-ids.ts';
import { laterEntries } from './later-entries.ts';
import type { LaterEntry, LaterReport } from './later-entry.ts';
import type { LaterClaim } from './research.ts';
import { forReader } from './wording.ts';

/** Who judged the later claims, from archived excerpts. */
const gradedBy = 'The compilers of this pack';

type TypeOf = (source: string) => AsserterType;

/**
 * Adds the later research to the claims of the article: what speaks of a claim that is there becomes further reports of
 * it (the article's grade goes into the history where the later ones change it); the rest become claims of their own.
 */
export function addLaterClaims(claims: readonly Claim[], later: readonly LaterClaim[], typeOf: TypeOf): Claim[] {
  const result = new Map(claims.map((claim) => [claim.id, claim]));
  const decided = Object.entries(laterEntries);
  // First those that are claims of their own: others may go into them.
  for (const [key, entry] of decided.toSorted(
    ([, a], [, b]) => Number(a.into !== undefined) - Number(b.into !== undefined),
  )) {
    const research = later.find(({ id }) => id === key.replace(/[a-z]$/, ''));
    if (!research) throw new Error(`${key} of scripts/packs/later-entries.ts is not in the research`);
    if (entry.into === undefined) {
      const id = key.toLowerCase();
      result.set(id, newClaim(id, entry, research, typeOf));
    } else {
      const target = result.get(entry.into.toLowerCase());
      if (!target) throw new Error(`${key} goes into ${entry.into}, which is no claim`);
      result.set(target.id, addTo(target, entry, research, typeOf));
    }
  }
  return [...result.values()];
}

function newClaim(id: string, entry: LaterEntry, research: LaterClaim, typeOf: TypeOf): Claim {
  const [min, max, unit, scope = ''] = entry.quantity ?? [0, 0, ''];
  return {
    id,
    statement: entry.statement ?? research.claim,
    kind: entry.kind ?? claimKind(research.id, research.kind),
    labels: labelsOf(entry, research),
    date: entry.date ?? '',
    place: entry.place ?? '',
    quantity: entry.quantity ? { min, max, unit, scope } : undefined,
    reports: entry.reports.map((report) => toReport(report, research, typeOf)),
    grade: gradeOf(entry, research),
    gradeHistory: [],
    note: entry.note ?? '',
    provenance: [research.id],
  };
}

function addTo(claim: Claim, entry: LaterEntry, research: LaterClaim, typeOf: TypeOf): Claim {
  const later = entry.credibility === null ? undefined : gradeOf(entry, research);
  const [min, max, unit, scope = ''] = entry.quantity ?? [0, 0, ''];
  const result: Claim = {
    ...claim,
    statement: entry.statement ?? claim.statement,
    kind: entry.kind ?? claim.kind,
    labels: entry.labels ?? [...new Set([...claim.labels, ...labelsOf(entry, research)])],
    date: entry.date ?? claim.date,
    place: entry.place ?? claim.place,
    quantity: entry.quantity ? { min, max, unit, scope } : claim.quantity,
    reports: [...claim.reports, ...entry.reports.map((report) => toReport(report, research, typeOf))],
    note: [claim.note, entry.note].filter(Boolean).join(' '),
    provenance: [...claim.provenance, research.id],
  };
  if (!later) return result;
  const added = new Set(later.reasons.map(({ pattern }) => pattern));
  const kept = claim.grade?.reasons.filter(({ pattern }) => !added.has(pattern)) ?? [];
  return {
    ...result,
    grade: { ...later, reasons: [...later.reasons, ...kept] },
    gradeHistory: [...claim.gradeHistory, ...(claim.grade ? [claim.grade] : [])],
  };
}

function labelsOf(entry: LaterEntry, research: LaterClaim): string[] {
  // "un" is no label of anything claimed: the team's reports are recorded as a source.
  return entry.labels ?? [...new Set(research.labels.filter((id) => id !== 'un').map(labelId))];
}

function gradeOf(entry: LaterEntry, research: LaterClaim): Grade {
  return {
    credibility: entry.credibility ?? credibilityOf[research.grade],
    reasons: (entry.patterns ?? []).map(([pattern, note]) => ({ pattern, note })),
    reasoning: entry.reasoning ?? forReader(research.why),
    basis: 'inferred',
    by: gradedBy,
    on: '2026',
    reviewBy: '2031',
  };
}

function toReport(report: LaterReport, research: LaterClaim, typeOf: TypeOf): Report {
  const [derivedFrom = '', ...alsoFrom] = [report.from ?? []].flat();
  const citation = citationOf(report, research);
  return {
    id: report.id,
    by: report.by ?? '',
    asserterType: report.type ?? (report.by ? typeOf(report.by) : 'unnamed'),
    stance: report.stance ?? 'asserts',
    date: report.date ?? '',
    hedged: report.hedged ?? false,
    derivedFrom,
    ...(alsoFrom.length > 0 && { alsoFrom }),
    relation: report.relation,
    evidenceOffered: report.evidence ?? '',
    reliability: 'F',
    citation,
    uncited: citation ? '' : 'Known only through the reports of this claim that are cited.',
    note: report.note ?? '',
  };
}

/** The later research is known from archived excerpts only, some of them of copies: `checked` and `locator` say so. */
function citationOf({ cite }: LaterReport, research: LaterClaim): Citation | undefined {
  if (cite === undefined) return undefined;
  const blank = { author: '', title: '', publisher: '', date: '', archivedUrl: '', locator: '' };
  const copy = research.basis === 'C' ? 'a copy or summary; the original was not seen' : '';
  if (cite === true) {
    const { title, source, url } = research;
    return { ...blank, title, publisher: source, date: toEdtf(research.date), url, locator: copy, checked: 'excerpt' };
  }
  const { url, ...given } = cite;
  // Only what stands at the research's address was seen in an excerpt.
  return {
    ...blank,
    locator: url ? copy : '',
    ...given,
    url: url ? research.url : '',
    checked: url ? 'excerpt' : 'unseen',
  };
}
