import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Descriptions that editors show beside a key decide nothing. A test checks that each key has one. */
const descriptions = {
  shouldIgnore: (path) =>
    path.isStringLiteral() || path.isTemplateLiteral()
      ? path.findParent((one) => one.isCallExpression() && ['about', 'words', 'glob'].includes(one.node.callee.name)) &&
        'a description'
      : undefined,
}
export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'descriptions', descriptions)]

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner', './tools/mutation/stryker.config.mjs'],
  ignorers: ['descriptions'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  coverageAnalysis: 'perTest',
  jest: { projectType: 'custom', configFile: 'tools/mutation/jest.config.mjs', enableFindRelatedTests: false },
  // Stryker cannot read the configuration of TypeScript 7, and passes over a file that does not exist
  tsconfigFile: 'none.json',
  mutate: ['src/policy/**/*.ts', '!src/policy/file/schema.ts', 'src/model/timestamp.ts'],
  ignorePatterns: ['dist', 'lib', 'docs', 'cce-upgrade-report'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 15_000,
  thresholds: { high: 98, low: 96, break: 95 },
  tempDirName: 'coverage/stryker',
}
