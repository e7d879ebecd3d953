import type { ArrangementFault } from '@/lib/domain/arrangement/arrangement-faults';
import type { Deviation } from '@/lib/domain/arrangement/monitor-arrangement';
import type { Supply } from '@/lib/domain/record/arrangement-record';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

export const SUPPLY_WORDS: Readonly<Record<Supply, MessageKey>> = {
  cash: 'arrangement_supply_cash',
  prepaid: 'arrangement_supply_prepaid',
  paused: 'arrangement_supply_paused',
};

export const STATE_WORDS: Readonly<Record<ArrangementStanding['state'], MessageKey>> = {
  proposed: 'arrangement_state_proposed',
  active: 'arrangement_state_active',
  deviating: 'arrangement_state_deviating',
  kept: 'arrangement_state_kept',
  cancelled: 'arrangement_state_cancelled',
};

export const FAULT_WORDS: Readonly<Record<ArrangementFault, MessageKey>> = {
  'no-debt': 'arrangement_fault_no_debt',
  'not-the-debt': 'arrangement_fault_not_the_debt',
  'too-many': 'arrangement_fault_too_many',
  'too-small': 'arrangement_fault_too_small',
  'first-too-late': 'arrangement_fault_first_too_late',
  'in-the-past': 'arrangement_fault_in_the_past',
  'not-in-order': 'arrangement_fault_not_in_order',
};

/** What is not as it was agreed, in one sentence. */
export function deviationText(deviation: Deviation, { t, format }: Words): string {
  switch (deviation.kind) {
    case 'short':
      return t('arrangement_short', {
        amount: format.money(deviation.missing),
        date: format.date(deviation.instalment.dueOn),
      });
    case 'invoice-late':
      return t('arrangement_invoice_late', { invoice: deviation.id, days: format.days(deviation.daysLate) });
    case 'insolvency':
      return t('arrangement_insolvency');
  }
}
