import type { ComponentChildren } from 'preact';
import { SenderForm } from '@/components/company/sender-form';
import { ConsentBox } from '@/components/dunning/consent-box';
import { contactDraft, isContactDraft } from '@/components/dunning/contact-draft';
import { ContactForm } from '@/components/dunning/contact-form';
import { HoldBox } from '@/components/dunning/hold-box';
import { SignalBox } from '@/components/dunning/signal-box';
import { SavingNotice } from '@/components/record/saving-notice';
import { useWords } from '@/components/ui/words-context';
import { noteConsent } from '@/lib/app/note-consent';
import { noteContact } from '@/lib/app/note-contact';
import { placeHold } from '@/lib/app/place-hold';
import { releaseHold } from '@/lib/app/release-hold';
import { saveCompany } from '@/lib/app/save-company';
import { sendSignal } from '@/lib/app/send-signal';
import { isHolding } from '@/lib/domain/record/dunning-facts';
import { mayRecord } from '@/lib/domain/record/rights';
import type { Role } from '@/lib/domain/role';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useSaving } from '../use-saving';

interface FoldedProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly testId: string;
  readonly children: ComponentChildren;
}

function Folded({ title, isOpen = false, testId, children }: FoldedProps) {
  return (
    <details class="act-more" open={isOpen} data-testid={testId}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

const nothing = () => undefined;

/** What else belongs to asking a customer to pay: whom we speak to, what they agreed to, a hold, whom of ours we told, and how letters name us. */
export function CustomerNotes({ view, company, now, whenSeen, role }: PartProps & { readonly role: Role }) {
  const words = useWords();
  const { debtor, record, assessment } = view;
  const { today } = assessment.at;
  const { correspondent } = record.reach;
  const { draft, change, clear } = useDraft(
    `contact ${debtor} ${correspondent?.id ?? ''}`,
    contactDraft(correspondent),
    isContactDraft,
  );
  const { saving, save, giveName } = useSaving(whenSeen);
  const about = { company: company.id, debtor };
  const holds = record.dunning.holds.filter((hold) => isHolding(hold, today));
  const noted = () => {
    const { counterpart, language, consumer, ...texts } = draft;
    const chosen = { counterpart: counterpart || null, language: language || null };
    const isConsumer = consumer === '' ? null : consumer === 'yes';
    save(() => noteContact({ ...about, ...texts, ...chosen, isConsumer, at: now() }), clear);
  };
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      {mayRecord(role, 'hold.placed') && (
        <Folded title={words.t('act_hold')} isOpen={holds.length > 0} testId="more-hold">
          <HoldBox
            holds={holds}
            today={today}
            onPlace={(reason, until) => save(() => placeHold({ ...about, reason, until, at: now() }), nothing)}
            onRelease={(hold) => save(() => releaseHold({ ...about, hold: hold.id, at: now() }), nothing)}
          />
        </Folded>
      )}
      <Folded title={words.t('act_contact')} testId="more-contact">
        <ContactForm draft={draft} onDraft={change} onSave={noted} />
      </Folded>
      <Folded title={words.t('act_consent')} testId="more-consent">
        <ConsentBox
          reach={record.reach}
          onConsent={(kind, isGiven) => save(() => noteConsent({ ...about, kind, isGiven, at: now() }), nothing)}
        />
      </Folded>
      {mayRecord(role, 'signal.sent') && assessment.ageing.overdue.minor > 0 && (
        <Folded title={words.t('act_signal')} testId="more-signal">
          <SignalBox
            signals={record.signals}
            onSignal={(departments) => save(() => sendSignal({ ...about, departments, at: now() }), nothing)}
          />
        </Folded>
      )}
      <Folded title={words.t('act_sender')} testId="more-sender">
        <SenderForm company={company} onSave={saveCompany} />
      </Folded>
    </>
  );
}
