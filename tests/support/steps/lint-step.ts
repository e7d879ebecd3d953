import { readFileSync } from 'node:fs';
import { buildExtension } from '../build-extension.ts';
import { packageBin } from '../package-bin.ts';
import { inRoot } from '../paths.ts';
import { run } from '../run.ts';
import type { Step, StepResult } from './step.ts';

interface Message {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

/** A warning of the add-on linter that a library causes. `file` is the start of the built file's name. */
interface Allowed {
  readonly code: string;
  readonly file: string;
  readonly why: string;
}

const ALLOWED = 'tests/config/lint-warnings.json';

/** Builds for both browsers and lints the add-on: no errors, and no warnings but those listed with a reason. */
export const lintStep: Step = {
  name: 'build and lint',
  run: async () => {
    await buildExtension('chrome');
    const folder = await buildExtension('firefox');
    const args = [
      packageBin('web-ext'),
      'lint',
      '--source-dir',
      folder,
      '--output',
      'json',
      '--no-input',
      '--no-config-discovery',
    ];
    const { output } = await run(process.execPath, args);
    return judge(output);
  },
};

function judge(output: string): StepResult {
  const start = output.indexOf('{');
  if (start < 0) return { passed: 0, failed: 1, output };
  const { errors, warnings } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as {
    errors: Message[];
    warnings: Message[];
  };
  const allowed = JSON.parse(readFileSync(inRoot(ALLOWED), 'utf8')) as Allowed[];
  const isExcused = (warning: Message) => allowed.some((entry) => excuses(entry, warning));
  const unused = allowed.filter((entry) => !warnings.some((warning) => excuses(entry, warning)));
  const faults = [
    ...errors.map((error) => `error ${describe(error)}`),
    ...warnings.filter((warning) => !isExcused(warning)).map((warning) => `warning ${describe(warning)}`),
    ...unused.map(({ code, file }) => `${ALLOWED} excuses ${code} in ${file}, which does not occur any more: take it out`),
  ];
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length, output: faults.join('\n') };
}

const excuses = (entry: Allowed, warning: Message): boolean =>
  entry.code === warning.code && (warning.file ?? '').startsWith(entry.file);

const describe = ({ code, file, line, message }: Message): string => `${code} in ${file ?? 'manifest'}:${line ?? 0}: ${message}`;
