import type { IndexFile, Manifest } from '../../domain/dataset.ts';
import type { Dataset } from '../../domain/derive.ts';
import type { AskLarge } from '../../domain/large/large-answers.ts';
import { largeDataset } from '../../domain/large/large-dataset.ts';
import { LoadError } from '../load-error.ts';
import type { FromWorker, ToWorker } from './large-messages.ts';

type Waiting = { resolve: (answer: never) => void; reject: (error: unknown) => void };

/**
 * So many activities are counted within a millisecond (`npm run bench:data`), which a worker would
 * take to hear of it; ten times as many keep a slow phone from its next frame.
 */
const MOST_IN_PAGE = 10_000;

/** Opens a dataset that is asked: a large one in a worker, which is started here and nowhere else. */
export async function openLarge(base: string, manifest: Manifest, file: IndexFile) {
  const ask = manifest.counts.records > MOST_IN_PAGE ? startWorker() : await askInPage();
  // The worker has no address bar to take the rest of an address from.
  const absolute = new URL(base, document.baseURI).href;
  const summary = await ask('open', { base: absolute, manifest, file });
  return largeDataset(manifest, file, summary, ask) satisfies Dataset;
}

async function askInPage(): Promise<AskLarge> {
  const { LargeEngine } = await import('./large-engine.ts');
  return new LargeEngine().ask;
}

function startWorker(): AskLarge {
  const worker = new Worker(new URL('./large-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) {
      const { kind, url, status } = data.failure;
      asked?.reject(new LoadError(kind, url, status === null ? {} : { status }));
    } else {
      // Our own worker answers, through the types of `AskLarge`.
      asked?.resolve(data.answer as never);
    }
  });
  worker.addEventListener('error', (cause) => {
    for (const { reject } of waiting.values()) reject(new LoadError('broken', 'worker', { cause }));
    waiting.clear();
  });
  return (question, asked) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, question, asked } satisfies ToWorker);
    });
}
