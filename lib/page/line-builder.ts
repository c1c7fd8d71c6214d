/** `node.data.slice(from, from + end - at)` stands at `at`–`end` of the line's text (UTF-16 units). */
export interface TextPiece {
  node: Text;
  from: number;
  at: number;
  end: number;
}

export interface Line {
  text: string;
  pieces: TextPiece[];
}

/**
 * Joins text nodes into one string and remembers where each came from. White space stays as it is in the DOM, so
 * that places map back exactly; only both ends are trimmed.
 */
export class LineBuilder {
  #text = '';
  #pieces: TextPiece[] = [];
  /** Where the text after the last line break begins; -1 when there was none. */
  #afterBreak = -1;

  add(node: Text): void {
    const { data } = node;
    let from = 0;
    if (this.#text === '') {
      from = data.search(/\S/);
      if (from < 0) return;
    }
    if (from === data.length) return;
    const at = this.#text.length;
    this.#text += from === 0 ? data : data.slice(from);
    this.#pieces.push({ node, from, at, end: this.#text.length });
  }

  gap(): void {
    if (this.#text !== '') this.#text += ' ';
  }

  /** One `<br>` is a new line; two in a row are how old pages part paragraphs. True when the line should end here. */
  lineBreak(): boolean {
    if (this.#text === '') return false;
    if (this.#afterBreak >= 0 && this.#text.slice(this.#afterBreak).trim() === '') return true;
    this.#text += '\n';
    this.#afterBreak = this.#text.length;
    return false;
  }

  /** The line so far, null when there is none; starts a new one. */
  take(): Line | null {
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    this.#afterBreak = -1;
    if (text === '') return null;
    for (let last = pieces.at(-1); last && last.end > text.length; last = pieces.at(-1)) {
      if (last.at < text.length) last.end = text.length;
      else pieces.pop();
    }
    return { text, pieces };
  }
}
