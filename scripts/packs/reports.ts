import type { Citation, Report } from '../../lib/catalog/schema/claim.ts';
import type { Stance } from '../../lib/catalog/schema/terms.ts';
import { toEdtf, toLocator } from './edtf.ts';
import { asserterType } from './kinds.ts';
import { jointStatements, quotedWords, reportDates, stances } from './report-facts.ts';
import type { Seed, SeedClaim } from './research.ts';
import { forReader } from './wording.ts';
import { workOf } from './works.ts';

/** Seed ids that stand for the absence of a source: reports by nobody named, not sources of their own. */
const nobody: ReadonlySet<string> = new Set(['s-unnamed', 's-unnamed-link', 's-many-analysts']);

const articleSource = 's-aan';

/** A report with nothing filled in but who and what kind of source. */
function blankReport(id: string, by: string, type: Report['asserterType']): Report {
  return {
    id,
    by,
    asserterType: type,
    stance: 'asserts',
    date: '',
    hedged: false,
    derivedFrom: '',
    evidenceOffered: '',
    reliability: 'F',
    uncited: '',
    note: '',
  };
}

/** The article itself, at the paragraphs where a claim stands. */
function articleCitation(seed: Seed, paragraphs: readonly string[]): Citation {
  return {
    author: seed.meta.author,
    title: seed.meta.title,
    publisher: seed.meta.publisher,
    date: '2013',
    url: seed.meta.url,
    archivedUrl: '',
    locator: toLocator(paragraphs),
    checked: 'full',
  };
}

/**
 * The reports of one claim of the article, origin first: those who assert it, those who pass it on, the article last;
 * then those who doubt it. A source that both passes on and doubts has one report, with the stance it takes.
 */
export function toReports(seed: Seed, claim: SeedClaim): Report[] {
  const typeOf = (source: string) => {
    // A page whose address is lost is still a page that somebody published; it passes on, it does not assert.
    if (source === 's-unnamed-link') return 'media' as const;
    if (nobody.has(source)) return 'unnamed' as const;
    return asserterType(seed.sources.find(({ id }) => id === source)?.type ?? '');
  };
  const make = (source: string, suffix = ''): Report => {
    const by = nobody.has(source) ? '' : source;
    const report = blankReport(source.replace(/^s-/, '') + suffix, by, typeOf(source));
    if (source === articleSource) return { ...report, date: '2013', citation: articleCitation(seed, claim.paragraph) };
    const citation = workOf(source, claim.paragraph);
    const date = reportDates[claim.id]?.[source] ?? citation?.date ?? '';
    if (citation) return { ...report, date, citation };
    return { ...report, date, uncited: `Known only through the article (${toLocator(claim.paragraph)}).` };
  };

  const ownVoice = claim.asserter_ids.every((id) => id === articleSource);
  // The research lists a chain from the article inwards; its far end is an origin even where a nearer link is named as
  // the asserter (an analyst who quotes a group's words).
  const [farEnd, ...relays] = claim.chain.toReversed();
  const asserters = claim.asserter_ids.filter((id) => id !== articleSource && !relays.includes(id));
  const origins = ownVoice ? [] : [...new Set([...asserters, ...(farEnd === undefined ? [] : [farEnd])])];
  const evidence = /^none\b/.test(claim.evidence_offered) ? '' : forReader(claim.evidence_offered);
  const hedged = claim.hedge_words.length > 0;

  const reports: Report[] = origins.map((id) => ({ ...make(id), evidenceOffered: evidence, hedged }));
  if (ownVoice) {
    const lost = blankReport('unstated', '', 'none');
    reports.push({ ...lost, uncited: 'The article states it without naming a source; its links are lost.' });
  }
  linkJointStatement(claim, reports);

  let behind = reports.map(({ id }) => id);
  for (const id of [...relays, articleSource]) {
    const [derivedFrom = '', ...alsoFrom] = behind;
    const report: Report = { ...make(id), hedged, derivedFrom, relation: relationOf(claim, id) };
    if (alsoFrom.length > 0) report.alsoFrom = alsoFrom;
    reports.push(report);
    behind = [report.id];
  }

  for (const doubter of claim.doubter_ids) {
    const stance: Stance = stances[claim.id]?.[doubter]?.[0] ?? 'doubts';
    const note = stances[claim.id]?.[doubter]?.[1] ?? '';
    const own = reports.find((report) => report.by === doubter && report.derivedFrom !== '');
    if (own) Object.assign(own, { stance, note });
    else reports.push({ ...make(doubter, reports.some(({ by }) => by === doubter) ? '-later' : ''), stance, note });
  }
  return reports;
}

function relationOf(claim: SeedClaim, reporter: string): Report['relation'] {
  if (claim.kind === 'responsibility' && claim.asserter_type === 'insurgent') return 'relays-responsibility';
  return reporter === articleSource && quotedWords.has(claim.id) ? 'quotes' : 'paraphrases';
}

/** Two groups that sign one statement are one origin: the second is recorded as part of the first. */
function linkJointStatement(claim: SeedClaim, reports: Report[]): void {
  if (!jointStatements.has(claim.id)) return;
  const [first, ...others] = reports;
  for (const other of others) {
    other.derivedFrom = first?.id ?? '';
    other.note = 'Named as joint author of the same statement, so not an origin of its own.';
  }
}

/** Date of the claim itself. */
export function claimDate(claim: SeedClaim): string {
  return toEdtf(claim.date);
}
