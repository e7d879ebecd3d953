import type { DealRef } from '@/lib/domain/record/deal-ref';
import { pictureOf } from '@/lib/domain/record/picture-of';
import type { Result } from '@/lib/domain/result';
import type { SidebarView } from '@/lib/domain/view';
import { type NotRecorded, recordEvents } from './record-events';

export interface ReferInput {
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly deal: DealRef | null;
  /** Empty: the picture says it all. */
  readonly question: string;
}

/** Lays a deal before whoever decides, in one click, with the whole picture; the answer comes back on the same page (R3-10). */
export async function referDeal({ view, deal, question }: ReferInput): Promise<Result<unknown, NotRecorded>> {
  const { assessment, quote, debtor, book } = view;
  return recordEvents(book.company, [
    {
      type: 'referral.made',
      company: book.company,
      subject: debtor,
      ...(deal && { deal }),
      effectiveOn: assessment.at.today,
      basis: { factsHash: assessment.factsHash, policyVersion: assessment.policyVersion, rules: [] },
      data: { atStake: quote?.total ?? null, picture: pictureOf(assessment, quote) },
      text: question.trim() === '' ? null : { question },
    },
  ]);
}
