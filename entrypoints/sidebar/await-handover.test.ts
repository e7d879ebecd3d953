// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { awaitHandover } from './await-handover';

const NONCE = 'a'.repeat(32);

function post(data: unknown, more: Partial<{ source: unknown; ports: unknown[] }> = {}): void {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: 'source' in more ? more.source : window.parent });
  Object.defineProperty(event, 'ports', { value: more.ports ?? [new MessageChannel().port1] });
  window.dispatchEvent(event);
}

const settled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((done) => setTimeout(done, 5, false))]);

describe('awaitHandover', () => {
  it('takes the port that comes with its own nonce from the parent', async () => {
    const { port1 } = new MessageChannel();
    const port = awaitHandover(window, NONCE);
    post({ kind: 'handover', nonce: NONCE }, { ports: [port1] });
    expect(await port).toBe(port1);
  });

  it.each([
    ['another nonce', { kind: 'handover', nonce: 'b'.repeat(32) }, {}],
    ['another kind', { kind: 'other', nonce: NONCE }, {}],
    ['text', NONCE, {}],
    ['nothing', null, {}],
    ['another window', { kind: 'handover', nonce: NONCE }, { source: {} }],
    ['no port', { kind: 'handover', nonce: NONCE }, { ports: [] }],
  ])('does not look at %s', async (_, data, more) => {
    const port = awaitHandover(window, NONCE);
    post(data, more);
    expect(await settled(port)).toBe(false);
  });

  it('takes none at all without a nonce of its own', async () => {
    const port = awaitHandover(window, '');
    post({ kind: 'handover', nonce: '' });
    expect(await settled(port)).toBe(false);
  });

  it('keeps the first port whatever comes after', async () => {
    const { port1, port2 } = new MessageChannel();
    const port = awaitHandover(window, NONCE);
    post({ kind: 'handover', nonce: NONCE }, { ports: [port1] });
    post({ kind: 'handover', nonce: NONCE }, { ports: [port2] });
    expect(await port).toBe(port1);
  });
});
