import { CHECK_STEPS } from './steps/check-steps.ts';
import { runStepsTogether } from './steps/run-steps.ts';

/** `npm run check`: types, format, architecture and unit tests. */
const { passed, failed } = await runStepsTogether(CHECK_STEPS);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
