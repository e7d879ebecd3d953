import type { CompanyId, EventId } from '@/lib/domain/ids';
import { lineOf } from '@/lib/ledger/lines';
import { eventsAfter } from '@/lib/store/events';

const PAGE = 5_000;

/** The whole ledger of a company as JSON lines, in causal order: nothing is left out, and it can be verified elsewhere. */
export async function exportLedger(company: CompanyId): Promise<Blob> {
  const parts: Blob[] = [];
  let after: EventId | null = null;
  for (;;) {
    const page = await eventsAfter(company, after, PAGE);
    parts.push(new Blob([page.map(lineOf).join('')]));
    after = page.at(-1)?.id ?? after;
    if (page.length < PAGE) break;
  }
  return new Blob(parts, { type: 'application/jsonl' });
}
