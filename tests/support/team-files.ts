import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nkeys } from '@nats-io/nats-core';
import type { PublicKeys, TeamConfig } from '../../lib/cli/team-config';
import { productModule } from './product-module.ts';

const KEYS = 'keys.json';
const OWNER_ONLY = 0o600;

/** Makes the files of a team in a folder, keeping the keys that were given out before. `value` is what a team file holds. Returns what was made, or the fault. */
export async function writeTeamFiles(value: unknown, folder: string): Promise<TeamConfig | { readonly fault: string }> {
  const [{ teamConfig }, { parseTeamFile }] = await Promise.all([
    productModule<typeof import('../../lib/cli/team-config')>('lib/cli/team-config.ts'),
    productModule<typeof import('../../lib/domain/team/team-file.schema')>('lib/domain/team/team-file.schema.ts'),
  ]);
  const parsed = parseTeamFile(value);
  if ('fault' in parsed) return parsed;
  const known: PublicKeys = existsSync(path.join(folder, KEYS)) ? JSON.parse(readFileSync(path.join(folder, KEYS), 'utf8')) : {};
  const made = teamConfig(parsed.file, known, () => {
    const pair = nkeys.createUser();
    return { publicKey: pair.getPublicKey(), seed: new TextDecoder().decode(pair.getSeed()) };
  });
  for (const { path: name, text, isSecret } of made.files) write(path.join(folder, name), text, isSecret);
  write(path.join(folder, KEYS), `${JSON.stringify(made.keys, null, 2)}\n`, false);
  return made;
}

function write(file: string, text: string, isSecret: boolean): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, isSecret ? { mode: OWNER_ONLY } : {});
  // The mode above counts for a new file only.
  if (isSecret) chmodSync(file, OWNER_ONLY);
}
