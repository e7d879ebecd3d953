import type { LadderStep } from '../ladder';
import type { TextChannel, TextKind } from './text-kind';

type ByChannel = Readonly<Partial<Record<TextChannel, TextKind>>>;

const FINAL: ByChannel = { email: 'final-notice-email', letter: 'final-notice-letter', phone: 'guide-reminder' };
/** To a consumer the final notice is the letter after which costs may be charged (domain.md L-11). */
const FOURTEEN_DAYS: ByChannel = { ...FINAL, email: 'fourteen-day-email', letter: 'fourteen-day-letter' };

/** Short messages are for the first two reminders and never for a formal step (domain.md R1-15). */
const TEXTS: Readonly<Record<LadderStep, ByChannel>> = {
  S0: { email: 'pre-due-email', letter: 'pre-due-letter', phone: 'guide-reminder' },
  S1: {
    email: 'reminder-email',
    letter: 'reminder-letter',
    phone: 'guide-reminder',
    sms: 'reminder-sms',
    whatsapp: 'reminder-whatsapp',
  },
  S2: {
    email: 'second-reminder-email',
    letter: 'second-reminder-letter',
    phone: 'guide-reminder',
    sms: 'second-reminder-sms',
    whatsapp: 'second-reminder-whatsapp',
  },
  S3: { phone: 'guide-reminder' },
  S4: { 'sales-task': 'sales-first-task', phone: 'guide-sales-first' },
  S5: FINAL,
  S6: { 'hand-over': 'hand-over' },
};

/** The text of a step of the ladder by a channel; null where there is none. */
export function textForStep(step: LadderStep, channel: TextChannel, isConsumer: boolean): TextKind | null {
  const texts = step === 'S5' && isConsumer ? FOURTEEN_DAYS : TEXTS[step];
  return texts[channel] ?? null;
}
