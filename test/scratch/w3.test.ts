import { expect, it } from '@jest/globals'
import { runProposal, CLUSTERS_FILE } from '../scenarios/run-fleet.js'
import { DEMO, FLEETS } from '../../src/simulator/server/simulator.js'

const clusters = FLEETS.get('fleet-healthy')!.clusters(30)
const entry = (i: number, more = '') => `- name: ${clusters[i]!.name}\n  id: ${clusters[i]!.id}\n  project-id: "${clusters[i]!.project.id}"\n  region: cn-north-4\n  paths: ["clusters/${clusters[i]!.name}/**"]\n  target: auto\n${more}`
const file = (more = '') => clusters.map((_, i) => entry(i, more)).join('')
const tf = (i: number, v: string) => `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id     = "${clusters[i]!.id}"\n  target_version = "${v}"\n}\n`
const base = { [CLUSTERS_FILE]: file(), ...Object.fromEntries(clusters.map((c, i) => [`clusters/${c.name}/main.tf`, tf(i, 'v1.28.15-r10')])) }

function show(title: string, run: any) {
  const r = run.report
  const lines = [`##### ${title}: exit ${run.exitCode} ${r.verdict}: ${r.reason}`, `  clusters: ${r.clusters.map((c: any) => `${c.name}→${c.targetVersion}@${c.targetFrom?.file}:${c.targetFrom?.line} ${c.verdict}`).join(', ')}`]
  for (const f of r.findings) lines.push(`  - [${f.decision}] ${f.name} ${f.clusterId?.slice(0,8)} ${f.location ? `${f.location.file}:${f.location.line}` : ''} | ${f.message} | ${f.fix}`)
  lines.push('  gh: ' + run.github.requests.map((q: any) => `${q.method} ${q.path.replace('/repos/octo-org/infra','')} ${q.status}`).join('; '), '  problems: ' + run.github.problems.join('; '))
  lines.push('  ann: ' + run.annotations.map((a: any) => `${a.level} ${a.file ?? ''}:${a.line ?? ''} ${a.title}`).join('; '))
  process.stderr.write(lines.join('\n') + '\n')
}
const name = (i: number) => `clusters/${clusters[i]!.name}/main.tf`

it('escapes', async () => {
  expect(1).toBe(1)
  const at = (i: number, from: string, to: string) => { const parts = file().split(/(?=^- )/m); parts[i] = parts[i]!.replace(from, to); return parts.join('') }
  const up = { [name(7)]: tf(7, 'v1.31') }
  show('target literal = current', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: at(7, 'target: auto', 'target: v1.28') } }))
  show('target other file', await runProposal('fleet-healthy', { base, head: { ...up, 'clusters/x.yaml': 'v: v1.28', [CLUSTERS_FILE]: at(7, 'target: auto', 'target: { file: clusters/x.yaml, key: v }') } }))
  show('paths narrowed to another file that says so', await runProposal('fleet-healthy', { base, head: { ...up, 'z/a.tf': tf(7, 'v1.28.15-r10'), [CLUSTERS_FILE]: at(7, '"clusters/cluster-008/**"', '"z/**"') } }))
  show('autopilot flipped', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: at(7, 'target: auto', 'target: auto\n  autopilot: true') } }))
  show('project flipped', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: at(7, DEMO.projectId, 'f'.repeat(32)) } }))
  show('stage dropped', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: at(7, 'target: auto', 'target: auto\n  stage: canary') } }))
  show('renamed', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: at(7, 'cluster-008\n', '"::error::x <img src=y>"\n') } }))
  show('file moved spelled yaml', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: null, '.github/cce-clusters.yaml': file() } }))
  show('dup id in head', await runProposal('fleet-healthy', { base, head: { ...up, [CLUSTERS_FILE]: file() + `- { name: again, id: ${clusters[7]!.id}, target: v1.28 }\n` } }))
}, 120000)
