import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export const JSON_TYPE = { 'content-type': 'application/json' };

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on a free port of this machine, for tests; `asked` counts the requests of each path. */
export type TestServer = {
  base: string;
  asked: Map<string, number>;
  answer: (path: string, ...answers: Answer[]) => void;
  close: () => Promise<void>;
};

/** Several answers to one path follow each other; the last one stays. */
export async function startServer(): Promise<TestServer> {
  const answers = new Map<string, Answer[]>();
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const times = asked.get(path) ?? 0;
    asked.set(path, times + 1);
    const list = answers.get(path) ?? [];
    const answer = list[Math.min(times, list.length - 1)];
    if (answer === undefined) response.writeHead(404).end('not here');
    else answer(response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    base: `http://127.0.0.1:${address.port}/`,
    asked,
    answer: (path, ...list) => {
      answers.set(path, list);
      asked.delete(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One whole answer with its length. */
export function body(
  content: string | Uint8Array,
  type = 'application/json',
  status = 200,
): Answer {
  return (response) => {
    const length = Buffer.byteLength(content);
    response.writeHead(status, { 'content-type': type, 'content-length': length }).end(content);
  };
}

export function json(value: unknown): Answer {
  return body(JSON.stringify(value));
}

export function status(code: number): Answer {
  return body('{}', 'application/json', code);
}

/** Sends a piece every so often and never ends by itself. */
export function drip(piece: string, every: number, pieces = Number.POSITIVE_INFINITY): Answer {
  return (response) => {
    response.writeHead(200, JSON_TYPE);
    let sent = 0;
    const timer = setInterval(() => {
      if (sent === pieces) response.end();
      else response.write(piece);
      sent += 1;
    }, every);
    response.on('close', () => clearInterval(timer));
  };
}

export function streamed(
  content: string | Uint8Array,
  more: Record<string, string | number> = {},
): Answer {
  return (response) => response.writeHead(200, { ...JSON_TYPE, ...more }).end(content);
}

export function cutOff(content: string, stated: number): Answer {
  return (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': stated });
    response.write(content, () => response.destroy());
  };
}
