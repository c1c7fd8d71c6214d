import { type TableName, tableNames } from '../../lib/catalog/schema/pack.ts';

export type Section = TableName | 'packs' | 'history' | 'settings' | 'welcome';
/** Those that the navigation lists; the first-run page stands beside them. */
export const sections = [...tableNames, 'packs', 'history', 'settings'] as const satisfies readonly Section[];
const places: readonly Section[] = [...sections, 'welcome'];

/** What the page shows: a section, and in it perhaps a record, read, edited or newly added. */
export interface Route {
  section: Section;
  /** Record or pack id; '' when none is open. */
  id: string;
  mode: 'view' | 'edit' | 'add';
  /** Words that the section's list is searched for; absent: as it was left. */
  search?: string;
}

export const startRoute: Route = { section: 'labels', id: '', mode: 'view' };

/** Reads `#/labels/imu`, `#/labels/imu/edit`, `#/labels/new`, `#/labels?search=imu`; an address it does not know leads to the start. */
export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.split('?', 2);
  const search = new URLSearchParams(query).get('search');
  const route = routeAt(path);
  return search !== null && isTable(route.section) ? { ...route, search } : route;
}

function routeAt(path: string): Route {
  const [name = '', step = '', last = ''] = path
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const section = places.find((known) => known === name);
  if (!section) return startRoute;
  if (!isTable(section)) return { section, id: step, mode: 'view' };
  if (step === 'new' && !last) return { section, id: '', mode: 'add' };
  return { section, id: step, mode: step && last === 'edit' ? 'edit' : 'view' };
}

/** The address of a route, for `href` and `location.hash`. */
export function routeHash({ section, id, mode, search }: Route): string {
  const query = search === undefined ? '' : `?search=${encodeURIComponent(search)}`;
  if (mode === 'add') return `#/${section}/new${query}`;
  // A record may be called "new"; then the address says that it is to be read.
  const last = mode === 'edit' ? 'edit' : id === 'new' && isTable(section) ? 'view' : '';
  return `#/${[section, id, last].filter(Boolean).map(encodeURIComponent).join('/')}${query}`;
}

export function isTable(section: Section): section is TableName {
  return tableNames.some((table) => table === section);
}

export function sameRoute(a: Route, b: Route): boolean {
  return routeHash(a) === routeHash(b);
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch (error) {
    // A hand-typed address with a stray "%": no record has such an id, so it will be reported as not found.
    if (error instanceof URIError) return step;
    throw error;
  }
}
