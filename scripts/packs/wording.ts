/**
 * The research speaks to its compilers ("the author", "the stored text", "P15"); a reader of the pack is told the same in
 * words that stand on their own. Names are spelt as most readers know them: Taliban, Jamaat Ansarullah.
 */
export function forReader(text: string): string {
  return text
    .replace(/\b[Tt]he author's\b/g, 'Ruttig’s')
    .replace(/\b[Tt]he author\b/g, 'Ruttig')
    .replace(/\bthe stored text\b/g, 'the text used here')
    .replace(/\bstored text\b/g, 'text used here')
    .replace(/\bthe seed's\b/g, 'the article’s')
    .replace(/\bthe seed\b/g, 'the article')
    .replace(/\bP(\d+)\b/g, 'paragraph $1')
    .replace(/\bFN(\d+)\b/g, 'note $1')
    .replace(/\bTaleban\b/g, 'Taliban')
    .replace(/\bTaleb\b/g, 'Talib')
    .replace(
      /(?<!Jamaat )\bAnsaroll?ullah\b|(?<!Jamaat )\bAnsarollah\b|(?<!Jamaat )\bAnsarullah\b/g,
      'Jamaat Ansarullah',
    )
    .replace(/'/g, '’');
}
