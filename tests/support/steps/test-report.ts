import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../paths.ts';

/** What vitest's JSON reporter writes, as far as a step reads it. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

const LONGEST_MESSAGE = 300;

export const readTestReport = (file: string): TestReport | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : null;

/** A line per failed test: its file, its name and what it said first. They come before all else, since a log may be cut off. */
export function failuresOf(report: TestReport): readonly string[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const file = relative(ROOT, name);
    // A file that cannot be loaded, or whose set-up failed, has no failed test of its own.
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${inShort(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${inShort(failureMessages?.[0] ?? '')}`);
  });
}

const inShort = (message: string): string =>
  message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 2)
    .join(' | ')
    .slice(0, LONGEST_MESSAGE);
