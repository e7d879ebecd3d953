import { useState } from 'preact/hooks';
import { type SentDraft, SentForm } from '@/components/record/sent-form';
import type { AgedItem } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import { correspondentsOf } from '@/lib/domain/letters/correspondents-of';
import { paymentReference } from '@/lib/domain/letters/payment-reference';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { ArrangementRecord } from '@/lib/domain/record/arrangement-record';
import { customerLanguage } from '@/lib/domain/record/customer-language';
import type { SentText } from '@/lib/domain/record/dispute-record';
import { PreparedLetter } from '../prepared-letter';
import { useLetter } from '../use-letter';
import { agreedItems } from './agreed-items';

interface ConfirmArrangementFormProps {
  readonly arrangement: ArrangementRecord;
  readonly company: CompanySettings;
  readonly identity: DebtorIdentity;
  readonly items: readonly AgedItem[];
  readonly signer: string | null;
  readonly contact: string | null;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly onSent: (channel: SentDraft['channel'], text: SentText) => void;
  readonly onBack: () => void;
}

/** The arrangement in writing, to send; once a person sent it, it runs. */
export function ConfirmArrangementForm(props: ConfirmArrangementFormProps) {
  const { arrangement, company, identity, items, signer, contact, today, now, onSent, onBack } = props;
  const { sender, customer } = correspondentsOf(company, identity, signer);
  const named = agreedItems(arrangement.items, items);
  const { debt, instalments, supply, security } = arrangement;
  const data = {
    sender,
    customer: { ...customer, contact },
    today,
    items: named,
    debt,
    instalments,
    supply,
    conditions: security === null ? [] : [security],
    reference: paymentReference(named, identity.number),
  };
  const language = customerLanguage(identity.country);
  const { written, change, forget } = useLetter({
    kind: 'arrangement-confirmation',
    data,
    language,
    id: arrangement.id,
    now,
    company: company.id,
  });
  const [sent, setSent] = useState<SentDraft>({ channel: 'email', to: customer.email ?? customer.name });
  return (
    <>
      <PreparedLetter written={written} change={change} />
      {written?.ok && (
        <SentForm
          draft={sent}
          onDraft={setSent}
          onSent={() => {
            onSent(sent.channel, { to: sent.to.trim(), ...written.value.draft });
            forget();
          }}
          onBack={onBack}
        />
      )}
    </>
  );
}
