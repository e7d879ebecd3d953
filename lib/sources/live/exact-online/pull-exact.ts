import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { OpenNames } from '../open-names';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { divisionOf } from './division-of';
import { conditionsOf, debtorRecord, openOrder } from './documents';
import { ExactDesk } from './exact-desk';
import { debtorNumber } from './payment-terms';
import type { Pull } from './pull';
import { pullItems } from './pull-items';
import { QUERIES } from './queries';
import { RowVersions } from './row-versions';
import { accountRow, codeRow, orderRow } from './rows';

/** The book of one division of Exact Online, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullExact(context: LiveContext): AsyncGenerator<Batch> {
  const [outbox, since, division] = [new LiveOutbox(context), readWatermark(context.since), await divisionOf(context)];
  const versions = {
    accounts: new RowVersions(since?.accounts),
    terms: new RowVersions(since?.terms),
    orders: new RowVersions(since?.orders),
  };
  const desk = new ExactDesk(context, division.code);
  const pull: Pull = {
    desk,
    outbox,
    division,
    isChange: since !== null,
    open: new OpenNames(),
    openBefore: since?.open,
    versions,
    codes: new Map(),
  };
  yield* pullAccounts(pull);
  yield* pullItems(pull);
  yield* part(outbox, 'open-orders', pullOrders(pull));
  const { accounts, terms, orders } = versions;
  const next = writeWatermark({ accounts: accounts.mark, terms: terms.mark, orders: orders.mark, open: pull.open.mark });
  yield outbox.last({ software: 'Exact Online', administration: division.name, currency: division.currency }, next);
}

/** Customers, suspects and prospects are all accounts; only who may owe us is a debtor. */
const CUSTOMER = 'C';

async function* pullAccounts({ desk, outbox, division, versions, codes }: Pull): AsyncGenerator<Batch> {
  const found = await orNothing(desk.all(QUERIES.condition));
  if (found === null) outbox.gaps.add('payment-terms');
  const conditions = conditionsOf(found ?? []);
  for await (const page of desk.pages({ ...QUERIES.account, filter: versions.accounts.filter })) {
    outbox.read({ resource: 'Accounts', key: 'Code' }, page, accountRow, (row) => {
      versions.accounts.see(row.ID, row.Timestamp);
      codes.set(row.ID, debtorNumber(row.Code));
      return row.Status === CUSTOMER ? [{ kind: 'debtor', debtor: debtorRecord(row, division.currency, conditions) }] : [];
    });
    yield* outbox.due();
  }
}

async function* pullOrders(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, division, versions, codes, isChange } = pull;
  for await (const page of desk.pages({ ...QUERIES.order, filter: versions.orders.filter })) {
    await learnCodes(pull, page);
    outbox.read({ resource: 'SalesOrderHeaders', key: 'OrderNumber' }, page, orderRow, (row) => {
      versions.orders.see(row.OrderID, row.Timestamp);
      const debtor = codes.get(row.InvoiceTo ?? row.OrderedBy ?? '');
      const order = openOrder(row, division.currency);
      return debtor === undefined || (order.open.minor === 0 && !isChange)
        ? []
        : [{ kind: 'open-order', debtorNumber: debtor, order }];
    });
    yield* outbox.due();
  }
}

/** Of accounts that did not change since the last pull, and that orders name by their ids. */
async function learnCodes({ desk, codes }: Pull, page: readonly unknown[]): Promise<void> {
  for (const row of page) {
    const order = orderRow.safeParse(row).data;
    const id = order?.InvoiceTo ?? order?.OrderedBy;
    if (!id || codes.has(id)) continue;
    for (const found of await desk.all({ ...QUERIES.code, filter: `ID eq guid'${id}'` })) {
      const account = codeRow.safeParse(found).data;
      if (account) codes.set(account.ID, debtorNumber(account.Code));
    }
  }
}
