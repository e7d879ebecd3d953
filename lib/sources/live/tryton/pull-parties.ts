import type { BookGap } from '@/lib/domain/book';
import type { Batch } from '@/lib/sources/contract';
import { orNothing } from '../or-nothing';
import { changedSince } from './changed-since';
import { debtorRecord } from './debtor-record';
import { isReadable } from './is-readable';
import { ANY_PARTY, EXTRAS, LISTINGS } from './listings';
import { paymentTerms } from './payment-terms';
import { originOf, type Pull } from './pull';
import { partyRow } from './rows';

/** Fields that modules bring, and the gap in the book where they are not to be read. */
const AGREED: readonly (readonly [readonly string[], BookGap | null])[] = [
  [EXTRAS.limit, 'credit-limits'],
  [EXTRAS.term, 'payment-terms'],
  [EXTRAS.account, null],
];
const PARTS = ['addresses', 'identifiers', 'contact_mechanisms'];

/** Every party but the company itself: Tryton does not tell customers from others, and who never bought owes nothing. */
export async function* pullParties({ desk, outbox, company, since }: Pull): AsyncGenerator<Batch> {
  const fields: string[] = [...LISTINGS.party.fields];
  for (const [extra, gap] of AGREED) {
    if (await isReadable(desk, { model: LISTINGS.party.model, fields: extra })) fields.push(...extra);
    else if (gap) outbox.gaps.add(gap);
  }
  const terms = await orNothing(desk.all(LISTINGS.term));
  if (terms === null) outbox.gaps.add('payment-terms');
  const known = paymentTerms(terms ?? []);
  const domain = [...ANY_PARTY, ['id', '!=', company.party ?? 0], ...changedSince(since.party, PARTS)];
  for await (const page of desk.pages({ ...LISTINGS.party, fields, domain })) {
    outbox.read(originOf('party'), page, partyRow, (row) => [
      { kind: 'debtor', debtor: debtorRecord(row, known, company.currency) },
    ]);
    yield* outbox.due();
  }
}
