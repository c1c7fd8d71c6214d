import { plainTextPage } from '../read/plain-text-page.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: light-dark(#fcfbf8, #15171b); color: light-dark(#22252b, #dcdad4);
    font: 1.1875rem / 1.62 Charter, Georgia, 'Liberation Serif', serif; overflow-wrap: break-word; }
  article { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; }
  h1 { margin: 0 0 0.8em; font-size: 2rem; line-height: 1.2; }
  h2 { margin: 2em 0 0.6em; font-size: 1.375rem; line-height: 1.25; }
  p { margin: 0 0 1.15em; }`;

/** Above this a first line is no title. */
const titleLength = 100;

/**
 * A text file as a readable article page, one element per line with something on it; no word is added or changed.
 * A short first line is the heading.
 */
export function textAsHtml(text: string, fileName: string): string {
  const { blocks } = plainTextPage(text, fileName, '');
  const body = blocks.map(({ start, end, role }, index) => {
    const isTitle = index === 0 && end - start <= titleLength;
    const tag = isTitle ? 'h1' : role === 'heading' ? 'h2' : 'p';
    return `<${tag} dir="auto">${escaped(text.slice(start, end))}</${tag}>`;
  });
  return [
    '<!doctype html>',
    '<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta property="og:type" content="article"><title>${escaped(fileName)}</title><style>${style}</style></head>`,
    '<body><main><article>',
    ...body,
    '</article></main></body></html>',
  ].join('\n');
}
