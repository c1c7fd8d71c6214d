import type { Claim, Report } from '../../lib/catalog/schema/claim.ts';

/** Something put right in a claim once all its reports are together. */
type Correction = (claim: Claim) => Claim;

function withReport(claim: Claim, id: string, change: Partial<Report>): Claim {
  if (!claim.reports.some((report) => report.id === id)) throw new Error(`${claim.id} has no report "${id}"`);
  return { ...claim, reports: claim.reports.map((report) => (report.id === id ? { ...report, ...change } : report)) };
}

function withNote(claim: Claim, note: string, ids: string[]): Claim {
  return { ...claim, note: [claim.note, note].filter(Boolean).join(' '), provenance: [...claim.provenance, ...ids] };
}

/**
 * The known slips of the article (`seed_cautions` of the research), and links between reports of the two parts of the
 * research, by claim. What is put right says so in the claim's note, with both citations. Slips that come with the later
 * record that shows them have their note in the later entries.
 */
const corrections: Record<string, Correction> = {
  // The minister's doubt (S036), the finding of a myth (S097) and the denial (S178) reached the article as well.
  s035: (claim) => withReport(claim, 'icg', { alsoFrom: ['kyrgyz-minister'] }),
  s096: (claim) => withReport(claim, 'aan', { alsoFrom: ['bleuer'] }),
  // S007: the photo caption gives to "Central Asian analysts" what paragraph 8 gives to the authors of the ICG report.
  s037: (claim) =>
    withNote(
      claim,
      'A photo caption of the article gives these words to "Central Asian analysts"; its paragraph 8 gives them to the authors of the ICG report, and so does this record (Ruttig, AAN 2013, caption and paragraph 8).',
      ['S007'],
    ),
  // S050 tells the same move in the article's own voice; the OSCE report has it too, with a number (S057).
  s053: (claim) => ({
    ...claim,
    reports: [
      ...claim.reports,
      {
        id: 'osce',
        by: 's-osce',
        asserterType: 'international-org',
        stance: 'asserts',
        date: '',
        hedged: false,
        derivedFrom: '',
        evidenceOffered: '',
        reliability: 'F',
        uncited: 'Known only through the article (paragraph 12).',
        note: 'Says that 1,000 escaped to Waziristan.',
      },
    ],
  }),
  // S006: read literally, the caption has the predecessor killed in Pakistan in 2009 as well; the note stands with A-08.
  s055: (claim) => ({ ...claim, provenance: [...claim.provenance, 'S006'] }),
  s072: (claim) => withReport(claim, 'isaf', { derivedFrom: 'isaf-release', note: 'As an example in the article.' }),
  s081: (claim) =>
    withNote(
      withReport(claim, 'taleban', {
        note: 'Named as joint author of the statement, so not an origin of its own. The Taliban’s own claim of 29 May named six men and, in the excerpt seen, said nothing of the IMU.',
      }),
      'See also the claim on where the attackers came from.',
      ['A-06'],
    ),
  s082: (claim) => withReport(claim, 'imu', { derivedFrom: 'imu-statement', note: 'As ISAF relays it.' }),
  s086: (claim) =>
    withNote(
      claim,
      'The article ties the photographs to the attack of May 2013. The same words stand in a report of October 2011 on the earlier attack on the reconstruction team; the report on May 2013 shows two men and speaks of six. The quotation belongs to the earlier attack (Ruttig, AAN 2013, paragraph 17; Long War Journal, October 2011).',
      ['A-04', 'A-06'],
    ),
  s094: (claim) =>
    withReport(claim, 'isaf', {
      derivedFrom: 'imu',
      relation: 'relays-responsibility',
      note: 'Named as the source in the article.',
    }),
  s125: (claim) => ({ ...claim, date: '2013/2021' }),
  s127: (claim) =>
    withNote(
      claim,
      'Omar had died on 23 April 2013, as the Taliban said two years later; the message of August 2013 came out in his name after his death (Ruttig, AAN 2013, paragraph 29; Pajhwok, 31 August 2015).',
      ['A-07'],
    ),
  s149: (claim) => withReport(claim, 'linked-author', { derivedFrom: 'bleuer', note: 'Probably the same author.' }),
  s151: (claim) => withReport(claim, 'tajik-auth', { derivedFrom: 'gknb', relation: 'paraphrases' }),
  s158: (claim) =>
    withReport(claim, 'jamestown', {
      relation: 'paraphrases',
      note: 'Takes a successful attack in 2010 for granted, without naming it; Khujand is meant in other sources.',
    }),
  s177: (claim) =>
    withReport(
      withReport(claim, 'aan', { alsoFrom: ['yuldashev'], note: 'Passes on the accusation and the denial.' }),
      'tajik-auth',
      { derivedFrom: 'interior', alsoFrom: ['gknb'], relation: 'paraphrases' },
    ),
  s188: (claim) => withNote(claim, 'The IMU’s list of its dead of 2011 names a top commander, Abbas Mansur.', ['A-13']),
};

/** All corrections applied; throws when one has nothing to correct. */
export function correct(claims: readonly Claim[]): Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  for (const id of Object.keys(corrections)) if (!ids.has(id)) throw new Error(`correction ${id} has no claim`);
  return claims.map((claim) => corrections[claim.id]?.(claim) ?? claim);
}
