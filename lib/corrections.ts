import type { Mention } from './find/mention.ts';
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

function applies(correction: Correction, mention: Mention, url: string): boolean {
  if (correction.surface.toLowerCase() !== mention.surface.toLowerCase()) return false;
  if (correction.scope === 'page') return correction.where === url;
  if (correction.scope === 'site') return correction.where === host(url);
  return true;
}

const reasons = {
  page: 'you said so for this page',
  site: 'you said so for this site',
  alias: 'you said so for this spelling everywhere',
} as const;

/**
 * Applies the reader's corrections over the rules' senses: the latest one that fits wins, and a narrower scope
 * wins over a wider one of the same time. Muted labels are dropped from the page, their mentions stay listed as rejected.
 */
export function applyCorrections(mentions: Mention[], word: ReadersWord): Mention[] {
  const newestFirst = [...word.corrections].sort((a, b) => b.at.localeCompare(a.at));
  return mentions.map((mention) => {
    const correction = newestFirst.find((candidate) => applies(candidate, mention, word.url));
    if (correction?.meant) {
      const others = [mention.label, ...mention.alternatives].filter((label) => label !== correction.meant);
      return muted(
        { ...mention, status: 'marked', label: correction.meant, alternatives: others, why: reasons[correction.scope] },
        word,
      );
    }
    if (correction && (correction.label === mention.label || mention.status === 'uncertain')) {
      return { ...mention, status: 'rejected', why: reasons[correction.scope] };
    }
    return muted(mention, word);
  });
}

function muted(mention: Mention, word: ReadersWord): Mention {
  if (!word.mutedLabels.includes(mention.label)) return mention;
  return { ...mention, status: 'rejected', why: 'you muted this label' };
}
