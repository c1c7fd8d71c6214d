import { standsBeside } from './context-word.ts';
import type { LexiconLabel } from './find/lexicon.ts';
import type { Mention } from './find/mention.ts';
import type { PageText } from './page/page-text.ts';
import type { Correction } from './settings.ts';

/** What the reader said about matches, and where the text at hand comes from. */
export interface ReadersWord {
  corrections: Correction[];
  mutedLabels: string[];
  /** Address without fragment; '' for a file. */
  url: string;
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** What corrections are weighed against: the text, and which labels are shown when found. */
export interface CorrectedPage extends Pick<PageText, 'text' | 'blocks'> {
  labels: readonly Pick<LexiconLabel, 'id' | 'marked'>[];
}

function applies(correction: Correction, mention: Mention, url: string, page: CorrectedPage): boolean {
  const { scope, where, surface, label, meant, word } = correction;
  if (surface.toLowerCase() !== mention.surface.toLowerCase()) return false;
  // What is said of another sense must not hide an older word on this one.
  if (meant === '' && label !== mention.label && mention.status !== 'uncertain') return false;
  if (scope === 'page') return where === url;
  if (scope === 'site') return where === host(url);
  return word === undefined || standsBeside(page, mention, word);
}

const reasons = {
  page: 'you said so for this page',
  site: 'you said so for this site',
  alias: 'you said so for this spelling everywhere',
} as const;
const narrowness = { page: 2, site: 1, alias: 0 } as const;

/**
 * Applies the reader's corrections over the rules' senses: the latest one that fits wins, and a narrower scope
 * wins over a wider one of the same time. Muted labels are dropped from the page, their mentions stay listed as rejected.
 */
export function applyCorrections(mentions: Mention[], word: ReadersWord, page: CorrectedPage): Mention[] {
  const newestFirst = [...word.corrections].sort(
    (a, b) => b.at.localeCompare(a.at) || narrowness[b.scope] - narrowness[a.scope],
  );
  return mentions.map((mention) => {
    const correction = newestFirst.find((candidate) => applies(candidate, mention, word.url, page));
    return muted(correction ? corrected(mention, correction, page) : mention, word);
  });
}

function corrected(mention: Mention, { scope, meant, word }: Correction, page: CorrectedPage): Mention {
  const why = word === undefined ? reasons[scope] : `you said so for this spelling beside “${word}”`;
  if (meant === '') return { ...mention, status: 'rejected', why };
  const alternatives = [mention.label, ...mention.alternatives].filter((label) => label !== meant);
  // A sense that is no group is known in order not to be marked.
  const shown = page.labels.some(({ id, marked }) => id === meant && marked);
  return { ...mention, status: shown ? 'marked' : 'rejected', label: meant, alternatives, why };
}

function muted(mention: Mention, word: ReadersWord): Mention {
  if (!word.mutedLabels.includes(mention.label)) return mention;
  return { ...mention, status: 'rejected', why: 'you muted this label' };
}
