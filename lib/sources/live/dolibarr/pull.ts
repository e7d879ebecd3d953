import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import type { LiveOutbox } from '../live-outbox';
import type { DolibarrDesk } from './dolibarr-desk';
import type { Parties } from './parties';
import { partyRow } from './rows';

type Marks = Partial<Record<'invoices' | 'orders', string>>;

/** All that the parts of a pull need. */
export interface Pull {
  readonly context: LiveContext;
  readonly desk: DolibarrDesk;
  readonly outbox: LiveOutbox;
  readonly parties: Parties;
  readonly currency: CurrencyCode;
  /** A filter on what changed; null: all is asked. */
  readonly changed: string | null;
  /** What was open at the pull before, and at this one. */
  readonly before: Readonly<Marks>;
  readonly marks: Marks;
  toDebtor(row: z.infer<typeof partyRow>): DebtorRecord;
}

/** Reads the parties that a page of documents names and nobody knows yet, and puts those that are found into the book. */
export async function learnParties({ parties, outbox, toDebtor }: Pull, page: readonly unknown[]): Promise<void> {
  await parties.learn(page);
  outbox.read({ resource: 'thirdparties', key: 'id' }, parties.takeFound(), partyRow, (row) => [
    { kind: 'debtor', debtor: toDebtor(row) },
  ]);
}
