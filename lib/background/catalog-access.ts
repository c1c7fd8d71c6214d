import { browser } from 'wxt/browser';
import type { CatalogReader } from '../catalog/catalog-reader.ts';
import { type CatalogDatabase, openCatalog } from '../catalog/database.ts';
import { dexieReader } from '../catalog/dexie-reader.ts';
import { ensureDigests } from '../catalog/ensure-digests.ts';
import { installPack } from '../catalog/install-pack.ts';
import { allLooks, keepLooks } from '../catalog/looks.ts';
import { rememberRecords } from '../catalog/remember-records.ts';
import type { Label } from '../catalog/schema/label.ts';
import { compileCategoryLexicon } from '../find/category-lexicon.ts';
import { compileLexicon, type Lexicon } from '../find/lexicon.ts';
import { readPack } from '../packs/read-pack.ts';
import { publishLexicon } from '../publish-lexicon.ts';
import { teachWord, type WordAgainst } from '../teach-word.ts';
import type { Look } from '../weigh/seen-record.ts';

/** The packs that come with the extension (`assets/packs/`), installed once, when the catalog holds no pack yet. */
export const starterPacks = ['central-asia-afghanistan', 'other-senses'] as const;

export interface CatalogAccess {
  reader(): Promise<CatalogReader>;
  /** Compiled from the catalog as it is now; compiled again only after a change. */
  lexicon(): Promise<Lexicon>;
  /** The general words, kept likewise. */
  categories(): Promise<Lexicon>;
  /** What the reader saw of labels when last looking, by label. */
  looks(): Promise<ReadonlyMap<string, Look>>;
  keepLook(look: Look): Promise<void>;
  /** First start: packs in, lexicon out to the page scripts. Later starts: only the lexicon, in case it was lost. */
  start(): Promise<void>;
  /** Writes a word against a sense into the reader's layer; open pages follow. */
  teachWord(said: WordAgainst): Promise<void>;
}

/** The background's way to the catalog: opened when first needed, opened again after it was closed for an upgrade. */
export function createCatalogAccess(): CatalogAccess {
  let opened: Promise<CatalogDatabase> | undefined;
  let starting: Promise<void> | undefined;
  const remember = rememberRecords();
  const names = keepCompiled(reader, compileLexicon);
  const categories = keepCompiled(reader, compileCategoryLexicon);

  async function database(): Promise<CatalogDatabase> {
    opened ??= openCatalog();
    const db = await opened;
    if (db.isOpen()) return db;
    opened = openCatalog();
    return opened;
  }

  async function reader(): Promise<CatalogReader> {
    try {
      return remember(dexieReader(await database()));
    } catch (error) {
      opened = undefined; // The next message tries again; the reader may have freed space meanwhile.
      throw error;
    }
  }

  async function start(): Promise<void> {
    const db = await database();
    if ((await db.packs.count()) === 0 && (await db.edits.count()) === 0) {
      const packs = await Promise.all(starterPacks.map(bundledPack));
      // All or none: a browser that closes meanwhile would leave a catalog that looks begun and is never completed.
      await db.transaction('rw', db.tables, async () => {
        for (const pack of packs) await installPack(db, pack, 'came with the extension');
      });
    }
    await publishLexicon(dexieReader(db));
    await ensureDigests(db); // Else the first page after an update would wait for them.
  }

  return {
    reader,
    lexicon: names,
    categories,
    looks: async () => allLooks(await database()),
    keepLook: async (look) => keepLooks(await database(), [look]),
    // Installation and first wake come together: one start for both.
    start: () => {
      starting ??= start().finally(() => {
        starting = undefined;
      });
      return starting;
    },
    async teachWord(said) {
      const db = await database();
      if ((await teachWord(db, said)) !== '') await publishLexicon(dexieReader(db));
    },
  };
}

/** A lexicon of the catalog as it is now, compiled when first asked for and after a change. */
function keepCompiled(reader: () => Promise<CatalogReader>, compile: (labels: Label[], revision: number) => Lexicon) {
  let kept: Lexicon | undefined;
  return async (): Promise<Lexicon> => {
    const catalog = await reader();
    const revision = await catalog.revision();
    if (kept?.revision !== revision) kept = compile(await catalog.labels(), revision);
    return kept;
  };
}

/** One of them, as installed at first start. */
export async function bundledPack(id: (typeof starterPacks)[number]) {
  const response = await fetch(browser.runtime.getURL(`/packs/${id}.json`));
  const result = readPack(await response.text());
  if (!result.ok) throw new Error(`the bundled pack ${id} is broken: ${result.sentence}`);
  return result.pack;
}
