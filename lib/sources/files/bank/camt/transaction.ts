import { oneLine } from '@/lib/sources/files/one-line';
import type { XmlShape } from '@/lib/sources/xml/xml-shape';
import { asIban } from '../other-iban';
import { amountShape, around, type CamtAmount, group } from './group';
import { type ReferredDocument, ReferredDocuments } from './referred-document';

export interface CamtParty {
  readonly name: string | null;
  readonly iban: string | null;
}

/** What kind of movement it is, by the external codes of ISO 20022; '' where the bank tells none. */
export interface BankCode {
  readonly family: string;
  readonly subFamily: string;
}

export const NO_CODE: BankCode = { family: '', subFamily: '' };

/** The part of an entry that tells of one payment. */
export interface Transaction {
  /** In the order in which they count: its own, the booked one, what it was changed into, the one that was sent, perhaps in another currency. */
  readonly amounts: readonly CamtAmount[];
  /** CRDT or DBIT; '' where only the entry tells. */
  readonly side: string;
  readonly debtor: CamtParty;
  readonly creditor: CamtParty;
  readonly text: string;
  readonly references: readonly string[];
  readonly documents: readonly ReferredDocument[];
  readonly bankReference: string;
  readonly code: BankCode;
  readonly isReturned: boolean;
}

interface Draft {
  amounts: Partial<Record<'own' | 'booked' | 'changed' | 'sent', CamtAmount>>;
  names: Record<string, string>;
  /** Of those on whose behalf was paid or received. */
  behind: Record<string, string>;
  ibans: Record<string, string>;
  texts: string[];
  references: string[];
  documents: ReferredDocument[];
  endToEnd: string;
  bankReference: string;
  code: BankCode;
  isReturned: boolean;
}

const fresh = (): Draft => ({
  amounts: {},
  names: {},
  behind: {},
  ibans: {},
  texts: [],
  references: [],
  documents: [],
  endToEnd: '',
  bankReference: '',
  code: NO_CODE,
  isReturned: false,
});

/** Stands where no reference or name was given. */
const NOT_GIVEN = /^(NOTPROVIDED|NONREF|NOREF|EREF)?$/i;

/** `TxDtls` of camt.052, .053 and .054, versions 2 to 8 and later. */
export function transactionShape(take: (transaction: Transaction) => void): XmlShape {
  let draft = fresh();
  const amount = (kind: keyof Draft['amounts']) => amountShape((found) => (draft.amounts[kind] = found));
  const text = () => group(['#text'], (field) => draft.texts.push(field('#text')));
  const referred = new ReferredDocuments();
  const reference = (text: string) => draft.references.push(text);
  return group(
    ['AddtlTxInf', 'CdtDbtInd'],
    (field) => {
      take(transactionOf(draft, field('AddtlTxInf'), field('CdtDbtInd')));
      draft = fresh();
    },
    {
      Refs: group(['EndToEndId', 'AcctSvcrRef', 'TxId'], (field) => {
        draft.endToEnd = field('EndToEndId');
        draft.bankReference = field('AcctSvcrRef') || field('TxId');
      }),
      Amt: amount('own'),
      AmtDtls: around({
        TxAmt: around({ Amt: amount('booked') }),
        CntrValAmt: around({ Amt: amount('changed') }),
        InstdAmt: around({ Amt: amount('sent') }),
      }),
      BkTxCd: bankCodeShape((code) => (draft.code = code)),
      RltdPties: around({
        ...partyShapes('Dbtr', () => draft),
        ...partyShapes('Cdtr', () => draft),
      }),
      RmtInf: around({
        Ustrd: text(),
        Strd: group([], () => draft.documents.push(...referred.take()), {
          ...referred.children(reference),
          CdtrRefInf: group(['Ref'], (field) => reference(field('Ref'))),
          AddtlRmtInf: text(),
        }),
      }),
      RtrInf: group([], () => (draft.isReturned = true)),
    },
  );
}

export const bankCodeShape = (take: (code: BankCode) => void): XmlShape =>
  around({
    Domn: around({ Fmly: group(['Cd', 'SubFmlyCd'], (field) => take({ family: field('Cd'), subFamily: field('SubFmlyCd') })) }),
  });

/** The party at one end, the one behind it, and its account, which may have a number that is no IBAN. */
function partyShapes(role: 'Dbtr' | 'Cdtr', draft: () => Draft): Record<string, XmlShape> {
  const iban = (found: string) => {
    if (found !== '') draft().ibans[role] ??= found;
  };
  const id = group(['IBAN'], (field) => iban(field('IBAN')), { Othr: group(['Id'], (field) => iban(field('Id'))) });
  return {
    [role]: nameShape((found) => (draft().names[role] = found)),
    [`Ultmt${role}`]: nameShape((found) => (draft().behind[role] = found)),
    [`${role}Acct`]: around({ Id: id }),
  };
}

/** Names moved one element deeper in version 8. */
function nameShape(take: (name: string) => void): XmlShape {
  const name = (found: string) => {
    if (!NOT_GIVEN.test(found)) take(found);
  };
  return group(['Nm'], (field) => name(field('Nm')), { Pty: group(['Nm'], (field) => name(field('Nm'))) });
}

function transactionOf(draft: Draft, more: string, side: string): Transaction {
  const { amounts, names, behind, ibans, documents, code, isReturned, bankReference } = draft;
  const party = (role: string): CamtParty => ({
    name: oneLine(names[role] ?? behind[role] ?? '') || null,
    iban: asIban(ibans[role] ?? ''),
  });
  const references = [...draft.references, draft.endToEnd].map(oneLine).filter((text) => !NOT_GIVEN.test(text));
  return {
    amounts: [amounts.own, amounts.booked, amounts.changed, amounts.sent].filter((amount) => amount !== undefined),
    side,
    debtor: party('Dbtr'),
    creditor: party('Cdtr'),
    text: oneLine(draft.texts.join(' ')) || oneLine(more),
    references: [...new Set(references)],
    documents,
    bankReference,
    code,
    isReturned,
  };
}
