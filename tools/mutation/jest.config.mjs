import base from '../../jest.config.mjs'

process.env['PROPERTY_RUNS'] = '50'

/** The tests of deciding, validity and aggregation. A mutation run repeats them for every mutant. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/policy/**/*.test.ts',
    '<rootDir>/test/checks/**/*.test.ts',
    '<rootDir>/test/fuzz/monotonic.test.ts',
    '<rootDir>/test/model/timestamp.test.ts',
  ],
}
