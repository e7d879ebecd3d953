export interface LedgersmbUser {
  readonly login: string;
  readonly password: string;
}

/** The first makes invoices and payments and sees all; the second sees customers and orders, and nothing of the ledger. */
export const USERS = {
  boekhouder: { login: 'boekhouder', password: 'boekhouder-geheim' },
  verkoop: { login: 'verkoop', password: 'verkoop-geheim' },
} as const satisfies Record<string, LedgersmbUser>;
