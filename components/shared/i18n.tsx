import { IntlMessageFormat } from 'intl-messageformat';
import { type ComponentChild, type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { recogniseSaid } from './said.ts';

/** A file of `assets/locales/<locale>/`: ICU messages; the English ones carry a note for translators. */
export type MessageFile<K extends string = string> = Record<K, { message: string; note?: string }>;

type TextValues = Record<string, string | number>;
/** Values of a message with tags or elements: `<b>` in the message calls `b` with what stands inside. */
type RichValues = Record<string, string | number | ComponentChild | ((inside: ComponentChildren) => ComponentChild)>;

/** The texts of one context (card, popup, catalog) in one language. */
export interface Texts<K extends string> {
  /** BCP 47. */
  locale: string;
  t(key: K, values?: TextValues): string;
  /** As `t`, but values may be elements and tags in the message become elements. */
  rich(key: K, values: RichValues): ComponentChildren;
  number(value: number): string;
  /** A sentence that the program wrote in English, in this language; as it is where it is not known (see `recogniseSaid`). */
  said(sentence: string): string;
}

/**
 * Makes the texts of one context. Files are merged in order; a container passes only the files its components use, so a
 * bundle never carries another's strings. A message is parsed when it is first needed.
 * Formatting throws where a value named in the message is not given.
 */
export function createTexts<K extends string>(locale: string, ...files: MessageFile[]): Texts<K> {
  const messages: MessageFile = Object.assign({}, ...files);
  const parsed = new Map<string, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(locale);

  function message(key: K): IntlMessageFormat {
    const known = parsed.get(key);
    if (known) return known;
    const text = messages[key]?.message;
    if (text === undefined) throw new Error(`No text “${key}” for locale ${locale}`);
    const made = new IntlMessageFormat(text, locale);
    parsed.set(key, made);
    return made;
  }

  return {
    locale,
    t: (key, values) => String(message(key).format(values)),
    rich: (key, values) =>
      message(key).format<ComponentChild>(values as Record<string, ComponentChild>) as ComponentChildren,
    number: (value) => numbers.format(value),
    said: (sentence) => sentence,
  };
}

/** The message files of one context by language; English is always there. */
export type LocaleFiles = { en: MessageFile[] } & Record<string, MessageFile[]>;

/**
 * The texts in the language of `locale` (BCP 47), in English where that language is missing. Regions are kept, so that
 * dates and numbers look as they do there.
 */
export function textsFor<K extends string>(locale: string, files: LocaleFiles): Texts<K> {
  const [language = ''] = locale.split('-');
  const found = files[language];
  if (!found || found === files.en) return createTexts<K>(found ? locale : 'en', ...files.en);
  const texts = createTexts<string>(locale, ...found);
  const inQuotes = (words: string) => words.replace(/“([^”]*)”/g, (_, inside) => texts.t('quoted', { words: inside }));
  let recognise: ReturnType<typeof recogniseSaid> | undefined;
  const said = (sentence: string): string => {
    recognise ??= recogniseSaid(Object.assign({}, ...files.en));
    const known = recognise(sentence);
    if (!known) return inQuotes(sentence);
    // One sentence may stand within another.
    const values = Object.entries(known.values).map(([name, value]) => [name, said(value)]);
    return texts.t(known.key, Object.fromEntries(values));
  };
  return { ...texts, said };
}

const TextsContext = createContext<Texts<string> | null>(null);

export function TextsProvider<K extends string>(props: { texts: Texts<K>; children: ComponentChildren }) {
  return <TextsContext.Provider value={props.texts as Texts<string>}>{props.children}</TextsContext.Provider>;
}

/** The texts of the surrounding context; throws outside a `TextsProvider`. */
export function useTexts<K extends string>(): Texts<K> {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts needs a TextsProvider around it');
  return texts as Texts<K>;
}
