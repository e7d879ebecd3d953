import type { DomainRecord } from '../contract';
import type { LiveDocument } from './live-document';

/**
 * What a document is in the book. Open: an open item. Paid, with its day: a settled item. Else gone, which a pull of changes says with an open
 * item of 0, and a pull of all by leaving it out.
 */
export function documentRecords(document: LiveDocument, isChange: boolean): readonly DomainRecord[] {
  const { debtorNumber, id, kind, number, invoiceOn, dueOn, original, open, settledOn } = document;
  if (open.minor === 0 && settledOn !== null && original !== null && original.minor > 0)
    return [{ kind: 'settled-item', debtorNumber, item: { id, invoiceOn, dueOn, settledOn, amount: original } }];
  if (open.minor === 0 && !isChange) return [];
  const references = (document.references ?? []).filter((text) => text !== '' && text !== number);
  return [
    {
      kind: 'open-item',
      debtorNumber,
      item: {
        id,
        kind,
        number,
        invoiceOn,
        dueOn,
        original,
        open,
        ...(references.length > 0 ? { references } : {}),
        ...(document.isDirectDebit ? { isDirectDebit: true } : {}),
      },
    },
  ];
}
