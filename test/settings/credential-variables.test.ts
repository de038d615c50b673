import { expect, it } from '@jest/globals'
import { readSettings } from '../../src/settings/read-settings.js'

const read = (text: string, env: Record<string, string> = {}) =>
  readSettings({ inputs: { 'credential-variables': text }, env })

it('variables that an input holds are read like those of the environment, and every value is masked', () => {
  const text = '# production\r\nPROD_ACCESS_KEY=AKPROD1\n\n  PROD_SECRET_KEY = s3cret=1 \nDEV_AUTH_TOKEN=token-1'
  const { variables, secrets, faults } = read(text, { PROD_ACCESS_KEY: 'from-env' })
  expect(faults).toEqual([])
  expect(variables).toEqual({ PROD_ACCESS_KEY: 'AKPROD1', PROD_SECRET_KEY: 's3cret=1', DEV_AUTH_TOKEN: 'token-1' })
  expect(secrets).toEqual(expect.arrayContaining(['AKPROD1', 's3cret=1', 'token-1']))
})

it.each([
  'PROD_ACCESS_KEY',
  'GITHUB_SHA=x',
  'PATH=/x',
  '{"PROD_ACCESS_KEY":"x"}',
  'PROD_ACCESS_KEY=',
  'A-B_ACCESS_KEY=x',
])('anything but credentials is refused without being shown: %s', (line) => {
  const { faults, variables } = read(`GOOD_ACCESS_KEY=AKGOOD1\n${line}`)
  expect(faults).toEqual([
    { input: 'credential-variables', value: null, problem: { code: 'not-variables' }, suggestion: null },
  ])
  expect(variables).toEqual({})
})

it.each([
  ['["prod-a","prod, \\"b\\""]', ['prod-a', 'prod, "b"']],
  ['prod-a, prod-b', ['prod-a', 'prod-b']],
  ['prod-a\nprod-b\nprod-a', ['prod-a', 'prod-b']],
])('names of clusters are a JSON array or a list: %s', (text, names) => {
  expect(readSettings({ inputs: { clusters: text }, env: {} }).general.clusters).toEqual(names)
})

it('names of clusters need a clusters file', () => {
  const inputs = { clusters: 'prod-a', 'cluster-id': 'c-1' }
  expect(readSettings({ inputs, env: {} }).faults.map(({ problem }) => problem.code)).toContain('needs-clusters-file')
  expect(readSettings({ inputs: { clusters: '[]' }, env: {} }).faults.map(({ problem }) => problem.code)).toEqual([
    'not-names',
  ])
})
