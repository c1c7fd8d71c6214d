import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias, Label } from '../../lib/catalog/schema/label.ts';
import { isMarkedKind } from '../../lib/find/marked-kinds.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { vocabulary } from './article.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { capitalised, inventName } from './words.ts';

/** The names that stand in the article, at every size of the catalog. */
export const usualNames = [
  'IMU',
  'Islamic Movement of Uzbekistan',
  'Taliban',
  'Taleban',
  'Afghan Taliban',
  'Haqqani network',
  'Islamic Jihad Union',
  'IJU',
  'TTP',
  'Tehrik-e-Taliban Pakistan',
  'Jamaat Ansarullah',
  'Lashkar-e-Islam',
  'al-Qaeda',
  'Pakistani Taliban',
  'ETIM',
  'Islamic State',
  'ISKP',
  'Jundullah',
  'Hizb ut-Tahrir',
  'Lashkar-e-Taiba',
];

function starterLabels(): Label[] {
  return ['central-asia-afghanistan', 'other-senses'].flatMap((name) => {
    const read = readPack(readFileSync(join(import.meta.dirname, `../../assets/packs/${name}.json`), 'utf8'));
    if (!read.ok) throw new Error(read.sentence);
    return read.pack.labels;
  });
}

/** Letters of other scripts for the invented names; the same share of names is in them as in the starter packs. */
const scripts: { share: number; letters: (word: string) => string }[] = [
  { share: 0.62, letters: (word) => word },
  { share: 0.24, letters: (word) => spelledIn(word, 'абцдефгхийклмнопьрстуввхыз', 'а') },
  { share: 0.12, letters: (word) => spelledIn(word, 'ابچدهفگحیجکلمنوپقرستعوخشیز', 'ا') },
  { share: 0.02, letters: (word) => spelledIn(word, 'অবচদএফগহইজকলমনওপকরসতউভয়খযজ', 'অ') },
];

function spelledIn(word: string, letters: string, other: string): string {
  return [...word].map((letter) => letters[letter.charCodeAt(0) - 97] ?? (letter === ' ' ? ' ' : other)).join('');
}

function inventAlias(random: Random, orgWords: readonly string[]): Partial<Alias> & { text: string } {
  const roll = random.next();
  if (roll < 0.08) {
    const letters = Array.from({ length: 3 + random.int(3) }, () => String.fromCharCode(65 + random.int(26)));
    return { text: letters.join(''), form: 'acronym', case: 'exact', inflects: true };
  }
  const words = roll < 0.3 ? 1 : 2 + random.int(3);
  const name = Array.from({ length: words }, (_, i) =>
    // "Islamic …", "Army of …": half of the longer names begin with a word that texts use otherwise.
    i === 0 && words > 1 && random.chance(0.5) ? random.pick(orgWords) : inventName(random),
  ).join(' ');
  let share = random.next();
  const script = scripts.find((one) => {
    share -= one.share;
    return share < 0;
  });
  const text = script?.letters(name) ?? name;
  return { text: text.split(' ').map(capitalised).join(' '), inflects: random.chance(0.35) };
}

function labelOf(id: string, aliases: (Partial<Alias> & { text: string })[]): Label {
  const rest = { gist: '', relations: [], assessments: [], sameAs: [], note: '', provenance: [] };
  const full = aliases.map(
    (alias): Alias => ({
      lang: '',
      form: 'name',
      case: 'any',
      inflects: false,
      usedBy: '',
      for: [],
      against: [],
      places: [],
      ...alias,
    }),
  );
  return { id, name: full[0]?.text ?? id, kind: 'armed-group', aliases: full, ...rest };
}

/** Labels with `count` aliases that can be marked: the usual names, then the packs' own, then invented ones. */
export function makeLabels(count: number): Label[] {
  const usual = new Set(usualNames);
  const real = starterLabels().filter((label) => isMarkedKind(label.kind));
  let room = Math.max(0, count - usual.size);
  const taken = real.flatMap((label) => {
    const first = label.aliases.filter((alias) => usual.has(alias.text));
    const others = label.aliases.filter((alias) => !usual.has(alias.text)).slice(0, room);
    room -= others.length;
    return first.length + others.length > 0 ? [{ ...label, aliases: [...first, ...others] }] : [];
  });
  const found = new Set(taken.flatMap((label) => label.aliases.map((alias) => alias.text)));
  const others = usualNames.filter((name) => !found.has(name)).map((text) => ({ text }));
  const random = seededRandom(11);
  const orgWords = Array.from({ length: 150 }, () => vocabulary[100 + random.int(2000)] ?? 'ta');
  const invented: Label[] = [];
  while (room > 0) {
    const size = Math.min(room, 4);
    invented.push(
      labelOf(
        `invented-${invented.length}`,
        Array.from({ length: size }, () => inventAlias(random, orgWords)),
      ),
    );
    room -= size;
  }
  return [...taken, ...(others.length > 0 ? [labelOf('usual', others)] : []), ...invented];
}
