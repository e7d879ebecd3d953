import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inRoot } from '@/tests/support/paths';
import { PlainError } from '@/tests/support/plain-error';
import { assessSuite } from './assess';
import { contentScriptSuite } from './content-script';
import { type Figure, table } from './figures';
import { importSuite } from './import';
import { ledgerSuite } from './ledger';
import { matchSuite } from './match';
import { scoreSuite } from './score';
import type { TsvFiles } from './support/tsv-set';
import { teamSuite } from './team';
import { teamBrowserSyncSuite } from './team-browser-sync';
import { teamBrowsersSuite } from './team-browsers';
import { teamScaleSuite } from './team-scale';
import { verdictSuite } from './verdict';

export interface BenchOptions {
  /** Start of the names that are asked for; a suite that takes minutes leaves out what is not. */
  readonly only: string;
  readonly debtors: number;
  readonly itemsPerDebtor: number;
  /** Of what takes a minute each; quick things are repeated at least fifteen times. */
  readonly imports: number;
  /** Of a ledger. */
  readonly events: number;
  readonly quickRuns: number;
  /** That a large team works in `team.scale`. */
  readonly minutes: number;
  /** Real invoices to hold the score against; null: those beside the checkout, else made-up ones. */
  readonly receivables: string | null;
  readonly match: {
    /** Made-up companies to search among. */
    readonly size: number;
    readonly files: TsvFiles | null;
    /** Fits the weights anew first, and prints them. */
    readonly isFit: boolean;
  };
}

interface Suite {
  /** Starts of the names of its figures. */
  readonly names: readonly string[];
  run(options: BenchOptions): Promise<readonly Figure[]>;
}

const SUITES: readonly Suite[] = [
  scoreSuite,
  matchSuite,
  assessSuite,
  contentScriptSuite,
  verdictSuite,
  ledgerSuite,
  importSuite,
  teamSuite,
  teamBrowsersSuite,
  teamBrowserSyncSuite,
  teamScaleSuite,
];
const USAGE = `npm run bench [-- --only NAME] [--debtors 100000] [--events 1000000] [--items 10] [--imports 3] [--runs 30] [--minutes 0.25] [--file FILE]
  NAME is the start of a figure's name: score, match, assess, content-script, verdict, quote-edit, ledger, import, team.
  FILE holds invoices to hold the score against, a CSV with customerID, InvoiceDate, DueDate, SettledDate, InvoiceAmount, Disputed.
  match: [--queries FILE --entities FILE --truth FILE] [--companies 1000000] [--fit]: lists with tabs between id, name, website, city, country;
  the truth holds the id of a query and of an entity per line.`;

/** All three files, or none. */
function filesOf({ queries, entities, truth }: Partial<TsvFiles>): TsvFiles | null {
  if (queries && entities && truth) return { queries, entities, truth };
  if (queries || entities || truth) throw new PlainError('Name all three: --queries, --entities and --truth.');
  return null;
}

/** Measures, prints a table, writes bench-results.json. Returns the exit code: a missed goal is a figure, not a failure. */
export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      debtors: { type: 'string', default: '100000' },
      items: { type: 'string', default: '10' },
      imports: { type: 'string', default: '3' },
      events: { type: 'string', default: '1000000' },
      runs: { type: 'string', default: '30' },
      minutes: { type: 'string', default: '0.25' },
      file: { type: 'string' },
      queries: { type: 'string' },
      entities: { type: 'string' },
      truth: { type: 'string' },
      companies: { type: 'string', default: '1000000' },
      fit: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const chosen = SUITES.filter(({ names }) => names.some((name) => name.startsWith(values.only) || values.only.startsWith(name)));
  if (values.help || chosen.length === 0) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const options = {
    only: values.only,
    debtors: Number(values.debtors),
    itemsPerDebtor: Number(values.items),
    imports: Number(values.imports),
    events: Number(values.events),
    quickRuns: Number(values.runs),
    minutes: Number(values.minutes),
    receivables: values.file ?? null,
    match: { size: Number(values.companies), files: filesOf(values), isFit: values.fit },
  };
  const figures: Figure[] = [];
  for (const suite of chosen) figures.push(...(await suite.run(options)));
  const asked = figures.filter(({ name }) => name.startsWith(values.only));
  console.log(table(asked));
  writeFileSync(inRoot('bench-results.json'), `${JSON.stringify(asked, null, 2)}\n`);
  return 0;
}
