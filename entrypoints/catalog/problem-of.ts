import type { CatalogProblem } from '../../components/catalog/catalog-page.tsx';
import { CatalogError } from '../../lib/catalog/catalog-error.ts';

/** What the page shows instead of a catalog that cannot be read. */
export function problemOf(error: unknown): CatalogProblem {
  if (!(error instanceof CatalogError)) throw error;
  const { code, sentence } = error;
  const known = code === 'unavailable' || code === 'newer-version' || code === 'full' ? code : 'failed';
  return { state: 'problem', code: known, sentence };
}
