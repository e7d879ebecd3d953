import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { inCache, inRoot, ROOT } from '@/tests/support/paths';
import type { AssessResult, AssessTask } from './assess-worker';
import type { BenchOptions } from './bench';
import { type Figure, median, round, typical } from './figures';

const PEER = 'json-rules-engine';
const SECOND = 1_000_000;

/** The worker as one file, as it would be built for a browser: imports that are looked up one by one would be measured too. */
async function bundleWorker(): Promise<string> {
  const outDir = inCache('bench', 'assess');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: inRoot('tests/bench/assess-worker.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return `${outDir}/worker.mjs`;
}

function inWorker(file: string, task: AssessTask): Promise<AssessResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 4_000 } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function debtorFigure(file: string): Promise<Figure> {
  const size = { debtors: 400, openItems: 100, settledItems: 24 };
  const { ours, beside, engine } = await inWorker(file, { kind: 'debtor', size, runs: 25, compared: 400 });
  const figure = typical('assess.debtor', { samples: ours, unit: 'µs', goal: 50 }, { name: PEER, samples: engine });
  return { ...figure, beside: { 'every part read': round(median(beside)) } };
}

async function bookFigure(file: string, { debtors, itemsPerDebtor }: BenchOptions): Promise<Figure> {
  const size = { debtors, openItems: itemsPerDebtor, settledItems: itemsPerDebtor };
  const compared = Math.min(debtors, 2_000);
  const { ours, beside, engine } = await inWorker(file, { kind: 'book', size, runs: 15, compared });
  const seconds = (samples: readonly number[]) => samples.map((each) => each / SECOND);
  const peer = { name: PEER, samples: [(median(engine) * debtors) / SECOND] };
  const figure = typical('assess.book', { samples: seconds(ours), unit: 's', goal: 2 }, peer);
  return { ...figure, beside: { 'by the clock': round(median(seconds(beside))), 'debtors the peer judged': compared } };
}

const whatIsMeasured = ({
  debtors,
  itemsPerDebtor,
}: BenchOptions) => `assess, in one worker thread, facts in memory (reading and decoding them is not included):
  debtor: 100 open and 24 paid items, a quote on which the verdict, its blocks and its offers are worked out; reasons, findings, disputes and
          the day of expiry come when they are read, "every part read" has them too
  book:   ${debtors} debtors with ${itemsPerDebtor} open and as many paid items, no quote; seconds of processor time, so that other programs do not count
  peer:   json-rules-engine holds figures that are worked out beforehand against the same decision rules, and comes to the same verdicts`;

export const assessSuite = {
  names: ['assess'],
  async run(options: BenchOptions): Promise<readonly Figure[]> {
    const file = await bundleWorker();
    console.log(whatIsMeasured(options));
    const figures = [await debtorFigure(file), await bookFigure(file, options)];
    for (const { name, unit, beside } of figures) console.log(`  ${name} beside, in ${unit}: ${JSON.stringify(beside)}`);
    console.log('');
    return figures;
  },
};
