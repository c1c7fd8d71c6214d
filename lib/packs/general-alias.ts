import type { Alias } from '../catalog/schema/label.ts';

/** Words so common that a mark on each of them would cover the page; by language, written small. */
const commonWords: ReadonlySet<string> = new Set(
  [
    // English
    'a an and are as at be been but by can did do for from had has have he her his how i if in into is it its may me my ' +
      'new no not now of off on one or our out over said say says she so that the their them there they this to two up us ' +
      'was we were what when where which who will with you your',
    // German, French, Spanish, Portuguese
    'das dem den der des die ein eine er es für im in ist mit nicht sie und von wir zu au aux ce de des du elle en est et ' +
      'il la le les ne nous on ou par pas pour qui que sur un une con del el en es las lo los no para por que se su una y ' +
      'com da do não o os uma',
    // Russian, Tajik, Uzbek, Turkish
    'а без бы в во вы да для до его если же за и из или им к как ко мы на не но о об он она они от по с со так то у что ' +
      'это я аз ба бо дар ки ва bilan bir bu ham va bir bu ve ile için',
    // Persian, Arabic, Urdu
    'از است با به بر در را که و این آن تا یک في من على إلى أن هو هي لا ما مع عن كان التي الذي کے کی کا میں سے پر',
  ].flatMap((words) => words.split(' ')),
);

/** Marks that turn the direction of the text around them, and control characters: nothing a name is written with. */
const trickery = /[\p{Cc}\p{Bidi_Control}\uFEFF]/u;

/**
 * Why an alias must not enter the lexicon, as part of a sentence; '' when it may. An acronym that is also a common word
 * ("IS", "WHO") may, as long as only its capitals match.
 */
export function tooGeneral(alias: Pick<Alias, 'text' | 'case'>): string {
  const text = alias.text.trim();
  if (trickery.test(text)) return 'it contains control characters or marks that turn the direction of text';
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  if (letters.length === 0) return 'it has no letter or digit';
  if (letters.length === 1) return 'it is a single letter or digit';
  if (!/\p{L}/u.test(text)) return 'it is only a number';
  const isAcronym = alias.case === 'exact' && /^\p{Lu}+$/u.test(text);
  if (!isAcronym && commonWords.has(text.toLowerCase())) return 'it is a common word';
  return '';
}
