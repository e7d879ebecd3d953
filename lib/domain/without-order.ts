import type { Position } from './book';

/**
 * The position without the open order of that number: the one on the page is judged as the quote, and would count twice.
 * An order that the books do not know, or a page that shows no number, changes nothing. Source: domain.md 2.2.
 */
export function withoutOrder(position: Position, number: string | undefined): Position {
  if (number === undefined || !position.openOrders) return position;
  return { ...position, openOrders: position.openOrders.filter((order) => order.number !== number) };
}
