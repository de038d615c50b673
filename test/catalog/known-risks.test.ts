import { describe, expect, it } from '@jest/globals'
import { catalogRisks } from '../../src/catalog/known-risks/index.js'
import { checkResult } from '../../src/model/check-result.js'
import { type ClusterFacts, type ClusterResult, NO_FACTS, subjectOf } from '../../src/model/cluster.js'
import { patternKey } from '../../src/model/known-risk.js'
import { localizer } from '../../src/model/language.js'
import { parseVersion } from '../../src/model/version.js'
import { judgeRisks } from '../../src/policy/evaluate/known-risks.js'
import { lineScanner } from '../../src/repository/known-risks/lines.js'
import { riskPatterns } from '../../src/repository/known-risks/patterns.js'

/** A cluster of which everything is known, and that no entry is about. */
const PLAIN: ClusterFacts = {
  ...NO_FACTS,
  phase: 'Available',
  category: 'CCE',
  architecture: 'VirtualMachine',
  network: 'vpc-router',
  proxyMode: 'iptables',
  pools: [{ name: 'pool', os: 'Huawei Cloud EulerOS 2.0', runtime: 'containerd' }],
  addons: [{ name: 'coredns', version: '1.30.6' }],
}

interface Sample {
  /** an upgrade that brings the change, and one that does not bring it yet, and one of a cluster that has it */
  readonly brings: readonly [current: string, target: string]
  readonly before: readonly [current: string, target: string] | null
  readonly after: readonly [current: string, target: string] | null
  /** what the cluster has, or a file of the repository */
  readonly facts?: Partial<ClusterFacts>
  readonly text?: string
  /** a file that must not match */
  readonly decoy?: string
}

const pools = (os: string): Partial<ClusterFacts> => ({ pools: [{ name: 'old', os, runtime: 'docker' }] })
const volume = (type: string, key: string): string =>
  `kind: Pod\nspec:\n  volumes:\n    - name: data\n      ${type}:\n        ${key}: x\n`

/** One for each entry, in our own words: a name that is missing here, or too much, fails the first test. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  'tunnel-network-routes': {
    brings: ['v1.19.10-r0', 'v1.23.8-r0'],
    before: ['v1.21.1-r0', 'v1.21.6-r0'],
    after: ['v1.23.5-r0', 'v1.25.3-r0'],
    facts: { network: 'overlay_l2' },
  },
  'node-os-not-supported': {
    brings: ['v1.25.6-r0', 'v1.27'],
    before: ['v1.23.8-r0', 'v1.25.6-r0'],
    after: ['v1.27.3-r0', 'v1.28'],
    facts: pools('CentOS 7.7'),
  },
  'ipvs-mode-deprecated': {
    brings: ['v1.33.7-r0', 'v1.35'],
    before: ['v1.32.6-r0', 'v1.34.8-r2'],
    after: ['v1.35.1-r0', 'v1.36'],
    facts: { proxyMode: 'ipvs' },
  },
  'cgroup-v1-deprecated': {
    brings: ['v1.34.8-r2', 'v1.35.5-r2'],
    before: ['v1.31.1-r0', 'v1.34'],
    after: ['v1.35.1-r0', 'v1.36'],
    facts: pools('EulerOS 2.9'),
  },
  'runtime-socket-mount': {
    brings: ['v1.31.1-r0', 'v1.31.4-r0'],
    before: null,
    after: ['v1.31.4-r0', 'v1.31.4-r0'],
    text: 'volumes:\n  - name: docker\n    hostPath:\n      path: /var/run/docker.sock\n',
    decoy: 'volumeMounts:\n  - mountPath: /var/run/docker.sock\n',
  },
  'master-node-label': {
    brings: ['v1.23.8-r0', 'v1.25'],
    before: ['v1.21.1-r0', 'v1.23'],
    after: ['v1.25.1-r0', 'v1.27'],
    text: 'spec:\n  nodeSelector:\n    node-role.kubernetes.io/master: ""\n',
    decoy: 'tolerations:\n  - key: node-role.kubernetes.io/master\n    effect: NoSchedule\n',
  },
  'service-account-token-secrets': {
    brings: ['v1.23.8-r0', 'v1.25'],
    before: ['v1.21.1-r0', 'v1.23'],
    after: ['v1.25.1-r0', 'v1.27'],
    text: 'data "kubernetes_secret" "x" {\n  metadata {\n    name = kubernetes_service_account.x.default_secret_name\n  }\n}\n',
  },
  'unready-endpoints-annotation': {
    brings: ['v1.23.8-r0', 'v1.25'],
    before: ['v1.21.1-r0', 'v1.23'],
    after: ['v1.25.1-r0', 'v1.27'],
    text: 'annotations:\n  service.alpha.kubernetes.io/tolerate-unready-endpoints: "true"\n',
  },
  'volumes-removed-in-1-25': {
    brings: ['v1.23.8-r0', 'v1.25'],
    before: ['v1.21.1-r0', 'v1.23'],
    after: ['v1.25.1-r0', 'v1.27'],
    text: volume('storageos', 'volumeName'),
    decoy: 'storageos:\n  enabled: true\n',
  },
  'volumes-removed-in-1-26': {
    brings: ['v1.25.6-r0', 'v1.27'],
    before: ['v1.23.8-r0', 'v1.25'],
    after: ['v1.27.3-r0', 'v1.28'],
    text: volume('glusterfs', 'endpoints'),
    decoy: 'glusterfs:\n  enabled: true\n',
  },
  'seccomp-annotations': {
    brings: ['v1.25.6-r0', 'v1.28'],
    before: ['v1.23.8-r0', 'v1.25'],
    after: ['v1.27.3-r0', 'v1.28'],
    text: 'annotations:\n  container.seccomp.security.alpha.kubernetes.io/app: runtime/default\n',
    decoy: '# seccomp.security.alpha.kubernetes.io/pod: runtime/default\n',
  },
  'topology-hints-annotation': {
    brings: ['v1.25.6-r0', 'v1.27'],
    before: ['v1.23.8-r0', 'v1.25'],
    after: ['v1.27.3-r0', 'v1.28'],
    text: 'annotations:\n  service.kubernetes.io/topology-aware-hints: auto\n',
    decoy: 'annotations:\n  service.kubernetes.io/topology-mode: Auto\n',
  },
  'conntrack-limit-lowered': {
    brings: ['v1.28.5-r0', 'v1.31'],
    before: ['v1.27.3-r0', 'v1.28'],
    after: ['v1.29.1-r0', 'v1.31'],
    text: 'command: ["sysctl", "-w", "net.netfilter.nf_conntrack_max=1000000"]\n',
    decoy: 'nf_conntrack_max_size: 1\n',
  },
  'cron-job-time-zone': {
    brings: ['v1.28.5-r0', 'v1.31'],
    before: ['v1.27.3-r0', 'v1.28'],
    after: ['v1.29.1-r0', 'v1.31'],
    text: 'spec:\n  schedule: "CRON_TZ=Asia/Shanghai 0 4 * * *"\n',
    decoy: 'spec:\n  schedule: "0 4 * * *"\n  timeZone: Asia/Shanghai\n',
  },
  'ceph-volumes-removed': {
    brings: ['v1.29.1-r0', 'v1.31'],
    before: ['v1.28.5-r0', 'v1.30'],
    after: ['v1.31.1-r0', 'v1.32'],
    text: volume('rbd', 'monitors'),
    decoy: 'provisioner: rbd.csi.ceph.com\nrbd:\n  enabled: true\n',
  },
  'portworx-volumes-need-driver': {
    brings: ['v1.30.4-r0', 'v1.31'],
    before: ['v1.28.5-r0', 'v1.30'],
    after: ['v1.31.1-r0', 'v1.32'],
    text: volume('portworxVolume', 'volumeID'),
  },
  'git-repo-volumes': {
    brings: ['v1.32.6-r0', 'v1.34'],
    before: ['v1.31.1-r0', 'v1.32'],
    after: ['v1.33.7-r0', 'v1.34'],
    text: volume('gitRepo', 'repository'),
    decoy: 'gitRepo:\n  url: https://x\n',
  },
  'node-kube-proxy-version': {
    brings: ['v1.32.6-r0', 'v1.33'],
    before: ['v1.31.1-r0', 'v1.32'],
    after: ['v1.33.7-r0', 'v1.34'],
    text: 'args: [get, nodes, -o, "jsonpath={.items[*].status.nodeInfo.kubeProxyVersion}"]\n',
  },
  'storage-version-migrations': {
    brings: ['v1.34.8-r2', 'v1.35'],
    before: ['v1.33.7-r0', 'v1.34'],
    after: ['v1.35.1-r0', 'v1.36'],
    text: 'apiVersion: storagemigration.k8s.io/v1alpha1\nkind: StorageVersionMigration\n',
    decoy: 'apiVersion: storagemigration.k8s.io/v1beta1\nkind: StorageVersionMigration\n',
  },
  'service-external-ips': {
    brings: ['v1.35.1-r0', 'v1.36'],
    before: ['v1.34.8-r2', 'v1.35'],
    after: ['v1.36.1-r0', 'v1.37'],
    text: 'kind: Service\nspec:\n  externalIPs:\n    - 192.0.2.7\n',
    decoy: 'service:\n  externalIPs: []\n',
  },
  'metrics-gone-in-1-26': metric('etcd_db_total_size_in_bytes', 25, 'etcd_mvcc_db_total_size_in_bytes'),
  'metrics-gone-in-1-27': metric('scheduler_e2e_scheduling_duration_seconds', 25),
  'metrics-gone-in-1-28': metric('scheduler_scheduler_goroutines', 27, 'scheduler_goroutines'),
  'metrics-gone-in-1-29': metric('apiserver_request_body_sizes', 28, 'apiserver_request_body_size_bytes'),
  'metrics-gone-in-1-33': metric('scheduler_pod_scheduling_duration_seconds', 32),
  'metrics-gone-in-1-34': metric('scheduler_scheduler_cache_size', 33, 'scheduler_cache_size'),
  'metrics-gone-in-1-36': metric('volume_operation_total_errors', 35, 'volume_operation_errors_total'),
}

/** @param last the last minor version that has the metric, among those of CCE */
function metric(name: string, last: number, decoy = 'up'): Sample {
  const rule = (metric: string): string => `- alert: x\n  expr: rate(${metric}{job="k8s"}[5m]) > 0\n`
  return {
    brings: [`v1.${last}.1-r0`, `v1.${last + 2}`],
    before: [`v1.${last - 2}.1-r0`, `v1.${last}`],
    after: [`v1.${last + 2}.1-r0`, `v1.${last + 3}`],
    text: rule(name),
    decoy: rule(decoy),
  }
}

/** The names of the risks that concern a cluster. */
function concerned([current, target]: readonly [string, string], facts: Partial<ClusterFacts>, text = ''): string[] {
  const patterns = riskPatterns([])
  const lines = lineScanner(patterns)(text).map(({ pattern, line, column, digest }) => ({
    pattern,
    location: { file: 'a.yaml', line, column },
    digest,
    isInChange: false,
  }))
  const cluster: ClusterResult = {
    subject: { ...subjectOf('c1'), targetVersion: target },
    results: [checkResult('manifests', [], { riskScan: { patterns: patterns.map(patternKey), lines } })],
    diagnostics: [],
    facts: { ...PLAIN, liveVersion: current, ...facts },
    gaps: [],
  }
  const { ofCluster, ofLines, gaps } = judgeRisks(cluster, [])
  expect(gaps).toEqual([])
  for (const { location } of ofLines) expect(location?.file).toBe('a.yaml')
  return [...ofCluster, ...ofLines].map(({ name }) => name)
}

describe('the known risks of the catalog', () => {
  const risks = catalogRisks()

  it('are those that this file has a sample of, at least fifteen', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(risks.map(({ name }) => name).sort())
    expect(risks.length).toBeGreaterThanOrEqual(15)
  })

  it.each(Object.entries(SAMPLES))('find %s where an upgrade brings it, and only there', (name, sample) => {
    const { brings, before, after, facts = {}, text = '', decoy = '' } = sample
    expect(concerned(brings, facts, text)).toEqual(expect.arrayContaining([name]))
    for (const other of [before, after]) if (other !== null) expect(concerned(other, facts, text)).not.toContain(name)
    expect(concerned(brings, {}, decoy)).not.toContain(name)
  })

  it.each([
    ['scheduler_e2e_scheduling_duration_seconds_bucket', 'v1.25.3-r0', 'v1.27'],
    ['apiserver_request_body_sizes_sum', 'v1.28.1-r0', 'v1.29'],
    ['scheduler_pod_scheduling_duration_seconds_count', 'v1.32.1-r0', 'v1.33'],
    ['apiserver_encryption_config_controller_automatic_reload_failures_total', 'v1.33.1-r0', 'v1.34'],
  ])('find the series that a query names: %s', (series, current, target) => {
    const name = `metrics-gone-in-${target.slice(1).replace('.', '-')}`
    expect(concerned([current, target], {}, `expr: sum(rate(${series}[5m])) > 0\n`)).toEqual([name])
  })

  it('find nothing in a cluster and a repository without what they depend on', () => {
    for (const { brings } of Object.values(SAMPLES)) expect(concerned(brings, {}, 'kind: Pod\n')).toEqual([])
  })

  it.each(risks.map((risk) => [risk.name, risk] as const))('have a source, versions and words: %s', (name, risk) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    // a trait that the cluster or the repository certainly has
    expect(Object.keys(risk.match).length).toBeGreaterThan(0)
    for (const version of [...risk.to, ...risk.fixedIn]) expect(parseVersion(version)?.[0]).toBe(1)
    for (const language of ['en', 'zh-cn'] as const) {
      const t = localizer(language)
      expect(t(risk.link ?? '')).toMatch(
        /^https:\/\/(?:github\.com\/kubernetes\/kubernetes\/blob\/master\/CHANGELOG\/|support\.huaweicloud\.com\/)/,
      )
      expect([risk.title, risk.meaning, risk.fix].map(t).every((text) => text.length > 5)).toBe(true)
    }
    expect(risk.meaning.en + risk.fix.en).not.toMatch(/[\u4e00-\u9fff]/)
    expect(risk.meaning.zh).toMatch(/[\u4e00-\u9fff]/)
  })
})
