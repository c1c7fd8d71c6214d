import type { Problem } from './schema/problem.ts';

export type CatalogErrorCode =
  /** A record or pack breaks the schema or a rule; see `problems`. */
  | 'invalid'
  | 'not-found'
  /** Somebody changed the record meanwhile. */
  | 'changed-meanwhile'
  /** The database was written by a newer version, or was closed because one took over. */
  | 'newer-version'
  /** No room left. */
  | 'full'
  /** The browser gives no database (private window, blocked storage, damaged files). */
  | 'unavailable'
  /** Anything else the database reports. */
  | 'failed';

/** What went wrong with the catalog, in one sentence for the reader. Whatever was being written was not written. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly code: CatalogErrorCode;
  readonly sentence: string;
  readonly problems: readonly Problem[];

  constructor(
    code: CatalogErrorCode,
    sentence: string,
    options: { problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(sentence, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.sentence = sentence;
    this.problems = options.problems ?? [];
  }
}

/** One sentence for a list of problems: the first, and how many more there are. */
export function invalid(problems: readonly Problem[]): CatalogError {
  const [first] = problems;
  const place = first
    ? `${first.record}${first.field ? `, ${first.field}` : ''}: ${first.sentence}`
    : 'The record is not valid.';
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return new CatalogError('invalid', `${place}${more}`, { problems });
}

/** Runs a piece of work on the database; whatever it throws comes out as a `CatalogError`. */
export async function tellingErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asCatalogError(error);
  }
}

function asCatalogError(error: unknown): CatalogError {
  const names = namesOf(error);
  const inner = innerCatalogError(error);
  if (inner) return inner;
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has('QuotaExceededError')) {
    return new CatalogError('full', 'There is no room left for the catalog on this device; nothing was changed.', {
      cause: error,
    });
  }
  if (has('VersionError')) return newerVersion(error);
  if (has('DatabaseClosedError')) {
    return new CatalogError(
      'newer-version',
      'The catalog was closed here, because another version of Says Who took it over or removed it; reload this page.',
      { cause: error },
    );
  }
  if (
    has('MissingAPIError', 'OpenFailedError', 'InvalidStateError', 'UnknownError', 'SecurityError', 'NotFoundError')
  ) {
    return new CatalogError(
      'unavailable',
      'This browser does not let Says Who open its catalog; nothing was changed.',
      {
        cause: error,
      },
    );
  }
  return new CatalogError('failed', 'The catalog could not be read or written; nothing was changed.', { cause: error });
}

export function newerVersion(cause?: unknown): CatalogError {
  return new CatalogError(
    'newer-version',
    'This catalog was written by a newer version of Says Who; update the extension to open it. Nothing was changed.',
    { cause },
  );
}

/** Dexie wraps what the browser reports: the name that matters may stand a level or two down. */
function chainOf(error: unknown): object[] {
  const chain: object[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && chain.length < 5) {
    chain.push(current);
    current = 'inner' in current ? current.inner : 'cause' in current ? current.cause : null;
  }
  return chain;
}

function namesOf(error: unknown): string[] {
  return chainOf(error).flatMap((link) => ('name' in link && typeof link.name === 'string' ? [link.name] : []));
}

function innerCatalogError(error: unknown): CatalogError | undefined {
  return chainOf(error).find((link) => link instanceof CatalogError);
}
