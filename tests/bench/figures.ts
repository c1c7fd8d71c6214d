import type { CatalogFigures } from './measure-catalog.ts';
import type { ExtensionFigures } from './measure-extension.ts';
import type { MutationRow } from './measure-mutations.ts';
import type { ReadingFigures } from './measure-reading.ts';
import type { ScanCell } from './measure-scan.ts';

/** All that one run measured. */
export interface Figures {
  machine: {
    cores: number;
    processor: string;
    system: string;
    browser: string;
    date: string;
    load: string;
    quick: boolean;
  };
  scan: ScanCell[];
  mutations: MutationRow[];
  extension: ExtensionFigures;
  reading: ReadingFigures;
  catalog: CatalogFigures;
}
