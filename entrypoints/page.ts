import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../assets/highlight.css?inline';
import { askBackground } from '../lib/background/ask.ts';
import type { Replies, Reply, ToBackground, ToPage } from '../lib/messages.ts';
import { ShadowLook } from '../lib/page/shadow-look.ts';
import { borrowPage } from '../lib/page-handle.ts';
import { runPageScript, type Stored } from '../lib/page-script.ts';

/**
 * The small script that runs on every page. Not one of WXT's content scripts, because those announce themselves to the
 * page with events (docs/adr/0001-unlisted-page-scripts.md).
 */
export default defineUnlistedScript(() => {
  // A page that loads while the extension is installed may get it twice.
  if (borrowPage()) return;
  const ending = new AbortController();
  /** An updated or removed extension leaves its old scripts behind without a background: they end quietly. */
  const alive = () => {
    if (browser.runtime?.id === undefined) ending.abort();
    return !ending.signal.aborted;
  };

  const page = runPageScript({
    doc: document,
    signal: ending.signal,
    look: import.meta.env.FIREFOX ? new ShadowLook(css) : undefined,
    async send<T extends ToBackground['type']>(
      message: Extract<ToBackground, { type: T }>,
    ): Promise<Reply<Replies[T]>> {
      const reply = await askBackground<T>(message);
      // Where the extension went away, nobody is left to hear of it: the script just ends.
      alive();
      return reply;
    },
  });

  void browser.storage.local
    .get(['lexicon', 'settings'])
    .then((stored: Stored) => page.take({ settings: undefined, ...stored }));
  browser.storage.local.onChanged.addListener((changes) => {
    if (!alive()) return;
    const stored: Stored = {};
    if (changes.lexicon) stored.lexicon = changes.lexicon.newValue;
    if (changes.settings) stored.settings = changes.settings.newValue;
    page.take(stored);
  });
  // Back out of the browser's cache: what the background knows of this tab is another page's.
  addEventListener('pageshow', (event) => {
    if (event.isTrusted && event.persisted && alive()) void page.sendAgain();
  });
  browser.runtime.onMessage.addListener((message: ToPage, sender, reply) => {
    if (sender.id !== browser.runtime.id) return;
    if (message.type === 'page-status') reply({ ok: true, value: page.status() });
    else if (message.type === 'jump-to')
      reply({ ok: page.jumpTo(Number(message.start), Number(message.end)), value: null });
    else if (message.type === 'step') reply({ ok: page.step(message), value: null });
    else if (message.type === 'send-again') {
      void page.sendAgain().then(() => reply({ ok: true, value: null }));
      return true;
    }
  });
});
