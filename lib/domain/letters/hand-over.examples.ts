import { ageOpenItems } from '../age-items';
import { AGEING_TERMS, invoice, TODAY } from '../k1.examples';
import { localDate } from '../local-date';
import type { HandOverAsked } from './hand-over-file';
import { itemsToDun } from './items-to-dun';

export const WAITS = { business: 15, consumer: 17 };

const ITEMS = [invoice('F-3001', 2400, '2026-08-31', { invoiceOn: localDate('2026-08-01') })];

/** 2,400 that is thirty days late, the final notice fifteen days ago (the ladder's vector L7). */
export const READY: HandOverAsked = {
  parties: {
    sender: { name: 'Groothandel Noord B.V.', signer: 'Noor Visser', email: null, phone: null, iban: null, address: [] },
    customer: {
      name: 'Bouwbedrijf Voorbeeld',
      contact: 'Sem Bakker',
      email: null,
      phone: null,
      address: ['Kade 1', '1011 AA Amsterdam'],
    },
  },
  debtorNumber: '10234',
  debtorIds: ['KvK 12345678'],
  today: TODAY,
  owed: itemsToDun(ageOpenItems(ITEMS, AGEING_TERMS), AGEING_TERMS),
  isConsumer: false,
  isNaturalPerson: false,
  letter: null,
  finalNoticeSentOn: localDate('2026-09-15'),
  costsVatPct: 0,
  agency: { name: 'Incasso Oost', isRegistered: null },
  releasedBy: 'Noor Visser',
  history: [
    { on: localDate('2026-09-01'), text: 'Herinnering per e-mail', by: 'Noor Visser' },
    { on: localDate('2026-09-15'), text: 'Laatste aanmaning per brief', by: null },
  ],
  disputes: [
    {
      items: ['F-2990'],
      reason: 'price',
      raisedOn: localDate('2026-07-01'),
      resolvedOn: localDate('2026-07-10'),
      outcome: 'Creditnota CN-4',
    },
  ],
  letters: [{ on: localDate('2026-09-15'), to: 'Kade 1', subject: 'Laatste aanmaning', body: 'Geachte heer Bakker,\n\nWij …' }],
};
