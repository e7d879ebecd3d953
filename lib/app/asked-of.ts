import type { Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Quote } from '@/lib/domain/quote';
import { readQuote } from '@/lib/domain/read-quote';
import type { Sighting } from '@/lib/domain/sighting';
import { withoutOrder } from '@/lib/domain/without-order';

interface Asked {
  readonly quote: Quote | null;
  /** What the book holds beside it: an order that is asked about is not counted twice. */
  readonly beside: Position;
}

/** Of terms that somebody decides on where no page asks for anything. */
const UNSPOKEN: Quote = { total: null, tax: 'included', term: null, prepaidShare: 0, isGoods: true, expiresOn: null };

/**
 * What a page asks us to grant: an invoice is in the book already, so only a quote or an order is.
 * @param term in place of the page's, for somebody who decides on another.
 */
export function askedOf(sighting: Sighting, position: Position, company: CompanySettings, term: PaymentTerm | null): Asked {
  const document = sighting.kind === 'quote' || sighting.kind === 'order' ? sighting.document : undefined;
  const asked = document ? readQuote(document, company, sighting.locale) : null;
  const beside = sighting.kind === 'order' ? withoutOrder(position, document?.number) : position;
  return { quote: term ? { ...(asked ?? UNSPOKEN), term } : asked, beside };
}
