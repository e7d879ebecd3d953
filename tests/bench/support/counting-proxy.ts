import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';

/** Stands between a browser and a server of the team and counts what passes, as it is on the wire: packed and framed. */
export interface CountingProxy {
  readonly url: string;
  /** To the browser, since the last time that somebody asked. */
  takeBytes(): number;
  stop(): void;
}

export async function countingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let bytes = 0;
  const server = createServer((near) => {
    const far = dial(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.once('close', () => to.destroy());
      from.on('error', () => from.destroy());
      from.pipe(to);
    }
    far.on('data', (chunk) => {
      bytes += chunk.length;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `ws://127.0.0.1:${own}`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    stop: () => {
      server.close();
      for (const each of open) each.destroy();
    },
  };
}
