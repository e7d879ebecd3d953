import { userId } from '@/lib/domain/ids';
import type { TeamFile, TeamServer } from '@/lib/domain/team/team-file';
import { rightsTable } from './rights-table';
import { runGuide } from './run-guide';
import { serverAddress } from './server-address';
import { serverConfig } from './server-config';

/** A new key: what the server knows, and what its owner keeps. */
export interface NewKey {
  readonly publicKey: string;
  readonly seed: string;
}

/** Who has which public key, by `keyName`: kept, so that making the configuration anew shuts nobody out. */
export type PublicKeys = Readonly<Record<string, string>>;

export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  /** Only its owner may read it. */
  readonly isSecret: boolean;
}

export interface TeamConfig {
  readonly files: readonly ConfigFile[];
  readonly keys: PublicKeys;
}

/** Whoever makes streams and looks after the servers; no people, so they have keys of their own. */
const SET_UP = 'set-up';
const SYSTEM = 'system';

export const keyName = (company: string, user: string): string => `${company}/${user}`;

/** A name as a part of a file's name; what is different stays different. */
const fileName = (name: string): string => name.replace(/[^\p{L}\p{N}_-]+/gu, (part) => `-${part.codePointAt(0)?.toString(16)}-`);

/**
 * All files that a team needs: a configuration per server, a pass per user whose key was made now, and what each role may do. No password
 * and no seed stands in what the servers get.
 * @param known public keys of an earlier run.
 * @param makeKey random, a new one for each call.
 */
export function teamConfig(file: TeamFile, known: PublicKeys, makeKey: () => NewKey): TeamConfig {
  const keys: Record<string, string> = { ...known };
  const files: ConfigFile[] = [];
  const servers = file.servers.map(serverAddress);
  const keyFor = (name: string, pass: (seed: string) => ConfigFile) => {
    if (keys[name]) return;
    const { publicKey, seed } = makeKey();
    keys[name] = publicKey;
    files.push(pass(seed));
  };
  const seedFile = (path: string) => (seed: string) => ({ path, isSecret: true, text: `${seed}\n` });
  keyFor(SYSTEM, seedFile('system.nk'));
  for (const { company, users } of file.teams) {
    keyFor(keyName(company.id, SET_UP), seedFile(`${fileName(company.id)}/set-up.nk`));
    for (const user of users) {
      const path = `${fileName(company.id)}/${fileName(user.name)}.json`;
      const pass = { creditside: 'team', servers, company, user: userId(user.name), role: user.role };
      const text = (seed?: string) => `${JSON.stringify({ ...pass, ...(seed && { seed }) }, null, 2)}\n`;
      if (user.passwordHash || user.nkey) files.push({ path, isSecret: false, text: text() });
      else keyFor(keyName(company.id, user.name), (seed) => ({ path, isSecret: true, text: text(seed) }));
    }
  }
  return { keys, files: [...files, ...configs(file, keys), ...guides(file)] };
}

const configs = (file: TeamFile, keys: PublicKeys): readonly ConfigFile[] =>
  file.servers.map((server: TeamServer) => ({
    path: `${server.name}.conf`,
    isSecret: false,
    text: serverConfig({ file, server, keyOf: (company, user) => keys[company ? keyName(company, user) : user] ?? '' }),
  }));

const guides = (file: TeamFile): readonly ConfigFile[] => [
  { path: 'RIGHTS.md', isSecret: false, text: rightsTable(file.teams) },
  { path: 'RUN.md', isSecret: false, text: runGuide(file) },
];
