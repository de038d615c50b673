import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'
import { runScenario } from '../scenarios/support.js'

const PAGE = readFileSync('docs/data-handling.md', 'utf8')

/** The lines of the table below a heading, without its head. */
const tableBelow = (heading: string): string[][] =>
  (PAGE.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

describe('the page about data handling', () => {
  it('names every file that a run writes into the workspace, and nothing is written elsewhere', async () => {
    const { workspace } = await runScenario('keyless')
    expect(readdirSync(workspace)).toEqual(['cce-upgrade-report'])
    const [, written = ''] = tableBelow('What is written where')[0] ?? []
    for (const name of readdirSync(join(workspace, 'cce-upgrade-report')))
      expect(written).toMatch(new RegExp(`\`${name}/?\``))
    // the home folder and the runner's temporary folder are one here; what is in it was there before
    const temp = join(dirname(workspace), 'temp')
    expect(readdirSync(temp).sort()).toEqual(['_github_workflow', '_runner_file_commands'])
  })

  it('has every permission that a workflow of ours gives the job of the gate, and each that writes in the reference', () => {
    const permissions = tableBelow('Permissions').map(([permission = '']) => permission.replaceAll('`', ''))
    const reference = readFileSync('docs/reference.md', 'utf8')
    const writing = [...reference.matchAll(/`((?:statuses|checks|pull-requests): write)`/g)].map(([, one = '']) => one)
    const examples = globSync('examples/*.yml').flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^ +((?:contents|pull-requests|id-token): (?:read|write))\b/gm),
    ])
    const used = new Set([...writing, ...examples.map(([, one = '']) => one)])
    expect(permissions.sort()).toEqual([...used].sort())
  })

  it('has the variables of proxies and certificates that the gate reads', () => {
    const source = ['proxy', 'trust'].map((name) => readFileSync(`src/network/${name}.ts`, 'utf8')).join('\n')
    const variables = tableBelow('Proxies and certificates').flatMap(([names = '']) => names.match(/[A-Z_]{6,}/g) ?? [])
    expect(variables).toEqual(['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS'])
    for (const name of variables) expect(source.toLowerCase()).toContain(name.toLowerCase())
  })
})
