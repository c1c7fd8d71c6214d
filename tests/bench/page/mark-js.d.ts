declare module 'mark.js' {
  /** The few calls the benchmark makes. */
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { accuracy: 'exactly'; separateWordSearch: boolean }): void;
    markRegExp(pattern: RegExp): void;
  }
}
