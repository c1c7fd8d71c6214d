import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cueFiles } from '../assets/cues/index.ts';
import { createAnswerer } from '../lib/background/answer.ts';
import { createCatalogAccess } from '../lib/background/catalog-access.ts';
import { currentReports } from '../lib/background/current-reports.ts';
import { readOpenTabs } from '../lib/background/open-tabs.ts';
import { createReports } from '../lib/background/reports.ts';
import { createCommands } from '../lib/background/run-command.ts';
import { changeSettings, loadSettings } from '../lib/background/settings-store.ts';
import { DRAFT_KEY } from '../lib/claim-draft.ts';
import type { ToPage } from '../lib/messages.ts';
import { isLexiconThere } from '../lib/publish-lexicon.ts';

export default defineBackground({
  type: 'module',
  // Listeners are added before anything is awaited: a waking worker gets only the events it listens to at once.
  main() {
    const reports = createReports(performance.timeOrigin);
    const access = createCatalogAccess();
    const toPage = async (tabId: number, frameId: number | undefined, message: ToPage) => {
      try {
        return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
      } catch {
        // The browser's way of saying that nobody listens there: the frame has gone.
        return undefined;
      }
    };
    const answer = createAnswerer(
      {
        catalog: access.reader,
        lexicon: access.lexicon,
        categories: access.categories,
        looks: access.looks,
        keepLook: access.keepLook,
        cues: cueFiles,
        settings: loadSettings,
        changeSettings,
        injectCard,
        toPage,
        openCatalog,
        async keepDraft(draft) {
          await browser.storage.session.set({ [DRAFT_KEY]: draft });
        },
        teachWord: access.teachWord,
        async showCount(tabId, labels) {
          await browser.action.setBadgeBackgroundColor({ color: '#5b6573', tabId });
          await browser.action.setBadgeText({ text: labels > 0 ? String(labels) : '', tabId });
        },
        afterwards,
        now: () => new Date(),
        newId: () => crypto.randomUUID(),
      },
      reports,
    );

    const run = createCommands({
      frames: async (tab) => (await currentReports(tab, reports, toPage)).map(({ frame }) => frame),
      step: async (tab, frame, step) => (await toPage(tab, frame, { type: 'step', ...step }))?.ok === true,
      injectCard,
      changeSettings,
    });

    browser.runtime.onMessage.addListener((message, sender, reply) => {
      void answer(message, { tab: sender.tab?.id, frame: sender.frameId, url: sender.tab?.url }).then(reply);
      return true;
    });
    browser.commands.onCommand.addListener((command, tab) => void run(command, tab ?? {}));
    // No listener on tabs: each would wake a sleeping background for every page, also for those without a label.
    // A first start that was cut short is made good the next time that anything wakes the background.
    void isLexiconThere().then(async (isThere) => {
      if (!isThere) await access.start();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void access.start();
      // Once, and not after an update: nobody asked for a page then.
      if (reason !== 'install') return;
      void openCatalog('/welcome');
      if (!import.meta.env.FIREFOX) void readOpenTabs();
    });
    browser.runtime.onStartup.addListener(() => void access.start());
  },
});

/** A task of its own, so that the reply goes out before it. */
function afterwards(work: () => Promise<void>): void {
  setTimeout(() => void work());
}

async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
}

async function openCatalog(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/catalog.html#${path}` as '/catalog.html') });
}
