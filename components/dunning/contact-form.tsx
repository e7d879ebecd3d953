import { CUSTOMER_LANGUAGES } from '@/lib/domain/record/customer-language';
import { COUNTERPART_ROLES } from '@/lib/domain/record/reach-record';
import type { MessageKey } from '@/lib/words/catalogue';
import { SelectField } from '../record/select-field';
import { TextArea } from '../record/text-area';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { ContactDraft } from './contact-draft';
import { COUNTERPART } from './dunning-words';

interface ContactFormProps {
  readonly draft: ContactDraft;
  readonly onDraft: (draft: ContactDraft) => void;
  readonly onSave: () => void;
}

const TEXTS: readonly { readonly of: 'name' | 'email' | 'phone' | 'mobile'; readonly label: MessageKey }[] = [
  { of: 'name', label: 'reach_name' },
  { of: 'email', label: 'reach_email' },
  { of: 'phone', label: 'reach_phone' },
  { of: 'mobile', label: 'reach_mobile' },
];

/** To whom and where we write. What stays empty is as the books have it. */
export function ContactForm({ draft, onDraft, onSave }: ContactFormProps) {
  const words = useWords();
  const asBooks = { value: '' as const, label: words.t('reach_as_books') };
  const names = new Intl.DisplayNames([words.tag], { type: 'language' });
  return (
    <div class="record-form" data-testid="contact-form">
      <p class="dim">{words.t('reach_why')}</p>
      <div class="record-row">
        {TEXTS.map(({ of, label }) => (
          <TextField
            key={of}
            label={words.t(label)}
            value={draft[of]}
            onInput={(text) => onDraft({ ...draft, [of]: text })}
            testId={`contact-${of}`}
          />
        ))}
      </div>
      <TextArea
        label={words.t('reach_address')}
        value={draft.address}
        onInput={(address) => onDraft({ ...draft, address })}
        testId="contact-address"
      />
      <div class="record-row">
        <SelectField
          label={words.t('reach_role')}
          options={[
            { value: '' as const, label: words.t('reach_unknown') },
            ...COUNTERPART_ROLES.map((value) => ({ value, label: words.t(COUNTERPART[value]) })),
          ]}
          chosen={draft.counterpart}
          onChoose={(counterpart) => onDraft({ ...draft, counterpart })}
          testId="contact-role"
        />
        <SelectField
          label={words.t('reach_language')}
          options={[asBooks, ...CUSTOMER_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))]}
          chosen={draft.language}
          onChoose={(language) => onDraft({ ...draft, language })}
          testId="contact-language"
        />
        <SelectField
          label={words.t('reach_consumer')}
          options={[
            asBooks,
            { value: 'no' as const, label: words.t('reach_business') },
            { value: 'yes' as const, label: words.t('reach_private') },
          ]}
          chosen={draft.consumer}
          onChoose={(consumer) => onDraft({ ...draft, consumer })}
          testId="contact-consumer"
        />
      </div>
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="contact-save">
          {words.t('reach_save')}
        </Button>
      </div>
    </div>
  );
}
