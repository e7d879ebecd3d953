import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Consequence } from '@/lib/domain/record/closing-record';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface CloseInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly deal: DealRef | null;
  readonly termDays: number;
  /** Must be all of them: refused otherwise (TRM-04). */
  readonly explained: readonly Consequence[];
  readonly agreedWith: string;
  /** Null: told in person. */
  readonly sent: string | null;
  readonly at: At;
}

/** Records the term that was agreed when a deal was closed, and that the consequences of paying late were explained (R4-03). */
export async function closeDeal(input: CloseInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, deal, termDays, explained, agreedWith, sent, at } = input;
  return recordEvents(company, [
    {
      type: 'deal.closed',
      company,
      subject: debtor,
      ...(deal && { deal }),
      effectiveOn: at.today,
      data: { termDays, explained: [...explained] },
      text: { agreedWith, sent },
    },
  ]);
}
