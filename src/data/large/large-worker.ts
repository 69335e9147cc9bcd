import { LoadError, loadErrorKind } from '../load-error.ts';
import { LargeEngine } from './large-engine.ts';
import type { FromWorker, ToWorker } from './large-messages.ts';

const engine = new LargeEngine();

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { id, question, asked } = data;
  try {
    // Our own page asks, through the types of `AskLarge`.
    send({ id, answer: await engine.ask(question, asked as never) });
  } catch (error) {
    const { url = '', status = null } = error instanceof LoadError ? error : {};
    send({ id, failure: { kind: loadErrorKind(error), url, status } });
  }
});

function send(message: FromWorker): void {
  postMessage(message);
}
