import type { LocalDate } from '@/lib/domain/local-date';
import type { Quote, TaxEvidence } from '@/lib/domain/quote';
import type { SightingKind } from '@/lib/domain/sighting';
import type { MessageKey } from '@/lib/words/catalogue';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { Money } from '../ui/money';
import { Sentence } from '../ui/sentence';
import { useWords } from '../ui/words-context';

export const DOCUMENT_WORD: Readonly<Record<SightingKind, MessageKey>> = {
  debtor: 'kind_debtor',
  quote: 'kind_quote',
  order: 'kind_order',
  invoice: 'kind_invoice',
};

const ASSUMED: Readonly<Partial<Record<TaxEvidence, MessageKey>>> = {
  'assumed-excluded': 'tax_assumed_excluded',
  'assumed-unknown': 'tax_assumed_unknown',
};

function QuoteAmount({ quote }: { readonly quote: Quote }) {
  const words = useWords();
  const assumed = ASSUMED[quote.tax];
  if (!quote.total) return <Badge tone="refer">{words.t('quote_no_total')}</Badge>;
  return (
    <>
      {quote.asked && (
        <>
          <Money of={quote.asked} /> ={' '}
        </>
      )}
      <b>
        <Money of={quote.total} />
      </b>{' '}
      {words.t('incl_tax')}
      {quote.totalExclTax && (
        <span class="dim">
          {' '}
          (<Sentence of="excl_amount" fields={{ amount: <Money of={quote.totalExclTax} as="figure" /> }} />)
        </span>
      )}
      {assumed && (
        <>
          {' '}
          <Badge title={words.t(assumed)}>{words.t('tax_assumed')}</Badge>
        </>
      )}
    </>
  );
}

interface QuoteLineProps {
  readonly kind: SightingKind;
  readonly quote: Quote;
  readonly today: LocalDate;
}

/** What is being judged, as read from the page: amount, term and end. */
export function QuoteLine({ kind, quote, today }: QuoteLineProps) {
  const words = useWords();
  return (
    <p class="quote-line">
      {words.t(DOCUMENT_WORD[kind])} <QuoteAmount quote={quote} />
      {' · '}
      {quote.term ? <span class="num">{words.term(quote.term)}</span> : <Badge tone="refer">{words.t('quote_no_term')}</Badge>}
      {quote.expiresOn && (
        <>
          {' · '}
          <Sentence of="valid_until" fields={{ date: <DateText of={quote.expiresOn} today={today} /> }} />
        </>
      )}
    </p>
  );
}
