import type { DealRef } from '@/lib/domain/record/deal-ref';
import { pictureOf } from '@/lib/domain/record/picture-of';
import type { SidebarView } from '@/lib/domain/view';
import type { EventDraft } from '@/lib/ledger/chain/seal-event';
import type { Basis } from '@/lib/ledger/contract';

export interface ReferralInput {
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly deal: DealRef | null;
  readonly basis: Basis;
  /** Empty: the picture says it all. */
  readonly question: string;
}

/** A deal as it is laid before whoever decides: with all that was on the screen (R3-10). */
export function referralDraft({ view, deal, basis, question }: ReferralInput): EventDraft {
  const { assessment, quote, debtor, book } = view;
  return {
    type: 'referral.made',
    company: book.company,
    subject: debtor,
    ...(deal && { deal }),
    effectiveOn: assessment.at.today,
    basis,
    data: { atStake: quote?.total ?? null, picture: pictureOf(assessment, quote) },
    text: question.trim() === '' ? null : { question: question.trim() },
  };
}
