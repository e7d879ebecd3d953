import type { Batch } from '@/lib/sources/contract';
import { orNothing } from '../or-nothing';
import { type Agreements, companyWideOf, debtorRecord, groupsOf, ibansOf, limitsOf, termsOf } from './agreements';
import type { Listing } from './frappe-desk';
import { LISTINGS } from './listings';
import type { Pull } from './pull';
import { customerRow } from './rows';

async function agreementsOf({ desk, outbox, company }: Pull): Promise<Agreements> {
  const ask = async (listing: Listing) => orNothing(desk.all(listing));
  const [limits, terms] = [await ask(LISTINGS.limit), await ask(LISTINGS.term)];
  if (limits === null) outbox.gaps.add('credit-limits');
  if (terms === null) outbox.gaps.add('payment-terms');
  const name = company.name ?? '';
  return {
    currency: company.currency,
    limits: limitsOf(limits ?? [], name),
    groups: groupsOf((await ask(LISTINGS.group)) ?? [], (await ask(LISTINGS.groupLimit)) ?? [], name),
    company: companyWideOf((await ask(LISTINGS.companyWide)) ?? [], name),
    terms: termsOf(terms ?? []),
    ibans: ibansOf((await ask(LISTINGS.bankAccount)) ?? []),
  };
}

export async function* pullCustomers(pull: Pull): AsyncGenerator<Batch> {
  const agreements = await agreementsOf(pull);
  for await (const page of pull.desk.pages(pull.asked('customer', []))) {
    pull.outbox.read({ resource: 'Customer', key: 'name' }, page, customerRow, (row) => [
      { kind: 'debtor', debtor: debtorRecord(row, agreements) },
    ]);
    yield* pull.outbox.due();
  }
}
