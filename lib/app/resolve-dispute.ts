import type { Money } from '@/lib/domain/money';
import type { DisputeOutcome } from '@/lib/domain/record/dispute-record';
import type { Result } from '@/lib/domain/result';
import type { AboutDispute } from './about-dispute';
import { type NotRecorded, recordEvents } from './record-events';

export interface ResolveInput extends AboutDispute {
  readonly outcome: DisputeOutcome;
  readonly amount: Money | null;
  readonly note: string;
}

/** Ends a dispute: what was agreed is paid or credited as any other item from now on (domain.md R0-05). */
export function resolveDispute(input: ResolveInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, dispute, outcome, amount, note, at } = input;
  const text = note.trim() === '' ? null : { note };
  return recordEvents(company, [
    {
      type: 'dispute.resolved',
      company,
      subject: debtor,
      effectiveOn: at.today,
      data: { dispute, outcome, amount },
      text,
    },
  ]);
}
