import { seededRandom } from './seeded-random.ts';
import { capitalised, inventVocabulary, inventWord, zipf } from './words.ts';

export interface ArticlePage {
  /** Body of a page like those of news sites: menu, article, links to others, footer. */
  html: string;
  /** UTF-16 units of text in it. */
  chars: number;
  /** Names set into the text. */
  mentions: number;
}

/** Words an article has between two names: the article that the packs were made from has a name in 200 characters. */
const WORDS_PER_MENTION = 34;
const PARAGRAPH = 470;

/** The words of the articles; names of persons and places come in addition. */
export const vocabulary: string[] = inventVocabulary(4000);

/**
 * Articles of an invented language, with the markup and punctuation of news, until the text has `chars` units.
 * @param names set into it as often as news names groups; none for a page without a label
 * @param isName words that may not be in it otherwise, as a catalog has them for names
 */
export function makeArticle(
  chars: number,
  names: readonly string[],
  isName: (word: string) => boolean = () => false,
): ArticlePage {
  const random = seededRandom(1);
  const word = zipf(
    random,
    vocabulary.filter((one) => !isName(one) && !isName(capitalised(one))),
  );
  let mentions = 0;
  let size = 0;
  const written = (text: string) => {
    size += text.length;
    return text;
  };

  function token(): string {
    if (names.length > 0 && random.chance(1 / WORDS_PER_MENTION)) {
      mentions += 1;
      const name = random.pick(names);
      const space = name.indexOf(' ');
      written(name);
      const across = space > 0 && random.chance(0.05);
      return across ? `${name.slice(0, space)} <b>${name.slice(space + 1)}</b>` : name;
    }
    if (random.chance(0.02)) return written(String(random.int(2300)));
    if (random.chance(0.07)) {
      const person = capitalised(inventWord(random, 2));
      return written((isName(person) ? 'Tomaren' : person) + (random.chance(0.15) ? '’s' : ''));
    }
    return written(word());
  }

  function sentence(): string {
    const length = 8 + random.int(26);
    const parts = [capitalised(written(word()))];
    for (let i = 1; i < length; i++) {
      const next = token();
      const roll = random.next();
      if (roll < 0.008) parts.push(`<a href="#${size}">${next}</a>`);
      else if (roll < 0.012) parts.push(`<em>${next}</em>`);
      else parts.push(next + (roll > 0.94 && i < length - 1 ? written(',') : ''));
    }
    written(' '.repeat(length));
    const text = `${parts.join(' ')}.`;
    return random.chance(0.14) ? written('“') + text + written('”') : text;
  }

  function paragraph(tag = 'p'): string {
    const start = size;
    const sentences: string[] = [];
    while (size - start < PARAGRAPH) sentences.push(sentence());
    return `<${tag}>${sentences.join(' ')}</${tag}>\n`;
  }

  const phrase = (words: number) => written(Array.from({ length: words }, () => word()).join(' '));
  const links = (count: number) =>
    `<ul>${Array.from({ length: count }, () => `<li><a href="#${size}">${capitalised(phrase(6))}</a></li>`).join('\n')}</ul>`;

  function article(): string {
    const end = Math.min(chars, size + 29_000);
    let html = `<article><header><h1>${capitalised(phrase(9))}</h1>\n<p class="lead">${sentence()}</p>
<p class="byline">${phrase(3)} · <time>${phrase(2)}</time></p></header>\n`;
    html += `<figure><img alt=""><figcaption>${sentence()}</figcaption></figure>\n`;
    for (let count = 1; size < end; count++) {
      if (count % 6 === 0) html += `<h2>${capitalised(phrase(5))}</h2>\n`;
      if (count % 9 === 0) html += `<blockquote>${paragraph()}</blockquote>\n`;
      else html += `<div class="text">${paragraph()}</div>`;
    }
    return `${html}<aside><h3>${phrase(2)}</h3>${links(5)}</aside></article>\n`;
  }

  let html = `<header class="site"><nav>${links(12)}</nav></header><main>`;
  while (size < chars) html += article();
  html += `</main><footer>${links(8)}<p>${phrase(12)}</p></footer>`;
  return { html, chars: size, mentions };
}
