import type { ConnectionTrouble } from '@/lib/domain/connection';
import type { Instant } from '@/lib/domain/local-date';
import type { NotSignedIn } from '@/lib/domain/source-form';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { REFUSAL } from '../book/refusal-words';

/** The parts of a book, as the contract of the sources names them. */
export const PART: Readonly<Record<string, MessageKey>> = {
  debtor: 'part_debtor',
  'open-item': 'part_open_item',
  'settled-item': 'part_settled_item',
  'open-order': 'part_open_order',
  'credit-limit': 'part_credit_limit',
  'payment-term': 'part_payment_term',
};

export const partsText = (parts: readonly string[], words: Words): string =>
  words.format.list(parts.flatMap((part) => (PART[part] ? [words.t(PART[part])] : [])));

/** `2 uur geleden`, or `zojuist` under a minute. */
export function agoText(from: Instant, now: Instant, words: Words): string {
  const age = words.age(from, now);
  return age === words.t('age_now') ? words.t('ago_now') : words.t('ago', { age });
}

const NOT_SIGNED_IN: Readonly<Record<NotSignedIn['because'], MessageKey>> = {
  cancelled: 'source_sign_in_cancelled',
  refused: 'source_sign_in_refused',
  failed: 'source_sign_in_failed',
  other: 'source_sign_in_other',
};

export const notSignedInText = ({ because, reason }: NotSignedIn, words: Words): string =>
  words.t(NOT_SIGNED_IN[because], { reason: reason ?? '' });

/** Why a source told nothing: what happened, what still works, what to do. */
export function troubleText({ kind, fields }: ConnectionTrouble, words: Words): string {
  if (kind === 'no-permission') return words.t('trouble_no_permission', fields);
  if (kind === 'sign-in-ended') return words.t('trouble_sign_in_ended', fields);
  if (kind === 'storage-full') return words.t('import_storage_full');
  if (kind === 'failed') return words.t('import_failed', fields);
  return words.t(REFUSAL[kind], fields);
}
