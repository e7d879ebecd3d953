import { useEffect, useState } from 'preact/hooks';
import type { ClosingText } from '@/components/decision/closing-form';
import { correspondentsOf } from '@/lib/domain/letters/correspondents-of';
import { CONSEQUENCES } from '@/lib/domain/record/closing-record';
import { customerLanguage } from '@/lib/domain/record/customer-language';
import { templateOf } from '@/lib/domain/record/template-record';
import { type LetterWords, loadLetterWords } from '@/lib/words/letters/letter-words';
import { writeText } from '@/lib/words/letters/write-text';
import type { PartProps } from './part-props';
import { useTemplates } from './use-templates';

/** For the quote: term, consequences and what an approval is worth; for the confirmation of the order: the term as agreed (TRM-04, VAL-01). */
const KINDS = [
  ['quote-terms', 'closing_text_quote'],
  ['quote-reservation', 'closing_text_reservation'],
  ['order-terms', 'closing_text_order'],
] as const;

/** The sentences for quote and order in the customer's language; one whose facts are not known is left out. */
export function useClosingTexts({ view, company }: PartProps, termDays: number | null): readonly ClosingText[] {
  const { identity, sighting, assessment, buyer } = view;
  const [letter, setLetter] = useState<LetterWords | null>(null);
  const templates = useTemplates(company.id);
  const language = customerLanguage(identity.country);
  useEffect(() => {
    let isAsked = true;
    loadLetterWords(language).then((loaded) => isAsked && setLetter(loaded));
    return () => {
      isAsked = false;
    };
  }, [language]);
  if (!letter || !templates || termDays === null) return [];
  const data = {
    ...correspondentsOf(company, identity, null),
    today: assessment.at.today,
    term: { days: termDays },
    consequences: CONSEQUENCES.map((each) => (each === 'supply_stop' ? 'supply-stop' : each)),
    isConsumer: buyer?.isNaturalPerson ?? false,
    document: sighting.document?.number ?? null,
    validUntil: assessment.holdsUntil,
  };
  return KINDS.flatMap(([kind, title]) => {
    const written = writeText(kind, data, letter, templateOf(templates, kind, language) ?? undefined);
    return written.ok && written.value.body !== '' ? [{ title, text: written.value.body }] : [];
  });
}
