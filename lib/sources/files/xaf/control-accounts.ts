import { ownText } from '../own-text';

/** Reference codes (RGS) of trade debtors; provisions for bad debt carry a code of their own under the same head. */
const DEBTOR_CODE = /^BVorDeb(?!Vdd|Voo)/i;
/** A reference code that is about something else than receivables. */
const OTHER_CODE = /^(?:W|B(?!Vor))[A-Z][a-z]{2}/;
const DEBTOR_NAME = /debiteur|debtor|receivable|handelsvordering|afnemers|\bklanten\b|clients|forderungen|debitor/i;
const NOT_DEBTOR_NAME =
  /voorziening|oninba|dubieu|provision|allowance|doubtful|afschrijv|bad debt|douteu|wertberichtigung|suspense/i;
/** XAF writes P; CLAIR2 a word for it. */
const PROFIT_AND_LOSS =
  /^(p|w|r|v|p ?& ?l|w ?& ?v|v ?& ?w|(profit|winst|verlies|resulta|income|expens|kosten|opbrengst|revenue|cost).*)$/i;

/** An account as the list of accounts has it; `codes` may be reference codes, or a package's own. */
export interface LedgerAccount {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly codes: readonly string[];
}

/** Which ledger accounts hold what customers owe, as far as the list of accounts tells. */
export class ControlAccounts {
  private readonly named = new Set<string>();
  private readonly coded = new Set<string>();
  private readonly balance = new Set<string>();

  add({ id, name, type, codes }: LedgerAccount): void {
    const isBalance = !PROFIT_AND_LOSS.test(type);
    if (isBalance) this.balance.add(ownText(id));
    if (codes.some((code) => DEBTOR_CODE.test(code))) {
      if (!NOT_DEBTOR_NAME.test(name)) this.coded.add(ownText(id));
      return;
    }
    // Another reference code says what an account is better than its name does.
    if (isBalance && DEBTOR_NAME.test(name) && !NOT_DEBTOR_NAME.test(name) && !codes.some((code) => OTHER_CODE.test(code)))
      this.named.add(ownText(id));
  }

  /** A reference code that stands apart from the account. */
  addCode(id: string, code: string): void {
    if (DEBTOR_CODE.test(code)) this.coded.add(ownText(id));
  }

  /** False: nothing names a debtor account, and only the lines themselves can show it. */
  get isKnown(): boolean {
    return this.named.size + this.coded.size > 0;
  }

  isDebtors(account: string): boolean {
    return this.coded.has(account) || this.named.has(account);
  }

  /** Whether receivables can be on it: an account of the balance sheet, or one that the list leaves out. */
  mayBeDebtors(account: string): boolean {
    return this.isKnown ? this.isDebtors(account) : this.balance.size === 0 || this.balance.has(account);
  }
}
