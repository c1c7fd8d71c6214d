import { plainTextPage } from '../read/plain-text-page.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: light-dark(#fcfbf8, #15171b); color: light-dark(#22252b, #dcdad4);
    font: 1.1875rem / 1.62 Charter, Georgia, 'Liberation Serif', serif; overflow-wrap: break-word; }
  article { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; }
  h1 { font-size: 1.25rem; color: light-dark(#62656d, #9a9da5); font-weight: 500; }
  h2 { margin: 2em 0 0.6em; font-size: 1.375rem; line-height: 1.25; }
  p { margin: 0 0 1.15em; }`;

/** A text file as a readable article page, one element per line with something on it; the words stay as they are. */
export function textAsHtml(text: string, title: string): string {
  const page = plainTextPage(text, title, '');
  const body = page.blocks.map(({ start, end, role }) => {
    const tag = role === 'heading' ? 'h2' : 'p';
    return `<${tag} dir="auto">${escaped(text.slice(start, end))}</${tag}>`;
  });
  return [
    '<!doctype html>',
    '<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta property="og:type" content="article"><title>${escaped(title)}</title><style>${style}</style></head>`,
    `<body><main><article><h1>${escaped(title)}</h1>`,
    ...body,
    '</article></main></body></html>',
  ].join('\n');
}
