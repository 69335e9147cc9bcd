import type { CDPSession } from '@playwright/test';
import { bytesIn, type HeapUsage } from './browser.ts';

type Answer = { id: number; result?: HeapUsage };

/**
 * Follows the workers of a page from now on; `heaps` asks each for the bytes that it holds in
 * objects and in buffers, by its script.
 */
export async function watchWorkers(session: CDPSession) {
  const urls = new Map<string, string>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') urls.set(sessionId, targetInfo.url);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => urls.delete(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ask = (sessionId: string, id: number, method: string) =>
    new Promise<Answer>((done) => {
      session.on('Target.receivedMessageFromTarget', (event) => {
        const answer: Answer = JSON.parse(event.message);
        if (event.sessionId === sessionId && answer.id === id) done(answer);
      });
      const message = JSON.stringify({ id, method });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  const heaps = () =>
    Promise.all(
      [...urls].map(async ([sessionId, url]) => {
        await ask(sessionId, 1, 'HeapProfiler.collectGarbage');
        const { result = {} } = await ask(sessionId, 2, 'Runtime.getHeapUsage');
        return { url, bytes: bytesIn(result) };
      }),
    );
  return { heaps };
}
