/** Every text that is prepared for a person to send, say or put somewhere. Each has a template per language and a closed list of fields. */
export const TEXT_KINDS = [
  'pre-due-email',
  'pre-due-letter',
  'reminder-email',
  'reminder-letter',
  'reminder-sms',
  'reminder-whatsapp',
  'second-reminder-email',
  'second-reminder-letter',
  'second-reminder-sms',
  'second-reminder-whatsapp',
  'final-notice-email',
  'final-notice-letter',
  'fourteen-day-email',
  'fourteen-day-letter',
  'guide-reminder',
  'guide-dispute',
  'guide-promise',
  'guide-arrangement',
  'guide-sales-first',
  'sales-first-task',
  'hand-over',
  'thank-you',
  'receipt',
  'dispute-confirmation',
  'promise-confirmation',
  'arrangement-confirmation',
  'visit-appointment',
  'quote-terms',
  'order-terms',
  'quote-reservation',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** How a text reaches somebody. */
export const TEXT_CHANNELS = ['email', 'letter', 'phone', 'sms', 'whatsapp', 'sales-task', 'hand-over'] as const;
export type TextChannel = (typeof TEXT_CHANNELS)[number];
