import { existsSync } from 'node:fs';
import { runOrFail } from './run.ts';

/** Whether packages can be installed here with apt: Debian or a child of it, as root. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages that are missing; does nothing when `isInstalled` already says yes. */
export async function aptInstall(packages: readonly string[], isInstalled: () => boolean): Promise<void> {
  if (isInstalled()) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const sentence = `Debian could not install ${packages.join(', ')}; is its package mirror within reach?`;
  await runOrFail('apt-get', ['update', '-q'], sentence, { env });
  const options = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=400'];
  await runOrFail('apt-get', ['install', ...options, ...packages], sentence, { env });
}
