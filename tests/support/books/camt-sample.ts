export interface CamtTransaction {
  /** Elements in the order of the standard; texts are XML already. */
  readonly inside?: string;
  readonly amount?: string;
  readonly endToEndId?: string;
  readonly debtor?: { readonly name?: string; readonly iban?: string };
  readonly creditor?: { readonly name?: string; readonly iban?: string };
  readonly text?: readonly string[];
  readonly reference?: string;
}

export interface CamtEntry {
  readonly amount: string;
  readonly side?: 'CRDT' | 'DBIT';
  readonly currency?: string;
  readonly on?: string;
  readonly head?: string;
  readonly status?: string;
  readonly transactions?: readonly CamtTransaction[];
  readonly more?: string;
}

export interface CamtStatement {
  readonly account?: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly closedOn?: string;
  readonly entries?: readonly CamtEntry[];
  /** 8 and later put names one element deeper and the status into a code. */
  readonly version?: number;
}

export const CAMT_ACCOUNT = 'NL91ABNA0417164300';

const balance = (type: string, amount: string, on: string): string => {
  const [side, digits] = amount.startsWith('-') ? ['DBIT', amount.slice(1)] : ['CRDT', amount];
  return `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${digits}</Amt><CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>\n`;
};

function party(role: string, { name, iban }: { name?: string; iban?: string } = {}, version: number): string {
  const nm = name === undefined ? '' : `<Nm>${name}</Nm>`;
  const account = iban === undefined ? '' : `<${role}Acct><Id><IBAN>${iban}</IBAN></Id></${role}Acct>`;
  return `<${role}>${version >= 8 ? `<Pty>${nm}</Pty>` : nm}</${role}>${account}`;
}

function transaction(parts: CamtTransaction, currency: string, version: number): string {
  const { inside = '', amount, endToEndId, debtor, creditor, text = [], reference } = parts;
  return [
    '<TxDtls>',
    endToEndId === undefined ? '' : `<Refs><EndToEndId>${endToEndId}</EndToEndId></Refs>`,
    amount === undefined ? '' : `<AmtDtls><TxAmt><Amt Ccy="${currency}">${amount}</Amt></TxAmt></AmtDtls>`,
    `<RltdPties>${party('Dbtr', debtor, version)}${party('Cdtr', creditor, version)}</RltdPties>`,
    `<RmtInf>${text.map((line) => `<Ustrd>${line}</Ustrd>`).join('')}`,
    reference === undefined ? '' : `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`,
    `</RmtInf>${inside}</TxDtls>\n`,
  ].join('');
}

export function camtEntry(entry: CamtEntry, version = 2): string {
  const {
    amount,
    side = 'CRDT',
    currency = 'EUR',
    on = '2026-11-20',
    head = '',
    status = 'BOOK',
    transactions = [],
    more = '',
  } = entry;
  const details = transactions.map((parts) => transaction(parts, currency, version)).join('');
  return [
    `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>${head}`,
    `<Sts>${version >= 8 ? `<Cd>${status}</Cd>` : status}</Sts><BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt>`,
    details === '' ? '' : `<NtryDtls>${details}</NtryDtls>`,
    more === '' ? '' : `<AddtlNtryInf>${more}</AddtlNtryInf>`,
    '</Ntry>\n',
  ].join('');
}

/** A camt.053 file of an invented account. */
export function camtSample(statements: readonly CamtStatement[]): string {
  const version = statements[0]?.version ?? 2;
  const all = statements.map(
    ({ account = CAMT_ACCOUNT, opening = '0.00', closing = '0.00', closedOn = '2026-11-22', entries = [] }) =>
      [
        `<Stmt><Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Voorbeeld B.V.</Nm></Ownr></Acct>\n`,
        opening === '' ? '' : balance('OPBD', opening, '2026-11-01'),
        closing === '' ? '' : balance('CLBD', closing, closedOn),
        ...entries.map((entry) => camtEntry(entry, version)),
        '</Stmt>\n',
      ].join(''),
  );
  const namespace = `urn:iso:std:iso:20022:tech:xsd:camt.053.001.0${version}`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<Document xmlns="${namespace}">\n<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>\n${all.join('')}</BkToCstmrStmt></Document>\n`;
}
