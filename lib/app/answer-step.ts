import type { EventId } from '@/lib/domain/ids';
import type { CallResult } from '@/lib/domain/record/step-record';
import type { Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

export interface AnswerStepInput extends AboutDebtor {
  /** The step that asked sales to call, or the announcement that it would. */
  readonly asked: EventId;
  readonly result: CallResult;
  readonly said: string;
}

/** Sales tells what it heard: dunning need not wait its days any more (domain.md R2-16). */
export function answerStep({ company, debtor, at, asked, result, said }: AnswerStepInput): Promise<Result<unknown, NotRecorded>> {
  const text = said.trim() === '' ? null : { said: said.trim() };
  return recordEvents(company, [
    { type: 'step.answered', company, subject: debtor, effectiveOn: at.today, data: { asked, result }, text },
  ]);
}
