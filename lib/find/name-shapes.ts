import { foldName } from './fold-window.ts';
import { functionWords, strongNouns, titles, weakNouns } from './group-words.ts';
import type { Neighbours } from './surroundings.ts';

/** Words that stand with a capital before or after a group's name without making it a person's. */
const GROUP_WORD =
  /^(?:bangla|movement|group|team|party|organi[sz]ation|network|militia|front|army|brigade|rebel|force|government|authorit|leader|spokes|fighter|commander|media|mission|tajik|yemen|afghan|pakistan|uzbek|kyrgyz|iran|saudi|houthi|huthi|shi|sunni|islam|muslim|jama|jamoat|al|taliban|bangladesh|central|asian|american|british|us|un|eu|indian|chinese|russian|turkish|arab|israel|german|french|telegram|twitter|facebook|whatsapp|youtube|websites?|channel|spokesman|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|sanaa|kabul|dushanbe|dhaka|popular|political|supreme|military|security|political|council)/i;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** "Mullah X", "Sirajuddin X", "X Khan": a title before it, or a capitalised name directly before or after it. */
export function inPersonName({ left, right, surface, after, opens }: Neighbours, lang: string): boolean {
  const previous = left[0];
  if (previous !== undefined && titles.has(foldName(previous))) return true;
  // German writes every noun with a capital.
  if (lang === 'de' || !/^\p{Lu}/u.test(surface) || /\s/.test(surface)) return false;
  // At the start of a sentence any word has a capital; after "in" or "from" it is a place.
  if (previous !== undefined && !opens && isName(previous) && !PLACE_BEFORE.test(left[1] ?? '')) return true;
  const next = right[0];
  return AGE.test(after) || (next !== undefined && /^ \p{Lu}\p{Ll}/u.test(after) && isName(next));
}

const PLACE_BEFORE = /^(?:in|at|on|from|near|of|to|outside|around|en|à|de|из|в|под)$/i;
/** "X Rahimi, 34, a tailor" */
const AGE = /^(?: \p{Lu}\p{L}+)?, (?:aged )?\d\d,/u;

function isName(word: string): boolean {
  const folded = foldName(word);
  if (!CAPITALISED.test(word) || functionWords.has(folded) || GROUP_WORD.test(word)) return false;
  return !strongNouns.has(folded) && !weakNouns.has(folded);
}

const CIVIL_BODY =
  /^["”’]?,\s+(?:a|an|the|its|eine?|der|die|das|une?|la|le|un|una|el|uma|um)\s+(?:[\p{L}\p{N}-]+\s+){0,3}(?:universit|school|college|academy|compan|firm|bank|union|charit|hospital|clinic|club|team|airline|airport|software|protocol|magazine|newspaper|association|federation|institute|museum|museo|hochschule|schule|verein|verband|firma|unternehmen|école|entreprise|escuela|empresa|banco)/iu;

/** "X, a private university in …": the text says itself that it is no armed group. */
export function isCivilBody({ after }: Neighbours): boolean {
  return CIVIL_BODY.test(after);
}

/** Persian "علی القاعده": as a rule. In Arabic the same letters may be "on al-Qaeda". */
const PERSIAN_RULE = /^القاعد[هة]$/;
const TITLE = /^(?:mullah|mulla|maulvi|maulavi|molvi|qari|haji|hajji|mr|mrs|ms|dr)$/i;
const OF_A_THING =
  /^["”’]? of (?!the (?:\d|north|south|east|west|tribal|province|past|nineties|sixties|region|area)|old\b|today\b|yesterday\b|late\b|that\b|this\b|its\b|having\b|being\b|being\b|which\b|whom\b)(?:the |our |this )?\p{Ll}/u;

/** Directly behind a given name: "Ansorulloh Karimov", "Ансоруллоҳ Раҳимзода". */
const SURNAME = /^ \p{Lu}\p{Ll}+(?:ов|ев|ова|ева|зода|заде|ov|ev|ova|eva|zoda|zadeh)(?!\p{L})/u;

/** "Mullah Taliban Gul"; "the Taliban of good taste": what usually names a group names a man, or is a figure of speech. */
export function isFigureOrName({ left, right, surface, before, after }: Neighbours, lang: string): boolean {
  const next = right[0];
  const [first = ''] = left;
  if (/^(?:mr|mrs|ms|herr|frau|madame|monsieur|señora?)$/i.test(first)) return true;
  if (lang === 'fa' && first === 'علی' && PERSIAN_RULE.test(surface)) return true;
  if (ROMANCE_MANY.test(first) && ROMANCE_OF.test(after) && !BY.test(left[1] ?? '')) return true;
  if (!/^\p{Lu}/u.test(surface)) return false;
  if (!/\s/.test(surface)) {
    if (SURNAME.test(after) || AGE.test(after)) return true;
    // "a visiting lecturer, Sadia Taliban, said" but not "the fighters, Kandahari Taliban, said"
    if (/[,;] $/.test(before.slice(0, -first.length - 1)) && /^,/.test(after) && isGivenName(first)) return true;
  }
  if (TITLE.test(first) && next !== undefined && /^ \p{Lu}\p{Ll}/u.test(after) && isName(next)) return true;
  return lang === 'en' && ARTICLE.test(first) && OF_A_THING.test(after);
}

/** "les talibans du tri", "unos talibanes del vino"; not "les talibans du nord", not "interdiction par les talibans de la musique" */
const ROMANCE_MANY = /^(?:les?|la|une?|des|ces|nos|vos|el|los|una|unos|esos|estos|il|i|gli|dei|os|uns)$/i;
const ROMANCE_OF =
  /^["”»]? (?:du|de la|de l['’]|del|della|dell['’]|do|da) ?(?!(?:nord|sud|norte|sur|este?|oeste|ouest|r[ée]gi|provin|pa[iíy]s|distri|vall[ée]e?|zona|grupo|groupe|ville|ciudad|capital|mundo|monde|mouve|movimi|gobier|gouver|poder|pouvoir|passé|pasado|vill|aldea|front|líder|chef|mull|moll|emir|émir)\p{L}*)\p{Ll}/u;
const BY = /^(?:par|por|dai|pelos|entre)$/i;

/** Words that say which Taliban, whose or when; any other noun there makes a figure of speech. */
const REAL =
  /^(?:[\p{Ll}-]*(?:ing|ed|ists?|al|ant|ent|ern|ive|ary|ic|ous|less|line|power|wing|ite|an|er|est)|(?:anti|pro|post|pre|ex|so)-?\p{Ll}*|local|new|old|young|same|other|first|few|many|most|all|some|more|two|three|four|five|six|ten|dozen|dead|poor|weak|strong|big|real|main|senior|top|key|then|now|late|early|today|once|only|even|both|wild|good|bad|mere|whole|entire|vast|core|fierce|rank-and-file|army|rebel|male|female|elite|village|district|tribal)$/u;
const NICKNAME =
  /\b(?:call(?:s|ed)?|dub(?:s|bed)?|nicknam(?:es?|ed)|brand(?:s|ed)?|label(?:s|l?ed)?)\b(?! (?:them|it|him)sel)[^.!?"“”]{0,40}["“‘](?:the )?(?<which>(?:[\p{L}-]+ ){0,2})$/iu;
/** “the good Taliban”, “the Punjabi Taliban”, “the Quetta Taliban” are Taliban; “the Tea Party Taliban” are none. */
const SOME_TALIBAN =
  /^(?:good|bad|neo|real|true|new|old|first|second|local|quetta|kabul|kandahar|doha|peshawar|swat|\p{L}+(?:i|an|ese|ish|ern))$/iu;
/** "called her a Taliban", "nennen ihn den Taliban der …": what is said of someone by way of a name. */
const CALLED =
  /\b(?:call(?:s|ed|ing)? (?:me|him|her|us|them|you|it|(?:my|his|her|our|your|their) \p{L}+)|(?:nenn|nann|schimpf|beschimpf)\p{L}* (?:ihn|sie|uns|mich|dich|euch|ihren?|seinen?))\b[^.!?;:,"“”„]{0,25}$/iu;
const ENDS =
  /^(?:["”’]?[,.;:)]|$| (?:and|who|of|with|at|is|are|was|were|has|have|had|will|would|can|could|won['’]t)\b)/;

/** "The slug Taliban, four ladies with torches"; called her “the Taliban”: a name that is used of others too. */
export function isFigure({ left, surface, before, after }: Neighbours, lang: string): boolean {
  if (!/^\p{Lu}\P{Z}+$/u.test(surface)) return false;
  if (CALLED.test(before)) return true;
  if (lang !== 'en') return false;
  const [first = '', second = ''] = left;
  const nickname = NICKNAME.exec(before)?.groups?.which?.trim().split(' ').at(-1);
  if (nickname !== undefined && !SOME_TALIBAN.test(nickname) && /^[”"’]/.test(after)) return true;
  if (first === 'a' && second === 'such') return true;
  return /^\p{Ll}+$/u.test(first) && ARTICLE.test(second) && !REAL.test(first) && ENDS.test(after);
}

const ARTICLE = /^(?:the|a|an|our|my|his|her|their|own)$/i;
/** "the IMU of the captured missile": a part of something. */
export function isPart({ left, after }: Neighbours, lang: string): boolean {
  return lang === 'en' && ARTICLE.test(left[0] ?? '') && OF_A_THING.test(after);
}

/** Names of peoples and places end so, given names rarely. */
const isGivenName = (word: string): boolean => isName(word) && !/(?:i|an|ese|ish|istan|abad)$/.test(word);

/** Arabic "طالبان سعوديان": the adjective behind it is a dual, so it is two students. Names of countries end so too. */
export function isArabicDual({ right, surface }: Neighbours): boolean {
  const next = foldName(right[0] ?? '');
  return /[\u0600-\u06ff]/.test(surface) && /^(?!ال).{3,}ان$/.test(next) && !next.endsWith('ستان');
}
