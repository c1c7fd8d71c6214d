import { limits } from './limit.ts';
import { others } from './others.ts';
import { saysWho } from './says-who.ts';
import type { Way, WayInput, WayName } from './way.ts';

/** What one run of one way took. */
export interface Sample {
  way: WayName;
  /** ms of script, and of the layout that it left to be done. */
  scan: number;
  layout: number;
  /** Places shown. */
  found: number;
  /** Why it could not be done, as the library said it. */
  failed?: string;
}

export interface ScanBench {
  /** Bodies of the page with names and of the one without. */
  setPages(pages: Record<Way['on'], string>): void;
  setCatalog(input: WayInput): void;
  /** One run in a fresh copy of the page whose layout is done. */
  run(name: WayName): Promise<Sample>;
}

declare global {
  interface Window {
    bench: ScanBench;
    /** Present because the benchmark starts Chromium so. */
    gc?: () => void;
  }
}

const templates: Record<Way['on'], HTMLTemplateElement> = {
  names: document.createElement('template'),
  none: document.createElement('template'),
};
let ways: Way[] = [];

const rest = () => new Promise((done) => setTimeout(done, 0));

window.bench = {
  setPages(pages) {
    templates.names.innerHTML = pages.names;
    templates.none.innerHTML = pages.none;
  },
  setCatalog(input) {
    ways = [...limits, ...saysWho(input), ...others(input)];
  },
  async run(name) {
    const way = ways.find((candidate) => candidate.name === name);
    if (!way) throw new Error(`no way is called ${name}`);
    const root = document.body;
    root.replaceChildren(templates[way.on].content.cloneNode(true));
    root.getBoundingClientRect();
    way.prepare?.(root);
    window.gc?.();
    await rest();
    root.getBoundingClientRect();
    const sample: Sample = { way: name, scan: 0, layout: 0, found: 0 };
    const start = performance.now();
    try {
      sample.found = way.run(root);
    } catch (error) {
      sample.failed = error instanceof Error ? error.message : String(error);
    }
    sample.scan = performance.now() - start;
    root.getBoundingClientRect();
    sample.layout = performance.now() - start - sample.scan;
    way.clear?.();
    return sample;
  },
};
