import type { Page } from 'puppeteer-core';

/**
 * Looks into the card's closed shadow root, which neither the page nor `page.evaluate` can: through the debugger of
 * each browser (CDP in Chromium, WebDriver BiDi in Firefox). The product itself is not changed for the tests.
 */
export interface ShadowProbe {
  /** Runs `code` (the body of a function of `root` and `input`) on the card's shadow root; undefined while no card is open. */
  run<T>(code: string, input?: string): Promise<T | undefined>;
}

const lastElement = 'document.querySelector("body ~ div[popover], :fullscreen > div[popover]")';

export async function shadowProbe(page: Page, browserName: 'chrome' | 'firefox'): Promise<ShadowProbe> {
  return browserName === 'chrome' ? chromeProbe(page) : firefoxProbe(page);
}

async function chromeProbe(page: Page): Promise<ShadowProbe> {
  const cdp = await page.createCDPSession();
  return {
    async run<T>(code: string, input = '') {
      const host = await cdp.send('Runtime.evaluate', { expression: lastElement });
      if (host.result.objectId === undefined) return undefined;
      const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId, depth: 1, pierce: true });
      const root = node.shadowRoots?.[0];
      if (root === undefined) return undefined;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      if (object.objectId === undefined) return undefined;
      const answer = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (input) { const root = this; ${code} }`,
        arguments: [{ value: input }],
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result.value as T;
    },
  };
}

interface BidiConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { result: RemoteValue; exceptionDetails?: { text: string } } }>;
}
interface RemoteValue {
  value?: { shadowRoot?: { sharedId: string } } & string;
}

/** puppeteer keeps its BiDi connection to itself; only the raw protocol serialises closed shadow roots. */
function firefoxProbe(page: Page): ShadowProbe {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  return {
    async run<T>(code: string, input = '') {
      const host = await connection.send('script.callFunction', {
        functionDeclaration: `() => ${lastElement}`,
        awaitPromise: false,
        target,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = host.result.result.value?.shadowRoot;
      if (root === undefined) return undefined;
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `(root, input) => JSON.stringify((() => { ${code} })()) ?? 'null'`,
        awaitPromise: false,
        target,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: input }],
      });
      if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
      return JSON.parse(answer.result.result.value ?? 'null') as T;
    },
  };
}
