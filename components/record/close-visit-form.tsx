import { CONTACT_CHANNELS, type ContactChannel } from '@/lib/domain/record/contact-record';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import type { ClosingDraft, ContactDraft } from './closing-draft';
import { CONTACT_CHANNEL_WORDS } from './contact-words';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

interface CloseVisitFormProps {
  readonly draft: ClosingDraft;
  /** How many invoices it is about, and those without an outcome. */
  readonly total: number;
  readonly unticked: readonly PromisedItem[];
  readonly hasTried: boolean;
  readonly onDraft: (draft: ClosingDraft) => void;
  readonly onClose: () => void;
}

interface ContactRowProps {
  readonly contact: ContactDraft;
  readonly onContact: (contact: ContactDraft) => void;
}

function ContactRow({ contact, onContact }: ContactRowProps) {
  const words = useWords();
  const channels: readonly { value: ContactChannel | ''; label: string }[] = [
    { value: '', label: words.t('contact_no_preference') },
    ...CONTACT_CHANNELS.map((value) => ({ value, label: words.t(CONTACT_CHANNEL_WORDS[value]) })),
  ];
  return (
    <div class="record-row record-dates">
      <TextField
        label={words.t('contact_name')}
        value={contact.name}
        onInput={(name) => onContact({ ...contact, name })}
        testId="contact-name"
      />
      <TextField
        label={words.t('contact_role')}
        value={contact.role}
        onInput={(role) => onContact({ ...contact, role })}
        testId="contact-role"
      />
      <SelectField
        label={words.t('contact_channel')}
        options={channels}
        chosen={contact.channel}
        onChoose={(channel) => onContact({ ...contact, channel })}
      />
    </div>
  );
}

/** Ends a visit: whom we met, and that every invoice has its outcome; one without is named (domain.md R0-09, R0-10). */
export function CloseVisitForm({ draft, total, unticked, hasTried, onDraft, onClose }: CloseVisitFormProps) {
  const words = useWords();
  const { contacts } = draft;
  const change = (at: number, next: ContactDraft) =>
    onDraft({ ...draft, contacts: contacts.map((each, index) => (index === at ? next : each)) });
  const names = words.format.list(unticked.map(({ number }) => number ?? words.t('item_no_number')));
  return (
    <div class="record-form" data-testid="visit-closing">
      <strong>{words.t('visit_met')}</strong>
      {contacts.map((contact, at) => (
        <ContactRow key={at} contact={contact} onContact={(next) => change(at, next)} />
      ))}
      <div>
        <Button
          kind="plain"
          onClick={() => onDraft({ ...draft, contacts: [...contacts, { name: '', role: '', channel: '' }] })}
          testId="contact-add"
        >
          {words.t('contact_add')}
        </Button>
      </div>
      <TextArea label={words.t('visit_closing_note')} value={draft.note} onInput={(note) => onDraft({ ...draft, note })} />
      {hasTried && unticked.length > 0 && (
        <Notice tone="warn" icon="warn" testId="visit-refused">
          {words.t('visit_refused', { n: total - unticked.length, total, invoices: names })}
        </Notice>
      )}
      <div class="record-row">
        <Button kind="primary" onClick={onClose} testId="visit-close">
          {words.t('visit_close')}
        </Button>
      </div>
    </div>
  );
}
