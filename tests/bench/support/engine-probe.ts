import { deviceId, userId } from '@/lib/domain/ids';
import type { TeamCompany } from '@/lib/domain/team/team';
import { ledgerStream, ledgerSubject } from '@/lib/domain/team/team-subjects';
import type { TeamHost } from '@/tests/hosts/nats/team-host';
import { transportAs } from '@/tests/integration/support/team-steps';
import { commentsOf, weekly } from './memory-port';

/** The engine alone: from publishing a message to another connection hearing it, with nothing of ours in between but the transport. */
export interface EngineProbe {
  /** In milliseconds. */
  sample(): Promise<number>;
  close(): Promise<void>;
}

const MOST = 1_000;

/** @param from a credit manager's name, @param to anybody else's; both with passes of this host. */
export async function engineProbe(host: TeamHost, company: TeamCompany, from: string, to: string): Promise<EngineProbe> {
  const [sender, hearer] = [await transportAs(host, from, company), await transportAs(host, to, company)];
  const user = userId(from);
  const actor = { user, role: 'credit_manager', device: deviceId(`probe${from.toLowerCase().padEnd(11, 'x')}`) } as const;
  const said = commentsOf(actor, company.id, weekly(MOST), null);
  const subject = ledgerSubject({ stem: 'ledger', company: company.id, role: actor.role, user, type: 'comment.added' });
  const stop = new AbortController();
  const { last } = await hearer.streamState(ledgerStream(company.id));
  const heard = hearer.consume(ledgerStream(company.id), last, stop.signal)[Symbol.asyncIterator]();
  let nth = 0;
  const untilHeard = async (id: string): Promise<void> => {
    for (;;) {
      const { done, value } = await heard.next();
      if (done || new TextDecoder().decode(value.data).includes(id)) return;
    }
  };
  return {
    sample: async () => {
      const event = said[nth++];
      if (!event) throw new Error('the probe has nothing more to say');
      const began = performance.now();
      const sent = sender.publish({ subject, id: event.id, data: new TextEncoder().encode(JSON.stringify(event)) });
      await untilHeard(event.id);
      const took = performance.now() - began;
      await sent;
      return took;
    },
    close: async () => {
      stop.abort();
      await Promise.all([sender.close(), hearer.close()]);
    },
  };
}
