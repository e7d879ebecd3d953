import { existsSync } from 'node:fs';
import { aptInstall, isDebianRoot } from '../../support/debian.ts';

const MODULES = ['party', 'sale', 'account-invoice', 'account-credit-limit', 'sale-credit-limit'];

/** Recommended packages stay out: they bring an office suite. */
const PACKAGES = ['tryton-server', 'tryton-sao', 'tryton-proteus', ...MODULES.map((module) => `tryton-modules-${module}`)];

const FILES = [
  '/usr/bin/trytond',
  '/usr/share/tryton-sao/www/index.html',
  '/usr/lib/python3/dist-packages/proteus/__init__.py',
  ...MODULES.map((module) => `/usr/lib/python3/dist-packages/trytond/modules/${module.replaceAll('-', '_')}`),
];

const isInstalled = (): boolean => FILES.every((file) => existsSync(file));

/** Null when Tryton is here or can be installed; else why not. */
export function whyNoTryton(): string | null {
  return isInstalled() || isDebianRoot() ? null : 'Tryton comes from Debian packages, and this is not Debian with root rights';
}

/** Installs Tryton from Debian's packages; does nothing when it is there. */
export async function installTryton(): Promise<void> {
  await aptInstall(PACKAGES, isInstalled);
}
