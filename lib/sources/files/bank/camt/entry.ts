import { oneLine } from '@/lib/sources/files/one-line';
import type { XmlShape } from '@/lib/sources/xml/xml-shape';
import { amountShape, around, type CamtAmount, dayShape, group } from './group';
import { type BankCode, bankCodeShape, NO_CODE, type Transaction, transactionShape } from './transaction';

/** One `Ntry` as its texts stand there. */
export interface Entry {
  readonly amount: CamtAmount;
  /** CRDT or DBIT. */
  readonly side: string;
  readonly isReversal: boolean;
  readonly status: string;
  readonly bookedOn: string;
  readonly valueOn: string;
  readonly bankReference: string;
  readonly code: BankCode;
  readonly text: string;
  readonly transactions: readonly Transaction[];
}

interface Draft {
  amount: CamtAmount;
  status: string;
  bookedOn: string;
  valueOn: string;
  code: BankCode;
  transactions: Transaction[];
}

const fresh = (): Draft => ({
  amount: { text: '', currency: '' },
  status: '',
  bookedOn: '',
  valueOn: '',
  code: NO_CODE,
  transactions: [],
});

export function entryShape(take: (entry: Entry) => void): XmlShape {
  let draft = fresh();
  return group(
    ['CdtDbtInd', 'RvslInd', 'AcctSvcrRef', 'AddtlNtryInf'],
    (field) => {
      take({
        ...draft,
        side: field('CdtDbtInd'),
        isReversal: /^(true|1)$/i.test(field('RvslInd')),
        bankReference: field('AcctSvcrRef'),
        text: oneLine(field('AddtlNtryInf')),
      });
      draft = fresh();
    },
    {
      Amt: amountShape((amount) => (draft.amount = amount)),
      // A text until version 7, a code in an element of its own after it.
      Sts: group(['#text', 'Cd'], (field) => (draft.status = field('Cd') || field('#text'))),
      BookgDt: dayShape((day) => (draft.bookedOn = day)),
      ValDt: dayShape((day) => (draft.valueOn = day)),
      BkTxCd: bankCodeShape((code) => (draft.code = code)),
      NtryDtls: around({ TxDtls: transactionShape((transaction) => draft.transactions.push(transaction)) }),
    },
  );
}
