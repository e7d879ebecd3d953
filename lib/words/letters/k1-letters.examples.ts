import { ageOpenItems } from '@/lib/domain/age-items';
import { AGEING_TERMS, cents, invoice, K1_ITEMS, TODAY } from '@/lib/domain/k1.examples';
import { claimByLaw } from '@/lib/domain/law/claim-by-law';
import { READY, WAITS } from '@/lib/domain/letters/hand-over.examples';
import { handOverFile } from '@/lib/domain/letters/hand-over-file';
import { itemsFallingDue } from '@/lib/domain/letters/items-falling-due';
import { itemsToDun } from '@/lib/domain/letters/items-to-dun';
import { letterItem } from '@/lib/domain/letters/letter-item';
import { paymentReference } from '@/lib/domain/letters/payment-reference';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import { addMonths, instant, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type {
  ArrangementData,
  DisputeData,
  GuideData,
  MessageData,
  PromiseData,
  ReminderData,
  SalesTaskData,
  TermsData,
  TextData,
  VisitData,
} from './text-data';

const dated = (item: OpenItem, invoiceOn: string): OpenItem => ({ ...item, invoiceOn: localDate(invoiceOn) });
const DAYS = ['2026-05-20', '2026-07-14', '2026-08-10', '2026-09-04', '2026-09-22'];
const BOOK = K1_ITEMS.map((item, index) => (DAYS[index] ? dated(item, DAYS[index]) : item));
const AGEING = ageOpenItems(BOOK, AGEING_TERMS);

export const PARTIES = {
  sender: {
    name: 'Groothandel Noord B.V.',
    signer: 'Noor Visser',
    email: 'debiteuren@noord.example',
    phone: '020 123 45 67',
    iban: 'NL91ABNA0417164300',
    address: ['Kade 1', '1011 AA Amsterdam'],
  },
  customer: {
    name: 'Voorbeeld Horeca B.V.',
    contact: 'Sem Bakker',
    email: 'administratie@voorbeeld.example',
    phone: '030 765 43 21',
    address: ['t.a.v. Sem Bakker', 'Plein 12', '3511 AB Utrecht'],
  },
  today: TODAY,
} as const;

const OWED = itemsToDun(AGEING, AGEING_TERMS);

/** K1 on the example day: 6,350 after credits, one dispute apart (domain.md 2.1). */
export const REMINDER: ReminderData = {
  ...PARTIES,
  owed: OWED,
  reference: paymentReference(OWED.items, '10234'),
  payBy: localDate('2026-10-07'),
  claim: claimByLaw({ items: OWED.items, currency: EUR, isConsumer: false, letter: null, today: TODAY, costsVatPct: 0 }),
  isConsumer: false,
};

const CONSUMER_ITEMS = itemsToDun(ageOpenItems([invoice('F-3001', 1000, '2026-08-31')], AGEING_TERMS), AGEING_TERMS);
const CONSUMER_CLAIM = {
  items: CONSUMER_ITEMS.items,
  currency: EUR,
  isConsumer: true,
  today: TODAY,
  costsVatPct: 0,
} as const;

/** A consumer who owes 1,000 and got no letter yet. */
export const CONSUMER: ReminderData = {
  ...PARTIES,
  customer: { ...PARTIES.customer, name: 'Sem Bakker' },
  owed: CONSUMER_ITEMS,
  reference: 'F-3001',
  payBy: localDate('2026-10-14'),
  claim: claimByLaw({ ...CONSUMER_CLAIM, letter: null }),
  isConsumer: true,
};
/** The same, after the letter ran out. */
export const CONSUMER_WARNED: ReminderData = {
  ...CONSUMER,
  claim: claimByLaw({ ...CONSUMER_CLAIM, letter: { sentOn: localDate('2026-09-01'), receivedOn: null } }),
};

export const PRE_DUE: ReminderData = { ...REMINDER, owed: itemsFallingDue(AGEING, AGEING_TERMS, -7), reference: 'F-1004' };

export const MESSAGE: MessageData = { ...REMINDER, hasOptIn: true };

const INSTALMENTS = [1200, 1200, 1200, 1200, 1200, 1200, 650].map((euros, index) => ({
  dueOn: addMonths(localDate('2026-10-07'), index),
  amount: cents(euros),
}));

export const GUIDE: GuideData = {
  ...REMINDER,
  disputes: [{ items: ['F-1001'], amount: cents(2150), reason: 'po_missing' }],
  promises: [{ amount: cents(3600), on: localDate('2026-09-15'), isBroken: true }],
  instalments: INSTALMENTS,
};

export const SALES_TASK: SalesTaskData = {
  ...REMINDER,
  until: localDate('2026-10-07'),
  history: [{ on: localDate('2026-08-16'), text: 'Herinnering per e-mail', by: 'Noor Visser' }],
};

export const DISPUTE: DisputeData = {
  ...PARTIES,
  items: [letterItem(BOOK[0] as OpenItem)],
  amount: cents(2150),
  raisedOn: localDate('2026-06-25'),
  reason: 'po_missing',
  customerView: 'Op de factuur staat geen inkoopordernummer, daarom kan de administratie haar niet boeken.',
  ourView: 'Het nummer stond niet op de bestelling. Wij willen het alsnog op de factuur zetten.',
  action: 'Nieuwe factuur met inkoopordernummer sturen',
  owner: 'Lars de Wit (verkoop)',
  actionOn: localDate('2026-10-05'),
};

const ASKED = { items: OWED.items, reference: 'F-1002 F-1003' };
export const PROMISE: PromiseData = { ...PARTIES, ...ASKED, amount: cents(3600), on: localDate('2026-10-09') };
export const ARRANGEMENT: ArrangementData = {
  ...PARTIES,
  ...ASKED,
  debt: cents(7850),
  instalments: INSTALMENTS,
  supply: 'prepaid',
  conditions: ['De directeur staat persoonlijk borg.'],
};
export const VISIT: VisitData = {
  ...PARTIES,
  startsAt: instant('2026-10-07T08:30:00Z'),
  minutes: 60,
  timeZone: 'Europe/Amsterdam',
  place: 'Plein 12, Utrecht',
  visitors: ['Noor Visser', 'Lars de Wit'],
  items: OWED.items,
};
export const TERMS: TermsData = {
  ...PARTIES,
  term: { days: 30 },
  consequences: ['agency', 'interest', 'costs', 'supply-stop'],
  isConsumer: false,
  document: 'order SO-118',
  validUntil: localDate('2026-10-30'),
};

/** After F-1002 was paid, and without credits. */
const REST = itemsToDun(ageOpenItems(BOOK.slice(2, 3), AGEING_TERMS), AGEING_TERMS);

const FILE = handOverFile(READY, WAITS);
if (!FILE.ok) throw new Error('the example is not ready');

/** Data for each kind of text that there is. */
export const TEXT_EXAMPLES: { readonly [Kind in TextKind]: TextData<Kind> } = {
  'pre-due-email': PRE_DUE,
  'pre-due-letter': PRE_DUE,
  'reminder-email': REMINDER,
  'reminder-letter': REMINDER,
  'reminder-sms': REMINDER,
  'reminder-whatsapp': MESSAGE,
  'second-reminder-email': REMINDER,
  'second-reminder-letter': REMINDER,
  'second-reminder-sms': REMINDER,
  'second-reminder-whatsapp': MESSAGE,
  'final-notice-email': REMINDER,
  'final-notice-letter': REMINDER,
  'fourteen-day-email': CONSUMER,
  'fourteen-day-letter': CONSUMER,
  'guide-reminder': GUIDE,
  'guide-dispute': GUIDE,
  'guide-promise': GUIDE,
  'guide-arrangement': GUIDE,
  'guide-sales-first': GUIDE,
  'sales-first-task': SALES_TASK,
  'hand-over': FILE.value,
  'thank-you': { ...REMINDER, invoice: 'F-1002', amount: cents(3600) },
  receipt: { ...REMINDER, owed: REST, reference: 'F-1003', invoice: 'F-1002', amount: cents(3600) },
  'dispute-confirmation': DISPUTE,
  'promise-confirmation': PROMISE,
  'arrangement-confirmation': ARRANGEMENT,
  'visit-appointment': VISIT,
  'quote-terms': TERMS,
  'order-terms': TERMS,
  'quote-reservation': TERMS,
};
