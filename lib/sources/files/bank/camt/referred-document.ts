import { oneLine } from '@/lib/sources/files/one-line';
import type { XmlShape } from '@/lib/sources/xml/xml-shape';
import { amountShape, around, type CamtAmount, group } from './group';

/** An invoice or credit note that a payment is for, and how much of it. */
export interface ReferredDocument {
  readonly number: string;
  readonly amount: CamtAmount | null;
  /** It is set off against the others. */
  readonly isCredit: boolean;
}

/** External code of a credit note. */
const CREDIT_NOTE = 'CREN';

/** Reads the documents of one `Strd` after the other. What tells several at once has one amount for all of them, and none for each. */
export class ReferredDocuments {
  private numbers: string[] = [];
  private type = '';
  private remitted: CamtAmount | null = null;
  private credited: CamtAmount | null = null;

  /** Children of the element; `onNumber` is told of each as it comes. */
  children(onNumber: (number: string) => void): Record<string, XmlShape> {
    const number = (text: string) => {
      this.numbers.push(oneLine(text));
      onNumber(text);
    };
    return {
      RfrdDocInf: group(['Nb'], (field) => number(field('Nb')), {
        Tp: around({ CdOrPrtry: group(['Cd'], (field) => (this.type = field('Cd'))) }),
      }),
      RfrdDocAmt: around({
        RmtdAmt: amountShape((amount) => (this.remitted = amount)),
        CdtNoteAmt: amountShape((amount) => (this.credited = amount)),
      }),
    };
  }

  /** Those of the element that ends. */
  take(): ReferredDocument[] {
    const { numbers, remitted, credited, type } = this;
    const amount = numbers.length === 1 ? (remitted ?? credited) : null;
    const isCredit = type === CREDIT_NOTE || remitted === null;
    [this.numbers, this.type, this.remitted, this.credited] = [[], '', null, null];
    return numbers.map((number) => ({ number, amount, isCredit }));
  }
}
