import { keepHandover } from '@/lib/platform/flag-handover';
import { deskCompany } from '@/lib/platform/preferences';
import { openOwnPage } from '@/lib/platform/tabs';
import { findDebtors } from './find-debtors';

const MOST = 6;

/** Opens the flags of the customer that was picked, by number; of what was only typed, the page that asks who is meant. */
export async function enterCustomer(text: string): Promise<void> {
  const found = await findDebtors(text, MOST, (await deskCompany.getValue()) ?? undefined);
  const [first, ...others] = found.filter(({ identity }) => identity.number === text.trim());
  if (first && others.length === 0) return openOwnPage(`/desk.html#debtor/${first.debtor}/flags`);
  const id = await keepHandover({ selection: text, claims: [], isAdapter: false, origin: '' });
  return openOwnPage(`/desk.html#flag/${id}`);
}
