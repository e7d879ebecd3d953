import { useRef } from 'preact/hooks';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import type { Result } from '@/lib/domain/result';
import type { Language } from '@/lib/words/language';
import type { LetterTemplate } from '@/lib/words/letters/letter-words';
import { TEXTS } from '@/lib/words/letters/texts';
import type { TextFault, WrittenText } from '@/lib/words/letters/write-text';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { FieldList } from './field-list';
import { KIND_WORDS } from './kind-words';
import { LetterFields } from './letter-fields';
import { TextFaults } from './text-faults';

interface TemplateEditorProps {
  readonly kind: TextKind;
  readonly language: Language;
  readonly template: LetterTemplate;
  /** What the template gives with example data, or what is wrong with it (`writeText`). */
  readonly preview: Result<WrittenText, readonly TextFault[]>;
  readonly onTemplate: (template: LetterTemplate) => void;
  readonly onReset: () => void;
  readonly onSave: () => void;
}

/** A template beside what comes of it. One with a fault cannot be saved, and the one before stays in use. */
export function TemplateEditor(props: TemplateEditorProps) {
  const words = useWords();
  const { kind, language, template, preview, onTemplate, onReset, onSave } = props;
  const cursor = useRef<number | null>(null);
  const insert = (field: string): void => {
    const at = cursor.current ?? template.body.length;
    const named = `{${field}}`;
    cursor.current = at + named.length;
    onTemplate({ ...template, body: template.body.slice(0, at) + named + template.body.slice(at) });
  };
  const keep = (at: number): void => {
    cursor.current = at;
  };
  return (
    <section class="letter-desk" data-testid="template-editor">
      <div class="letter-edit">
        <h2 class="letter-title">{words.t(KIND_WORDS[kind])}</h2>
        <p class="dim">{words.t('letter_template_hint')}</p>
        <LetterFields
          draft={template}
          hasSubject={TEXTS[kind].hasSubject}
          language={language}
          onDraft={onTemplate}
          onCursor={keep}
        />
        <FieldList kind={kind} onInsert={insert} />
        <div class="letter-buttons">
          <Button kind="primary" onClick={onSave} isDisabled={!preview.ok} testId="template-save">
            {words.t('letter_template_save')}
          </Button>
          <Button onClick={onReset} testId="template-reset">
            {words.t('letter_template_reset')}
          </Button>
        </div>
      </div>
      <div class="letter-preview" data-testid="template-preview">
        <h3 class="section-title">{words.t('letter_template_preview')}</h3>
        {preview.ok ? (
          <div class="letter-sample" lang={language}>
            <strong>{preview.value.subject}</strong>
            <div class="paper-body">{preview.value.body}</div>
          </div>
        ) : (
          <TextFaults faults={preview.error} />
        )}
      </div>
    </section>
  );
}
