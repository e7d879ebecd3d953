import type { Assessment, Verdict } from '@/lib/domain/assessment';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Quote } from '@/lib/domain/quote';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { checksOpen } from './checks-open';

export type Tone = Verdict | 'neutral';

/** How a verdict looks and reads; the word and the icon say it without the colour. */
export interface VerdictLook {
  readonly tone: Tone;
  readonly icon: Verdict;
  readonly title: string;
}

export const VERDICT_WORD: Readonly<Record<Verdict, MessageKey>> = {
  accept: 'verdict_word_accept',
  refer: 'verdict_word_refer',
  reject: 'verdict_word_reject',
};

/** The term the verdict speaks of: as asked, else the one that is advised. */
export function judgedTerm(assessment: Assessment, quote: Quote | null): PaymentTerm {
  return quote?.term ?? assessment.term.advised;
}

function acceptTitle(assessment: Assessment, quote: Quote | null, words: Words): string {
  const open = checksOpen(assessment);
  if (open) return words.say('verdict_accept_checks', { open });
  if (assessment.blocks.length > 0) return words.t('verdict_accept_blocked');
  if (!quote) return words.t('verdict_accept_open');
  const term = judgedTerm(assessment, quote);
  if (term.days > 0) return words.t('verdict_accept_term', { term: words.term(term) });
  return words.t(term.days === 0 ? 'verdict_accept_cash' : 'verdict_accept_prepaid');
}

function rejectTitle(assessment: Assessment, words: Words): string {
  const isPrepaymentFine = assessment.counterOffers.some((offer) => offer.kind === 'full-prepayment');
  return words.t(isPrepaymentFine ? 'verdict_reject_prepay' : 'verdict_reject');
}

/**
 * Green only for a plain yes: an accept with a block beside it, or with a list of checks that is not complete, is said in a neutral
 * tone (domain.md 1.6).
 */
export function verdictLook(assessment: Assessment, quote: Quote | null, words: Words): VerdictLook {
  const { verdict, blocks } = assessment;
  if (verdict === 'accept') {
    const isPlain = blocks.length === 0 && !checksOpen(assessment);
    return { tone: isPlain ? 'accept' : 'neutral', icon: 'accept', title: acceptTitle(assessment, quote, words) };
  }
  const title = verdict === 'refer' ? words.t('verdict_refer') : rejectTitle(assessment, words);
  return { tone: verdict, icon: verdict, title };
}
