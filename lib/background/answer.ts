import * as v from 'valibot';
import { buildCardView } from '../build-card-view.ts';
import type { CatalogReader } from '../catalog/catalog-reader.ts';
import type { Claim } from '../catalog/schema/claim.ts';
import { claimDraft } from '../claim-draft.ts';
import { standsBeside } from '../context-word.ts';
import type { Lexicon } from '../find/lexicon.ts';
import { type PageMarks, type Reply, type ToBackground, ToBackgroundSchema, type ToPage } from '../messages.ts';
import { pageAddress } from '../page/page-address.ts';
import type { Span } from '../page/page-text.ts';
import type { PageReport } from '../page-report.ts';
import type { CueFile } from '../read/cue-file.ts';
import { readPage } from '../reading.ts';
import { type Correction, isSiteRead, labelMuted, type Settings } from '../settings.ts';
import type { WordAgainst } from '../teach-word.ts';
import { tellChanges } from '../tell-changes.ts';
import { type Look, seenRecord } from '../weigh/seen-record.ts';
import { currentReports, dropStale, isPageRead } from './current-reports.ts';
import { pageMarks } from './page-marks.ts';
import type { Reports } from './reports.ts';
import { mentionAt, sentenceOf as sentenceAt } from './sentence-around.ts';

/** Where a message came from; extension pages have no tab of a page. */
export interface Sender {
  tab?: number | undefined;
  frame?: number | undefined;
  /** The address of the tab, as the reader sees it. */
  url?: string | undefined;
}

/** Everything that reaches outside the background's own memory. */
export interface Surroundings {
  catalog(): Promise<CatalogReader>;
  lexicon(): Promise<Lexicon>;
  /** The general words; asked for only where the reader wants them marked. */
  categories(): Promise<Lexicon>;
  /** What the reader saw of labels when last looking, by label. */
  looks(): Promise<ReadonlyMap<string, Look>>;
  keepLook(look: Look): Promise<void>;
  cues: CueFile[];
  settings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  injectCard(tab: number, frame: number): Promise<void>;
  /** The page script's reply; undefined where none runs (any more). Without a frame: to all, and the first reply. */
  toPage(tab: number, frame: number | undefined, message: ToPage): Promise<Reply<unknown> | undefined>;
  openCatalog(path: string): Promise<void>;
  keepDraft(draft: Claim): Promise<void>;
  /** Writes a word that speaks against a sense into the reader's layer of the catalog. */
  teachWord(said: WordAgainst): Promise<void>;
  showCount(tab: number, labels: number): Promise<void>;
  /** Does this once the reply is out: what the page waits for comes first. */
  afterwards(work: () => Promise<void>): void;
  now(): Date;
  newId(): string;
}

type ReadPage = Extract<ToBackground, { type: 'read-page' }>;

/** What the reader says of a match. */
interface Said extends Pick<Correction, 'scope' | 'meant'> {
  word?: string | undefined;
}

/** A failure that a reader is told about in one sentence. */
class Told extends Error {}

/** Answers every message to the background; never rejects: what went wrong comes back as a sentence. */
export function createAnswerer(out: Surroundings, reports: Reports) {
  return async (message: unknown, sender: Sender): Promise<Reply<unknown>> => {
    const parsed = v.safeParse(ToBackgroundSchema, message);
    if (!parsed.success)
      return {
        ok: false,
        sentence:
          'Says Who got a message that it does not know; reload the page to bring both sides to the same version.',
      };
    try {
      return { ok: true, value: await answer(parsed.output, sender) };
    } catch (error) {
      if (!(error instanceof Told)) console.warn('Says Who:', parsed.output.type, error);
      return { ok: false, sentence: sentenceOf(error) };
    }
  };

  async function answer(message: ToBackground, sender: Sender): Promise<unknown> {
    switch (message.type) {
      case 'read-page':
        return readAndPaint(message, sender);
      case 'forget-page': {
        const { tab, frame } = place(sender);
        reports.forget(tab, frame);
        await count(tab);
        return null;
      }
      case 'view-card': {
        const report = reportOf(sender);
        const view = await buildCardView(report, message.mention, await out.catalog(), today());
        if (view === undefined) throw new Told('This mark is no longer current; the page is being read again.');
        return view;
      }
      case 'looked': {
        const report = reportOf(sender);
        const seen = report.labels.find(({ id }) => id === mentionAt(report, message.mention)?.label);
        // What the card showed, and not what the catalog may say meanwhile.
        if (seen) await out.keepLook({ label: seen.id, at: out.now().toISOString(), ...seenRecord(seen.trackRecord) });
        return null;
      }
      case 'wrong-match':
        return correct(message.mention, { scope: message.scope, meant: '', word: message.word }, sender);
      case 'choose-sense':
        return correct(message.mention, { scope: 'page', meant: message.label }, sender);
      case 'mute-label':
        await out.changeSettings((settings) => labelMuted(settings, message.label, true));
        return null;
      case 'open-catalog':
        await out.openCatalog(message.path);
        return null;
      case 'save-claim': {
        const draft = claimDraft(reportOf(sender), message.mention, out.newId(), today());
        if (draft === undefined) throw new Told('This mark is no longer current; hover it again, then save.');
        await out.keepDraft(draft);
        await out.openCatalog('/claims/new');
        return null;
      }
      case 'tab-report':
        return { frames: await currentReports(message.tab, reports, out.toPage) };
    }
  }

  async function readAndPaint(asked: ReadPage, sender: Sender): Promise<PageMarks> {
    const { page: given, hasCard, isPart } = asked;
    const { tab, frame } = place(sender);
    const catalog = await out.catalog();
    const [lexicon, settings, looks] = await Promise.all([
      out.lexicon(),
      out.settings(),
      out.looks(),
      // Kept by the catalog for `readPage`: asked for here, they come while the others do.
      catalog.sources(),
      catalog.patterns(),
    ]);
    const isRead = isSiteRead(settings, hostOf(sender.url ?? given.url));
    if (!isRead || (isPart && !(await isPageRead(tab, out.toPage)))) {
      reports.forget(tab, frame);
      return { marks: [], revision: lexicon.revision };
    }
    // A frame without an address of its own is part of the page around it.
    const page = /^(?:https?|file):/.test(given.url ?? '') ? given : { ...given, url: pageAddress(sender.url ?? '') };
    const { corrections, mutedLabels } = settings;
    const read = await readPage(page, {
      lexicon,
      catalog,
      cues: out.cues,
      today: today(),
      word: { corrections, mutedLabels, url: page.url ?? '' },
      ...(settings.categories ? { categories: await out.categories() } : {}),
    });
    const report = tellChanges(read, looks);
    reports.put(tab, frame, report);
    const marks = pageMarks(page, report, settings.claimsOnly);
    out.afterwards(async () => {
      if (marks.marks.length > 0 && !hasCard) await ifStillThere(tab, frame, () => out.injectCard(tab, frame));
      await ifStillThere(tab, frame, () => count(tab));
    });
    return marks;
  }

  /** What fails because the page has gone meanwhile is no fault; where it still answers, it is told of. */
  async function ifStillThere(tab: number, frame: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (await out.toPage(tab, frame, { type: 'page-status' })) console.warn('Says Who: after a reply', error);
    }
  }

  async function correct(span: Span, said: Said, sender: Sender): Promise<null> {
    const report = reportOf(sender);
    const mention = mentionAt(report, span);
    if (mention === undefined) throw new Told('This mark is no longer current; hover it again, then correct it.');
    const { scope, meant } = said;
    const word = scope === 'alias' ? said.word : undefined;
    const { surface, label } = mention;
    if (word !== undefined) {
      // Otherwise the mark would stay, and the reader would have taught something at random.
      if (!standsBeside({ text: report.text, blocks: [] }, sentenceAt(report, mention), word))
        throw new Told(`“${word}” does not stand in this sentence; choose a word that does.`);
      await out.teachWord({ label, surface, word });
    }
    const correction: Correction = {
      id: out.newId(),
      at: out.now().toISOString(),
      scope,
      where: { page: report.url ?? '', site: hostOf(report.url), alias: '' }[scope],
      surface,
      label,
      meant,
      ...(word === undefined ? {} : { word }),
    };
    await out.changeSettings((s) => ({ ...s, corrections: [...s.corrections, correction] }));
    return null;
  }

  async function count(tab: number): Promise<void> {
    // What other frames told may be of a page that the tab has left.
    if (reports.ofTab(tab).length > 1) await dropStale(tab, reports, out.toPage);
    const labels = new Set(reports.ofTab(tab).flatMap(({ report }) => report.labels.map((label) => label.id)));
    await out.showCount(tab, labels.size);
  }

  function reportOf(sender: Sender): PageReport {
    const { tab, frame } = place(sender);
    const report = reports.get(tab, frame);
    if (report === undefined) throw new Told('The page has to be read again.');
    return report;
  }

  function today(): string {
    return out.now().toISOString().slice(0, 10);
  }
}

const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');

function place(sender: Sender): { tab: number; frame: number } {
  if (sender.tab === undefined || sender.frame === undefined) throw new Told('Only a page can ask this.');
  return { tab: sender.tab, frame: sender.frame };
}

function sentenceOf(error: unknown): string {
  if (error instanceof Told) return error.message;
  if (typeof error === 'object' && error !== null && 'sentence' in error && typeof error.sentence === 'string')
    return error.sentence;
  return 'Says Who could not do this; nothing was changed. Reload the page and try again.';
}
