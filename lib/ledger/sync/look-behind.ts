import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { SyncOptions } from './sync-options';

const EVERY_MS = 30_000;

type Looking = Pick<SyncOptions, 'transport' | 'port' | 'sleep' | 'signal'>;

/**
 * Looks from time to time whether reading keeps up, and ends when it does not: where the server has more than what comes here and nothing comes,
 * or does not answer. One of several servers that is cut off from the others, or that did not catch up with them afterwards, goes on saying
 * that there is nothing new.
 */
export async function lookBehind({ transport, port, sleep, signal }: Looking): Promise<void> {
  let before = -1;
  while (!signal.aborted) {
    await sleep(EVERY_MS, signal);
    const { last } = await transport.streamState(ledgerStream(port.company));
    const { sequence } = await port.readState();
    if (last > sequence && sequence === before) return;
    before = last > sequence ? sequence : -1;
  }
}
