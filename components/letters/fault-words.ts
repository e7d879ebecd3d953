import { LONGEST_BODY, LONGEST_SUBJECT, type TemplatePlace } from '@/lib/words/letters/check-template';
import type { TextFault } from '@/lib/words/letters/write-text';
import type { Words } from '@/lib/words/words';
import { FIELD_WORDS } from './field-words';

/** What a field holds, in the user's words. */
export function fieldMeaning(field: string, words: Words): string {
  const key = FIELD_WORDS[field];
  return key ? words.t(key) : field;
}

function placeText({ part, line, column }: TemplatePlace, words: Words): string {
  return part === 'subject' ? words.t('letter_place_subject', { column }) : words.t('letter_place_body', { line, column });
}

/** What is wrong with a text and what to do, in one sentence. */
export function faultText(fault: TextFault, words: Words): string {
  switch (fault.fault) {
    case 'unknown-field':
      return words.t('letter_fault_unknown_field', { place: placeText(fault.place, words), field: `{${fault.field}}` });
    case 'stray-brace':
      return words.t('letter_fault_stray_brace', { place: placeText(fault.place, words) });
    case 'missing-field':
      return words.t('letter_fault_missing_field', { field: `{${fault.field}}`, meaning: fieldMeaning(fault.field, words) });
    case 'no-value':
      return words.t('letter_fault_no_value', { meaning: fieldMeaning(fault.field, words) });
    case 'not-allowed':
      return words.rule(fault.rule, {});
    case 'too-long':
      return fault.part === 'subject'
        ? words.t('letter_fault_too_long_subject', { count: LONGEST_SUBJECT })
        : words.t('letter_fault_too_long_body', { count: LONGEST_BODY });
    case 'empty':
      return words.t(fault.part === 'subject' ? 'letter_fault_empty_subject' : 'letter_fault_empty_body');
  }
}
