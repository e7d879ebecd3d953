import { mkdirSync, rmSync } from 'node:fs';
import { packageBin } from '../package-bin.ts';
import { inCache } from '../paths.ts';
import { run } from '../run.ts';
import { testEnv } from '../test-env.ts';
import type { Step, StepResult } from './step.ts';
import { failuresOf, readTestReport } from './test-report.ts';

export interface VitestSelection {
  readonly projects: readonly string[];
  /** Parts of paths: only test files that contain one of them. */
  readonly files?: readonly string[];
  /** Globs of test files that belong to another step. */
  readonly exclude?: readonly string[];
}

/** A step that runs test files with vitest and counts their tests. */
export function vitestStep(name: string, selection: VitestSelection): Step {
  return { name, run: () => runVitest(name, selection) };
}

async function runVitest(name: string, { projects, files = [], exclude = [] }: VitestSelection): Promise<StepResult> {
  mkdirSync(inCache('results'), { recursive: true });
  const reportFile = inCache('results', `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(reportFile, { force: true });
  const args = [
    ...['run', '--config', 'tests/config/vitest.config.ts'],
    ...projects.flatMap((project) => ['--project', project]),
    ...exclude.flatMap((glob) => ['--exclude', glob]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    ...files,
  ];
  const { code, output } = await run(process.execPath, [packageBin('vitest'), ...args], { env: testEnv() });
  const report = readTestReport(reportFile);
  const failed = report?.numFailedTests ?? 0;
  // A file that cannot be loaded fails the run without a failed test.
  return {
    passed: report?.numPassedTests ?? 0,
    failed: code === 0 ? failed : Math.max(failed, 1),
    failures: report ? failuresOf(report) : [],
    output,
  };
}
