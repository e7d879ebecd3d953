import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import { textForStep } from '@/lib/domain/letters/text-for-step';
import { TEXT_KINDS, type TextKind } from '@/lib/domain/letters/text-kind';
import { localDate } from '@/lib/domain/local-date';
import { LANGUAGES, type Language } from '../language';
import { ACK, decide } from './acknowledgement.examples';
import {
  ARRANGEMENT,
  CONSUMER,
  CONSUMER_WARNED,
  DISPUTE,
  GUIDE,
  MESSAGE,
  REMINDER,
  SALES_TASK,
  TERMS,
  TEXT_EXAMPLES,
  VISIT,
} from './k1-letters.examples';
import { type LetterTemplate, type LetterWords, loadLetterWords } from './letter-words';
import type { TextData } from './text-data';
import { writeText } from './write-text';

const WORDS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadLetterWords(language)] as const)),
) as Readonly<Record<Language, LetterWords>>;

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function written<Kind extends TextKind>(kind: Kind, data: TextData<Kind>, language: Language = 'nl', template?: LetterTemplate) {
  const made = writeText(kind, data, WORDS[language], template);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { ...made.value, subject: plain(made.value.subject), body: plain(made.value.body) };
}

describe('every kind of text', () => {
  it.each(LANGUAGES)('is whole in %s: no open field, no unknown, no empty heading', (language) => {
    for (const kind of TEXT_KINDS) {
      const { subject, body } = written(kind, TEXT_EXAMPLES[kind] as never, language);
      expect(`${subject}\n${body}`, kind).not.toMatch(/[{}]|undefined|null|NaN|\n\n\n|reason_|condition_/);
      expect(body.length, kind).toBeGreaterThan(60);
    }
  });

  it.each(LANGUAGES)('of what is asked names the payment reference in %s', (language) => {
    const asking = TEXT_KINDS.filter(
      (kind) => /reminder|final|fourteen|pre-due|receipt|promise-c|arrangement-c/.test(kind) && !kind.startsWith('guide'),
    );
    expect(asking.length).toBeGreaterThan(14);
    for (const kind of asking) {
      const { reference } = TEXT_EXAMPLES[kind] as { reference: string };
      expect(written(kind, TEXT_EXAMPLES[kind] as never, language).body, kind).toContain(reference);
    }
  });
});

describe('a reminder', () => {
  it('R1-07: K1 by e-mail asks 6,350 for two invoices, credits taken off, the dispute apart', () => {
    const { subject, body } = written('reminder-email', REMINDER);
    expect(subject).toBe('Herinnering: € 6.350,00 staat nog open');
    expect(body).toContain('- F-1002 van 14 juli 2026, vervaldatum 13 augustus 2026: € 3.600,00 (48 dagen te laat)\n- F-1003');
    expect(body).toContain('Verrekend met uw tegoed (CN-17 en PAY-9): € -1.500,00\n\nTe betalen: € 6.350,00');
    expect(body).toContain('Betalingskenmerk: F-1002 F-1003\nRekeningnummer: NL91 ABNA 0417 1643 00');
    expect(body).toContain('Buiten dit bedrag houden wij F-1001');
    expect(body).not.toMatch(/rente|incasso/i);
  });

  it('R1-08: the ladder says S2 by letter: a second reminder with interest and costs by law', () => {
    const kind = textForStep('S2', 'letter', false);
    expect(kind).toBe('second-reminder-letter');
    const { subject, body } = written('second-reminder-letter', REMINDER);
    expect(subject).toBe('Aanmaning');
    expect(body).toContain('Tot en met 30 september 2026 is dat € 54,15 rente en € 40,00 aan kosten.');
  });

  it.each([
    ['nl', '€ 6.350,00', '7 oktober 2026'],
    ['en', '€6,350.00', '7 October 2026'],
    ['fr', '6 350,00 €', '7 octobre 2026'],
    ['de', '6.350,00 €', '7. Oktober 2026'],
  ] as const)('writes numbers and days as its reader does: %s', (language, amount, day) => {
    const { body } = written('reminder-letter', REMINDER, language);
    expect(body).toContain(amount);
    expect(body).toContain(day);
  });

  it('leaves out what nobody knows, with its line', () => {
    const sender = { ...REMINDER.sender, iban: null, phone: null, signer: null };
    const { body } = written('reminder-email', {
      ...REMINDER,
      sender,
      customer: { ...REMINDER.customer, contact: null },
      payBy: null,
    });
    expect(body).toMatch(/^Geachte heer, mevrouw,/);
    expect(body).not.toMatch(/Rekeningnummer|uiterlijk/);
    expect(body.endsWith('Met vriendelijke groet,\n\nGroothandel Noord B.V.\ndebiteuren@noord.example')).toBe(true);
  });

  it('is refused by name without a reference', () => {
    const made = writeText('reminder-email', { ...REMINDER, reference: null }, WORDS.nl);
    expect(made).toEqual({ ok: false, error: [{ fault: 'no-value', field: 'reference' }] });
  });

  it('warns when the rate may have changed, and when interest cannot be said', () => {
    const claim = REMINDER.claim;
    if (!claim) throw new Error('no claim');
    expect(written('second-reminder-email', { ...REMINDER, claim: { ...claim, isInterestProvisional: true } }).notes).toEqual([
      'interest-provisional',
    ]);
    const unknown = written('final-notice-email', { ...REMINDER, claim: { ...claim, interest: null, total: null } });
    expect(unknown.notes).toEqual(['interest-unknown']);
    expect(unknown.body).not.toMatch(/handelsrente|Samen te betalen/);
  });
});

describe('the final notice', () => {
  it('claims principal, commercial interest and the fixed sum, and tells the costs that follow', () => {
    const { body } = written('final-notice-letter', REMINDER);
    expect(body).toContain(
      'Openstaand: € 6.350,00\nWettelijke handelsrente (artikel 6:119a BW) tot en met 30 september 2026: € 54,15\n' +
        'Vergoeding voor incassokosten: € 40,00\nSamen te betalen: € 6.444,15',
    );
    expect(body).toContain('volgens de wettelijke staffel € 692,50');
  });

  it('LAW-03: goes to no consumer before the fourteen-day letter ran out; that letter names the costs and no last day', () => {
    expect(writeText('final-notice-letter', CONSUMER, WORDS.nl)).toEqual({
      ok: false,
      error: [{ fault: 'not-allowed', rule: 'LAW-03' }],
    });
    const { body } = written('fourteen-day-letter', CONSUMER);
    expect(body).toContain('op de dag nadat deze brief bij u is bezorgd');
    expect(body).toContain('Die bedragen € 150,00.');
    expect(body).not.toContain('oktober');
    const after = written('final-notice-letter', CONSUMER_WARNED).body;
    expect(after).toContain('Wettelijke rente (artikel 6:119 BW)');
    expect(after).toContain('Vergoeding voor incassokosten: € 150,00');
  });

  it('LAW-03: a second reminder asks a consumer no costs', () => {
    expect(written('second-reminder-letter', CONSUMER).body).not.toMatch(/kosten|rente/);
  });
});

describe('short messages and the phone', () => {
  it('R1-15: no WhatsApp without consent that was recorded (COM-01); a text message fits the phone', () => {
    for (const hasOptIn of [false, null]) {
      expect(writeText('reminder-whatsapp', { ...MESSAGE, hasOptIn }, WORDS.nl)).toEqual({
        ok: false,
        error: [{ fault: 'not-allowed', rule: 'COM-01' }],
      });
    }
    expect(written('reminder-whatsapp', MESSAGE).notes).toEqual(['approved-template']);
    const { body, subject } = written('reminder-sms', REMINDER);
    expect([subject, body]).toEqual([
      '',
      'Groothandel Noord B.V.: er staat nog € 6.350,00 open, kenmerk F-1002 F-1003. Al betaald? Dank u wel.\nVraag? Bel 020 123 45 67.',
    ]);
  });

  it('R0-14: S1 by phone opens the reminder guide with the open items', () => {
    const kind = textForStep('S1', 'phone', false);
    expect(kind).toBe('guide-reminder');
    const { subject, body } = written('guide-reminder', GUIDE);
    expect(subject).toBe('Gespreksleidraad: herinnering');
    for (const piece of ['030 765 43 21', 'F-1002', 'F-1003', 'Samen: € 6.350,00', 'Betwist: F-1001'])
      expect(body).toContain(piece);
  });

  it('R0-14: there is a guide for a dispute, a promise, an arrangement and sales first', () => {
    expect(written('guide-dispute', GUIDE).body).toContain('Betwist: F-1001, € 2.150,00, reden: inkoopordernummer ontbreekt');
    expect(written('guide-promise', GUIDE).body).toContain('Toegezegd en niet betaald: € 3.600,00 op 15 september 2026');
    expect(written('guide-arrangement', GUIDE).body).toContain('7. 7 april 2027: € 650,00');
    expect(written('guide-sales-first', GUIDE).body).toContain('€ 6.350,00');
  });

  it('R2-16: the task for sales tells until when dunning waits, and what was done', () => {
    const { subject, body } = written('sales-first-task', SALES_TASK);
    expect(subject).toBe('Bel jij Voorbeeld Horeca B.V. eerst?');
    expect(body).toContain('Leg uiterlijk 7 oktober 2026 vast');
    expect(body).toContain('16 augustus 2026: Herinnering per e-mail (Noor Visser)');
  });
});

describe('confirmations', () => {
  it('R0-07: a complete dispute gives a draft with reason, both viewpoints, action, owner and date', () => {
    const { body } = written('dispute-confirmation', DISPUTE);
    for (const piece of [
      'F-1001',
      '€ 2.150,00',
      'inkoopordernummer ontbreekt',
      DISPUTE.customerView,
      DISPUTE.ourView,
      DISPUTE.action,
      DISPUTE.owner,
      '5 oktober 2026',
    ])
      expect(body).toContain(piece);
    expect(written('dispute-confirmation', DISPUTE, 'fr').body).toContain('numéro de bon de commande manquant');
  });

  it.each(['customerView', 'ourView', 'action', 'owner'] as const)(
    'R0-07: without %s it is refused, and the field is named',
    (field) => {
      const made = writeText('dispute-confirmation', { ...DISPUTE, [field]: ' \n' }, WORDS.nl);
      expect(made).toEqual({ ok: false, error: [{ fault: 'no-value', field }] });
    },
  );

  it('R0-11: an arrangement has its instalments with day and amount, and its conditions', () => {
    const { body } = written('arrangement-confirmation', ARRANGEMENT);
    expect(body).toContain('U betaalt in 7 termijnen:\n1. 7 oktober 2026: € 1.200,00');
    expect(body).toContain('7. 7 april 2027: € 650,00');
    expect(body).toContain('leveren wij na vooruitbetaling.\n- De directeur staat persoonlijk borg.');
  });

  it('a visit is at the hour of its place', () => {
    expect(written('visit-appointment', VISIT).body).toContain('woensdag 7 oktober 2026 om 10:30');
    expect(written('visit-appointment', { ...VISIT, timeZone: 'America/New_York' }, 'en').body).toContain('04:30');
  });
});

describe('thanks', () => {
  it('R3-07: F-1002 paid in full, F-1003 overdue: a neutral receipt with the open list, and no thanks', () => {
    const { subject, body } = written(decide(ACK.owed.items.length), ACK);
    expect(subject).toBe('Betaling van factuur F-1002 ontvangen');
    expect(body).toContain('Daarna staat nog open:\n- F-1003');
    expect(body).not.toMatch(/dank/i);
    expect(written(decide(0), ACK).body).toContain('Hartelijk dank');
  });
});

describe('terms', () => {
  it('R4-03: the quote tells the term and each consequence that was ticked, in their order', () => {
    expect(written('quote-terms', TERMS).body.split('\n')).toEqual([
      'Betaling: binnen 30 dagen na de factuurdatum.',
      'Bij te late betaling is de wettelijke handelsrente verschuldigd (artikel 6:119a BW), nu 10,4% per jaar.',
      'Daarbij komt een vergoeding voor incassokosten volgens de wet, ten minste € 40,00.',
      'Zolang een vervallen factuur openstaat, kunnen wij verdere leveringen opschorten.',
      'Blijft betaling uit, dan kunnen wij de vordering overdragen aan een incassobureau.',
    ]);
    expect(written('order-terms', { ...TERMS, consequences: ['agency'] }).body).toMatch(
      /^Voor order SO-118 .*\nBlijft betaling uit/,
    );
  });

  it('R4-03: none ticked is refused', () => {
    expect(writeText('quote-terms', { ...TERMS, consequences: [] }, WORDS.nl)).toEqual({
      ok: false,
      error: [{ fault: 'no-value', field: 'consequences' }],
    });
  });

  it('tells a consumer its own law, and no rate that may have changed', () => {
    const body = written('quote-terms', { ...TERMS, isConsumer: true, today: localDate('2027-01-02') }).body;
    expect(body).toContain('wettelijke rente rekenen (artikel 6:119 BW).');
    expect(body).toContain('pas na een kosteloze herinnering');
    expect(body).not.toMatch(/40|%/);
  });

  it('VAL-01: a quote is subject to a credit check', () => {
    expect(written('quote-reservation', { ...TERMS, validUntil: null }).body).toBe(
      'Deze offerte geldt onder voorbehoud van kredietbeoordeling bij opdracht.',
    );
  });
});

describe('the file for the agency', () => {
  it('R2-17: has items, history, disputes, letters, costs and interest', () => {
    const { body } = written('hand-over', TEXT_EXAMPLES['hand-over']);
    for (const piece of [
      '- F-3001 van 1 augustus 2026, vervaldatum 31 augustus 2026: € 2.400,00, rente € 20,52',
      'Incassokosten volgens de wettelijke staffel: € 360,00',
      'Samen: € 2.780,52',
      'F-2990, gemeld op 1 juli 2026, reden: prijs, afgehandeld op 10 juli 2026: Creditnota CN-4',
      '1 september 2026: Herinnering per e-mail (Noor Visser)',
      'Geachte heer Bakker,\n\nWij …',
      'Vrijgegeven door Noor Visser',
    ])
      expect(body).toContain(piece);
  });
});

describe('text from people', () => {
  it('is text: a field in it is not filled in, and it cannot turn or hide anything', () => {
    const { body } = written('dispute-confirmation', {
      ...DISPUTE,
      customerView: '{total} \u202ereversed\u0000 $x <b>&amp;',
      owner: 'a\r\nb',
    });
    expect(body).toContain('{total}  reversed  $x <b>&amp;');
    expect(body).toContain('Door: a\nb');
  });

  it('never breaks a text, whatever it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (name, view) => {
        const customer = { ...DISPUTE.customer, name, contact: name };
        const made = writeText('dispute-confirmation', { ...DISPUTE, customer, customerView: `x${view}` }, WORDS.en);
        expect(made.ok && !made.value.subject.includes('\n') && made.value.body.includes('Our view:')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a template of one’s own is used as it is', () => {
    const template = { subject: 'Van {sender}', body: 'Hoi {contact}, {total} ({reference}):\n{invoices}' };
    expect(
      written('reminder-email', { ...REMINDER, owed: { ...REMINDER.owed, total: cents(0.01) } }, 'nl', template).body,
    ).toMatch(/^Hoi Sem Bakker, € 0,01 \(F-1002 F-1003\):\n- F-1002/);
  });
});
