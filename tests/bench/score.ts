import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aucStandardError } from '@/lib/policy/score/auc-standard-error';
import { type BackTest, backTest } from '@/lib/policy/score/back-test';
import type { PaidInvoice } from '@/lib/policy/score/paid-invoice';
import { scorecardV1 } from '@/lib/policy/template/scorecard-v1';
import { scorecardV2 } from '@/lib/policy/template/scorecard-v2';
import { PlainError } from '@/tests/support/plain-error';
import { readReceivables } from '@/tests/support/receivables';
import { testEnv } from '@/tests/support/test-env';
import type { BenchOptions } from './bench';
import { type Figure, round } from './figures';
import { inventedInvoices } from './score-invented';

const GOAL = 0.85;
const PEER = 'share-paid-late';

interface Invoices {
  readonly from: string;
  /** What the score has to reach on them; invented ones are as hard to predict as they were made. */
  readonly least: number;
  readonly rows: readonly PaidInvoice[];
}

function readFrom(file: string): Invoices {
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`);
  return { from: path.basename(file), least: GOAL, rows: readReceivables(readFileSync(file, 'utf8')) };
}

function invoicesFor(named: string | null): Invoices {
  // npm runs scripts in the root of the repository; the path was typed where the person is.
  if (named) return readFrom(path.resolve(process.env.INIT_CWD ?? process.cwd(), named));
  const beside = path.join(testEnv().SHARED_DATA ?? '', 'payment/receivables-half.csv');
  return existsSync(beside) ? readFrom(beside) : { from: 'invented invoices', least: 0.5, rows: inventedInvoices() };
}

/** Better ones first, each with what chance alone does to it. */
function comparison(beside: Readonly<Record<string, number>>, { late, judged }: BackTest): string {
  const width = Math.max(...Object.keys(beside).map((name) => name.length));
  return Object.entries(beside)
    .sort(([, one], [, other]) => other - one)
    .map(([name, auc]) => {
      const error = aucStandardError(auc, late, judged - late);
      return `  ${name.padEnd(width)}  ${auc.toFixed(4)} ± ${error.toFixed(4)}`;
    })
    .join('\n');
}

/** Whether the score knows who will pay late: by what was known on the morning of each invoice, against what became of it. */
function scoreFigure({ from, least, rows }: Invoices): Figure {
  const result = backTest(rows, scorecardV2);
  const { invoices, judged, late, auc } = result;
  const v1 = backTest(rows, scorecardV1).auc;
  if (auc === null || v1 === null)
    throw new PlainError(`Of ${invoices} invoices in ${from} too few are known to have ended either way.`);
  const naive = Object.entries(result.baselines).map(([name, each]) => [name, round(each ?? Number.NaN)] as const);
  const beside = { 'scorecard v2 (in use)': round(auc), 'scorecard v1': round(v1), ...Object.fromEntries(naive) };
  const customers = new Set(rows.map(({ customer }) => customer)).size;
  console.log(
    `score.auc on ${from}: ${invoices} invoices of ${customers} customers, ${judged} judged, ${late} of those paid late`,
  );
  console.log(`${comparison(beside, result)}\n`);
  const peerValue = result.baselines[PEER] ?? Number.NaN;
  return {
    name: 'score.auc',
    value: round(auc),
    unit: 'AUC',
    p95: null,
    n: judged,
    goal: `≥ ${least} and > ${PEER}`,
    met: auc >= least && auc > peerValue,
    peer: PEER,
    peerValue: round(peerValue),
    ratio: round(auc / peerValue),
    standardError: round(aucStandardError(auc, late, judged - late)),
    beside,
  };
}

export const scoreSuite = {
  names: ['score'],
  run: async ({ receivables }: BenchOptions): Promise<readonly Figure[]> => [scoreFigure(invoicesFor(receivables))],
};
