import type { LadderStep } from '@/lib/domain/ladder';
import type { TextChannel, TextKind } from '@/lib/domain/letters/text-kind';
import type { Money } from '@/lib/domain/money';
import type { CustomerLanguage } from '@/lib/domain/record/customer-language';
import type { SentText } from '@/lib/domain/record/dispute-record';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import { fail, type Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface StepInput extends AboutDebtor {
  readonly step: LadderStep;
  readonly channel: TextChannel;
  readonly kind: TextKind;
  readonly items: readonly PromisedItem[];
  readonly amount: Money;
  readonly language: CustomerLanguage;
  /** Exactly as it went out; of a call what was noted. */
  readonly text: SentText;
}

/** A person sent it, called or passed it on: the step is taken. Refused where it was taken today already: two people may look at one debtor. */
export async function takeStep(input: StepInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, at, step, channel, kind, items, amount, language, text } = input;
  const { dunning } = await readRecord(debtor);
  if (dunning.steps.some((each) => each.step === step && each.on === at.today)) return fail({ because: 'fault', place: 'step' });
  const data = { step, channel, kind, items: [...items], amount, language };
  return recordEvents(company, [{ type: 'step.taken', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
