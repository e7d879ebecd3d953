/**
 * Mutation testing of one folder of the credit core, which the runner names: a run that was stopped continues where it was.
 * Settings: https://stryker-mutator.io/docs/stryker-js/configuration
 */
const folder = process.env.CREDITSIDE_MUTATED ?? 'lib/domain';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: [
    `${folder}/*.ts`,
    '!**/*.{test,examples}.ts',
    // Made-up customers for the examples beside a rule: any that stands on the right side of the rule's numbers would do.
    '!lib/policy/worked/{said-of-*,situations,ordinary-customer}.ts',
  ],
  // Each mutant meets only the tests that reach it.
  coverageAnalysis: 'perTest',
  // What is made once, when a module is loaded, is data: the policy template, rate tables, letter scales, the shapes of the schemas.
  // A mutant there costs a run of all tests, and a test that repeats a table proves nothing. The score is without them.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/mutation/${folder.replaceAll('/', '.')}.json`,
  reporters: ['progress-append-only'],
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.output', 'bench-results.json', 'public', 'components', 'entrypoints'],
  concurrency: 2,
  // A mutant that loops is as good as noticed; one that is only slow, or that a property test shrinks for long, must not count as one.
  timeoutFactor: 4,
  timeoutMS: 20_000,
};
