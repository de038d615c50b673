import base from '../../jest.config.mjs'

process.env['PROPERTY_RUNS'] = '50'

/** The tests of the policy. A mutation run repeats them for every mutant. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/policy/**/*.test.ts', '<rootDir>/test/model/timestamp.test.ts'],
}
