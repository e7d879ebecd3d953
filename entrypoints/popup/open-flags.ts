import type { DebtorKey } from '@/lib/domain/ids';
import { openOwnPage } from '@/lib/platform/tabs';

/** Opens the flags of a customer on the desk, and closes the popup, which would stay in front of it in some browsers. */
export async function openFlags(debtor: DebtorKey): Promise<void> {
  await openOwnPage(`/desk.html#debtor/${debtor}/flags`);
  window.close();
}
