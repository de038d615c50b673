import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { explainList, explainName, explainReport } from '../../src/cli/explain.js'
import { GATE_FINDINGS } from '../../src/messages/diagnostics.js'
import type { DiagnosticName } from '../../src/model/diagnostic.js'
import type { Report } from '../../src/model/report.js'
import { reportSchema } from '../../src/model/report-schema.js'
import { PDB, PDB_CALL, repositoryReport, use } from '../report/manifests.js'
import { fleet } from '../support/reports/fleet.js'
import { policyOf } from '../support/reports/report-of.js'

const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-explain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function explained(report: Report, which?: string): Promise<string> {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true)
  const lines: string[] = []
  await explainReport(file, which, (text) => void lines.push(text))
  return lines.join('\n')
}

describe('explain --report', () => {
  it('ends with what is not yet accepted, what gave no concern, and the waivers to paste', async () => {
    const text = await explained(fleet(1))
    expect(text).toContain('\n  Not yet accepted: NodeContainerdPodRestartRisk.\n')
    expect(text).toContain('\n  Gave no concern: 3 items of the pre-upgrade check.\n    AddonLimit\n')
    const [, ending = ''] = text.split('Waivers to paste into the policy, once a person accepts the risks:\n')
    const [, note, waivers = ''] = /^(Paste them .*)\n\n(.*)$/s.exec(ending) ?? []
    expect(note).not.toBeUndefined()
    expect(waivers).toContain('waivers:\n  # containerd pod restart risks\n  - name: NodeContainerdPodRestartRisk\n')
    const filledIn = waivers.replace('reason: #', 'reason: CHG-1 #').replace('owner: #', 'owner: platform #')
    expect(policyOf(`version: 1\n${filledIn}\n`)).toMatchObject({ state: 'in-force', faults: [] })
  })

  it('explains a cause of several clusters once, with the clusters', async () => {
    const text = await explained(fleet(30), 'CoreDNSConfig')
    expect(text.match(/^CoreDNSConfig \[/gm)).toHaveLength(1)
    expect(text).toContain('; 9 of 30 clusters: prod-eu-01, prod-eu-04, prod-eu-07, prod-eu-10, prod-eu-13 and 4 more')
  })
})

describe('explain --report of a repository', () => {
  const uses = Array.from({ length: 30 }, (_, index) => use(PDB, `deploy/${index}.yaml`))

  it('explains the first lines of an API, and counts the others', async () => {
    const text = await explained(repositoryReport({ uses }))
    expect(text.match(/^policy\/v1beta1 PodDisruptionBudget/gm)).toHaveLength(20)
    expect(text).toContain('10 more lines with policy/v1beta1 PodDisruptionBudget in ')
  })

  it('suggests one waiver for its lines, which a policy accepts', async () => {
    const [, waivers = ''] = (await explained(repositoryReport({ uses }))).split(/accepts the risks:\n.*\n\n/)
    const filledIn = waivers.replace('reason: #', 'reason: CHG-1 #').replace('owner: #', 'owner: platform #')
    expect(policyOf(`version: 1\n${filledIn}\n`)).toMatchObject({ state: 'in-force', faults: [] })
    const report = repositoryReport({ uses, options: { policy: policyOf(`version: 1\n${filledIn}\n`) } })
    expect(report.counts).toMatchObject({ blocking: 0, waived: 30 })
    expect(report.headline).toContain('1 waived')
  })
})

it('says that another level counts than the one of the item', async () => {
  const report = repositoryReport({ uses: [], calls: [PDB_CALL] })
  const findings = report.findings.map((finding) => ({ ...finding, level: 'Info' }))
  const text = await explained({ ...report, findings }, 'DeprecatedApiCheck')
  expect(text).toMatch(/table: .*Risk × Warning: warn; Info counts as Warning here/)
})

describe('explain of a finding in manifests', () => {
  const printed = (name: string): string => {
    const lines: string[] = []
    explainName(name, (text) => void lines.push(text))
    return lines.join('\n')
  }

  it('says when an API is removed, and what to use instead', () => {
    const text = printed('policy/v1beta1 PodDisruptionBudget')
    expect(text).toContain('Removed:  in Kubernetes 1.25, deprecated in 1.21')
    expect(text).toContain('Use:      policy/v1, served since 1.21; nothing but the apiVersion has to change')
    expect(text).toContain('An empty one'.toLowerCase())
    expect(text).toContain('docs/manifests.md#removed-api')
    expect(printed('autoscaling/v2beta1 HorizontalPodAutoscaler')).toMatch(
      /Use: .*autoscaling\/v2,[\s\S]*Use: .*v2beta2[\s\S]*Changes: /,
    )
  })

  it('finds every API of an apiVersion or of a kind, in any case', () => {
    expect(printed('PODSECURITYPOLICY').match(/^\S+ PodSecurityPolicy$/gm)).toHaveLength(2)
    expect(printed('storage.k8s.io/v1beta1').match(/^storage\.k8s\.io\/v1beta1 /gm)).toHaveLength(6)
    expect(printed('policy/v1beta1 PodSecurityPolicy')).toContain('nothing replaces it')
  })

  it('knows custom resources and webhooks', () => {
    expect(printed('cert-manager.io/v1alpha2 Issuer')).toMatch(
      /Removed: +in cert-manager 1\.6\.0\n +Use: +cert-manager\.io\/v1\n/,
    )
    expect(printed('webhook-can-stop-upgrade')).toContain('docs/manifests.md#webhook')
  })

  it('knows the risks of the catalog by their names', () => {
    const text = printed('git-repo-volumes')
    expect(text).toContain('Versions: upgrades to v1.33 and later\n  If:       a line of the repository has gitRepo\n')
    expect(text).toContain('CHANGELOG-1.33.md')
    expect(printed('runtime-socket-mount')).toContain('Versions: any upgrade\n')
  })

  it('is in the list, one line for each API', () => {
    const lines: string[] = []
    explainList((text) => void lines.push(text))
    const text = lines.join('\n')
    expect(text).toContain('\n  policy/v1beta1 PodDisruptionBudget (1.25) · policy/v1\n')
    expect(text).toContain(
      '\n  kube-proxy runs in ipvs mode (ipvs-mode-deprecated), upgrades to v1.35 and later · kube-proxy',
    )
    expect(text).toMatch(/^Manifests: 118 removed APIs, \d+ custom resources and webhook-can-stop-upgrade$/m)
  })
})

describe('explain of a finding of the gate itself', () => {
  const printed = (name: string): string => {
    const lines: string[] = []
    explainName(name, (text) => void lines.push(text))
    return lines.join('\n')
  }

  it.each(Object.keys(GATE_FINDINGS))('says what it means, and where it is explained: %s', (name) => {
    const text = printed(name.toUpperCase())
    expect(text).toContain(`Meaning:  ${GATE_FINDINGS[name as DiagnosticName].en}`)
    expect(text).toContain(`docs/findings.md#${name}`)
  })

  it('suggests the name for one that is almost the same, and lists all', () => {
    expect(() => printed('result-expird')).toThrow('did you mean "result-expired"?')
    const lines: string[] = []
    explainList((text) => void lines.push(text))
    expect(lines.join('\n')).toMatch(/^The gate itself: \d+ findings\n {2}not-finished|^ {2}result-expired · /m)
  })
})
