import '@/components/dunning/dunning.css';
import '@/components/letters/letters.css';
import { useEffect, useState } from 'preact/hooks';
import { KIND_WORDS } from '@/components/letters/kind-words';
import { TemplateEditor } from '@/components/letters/template-editor';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { SelectField } from '@/components/record/select-field';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { changeTemplate } from '@/lib/app/change-template';
import { readAt } from '@/lib/app/read-at';
import { TEXT_KINDS, type TextKind } from '@/lib/domain/letters/text-kind';
import { CUSTOMER_LANGUAGES, type CustomerLanguage } from '@/lib/domain/record/customer-language';
import { mayRecord } from '@/lib/domain/record/rights';
import { templateOf } from '@/lib/domain/record/template-record';
import { type LetterTemplate, type LetterWords, loadLetterWords } from '@/lib/words/letters/letter-words';
import { sampleText } from '@/lib/words/letters/sample-text';
import type { DeskPageProps } from '../desk-page-props';
import { useDraft } from '../use-draft';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';
import { useTemplates } from '../use-templates';
import { whenSeen } from '../when-seen';

const NO_DRAFT: LetterTemplate | null = null;

const isDraft = (value: unknown): value is LetterTemplate | null => {
  const draft = value as Partial<LetterTemplate> | null;
  return draft === null || (typeof draft.subject === 'string' && typeof draft.body === 'string');
};

/** Every text that goes to customers, in each language, to be put in words of one's own. */
export function TemplatesPage({ company }: DeskPageProps) {
  const words = useWords();
  const [kind, setKind] = useState<TextKind>('reminder-email');
  const [language, setLanguage] = useState<CustomerLanguage>(words.language);
  const [letter, setLetter] = useState<LetterWords | null>(null);
  const [role, own] = [useOwnRole(), useTemplates(company.id)];
  const { saving, save, giveName } = useSaving(whenSeen);
  const { draft, change, clear } = useDraft(`template ${company.id} ${kind} ${language}`, NO_DRAFT, isDraft);
  useEffect(() => {
    loadLetterWords(language).then(setLetter);
  }, [language]);
  if (!role || !own || letter?.language !== language) return null;
  const kept = templateOf(own, kind, language);
  const template = draft ?? kept ?? letter.template(kind);
  const keep = (next: LetterTemplate | null) =>
    save(() => changeTemplate({ company: company.id, kind, language, template: next, at: readAt(company.timeZone) }), clear);
  const named = (each: TextKind) => (templateOf(own, each, language) ? ` (${words.t('templates_own')})` : '');
  const names = new Intl.DisplayNames([words.tag], { type: 'language' });
  return (
    <div class="record-form" data-testid="templates">
      <div class="record-row">
        <SelectField
          label={words.t('templates_kind')}
          options={TEXT_KINDS.map((value) => ({ value, label: words.t(KIND_WORDS[value]) + named(value) }))}
          chosen={kind}
          onChoose={setKind}
          testId="template-kind"
        />
        <SelectField
          label={words.t('templates_language')}
          options={CUSTOMER_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
          chosen={language}
          onChoose={setLanguage}
          testId="template-language"
        />
      </div>
      <SavingNotice saving={saving} onName={giveName} />
      {saving.is === 'saved' && draft === null && <Notice testId="template-saved">{words.t('templates_saved')}</Notice>}
      {mayRecord(role, 'template.changed') ? (
        <TemplateEditor
          kind={kind}
          language={language}
          template={template}
          preview={sampleText(kind, letter, template)}
          onTemplate={change}
          onReset={() => (kept ? keep(null) : clear())}
          onSave={() => keep({ subject: template.subject, body: template.body })}
        />
      ) : (
        <RoleNotice type="template.changed" />
      )}
    </div>
  );
}
