import type { EffectFault } from '@/lib/domain/policy-effect';
import type { PolicyFileFault, SaveFault } from '@/lib/domain/saved-policy';
import type { Words } from '@/lib/words/words';
import { objectionWords } from './objection-words';

/** Why nothing was saved, what still holds, and what to do. */
export function saveFaultWords(fault: SaveFault, words: Words): string {
  switch (fault.is) {
    case 'nameless':
      return words.t('policy_needs_name');
    case 'overtaken':
      return words.t('policy_overtaken', { version: String(fault.newest) });
    case 'storage-full':
      return words.t('policy_storage_full');
    case 'objection':
      return words.t('policy_not_saved', { objection: objectionWords(fault.objection, words) });
  }
}

/** Why a file was not taken. */
export function fileFaultWords(fault: PolicyFileFault, words: Words): string {
  switch (fault.is) {
    case 'too-large':
      return words.t('policy_file_too_large', { most: fault.mostKilobytes });
    case 'no-json':
      return words.t('policy_file_no_json');
    case 'other-currency':
      return words.t('policy_file_currency', { found: fault.found, ours: fault.ours });
    case 'objection':
      return words.t('policy_file_objection', { objection: objectionWords(fault.objection, words) });
  }
}

/** Why nothing could be compared. */
export function effectFaultWords(fault: EffectFault, words: Words): string {
  switch (fault.is) {
    case 'no-book':
      return words.t('effect_no_book');
    case 'cancelled':
      return words.t('effect_cancelled');
    case 'failed':
      return words.t('effect_failed', { detail: fault.detail });
  }
}
