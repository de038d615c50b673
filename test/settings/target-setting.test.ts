import { describe, expect, it } from '@jest/globals'
import { target } from '../../src/settings/readers.js'

/** The problem of a refused text. */
const problemOf = (text: string) => {
  const result = target(text)
  return 'value' in result ? result.value : [result.problem.code, result.suggestion]
}

describe('the target version', () => {
  it('is a version, with or without v', () => {
    expect(target('1.31')).toEqual({ value: { kind: 'version', version: 'v1.31' } })
    expect(target('v1.31.4-r0')).toEqual({ value: { kind: 'version', version: 'v1.31.4-r0' } })
  })

  it('is read from the repository with auto', () => {
    expect(target('auto')).toEqual({ value: { kind: 'auto' } })
    expect(problemOf('Auto')).toEqual(['not-target', 'auto'])
  })

  it.each([
    '{ file: deploy/prod.yaml, key: cluster.version }',
    '{file: "deploy/prod.yaml", key: \'cluster.version\'}',
    '{ "file": "deploy/prod.yaml", "key": "cluster.version" }',
    'file: deploy/prod.yaml\nkey: cluster.version',
    '{\n  key: cluster.version,\n  file: deploy/prod.yaml\n}',
    '{ file: ./deploy/prod.yaml, key: cluster.version }',
  ])('is the value of a key in a file: %j', (text) => {
    expect(target(text)).toEqual({ value: { kind: 'file', file: 'deploy/prod.yaml', key: 'cluster.version' } })
  })

  it.each([
    ['{ file: a.yaml }', 'not-target-file-and-key'],
    ['{ key: a }', 'not-target-file-and-key'],
    ['{ file: a.yaml, key: }', 'not-target-file-and-key'],
    ['{ file: a.yaml, key: b, ref: main }', 'not-target-file-and-key'],
    ['{ file: a.yaml, key: b, constructor: x }', 'not-target-file-and-key'],
    ['{ file: ../a.yaml, key: b }', 'not-repository-file'],
    ['{ file: /etc/a.yaml, key: b }', 'not-repository-file'],
    ['{ file: a.yaml, key: b..c }', 'not-key'],
    ['{ file: C:\\a.yaml, key: b }', 'not-repository-file'],
    ['{ file: .git/a.yaml, key: b }', 'inside-git-folder'],
    ['{ file: a.txt, key: b }', 'not-target-syntax'],
    ['{ file: main.tf, key: b }', 'not-target-syntax'],
    ['{}', 'not-target'],
    ['{ file }', 'not-target'],
    ['latest', 'not-target'],
  ])('refuses %j as %s', (text, code) => {
    expect(problemOf(text)).toEqual([code, null])
  })
})
