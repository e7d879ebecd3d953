import { ruleId } from '@/lib/domain/ids';
import { CLAIM_FIELDS, OWED_FIELDS, reminderValues } from './reminder-values';
import { plainForSms } from './sms-parts';
import type { MessageData, ReminderData } from './text-data';
import type { TextDefinition, TextNote } from './text-definition';

const ASKED = ['invoices', 'total', 'reference', 'sender'] as const;

function claimNotes({ claim }: ReminderData): readonly TextNote[] {
  if (claim === null) return [];
  if (claim.interest === null) return ['interest-unknown'];
  return claim.isInterestProvisional ? ['interest-provisional'] : [];
}

/** Before the due date: a question, no claim. */
export const PRE_DUE: TextDefinition<ReminderData> = {
  hasSubject: true,
  fields: OWED_FIELDS,
  needs: [...ASKED, 'dueDate'],
  values: reminderValues,
};

/** The first reminder is friendly: it can ask for a day, and speaks of no law. */
export const REMINDER: TextDefinition<ReminderData> = { ...PRE_DUE, fields: [...OWED_FIELDS, 'payBy'], needs: ASKED };

export const SECOND_REMINDER: TextDefinition<ReminderData> = {
  ...REMINDER,
  fields: [...REMINDER.fields, ...CLAIM_FIELDS],
  notes: claimNotes,
};

/** Notice of default: to a consumer only after the fourteen-day letter ran out (LAW-03). */
export const FINAL_NOTICE: TextDefinition<ReminderData> = {
  ...SECOND_REMINDER,
  needs: [...ASKED, 'payBy'],
  refusal: ({ isConsumer, claim }) => (isConsumer && !(claim?.costsNow && claim.costsNow.minor > 0) ? ruleId('LAW-03') : null),
};

/**
 * The free letter that a consumer gets first (domain.md L-11; art. 6:96 lid 6 BW): it has to name the costs that will follow, and has no
 * field for a last day, because the fourteen days begin when it is received.
 */
export const FOURTEEN_DAYS: TextDefinition<ReminderData> = {
  ...PRE_DUE,
  fields: [...OWED_FIELDS, 'costsLater'],
  needs: [...ASKED, 'costsLater'],
};

/** On a small screen: an amount and a reference, no list. */
export const SMS: TextDefinition<ReminderData> = {
  hasSubject: false,
  fields: REMINDER.fields,
  needs: ['sender', 'total', 'reference'],
  values: reminderValues,
  finish: plainForSms,
};

/** A message app needs consent that was recorded, and its provider a template that it approved (COM-01; domain.md G-10). */
export const WHATSAPP: TextDefinition<MessageData> = {
  hasSubject: false,
  fields: SMS.fields,
  needs: SMS.needs,
  values: reminderValues,
  refusal: ({ hasOptIn }) => (hasOptIn === true ? null : ruleId('COM-01')),
  notes: () => ['approved-template'],
};
