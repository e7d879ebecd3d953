import { slots } from '@/lib/sources/xml/xml-shape';

export const DOCUMENT = slots(
  'ID',
  'IssueDate',
  'DueDate',
  'InvoiceTypeCode',
  'CreditNoteTypeCode',
  'DocumentCurrencyCode',
  'BuyerReference',
);
export const REFERENCE = slots('ID', 'SalesOrderID');
export const AMOUNT = slots('#text', '@currencyID');
export const MEANS = slots('PaymentMeansCode', 'PaymentDueDate', 'InstructionID');
export const PAYER = slots('ID');
export const TERMS = slots('PaymentDueDate', 'InstallmentDueDate');
export const TEXT = slots('#text');
