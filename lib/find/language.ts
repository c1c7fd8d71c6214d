/** Small words by which languages of one script are told apart; each list is of the commonest in news text. */
const SMALL_WORDS: Record<string, Record<string, string>> = {
  latin: {
    en: 'the of and to in that is was for with on by said from its it has after be a his',
    de: 'der die das und den von ist nicht mit dem auch sich eine für im zu sein aus bei ein',
    fr: 'le les des et du une est dans que pour sur au aux un ont selon qui',
    es: 'el los las del que una por con para es su al y la en un',
    pt: 'os das dos uma que não com para em ao do da pelo e no na um',
    it: 'il gli della che di per una con sono del alla nel hanno i le dei un ha',
    tr: 've bir bu için ile da de olarak olan çok daha',
    uz: 'va bilan uchun bu ham deb bir edi yoki haqida qilgan dedi emas',
    nl: 'het een van en dat niet met voor zijn op te ook',
    id: 'yang dan di dari untuk dengan ini itu pada tidak',
    ha: 'da na ta ya ba cikin wanda ga sun kuma',
  },
  cyrillic: {
    ru: 'и в не на что с по как это его из от был для под о к за',
    uz: 'ва билан учун бу ҳам деб бир эди ёки ҳақида',
    tg: 'ва дар ба аз ки бо барои ин он аст буд шуд гуфт',
    kk: 'және мен бұл үшін бір деп туралы болды осы',
    ky: 'жана менен бул үчүн бир деп жөнүндө болгон ошол',
    uk: 'і в не на що з та як це його від був для',
  },
  arabic: {
    ar: 'في من على إلى أن التي عن هذا ما مع الذي كان إن قال بعد',
    fa: 'در از به که این را با است برای آن شد های می',
    ps: 'په د او چې کې له دی ته نه يې شوي سره',
    ur: 'کے کی میں ہے سے کا کو اور نے پر ہیں یہ',
  },
};

/** Scripts that stand for one language, near enough. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** Letters that settle the language within a script. */
const LETTERS: [RegExp, string][] = [
  [/[ßäöü]/g, 'de'],
  [/[ñ¿¡]|ción\b/g, 'es'],
  [/[ãõ]/g, 'pt'],
  [/[şğı]/g, 'tr'],
  [/[og][‘ʻ’'](?=[a-z])|(?:ning|dagi|lari|lar|ishi|gan|adi)\b/g, 'uz'],
  [/[ɗƙɓ]/g, 'ha'],
  [/(?<!\p{L})و?ال\p{L}/gu, 'ar'],
  [/[ټډړښږځڅڼۍ]/g, 'ps'],
  [/[ٹڈڑےںھہ]/g, 'ur'],
  [/[پچژگ‌]/g, 'fa'],
  [/[ҷӣӯ]/g, 'tg'],
  [/[әұһі]/g, 'kk'],
  [/[ғҳў]/g, 'uz'],
  [/[ңөү]/g, 'ky'],
  [/[ыэё]/g, 'ru'],
];

/** Text beyond this says nothing new about the language. */
const SAMPLE = 4000;

/** The language of a text as a two-letter code, by script and small words; '' when nothing speaks for one. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const scripts: [string, number][] = [
    ['latin', count(/\p{Script=Latin}/gu)],
    ['cyrillic', count(/\p{Script=Cyrillic}/gu)],
    ['arabic', count(/\p{Script=Arabic}/gu)],
    ...SCRIPTS.map(([pattern, lang]): [string, number] => [lang, count(pattern)]),
  ];
  const [script, letters] = scripts.sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (letters < 10) return '';
  const languages = SMALL_WORDS[script];
  if (languages === undefined) return script;
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(languages).map(([lang, list]): [string, number] => {
    const small = new Set(list.split(' '));
    const special = LETTERS.filter(([, of]) => of === lang).reduce(
      (sum, [pattern]) => sum + Math.min(6, count(pattern)),
      0,
    );
    return [lang, words.filter((word) => small.has(word)).length + special];
  });
  const [lang, score] = scores.sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return score > 0 ? lang : '';
}
