import type { Browser } from 'puppeteer-core';
import { expressionOf, type Script } from './script.ts';

/**
 * Runs scripts with the browser's own rights, in the window that holds the toolbar. Firefox allows that to a
 * debugger when started with --remote-allow-system-access. It sees what no page sees: popups, event pages,
 * alert windows.
 */
export interface ChromeScope {
  run<T = unknown>(script: Script<T>, ...args: unknown[]): Promise<T>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  // Puppeteer has the connection but no public name for it, and no call for this part of the protocol.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const toolbarWindow = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!toolbarWindow) throw new Error('Firefox shows no browser window to its debugger');
  const target = { context: toolbarWindow.context };

  return {
    async run<T>(script: Script<T>, ...args: unknown[]) {
      const expression = `(async () => JSON.stringify(await ${expressionOf(script, args)}))()`;
      const reply = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
      const { type, result, exceptionDetails } = reply.result as Evaluation;
      if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'a script failed in Firefox');
      return (result?.type === 'string' ? JSON.parse(String(result.value)) : undefined) as T;
    },
  };
}
