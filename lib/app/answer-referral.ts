import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Noted } from '@/lib/domain/record/noted';
import type { ReferralAnswer, ReferralRecord } from '@/lib/domain/record/referral-record';
import type { Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface AnswerInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly referral: ReferralRecord;
  readonly answer: Omit<ReferralAnswer, keyof Noted> & { readonly text: string };
  readonly at: At;
}

/** Answers a deal that was referred: yes, yes on these terms, or no, and why. Whoever asked sees it on the page of the deal. */
export async function answerReferral({
  company,
  debtor,
  referral,
  answer,
  at,
}: AnswerInput): Promise<Result<unknown, NotRecorded>> {
  const { text, ...data } = answer;
  return recordEvents(company, [
    {
      type: 'referral.answered',
      company,
      subject: debtor,
      ...(referral.deal && { deal: referral.deal }),
      effectiveOn: at.today,
      data: { referral: referral.id, ...data },
      text: { text },
    },
  ]);
}
