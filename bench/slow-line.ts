import type { ServerResponse } from 'node:http';

/** Slow 4G as Chrome's own tools name it: a round trip in milliseconds, bytes a second. */
const ROUND_TRIP_MS = 150;
const BYTES_A_SECOND = 1.6e6 / 8;
const PACKET = 4096;

/**
 * A line that all answers share, as on a telephone. It is the server that is slow: what a browser
 * throttles by itself does not reach the workers of a page.
 */
export class SlowLine {
  #freeAt = 0;

  /** Sends a body in its turn among the others; a new connection costs a round trip more. */
  async send(response: ServerResponse, body: Buffer, isNewConnection: boolean): Promise<void> {
    await after(ROUND_TRIP_MS * (isNewConnection ? 2 : 1));
    for (let from = 0; from < body.byteLength; from += PACKET) {
      const packet = body.subarray(from, from + PACKET);
      const start = Math.max(performance.now(), this.#freeAt);
      this.#freeAt = start + (1000 * packet.byteLength) / BYTES_A_SECOND;
      await after(this.#freeAt - performance.now());
      response.write(packet);
    }
    response.end();
  }
}

function after(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}
