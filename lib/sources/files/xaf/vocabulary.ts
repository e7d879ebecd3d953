import { slots } from '@/lib/sources/xml/xml-shape';

/** Fields of XAF 3.0 to 3.2.1 that tell of debtors, by the element that holds them (XmlAuditfileFinancieel3.2.xsd). */
export const HEADER = slots(
  'startDate',
  'endDate',
  'curCode',
  'dateCreated',
  'softwareDesc',
  'softwareVersion',
  'auditfileVersion',
);
export const COMPANY = slots('companyIdent', 'companyName');
export const RELATION = slots(
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
  // Only version 4.0 has these three.
  'Commercenr',
  'opBalTp',
  'clBalDesc',
);
export const ADDRESS = slots('streetname', 'number', 'numberExtension', 'postalCode', 'city', 'country');
export const BANK_ACCOUNT = slots('bankAccNr');
export const ACCOUNT = slots('accID', 'accDesc', 'accTp', 'leadReference');
export const OPENING_LINE = slots('nr', 'accID', 'amnt', 'amntTp');
export const SUB_LEDGER = slots('sbType');
export const JOURNAL = slots('jrnID', 'jrnTp', 'offsetAccID');
export const TRANSACTION = slots('nr', 'trDt');
export const TR_LINE = slots('nr', 'accID', 'effDate', 'amnt', 'amntTp', 'custSupID', 'invRef');
/** Of `sbLine` and `obSbLine`: the first refers to a journal line, the second to a line of the opening balance. */
export const SB_LINE = slots(
  'obLineNr',
  'jrnID',
  'trNr',
  'trLineNr',
  'amnt',
  'amntTp',
  'docRef',
  'custSupID',
  'invRef',
  'invPurSalTp',
  'invDt',
  'invDueDt',
  'mutTp',
);
