import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Mutant, mutationReport } from './mutation-report.ts';
import { explain } from './survivor-reasons.ts';
import { survivorLine, survivorsPage, totalsOf } from './survivors-page.ts';

/** Per cent of the mutants that a test must notice, in each of the rooms. */
const GOAL = 85;
const FILE = path.join(import.meta.dirname, 'SURVIVORS.md');

/**
 * Says how the folders did, and which survivors nobody explained in reasons.json; for all folders, writes SURVIVORS.md.
 * Returns whether the goal is met and every survivor is explained.
 */
export function writeSurvivors(folders: readonly string[], areAll: boolean): boolean {
  const inOrder = (a: Mutant, b: Mutant) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
  const mutants = mutationReport(folders).sort(inOrder);
  const survivors = mutants.filter(({ fate }) => fate === 'survived').map(explain);
  const unexplained = survivors.filter(({ reason }) => reason === null);
  const totals = totalsOf(mutants);
  if (areAll) writeFileSync(FILE, `${survivorsPage(totals, survivors)}\n`);
  for (const line of [...totals.map(({ row }) => row), ...unexplained.map(survivorLine)]) console.log(line);
  console.log(`${survivors.length} mutants survived, ${unexplained.length} of them not explained in tests/mutation/reasons.json`);
  return unexplained.length === 0 && totals.every(({ score }) => score >= GOAL);
}
