import { lookBehind } from './look-behind';
import { Outbox } from './outbox';
import { readLedger } from './read-ledger';
import { StatusLine } from './status-line';
import type { SyncOptions } from './sync-options';

const AGAIN_MS = 1_000;

/**
 * Keeps this browser's ledger and the team's the same, for as long as the connection lives: what was recorded here goes there, and what is
 * there comes here. Either way again and again until it arrived; twice changes nothing.
 * @returns why it ended: the server does not let us in any more, or the connection or its owner is done.
 */
export async function syncTeam(options: SyncOptions): Promise<'refused' | 'over'> {
  const { transport, port, now, signal, sleep } = options;
  const end = new AbortController();
  const running = AbortSignal.any([signal, end.signal]);
  const status = new StatusLine(now, options.onStatus);
  const outbox = new Outbox({ transport, port, now, sleep, signal: running, onWaiting: (waiting) => status.note({ waiting }) });
  let round = new AbortController();
  const stopOwn = port.watchOwn(() => outbox.kick());
  const stopLink = transport.watchLink((isUp) => {
    status.link(isUp ? 'connected' : 'offline');
    outbox.link(isUp);
    // The server may have forgotten who was reading, and says so only after a while.
    if (isUp) round.abort();
  });
  status.link('connected');
  const reading = async () => {
    while (!running.aborted) {
      const turn = new AbortController();
      const anew = () => turn.abort();
      round = turn;
      const inRound = { ...options, signal: AbortSignal.any([running, turn.signal]) };
      void lookBehind(inRound).then(anew, anew);
      // Whatever it was, such as a server that chooses a new leader: on from the last sequence that was taken in.
      await readLedger(inRound, outbox, status).catch((error) => inRound.signal.aborted || options.onFault(error));
      await sleep(AGAIN_MS, inRound.signal).catch(() => undefined);
      anew();
    }
  };
  const isRead = reading();
  const aborted = new Promise<'over'>((resolve) => running.addEventListener('abort', () => resolve('over'), { once: true }));
  const why = await Promise.race([transport.closed, aborted]);
  end.abort();
  stopOwn();
  stopLink();
  await isRead;
  status.link(why === 'refused' ? 'refused' : 'offline');
  return why;
}
