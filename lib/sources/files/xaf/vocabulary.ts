import { type Slots, slots } from '@/lib/sources/xml/xml-shape';

/**
 * Fields that tell of debtors, by the element that holds them: the names of XAF 3.0 to 4.0 (XmlAuditfileFinancieel3.2.xsd, formats.md B).
 * What its predecessor CLAIR2 calls otherwise goes to the same place. Name spaces say little of what a file really holds, so one
 * vocabulary reads all of them.
 */
const HEADER_FIELDS = slots(
  'fiscalYear',
  'startDate',
  'endDate',
  'curCode',
  'dateCreated',
  'softwareDesc',
  'softwareVersion',
  'RGSVersion',
  'companyName',
  'companyID',
);
export const HEADER = aliased(HEADER_FIELDS, {
  currencyCode: 'curCode',
  productID: 'softwareDesc',
  productVersion: 'softwareVersion',
});

export const COMPANY = slots('companyIdent', 'companyName', 'Commercenr', 'taxRegistrationCountry', 'taxRegIdent');

export const RELATION = aliased(
  slots(
    'custSupID',
    'custSupName',
    'telephone',
    'eMail',
    'website',
    'commerceNr',
    'taxRegistrationCountry',
    'taxRegIdent',
    'custSupTp',
    'custCreditLimit',
    // Amounts, whatever they are called; in 3.2 a text of that name stands in the opening balance.
    'opBalDesc',
    'opBalTp',
    'clBalDesc',
    'clBalTp',
  ),
  { companyName: 'custSupName', type: 'custSupTp', email: 'eMail', taxRegistrationNr: 'taxRegIdent' },
);

export const ADDRESS = aliased(slots('streetname', 'number', 'numberExtension', 'postalCode', 'city', 'country'), {
  address: 'streetname',
});
export const BANK_ACCOUNT = slots('bankAccNr');

export const ACCOUNT = aliased(slots('accID', 'accDesc', 'accTp', 'leadCode', 'leadReference', 'leadCrossRef', 'RGScode'), {
  accountID: 'accID',
  accountDesc: 'accDesc',
  accountType: 'accTp',
});
export const CONCEPT = slots('conceptRef');
/** XAF 3.1 keeps the reference code of an account in a list of its own. */
export const TAXO_ELEMENT = slots('glAccID', 'txCd');

export const OPENING_LINE = slots('nr', 'accID', 'amnt', 'amntTp');
export const SUB_LEDGER = slots('sbType', 'sbDesc');

export const JOURNAL = aliased(slots('jrnID', 'desc', 'jrnTp', 'offsetAccID'), {
  journalID: 'jrnID',
  description: 'desc',
  type: 'jrnTp',
});
export const TRANSACTION = aliased(slots('nr', 'periodNumber', 'trDt'), {
  transactionID: 'nr',
  period: 'periodNumber',
  transactionDate: 'trDt',
});
/** Of `trLine`, and of CLAIR2's `line`, which has two amounts instead of one with its side. */
export const TR_LINE = aliased(
  slots(
    'nr',
    'accID',
    'effDate',
    'settDate',
    'amnt',
    'amntTp',
    'debitAmount',
    'creditAmount',
    'recRef',
    'matchKeyID',
    'custSupID',
    'invRef',
    'documentID',
  ),
  { recordID: 'nr', accountID: 'accID', effectiveDate: 'effDate' },
);

/** Of `sbLine` and `obSbLine`: the first refers to a journal line, the second to a line of the opening balance, or names its account. */
export const SB_LINE = slots(
  'obLineNr',
  'accID',
  'jrnID',
  'trNr',
  'trLineNr',
  'amnt',
  'amntTp',
  'recRef',
  'matchKeyID',
  'custSupID',
  'invRef',
  'invPurSalTp',
  'invDt',
  'invDueDt',
  'mutTp',
);

/** The same, of a file that writes numbers of invoices as those of documents alone. */
export function byDocument<Name extends string>(fields: Slots<Name | 'invRef'>): Slots {
  const { invRef, ...others }: Slots = fields;
  return invRef === undefined ? fields : { ...others, docRef: invRef };
}

/** The same fields under more names. */
function aliased<Name extends string, Alias extends string>(
  fields: Slots<Name>,
  others: Readonly<Record<Alias, NoInfer<Name>>>,
): Slots<Name | Alias> {
  const places = Object.entries<Name>(others).map(([alias, name]) => [alias, fields[name]]);
  return { ...fields, ...Object.fromEntries(places) };
}
