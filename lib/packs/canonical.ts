import type { GenericSchema } from 'valibot';

/** The parts of valibot's schemas that a walk over data needs; every schema has `type`, containers have the others. */
type Walkable = GenericSchema & {
  type: string;
  entries?: Record<string, Walkable>;
  wrapped?: Walkable;
  default?: unknown;
  item?: Walkable;
  value?: Walkable;
};

/**
 * A copy of valid data in its one canonical form: fields in the schema's order, fields that say nothing (absent, or
 * equal to the schema's default) left out, free keys in code-unit order. Equal data gives equal JSON.
 */
export function canonical(schema: GenericSchema, data: unknown): unknown {
  const node = schema as Walkable;
  switch (node.type) {
    case 'optional':
      return node.wrapped ? canonical(node.wrapped, data) : data;
    case 'array':
      return Array.isArray(data) && node.item ? data.map((item) => canonical(node.item as Walkable, item)) : data;
    case 'object':
      return isPlain(data) ? canonicalFields(node.entries ?? {}, data) : data;
    case 'record':
      return isPlain(data) && node.value ? canonicalKeys(node.value, data) : data;
    default:
      return data;
  }
}

function canonicalFields(entries: Record<string, Walkable>, data: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [field, entry] of Object.entries(entries)) {
    const value = data[field];
    if (value === undefined) continue;
    const written = canonical(entry, value);
    if (entry.type === 'optional' && saysNothing(entry, written)) continue;
    result[field] = written;
  }
  return result;
}

function canonicalKeys(value: Walkable, data: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(data).sort();
  return Object.fromEntries(keys.map((key) => [key, canonical(value, data[key])]));
}

/** Whether reading the file again would put the same value there by itself. */
function saysNothing(entry: Walkable, written: unknown): boolean {
  return entry.default !== undefined && JSON.stringify(written) === JSON.stringify(entry.default);
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
