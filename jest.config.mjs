import { ROOT, suites } from './test/support/suites.mjs'

const namesFiles = process.argv
  .slice(2)
  .some((argument) => !argument.startsWith('-') || argument.startsWith('--testPathPattern'))
const { database, unit } = suites(namesFiles)

const common = {
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  roots: [ROOT],
  runner: '<rootDir>/test/support/lanes.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '<rootDir>/test/support/transform.mjs',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
}

export default {
  // one more than the cores of the smallest machine: browsers, databases and clocks are often waited for
  maxWorkers: 3,
  // ends a test that hangs; how fast the machine is decides nothing
  testTimeout: 600_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: unit,
    },
    {
      ...common,
      displayName: 'database',
      testMatch: database,
      globalSetup: '<rootDir>/test/support/shared-database.mjs',
      globalTeardown: '<rootDir>/test/support/stop-shared-database.mjs',
    },
  ],
}
