import type { Range, SentenceView } from './block-view.ts';
import { predicateOf } from './predicate.ts';
import { isCapital } from './tokens.ts';

/** Something that speaks for or against a kind: a word or two words in a row. */
export interface KindFeature {
  /** "w:cross" for a word, "p:into NAME" for a pair. */
  name: string;
  value: number;
  /** The words it stands for, where there are any. */
  at: Range | null;
}

const ASIDE = 0.5;

/** The words and pairs of words of a claim; what only identifies or explains counts half. */
export function kindFeatures(
  sentence: SentenceView,
  ranges: readonly Range[],
  groups: ReadonlySet<number>,
): KindFeature[] {
  const features = new Map<string, KindFeature>();
  const add = (name: string, value: number, at: Range | null = null) => {
    const known = features.get(name);
    if (!known || known.value < value) features.set(name, { name, value, at });
  };
  add('bias', 1);
  for (const range of ranges) {
    const main = predicateOf(sentence, range);
    let before: { word: string; at: number } | null = null;
    for (let i = range.from; i < range.to; i += 1) {
      const word = classOf(sentence, i, groups);
      if (word === null) continue;
      const value = i >= main.from && i < main.to ? 1 : ASIDE;
      if (word === '') {
        before = null;
        continue;
      }
      if (word === '~NUMBER' && countsPeople(sentence, i)) add('w:COUNT', value, { from: i, to: i + 1 });
      if (!word.startsWith('~')) add(`w:${word}`, value, { from: i, to: i + 1 });
      if (before && !(isSmall(before.word) && isSmall(word)))
        add(`p:${before.word} ${word}`.replaceAll('~', ''), value, { from: before.at, to: i + 1 });
      before = { word, at: i };
    }
  }
  return [...features.values()];
}

/** The word by which a token is counted: its stem or class; `~` before words that count in pairs only, '' ends a pair, null is passed over. */
function classOf(sentence: SentenceView, i: number, groups: ReadonlySet<number>): string | null {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (!token) return '';
  if (token.kind === 'open' || token.kind === 'close') return null;
  if (token.kind === 'number' || cues.numbers.has(token.low)) return '~NUMBER';
  if (token.kind !== 'word') return '';
  const { low } = token;
  if (groups.has(i)) return '~GROUP';
  // When it was tells nothing of the kind.
  if (cues.is.day.has(low)) return '';
  if (cues.is.demonym.has(low)) return 'DEMONYM';
  if (isCapital(token) && i > sentence.from) return isCapital(tokens[i - 1]) && i - 1 > sentence.from ? null : '~NAME';
  if (cues.is.negation.has(low)) return '~NOT';
  if (cues.is.preposition.has(low)) return `~${low}`;
  if (cues.is.possessive.has(low)) return '~ITS';
  if (cues.is.pronoun.has(low)) return cues.is.self.has(low) ? 'SELF' : '~IT';
  if (cues.is.determiner.has(low) || low === "'s") return null;
  if (cues.is.auxiliary.has(low) || cues.is.conjunction.has(low) || cues.is.that.has(low)) return `~${low}`;
  if (cues.is.subordinator.has(low) || cues.is.relative.has(low)) return '';
  if (cues.is.memberUnit.has(low)) return 'MEMBERS';
  return stem(low, cues.kindWeights?.endings ?? []);
}

function stem(low: string, endings: readonly string[]): string {
  let word = low;
  for (const ending of endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      word = word.slice(0, -ending.length);
      break;
    }
  }
  return word.replace(/(?<=[^\s]{2})([^aeiou])\1$/u, '$1');
}

// "counted nineteen", "340 of the families": a number of something, neither a date nor a sum nor a duration.
function countsPeople(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  const next = tokens[i + 1]?.low ?? '';
  const before = tokens[i - 1];
  if (!token || cues.is.day.has(next) || cues.is.day.has(before?.low ?? '')) return false;
  if (/^(?:1[89]|20)\d\d$/.test(token.low) || /^[$€£%]$/.test(before?.text ?? '') || next === '%') return false;
  return cues.is.memberUnit.has(next) || !cues.is.unit.has(next);
}

// Two function words in a row say nothing; classes of names and numbers do.
const isSmall = (word: string): boolean => word.startsWith('~') && word === word.toLowerCase();
