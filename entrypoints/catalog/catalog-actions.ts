import type { CatalogActions, Outcome } from '../../components/catalog/catalog-view.ts';
import { suggestId } from '../../components/catalog/forms/suggest-id.ts';
import { bundledPack, starterPacks } from '../../lib/background/catalog-access.ts';
import { changeSettings, loadSettings } from '../../lib/background/settings-store.ts';
import { CatalogError } from '../../lib/catalog/catalog-error.ts';
import type { CatalogDatabase } from '../../lib/catalog/database.ts';
import { dexieReader } from '../../lib/catalog/dexie-reader.ts';
import { deleteRecord, putRecord, revertToPack } from '../../lib/catalog/edit.ts';
import { installPack, removePack } from '../../lib/catalog/install-pack.ts';
import { keepLooks } from '../../lib/catalog/looks.ts';
import { readRevision } from '../../lib/catalog/revision.ts';
import { redo, undo } from '../../lib/catalog/undo.ts';
import { MAX_IMPORT_CHARS } from '../../lib/limits.ts';
import { writeBackup } from '../../lib/packs/backup.ts';
import { type PlannedFile, planFile } from '../../lib/packs/plan-file.ts';
import { runImport } from '../../lib/packs/run-import.ts';
import { ownPack, takeBackup } from '../../lib/packs/take-backup.ts';
import { writePack } from '../../lib/packs/write-pack.ts';
import { publishLexicon } from '../../lib/publish-lexicon.ts';
import { saveFile } from '../../lib/save-file.ts';
import type { Correction } from '../../lib/settings.ts';
import { keepSettingsChanges } from '../../lib/settings-changes.ts';
import { unteachWord } from '../../lib/teach-word.ts';
import { importView } from './import-view.ts';

/** Several steps of the database that the reader sees as one: their batches, in the order in which they were made. */
const joined = (batches: readonly string[]) => batches.filter(Boolean).join(' ');
const apart = (change: string) => change.split(' ').filter(Boolean);

/** What the page asks for, done on the database. `onWritten` is called after every write. */
export function catalogActions(db: CatalogDatabase, onWritten: () => Promise<void>): CatalogActions {
  let planned: PlannedFile | null = null;

  async function told(work: () => Promise<readonly string[]>): Promise<Outcome> {
    try {
      return { ok: true, change: joined(await work()) };
    } catch (error) {
      return { ok: false, problem: sentenceFor(error) };
    }
  }
  /** Runs a write; then the page scripts get the new lexicon, and the page the new data. */
  const write = (work: () => Promise<readonly string[]>) =>
    told(async () => {
      const batches = await work();
      await publishLexicon(dexieReader(db));
      await onWritten();
      return batches;
    });
  const settings = keepSettingsChanges(changeSettings);

  /** Takes back or does again every step of a change; of those in the catalog all or none. */
  async function together(change: string[], how: 'undo' | 'redo'): Promise<Outcome> {
    const step = how === 'undo' ? undo : redo;
    const batches = change.filter((id) => !settings.isOne(id));
    const inCatalog = async () => {
      await db.transaction('rw', db.tables, async () => {
        for (const batch of batches) await step(db, batch);
      });
      return [];
    };
    const outcome = batches.length > 0 ? await write(inCatalog) : { ok: true as const, change: '' };
    if (!outcome.ok) return outcome;
    return told(async () => {
      for (const id of change) if (settings.isOne(id)) await settings[how](id);
      return [];
    });
  }

  /** Forgets the word that the catalog learned with a correction, unless another one taught it too. */
  async function unteach({ id, label, surface, word }: Correction, all: readonly Correction[]): Promise<string> {
    if (word === undefined) return '';
    const isTaught = all.some((o) => o.id !== id && o.label === label && o.surface === surface && o.word === word);
    return isTaught ? '' : unteachWord(db, { label, surface, word });
  }

  return {
    save: (table, record, was) => write(async () => [(await putRecord(db, table, record, { was })).batch]),
    remove: (table, id) => write(async () => [(await deleteRecord(db, table, id)).batch]),
    revert: (table, id, field) => write(async () => [(await revertToPack(db, table, id, field)).batch]),
    undo: (change) => together(apart(change).reverse(), 'undo'),
    redo: (change) => together(apart(change), 'redo'),
    removePack: (id) => write(async () => [(await removePack(db, id)).batch]),
    installStarter: () =>
      write(async () => {
        const packs = await Promise.all(starterPacks.map(bundledPack));
        return db.transaction('rw', db.tables, async () => {
          const batches: string[] = [];
          for (const pack of packs) batches.push((await installPack(db, pack)).batch);
          return batches;
        });
      }),
    changeSettings: (change) => told(async () => [await settings.make(change)]),
    removeCorrection: (id) =>
      write(async () => {
        const { corrections } = await loadSettings();
        const correction = corrections.find((one) => one.id === id);
        const batch = correction ? await unteach(correction, corrections) : '';
        const others = (all: readonly Correction[]) => all.filter((one) => one.id !== id);
        return [batch, await settings.make((now) => ({ ...now, corrections: others(now.corrections) }))];
      }),
    async planImport(file) {
      planned = null;
      try {
        // No character takes more than four bytes; what must be too long is refused before it fills the memory.
        if (file.size > MAX_IMPORT_CHARS * 4) return refusal('This file is too large to be a pack or a backup.');
        const result = await planFile(db, await file.text());
        if (!result.ok) return refusal(result.sentence, result.problems);
        planned = result.file;
        return { ok: true, plan: importView(file.name, result.file) };
      } catch (error) {
        return refusal(sentenceFor(error));
      }
    },
    runImport: () =>
      write(async () => {
        if (planned === null) return [];
        const file = planned;
        planned = null;
        return runImport(db, file, '');
      }),
    exportOwn: (words) =>
      write(async () => {
        const manifest = {
          ...{
            methodology: '',
            conflictsOfInterest: '',
            scope: '',
            expires: '',
            homepage: '',
            updateUrl: '',
            sha256: '',
          },
          id: suggestId(words.title, 'my-records', () => false),
          title: words.title.trim(),
          publisher: words.publisher.trim() || 'unknown',
          licence: words.licence.trim() || 'unstated',
          revision: Math.max(1, await readRevision(db)),
        };
        saveFile(`${manifest.id}.json`, writePack(await ownPack(db, manifest)));
        return [];
      }),
    exportEverything: () =>
      write(async () => {
        saveFile(`says-who-${new Date().toISOString().slice(0, 10)}.json`, writeBackup(await takeBackup(db)));
        return [];
      }),
    // Only a note of what was seen: without it the reader is told once more.
    keepLook: (look) =>
      keepLooks(db, [look]).catch((error: unknown) => console.warn('Says Who: a look was not kept', error)),
  };
}

function refusal(problem: string, problems: { record: string; field: string; sentence: string }[] = []) {
  const faults = problems.map(({ record, field, sentence }) => ({
    record: field ? `${record}, ${field}` : record,
    reason: sentence,
  }));
  return { ok: false as const, problem, faults };
}

function sentenceFor(error: unknown): string {
  if (error instanceof CatalogError) return error.sentence;
  console.error(error);
  return error instanceof Error ? error.message : String(error);
}
