import { type Pack, PackManifestSchema, recordSchemas, tableNames } from '../catalog/schema/pack.ts';
import { canonical } from './canonical.ts';

/**
 * The text of a pack file: JSON with two spaces and a final line break, records sorted by id, fields in the schema's
 * order, nothing written that the schema fills in by itself. Reading it and writing it again gives the same bytes.
 */
export function writePack(pack: Pack): string {
  return `${JSON.stringify(packFile(pack), null, 2)}\n`;
}

/** The content of a pack file in its canonical form, for a file that holds more than one. */
export function packFile(pack: Pack): Record<string, unknown> {
  const tables = tableNames.map((table) => {
    const records = pack[table].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return [table, records.map((record) => canonical(recordSchemas[table], record))] as const;
  });
  return {
    format: pack.format,
    version: pack.version,
    manifest: canonical(PackManifestSchema, pack.manifest),
    ...Object.fromEntries(tables.filter(([, records]) => records.length > 0)),
  };
}
