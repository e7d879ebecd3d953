import type { CheckName, Circumstance } from '@/lib/domain/checklist/check-name';
import type { CheckState } from '@/lib/domain/checklist/checklist-view';
import type { ChecklistItemId } from '@/lib/domain/policy-parts';
import type { MessageKey } from '@/lib/words/catalogue';
import type { IconName } from '../ui/icon';

interface ItemWords {
  /** The exact sentence (domain.md 1.6). */
  readonly sentence: MessageKey;
  readonly short: MessageKey;
}

export const ITEM_WORDS: Readonly<Record<ChecklistItemId, ItemWords>> = {
  C01: { sentence: 'check_c01', short: 'check_c01_short' },
  C02: { sentence: 'check_c02', short: 'check_c02_short' },
  C03: { sentence: 'check_c03', short: 'check_c03_short' },
  C04: { sentence: 'check_c04', short: 'check_c04_short' },
  C05: { sentence: 'check_c05', short: 'check_c05_short' },
  C06: { sentence: 'check_c06', short: 'check_c06_short' },
  C07: { sentence: 'check_c07', short: 'check_c07_short' },
  C08: { sentence: 'check_c08', short: 'check_c08_short' },
  C09: { sentence: 'check_c09', short: 'check_c09_short' },
  C10: { sentence: 'check_c10', short: 'check_c10_short' },
  C11: { sentence: 'check_c11', short: 'check_c11_short' },
};

interface StateLook {
  readonly icon: IconName;
  readonly word: MessageKey;
}

/** Icons of five shapes: the colour only repeats them. */
export const STATE_LOOK: Readonly<Record<CheckState, StateLook>> = {
  open: { icon: 'question', word: 'check_state_open' },
  auto_ok: { icon: 'accept', word: 'check_state_auto_ok' },
  auto_fail: { icon: 'warn', word: 'check_state_auto_fail' },
  done: { icon: 'check', word: 'check_state_done' },
  na: { icon: 'minus', word: 'check_state_na' },
};

export const CHECK_WORDS: Readonly<Record<CheckName, MessageKey>> = {
  registerActivePerCountry: 'check_of_register_active',
  nameMatches: 'check_of_name_matches',
  vatChecksum: 'check_of_vat_checksum',
  viesValid: 'check_of_vies',
  ibanChecksum: 'check_of_iban',
  invoiceAddress: 'check_of_invoice_address',
  poReferenceIfRequired: 'check_of_order_number',
  openItemsFresh: 'check_of_open_items',
  behaviourComputed: 'check_of_behaviour',
  disputesRead: 'check_of_disputes',
  promisesRead: 'check_of_promises',
  externalRatingFresh: 'check_of_rating',
  insolvencyChecked: 'check_of_insolvency',
  registerChecked: 'check_of_register',
  scorePresent: 'check_of_score',
  isRated: 'check_of_class',
  decisionMakerNamed: 'check_of_decision_maker',
  signatoryChecked: 'check_of_signatory',
  parentKnown: 'check_of_parent',
  extensionApproved: 'check_of_approval',
  termWithinClassMax: 'check_of_class_term',
  ladderActive: 'check_of_ladder',
  preDuePlannedOrBelowMinimum: 'check_of_pre_due',
  thankYouEnabled: 'check_of_thanks',
  contactEmailPresent: 'check_of_email',
  overdueSignalDelivered: 'check_of_signal',
  adviceWithOfferShownOnDeal: 'check_of_advice',
};

export const CIRCUMSTANCE_WORDS: Readonly<Record<Circumstance, MessageKey>> = {
  noHistory: 'check_na_no_history',
  dealPrepaid: 'check_na_prepaid',
  smallDeal: 'check_na_small',
  starter: 'check_na_starter',
  notMajorCustomer: 'check_na_not_major',
  termWithinStandard: 'check_na_standard_term',
  classAtoC: 'check_na_class_a_to_c',
  cashOrPrepaidCustomer: 'check_na_cash_customer',
  directDebit: 'check_na_direct_debit',
  optedOut: 'check_na_opted_out',
  nothingOverdue: 'check_na_nothing_overdue',
  existingCustomerRepeatOrder: 'check_na_repeat_order',
};
