import { describe, expect, it } from 'vitest';
import { EUR } from '@/lib/domain/money';
import { creditDocument, invoiceDocument } from './documents';
import { creditRow, invoiceRow } from './rows';

const owed = { CustomerRef: { value: '7' }, TxnDate: '2026-11-01', DocNumber: '1026', TotalAmt: 100, Balance: 100 };

describe('a credit memo of QuickBooks', () => {
  it('is no invoice with the same number: each kind of document may count by itself', () => {
    const invoice = invoiceDocument(invoiceRow.parse({ ...owed, Id: '44' }), EUR, null);
    const credit = creditDocument(creditRow.parse({ ...owed, Id: '73' }), EUR);
    expect(credit.number).toBe(invoice.number);
    expect(credit.id).not.toBe(invoice.id);
  });
});
