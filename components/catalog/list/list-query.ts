import type { labelKinds } from '../../../lib/catalog/schema/label.ts';
import type { AsserterType, ClaimKind, Credibility } from '../../../lib/catalog/schema/terms.ts';

export type Sort = 'name' | 'uses' | 'newest' | 'oldest';

/** What the reader asks a list for; '' = not restricted. */
export interface ListQuery {
  search: string;
  sort: Sort;
  kind: ClaimKind | '';
  labelKind: (typeof labelKinds)[number] | '';
  grade: `${Credibility}` | 'ungraded' | '';
  asserter: AsserterType | '';
  /** Label id. */
  label: string;
}

export const noQuery: ListQuery = {
  search: '',
  sort: 'name',
  kind: '',
  labelKind: '',
  grade: '',
  asserter: '',
  label: '',
};
export const noClaimQuery: ListQuery = { ...noQuery, sort: 'newest' };

export function isRestricted({ search, kind, labelKind, grade, asserter, label }: ListQuery): boolean {
  return Boolean(search.trim() || kind || labelKind || grade || asserter || label);
}
