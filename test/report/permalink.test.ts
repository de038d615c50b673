import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { filesUrl, permalink } from '../../src/report/permalink.js'
import { HEAD, manifestReport, RUN, useIn } from '../support/reports/manifests.js'

const to = (file: string, line = 12, run: Partial<typeof RUN> = {}) =>
  permalink({ run: { ...RUN, ...run }, policy: null }, { file, line })
const FILES = `https://github.com/octo-org/infra/blob/${HEAD}`

describe('the permalink of a line', () => {
  it('leads to the line at the commit of the report', () => {
    expect(to('apps/web.yaml')).toBe(`${FILES}/apps/web.yaml#L12`)
  })

  it('leads to all lines of a location', () => {
    expect(permalink({ run: RUN, policy: null }, { file: 'a.yaml', line: 3, endLine: 5, column: 2 })).toBe(
      `${FILES}/a.yaml#L3-L5`,
    )
  })

  it.each(['https://github.example.com', 'https://octo.ghe.com', 'http://ghes.local:8080/github'])(
    'leads to the server %s',
    (server) => {
      expect(to('a.yaml', 1, { server })).toBe(`${server}/octo-org/infra/blob/${HEAD}/a.yaml#L1`)
    },
  )

  it.each([
    ['a b/#1?.yaml', 'a%20b/%231%3F.yaml'],
    ['täg/中文.yaml', 't%C3%A4g/%E4%B8%AD%E6%96%87.yaml'],
    ['%2e%2e/x.yaml', '%252e%252e/x.yaml'],
    ['a\n"><b>.yaml', 'a%0A%22%3E%3Cb%3E.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('percent-encodes the path %j', (file, path) => {
    expect(to(file)).toBe(`${FILES}/${path}#L12`)
  })

  it.each(['../x.yaml', 'a/../../x.yaml', '/etc/passwd', 'C:/x.yaml', ''])('does not exist for the path %j', (file) => {
    expect(to(file)).toBeNull()
  })

  it('does not exist outside of a workflow', () => {
    expect(permalink({ policy: null }, { file: 'a.yaml', line: 1 })).toBeNull()
  })

  it.each([
    { server: 'javascript:alert(1)' },
    { server: 'https://evil.example/"><b>' },
    { server: 'https://user@evil.example' },
    { server: '' },
    { repository: null },
    { repository: 'octo-org/infra/../../evil' },
    { repository: '"><b>/x' },
    { commit: null },
    { commit: 'main' },
    { commit: `${HEAD}/../../x` },
  ])('does not exist for a report that names its run as %j, since it can come from another job', (run) => {
    expect(to('a.yaml', 1, run)).toBeNull()
  })

  it('does not exist for a policy that was read from another commit, where the line may be another one', () => {
    const report = manifestReport([useIn('a.yaml', 1)])
    const location = { file: report.policy?.file ?? '', line: 3 }
    const read = (source: 'base' | 'workspace') => ({
      ...report,
      policy: report.policy && { ...report.policy, source },
    })
    expect(permalink(read('base'), location)).toBeNull()
    expect(permalink(read('workspace'), location)).toBe(`${FILES}/.github/cce-upgrade-policy.yml#L3`)
  })

  it('does not exist for a line in a packed chart, which GitHub does not show', () => {
    const report = manifestReport([useIn('a.yaml', 1)])
    const location = { file: 'charts/web.tgz', line: 3 }
    expect(permalink(report, location)).not.toBeNull()
    expect(permalink(report, { ...location, archived: 'web/pdb.yaml' })).toBeNull()
  })

  it('stays below the files of the commit, whatever the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), (file, line) => {
        const url = to(file, line)
        if (url === null) return
        expect(new URL(url).href).toMatch(`${filesUrl({ run: RUN })}/`)
        expect(url).toMatch(/^[A-Za-z0-9:/.#%_!~*'()-]+$/)
      }),
    )
  })
})
