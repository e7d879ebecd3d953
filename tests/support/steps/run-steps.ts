import { PlainError } from '../plain-error.ts';
import { lastLines } from '../run.ts';
import { notRun, type Step, type StepResult } from './step.ts';

const LINES_OF_A_FAILURE = 120;

interface Timed {
  readonly step: Step;
  readonly result: StepResult;
  readonly seconds: number;
}

/** Runs steps in turn, each one line with its time, and what a failing one said. Returns the totals. */
export async function runSteps(steps: readonly Step[]): Promise<{ passed: number; failed: number }> {
  const totals = { passed: 0, failed: 0 };
  for (const step of steps) report(await timed(step), totals);
  return totals;
}

/** As `runSteps`, all at once: for steps that need neither a browser nor each other. */
export async function runStepsTogether(steps: readonly Step[]): Promise<{ passed: number; failed: number }> {
  const totals = { passed: 0, failed: 0 };
  await Promise.all(steps.map(async (step) => report(await timed(step), totals)));
  return totals;
}

async function timed(step: Step): Promise<Timed> {
  const startedAt = performance.now();
  const result = strict(await attempt(step));
  return { step, result, seconds: (performance.now() - startedAt) / 1000 };
}

function report({ step, result, seconds }: Timed, totals: { passed: number; failed: number }): void {
  totals.passed += result.passed;
  totals.failed += result.failed;
  console.log(line(step, result, seconds));
  if (result.failed === 0) return;
  for (const failure of result.failures ?? []) console.log(`     ${failure}`);
  if (result.output) console.log(lastLines(result.output, LINES_OF_A_FAILURE));
}

async function attempt(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    const output = error instanceof PlainError ? error.message : String((error as Error).stack ?? error);
    return { passed: 0, failed: 1, output };
  }
}

/** On a build server nothing may be left out. */
function strict(result: StepResult): StepResult {
  return result.notRun && process.env.CI ? { ...notRun(result.notRun), failed: 1 } : result;
}

function line(step: Step, { passed, failed, notRun }: StepResult, seconds: number): string {
  const name = step.name.padEnd(20);
  if (notRun) return `${failed > 0 ? 'FAIL' : '–   '} ${name} not run: ${notRun}`;
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  return `${failed > 0 ? 'FAIL' : 'ok  '} ${name} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`;
}
