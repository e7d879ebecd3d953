import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from 'json-rules-engine';
import { assess } from '@/lib/policy/assess';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { deriveInput } from '@/lib/policy/derive-input';
import { type AssessCase, AT, assessCases, type CaseSize } from './assess-cases';
import { flatFacts } from './assess-facts';
import { addDecisionRules, verdictByEngine } from './assess-rules';

export interface AssessTask {
  readonly kind: 'debtor' | 'book';
  readonly size: CaseSize;
  readonly runs: number;
  /** How many debtors the other engine judges too. */
  readonly compared: number;
}

/** In microseconds, of one debtor each or of the whole book. */
export interface AssessResult {
  readonly ours: readonly number[];
  /** One debtor with all that is worked out only when it is asked for; a book by the clock on the wall. */
  readonly beside: readonly number[];
  /** Always of one debtor each. */
  readonly engine: readonly number[];
}

const verdictOf = ({ facts, quote }: AssessCase) => assess(facts, quote, confirmedPolicy, AT);

/** Copies every part of an assessment, and so asks for each. */
const readAll = (each: AssessCase) => ({ ...verdictOf(each), factsHash: '' });

function timeEach(cases: readonly AssessCase[], runs: number, judge: (each: AssessCase) => { readonly verdict: string }) {
  const samples: number[] = [];
  for (let run = -runs; run < runs; run++) {
    for (const each of cases) {
      const start = performance.now();
      judge(each);
      // The first half of the runs lets the compiler settle.
      if (run >= 0) samples.push((performance.now() - start) * 1000);
    }
  }
  return samples;
}

interface BookTime {
  /** Of this thread on the processor: what other programs took of the machine meanwhile is not counted. */
  readonly processor: number;
  readonly wall: number;
}

function timeBook(cases: readonly AssessCase[]): BookTime {
  const verdicts = { accept: 0, refer: 0, reject: 0 };
  const [start, used] = [performance.now(), process.threadCpuUsage()];
  for (const each of cases) verdicts[verdictOf(each).verdict]++;
  const { user, system } = process.threadCpuUsage(used);
  return { processor: user + system, wall: (performance.now() - start) * 1000 };
}

/** The other engine gets every figure worked out beforehand. Ends when it comes to another verdict: the rules were then not the same. */
async function timeEngine(cases: readonly AssessCase[]): Promise<readonly number[]> {
  const engine = new Engine();
  addDecisionRules(engine);
  const samples: number[] = [];
  for (const each of cases) {
    const figures = flatFacts(deriveInput(each.facts, each.quote, confirmedPolicy, AT));
    const start = performance.now();
    const verdict = await verdictByEngine(engine, figures);
    samples.push((performance.now() - start) * 1000);
    const ours = verdictOf(each).verdict;
    if (verdict !== ours) throw new Error(`${each.facts.debtor}: ${ours} by us, ${verdict} by json-rules-engine`);
  }
  return samples;
}

async function measure({ kind, size, runs, compared }: AssessTask): Promise<AssessResult> {
  const made = assessCases(size);
  const engine = await timeEngine(made.slice(0, compared));
  if (kind === 'debtor') return { ours: timeEach(made, runs, verdictOf), beside: timeEach(made, runs, readAll), engine };
  const book = made.map(({ facts }): AssessCase => ({ facts, quote: null }));
  const times = Array.from({ length: runs }, () => timeBook(book));
  return { ours: times.map(({ processor }) => processor), beside: times.map(({ wall }) => wall), engine };
}

parentPort?.postMessage(await measure(workerData as AssessTask));
