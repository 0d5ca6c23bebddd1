import type { ChromeScope } from './firefox-chrome-scope.ts';
import { expressionOf, type Script } from './script.ts';

/** Chooses one of the extension's documents: an expression over its `type`, `address` and `browserId`. */
export type FrameChoice = string;

/** A document of the extension, in whatever process it lives. */
export interface FirefoxFrame {
  exists(): Promise<boolean>;
  /** Runs as the page would, whatever its content-security policy says of eval. */
  evaluate<T = unknown>(script: Script<T>, ...args: unknown[]): Promise<T>;
  /** Runs beside the page with the browser's rights; `content` is the page's window. */
  privileged<T = unknown>(body: string): Promise<T>;
  /** Runs in the toolbar window; `browser` is the element that shows the document. */
  outside<T = unknown>(body: string): Promise<T>;
}

let lastMessage = 0;

export function firefoxFrame(chrome: ChromeScope, addonId: string, choice: FrameChoice): FirefoxFrame {
  // An extension's own list knows popups and event pages, but a tab only once its page has called an API.
  const find = `
    const { views } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension;
    const shown = [...views].filter((view) => view.viewType !== 'tab' && view.xulBrowser);
    const windows = [...Services.wm.getEnumerator('navigator:browser')];
    const tabs = windows.flatMap((one) => [...(one.gBrowser?.browsers ?? [])]);
    const browser = [
      ...shown.map((view) => ({ type: view.viewType, browser: view.xulBrowser })),
      ...tabs.map((one) => ({ type: 'tab', browser: one })),
    ].find(({ type, browser }) => {
      const { browserId, currentURI } = browser;
      const address = currentURI?.spec ?? '';
      return ${choice};
    })?.browser;`;
  const outside = <T>(body: string) =>
    chrome.run<T>(`(async () => { ${find} if (!browser) throw new Error('the view is gone'); ${body} })()`);

  async function privileged<T>(body: string): Promise<T> {
    const message = `unknot-driver:${++lastMessage}`;
    const inFrame = `(async () => {
      let reply;
      try { reply = { value: await (async () => { ${body} })() }; } catch (error) { reply = { error: String(error) }; }
      try { sendAsyncMessage(${JSON.stringify(message)}, JSON.stringify(reply)); } catch {}
    })()`;
    // Nobody answers from a document that closes meanwhile, or moves to another process as an extension's page does when
    // its tab was blank before: so look now and then whether it is still there.
    const reply = await outside<string>(`return new Promise((resolve, reject) => {
      const messages = browser.messageManager;
      const isThere = () => browser.isConnected && browser.messageManager === messages;
      const end = (settle, value) => { clearInterval(timer); settle(value); };
      const timer = setInterval(() => isThere() || end(reject, new Error('the view is gone')), 50);
      messages.addMessageListener(${JSON.stringify(message)}, ({ data }) => end(resolve, data));
      const script = ${JSON.stringify(inFrame)};
      messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    })`);
    const { value, error }: { value?: T; error?: string } = JSON.parse(reply);
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  return {
    outside,
    privileged,
    exists: () => chrome.run<boolean>(`(() => { ${find} return Boolean(browser); })()`),
    evaluate: (script, ...args) =>
      privileged(`
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        return Cu.evalInSandbox(${JSON.stringify(expressionOf(script, args))}, sandbox);`),
  };
}
