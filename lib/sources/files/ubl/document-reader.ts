import type { Place } from '@/lib/sources/contract';
import { cell, type ShapeOptions, shape, type XmlRow, type XmlShape } from '@/lib/sources/xml/xml-shape';
import { PartyReader } from './party-reader';
import { AMOUNT, DOCUMENT, MEANS, PAYER, REFERENCE, TERMS, TEXT } from './ubl-fields';

/** What is long and tells nothing of what is owed: lines, pictures, signatures. Passed over at the speed of a text search. */
const PASSED_OVER = [
  'UBLExtensions',
  'AdditionalDocumentReference',
  'DespatchDocumentReference',
  'ReceiptDocumentReference',
  'OriginatorDocumentReference',
  'StatementDocumentReference',
  'Signature',
  'InvoiceLine',
  'CreditNoteLine',
  'DebitNoteLine',
  'TaxTotal',
] as const;

/** UNCL4461: the supplier collects. */
const DIRECT_DEBIT: ReadonlySet<string> = new Set(['49', '59']);

/** Collects the texts of one invoice, credit note or debit note. */
export class DocumentReader {
  readonly supplier = new PartyReader();
  readonly customer = new PartyReader();
  row: XmlRow = [];
  root = '';
  payable = { text: '', currency: '', place: {} as Place };
  dueDate = '';
  isDirectDebit = false;
  payerAccount = '';
  readonly termNotes: string[] = [];
  readonly references: string[] = [];

  constructor(private readonly place: () => Place) {}

  /** What an invoice, a credit note or a debit note is read by: `root` is the name of its element. */
  shapeOf(root: string): XmlShape {
    return shape({
      fields: DOCUMENT,
      children: this.children(),
      onClose: (row) => {
        this.row = [...row];
        this.root = root;
      },
    });
  }

  private children(): NonNullable<ShapeOptions['children']> {
    const reference = shape({
      fields: REFERENCE,
      children: passedOver(['Attachment', 'DocumentReference']),
      onClose: (row) => this.references.push(...row),
    });
    const totals = shape({ children: { PayableAmount: this.amountShape() } });
    return {
      ...passedOver(PASSED_OVER),
      AccountingSupplierParty: this.supplier.shape,
      AccountingCustomerParty: this.customer.shape,
      OrderReference: reference,
      ContractDocumentReference: reference,
      PaymentMeans: this.meansShape(),
      PaymentTerms: shape({
        fields: TERMS,
        children: { Note: textShape((text) => this.termNotes.push(text)) },
        onClose: (row) => (this.dueDate ||= cell(row, TERMS.PaymentDueDate) || cell(row, TERMS.InstallmentDueDate)),
      }),
      LegalMonetaryTotal: totals,
      // Of a debit note.
      RequestedMonetaryTotal: totals,
    };
  }

  private meansShape(): XmlShape {
    const account = shape({ fields: PAYER, onClose: (row) => (this.payerAccount ||= cell(row, PAYER.ID)) });
    return shape({
      fields: MEANS,
      children: {
        PaymentID: textShape((text) => this.references.push(text)),
        PayerFinancialAccount: account,
        PaymentMandate: shape({ children: { PayerFinancialAccount: account } }),
      },
      onClose: (row) => {
        this.isDirectDebit ||= DIRECT_DEBIT.has(cell(row, MEANS.PaymentMeansCode));
        this.dueDate ||= cell(row, MEANS.PaymentDueDate);
        this.references.push(cell(row, MEANS.InstructionID));
      },
    });
  }

  private amountShape(): XmlShape {
    return shape({
      fields: AMOUNT,
      onClose: (row) => {
        const [text, currency] = [cell(row, AMOUNT['#text']), cell(row, AMOUNT['@currencyID'])];
        this.payable = { text, currency, place: this.place() };
      },
    });
  }
}

const passedOver = (names: readonly string[]): Record<string, XmlShape> =>
  Object.fromEntries(names.map((name) => [name, shape({ isEnough: () => true })]));

function textShape(take: (text: string) => void): XmlShape {
  return shape({ fields: TEXT, onClose: (row) => take(cell(row, TEXT['#text'])) });
}
