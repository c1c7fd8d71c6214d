/**
 * One spelling for all the ways a name is written: case, diacritics, apostrophes, hyphens, invisible characters and
 * the letter variants of Arabic, Persian, Urdu and the Cyrillic of Central Asia. Shared by the page script's gate and
 * the full search, so that both see the same words. Works per UTF-16 unit and remembers every answer, because a page
 * uses some hundred different characters.
 */

/** What a character is to the search. */
export const Kind = {
  /** Not yet looked up. */
  unknown: 0,
  /** Letter, digit or underscore: part of a word. */
  word: 1,
  /** Letter of a script written without spaces (Han, Kana, Thai …): every one may start a word. */
  dense: 2,
  /** Space, line break or hyphen: joins the words of a name; a run of them folds to one space. */
  joint: 3,
  /** Any other mark: ends a name. */
  mark: 4,
  /** Apostrophes and zero-width breaks: dropped inside a name, yet a word may start after and end before one. */
  seam: 5,
  /** Soft hyphens, combining marks, direction marks: dropped. */
  nothing: 6,
} as const;

const INVISIBLE =
  /\u00ad|\u034f|\u0640|\u061c|\u180e|[\u200d-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|[\ufe00-\ufe0f]|\ufeff|[\u0300-\u036f]|[\u0483-\u0489]|[\u0591-\u05bd]|[\u05bf-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u06d6-\u06dc]|[\u06df-\u06e8]|[\u06ea-\u06ed]|\u093c|\u09bc|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]|[\u044a\u042a\u0621]/g;
const SEAM = /['`´ʹʻʼʽʾʿˈ‘’‛′＇\u200b\u200c\u05f3]/;
const JOINT = /[\s\-‐‑‒–−﹣－\u05be]/;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /[\uac00-\ud7a3]/;

/** Letters that Unicode does not decompose but news spells either way: "from=to" pairs, small letters for both. */
const LETTERS = new Map(
  'ı=i ł=l ø=o đ=d ħ=h ß=ss æ=ae œ=oe ə=a ɗ=d ɓ=b ƙ=k ƴ=y ғ=г қ=к ҳ=х ҷ=ч ң=н ү=у ұ=у ө=о ә=а һ=х і=и ς=σ ك=ک ي=ی ى=ی ې=ی ۍ=ی ے=ی ة=ه ہ=ه ھ=ه ە=ه ۃ=ه ګ=گ ٱ=ا ڪ=ک'
    .split(' ')
    .flatMap((pair) => [pair, pair.toUpperCase()].map((one) => one.split('=') as [string, string])),
);

/** Kind by UTF-16 unit; 0 until looked up. */
const kinds = new Uint8Array(65536);
/** Folded unit by UTF-16 unit, where it is exactly one unit. */
const singles = new Uint16Array(65536);
/** The few that fold to more than one unit ("ß"). */
const several = new Map<number, string>();
/** Spelling with case kept, of what was asked for so far. */
const cased = new Map<number, string>();

/** Spelling of one UTF-16 unit with case kept; '' for what is dropped. */
function spell(unit: number): string {
  const char = String.fromCharCode(unit);
  if (SEAM.test(char)) return '';
  if (JOINT.test(char)) return ' ';
  const bare = HANGUL.test(char) ? char : char.normalize('NFKD').replace(INVISIBLE, '');
  let out = '';
  for (const letter of bare) out += LETTERS.get(letter) ?? letter;
  return out;
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit < 0x80 && /[a-z0-9_]/i.test(char)) {
    singles[unit] = char.toLowerCase().charCodeAt(0);
    kinds[unit] = Kind.word;
    return Kind.word;
  }
  const spelled = spell(unit).toLowerCase();
  let kind: number = Kind.mark;
  if (SEAM.test(char)) kind = Kind.seam;
  else if (spelled === '') kind = Kind.nothing;
  else if (spelled === ' ') kind = Kind.joint;
  // To ask for scripts and classes of letters is slow the first time, and each page begins anew: most need not ask.
  else if (unit < 0x80 || (unit >= 0x2010 && unit <= 0x205e)) kind = Kind.mark;
  else if (DENSE.test(char)) kind = Kind.dense;
  // Halves of pairs: the first half decides (pictographs end a name, rarer scripts are letters), the second is dropped.
  else if (unit >= 0xdc00 && unit <= 0xdfff) kind = Kind.nothing;
  else if (unit >= 0xd800 && unit <= 0xdbff) kind = unit >= 0xd83c && unit <= 0xd83e ? Kind.mark : Kind.word;
  else if (WORD.test(spelled)) kind = Kind.word;
  if (spelled.length === 1) singles[unit] = spelled.charCodeAt(0);
  else if (spelled !== '') several.set(unit, spelled);
  kinds[unit] = kind;
  return kind;
}

/** Kind of a UTF-16 unit, one of `Kind` except unknown. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

/** Folded lower-case unit; 0 when it folds to several or none (then see `foldUnit`). Call `kindOf` first. */
export function singleOf(unit: number): number {
  return singles[unit] ?? 0;
}

/** Folded lower-case spelling of one unit; with `keepCase` its case stays. */
export function foldUnit(unit: number, keepCase = false): string {
  const kind = kindOf(unit);
  if (kind === Kind.nothing || kind === Kind.seam) return '';
  if (keepCase) {
    let spelled = cased.get(unit);
    if (spelled === undefined) {
      spelled = spell(unit);
      cased.set(unit, spelled);
    }
    return spelled;
  }
  const single = singles[unit];
  return single ? String.fromCharCode(single) : (several.get(unit) ?? '');
}
