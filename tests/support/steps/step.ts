/** What a step of the tests came to. A step that could not run on this machine says why. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** What the step said; shown when something failed. */
  readonly output: string;
  /** A line per failed test, where the step can tell. */
  readonly failures?: readonly string[];
  readonly notRun?: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<StepResult>;
}

export const notRun = (why: string): StepResult => ({ passed: 0, failed: 0, output: '', notRun: why });
