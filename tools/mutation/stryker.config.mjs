export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  coverageAnalysis: 'perTest',
  jest: { projectType: 'custom', configFile: 'tools/mutation/jest.config.mjs', enableFindRelatedTests: false },
  // Stryker cannot read the configuration of TypeScript 7, and ignores a file that does not exist.
  tsconfigFile: 'none.json',
  // The schema is mostly descriptions that editors show beside a key; they decide nothing.
  mutate: [
    'src/policy/**/*.ts',
    '!src/policy/file/schema.ts',
    'src/model/timestamp.ts',
    'src/checks/shared/{validity,causes,signature}.ts',
    'src/checks/*/read.ts',
  ],
  ignorePatterns: ['dist', 'lib', 'docs', 'cce-upgrade-report'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 15_000,
  thresholds: { high: 98, low: 96, break: 95 },
  tempDirName: 'coverage/stryker',
}
