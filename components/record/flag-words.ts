import type { FlagDue } from '@/lib/domain/record/flag-due';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import type { FlagFault } from '@/lib/domain/record/new-flag';
import type { MessageKey } from '@/lib/words/catalogue';

export const FLAG_KIND: Readonly<Record<FlagRecord['kind'], MessageKey>> = {
  stop: 'flag_kind_stop',
  watch: 'flag_kind_watch',
  note: 'flag_kind_note',
};

export const FLAG_FAULT: Readonly<Record<FlagFault, MessageKey>> = {
  reason: 'flag_fault_reason',
  release: 'flag_fault_release',
  items: 'flag_fault_items',
  term: 'flag_fault_term',
  expiry: 'flag_fault_expiry',
  review: 'flag_fault_review',
};

/** With {date}. */
export const FLAG_DUE: Readonly<Record<FlagDue, MessageKey>> = {
  expired: 'flag_due_expired',
  expires: 'flag_due_expires',
  review: 'flag_due_review',
};
