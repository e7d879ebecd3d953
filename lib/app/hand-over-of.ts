import type { Agency } from '@/lib/domain/company';
import { type HandOverFile, type HandOverRefusal, handOverFile } from '@/lib/domain/letters/hand-over-file';
import type { LocalDate } from '@/lib/domain/local-date';
import { fourteenDayLetter } from '@/lib/domain/record/desk-facts';
import type { Result } from '@/lib/domain/result';
import { type StepCase, stepData } from './step-data';

export interface HandOverCase extends StepCase {
  readonly agency: Agency;
  readonly releasedBy: string | null;
  /** Of disputes that ended: their outcome in words. */
  readonly outcome: (outcome: string) => string;
}

const lastSent = ({ taken }: StepCase): LocalDate | null => taken.findLast(({ step }) => step === 'S5')?.on ?? null;

/** The file for the agency, of what the book and the record hold; or every reason why there is none (domain.md R2-17). */
export function handOverOf(asked: HandOverCase): Result<HandOverFile, readonly HandOverRefusal[]> {
  const { view, policy, taken, agency, releasedBy, outcome, history } = asked;
  const { sender, customer, today, owed, isConsumer } = stepData('S6', asked);
  const { vatId, registrationNumber, number } = view.identity;
  const file = {
    parties: { sender, customer },
    debtorNumber: number,
    debtorIds: [vatId, registrationNumber].flatMap((id) => id ?? []),
    today,
    owed,
    isConsumer,
    isNaturalPerson: view.buyer?.isNaturalPerson ?? true,
    letter: fourteenDayLetter(taken),
    finalNoticeSentOn: lastSent(asked),
    costsVatPct: 0,
    agency,
    releasedBy,
    history,
    disputes: view.record.disputes.map(({ items, reason, on, resolution }) => ({
      items: items.map((each) => each.number ?? each.item),
      reason,
      raisedOn: on,
      resolvedOn: resolution?.on ?? null,
      outcome: resolution && outcome(resolution.outcome),
    })),
    letters: taken.flatMap(({ on, text, channel }) => (text && channel !== 'phone' ? [{ on, ...text }] : [])),
  };
  return handOverFile(file, policy.ladder.handOverDaysAfterFinal);
}
