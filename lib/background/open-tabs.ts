import { browser } from 'wxt/browser';

/**
 * Brings the page script into the tabs that were open before the extension was installed: Chromium, other than Firefox,
 * runs it only in pages that load later. Not after an update, where the pages still have the old script with its marks.
 */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      const target = { tabId: id ?? -1, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: ['/highlight.css'] });
        await browser.scripting.executeScript({ target, files: ['/page.js'] });
      } catch {
        // A page that the browser lets no extension into (its store, an error page), or a tab closed meanwhile.
      }
    }),
  );
}
