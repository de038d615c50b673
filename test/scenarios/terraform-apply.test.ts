import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { DEMO, type Simulator, startSimulator } from '../../src/simulator/server/simulator.js'
import { plan, upgrade } from '../support/plans/plans.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { push } from '../support/runner/events.js'
import { idTokensOf } from '../support/workflow/id-tokens.js'
import { runWorkflow } from '../support/workflow/run-workflow.js'

let simulator: Simulator
afterEach(() => simulator?.close())

/** Runs the example after a merge that raises the target of the cluster, and says what Terraform did. */
async function runApply(scenario: string, values: Readonly<Record<string, unknown>> = {}) {
  simulator = await startSimulator({ scenario, keyless: 'sts', speed: 1000 })
  const { HUAWEICLOUD_OIDC_PROVIDER_URN = '', HUAWEICLOUD_OIDC_AGENCY_URN = '' } = simulator.access.environment
  const checkout = temporaryFolder()
  mkdirSync(path.join(checkout, 'clusters/prod'), { recursive: true })
  const log = path.join(temporaryFolder(), 'terraform.log')
  const json = plan([upgrade({ cluster_id: DEMO.clusterId, target_version: DEMO.targetVersion, ...values })])
  const terraform = `echo "$2" >> ${log}\n[ "$2" != show ] || cat <<'PLAN'\n${json}\nPLAN`
  const event = push()
  const run = await runWorkflow({
    file: 'examples/terraform-apply.yml',
    event,
    vars: {
      CCE_CLUSTER_ID: DEMO.clusterId,
      CCE_PROJECT_ID: DEMO.projectId,
      CCE_OIDC_PROVIDER_URN: HUAWEICLOUD_OIDC_PROVIDER_URN,
      CCE_OIDC_AGENCY_URN: HUAWEICLOUD_OIDC_AGENCY_URN,
    },
    idTokens: idTokensOf(simulator.url, event),
    checkout,
    commands: { terraform },
    gateInputs: { ...simulator.access.inputs, 'poll-interval': '1s' },
  })
  const { result, steps } = run.job('apply')
  const step = steps['gate']
  const file = path.join(step?.workspace ?? '', step?.outputs['report-json'] ?? '')
  const report: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  return { result, report, commands: readFileSync(log, 'utf8').split('\n').filter(Boolean) }
}

describe('the example that hands over to terraform apply', () => {
  it('starts the missing checks, ends their workflow, and then applies the plan that it gated', async () => {
    const { result, report, commands } = await runApply('fresh-cluster')
    expect([report?.verdict, result, commands]).toEqual(['pass', 'success', ['init', 'plan', 'show', 'apply']])
    const writes = simulator.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path: url }) => `${method} ${url}`)
    expect(writes.at(-1)).toMatch(/^PATCH .*\/upgradeworkflows\//)
  }, 60_000)

  it('applies nothing if the check finds something that must be fixed', async () => {
    const { result, report, commands } = await runApply('fresh-blocked')
    expect([report?.verdict, result, commands]).toEqual(['block', 'failure', ['init', 'plan', 'show']])
  }, 60_000)

  it('applies nothing if the plan skips an item that nobody accepted', async () => {
    const skipped = [{ name: 'NodeContainerdPodRestartRisk', resource_selector: [] }]
    const { result, report, commands } = await runApply('ready', { skipped_check_item_list: skipped })
    expect([report?.verdict, result, commands]).toEqual(['block', 'failure', ['init', 'plan', 'show']])
  }, 60_000)

  it('applies the rest of the plan if the cluster runs its target', async () => {
    const { result, report, commands } = await runApply('already-upgraded')
    expect([report?.verdict, result, commands.at(-1)]).toEqual(['not-applicable', 'success', 'apply'])
  }, 60_000)
})
