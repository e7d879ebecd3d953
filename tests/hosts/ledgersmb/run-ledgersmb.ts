import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ChildServer, startServer } from '../../support/child-server.ts';
import { freePort } from '../../support/free-port.ts';
import { runOrFail } from '../../support/run.ts';
import { asPostgres, createCluster, runSql, startCluster, stopCluster } from './postgres.ts';
import type { LedgersmbUser } from './users.ts';

export interface RunningLedgersmb {
  readonly url: string;
  /** Runs SQL in the database of the company; all of it or nothing. */
  sql(user: LedgersmbUser, text: string): Promise<void>;
  /** Ends it, and first keeps its databases where that is asked for. */
  stop(keepIn?: string): Promise<void>;
}

/**
 * Starts PostgreSQL on a copy of a cluster, or on a new one, and LedgerSMB on top of it. In a folder for temporary files: neither runs as root, and a
 * checkout may be closed to all others.
 */
export async function runLedgersmb(app: string, cluster: string | null): Promise<RunningLedgersmb> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ledgersmb-'));
  chmodSync(folder, 0o755);
  cpSync(app, path.join(folder, 'app'), { recursive: true, verbatimSymlinks: true });
  if (cluster) {
    cpSync(cluster, path.join(folder, 'pg'), { recursive: true });
    // PostgreSQL starts on nothing that others could read.
    chmodSync(path.join(folder, 'pg'), 0o700);
  }
  await runOrFail('chown', ['-R', 'postgres:postgres', folder], 'User postgres is not there.');
  if (!cluster) await createCluster(folder);
  const [database, web] = [await freePort(), await freePort()];
  const stopDatabase = await startDatabase(folder, database);
  const server = await startWeb(folder, database, web).catch(async (error: unknown) => {
    await stopDatabase();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${web}`,
    sql: (user, text) => runSql(database, user, text),
    stop: async (keepIn) => {
      await server.stop();
      await stopDatabase(keepIn);
    },
  };
}

/** Ends with this process too, when that did not ask for it. */
async function startDatabase(folder: string, port: number): Promise<(keepIn?: string) => Promise<void>> {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const pid = await startCluster(folder, port).catch((error: unknown) => {
    remove();
    throw error;
  });
  const atExit = () => {
    process.kill(pid, 'SIGQUIT');
    remove();
  };
  process.once('exit', atExit);
  return async (keepIn) => {
    process.off('exit', atExit);
    await stopCluster(folder);
    if (keepIn) cpSync(path.join(folder, 'pg'), keepIn, { recursive: true });
    remove();
  };
}

function startWeb(folder: string, database: number, port: number): Promise<ChildServer> {
  const [cwd, settings] = [path.join(folder, 'app'), path.join(folder, 'ledgersmb.conf')];
  const given = readFileSync(path.join(cwd, 'ledgersmb.conf'), 'utf8');
  writeFileSync(settings, given.replace(/^port = .*$/m, `port = ${database}`).replace(/^host = .*$/m, 'host = 127.0.0.1'));
  // Without -MTemplate it only finds its templates where a LaTeX is installed.
  const args = [
    '--workers',
    '2',
    '--listen',
    `127.0.0.1:${port}`,
    '-I',
    'lib',
    '-I',
    'old/lib',
    '-MTemplate',
    'bin/ledgersmb-server.psgi',
  ];
  const [command, all] = asPostgres('/usr/bin/starman', args);
  const env = { LSMB_CONFIG_FILE: settings, TZ: 'Europe/Amsterdam' };
  const url = `http://127.0.0.1:${port}/login.pl`;
  return startServer({ command, args: all, cwd, env, log: path.join(folder, 'web.log'), url, name: 'LedgerSMB' });
}
