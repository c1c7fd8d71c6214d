/** An id made from a name that no other record has; `fallback` serves names without Latin letters. */
export function suggestId(name: string, fallback: string, taken: (id: string) => boolean): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = shorten(words, 60) || fallback;
  let id = base;
  for (let number = 2; taken(id); number++) id = `${base}-${number}`;
  return id;
}

/** Cuts at a word's end, so that ids stay readable. */
function shorten(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.lastIndexOf('-', length);
  return words.slice(0, cut > 0 ? cut : length);
}
