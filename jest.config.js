import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // register.ts, not the program register.mjs beside it.
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' }
      }
    ]
  },
  // marked comes as an ES module alone, and jest loads packages as CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!marked/)'],
  clearMocks: true,
  // Browsers leave much waiting: on two cores two workers take little more than half the time of one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Sweeping up a great heap takes seconds, which a suite that measures would take for its own.
  workerIdleMemoryLimit: '1GB'
}
