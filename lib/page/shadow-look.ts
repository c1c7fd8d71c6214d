/**
 * Gives open shadow roots the look of marks. Chromium lets it through from the page; in Firefox a shadow root sees
 * only its own sheets, so one is adopted there: no element, no attribute, nothing in the markup.
 */
export class ShadowLook {
  #css: string;
  #sheet: CSSStyleSheet | undefined;
  #adopted = new Set<ShadowRoot>();

  /** `css` is the text of `assets/highlight.css`. */
  constructor(css: string) {
    this.#css = css;
  }

  /** `element` stands in `root` and is to show highlight `name`. */
  ensure(root: ShadowRoot, element: Element, name: string): void {
    if (this.#adopted.has(root)) return;
    this.#adopted.add(root);
    const { textDecorationLine } = getComputedStyle(element, `::highlight(${name})`);
    if (textDecorationLine.includes('underline')) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  clear(): void {
    for (const root of this.#adopted) {
      const others = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
      if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
    }
    this.#adopted.clear();
  }
}
