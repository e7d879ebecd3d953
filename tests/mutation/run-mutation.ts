import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { prepareTypes } from '../support/build-extension.ts';
import { packageBin } from '../support/package-bin.ts';
import { ROOT } from '../support/paths.ts';
import { mutatedFolders } from './mutated-folders.ts';
import { writeSurvivors } from './write-survivors.ts';

/** `npm run mutate [-- lib/domain/law …]`: changes the credit core in every small way and lists the changes no test notices. */
await prepareTypes();
const wanted = process.argv.slice(2);
const folders = mutatedFolders(wanted);
for (const folder of folders) await mutate(folder);
process.exit(writeSurvivors(folders, wanted.length === 0) ? 0 : 1);

/** Ends the whole run when Stryker cannot do its work; mutants that survive are no such failure. */
async function mutate(folder: string): Promise<void> {
  console.log(`\n${folder}`);
  const args = [packageBin('@stryker-mutator/core', 'stryker'), 'run', 'tests/mutation/stryker.config.mjs'];
  const env = { ...process.env, CREDITSIDE_MUTATED: folder };
  const [code] = await once(spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }), 'exit');
  if (code !== 0) process.exit(1);
}
