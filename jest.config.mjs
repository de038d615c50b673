export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/jest/transform.config.mjs' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/jest/require-assertions.ts', '<rootDir>/test/support/jest/no-leaks.ts'],
  // By default Jest leaves one core idle, which on a machine with two is half of it.
  maxWorkers: '100%',
  // Modules of earlier test files stay in the memory of a worker, which takes gigabytes in the end.
  workerIdleMemoryLimit: '2GB',
  // A scenario is a process of its own, which starts late on a busy machine.
  testTimeout: 60_000,
  // These need a browser: npm run test:browser
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  globalSetup: '<rootDir>/test/support/jest/setup.config.mjs',
  globalTeardown: '<rootDir>/test/support/jest/teardown.config.mjs',
  // not the default, which is the system's temporary folder
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
}
