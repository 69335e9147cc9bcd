import { createServer, type Server } from 'node:http';

/** A page of somebody else, on another origin, that shows the atlas in frames. */
export class HostPage {
  readonly #server: Server;
  #html = '';
  #headers: Record<string, string> = {};

  constructor() {
    this.#server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...this.#headers });
      response.end(this.#html);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Puts frames into the page; returns its address. */
  show(frames: readonly string[], headers: Record<string, string> = {}): string {
    this.#headers = headers;
    this.#html = `<!doctype html><title>Host</title><body>${frames.join('')}<p style="height:3000px">Below</p>`;
    const at = this.#server.address();
    if (at === null || typeof at === 'string') throw new Error('the host page has no port');
    return `http://localhost:${at.port}/`;
  }

  close(): void {
    this.#server.close();
  }
}
