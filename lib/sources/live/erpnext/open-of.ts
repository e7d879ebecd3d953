import { OpenNames } from '../open-names';
import type { Filter, Listing } from './frappe-desk';
import type { Pull } from './pull';
import { openRow } from './rows';

/** The names of all documents of a kind that are open now: what is cancelled and deleted, or renamed, does not say so itself. */
export async function openOf({ desk, ours }: Pull, listing: Listing, filters: readonly Filter[]): Promise<OpenNames> {
  const open = new OpenNames();
  const asked = { ...listing, filters: [['docstatus', '=', 1] as const, ...ours, ...filters] };
  for await (const page of desk.pages(asked))
    for (const row of page) {
      const document = openRow.safeParse(row).data;
      const debtor = document?.customer || document?.party;
      if (document && debtor) open.add(debtor, document.name);
    }
  return open;
}
