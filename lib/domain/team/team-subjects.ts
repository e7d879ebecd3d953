import type { CompanyId, UserId } from '../ids';
import { ROLES, type Role } from '../role';
import { decodeToken, encodeToken } from './token';

/**
 * `ledger`: somebody recorded an event. `blanked`: an administrator took what was erased out of somebody's event, and says what is left of
 * it, so that whoever reads the ledger from its start still finds every link of the chain.
 */
export type LedgerStem = 'ledger' | 'blanked';

/** Who says what in a company's ledger, as the server checked it before it took the message. */
export interface LedgerSubject {
  readonly stem: LedgerStem;
  readonly company: CompanyId;
  /** Of the author of the event. */
  readonly role: Role;
  readonly user: UserId;
  /** Of event. */
  readonly type: string;
}

const isStem = (text: string | undefined): text is LedgerStem => text === 'ledger' || text === 'blanked';

/** `ledger.<company>.<role>.<author>.<type>`, each of the four encoded: no name can stand for two tokens, whatever it holds. */
export const ledgerSubject = ({ stem, company, role, user, type }: LedgerSubject): string =>
  [stem, ...[company, role, user, type].map(encodeToken)].join('.');

/** What a subject says; null: it is none of a ledger's. */
export function parseLedgerSubject(subject: string): LedgerSubject | null {
  const [stem, ...tokens] = subject.split('.');
  const [company, role, user, type] = tokens.map(decodeToken);
  if (!isStem(stem) || tokens.length !== 4 || !company || !user || !type) return null;
  if (!ROLES.includes(role as Role)) return null;
  return { stem, company: company as CompanyId, role: role as Role, user: user as UserId, type };
}

/** The stream that holds a company's ledger, and its subjects. */
export const ledgerStream = (company: CompanyId): string => `LEDGER_${encodeToken(company)}`;
export const ledgerSubjects = (company: CompanyId): readonly string[] =>
  (['ledger', 'blanked'] as const).map((stem) => `${stem}.${encodeToken(company)}.>`);

/** The stream of what administrators note among themselves: which text left the server, and when. */
export const adminStream = (company: CompanyId): string => `ADMIN_${encodeToken(company)}`;
export const adminSubject = (company: CompanyId, user: UserId): string => `admin.${encodeToken(company)}.${encodeToken(user)}`;
export const adminSubjects = (company: CompanyId): string => `admin.${encodeToken(company)}.>`;

/** Where answers of the server come in: nobody may listen to those of somebody else. */
export const inboxPrefix = (company: CompanyId, user: UserId): string => `_INBOX_${encodeToken(company)}.${encodeToken(user)}`;

/** Publishing here proves who somebody is, and is kept nowhere. */
export const whoamiSubject = (company: CompanyId, role: Role, user: UserId): string =>
  ['whoami', ...[company, role, user].map(encodeToken)].join('.');
