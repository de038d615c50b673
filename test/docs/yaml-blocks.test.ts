import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { parsePolicy } from '../../src/policy/file/parse.js'
import { parseHcl } from '../../src/repository/hcl/parse.js'
import { parseClusters } from '../../src/settings/clusters/parse.js'
import { type Block, blocksOf, PAGES } from '../support/docs/pages.js'
import { kindOf, workflowOf } from '../support/docs/yaml.js'
import { REPO_ROOT } from '../support/process/node-process.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const yaml = PAGES.flatMap((page) => blocksOf(page)).filter(({ info }) => info === 'yaml')
const nameOf = ({ page, line }: Block): string => `${page}:${line}`

/** A template of Helm is no YAML. */
const isTemplate = ({ text }: Block): boolean => text.includes('{{-')

interface Jobs {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
}
interface Step {
  readonly uses?: string
  readonly with?: object
}

/** The inputs that each step of a workflow gives to our action. */
const stepsOfGate = (workflow: string): string[][] =>
  Object.values((parse(workflow) as Jobs).jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses?.startsWith('cce-upgrade-gate/cce-upgrade-gate@'))
    .map((step) => Object.keys(step.with ?? {}))

it('the HCL blocks of the documents can be parsed to their end', () => {
  const blocks = PAGES.flatMap((page) => blocksOf(page)).filter(({ info }) => info === 'hcl')
  expect(blocks.length).toBeGreaterThan(1)
  expect(blocks.map((block) => [nameOf(block), parseHcl(block.text).fault])).toEqual(
    blocks.map((block) => [nameOf(block), null]),
  )
})

describe('the YAML blocks of the documents', () => {
  it('can be parsed', () => {
    const faulty = yaml.filter((block) => {
      if (isTemplate(block) || kindOf(block) === 'fragment') return false
      return parseAllDocuments(block.text).some(({ errors }) => errors.length > 0)
    })
    expect(faulty.map(nameOf)).toEqual([])
  })

  it('pass the parser of GitHub where they are workflows, jobs or steps', () => {
    const folder = temporaryFolder()
    const files = yaml.flatMap((block) => {
      const workflow = workflowOf(block)
      if (workflow === null) return []
      const file = path.join(folder, `${nameOf(block).replaceAll(/[/:]/g, '-')}.yml`)
      writeFileSync(file, workflow)
      return [file]
    })
    expect(files.length).toBeGreaterThan(3)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-workflows.mjs', ...files], {
      cwd: REPO_ROOT,
      encoding: 'utf8',
    })
    expect({ status, output: stderr.replaceAll(`${folder}/`, '') + stdout }).toMatchObject({ status: 0 })
  })

  it('give our action only inputs that it has', () => {
    const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)
    const unknown = yaml.flatMap((block) => {
      const workflow = workflowOf(block)
      return workflow === null
        ? []
        : stepsOfGate(workflow)
            .flat()
            .filter((name) => !inputs.includes(name))
    })
    expect(unknown).toEqual([])
  })

  it('say where a cluster is and how to sign in, if they name one', () => {
    const steps = yaml.flatMap((block) => {
      const workflow = workflowOf(block)
      return workflow === null ? [] : stepsOfGate(workflow).map((inputs) => ({ name: nameOf(block), inputs }))
    })
    const ofCluster = steps.filter(({ inputs }) => inputs.includes('cluster-id'))
    expect(ofCluster.length).toBeGreaterThan(2)
    const isComplete = (inputs: readonly string[]) =>
      ['region', 'project-id'].every((name) => inputs.includes(name)) &&
      (inputs.includes('oidc-agency-urn') || inputs.includes('secret-key'))
    expect(ofCluster.filter(({ inputs }) => !isComplete(inputs)).map(({ name }) => name)).toEqual([])
  })

  it('are policies that the gate accepts', () => {
    const policies = yaml.filter((block) => kindOf(block) === 'policy')
    expect(policies.length).toBeGreaterThan(3)
    for (const block of policies) {
      const text = /^version:/m.test(block.text) ? block.text : `version: 1\n${block.text}`
      expect([nameOf(block), parsePolicy(text, 'policy.yml').faults]).toEqual([nameOf(block), []])
    }
  })

  it('are clusters files that the gate accepts', () => {
    const files = yaml.filter((block) => kindOf(block) === 'clusters')
    expect(files.length).toBeGreaterThan(2)
    for (const block of files)
      expect([nameOf(block), parseClusters(block.text, 'clusters.yml').faults]).toEqual([nameOf(block), []])
  })
})

it('the commands of the documents that gate a real cluster name its region and project', () => {
  const lines = PAGES.flatMap((page) => blocksOf(page)).flatMap((block) =>
    block.text
      .replaceAll(/\\?\n\s+(?=--)/g, ' ')
      .replaceAll(/\\\n/g, ' ')
      .split('\n')
      .filter((line) => / gate .*--cluster-id /.test(line) && !line.includes('--endpoint'))
      .map((line) => ({ name: nameOf(block), line })),
  )
  expect(lines.length).toBeGreaterThan(2)
  const isComplete = (line: string) =>
    line.includes('--region ') && (line.includes('--project-id ') || line.includes('HUAWEICLOUD_SDK_PROJECT_ID'))
  expect(lines.filter(({ line }) => !isComplete(line)).map(({ name }) => name)).toEqual([])
})
