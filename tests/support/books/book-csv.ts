import { chunked } from './chunked';
import { type BookDebtor, type BookItem, type BookSize, generateBook } from './generate-book';

const HEADER =
  'debtor_number,name,vat_id,registration_number,email,street,postcode,city,country,credit_limit,term_days,buyer_size,invoice,invoice_date,due_date,amount,open,currency,paid_on,kind,as_of';
const KINDS = { invoice: 'invoice', 'credit-note': 'credit-note', 'payment-on-account': 'payment' } as const;

/** A generated book as a table of open items, in pieces of text: commas, points, ISO dates, CRLF. */
export function bookCsv(size: BookSize): Generator<string> {
  return chunked(lines(size));
}

function* lines(size: BookSize): Generator<string> {
  yield `${HEADER}\r\n`;
  for (const debtor of generateBook(size)) {
    const identity = identityOf(debtor);
    for (const item of debtor.items) yield `${identity},${itemOf(item)},${size.today}\r\n`;
  }
}

function identityOf(debtor: BookDebtor): string {
  const { number, name, vatId, registrationNumber, domain, street, postcode, city, limit, termDays, size } = debtor;
  const texts = [number, name, vatId, registrationNumber, `facturen@${domain}`, street, postcode, city, 'NL'];
  return [...texts, limit === 0 ? '' : euros(limit), termDays, size].join(',');
}

function itemOf({ number, invoiceOn, dueOn, amount, open, paidOn, kind }: BookItem): string {
  return [number, invoiceOn, dueOn ?? '', euros(amount), euros(open), 'EUR', paidOn ?? '', KINDS[kind]].join(',');
}

const euros = (cents: number): string => (cents / 100).toFixed(2);
