import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** What editors show of a key decides nothing; a test holds that each key has something to show. */
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
  plugins: ['@stryker-mutator/jest-runner', './stryker.config.mjs'],
  ignorers: ['descriptions'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  coverageAnalysis: 'perTest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  tsconfigFile: 'none.json',
  mutate: ['src/policy/**/*.ts', '!src/policy/file/zod.ts', '!src/policy/file/schema.ts', 'src/model/calendar.ts'],
  ignorePatterns: ['dist', 'lib', 'docs', 'cce-upgrade-report'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 15_000,
  thresholds: { high: 98, low: 96, break: 95 },
  tempDirName: 'coverage/stryker',
}
