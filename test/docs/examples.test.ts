import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly if?: string
  readonly with?: Record<string, string>
}
interface Example {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: object
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly name?: string
        readonly uses?: string
        readonly 'timeout-minutes'?: number
        readonly permissions?: Record<string, string>
        readonly steps?: readonly Step[]
      }
    >
  >
}

const EXAMPLES = globSync('examples/*.yml')
  .sort()
  .map((file): [string, string, Example] => {
    const text = readFileSync(file, 'utf8')
    return [file, text, parse(text)]
  })

describe.each(EXAMPLES)('%s', (_file, text, { on, permissions, concurrency, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])

  it('cancels no run, because a required check that was canceled blocks the merge', () => {
    expect(concurrency['cancel-in-progress']).toBe(false)
  })

  it('lets no other pull request, queue entry or schedule take the place of a run that waits', () => {
    const isRequired = 'pull_request' in on || 'merge_group' in on
    const parts = isRequired ? ['{{ github.event_name }}', '{{ github.ref }}'] : []
    for (const part of parts) expect(concurrency.group).toContain(part)
    expect(concurrency.group).not.toContain(isRequired ? 'vars.' : 'github.ref')
  })

  it('has a name, a time limit and permissions for each job, and none for all jobs', () => {
    expect(permissions).toEqual({})
    for (const [id, job] of Object.entries(jobs)) {
      expect([id, job.name]).toEqual([id, id])
      expect([id, Object.keys(job.permissions ?? {})]).toEqual([id, expect.arrayContaining(['contents'])])
      if (job.uses === undefined) expect([id, job['timeout-minutes']]).toEqual([id, expect.any(Number)])
    }
  })

  it('says why each permission is there', () => {
    const lines = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)/.test(line))
    for (const line of lines.filter((one) => !one.includes('contents: read'))) expect(line).toMatch(/ # \w/)
  })

  it('pins every action, and this one to the commit of a release', () => {
    const uses = [...steps.flatMap((step) => step.uses ?? []), ...Object.values(jobs).flatMap((job) => job.uses ?? [])]
    for (const use of uses) expect(use).toMatch(/@(?:[0-9a-f]{40}|<release[ -]sha>)$/)
  })
})

it('every example that keeps a report does so under a name of its own for each attempt, also if the gate is red', () => {
  const steps = EXAMPLES.flatMap(([, , { jobs }]) => Object.values(jobs).flatMap((job) => job.steps ?? []))
  const uploads = steps.filter(
    ({ uses, with: inputs }) =>
      uses?.startsWith('actions/upload-artifact@') && inputs?.['path']?.includes('report-dir'),
  )
  expect(uploads.length).toBeGreaterThan(4)
  for (const { if: condition, with: inputs } of uploads)
    expect([condition, inputs?.['name']]).toEqual(['always()', expect.stringContaining('{{ github.run_attempt }}')])
})

it('the example for code scanning uploads the findings of a red run, under a category of its own', () => {
  const [job] = EXAMPLES.flatMap(([file, , { jobs }]) =>
    file.endsWith('/code-scanning.yml') ? Object.values(jobs) : [],
  )
  const { permissions, steps = [] } = job ?? {}
  const upload = steps.find((step) => step.uses?.startsWith('github/codeql-action/upload-sarif@'))
  expect(permissions).toMatchObject({ 'security-events': 'write', contents: 'read' })
  expect(upload).toMatchObject({
    if: expect.stringContaining('always()'),
    with: { sarif_file: expect.stringContaining('.report-dir }}/report.sarif'), category: 'cce-upgrade-gate' },
  })
})
