import type { Page } from 'puppeteer-core';

interface Api {
  tabs: {
    query(all: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object, where: object): Promise<{ ok: boolean } | undefined>;
  };
  scripting: {
    executeScript(what: object): Promise<{ frameId: number; result?: unknown }[]>;
  };
}

interface Told {
  /** A page of the extension. */
  welcome: Page;
  page: Page;
  /** Part of the address of the frame that is told; the page itself otherwise. */
  frame?: string | undefined;
}

/** A step in one frame of a page, as the background asks for it when a key is pressed; whether there was one. */
export function step({ welcome, page, frame }: Told, to: string, from = 'here'): Promise<boolean> {
  return welcome.evaluate(
    async (address, message, part) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = world.browser ?? world.chrome;
      const tab = (await api.tabs.query({})).find(({ url }) => url === address)?.id ?? -1;
      const target = { tabId: tab, allFrames: true };
      const frames = part && (await api.scripting.executeScript({ target, func: () => location.href }));
      const frameId = frames ? frames.find(({ result }) => String(result).includes(part ?? ''))?.frameId : 0;
      const reply = await api.tabs.sendMessage(tab, message, { frameId: frameId ?? -1 });
      return reply?.ok === true;
    },
    page.url(),
    { type: 'step', to, from },
    frame ?? '',
  );
}
