import { addDays, localDate } from '@/lib/domain/local-date';
import accounts from '@/tests/demo/crm/data/accounts.json';
import { todayInAmsterdam } from '@/tests/demo/days';
import { Shop, type ShopCustomer, type ShopDocument } from '@/tests/support/live/shop';

/** The books behind a stand-in that know the customer of the demo quote: two invoices, neither of them due. */
export function demoShop(): Shop {
  const shop = new Shop(0);
  const account = accounts.find(({ id }) => id === 'a-1002');
  const customer = { ...(shop.customers[0] as ShopCustomer), name: account?.name ?? '', vat: account?.vatId ?? '' };
  shop.customers[0] = customer;
  const on = addDays(localDate(todayInAmsterdam()), -9);
  const invoice = (id: number, cents: number): ShopDocument => ({
    id,
    kind: 'invoice',
    number: `20268${id}`,
    customer,
    on,
    dueOn: addDays(on, 30),
    total: cents,
    open: cents,
    currency: 'EUR',
    reference: '',
    paidOn: null,
    isCancelled: false,
    changedAt: shop.now,
  });
  shop.documents.push(invoice(1, 4_840_00), invoice(2, 3_993_00));
  return shop;
}
