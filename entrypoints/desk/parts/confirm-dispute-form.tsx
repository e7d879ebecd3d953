import { useState } from 'preact/hooks';
import { type SentDraft, SentForm } from '@/components/record/sent-form';
import { correspondentsOf } from '@/lib/domain/letters/correspondents-of';
import { sumMoney } from '@/lib/domain/money';
import type { DisputeRecord, SentText } from '@/lib/domain/record/dispute-record';
import { recordedLetterItems } from '@/lib/domain/record/recorded-letter-items';
import type { PartProps } from '../part-props';
import { PreparedLetter } from '../prepared-letter';
import { useLetter } from '../use-letter';
import { useOwnName } from '../use-own-name';

interface ConfirmDisputeFormProps extends Pick<PartProps, 'view' | 'company'> {
  readonly dispute: DisputeRecord;
  readonly onSent: (channel: SentDraft['channel'], text: SentText) => void;
  readonly onBack: () => void;
}

/** What the letter says of a dispute; what was erased is empty, and the letter then says what it lacks. */
function dataOf({ dispute, view, company }: ConfirmDisputeFormProps, signer: string | null) {
  const { identity, record, assessment } = view;
  const { sender, customer } = correspondentsOf(company, identity, signer, record.reach.correspondent);
  const { items, text, reason, on, dueOn } = dispute;
  const amounts = items.map(({ amount }) => amount);
  const currency = amounts[0]?.currency ?? company.currency;
  const openItems = assessment.ageing.items.map(({ item }) => item);
  return {
    sender,
    customer: { ...customer, contact: customer.contact ?? record.contacts[0]?.name ?? null },
    today: assessment.at.today,
    items: recordedLetterItems(items, openItems),
    amount: sumMoney(
      amounts.filter((amount) => amount.currency === currency),
      currency,
    ),
    raisedOn: on,
    reason,
    customerView: text?.customerView ?? '',
    ourView: text?.ourView ?? '',
    action: text?.action ?? '',
    owner: text?.owner ?? '',
    actionOn: dueOn,
  };
}

/** The written confirmation of a dispute in the customer's language, to send; what was sent is kept exactly as it stands here. */
export function ConfirmDisputeForm(props: ConfirmDisputeFormProps) {
  const { dispute, view, onSent, onBack } = props;
  const data = dataOf(props, useOwnName());
  const { id, language } = dispute;
  const { written, change, forget } = useLetter({
    kind: 'dispute-confirmation',
    data,
    language,
    id,
    now: view.assessment.at.now,
    company: props.company.id,
  });
  const [sent, setSent] = useState<SentDraft>({ channel: 'email', to: data.customer.email ?? data.customer.name });
  const record = () => {
    if (!written?.ok) return;
    onSent(sent.channel, { to: sent.to.trim(), ...written.value.draft });
    forget();
  };
  return (
    <div data-testid="confirm-dispute">
      <PreparedLetter written={written} change={change} />
      {written?.ok && <SentForm draft={sent} onDraft={setSent} onSent={record} onBack={onBack} />}
    </div>
  );
}
