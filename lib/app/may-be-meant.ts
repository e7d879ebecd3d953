import type { DebtorAccount } from '@/lib/domain/allocation/allocation';
import { normaliseNumber } from '@/lib/domain/allocation/normalise-number';
import type { BankEntry } from '@/lib/domain/bank-entry';

/** Long enough to leave nearly all of a large book out, short enough for any invoice number that could be found. */
const GRAM = 4;

function gramsOf(entries: readonly BankEntry[]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const { text, references } of entries) {
    const bare = normaliseNumber([text, ...references].join(' '));
    for (let at = 0; at + GRAM <= bare.length; at++) grams.add(bare.slice(at, at + GRAM));
  }
  return grams;
}

/** Whether any of these entries can be of this debtor at all: from its account, or naming what may be one of its numbers. */
export function mayBeMeant(entries: readonly BankEntry[]): (account: DebtorAccount) => boolean {
  const ibans = new Set(entries.map(({ other }) => other.iban));
  const grams = gramsOf(entries);
  const isNamed = (number: string | null): boolean => {
    const bare = number === null ? '' : normaliseNumber(number);
    return bare !== '' && (bare.length < GRAM || grams.has(bare.slice(-GRAM)));
  };
  return (account) =>
    account.ibans.some((iban) => ibans.has(iban)) ||
    account.items.some(({ number, references = [] }) => [number, ...references].some(isNamed));
}
