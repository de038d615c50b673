import jestConfig from './jest.config.mjs'

export default {
  ...jestConfig,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
}
