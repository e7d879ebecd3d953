import type { OmniboxSuggestion } from '@/lib/platform/omnibox';
import { deskCompany } from '@/lib/platform/preferences';
import { findDebtors } from './find-debtors';

const MOST = 6;
/** Shorter texts match half the book. */
const SHORTEST = 2;

/**
 * Customers whose name or number begins with what is typed in the address bar. What comes back is their number, or
 * the name of who has none: no key means anything there.
 */
export async function proposeCustomers(text: string): Promise<readonly OmniboxSuggestion[]> {
  if (text.trim().length < SHORTEST) return [];
  const found = await findDebtors(text, MOST, (await deskCompany.getValue()) ?? undefined);
  return found.map(({ identity: { number, name, city } }) => ({
    content: number || (name ?? ''),
    description: [name, city, number].filter(Boolean).join(' · '),
  }));
}
