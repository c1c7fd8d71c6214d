import type { Label } from '../catalog/schema/label.ts';

/** Kinds that are shown when found. State bodies, categories and places are catalog entries too, but would drown a page. */
export function isMarkedKind(kind: Label['kind']): boolean {
  return kind === 'armed-group' || kind === 'party' || kind === 'nickname';
}
