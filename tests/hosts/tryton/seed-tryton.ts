import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { todayInAmsterdam } from '../../demo/days.ts';
import { inCache } from '../../support/paths.ts';
import { runOrFail } from '../../support/run.ts';
import { TRYTON_ENV, writeConfig } from './config.ts';

const SEED = path.join(import.meta.dirname, 'seed');
const MODULES = [
  'ir',
  'res',
  'party',
  'company',
  'account',
  'account_invoice',
  'account_credit_limit',
  'sale',
  'sale_credit_limit',
];

/**
 * A folder with `db/tryton.sqlite` and `book.csv`, seeded today. All dates in it are relative to the day, so that nothing
 * drifts; a folder made earlier today by the same seed is used again.
 */
export async function seedTryton(): Promise<string> {
  const today = todayInAmsterdam();
  const home = inCache('tryton');
  mkdirSync(home, { recursive: true });
  const folder = path.join(home, `seeded-${today}-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('seeded-')))
    rmSync(path.join(home, name), { recursive: true });

  console.log('Making a Tryton database for today …');
  const draft = mkdtempSync(path.join(home, 'draft-'));
  try {
    await createDatabase(draft);
    const args = ['-W', 'ignore', SEED, path.join(draft, 'trytond.conf'), path.join(draft, 'book.csv'), today];
    // By its full path: the Python that comes first on a PATH need not be Debian's, which has Tryton's modules.
    await runOrFail('/usr/bin/python3', args, 'Tryton could not be filled with its test company.', { env: TRYTON_ENV });
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

async function createDatabase(folder: string): Promise<void> {
  const config = writeConfig(folder, 0);
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, 'admin');
  // Tryton sees an SQLite database only when its file exists.
  writeFileSync(path.join(folder, 'db', 'tryton.sqlite'), '');
  const args = [
    '-c',
    config,
    '-d',
    'tryton',
    '-u',
    ...MODULES,
    '--activate-dependencies',
    '-l',
    'nl',
    '--email',
    'admin@tryton.example',
  ];
  const env = { ...TRYTON_ENV, TRYTONPASSFILE: passwordFile };
  await runOrFail('/usr/bin/trytond-admin', args, 'The Tryton database could not be made.', { env });
}

/** Changes with every change of the seed. */
function fingerprint(): string {
  const hash = createHash('sha256').update(MODULES.join());
  for (const name of readdirSync(SEED).sort()) if (name.endsWith('.py')) hash.update(readFileSync(path.join(SEED, name)));
  return hash.digest('hex').slice(0, 8);
}
