import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { todayInAmsterdam } from '../../demo/days.ts';
import { inCache } from '../../support/paths.ts';
import { PlainError } from '../../support/plain-error.ts';
import { ADMIN } from './postgres.ts';
import { type RunningLedgersmb, runLedgersmb } from './run-ledgersmb.ts';
import { SETTINGS, seedSql } from './seed-sql.ts';
import { type LedgersmbUser, USERS } from './users.ts';

const NETHERLANDS = '164';
/** The files that decide what is in the database. */
const SEED = ['customers.ts', 'postgres.ts', 'seed-ledgersmb.ts', 'seed-sql.ts', 'users.ts'];
/** Of the set-up: all that LedgerSMB has, or nothing. */
const [ALL_ROLES, NO_ROLES] = ['1', '-1'];

/**
 * A PostgreSQL cluster with the company `voorbeeld` in it, seeded today. All dates in it are relative to the day, so that nothing drifts; one made
 * earlier today by the same seed is used again.
 */
export async function seedLedgersmb(app: string): Promise<string> {
  const [home, today] = [inCache('ledgersmb'), todayInAmsterdam()];
  const folder = path.join(home, `seeded-${today}-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  for (const name of readdirSync(home).filter((entry) => /^(seeded|draft)-/.test(entry)))
    rmSync(path.join(home, name), { recursive: true });

  console.log('Making a LedgerSMB database for today …');
  const draft = mkdtempSync(path.join(home, 'draft-'));
  const ledgersmb = await runLedgersmb(app, null);
  try {
    await createCompany(ledgersmb);
    await ledgersmb.sql(ADMIN, SETTINGS);
    await ledgersmb.sql(USERS.boekhouder, seedSql(today));
  } finally {
    await ledgersmb.stop(path.join(draft, 'pg'));
  }
  renameSync(path.join(draft, 'pg'), folder);
  rmSync(draft, { recursive: true });
  return folder;
}

/** By the steps of LedgerSMB's own set-up. */
async function createCompany({ url }: RunningLedgersmb): Promise<void> {
  const step = async (action: string, fields: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${url}/setup.pl`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${ADMIN.login}:${ADMIN.password}`)}` },
      body: new URLSearchParams({ action, database: 'voorbeeld', ...fields }),
    });
    if (!response.ok) throw new PlainError(`${await response.text()}\nThe set-up of LedgerSMB did not take the step ${action}.`);
  };
  await step('login');
  await step('create_db');
  await step('select_coa', { coa_lc: 'nl', chart: 'Simple.sql' });
  const user = ({ login, password }: LedgersmbUser, perms = '') =>
    step('save_user', {
      ...{ username: login, password, perms, first_name: 'Anna', last_name: login, employeenumber: login },
      ...{ country_id: NETHERLANDS, salutation_id: '1', pls_import: '', ssn: '', dob: '' },
    });
  await user(USERS.boekhouder, ALL_ROLES);
  await user(USERS.verkoop, NO_ROLES);
}

/** Changes with every change of the seed. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of SEED) hash.update(readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 8);
}
