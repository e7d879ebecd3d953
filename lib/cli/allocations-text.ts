import type { Allocation } from '@/lib/domain/allocation/allocation';
import { amountText } from './amount-text';

/** What bank entries pay, one line each, for a terminal, in English. */
export function allocationsText(allocations: readonly Allocation[]): string {
  const lines = allocations.map((one) => `  ${one.entry.on} ${amountText(one.entry.amount)}: ${outcome(one)}`);
  const done = allocations.filter((one) => one.outcome !== 'unallocated').length;
  return [`allocated      ${done} of ${allocations.length} entries`, ...lines].join('\n');
}

function outcome(one: Allocation): string {
  if (one.outcome === 'unallocated') {
    const candidates = one.candidates.map(({ debtor, item }) => `${debtor} ${item}`);
    return [`not allocated (${one.why})`, ...candidates].join(', ');
  }
  const items = one.items.map(({ id, amount }) => `${id} ${amountText(amount)}`);
  const rest = one.onAccount ? [`on account ${amountText(one.onAccount)}`] : [];
  const how = one.outcome === 'paid' ? `pays, by ${one.by}` : `takes back ${one.of.on}`;
  return [`${one.debtor} ${how}`, ...items, ...rest].join(', ');
}
