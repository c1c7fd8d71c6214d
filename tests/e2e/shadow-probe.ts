import type { CDPSession, Frame, JSHandle, Page } from 'puppeteer-core';

/**
 * Looks into the card's closed shadow root, which neither the page nor `page.evaluate` can: through the debugger of
 * each browser (CDP in Chromium, WebDriver BiDi in Firefox). The product itself is not changed for the tests.
 */
export interface ShadowProbe {
  /** Runs `code` (the body of a function of `root` and `input`) on the card's shadow root; undefined while no card is open. */
  run<T>(code: string, input?: string): Promise<T | undefined>;
}

/** The card's host is the last popover with a closed root after the body, or in what lies over the page. */
const hostElement =
  '[...document.querySelectorAll("body ~ div[popover], :fullscreen > div[popover], dialog > div[popover]")].at(-1)';

export function shadowProbe(doc: Page | Frame, browserName: 'chrome' | 'firefox'): ShadowProbe {
  const frame = 'mainFrame' in doc ? doc.mainFrame() : doc;
  return browserName === 'chrome' ? chromeProbe(frame) : firefoxProbe(frame);
}

/** Objects that the debugger hands out are let go, so that a probe keeps nothing of the page alive. */
function chromeProbe(frame: Frame): ShadowProbe {
  return {
    async run<T>(code: string, input = '') {
      // puppeteer keeps a frame's session to itself; frames of other sites have one of their own.
      const { client } = frame as unknown as { client: CDPSession };
      const host: JSHandle = await frame.evaluateHandle(hostElement);
      const { objectId } = host.remoteObject();
      if (objectId === undefined) return undefined;
      const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
      await host.dispose();
      const root = node.shadowRoots?.[0];
      if (root === undefined) return undefined;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      if (object.objectId === undefined) return undefined;
      const answer = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (input) { const root = this; ${code} }`,
        arguments: [{ value: input }],
        returnByValue: true,
      });
      await client.send('Runtime.releaseObject', { objectId: object.objectId });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
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
function firefoxProbe(frame: Frame): ShadowProbe {
  const { connection } = frame.page().browser() as unknown as { connection: BidiConnection };
  const target = { context: (frame as unknown as { _id: string })._id };
  return {
    async run<T>(code: string, input = '') {
      const host = await connection.send('script.callFunction', {
        functionDeclaration: `() => ${hostElement}`,
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
