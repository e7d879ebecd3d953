import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { ChecklistItemId } from '@/lib/domain/policy-parts';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface ConfirmInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly deal: DealRef | null;
  /** Those that the data answered. */
  readonly items: readonly ChecklistItemId[];
  /** Of the deal, in days. */
  readonly termDays: number;
  readonly at: At;
}

/** Confirms in one push all checks that the data answered, of this deal alone (R3-03). Each holds while the data say the same. */
export const confirmChecks = (input: ConfirmInput): Promise<Result<unknown, NotRecorded>> => {
  const { company, debtor, deal, items, termDays, at } = input;
  return recordEvents(
    company,
    items.map((item) => ({
      type: 'check.answered' as const,
      company,
      subject: debtor,
      ...(deal && { deal }),
      effectiveOn: at.today,
      data: { item, state: 'confirmed' as const, termDays },
      text: null,
    })),
  );
};
