import type { Query } from './exact-desk';

/** What is asked of Exact Online, by the names of its own resources. */
export const QUERIES = {
  division: { path: 'system/Divisions', select: ['Code', 'Description', 'Currency'] },
  account: {
    path: 'sync/CRM/Accounts',
    select: [
      ...[
        'Timestamp',
        'ID',
        'Code',
        'Name',
        'Status',
        'VATNumber',
        'ChamberOfCommerce',
        'Email',
        'Phone',
        'Website',
        'AddressLine1',
      ],
      ...['Postcode', 'City', 'Country', 'PaymentConditionSales', 'CreditLineSales'],
    ],
  },
  /** Of one account, by its id. */
  code: { path: 'crm/Accounts', select: ['ID', 'Code'] },
  condition: { path: 'cashflow/PaymentConditions', select: ['Code', 'PaymentDays', 'PaymentEndOfMonths'] },
  receivable: {
    path: 'read/financial/ReceivablesList',
    select: ['AccountCode', 'Amount', 'CurrencyCode', 'DueDate', 'EntryNumber', 'InvoiceDate', 'InvoiceNumber', 'YourRef'],
  },
  term: {
    path: 'sync/Cashflow/PaymentTerms',
    select: [
      ...['Timestamp', 'ID', 'AccountCode', 'Currency', 'DueDate', 'EntryNumber', 'InvoiceDate', 'InvoiceNumber', 'IsFullyPaid'],
      ...['LastPaymentDate', 'LineType', 'PaymentMethod', 'TransactionAmountFC', 'TransactionDueDate'],
    ],
  },
  order: {
    path: 'sync/SalesOrder/SalesOrderHeaders',
    select: ['Timestamp', 'OrderID', 'OrderNumber', 'InvoiceTo', 'OrderedBy', 'AmountFC', 'Currency', 'InvoiceStatus'],
  },
} as const satisfies Record<string, Query>;
