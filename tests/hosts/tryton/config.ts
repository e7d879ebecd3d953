import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Tryton's "today" is the system's; the company keeps its books in the Netherlands. */
export const TRYTON_ENV = { TZ: 'Europe/Amsterdam', PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore' } as const;

/** Writes trytond.conf for the databases in `folder`/db, served on a loopback port. Returns the path of the file. */
export function writeConfig(folder: string, port: number): string {
  const databases = path.join(folder, 'db');
  mkdirSync(databases, { recursive: true });
  const file = path.join(folder, 'trytond.conf');
  const sections = {
    web: { listen: `127.0.0.1:${port}`, root: '/usr/share/tryton-sao/www' },
    database: { uri: 'sqlite://', path: databases },
    session: { max_attempt: '1000' },
    password: { length: '4', entropy: '0' },
    cache: { clean_timeout: '1' },
  };
  const text = Object.entries(sections).map(([name, values]) => {
    return [`[${name}]`, ...Object.entries(values).map(([key, value]) => `${key} = ${value}`), ''].join('\n');
  });
  writeFileSync(file, text.join('\n'));
  return file;
}
