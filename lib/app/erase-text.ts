import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import type { EventDraft } from '@/lib/ledger/chain/seal-event';
import { chunks } from '@/lib/store/bulk-write';
import { type NotRecorded, recordEvents } from './record-events';

/** As many as one event may name. */
const AT_ONCE = 500;

export interface EraseInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly events: readonly EventId[];
  /** `text`: what people wrote, and whom they named; `all`: the facts as well. */
  readonly what: 'text' | 'all';
  readonly at: At;
}

/**
 * Erases for good what people wrote about a debtor (domain.md 3.2): the texts and their salts go, the fact that they were erased and by whom
 * stays, and the chain stays whole. What counts in the decision, such as a flag, stands without its text.
 */
export async function eraseText({ company, debtor, events, what, at }: EraseInput): Promise<Result<unknown, NotRecorded>> {
  const drafts = [...chunks(events, AT_ONCE)].map(
    (some): EventDraft => ({
      type: 'text.erased',
      company,
      subject: debtor,
      effectiveOn: at.today,
      data: { events: [...some], what },
      text: null,
    }),
  );
  return recordEvents(company, drafts);
}
