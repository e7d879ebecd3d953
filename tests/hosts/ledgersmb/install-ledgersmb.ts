import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDebianRoot } from '../../support/debian.ts';
import { inCache } from '../../support/paths.ts';
import { run, runOrFail } from '../../support/run.ts';

const APT = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
/** Beside what the package names itself: its database, and what unpacks its source. */
const NEEDED = ['postgresql', 'xz-utils'];
const NEEDED_FILES = ['/usr/bin/starman', '/usr/bin/psql', '/usr/lib/postgresql'];
const NOT_TO_BE_HAD = 'LedgerSMB could not be had from Debian; is its package mirror, with sources, within reach?';

/** Null when LedgerSMB is here or can be installed; else why not. */
export function whyNoLedgersmb(): string | null {
  return isDebianRoot() ? null : 'LedgerSMB comes from Debian packages, and this is not Debian with root rights';
}

/**
 * A folder with LedgerSMB in it, as Debian packs it. Only what it needs is installed on the machine: its own package would ask for a PostgreSQL that
 * runs, and make a superuser in it. From its source comes the folder `old/bin`, which the package forgets.
 */
export async function installLedgersmb(): Promise<string> {
  const folder = inCache('ledgersmb', 'app');
  if ([path.join(folder, 'old', 'bin'), ...NEEDED_FILES].every((file) => existsSync(file))) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(inCache('ledgersmb', 'install-'));
  try {
    await runOrFail('apt-get', ['update', '-q'], NOT_TO_BE_HAD, APT);
    await installNeeds();
    await runOrFail('apt-get', ['download', '-q', 'ledgersmb'], NOT_TO_BE_HAD, { ...APT, cwd: draft });
    await runOrFail('dpkg', ['-x', find(draft, /^ledgersmb_.*\.deb$/), 'package'], NOT_TO_BE_HAD, { cwd: draft });
    const app = path.join(draft, 'package', 'usr', 'share', 'ledgersmb');
    await addOldBin(draft, app);
    rmSync(path.join(app, 'ledgersmb.conf'), { force: true });
    renameSync(path.join(draft, 'package', 'etc', 'ledgersmb', 'ledgersmb.conf'), path.join(app, 'ledgersmb.conf'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(app, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

const find = (folder: string, name: RegExp): string => readdirSync(folder).find((entry) => name.test(entry)) ?? String(name);

async function installNeeds(): Promise<void> {
  const { output } = await runOrFail('apt-cache', ['show', '--no-all-versions', 'ledgersmb'], NOT_TO_BE_HAD);
  const needs = /^Depends: (.*)$/m.exec(output)?.[1] ?? '';
  const options = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=400'];
  await runOrFail('apt-get', ['satisfy', ...options, needs, ...NEEDED], NOT_TO_BE_HAD, APT);
}

/** From the same mirror as the package, whatever the machine's own list says of sources. */
async function addOldBin(draft: string, app: string): Promise<void> {
  const policy = (await run('apt-cache', ['policy', 'ledgersmb'])).output;
  const [, mirror = 'http://deb.debian.org/debian', suite = 'bookworm'] = /(https?:\/\/\S+) (\w+)\/main/.exec(policy) ?? [];
  const list = path.join(draft, 'sources.list');
  writeFileSync(list, `deb-src ${mirror} ${suite} main\n`);
  mkdirSync(path.join(draft, 'lists', 'partial'), { recursive: true });
  const settings = [
    `Dir::Etc::SourceList=${list}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${path.join(draft, 'lists')}`,
  ];
  const options = settings.flatMap((setting) => ['-o', setting]);
  await runOrFail('apt-get', ['update', '-q', ...options], NOT_TO_BE_HAD, APT);
  await runOrFail('apt-get', ['source', '-q', '--download-only', ...options, 'ledgersmb'], NOT_TO_BE_HAD, { ...APT, cwd: draft });
  const args = [
    '-xJf',
    find(draft, /\.orig\.tar\.xz$/),
    '--no-same-owner',
    '--strip-components=1',
    '-C',
    app,
    '--wildcards',
    '*/old/bin',
  ];
  await runOrFail('tar', args, NOT_TO_BE_HAD, { cwd: draft });
}
