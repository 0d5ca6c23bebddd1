import type { CDPSession } from 'playwright-core';
import { expressionOf, type Script } from './script.ts';

/**
 * A debugging session with a target that Playwright shows no page for (a toolbar popup) or whose handle hangs
 * once stopped (a worker). It is the old, nested kind of session: messages travel inside the browser's own.
 */
export interface CdpTarget {
  targetId: string;
  send<T = unknown>(method: string, params?: object): Promise<T>;
  evaluate<T = unknown>(script: Script<T>, ...args: unknown[]): Promise<T>;
  detach(): Promise<void>;
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluation {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } };
}

export async function attachTarget(browser: CDPSession, targetId: string): Promise<CdpTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;

  const onMessage = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    const asker = waiting.get(reply.id ?? -1);
    if (!asker) return;
    waiting.delete(reply.id ?? -1);
    if (reply.error) asker.reject(new Error(reply.error.message));
    else asker.resolve(reply.result);
  };
  const onGone = (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    browser.off('Target.receivedMessageFromTarget', onMessage);
    browser.off('Target.detachedFromTarget', onGone);
    for (const { reject } of waiting.values()) reject(new Error('the target is gone'));
    waiting.clear();
  };
  browser.on('Target.receivedMessageFromTarget', onMessage);
  browser.on('Target.detachedFromTarget', onGone);

  function send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++lastId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  }

  return {
    targetId,
    send,
    async evaluate<T>(script: Script<T>, ...args: unknown[]) {
      const { result, exceptionDetails } = await send<Evaluation>('Runtime.evaluate', {
        expression: expressionOf(script, args),
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
      });
      if (!exceptionDetails) return result.value as T;
      const { exception, text } = exceptionDetails;
      throw new Error(exception?.description ?? `${text} ${JSON.stringify(exception?.value)}`);
    },
    detach: async () => void (await browser.send('Target.detachFromTarget', { sessionId }).catch(() => {})),
  };
}
