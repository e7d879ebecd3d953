import type { TextKind } from '@/lib/domain/letters/text-kind';
import {
  ARRANGEMENT_CONFIRMATION,
  DISPUTE_CONFIRMATION,
  PROMISE_CONFIRMATION,
  RECEIPT,
  THANK_YOU,
  VISIT_APPOINTMENT,
} from './confirmation-texts';
import { GUIDE, SALES_TASK } from './guide-texts';
import { HAND_OVER } from './hand-over-text';
import { FINAL_NOTICE, FOURTEEN_DAYS, PRE_DUE, REMINDER, SECOND_REMINDER, SMS, WHATSAPP } from './reminder-texts';
import { ORDER_TERMS, QUOTE_RESERVATION, QUOTE_TERMS } from './terms-texts';
import type { TextData } from './text-data';
import type { TextDefinition } from './text-definition';

/** Every kind of text: its fields, what it cannot do without, and how they are said. */
export const TEXTS: { readonly [Kind in TextKind]: TextDefinition<TextData<Kind>> } = {
  'pre-due-email': PRE_DUE,
  'pre-due-letter': PRE_DUE,
  'reminder-email': REMINDER,
  'reminder-letter': REMINDER,
  'reminder-sms': SMS,
  'reminder-whatsapp': WHATSAPP,
  'second-reminder-email': SECOND_REMINDER,
  'second-reminder-letter': SECOND_REMINDER,
  'second-reminder-sms': SMS,
  'second-reminder-whatsapp': WHATSAPP,
  'final-notice-email': FINAL_NOTICE,
  'final-notice-letter': FINAL_NOTICE,
  'fourteen-day-email': FOURTEEN_DAYS,
  'fourteen-day-letter': FOURTEEN_DAYS,
  'guide-reminder': GUIDE,
  'guide-dispute': GUIDE,
  'guide-promise': GUIDE,
  'guide-arrangement': GUIDE,
  'guide-sales-first': GUIDE,
  'sales-first-task': SALES_TASK,
  'hand-over': HAND_OVER,
  'thank-you': THANK_YOU,
  receipt: RECEIPT,
  'dispute-confirmation': DISPUTE_CONFIRMATION,
  'promise-confirmation': PROMISE_CONFIRMATION,
  'arrangement-confirmation': ARRANGEMENT_CONFIRMATION,
  'visit-appointment': VISIT_APPOINTMENT,
  'quote-terms': QUOTE_TERMS,
  'order-terms': ORDER_TERMS,
  'quote-reservation': QUOTE_RESERVATION,
};
