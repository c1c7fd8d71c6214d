/** A page that calls itself an article, around this markup. */
export function news(body: string, { title = 'News of the day', head = '', lang = 'en' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta property="og:type" content="article">
<title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

/** A sentence in which one name of the starter pack stands, beyond doubt, and a source speaks. */
export const sentence = (name = 'Haqqani network') =>
  `The ministry of interior said on Monday that fighters of the ${name} had been killed in Kunduz province.`;
