import type { Explanation } from '@/lib/domain/explanation';
import type { Words } from '@/lib/words/words';
import { DOCUMENT_WORD } from '../debtor/quote-line';
import { useWords } from '../ui/words-context';
import { type Pair, Pairs } from './pairs';
import type { Reader } from './reader';

function whoText({ identity }: Explanation, words: Words): string {
  const { number, city, registrationNumber, vatId } = identity;
  return [
    words.t('debtor_number', { number }),
    ...(city ? [city] : []),
    ...(registrationNumber ? [words.t('why_register', { number: registrationNumber })] : []),
    ...(vatId ? [words.t('why_vat', { number: vatId })] : []),
  ].join(' · ');
}

function askedText({ kind, quote }: Explanation, words: Words): string | null {
  if (!quote) return null;
  const { total, term, expiresOn } = quote;
  return [
    words.t(DOCUMENT_WORD[kind]),
    total ? `${words.format.money(total)} ${words.t('incl_tax')}` : words.t('quote_no_total'),
    term ? words.term(term) : words.t('quote_no_term'),
    ...(expiresOn ? [words.t('valid_until', { date: words.format.date(expiresOn) })] : []),
  ].join(' · ');
}

interface ExplainHeadProps {
  readonly explanation: Explanation;
  readonly reader: Reader;
}

/** Whom we judged, on which day, and what was asked. */
export function ExplainHead({ explanation, reader }: ExplainHeadProps) {
  const words = useWords();
  const { identity, assessment } = explanation;
  const asked = askedText(explanation, words);
  const pairs: readonly Pair[] = [
    [
      words.t('why_about'),
      <>
        <b>{identity.name ?? words.t('sighted_nameless')}</b> <span class="dim">{whoText(explanation, words)}</span>
      </>,
    ],
    [words.t('why_judged_on'), words.format.date(assessment.at.today)],
    ...(asked ? [[words.t('why_asked'), asked] as const] : []),
  ];
  return (
    <header class="why-head">
      {reader === 'us' && <p class="why-internal">{words.t('why_internal')}</p>}
      <h1>{words.t('why_title')}</h1>
      <Pairs of={pairs} />
    </header>
  );
}
