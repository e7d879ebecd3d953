/**
 * Mutation testing of the credit core: every change Stryker makes to `lib/domain` and `lib/policy` should turn a test red.
 * Settings: https://stryker-mutator.io/docs/stryker-js/configuration
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // The folders are given by the runner, a few at a time, so that a run that was stopped continues where it was.
  mutate: ['lib/{domain,policy}/**/*.ts', '!**/*.{test,examples}.ts'],
  // Each mutant meets only the tests that reach it.
  coverageAnalysis: 'perTest',
  // What is made once, when a module is loaded, is data: the policy template, rate tables, letter scales, the shapes of the schemas.
  // A mutant there costs a run of all tests, and a test that repeats a table proves nothing. The score is without them.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  reporters: ['json', 'progress-append-only'],
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.output', 'bench-results.json', 'public', 'components', 'entrypoints'],
  concurrency: 2,
  // A mutant that loops is as good as noticed; one that is only slow, or that a property test shrinks for long, must not count as one.
  timeoutFactor: 4,
  timeoutMS: 20_000,
};
