import type { Mutant } from './mutation-report.ts';
import { type Explained, KINDS } from './survivor-reasons.ts';

const FOLDERS = ['lib/domain', 'lib/policy', 'lib'] as const;

export interface FolderTotals {
  /** Per cent of the mutants that a test noticed. */
  readonly score: number;
  /** Of a Markdown list. */
  readonly row: string;
}

/** Per room, and of both together as `lib`; without those of which there is no mutant. */
export function totalsOf(mutants: readonly Mutant[]): FolderTotals[] {
  return FOLDERS.flatMap((folder) => {
    const own = mutants.filter(({ file }) => file.startsWith(`${folder}/`));
    const count = (fate: Mutant['fate']) => own.filter((mutant) => mutant.fate === fate).length;
    const [killed, survived] = [count('killed'), count('survived')];
    if (killed + survived === 0) return [];
    const score = (100 * killed) / (killed + survived);
    const row = `- ${folder}: ${score.toFixed(1)} %, ${killed} killed, ${survived} survived; ${count('left out')} left out`;
    return [{ score, row }];
  });
}

/** The survivors by the kind of their reason, as Markdown. */
export function survivorsPage(totals: readonly FolderTotals[], survivors: readonly Explained[]): string {
  const ofKind = (kind: string | null) => survivors.filter(({ reason }) => (reason?.kind ?? null) === kind);
  return [
    '# Mutants that no test notices',
    'Written by `npm run mutate` from its report and `reasons.json`. Left out are tables made when a module is loaded: see `stryker.config.mjs`.',
    totals.map(({ row }) => row).join('\n'),
    ...Object.entries(KINDS).flatMap(([kind, meaning]) => section(meaning, ofKind(kind))),
    ...section('Not explained yet', ofKind(null)),
  ].join('\n\n');
}

const section = (title: string, survivors: readonly Explained[]): string[] =>
  survivors.length === 0 ? [] : [`## ${title}`, survivors.map(survivorLine).join('\n')];

/** One item of a Markdown list. */
export const survivorLine = ({ mutant: { file, line, code, becomes }, reason }: Explained): string =>
  `- ${file}:${line} \`${short(code)}\` → \`${short(becomes)}\`${reason?.why ? `: ${reason.why}` : ''}`;

const short = (code: string): string => (code.length > 90 ? `${code.slice(0, 89)}…` : code).replaceAll('`', "'");
