import type { Book } from '@/lib/domain/book';
import type { Debtor, DebtorIdentity } from '@/lib/domain/debtor';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { EUR } from '@/lib/domain/money';
import type { Sighting } from '@/lib/domain/sighting';
import { withPositions } from './book-positions';

/** As the page names it; without one, as the page did that it was first met on. */
function identityOf({ name: metAs, aliases }: Debtor, sighting: Sighting | null): DebtorIdentity {
  const value = (kind: 'name' | 'vat' | 'registration') => aliases.find((alias) => alias.kind === kind)?.value;
  const { name, vatId, registrationNumber, iban, email, phone, postcode, city, country } = sighting ?? {};
  const told = { vatId: vatId ?? value('vat'), registrationNumber, iban, email, phone, postcode, city, country };
  const known = Object.fromEntries(Object.entries(told).filter(([, text]) => text !== undefined));
  return { number: '', name: name ?? metAs ?? value('name') ?? null, ...known };
}

/**
 * What our books say of somebody who is in none of them: nothing is open and nothing was ever paid, as far as they tell that (domain.md
 * R3-01). All else is unknown.
 */
export function prospectPosition(debtor: Debtor, book: Book, sighting: Sighting | null): BookPosition {
  const tells = (gap: 'settled-items' | 'open-orders') =>
    withPositions(book).some(({ about }) => about && !about.gaps.includes(gap));
  const position = {
    debtor: debtor.key,
    identity: identityOf(debtor, sighting),
    currency: book.lead.about?.currency ?? book.lead.totals?.open.currency ?? EUR,
    openItems: [],
    settledItems: tells('settled-items') ? [] : null,
    openOrders: tells('open-orders') ? [] : null,
    creditLimit: null,
    paymentTerm: null,
    buyerSize: null,
    buyerKind: null,
  };
  return { position, sources: [book.lead] };
}
