import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../../support/plain-error.ts';
import { runOrFail } from '../../support/run.ts';

/** The superuser of the cluster, by whom LedgerSMB makes companies. */
export const ADMIN = { login: 'lsmb_dbadmin', password: 'lsmb-geheim' } as const;

const VERSIONS = '/usr/lib/postgresql';
/** What is lost when the machine stops is made again. */
const SETTINGS = [
  'fsync = off',
  'synchronous_commit = off',
  'full_page_writes = off',
  'shared_buffers = 64MB',
  'max_connections = 30',
];

/** Neither PostgreSQL nor LedgerSMB runs as root. */
export const asPostgres = (command: string, args: readonly string[]): readonly [string, readonly string[]] => [
  'setpriv',
  ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args],
];

function program(name: string): string {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => path.join(VERSIONS, version, 'bin', name)).find((file) => existsSync(file));
  if (!found) throw new PlainError('PostgreSQL is not installed.');
  return found;
}

const runAsPostgres = async (name: string, args: readonly string[], cwd: string): Promise<void> => {
  const [command, all] = asPostgres(program(name), args);
  await runOrFail(command, all, `PostgreSQL could not run ${name}.`, { cwd });
};

/** A new, empty cluster in `folder`/pg, which user postgres must own. */
export async function createCluster(folder: string): Promise<void> {
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, ADMIN.password);
  const auth = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-U', ADMIN.login];
  await runAsPostgres('initdb', ['-D', path.join(folder, 'pg'), ...auth, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], folder);
  appendFileSync(path.join(folder, 'pg', 'postgresql.conf'), `${SETTINGS.join('\n')}\n`);
}

/** Returns the id of its process. */
export async function startCluster(folder: string, port: number): Promise<number> {
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  await runAsPostgres(
    'pg_ctl',
    ['-D', path.join(folder, 'pg'), '-w', '-l', path.join(folder, 'pg.log'), '-o', options, 'start'],
    folder,
  );
  return Number(readFileSync(path.join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

export async function stopCluster(folder: string): Promise<void> {
  await runAsPostgres('pg_ctl', ['-D', path.join(folder, 'pg'), '-w', '-m', 'fast', 'stop'], folder);
}

/** Runs SQL as somebody; everything or nothing. */
export async function runSql(port: number, user: { login: string; password: string }, sql: string): Promise<void> {
  const args = [
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-U',
    user.login,
    '-d',
    'voorbeeld',
    '-q',
    '-1',
    '-v',
    'ON_ERROR_STOP=1',
    '-c',
    sql,
  ];
  await runOrFail('psql', args, 'SQL failed.', { env: { PGPASSWORD: user.password } });
}
