import { CUSTOMERS, netOf, type SeedCustomer, type SeedInvoice, type SeedSheet, totalOf } from './customers.ts';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const euros = (cents: number): string => (cents / 100).toFixed(2);
const daysBefore = (today: string, days: number): string => `date '${today}' - ${days}`;

/** Accounts of the Dutch chart that comes with LedgerSMB. */
const ACCOUNT = {
  receivable: "(SELECT id FROM account WHERE accno = '1200')",
  bank: "(SELECT id FROM account WHERE accno = '1061')",
  vat: "(SELECT id FROM account WHERE accno = '2310')",
  sales: "(SELECT id FROM account WHERE category = 'I' AND accno ~ '^[48]' ORDER BY accno LIMIT 1)",
  costs: "(SELECT id FROM account WHERE category = 'E' ORDER BY accno LIMIT 1)",
};
const PART_ID = "(SELECT id FROM parts WHERE partnumber = 'P-100')";
/** Kinds of a sheet, as LedgerSMB numbers them. */
const [SALES_ORDER, QUOTATION] = [1, 3];
const NETHERLANDS = "(SELECT id FROM country WHERE short_name = 'NL')";
const creditOf = (number: string): string =>
  `(SELECT id FROM entity_credit_account WHERE meta_number = ${text(number)} AND entity_class = 2)`;
const idOf = (invoice: string): string => `(SELECT id FROM ar WHERE invnumber = ${text(invoice)})`;

/** One person may post what the same person made; and a password that holds. */
export const SETTINGS = `
  UPDATE defaults SET value = '0' WHERE setting_key = 'separate_duties';
  UPDATE tax SET rate = 0.21 WHERE rate = 0.19;
  ALTER ROLE boekhouder VALID UNTIL 'infinity';
  ALTER ROLE verkoop VALID UNTIL 'infinity';
  GRANT lsmb_voorbeeld__base_user, lsmb_voorbeeld__contact_read, lsmb_voorbeeld__contact_class_customer, lsmb_voorbeeld__sales_order_list TO verkoop;
`;

/** Sold in every line, with VAT. */
const PART = `
  INSERT INTO parts(partnumber, description, unit, sellprice, listprice, income_accno_id, expense_accno_id) VALUES
    ('P-100', 'Werkbank', 'st', 480, 480, ${ACCOUNT.sales}, ${ACCOUNT.costs});
  INSERT INTO partstax(parts_id, chart_id) VALUES (${PART_ID}, ${ACCOUNT.vat});`;

/** Through the same functions of the database that the forms of LedgerSMB call, where there are such. */
export function seedSql(today: string): string {
  const records = CUSTOMERS.flatMap((customer) => [
    customerSql(customer, today),
    ...customer.invoices.map((invoice) => invoiceSql(customer, invoice, today)),
    ...customer.invoices.flatMap(({ number, paid }) =>
      paid ? [paymentSql(customer.number, number, paid.amount, daysBefore(today, paid.daysAgo))] : [],
    ),
    ...customer.orders.map((order) => sheetSql(customer, order, 'ordnumber', SALES_ORDER, today)),
    ...customer.quotes.map((quote) => sheetSql(customer, quote, 'quonumber', QUOTATION, today)),
  ]);
  return [PART, ...records].join('\n');
}

const customerSql = (
  { number, name, vat, kvk, limit, term, street, postcode, city, iban }: SeedCustomer,
  today: string,
): string => `
  DO $$ DECLARE e int; k int; BEGIN
    SELECT (company__save(${text(number)}, 2, ${text(name)}, ${text(kvk)}, NULL, NULL, ${NETHERLANDS}, ${text(vat)}, NULL)).entity_id INTO e;
    SELECT eca__save(NULL, 2, e, ${text(name)}, 0, false, ${euros(limit)}, 0, ${term}, ${text(number)}, NULL, 'nl', NULL, 'EUR',
      ${daysBefore(today, 400)}, NULL, 0, ${ACCOUNT.receivable}, ${ACCOUNT.bank}, ${text(name)}, NULL, NULL) INTO k;
    PERFORM eca__location_save(k, NULL, 1, ${text(street)}, NULL, NULL, ${text(city)}, NULL, ${text(postcode)}, ${NETHERLANDS}, NULL);
    PERFORM eca__save_contact(k, 12, 'E-mail', ${text(`administratie@${number.toLowerCase()}.example`)}, NULL, NULL);
    PERFORM eca__set_taxes(k, ARRAY[${ACCOUNT.vat}]);
    PERFORM entity__save_bank_account(e, k, 'ABNANL2A', ${text(iban)}, NULL, NULL);
  END $$;`;

/** One line, with VAT on top of it. */
function sheetSql(customer: SeedCustomer, sheet: SeedSheet, numbered: string, kind: number, today: string): string {
  const [id, net] = [`(SELECT id FROM oe WHERE ${numbered} = ${text(sheet.number)})`, euros(netOf(sheet))];
  return `
    INSERT INTO oe(${numbered}, transdate, amount, netamount, curr, entity_credit_account, oe_class_id, quotation, terms) VALUES
      (${text(sheet.number)}, ${daysBefore(today, 3)}, ${euros(sheet.total)}, ${net}, 'EUR', ${creditOf(customer.number)}, ${kind},
       ${kind === QUOTATION}, ${customer.term});
    INSERT INTO orderitems(trans_id, parts_id, description, qty, sellprice, discount, unit, ship) VALUES
      (${id}, ${PART_ID}, 'Werkbank', 1, ${net}, 0, 'st', 0);`;
}

/** As posting from the form does: the invoice, and its three lines in the ledger. */
function invoiceSql({ number: customer, term }: SeedCustomer, invoice: SeedInvoice, today: string): string {
  const { number, daysAgo, net, isOfGoods = false } = invoice;
  const [total, on] = [totalOf(invoice), daysBefore(today, daysAgo)];
  return `
    INSERT INTO ar(invnumber, transdate, crdate, duedate, amount, netamount, curr, entity_credit_account, approved, terms, invoice) VALUES
      (${text(number)}, ${on}, ${on}, ${on} + ${term}, ${euros(total)}, ${euros(net)}, 'EUR', ${creditOf(customer)}, true, ${term}, ${isOfGoods});
    INSERT INTO acc_trans(trans_id, chart_id, amount, transdate) VALUES
      (${idOf(number)}, ${ACCOUNT.receivable}, ${euros(-total)}, ${on}),
      (${idOf(number)}, ${ACCOUNT.sales}, ${euros(net)}, ${on}),
      (${idOf(number)}, ${ACCOUNT.vat}, ${euros(total - net)}, ${on});
    ${isOfGoods ? goodsSql(number, net) : ''}`;
}

const goodsSql = (invoice: string, net: number): string => `
    INSERT INTO invoice(trans_id, parts_id, description, qty, allocated, sellprice, fxsellprice, discount, unit) VALUES
      (${idOf(invoice)}, ${PART_ID}, 'Werkbank', 1, 0, ${euros(net)}, ${euros(net)}, 0, 'st');`;

/** The payment of an invoice, in whole or in part. `on` is SQL. */
export const paymentSql = (customer: string, invoice: string, cents: number, on: string): string => `
  SELECT payment_post(${on}, 2, ${creditOf(customer)}, 'EUR', NULL, 'Betaling', ARRAY[${ACCOUNT.bank}], ARRAY[${euros(cents)}::numeric],
    ARRAY[true], ARRAY['bank'], ARRAY[NULL::text], ARRAY[${idOf(invoice)}], NULL, NULL, NULL, NULL, NULL, NULL, true);`;
