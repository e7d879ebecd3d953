import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Mutant, mutationReport } from './mutation-report.ts';
import { type Explained, explain, KINDS } from './survivor-reasons.ts';

const FOLDERS = ['lib/domain', 'lib/policy'] as const;
/** Per cent of the mutants that a test must notice, in each of the folders. */
const GOAL = 85;
const FILE = path.join(import.meta.dirname, 'SURVIVORS.md');

/** Writes SURVIVORS.md from the report and reasons.json. Returns whether the goal is met and every survivor is explained. */
export function writeSurvivors(): boolean {
  const mutants = mutationReport().sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const survivors = mutants.filter(({ fate }) => fate === 'survived').map(explain);
  const unexplained = survivors.filter(({ reason }) => reason === null);
  const totals = [...FOLDERS, 'lib'].map((folder) => totalsOf(folder, mutants));
  writeFileSync(FILE, page(totals, survivors, unexplained));
  for (const { row } of totals) console.log(row);
  console.log(
    `${survivors.length} survivors, ${unexplained.length} of them not explained in reasons.json; see tests/mutation/SURVIVORS.md`,
  );
  return unexplained.length === 0 && totals.every(({ score }) => score >= GOAL);
}

function totalsOf(folder: string, all: readonly Mutant[]) {
  const mutants = all.filter(({ file }) => file.startsWith(`${folder}/`));
  const count = (fate: Mutant['fate']) => mutants.filter((mutant) => mutant.fate === fate).length;
  const [killed, survived, leftOut] = [count('killed'), count('survived'), count('left out')];
  const score = (100 * killed) / (killed + survived);
  return {
    score,
    row: `| ${folder === 'lib' ? 'both' : folder} | ${killed} | ${survived} | ${score.toFixed(1)} % | ${leftOut} |`,
  };
}

function page(totals: readonly { row: string }[], survivors: readonly Explained[], unexplained: readonly Explained[]): string {
  const groups = Object.entries(KINDS).map(([kind, meaning]) =>
    section(
      meaning,
      survivors.filter(({ reason }) => reason?.kind === kind),
    ),
  );
  return [
    '# Mutants that no test notices\n',
    'Written by `npm run mutate` from its report and reasons.json. Left out are tables made when a module is loaded: see stryker.config.mjs.\n',
    '| folder | killed | survived | score | left out |\n|---|---|---|---|---|',
    `${totals.map(({ row }) => row).join('\n')}\n`,
    ...groups,
    section('Not explained yet', unexplained),
  ].join('\n');
}

function section(title: string, survivors: readonly Explained[]): string {
  if (survivors.length === 0) return '';
  return `## ${title}\n\n${survivors.map(line).join('\n')}\n`;
}

const line = ({ mutant, reason }: Explained): string =>
  `- ${mutant.file}:${mutant.line} \`${short(mutant.code)}\` → \`${short(mutant.becomes)}\`${reason?.why ? `: ${reason.why}` : ''}`;

const short = (code: string): string => (code.length > 90 ? `${code.slice(0, 89)}…` : code).replaceAll('`', "'");
