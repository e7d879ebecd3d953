import { addProspect } from '@/lib/app/add-prospect';
import { answerBuyerSize } from '@/lib/app/answer-buyer-size';
import { forgetLink } from '@/lib/app/forget-link';
import { readAt } from '@/lib/app/read-at';
import { readCompany } from '@/lib/app/read-company';
import { rememberLink } from '@/lib/app/remember-link';
import type { CompanySettings } from '@/lib/domain/company';
import type { BuyerSize } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';

const now = async (of?: CompanyId) => readAt((await readCompany(of)).timeZone);

/** Remembers that this record of the page is this debtor. */
export async function writeLink(origin: string, sighting: Sighting, debtor: DebtorKey): Promise<void> {
  await rememberLink({ origin, sighting, debtor, at: await now() });
}

/** Forgets what a person linked before; what the page says decides again. */
export async function writeForget(origin: string, view: SidebarView): Promise<void> {
  if (view.state === 'assessed') await forgetLink({ origin, sighting: view.sighting });
}

/** Keeps the answer about the size of the buyer on screen. */
export async function writeBuyerSize(view: SidebarView, size: BuyerSize): Promise<void> {
  if (view.state !== 'assessed') return;
  const { company } = view.book;
  await answerBuyerSize({ debtor: view.debtor, company, size, at: await now(company) });
}

/** Makes a prospect of whoever the page names. */
export async function writeProspect({ id, timeZone }: CompanySettings, origin: string, sighting: Sighting): Promise<void> {
  await addProspect({ company: id, sighting, origin, at: readAt(timeZone) });
}
