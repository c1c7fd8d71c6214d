import type * as v from 'valibot';
import type { AliasSchema, LabelSchema } from '../../../lib/catalog/schema/label.ts';
import { foldName } from '../../../lib/find/fold-window.ts';

/** A label record as written by hand: what is left out takes the schema's default. */
export type LabelPassport = v.InferInput<typeof LabelSchema>;
export type AliasPassport = v.InferInput<typeof AliasSchema>;

/** Splits "a | b | c": lists of spellings are easier to check side by side than one to a line. */
export function split(list: string): string[] {
  return list
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Names in one language that case does not change, separated by "|". */
export function names(lang: string, list: string, more: Partial<AliasPassport> = {}): AliasPassport[] {
  return split(list).map((text) => ({ text, lang, form: 'name', ...more }));
}

/** The same, where endings may be written onto the last word. */
export function inflected(lang: string, list: string, more: Partial<AliasPassport> = {}): AliasPassport[] {
  return names(lang, list, { inflects: true, ...more });
}

/** Short forms in exactly these letters. Plurals and endings in small letters may follow. */
export function acronyms(lang: string, list: string, more: Partial<AliasPassport> = {}): AliasPassport[] {
  return split(list).map((text) => ({ text, lang, form: 'acronym', case: 'exact', inflects: true, ...more }));
}

/** Names that are other words unless spelt with these capitals ("Islamic State"). */
export function properNames(lang: string, list: string, more: Partial<AliasPassport> = {}): AliasPassport[] {
  return names(lang, list, { case: 'exact', ...more });
}

/** Every front with every back: `cross('al-|el-', 'Qaeda|Kaida')`. */
export function cross(fronts: string, backs: string): string {
  const front = fronts.split('|');
  return front.flatMap((a) => backs.split('|').map((b) => a + b)).join(' | ');
}

/** Russian neuter "Исламское движение" in its five cases, each followed by `rest`. */
export function russianMovement(adjective: string, rest: string): string {
  const forms = ['ое движение', 'ого движения', 'ому движению', 'им движением', 'ом движении'];
  return forms.map((form) => `${adjective}${form} ${rest}`).join(' | ');
}

/** A thing that is no group, kept so that its names and its words keep a group's name from being marked. */
export function otherSense(id: string, name: string, gist: string, aliases: AliasPassport[]): LabelPassport {
  return { id, name, kind: 'not-a-group', gist, aliases };
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Han}/u,
];
const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

/** A finished passport: no doubles, and of each alias' context words only those in its own script. */
export function finish(label: LabelPassport): LabelPassport {
  return {
    ...label,
    aliases: withoutDoubles(label.aliases ?? []).map((alias) => {
      const fitting = (words: string[]): string[] => words.filter((word) => scriptOf(word) === scriptOf(alias.text));
      const { for: speaksFor, places, against, ...rest } = alias;
      return {
        ...rest,
        ...(speaksFor === undefined ? {} : { for: fitting(speaksFor) }),
        ...(places === undefined ? {} : { places: fitting(places) }),
        ...(against === undefined ? {} : { against: fitting(against) }),
      };
    }),
  };
}

/** Aliases that the search cannot tell apart (case, hyphens, apostrophes, diacritics) are kept once. */
function withoutDoubles(aliases: AliasPassport[]): AliasPassport[] {
  const seen = new Set<string>();
  return aliases.filter(({ text, case: letterCase, lang, usual, for: words }) => {
    // Where context decides, the same spelling may weigh differently in another language.
    const language = usual === true || words !== undefined ? lang : '';
    const key = `${letterCase ?? 'any'} ${foldName(text, letterCase === 'exact')} ${language}`;
    return !seen.has(key) && seen.add(key);
  });
}
