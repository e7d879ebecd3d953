import type { Batch } from '@/lib/sources/contract';
import { orNothing } from '../or-nothing';
import { type Agreements, debtorRecord, ibansOf, termsOf } from './debtors';
import type { Domain } from './odoo-desk';
import { changedOr, type Pull } from './pull';
import { partnerRow } from './rows';
import { SEARCHES } from './searches';

/** What is agreed with customers, which Odoo keeps in models of their own. */
export async function agreementsOf({ desk, outbox, company }: Pull): Promise<Agreements> {
  const terms = await orNothing(desk.all(SEARCHES.term));
  if (terms === null) outbox.gaps.add('payment-terms');
  if (!(await desk.readable('res.partner', ['credit_limit'])).includes('credit_limit')) outbox.gaps.add('credit-limits');
  const ibans = ibansOf((await orNothing(desk.all(SEARCHES.bank))) ?? []);
  return { currency: company.currency, terms: termsOf(terms ?? []), ibans };
}

/** Legal entities that are customers: all of them, or those that changed. */
export async function* pullPartners(pull: Pull, agreements: Agreements): AsyncGenerator<Batch> {
  yield* pullSome(pull, agreements, [...changedOr(pull, []), ...SEARCHES.partner.domain]);
}

/** Whom documents name besides. */
export async function* pullNamed(pull: Pull, agreements: Agreements): AsyncGenerator<Batch> {
  for (const ids of pull.entities.untold()) yield* pullSome(pull, agreements, [['id', 'in', ids]]);
}

async function* pullSome({ desk, outbox, entities }: Pull, agreements: Agreements, domain: Domain): AsyncGenerator<Batch> {
  for await (const page of desk.pages({ ...SEARCHES.partner, domain })) {
    outbox.read({ resource: 'res.partner', key: 'id' }, page, partnerRow, (row) => {
      entities.tell(row.id);
      return [{ kind: 'debtor', debtor: debtorRecord(row, agreements) }];
    });
    yield* outbox.due();
  }
}
