export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // a scenario is a process of its own, and a busy machine starts it late
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
}
