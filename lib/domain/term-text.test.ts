import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTermText } from './term-text';

describe('parseTermText', () => {
  it.each([
    ['30 dagen', 30],
    ['30 dgn', 30],
    ['Net 30', 30],
    ['NET30', 30],
    ['n30', 30],
    ['30 days net', 30],
    ['30 Days', 30],
    ['14 dagen na factuurdatum', 14],
    ['Betaling binnen 14 dagen', 14],
    ['netto 30 Tage', 30],
    ['30 Tage netto', 30],
    ['zahlbar innerhalb von 14 Tagen', 14],
    ['à 30 jours', 30],
    ['30 jours date de facture', 30],
    ['30', 30],
    [' 60 ', 60],
    ['2 weken', 14],
    ['1 maand', 30],
    ['Net 30 days (NET30)', 30],
    ['2% 10 days, net 30', 30],
    ['10 Tage 2% Skonto, 30 Tage netto', 30],
    ['contant', 7],
    ['Contant bij levering', 7],
    ['direct', 7],
    ['per direct', 7],
    ['0 dagen', 7],
    ['0', 7],
    ['Immediate Payment', 7],
    ['Due on receipt', 7],
    ['au comptant', 7],
    ['à réception de facture', 7],
    ['sofort fällig', 7],
    ['Cash on delivery', 0],
    ['onder rembours', 0],
    ['vooruitbetaling', -1],
    ['100% vooruit', -1],
    ['Prepayment', -1],
    ['payment in advance', -1],
    ['Vorkasse', -1],
    ["paiement d'avance", -1],
    ['30 dagen einde maand', null],
    ['End of Following Month', null],
    ['30 jours fin de mois', null],
    ['30% Now, Balance 60 Days', null],
    ['50% vooruit, rest 30 dagen', null],
    ['30 dagen of 60 dagen', null],
    ['vooruit of 30 dagen', null],
    ['999 dagen', null],
    ['Direct debit', null],
    ['cash  on delivery', 0],
    ['paiement d’avance', -1],
    ['100 % vooruit', -1],
    ['365 dagen', 365],
    ['366 dagen', null],
    ['contant 2026', null],
    ['30 dagen'.padStart(120), 30],
    ['30 dagen'.padStart(121), null],
    ['standaard', null],
    ['', null],
    ['30'.repeat(100), null],
  ])('%j', (text, days) => {
    expect(parseTermText(text)).toEqual(days === null ? null : { days });
  });

  it('makes something sensible or nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const days = parseTermText(text)?.days ?? 0;
        return Number.isInteger(days) && days >= -1 && days <= 365;
      }),
    );
  });
});
