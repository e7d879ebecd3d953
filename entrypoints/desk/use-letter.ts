import { useEffect, useState } from 'preact/hooks';
import type { LetterDraft, LetterOnScreen } from '@/components/letters/letter-screen';
import type { CompanyId } from '@/lib/domain/ids';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import type { Instant } from '@/lib/domain/local-date';
import { templateOf } from '@/lib/domain/record/template-record';
import type { Result } from '@/lib/domain/result';
import type { Language } from '@/lib/words/language';
import { type LetterWords, loadLetterWords } from '@/lib/words/letters/letter-words';
import type { TextBase, TextData } from '@/lib/words/letters/text-data';
import { type TextFault, writeText } from '@/lib/words/letters/write-text';
import { useDraft } from './use-draft';
import { useTemplates } from './use-templates';

export interface LetterAsked<Kind extends TextKind> {
  readonly kind: Kind;
  readonly data: TextData<Kind> & TextBase;
  /** The customer's. */
  readonly language: Language;
  /** What was changed in it is kept under this. */
  readonly id: string;
  readonly now: Instant;
  /** Whose letter it is: it may have words of its own for it. */
  readonly company: CompanyId;
}

export interface PreparedLetter {
  /** Null while its words come in. */
  readonly written: Result<LetterOnScreen, readonly TextFault[]> | null;
  readonly change: (draft: LetterDraft) => void;
  readonly forget: () => void;
}

const UNCHANGED: LetterDraft | null = null;

const isDraft = (value: unknown): value is LetterDraft | null => {
  const draft = value as Partial<LetterDraft> | null;
  return draft === null || (typeof draft.subject === 'string' && typeof draft.body === 'string');
};

/** A text to a customer, in their language, with what somebody changed in it. */
export function useLetter<Kind extends TextKind>({ kind, data, language, id, now, company }: LetterAsked<Kind>): PreparedLetter {
  const [letter, setLetter] = useState<LetterWords | null>(null);
  const templates = useTemplates(company);
  const { draft, change, clear } = useDraft<LetterDraft | null>(`letter ${id}`, UNCHANGED, isDraft);
  useEffect(() => {
    let isAsked = true;
    loadLetterWords(language).then((loaded) => isAsked && setLetter(loaded));
    return () => {
      isAsked = false;
    };
  }, [language]);
  if (!letter || !templates) return { written: null, change, forget: clear };
  const text = writeText(kind, data, letter, templateOf(templates, kind, language) ?? undefined);
  if (!text.ok) return { written: text, change, forget: clear };
  const { notes, subject, body } = text.value;
  const { sender, customer, today } = data;
  const onScreen = {
    kind,
    language,
    draft: draft ?? { subject, body },
    notes,
    sender,
    customer,
    dateText: letter.date(today),
    now,
  };
  return { written: { ok: true, value: onScreen }, change, forget: clear };
}
