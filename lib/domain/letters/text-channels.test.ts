import { describe, expect, it } from 'vitest';
import { type Reach, textChannels } from './text-channels';
import { textForStep } from './text-for-step';

const REACH: Reach = { email: 'a@b.example', phone: '+31 20 1', mobile: '+31 6 1', hasWhatsAppOptIn: true, hasAddress: true };
const refusals = (...asked: Parameters<typeof textChannels>) =>
  Object.fromEntries(textChannels(...asked).map(({ channel, refusal }) => [channel, refusal]));

describe('channels of a step', () => {
  it('R1-15: WhatsApp without consent is refused by COM-01; a text message needs none', () => {
    for (const hasWhatsAppOptIn of [false, null]) {
      expect(refusals('S1', false, { ...REACH, hasWhatsAppOptIn })).toMatchObject({ whatsapp: 'COM-01', sms: null });
    }
    expect(refusals('S2', false, REACH)).toMatchObject({ whatsapp: null, sms: null });
  });

  it.each(['S5', 'S6'] as const)('R1-15: a short message is never for %s, consent or not', (step) => {
    expect(refusals(step, false, REACH)).toMatchObject({ whatsapp: 'formal-step', sms: 'formal-step' });
    for (const channel of ['sms', 'whatsapp'] as const) expect(textForStep(step, channel, false)).toBeNull();
  });

  it('says what is missing to reach them', () => {
    const none: Reach = { email: null, phone: null, mobile: null, hasWhatsAppOptIn: true, hasAddress: false };
    expect(refusals('S1', false, none)).toEqual({
      email: 'no-email',
      letter: 'no-address',
      phone: 'no-phone',
      sms: 'no-mobile',
      whatsapp: 'no-mobile',
    });
    expect(refusals('S3', false, { ...none, mobile: '06' })).toEqual({ phone: null });
    expect(refusals('S4', false, none)).toEqual({ phone: 'no-phone', 'sales-task': null });
  });

  it('R1-07, R1-08: each step has its e-mail and its letter', () => {
    expect([textForStep('S1', 'email', false), textForStep('S2', 'letter', false)]).toEqual([
      'reminder-email',
      'second-reminder-letter',
    ]);
  });

  it('LAW-03: the final notice to a consumer is the fourteen-day letter', () => {
    expect([textForStep('S5', 'letter', true), textForStep('S5', 'email', true)]).toEqual([
      'fourteen-day-letter',
      'fourteen-day-email',
    ]);
    expect(textForStep('S5', 'letter', false)).toBe('final-notice-letter');
  });
});
