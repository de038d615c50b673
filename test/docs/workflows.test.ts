import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Workflow {
  readonly on: Readonly<Record<string, { readonly branches?: string[]; readonly types?: string[] } | null>>
  readonly permissions?: Record<string, string>
  readonly jobs: Record<string, { readonly permissions?: Record<string, string> }>
}

/** Every workflow that we recommend: the examples, and the code blocks of our pages. */
const WORKFLOWS: [string, Workflow][] = [
  ...readdirSync('examples').map((name) => join('examples', name)),
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  const blocks = file.endsWith('.md')
    ? [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => block)
    : [text]
  return blocks
    .filter((block) => /^on:/m.test(block) && /^jobs:/m.test(block))
    .map((block): [string, Workflow] => [file, parse(block)])
})

it('a recommended workflow for pull requests runs on named base branches only, and when the base branch changes', () => {
  const onPulls = WORKFLOWS.filter(([, { on }]) => 'pull_request' in on)
  expect(onPulls.map(([file]) => file)).toEqual(
    expect.arrayContaining(['README.md', 'examples/gate-a-pull-request.yml', 'examples/start-and-gate.yml']),
  )
  for (const [file, { on }] of onPulls)
    expect([file, on['pull_request']]).toEqual([
      file,
      {
        branches: ['main'],
        types: expect.arrayContaining(['opened', 'synchronize', 'reopened', 'edited']),
      },
    ])
})

it('a recommended workflow that reads the policy from a branch may read the repository', () => {
  for (const [file, { on, permissions, jobs }] of WORKFLOWS)
    if (['pull_request', 'merge_group', 'schedule', 'workflow_dispatch'].some((name) => name in on))
      for (const job of Object.values(jobs))
        expect([file, (job.permissions ?? permissions)?.['contents']]).toEqual([file, 'read'])
})
