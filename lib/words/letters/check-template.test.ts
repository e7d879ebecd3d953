import { describe, expect, it } from 'vitest';
import { checkTemplate } from './check-template';

const GOOD = { subject: 'Uw rekening', body: 'Beste {contact},\n{invoices}\n{total} {reference} {sender}' };
const check = (more: Partial<typeof GOOD>) => checkTemplate('reminder-email', { ...GOOD, ...more });

describe('a template that somebody wrote', () => {
  it('can be used', () => {
    expect(check({})).toEqual([]);
  });

  it('is refused with the place of a field that there is not', () => {
    expect(check({ body: `${GOOD.body}\nUw {iban} en {balance}` })).toEqual([
      { fault: 'unknown-field', field: 'balance', place: { part: 'body', line: 4, column: 14 } },
    ]);
    expect(check({ subject: '{Total}' })).toEqual([
      { fault: 'unknown-field', field: 'Total', place: { part: 'subject', line: 1, column: 1 } },
    ]);
  });

  it('is refused without the payment reference, which every reminder has', () => {
    expect(check({ body: '{invoices} {total} {sender}' })).toEqual([{ fault: 'missing-field', field: 'reference' }]);
    for (const kind of ['reminder-letter', 'second-reminder-sms', 'final-notice-letter', 'fourteen-day-letter'] as const) {
      expect(checkTemplate(kind, { subject: 'x', body: 'y' }), kind).toContainEqual({
        fault: 'missing-field',
        field: 'reference',
      });
    }
  });

  it.each([
    ['{total', 1],
    ['total}', 6],
    ['{ total }', 1],
    ['{{total}}', 1],
    ['{1}', 1],
    ['{constructor}', null],
    ['{__proto__}', 1],
  ])('looks for fields and nothing else: %s', (text, column) => {
    const faults = check({ body: `${GOOD.body}\n${text}` });
    if (column !== null) expect(faults).toContainEqual({ fault: 'stray-brace', place: { part: 'body', line: 4, column } });
    else expect(faults.every(({ fault }) => fault === 'unknown-field')).toBe(true);
  });

  it('is bounded, and needs words', () => {
    expect(check({ body: '{'.repeat(10_001) })).toEqual([{ fault: 'too-long', part: 'body' }]);
    expect(check({ subject: ' ' })).toEqual([{ fault: 'empty', part: 'subject' }]);
    expect(checkTemplate('reminder-sms', { subject: '', body: '{sender} {total} {reference}' })).toEqual([]);
  });

  it('of the fourteen-day letter has no field for a last day: it begins when the letter arrives', () => {
    const faults = checkTemplate('fourteen-day-letter', {
      subject: 'x',
      body: '{sender} {invoices} {total} {reference} {costsLater} {payBy}',
    });
    expect(faults).toMatchObject([{ fault: 'unknown-field', field: 'payBy' }]);
    expect(checkTemplate('fourteen-day-letter', { subject: 'x', body: '{sender} {invoices} {total} {reference}' })).toEqual([
      { fault: 'missing-field', field: 'costsLater' },
    ]);
  });
});
