import { describe, expect, it } from 'vitest';
import { namesDays } from './names-days';

describe('namesDays', () => {
  it.each([
    '30',
    '30 days',
    '30 dagen',
    'Net 30',
    '30 dagen netto',
    'Betaling binnen 30 dagen na factuurdatum',
    '30 jours',
    'Zahlbar innerhalb von 30 Tagen',
    '30d',
    'Netto (30 dagen)',
  ])('%s names 30 days', (text) => expect(namesDays(text, 30)).toBe(true));

  it.each([
    '60 days',
    '130 days',
    '3 0 days',
    '30 days end of month',
    '2% 10 days, net 30',
    '30 %',
    '30 weeks',
    '1 month',
    'Contant',
    '',
    '30.5 days',
    '30-60 days',
  ])('%s does not', (text) => expect(namesDays(text, 30)).toBe(false));
});
