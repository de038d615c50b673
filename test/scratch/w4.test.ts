import { expect, it } from '@jest/globals'
import { runProposal, CLUSTERS_FILE } from '../scenarios/run-fleet.js'
import { DEMO } from '../../src/simulator/server/simulator.js'

function show(title: string, run: any) {
  const r = run.report
  const lines = [`##### ${title}: exit ${run.exitCode} ${r.verdict}: ${r.reason}`, `  clusters: ${r.clusters.map((c: any) => `${c.name}→${c.targetVersion}@${c.targetFrom?.file}:${c.targetFrom?.line} ${c.verdict}`).join(', ')}`]
  for (const f of r.findings) lines.push(`  - [${f.decision}] ${f.name} ${f.location ? `${f.location.file}:${f.location.line}` : ''} | ${f.message} | ${f.fix}`)
  lines.push('  ann: ' + run.annotations.map((a: any) => `${a.level} ${a.file ?? ''}:${a.line ?? ''} ${a.title}`).join('; '))
  process.stderr.write(lines.join('\n') + '\n')
}
const clusters = (target: string, more = '') => `- name: prod\n  id: ${DEMO.clusterId}\n  project-id: "${DEMO.projectId}"\n  region: cn-north-4\n  target: ${target}\n${more}`
const go = async (title: string, target: string, files: Record<string, string>, more = '', inputs = {}) =>
  show(title, await runProposal('ready', { base: { [CLUSTERS_FILE]: clusters(target, more) }, head: files }, inputs))

it('targets', async () => {
  expect(1).toBe(1)
  await go('yaml ok', '{ file: helm/values.yaml, key: cluster.version }', { 'helm/values.yaml': 'cluster:\n  version: v1.31\n' })
  await go('yaml number 1.31', '{ file: helm/values.yaml, key: cluster.version }', { 'helm/values.yaml': 'cluster:\n  version: 1.31\n' })
  await go('yaml number 1.30', '{ file: helm/values.yaml, key: cluster.version }', { 'helm/values.yaml': 'cluster:\n  version: 1.30\n' })
  await go('yaml missing key', '{ file: helm/values.yaml, key: cluster.vers }', { 'helm/values.yaml': 'cluster:\n  version: v1.31\n  other: 1\n' })
  await go('yaml missing top', '{ file: helm/values.yaml, key: clustr.version }', { 'helm/values.yaml': 'cluster:\n  version: v1.31\n' })
  await go('yaml list', '{ file: helm/values.yaml, key: clusters.0.version }', { 'helm/values.yaml': 'clusters:\n  - name: a\n    version: v1.31\n' })
  await go('yaml multi docs', '{ file: helm/values.yaml, key: cluster.version }', { 'helm/values.yaml': '---\na: 1\n---\ncluster:\n  version: v1.31\n' })
  await go('yaml template', '{ file: helm/values.yaml, key: cluster.version }', { 'helm/values.yaml': 'cluster:\n  version: {{ .Values.x }}\n' })
  await go('yaml not a version', '{ file: helm/values.yaml, key: cluster.version }', { 'helm/values.yaml': 'cluster:\n  version: "::error::latest"\n' })
  await go('json', '{ file: a.json, key: k8s }', { 'a.json': '{"k8s": "1.31"}' })
  await go('json broken', '{ file: a.json, key: k8s }', { 'a.json': '{"k8s": "1.31"' })
  await go('tfvars', '{ file: prod.tfvars, key: target }', { 'prod.tfvars': 'target = "v1.31" # x\n' })
  await go('tfvars missing', '{ file: prod.tfvars, key: targett }', { 'prod.tfvars': 'target = "v1.31"\ndb_password = "hunter2hunter2"\n' })
  await go('file missing', '{ file: nope.yaml, key: target }', { 'x': '1' })
  await go('tf dup', 'auto', { 'clusters/a.tf': `resource "huaweicloud_cce_cluster_upgrade" "a" {\n cluster_id = "${DEMO.clusterId}"\n target_version = "v1.31"\n}\nresource "huaweicloud_cce_cluster_upgrade" "b" {\n cluster_id = "${DEMO.clusterId}"\n target_version = "v1.30"\n}\n` })
  await go('tf none', 'auto', { 'clusters/a.tf': `resource "x" "a" {}\n` })
  await go('tf var', 'auto', { 'clusters/a.tf': `variable "v" { default = "v1.30" }\nresource "huaweicloud_cce_cluster_upgrade" "a" {\n cluster_id = huaweicloud_cce_cluster.this.id\n target_version = var.v\n}\n`, 'clusters/terraform.tfvars': 'v = "v1.31"\n' })
  await go('tf local', 'auto', { 'clusters/a.tf': `locals { v = "v1.31" }\nresource "huaweicloud_cce_cluster_upgrade" "a" {\n cluster_id = "x"\n target_version = local.v\n}\nresource "huaweicloud_cce_cluster_upgrade" "b" {\n target_version = local.v\n}\n` })
  await go('tf expr', 'auto', { 'clusters/a.tf': 'resource "huaweicloud_cce_cluster_upgrade" "a" {\n target_version = "v${var.major}.31"\n}\n' })
  await go('tf broken', 'auto', { 'clusters/a.tf': 'resource "huaweicloud_cce_cluster_upgrade" "a" {\n target_version = "v1.31\n}\n' })
  await go('hostile file name', 'auto', { 'clusters/::error::x\n%0A.tf': `resource "huaweicloud_cce_cluster_upgrade" "a" {\n target_version = "v1.31"\n}\n` })
  await go('hostile tf value', 'auto', { 'clusters/a.tf': `resource "huaweicloud_cce_cluster_upgrade" "a" {\n target_version = "\\n::error::<img src=x> \${{ github.token }}"\n}\n` })
  await go('wrong target input', 'v1.31', {}, '', { 'target-version': 'v1.30' })
}, 300000)
