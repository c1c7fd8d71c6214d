import { type Random, seededRandom } from './seeded-random.ts';

const ONSETS = 't n s r d l m c p f b g w h v st tr pr ch sh th cr pl gr'.split(' ');
const VOWELS = 'e a i o u e a i o ea ou ai'.split(' ');
const CODAS = 'n r s t l d m ng nt st ck nd rt ss'.split(' ');

function syllable(random: Random): string {
  const coda = random.chance(0.45) ? random.pick(CODAS) : '';
  return random.pick(ONSETS) + random.pick(VOWELS) + coda;
}

/** A word nobody has written, of `syllables` syllables. */
export function inventWord(random: Random, syllables: number): string {
  let word = random.chance(0.2) ? random.pick(VOWELS) : '';
  for (let i = 0; i < syllables; i++) word += syllable(random);
  return word;
}

const NAME_ONSETS = 'kh zh q gh z y j k d b m n sh t s r'.split(' ');
const NAME_VOWELS = 'a o u i aa y'.split(' ');
const NAME_CODAS = 'n r z l kh q m sh b'.split(' ');

/** A name nobody has, in sounds of its own, as names in the news are: few of them begin as common words do. */
export function inventName(random: Random): string {
  let name = '';
  for (let i = 1 + random.int(3); i >= 0; i--) {
    name += random.pick(NAME_ONSETS) + random.pick(NAME_VOWELS) + (random.chance(0.4) ? random.pick(NAME_CODAS) : '');
  }
  return name;
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * An invented language: the words in order of frequency, the frequent ones short, lengths as in English news (about
 * 4.8 letters a word in running text).
 */
export function inventVocabulary(size: number): string[] {
  const random = seededRandom(7);
  const short = 'ta en of a to ni is ho wa re in at ba it se da te wi ha po fo al be un lo ke os ar em so'.split(' ');
  const words = new Set(short);
  while (words.size < size) {
    const rank = words.size;
    const syllables = rank < 200 ? 1 + random.int(2) : rank < 1200 ? 1 + random.int(3) : 2 + random.int(3);
    words.add(inventWord(random, syllables));
  }
  return [...words];
}

/** Draws words as texts do: the r-th word about 1/r as often as the first. */
export function zipf(random: Random, words: readonly string[]): () => string {
  const ends: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + 2.7);
    ends.push(sum);
  }
  return () => {
    const drawn = random.next() * sum;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}
