import { describe, expect, it } from 'vitest';
import type { ToContent, ToFrame } from '@/lib/platform/protocol';
import { openPagePort } from './page-port';

/** A page at the other end that answers as told. */
function page(answer: (message: ToContent, reply: (message: ToFrame) => void) => void) {
  const { port1, port2 } = new MessageChannel();
  const heard: ToFrame[] = [];
  port2.onmessage = ({ data }: MessageEvent<ToContent>) => answer(data, (message) => port2.postMessage(message));
  return { port: openPagePort(port1, (message) => heard.push(message)), heard, close: () => port2.close() };
}

describe('openPagePort', () => {
  it('asks whether something lies over the panel and keeps the answer to itself', async () => {
    const { port, heard, close } = page((message, reply) => {
      if (message.kind === 'is-covered') reply({ kind: 'covered', id: message.id, covered: false });
    });
    expect(await port.isCovered()).toBe(false);
    expect(heard).toEqual([]);
    close();
  });

  it('does not believe an answer to another question', async () => {
    const { port, close } = page((message, reply) => {
      if (message.kind === 'is-covered') reply({ kind: 'covered', id: message.id + 1, covered: false });
    });
    expect(await port.isCovered()).toBe(true);
    close();
  });

  it('takes silence for covered', async () => {
    const { port, close } = page(() => undefined);
    expect(await port.isCovered()).toBe(true);
    close();
  });
});
