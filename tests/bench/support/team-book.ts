import type { Position } from '@/lib/domain/book';
import { debtorKey, sourceId } from '@/lib/domain/ids';
import { addDays, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import { snapshotText } from '@/lib/domain/team/snapshot-text';
import { veilPosition } from '@/lib/domain/team/veil-position';

const TODAY = localDate('2026-11-22');
const OPEN = 5;
const SETTLED = 10;

function positionOf(nth: number, change: number, city: string): Position {
  const open = Array.from({ length: OPEN }, (_, index) => ({
    id: `26-${nth}-${index}`,
    kind: 'invoice' as const,
    number: `26-${nth}-${index}`,
    invoiceOn: addDays(TODAY, -60 + index * 14),
    dueOn: addDays(TODAY, -30 + index * 14),
    original: money(120_000 + nth, EUR),
    open: money(120_000 + nth + change, EUR),
  }));
  const settled = Array.from({ length: SETTLED }, (_, index) => ({
    id: `25-${nth}-${index}`,
    invoiceOn: addDays(TODAY, -400 + index * 30),
    dueOn: addDays(TODAY, -370 + index * 30),
    settledOn: addDays(TODAY, -365 + index * 30),
    amount: money(90_000 + nth, EUR),
  }));
  return {
    debtor: debtorKey(`00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`),
    identity: { number: `${10_000 + nth}`, name: `Bouwbedrijf ${nth} B.V.`, city, email: `post@bouw${nth}.example` },
    currency: EUR,
    openItems: open,
    settledItems: settled,
    openOrders: [],
    creditLimit: money(1_000_000, EUR),
    paymentTerm: { days: 30 },
    buyerSize: null,
    buyerKind: 'business',
  };
}

/** The two texts of a made-up debtor with five open and ten settled invoices; `change` makes it another. */
export function bookTexts(nth: number, change = 0, city = 'Utrecht') {
  const position = positionOf(nth, change, city);
  const numbers = [{ source: sourceId('file'), number: position.identity.number }];
  const told = { debtor: position.debtor, numbers, sources: ['g1' as never] };
  const veiled = veilPosition(position);
  return {
    debtor: position.debtor,
    full: snapshotText({ ...told, identity: position.identity, position }),
    sales: snapshotText({ ...told, identity: veiled.identity, position: veiled }),
    hash: `${nth}/${change}`,
  };
}
