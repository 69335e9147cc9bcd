import { onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../domain/dataset.ts';
import { datasetQuery } from './dataset-query.ts';
import { referenceQuery } from './reference-query.ts';
import { type Published, publish, sampleFiles } from './sample-files.ts';
import { body, json, startServer, status, type TestServer } from './test-server.ts';
import { textsQuery } from './texts-query.ts';

let server: TestServer;
let client: QueryClient;
let files: Published;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  client = new QueryClient();
  files = publish(server, sampleFiles());
});

const load = () => client.fetchQuery(datasetQuery(server.base));
const timesAsked = (name: string) => server.asked.get(`/data/${name}`) ?? 0;

describe('datasetQuery', () => {
  it('returns a dataset with its totals, from two requests', async () => {
    const dataset = await load();
    expect(dataset.unfiltered.totals).toEqual({ activities: 1, countries: 1, elsewhere: 1 });
    expect(dataset).toMatchObject({ dropped: 0, rows: [0, 1] });
    expect([timesAsked('manifest.json'), timesAsked(files.indexName)]).toEqual([1, 1]);
    expect(await load()).toBe(dataset);
    expect(timesAsked('manifest.json')).toBe(1);
  });

  it('N10 heals by itself after one failure', async () => {
    server.answer('/data/manifest.json', status(503), json(files.manifest));
    expect((await load()).manifest).toEqual(files.manifest);
    expect(timesAsked('manifest.json')).toBe(2);
  });

  it('N10 gives up after the second failure', async () => {
    server.answer('/data/manifest.json', status(500));
    await expect(load()).rejects.toMatchObject({ kind: 'status', status: 500 });
    expect(timesAsked('manifest.json')).toBe(2);
  });

  it.each([
    ['N09 blocked', 'blocked', status(451)],
    ['N07 page-instead', 'page-instead', body('<html>', 'text/html')],
    ['N12 empty', 'empty', body('')],
  ])('asks no second time where it is %s', async (_, kind, answer) => {
    server.answer('/data/manifest.json', answer);
    await expect(load()).rejects.toMatchObject({ kind });
    expect(timesAsked('manifest.json')).toBe(1);
  });

  it('N34 asks past the caches where manifest and index are of two versions', async () => {
    const old = { ...files.manifest, datasetVersion: '0.9.0' };
    const seen: (string | undefined)[] = [];
    const answers = [json(old), json(files.manifest)];
    server.answer('/data/manifest.json', (response, request) => {
      seen.push(request.headers['cache-control']);
      (answers[seen.length - 1] ?? status(500))(response, request);
    });
    expect((await load()).manifest.datasetVersion).toBe('1.0.0');
    expect(seen).toEqual(['max-age=0', 'no-cache']);
  });

  it('N34 says so where they stay two versions', async () => {
    server.answer('/data/manifest.json', json({ ...files.manifest, datasetVersion: '0.9.0' }));
    await expect(load()).rejects.toMatchObject({ kind: 'version' });
    expect(timesAsked('manifest.json')).toBe(2);
  });

  it('N34 follows a new manifest where the old one names a file that is gone', async () => {
    const old: Manifest = structuredClone(files.manifest);
    for (const entry of old.files) entry.path = `gone-${entry.path}`;
    server.answer('/data/manifest.json', json(old), json(files.manifest));
    expect((await load()).manifest).toEqual(files.manifest);
  });

  it('S04 says version where the files are of a later format, whatever else is in them', async () => {
    server.answer('/data/manifest.json', json({ schemaVersion: 99, new: 'world' }));
    await expect(load()).rejects.toMatchObject({ kind: 'version' });
  });

  it.each([
    ['D23 hostile keys', '{"schemaVersion":1,"__proto__":{"x":1}}'],
    ['N06 half a manifest', '{"schemaVersion":1,"datasetVersion":'],
    ['another JSON file', '{"hello":"world"}'],
  ])('is broken with %s, after a second look', async (_, content) => {
    server.answer('/data/manifest.json', body(content));
    await expect(load()).rejects.toMatchObject({ kind: 'broken' });
    expect(timesAsked('manifest.json')).toBe(2);
  });

  it('N30 loads again once the network is back, N31 and not before it failed', async () => {
    server.answer('/data/manifest.json', status(500), status(500), json(files.manifest));
    client.mount();
    const observer = new QueryObserver(client, datasetQuery(server.base));
    const ended = (wanted: string) =>
      new Promise<void>((resolve) => {
        const stop = observer.subscribe(({ status: now }) => {
          if (now !== wanted) return;
          resolve();
          queueMicrotask(() => stop());
        });
      });
    const keep = observer.subscribe(() => undefined);
    await ended('error');
    const healed = ended('success');
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await healed;
    for (let flap = 0; flap < 20; flap += 1) onlineManager.setOnline(flap % 2 === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(timesAsked('manifest.json')).toBe(3);
    keep();
    client.unmount();
  });
});

describe('textsQuery', () => {
  const texts = async (manifest: Manifest, rows?: readonly number[]) => {
    const query = textsQuery(server.base, manifest, rows);
    const all = await client.fetchQuery(query);
    return query.select?.(all).map(({ title }) => title);
  };

  it('returns one text a record, of several shards in their order', async () => {
    expect(await texts(files.manifest)).toEqual(['Title 0', 'Title 1']);
  });

  it('D02 leaves out the words of a record that was dropped', async () => {
    const broken = sampleFiles();
    broken.index.records.status[0] = JSON.parse('7');
    files = publish(server, broken);
    const { dropped, rows, file } = await load();
    expect(dropped).toBe(1);
    expect(file.records.slug).toEqual(['record-1']);
    expect(await texts(files.manifest, rows)).toEqual(['Title 1']);
  });

  it('N06 is broken where a shard is missing', async () => {
    const { manifest } = files;
    const lacking = manifest.files.filter(({ path }) => !path.startsWith('texts-0'));
    await expect(texts({ ...manifest, files: lacking })).rejects.toMatchObject({ kind: 'broken' });
    const first = manifest.files.filter(({ path }) => !path.startsWith('texts-1'));
    await expect(texts({ ...manifest, files: first })).rejects.toMatchObject({ kind: 'broken' });
  });

  it('waits for the manifest', () => {
    expect(
      new QueryObserver(client, textsQuery(server.base, null)).getCurrentResult(),
    ).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
  });
});

describe('referenceQuery', () => {
  it('returns the file of the manifest', async () => {
    const reference = await client.fetchQuery(referenceQuery(server.base, files.manifest));
    expect(reference.datasetVersion).toBe('1.0.0');
  });

  it('N34 refuses the file of another version', async () => {
    const later = { ...files.manifest, datasetVersion: '2.0.0' };
    await expect(client.fetchQuery(referenceQuery(server.base, later))).rejects.toMatchObject({
      kind: 'version',
    });
  });
});
