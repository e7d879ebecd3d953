import { deviceId, userId } from '@/lib/domain/ids';
import { snapshotKey } from '@/lib/domain/team/team-buckets';
import { teamLink } from '@/tests/integration/support/team-link';
import type { PassSource } from '@/tests/integration/support/team-steps';
import { transportAs } from '@/tests/integration/support/team-steps';
import { memoryPort } from '../support/memory-port';
import { bookTexts } from '../support/team-book';
import { textOfNow } from './common-clock';
import { BIG, type FinanceReport, financeName, SCALE } from './plan';

const SAID = 'They will call back about the delivery, and pay what is open by the end of the week';

/** Somebody of finance: reads along like everybody, and publishes when told to. The first of them publishes the book too. */
export async function startFinance(source: PassSource, nth: number) {
  const transport = await transportAs(source, financeName(nth), BIG);
  const actor = {
    user: userId(financeName(nth)),
    role: 'finance',
    device: deviceId(`fin${String(nth).padStart(13, '0')}`),
  } as const;
  const { port, say } = memoryPort(actor, BIG.id, { receive: async () => undefined });
  teamLink({ port, member: actor, onStatus: () => undefined, onFault: (fault) => console.warn(fault) }).goOnline(transport);
  const bucket = transport.bucket('debtors');
  let [events, snapshots, isPublishing] = [0, 0, false];
  const put = async (debtor: number, city: string): Promise<void> => {
    const texts = bookTexts(debtor, snapshots, city);
    const kinds = (['full', 'sales'] as const).map((kind) =>
      bucket.put(snapshotKey(BIG.id, kind, texts.debtor), new TextEncoder().encode(texts[kind])),
    );
    await Promise.all(kinds);
    snapshots += 1;
  };
  const sayOne = () => {
    say([{ text: textOfNow(SAID), about: Math.floor(Math.random() * SCALE.debtors) }]);
    events += 1;
  };
  const often = (everyMs: number, run: () => unknown) => {
    const again = () => {
      if (!isPublishing) return;
      run();
      setTimeout(again, everyMs * (0.5 + Math.random()));
    };
    setTimeout(again, Math.random() * everyMs);
  };
  return {
    /** What lies there when the day begins. */
    prepare: async () => {
      for (let done = 0; done < SCALE.events / SCALE.finance; done++) say([{ text: SAID, about: done }]);
      if (nth === 0) for (let debtor = 0; debtor < SCALE.debtors; debtor++) await put(debtor, 'Utrecht');
      while ((await port.countOwnAfter((await port.readState()).published)) > 0)
        await new Promise((resolve) => setTimeout(resolve, 50));
      snapshots = 0;
    },
    publish: () => {
      isPublishing = true;
      often(SCALE.eventEveryMs, sayOne);
      if (nth === 0) often(SCALE.snapshotEveryMs, () => put(Math.floor(Math.random() * SCALE.debtors), textOfNow('Utrecht')));
    },
    pause: () => {
      isPublishing = false;
    },
    report: async (): Promise<FinanceReport> => ({
      events,
      snapshots,
      waiting: await port.countOwnAfter((await port.readState()).published),
    }),
  };
}
