import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import { ACCOUNT } from './vocabulary';

/** Reference codes (RGS) of trade debtors; provisions for bad debt carry a code of their own under the same head. */
const DEBTOR_CODE = /^BVorDeb(?!Vdd|Voo)/i;
const DEBTOR_NAME = /debiteur|debtor|receivable|handelsvordering|afnemers|\bklanten\b|clients|forderungen|debitor/i;
const NOT_DEBTOR_NAME =
  /voorziening|oninba|dubieu|provision|allowance|doubtful|afschrijv|bad debt|douteu|wertberichtigung|suspense/i;

/** Which ledger accounts hold what customers owe, as far as the list of accounts tells. */
export class ControlAccounts {
  private readonly debtors = new Set<string>();
  private readonly balance = new Set<string>();

  add(row: XmlRow): void {
    const [id, name] = [cell(row, ACCOUNT.accID), cell(row, ACCOUNT.accDesc)];
    if (cell(row, ACCOUNT.accTp) !== 'P') this.balance.add(id);
    const isNamed = DEBTOR_NAME.test(name) && cell(row, ACCOUNT.accTp) === 'B';
    if ((isNamed || DEBTOR_CODE.test(cell(row, ACCOUNT.leadReference))) && !NOT_DEBTOR_NAME.test(name)) this.debtors.add(id);
  }

  /** False: nothing names a debtor account, and only the lines themselves can show it. */
  get isKnown(): boolean {
    return this.debtors.size > 0;
  }

  isDebtors(account: string): boolean {
    return this.debtors.has(account);
  }

  /** Whether receivables can be on it: an account of the balance sheet, or one that the list leaves out. */
  mayBeDebtors(account: string): boolean {
    return this.isKnown ? this.debtors.has(account) : this.balance.size === 0 || this.balance.has(account);
  }
}
