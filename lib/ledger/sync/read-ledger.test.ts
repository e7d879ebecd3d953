import { describe, expect, it, vi } from 'vitest';
import { ledgerSubject } from '@/lib/domain/team/team-subjects';
import type { LedgerEvent } from '../contract';
import { NOOR, OURS } from '../ledger.examples';
import type { LedgerPort, TeamTransport } from './contract';
import { Outbox } from './outbox';
import { readLedger } from './read-ledger';
import { StatusLine } from './status-line';
import { comments, NOW, portOf, serverOf } from './sync.examples';

const now = () => NOW;
const sleep = async () => undefined;

const subject = ({ actor, type }: LedgerEvent): string =>
  ledgerSubject({ stem: 'ledger', company: OURS, role: actor.role, user: actor.user, type });

/** Reads to the end once; nothing is sent. */
async function read(transport: TeamTransport, port: LedgerPort): Promise<void> {
  const { signal } = new AbortController();
  const outbox = new Outbox({ transport, port, now, sleep, signal, onWaiting: () => undefined });
  outbox.link(false);
  const line = new StatusLine(now, () => undefined);
  const options = { transport, port, member: NOOR, now, sleep, onStatus: () => undefined, onFault: () => undefined, signal };
  await readLedger(options, outbox, line);
}

describe('what did not come through', () => {
  it('is sent again as soon as the server answers a reader, however long it was to wait', async () => {
    const events = comments(2);
    const { port, state } = portOf(events);
    const server = serverOf();
    let isThere = false;
    server.takesOnly(async () => isThere);
    const { signal } = new AbortController();
    const waits: AbortSignal[] = [];
    const untilWoken = (_: number, woken: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        waits.push(woken);
        woken.addEventListener('abort', reject);
      });
    const { transport } = server;
    const outbox = new Outbox({ transport, port, now, sleep: untilWoken, signal, onWaiting: () => undefined });
    outbox.kick();
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    isThere = true;
    const options = { transport, port, member: NOOR, now, sleep, onStatus: () => undefined, onFault: () => undefined, signal };
    await readLedger(options, outbox, new StatusLine(now, () => undefined));
    await vi.waitFor(() => expect(state().published).toBe(events[1]?.id));
  });
});

describe('where reading and sending go on', () => {
  it('sends again what the server took and never told of', async () => {
    const events = comments(3);
    const [first, , last] = events as [LedgerEvent, LedgerEvent, LedgerEvent];
    const { port, state } = portOf(events, { published: last.id });
    await read(serverOf([first], subject).transport, port);
    expect(state()).toMatchObject({ published: null, heard: first.id, sequence: 1 });
    await read(serverOf([first], subject).transport, port);
    expect(state()).toMatchObject({ published: null, heard: first.id });
  });

  it('does not take what came before the latest that came back as sent', async () => {
    const events = comments(3);
    const [first, , last] = events as [LedgerEvent, LedgerEvent, LedgerEvent];
    // The second did not come through, the third did: the server chose a new leader in between.
    const server = serverOf([first, last], subject);
    const { port, state } = portOf(events, { published: first.id });
    await read(server.transport, port);
    expect(state()).toMatchObject({ published: null, heard: last.id });
    await port.noteState({ published: first.id });
    await read(server.transport, port);
    expect(state().published).toBe(first.id);
  });
});
