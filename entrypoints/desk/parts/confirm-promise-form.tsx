import { correspondentsOf } from '@/lib/domain/letters/correspondents-of';
import { paymentReference } from '@/lib/domain/letters/payment-reference';
import { customerLanguage } from '@/lib/domain/record/customer-language';
import type { PromiseRecord } from '@/lib/domain/record/promise-record';
import { recordedLetterItems } from '@/lib/domain/record/recorded-letter-items';
import type { PartProps } from '../part-props';
import { PreparedLetter } from '../prepared-letter';
import { useLetter } from '../use-letter';
import { useOwnName } from '../use-own-name';

interface ConfirmPromiseFormProps extends Pick<PartProps, 'view' | 'company'> {
  readonly promise: PromiseRecord;
}

/** What was promised, in writing, to send. */
export function ConfirmPromiseForm({ promise, view, company }: ConfirmPromiseFormProps) {
  const { identity, record, assessment } = view;
  const { sender, customer } = correspondentsOf(company, identity, useOwnName(), record.reach.correspondent);
  const { id, amount, promisedOn, items: promised, who } = promise;
  const openItems = assessment.ageing.items.map(({ item }) => item);
  const items = recordedLetterItems(
    promised.map(({ item, number, open }) => ({ item, number, amount: open })),
    openItems,
  );
  const data = {
    sender,
    customer: { ...customer, contact: who ?? record.contacts[0]?.name ?? null },
    today: assessment.at.today,
    items,
    amount,
    on: promisedOn,
    reference: paymentReference(items, identity.number),
  };
  const language = customerLanguage(identity.country);
  const letter = useLetter({ kind: 'promise-confirmation', data, language, id, now: assessment.at.now, company: company.id });
  return <PreparedLetter {...letter} />;
}
