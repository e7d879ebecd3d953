import { sumMoney } from '@/lib/domain/money';
import { BASE_FIELDS, baseValues, ibanText } from './base-values';
import { instalmentLines, reasonText } from './guide-texts';
import { itemLines, itemsShort } from './item-lines';
import type { LetterWords } from './letter-words';
import { OWED_FIELDS, reminderValues } from './reminder-values';
import type { AcknowledgementData, ArrangementData, DisputeData, PromiseData, VisitData } from './text-data';
import type { FieldValues, TextDefinition } from './text-definition';

/** What a person left empty is missing, not an empty line. */
const typed = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function paidBackValues(data: PromiseData | ArrangementData, words: LetterWords): FieldValues {
  return {
    ...baseValues(data, words),
    invoices: itemLines(data.items, words),
    invoicesShort: itemsShort(data.items, words),
    reference: data.reference,
    iban: ibanText(data.sender.iban),
  };
}

/** Point, both viewpoints and the action, in writing (domain.md R0-07). None of them may be missing. */
export const DISPUTE_CONFIRMATION: TextDefinition<DisputeData> = {
  hasSubject: true,
  fields: [
    ...BASE_FIELDS,
    ...['invoices', 'invoicesShort', 'amount', 'reason', 'raisedOn', 'customerView', 'ourView', 'action', 'owner', 'actionDate'],
  ],
  needs: ['invoices', 'amount', 'reason', 'customerView', 'ourView', 'action', 'owner', 'actionDate'],
  values: (data, words) => ({
    ...baseValues(data, words),
    invoices: itemLines(data.items, words),
    invoicesShort: itemsShort(data.items, words),
    amount: words.money(data.amount),
    reason: reasonText(data.reason, words),
    raisedOn: words.date(data.raisedOn),
    customerView: typed(data.customerView),
    ourView: typed(data.ourView),
    action: typed(data.action),
    owner: typed(data.owner),
    actionDate: data.actionOn && words.date(data.actionOn),
  }),
};

export const PROMISE_CONFIRMATION: TextDefinition<PromiseData> = {
  hasSubject: true,
  fields: [...BASE_FIELDS, 'invoices', 'invoicesShort', 'reference', 'iban', 'amount', 'promisedOn'],
  needs: ['amount', 'promisedOn', 'reference'],
  values: (data, words) => ({
    ...paidBackValues(data, words),
    amount: words.money(data.amount),
    promisedOn: words.date(data.on),
  }),
};

function conditionLines({ supply, conditions }: ArrangementData, words: LetterWords): string {
  const supplied = supply === null ? [] : [words.part(`condition_${supply}`)];
  const all = [words.part('condition_new_invoices'), ...supplied, ...conditions.flatMap((each) => typed(each) ?? [])];
  return all.map((each) => `- ${each}`).join('\n');
}

/** Instalments with their days, and the conditions. */
export const ARRANGEMENT_CONFIRMATION: TextDefinition<ArrangementData> = {
  hasSubject: true,
  fields: [
    ...BASE_FIELDS,
    ...['invoices', 'invoicesShort', 'reference', 'iban', 'total', 'count', 'instalments', 'firstDate', 'conditions'],
  ],
  needs: ['total', 'instalments', 'reference', 'conditions'],
  values: (data, words) => ({
    ...paidBackValues(data, words),
    total: words.money(data.debt),
    count: words.count(data.instalments.length),
    instalments: instalmentLines(data.instalments, words),
    firstDate: data.instalments[0] ? words.date(data.instalments[0].dueOn) : null,
    conditions: conditionLines(data, words),
  }),
};

export const VISIT_APPOINTMENT: TextDefinition<VisitData> = {
  hasSubject: true,
  fields: [...BASE_FIELDS, 'when', 'duration', 'place', 'visitors', 'invoices', 'total'],
  needs: ['when'],
  values: (data, words) => {
    const currency = data.items[0]?.open.currency;
    const total =
      currency &&
      sumMoney(
        data.items.filter(({ open }) => open.currency === currency).map(({ open }) => open),
        currency,
      );
    return {
      ...baseValues(data, words),
      when: words.moment(data.startsAt, data.timeZone),
      duration: words.minutes(data.minutes),
      place: data.place,
      visitors: data.visitors.length > 0 ? words.list(data.visitors) : null,
      invoices: itemLines(data.items, words, data.today),
      total: total ? words.money(total) : null,
    };
  },
};

const acknowledgementValues = (data: AcknowledgementData, words: LetterWords): FieldValues => ({
  ...reminderValues(data, words),
  invoice: data.invoice,
  amount: words.money(data.amount),
});

/** Thanks, and nothing else (domain.md R3-07). */
export const THANK_YOU: TextDefinition<AcknowledgementData> = {
  hasSubject: true,
  fields: [...BASE_FIELDS, 'invoice', 'amount'],
  needs: ['invoice', 'amount'],
  values: acknowledgementValues,
};

/** Received, and what is still open: no thanks while something is past due. */
export const RECEIPT: TextDefinition<AcknowledgementData> = {
  ...THANK_YOU,
  fields: [...OWED_FIELDS, 'invoice', 'amount'],
  needs: ['invoice', 'amount', 'invoices', 'total', 'reference'],
};
