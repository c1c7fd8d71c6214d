import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { useLookUp } from '../look-up.ts';
import { routeHash } from '../route.ts';

/** The name of another record, leading to it; plain text when the catalog does not have it. */
export function RecordLink({ table, id }: { table: TableName; id: string }) {
  const { nameOf, has } = useLookUp();
  const name = <Foreign>{nameOf(table, id)}</Foreign>;
  return has(table, id) ? <a href={routeHash({ section: table, id, mode: 'view' })}>{name}</a> : name;
}
