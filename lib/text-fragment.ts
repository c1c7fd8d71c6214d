/**
 * A link that opens `url` at the quoted words: https://wicg.github.io/scroll-to-text-fragment/
 * Long quotes are given by their first and last words, since browsers match the whole quote literally.
 */
export function textFragmentLink(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/u);
  // Half a character, as broken pages have it, cannot be encoded.
  const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
  const range =
    words.length > 12
      ? `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`
      : encode(words.join(' '));
  return `${url.split('#', 1)[0]}#:~:text=${range}`;
}
