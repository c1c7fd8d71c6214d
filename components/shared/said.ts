import type { MessageFile } from './i18n.tsx';

/** What a sentence of the program says, by the key of its message. */
interface Said {
  key: string;
  values: Record<string, string>;
}

const PREFIX = 'said.';

/**
 * Recognises sentences that the program writes in English, by their English messages (keys `said.*`). The rooms that write
 * them (find, catalog, packs) know no language, and the command line prints the very same words; so they are translated
 * where they are shown, and what is not known stays English.
 */
export function recogniseSaid(english: MessageFile): (sentence: string) => Said | undefined {
  const known = Object.entries(english)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, { message }]) => compile(key, message))
    // "nothing on this page …" before "{words} on this page …"
    .sort((a, b) => b.fixed - a.fixed);
  return (sentence) => {
    for (const { key, names, pattern } of known) {
      const found = pattern.exec(sentence);
      if (found) return { key, values: Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? ''])) };
    }
    return undefined;
  };
}

/** Messages of this kind have plain arguments only. */
function compile(key: string, message: string) {
  const parts = message.split(/\{(\w+)\}/);
  const texts = parts.filter((_, index) => index % 2 === 0);
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    key,
    names: parts.filter((_, index) => index % 2 === 1),
    pattern: new RegExp(`^${escaped.join('(.+?)')}$`, 's'),
    fixed: texts.join('').length,
  };
}
