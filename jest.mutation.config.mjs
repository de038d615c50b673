import base from './jest.config.mjs'

process.env['PROPERTY_RUNS'] = '50'

/** The tests that hold the policy; a mutation run repeats them for every mutant. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/policy/**/*.test.ts', '<rootDir>/test/model/calendar.test.ts'],
}
