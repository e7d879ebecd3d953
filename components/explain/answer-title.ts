import type { Explanation } from '@/lib/domain/explanation';
import type { Words } from '@/lib/words/words';
import { checksOpen } from '../debtor/checks-open';
import { verdictLook } from '../debtor/verdict-look';
import type { Reader } from './reader';

/** The answer in one line. To a customer it says what happens, not what a colleague has to do. */
export function answerTitle({ assessment, quote }: Explanation, reader: Reader, words: Words): string {
  const ours = verdictLook(assessment, quote, words).title;
  if (reader === 'us') return ours;
  const { verdict, blocks, counterOffers } = assessment;
  if (verdict === 'refer') return words.t('why_answer_refer');
  if (verdict === 'reject') {
    return counterOffers.some(({ kind }) => kind === 'full-prepayment') ? ours : words.t('why_answer_reject');
  }
  if (blocks.length > 0 || checksOpen(assessment)) return words.t('why_answer_blocked');
  return quote ? ours : words.t('why_answer_open');
}
