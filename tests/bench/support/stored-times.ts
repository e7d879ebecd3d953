import type { TeamCompany } from '@/lib/domain/team/team';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import { Patience } from '@/lib/ledger/sync/nats/patience';
import { readStream } from '@/lib/ledger/sync/nats/read-stream';
import type { TeamHost } from '@/tests/hosts/nats/team-host';
import { rawAs } from '@/tests/integration/support/team-steps';

/** An event of the ledger as somebody who only listens hears it; times are of the machine's clock, in milliseconds. */
export interface StoredTime {
  readonly type: string;
  /** By its id: when its author's browser recorded it. */
  readonly recordedAt: number;
  /** When the server took it, as it says itself. */
  readonly storedAt: number;
}

/** Listens to the ledger from now on, as somebody of the company. */
export async function listenToLedger(host: TeamHost, company: TeamCompany, as: string) {
  const connection = await rawAs(host, as, company);
  const stop = new AbortController();
  const heard: StoredTime[] = [];
  const listen = async () => {
    const reading = { stream: ledgerStream(company.id), after: 0, signal: stop.signal, patience: new Patience() };
    for await (const message of readStream(connection, reading)) {
      const { id, type } = message.json<{ id: string; type: string }>();
      const storedAt = Number(message.timestampNanos / 1_000n) / 1_000;
      heard.push({ type, recordedAt: Number.parseInt(id.slice(0, 9), 36), storedAt });
    }
  };
  const listening = listen();
  return {
    /** The last event of a type. */
    last: (type: string): StoredTime | null => heard.findLast((each) => each.type === type) ?? null,
    close: async () => {
      stop.abort();
      await listening;
      await connection.close();
    },
  };
}
