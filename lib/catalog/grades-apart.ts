import { type ClaimDigest, digestOf, type GradedApart } from '../weigh/claim-digest.ts';
import { standingGrade } from '../weigh/grade-rules.ts';
import type { Precedent } from './catalog-reader.ts';
import type { ResolvedRecord } from './resolve-layers.ts';
import type { PackRow } from './stored-rows.ts';

/** The digest of a claim as the reader sees it, with what its layers disagree on; undefined where none is shown. */
export function digestOfResolved(resolved: ResolvedRecord<'claims'>): ClaimDigest | undefined {
  return resolved.record === null ? undefined : digestOf(resolved.record, gradedApart(resolved));
}

/** The claims of some ids, in their order, with what packs say otherwise. */
export function precedentsFrom(
  ids: readonly string[],
  resolved: readonly ResolvedRecord<'claims'>[],
  packs: readonly Pick<PackRow, 'id' | 'manifest'>[],
): Precedent[] {
  const titles = new Map(packs.map(({ id, manifest }) => [id, manifest.title]));
  return ids.flatMap((id) => {
    const found = resolved.find((candidate) => candidate.id === id);
    if (!found?.record) return [];
    return [{ claim: found.record, otherGrades: otherGrades(found, titles) }];
  });
}

/** Packs' grades whose credibility is not the one shown, first installed first: they count nowhere, and are kept in sight. */
function otherGrades(
  { record, packs }: ResolvedRecord<'claims'>,
  titles: ReadonlyMap<string, string>,
): Precedent['otherGrades'] {
  const shown = record === null ? undefined : standingGrade(record)?.credibility;
  return packs.flatMap(({ layer, record: { grade } }) =>
    grade !== undefined && grade.credibility !== shown ? [{ packTitle: titles.get(layer) ?? layer, grade }] : [],
  );
}

/** A claim that one grades and another does not is not graded differently. */
function gradedApart({ own, packs }: ResolvedRecord<'claims'>): GradedApart {
  const inPacks = new Set(packs.flatMap(({ record: { grade } }) => (grade === undefined ? [] : [grade.credibility])));
  const readers = own?.fields.grade?.credibility;
  return {
    byPacks: inPacks.size > 1,
    byReader: readers !== undefined && [...inPacks].some((credibility) => credibility !== readers),
  };
}
