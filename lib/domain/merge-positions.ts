import type { Position } from './book';
import type { BuyerKind, BuyerSize, DebtorBackground } from './debtor';
import { dayNumber } from './local-date';
import type { OpenItem } from './open-item';

/**
 * All debtor numbers of one legal entity as one position (domain.md 0). What one of them does not tell is unknown of all.
 *
 * - Credit limit: the highest. Books repeat one limit on each number more often than they divide it, so limits are never added up.
 * - Payment term: the shortest that is agreed.
 * - Customer since: the earliest. Rating: the most recent. Industry: the first that is told.
 * - Identity: of the first number.
 */
export function mergePositions(positions: readonly [Position, ...Position[]]): Position {
  const [first, ...others] = positions;
  if (others.length === 0) return first;
  return {
    ...first,
    openItems: withDistinctIds(positions),
    settledItems: allOrUnknown(positions.map(({ settledItems }) => settledItems)),
    openOrders: allOrUnknown(positions.map(({ openOrders }) => openOrders)),
    creditLimit: best(
      positions.map(({ creditLimit }) => creditLimit),
      (limit) => limit.minor,
    ),
    paymentTerm: best(
      positions.map(({ paymentTerm }) => paymentTerm),
      (term) => -term.days,
    ),
    buyerSize: sizeOf(positions.map(({ buyerSize }) => buyerSize)),
    buyerKind: kindOf(positions.map(({ buyerKind }) => buyerKind)),
    ...backgroundOf(positions),
  };
}

function backgroundOf(positions: readonly Position[]): DebtorBackground {
  const industry = positions.find((position) => position.industry)?.industry;
  const [customerSince] = positions.flatMap((position) => position.customerSince ?? []).sort();
  const external = best(
    positions.map((position) => position.external ?? null),
    (rating) => dayNumber(rating.on),
  );
  return { ...(industry && { industry }), ...(customerSince && { customerSince }), ...(external && { external }) };
}

/** Ids are stable within a debtor number; two numbers may use the same one. */
function withDistinctIds(positions: readonly Position[]): OpenItem[] {
  const taken = new Set<string>();
  return positions.flatMap(({ identity, openItems }) =>
    openItems.map((item) => {
      const id = taken.has(item.id) ? `${identity.number}/${item.id}` : item.id;
      taken.add(id);
      return id === item.id ? item : { ...item, id };
    }),
  );
}

function allOrUnknown<T>(lists: readonly (readonly T[] | null)[]): T[] | null {
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function best<T>(values: readonly (T | null)[], worth: (value: T) => number): T | null {
  return values.reduce((one, other) => (one === null || (other !== null && worth(other) > worth(one)) ? other : one), null);
}

/** One number known as a large company makes the entity one. */
function sizeOf(sizes: readonly (BuyerSize | null)[]): BuyerSize | null {
  return sizes.includes('large') ? 'large' : (sizes.find((size) => size !== null) ?? null);
}

function kindOf(kinds: readonly (BuyerKind | null)[]): BuyerKind | null {
  const [kind = null, ...others] = new Set(kinds.filter((kind) => kind !== null));
  return others.length === 0 ? kind : null;
}
