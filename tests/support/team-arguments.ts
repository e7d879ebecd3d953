import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface TeamArguments {
  /** As it was typed. */
  readonly file: string;
  /** Where the files of the team are, or go. */
  readonly folder: string;
  /** Reads and parses the file; throws where it cannot. */
  readonly read: () => unknown;
}

/** What a `team:` command was asked to do: a file that lists the team, and a folder. Shows `usage` and ends when it was not said. */
export function teamArguments(usage: string): TeamArguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'team' }, help: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (!file || values.help) {
    console.log(usage);
    process.exit(values.help ? 0 : 2);
  }
  // npm starts scripts in the root of the repository; the path was typed where the person is.
  const from = process.env.INIT_CWD ?? process.cwd();
  const read = (): unknown => JSON.parse(readFileSync(path.resolve(from, file), 'utf8'));
  return { file, folder: path.resolve(from, values.out), read };
}
