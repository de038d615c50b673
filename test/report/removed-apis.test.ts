import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { CRON, CRON_CALL, call, PDB, PDB_CALL, repositoryReport, use } from './manifests.js'

/** The section on removed APIs in the summary, without its markup. */
function section(report: Report): string {
  const [, rest = ''] = renderSummary(report).split('### Removed APIs')
  return (rest.split('### ')[0] ?? '')
    .replace(/<a href="[^"]*">|<\/?(?:code|table|b|i|td|th|a|tr|p|summary|details)(?: [^>]*)?>/g, ' ')
    .replaceAll('<wbr>', '')
    .replaceAll('<br>', '\n')
    .replace(/ +/g, ' ')
}

/** Eight APIs that the target does not serve. */
const REMOVED: readonly (readonly [string, string])[] = [
  ['extensions/v1beta1', 'Ingress'],
  PDB,
  CRON,
  ['apps/v1beta1', 'Deployment'],
  ['apps/v1beta1', 'StatefulSet'],
  ['apps/v1beta2', 'Deployment'],
  ['apps/v1beta2', 'DaemonSet'],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler'],
]

describe('the section on removed APIs', () => {
  it('says to fix the lines of an API that is called and used in the repository', () => {
    const text = section(
      repositoryReport({ uses: [use(PDB, 'a.yaml', { line: 3 }), use(PDB, 'b.yaml')], calls: [PDB_CALL] }),
    )
    expect(text).toContain('policy/v1beta1 \n PodDisruptionBudget \nuse policy/v1 \nremoved in 1.25')
    expect(text).toContain('served now, but not by the target')
    expect(text).toContain('Called, and used in this repository: fix the lines here.')
    expect(text).toContain('Called in the past day by 1 client: argocd-application-controller/v2.6.15 (a controller)')
    expect(text).toContain('2 lines of the repository use it: a.yaml:3 b.yaml:1')
  })

  it('names the callers of an API that no line uses, and what to do about each', () => {
    const text = section(repositoryReport({ uses: [], calls: [PDB_CALL, CRON_CALL] }))
    expect(text).toContain('Called, but no line of this repository that was read uses it: find who calls it.')
    expect(text).toContain('Upgrade the controller to a version that supports the target version of the cluster.')
    expect(text).toMatch(/kubectl\/v1\.22\.4 \(linux\/amd64\) kubernetes\/fa3d799 \(kubectl\)/)
  })

  it('says that the next apply fails where only the repository uses an API', () => {
    const text = section(repositoryReport({ uses: [use(PDB, 'a.yaml')], calls: [] }))
    expect(text).toContain(
      'Used in this repository, but not called in the past day: applying it fails after the upgrade.',
    )
    expect(text).not.toContain('Called in the past day')
  })

  it('names APIs of which only the lines are known in one sentence, since their findings say the rest', () => {
    const uses = Array.from({ length: 8 }, (_, index) => use(REMOVED[index] ?? PDB, `${index}.yaml`))
    const text = section(repositoryReport({ uses, calls: null }))
    expect(text).toContain('Lines of the repository use 8 removed APIs: apps/v1beta1 Deployment')
    expect(text).toContain('and 3 more. Their findings name the lines and what to do.')
    expect(text.match(/is not known/g)).toHaveLength(1)
    expect(text).not.toContain('0.yaml')
  })

  it('names no API again that has a row of other clusters', () => {
    const report = repositoryReport({ uses: [use(PDB, 'a.yaml')], calls: [], clusters: ['a', 'b'] })
    const [first, second] = report.clusters
    if (first === undefined || second === undefined) throw new Error('no clusters')
    const unknown = second.removedApis?.map((api) => ({ ...api, outcome: null })) ?? []
    const text = section({ ...report, clusters: [first, { ...second, removedApis: unknown }] })
    expect(text).toContain('Used in this repository, but not called in the past day')
    expect(text).not.toContain('Lines of the repository use')
  })

  it('folds the rows of many APIs that nobody called, and not those that are called', () => {
    const uses = Array.from({ length: 8 }, (_, index) => use(REMOVED[index] ?? PDB, `${index}.yaml`))
    const report = repositoryReport({ uses, calls: [PDB_CALL] })
    const folded = '<summary>7 removed APIs that lines of the repository use, and that nobody called in the past day'
    expect(renderSummary(report)).toContain(folded)
    const [open = ''] = renderSummary(report).split('### Removed APIs')[1]?.split('<details>') ?? []
    expect(open).toContain('Called, and used in this repository')
    expect(open).not.toContain('not called in the past day')
  })

  it('names the file inside a packed chart on every line, and counts the same line of two files twice', () => {
    const packed = (archived: string) => ({ ...use(PDB, 'web.tgz', { syntax: 'archive' }), archived })
    const report = repositoryReport({ uses: [packed('a/pdb.yaml'), packed('b/pdb.yaml')], calls: [PDB_CALL] })
    expect(section(report)).toContain('2 lines of the repository use it: web.tgz → a/pdb.yaml:1 web.tgz → b/pdb.yaml:1')
    expect(report.findings.find(({ scope }) => scope === 'manifest')?.location).toMatchObject({
      archived: 'a/pdb.yaml',
    })
    expect(renderHtml(report)).toContain('web.tgz → b/pdb.yaml:1')
    const notes = repositoryReport({ uses: [packed('a/pdb.yaml'), packed('b/pdb.yaml')] })
    expect(renderText(notes).join('\n')).toContain('web.tgz → b/pdb.yaml:1')
  })

  it('says that applying fails already where the cluster does not serve the API any more', () => {
    const uses = [use(['extensions/v1beta1', 'Ingress'], 'a.yaml')]
    expect(section(repositoryReport({ uses, calls: [] }))).toContain('applying it fails already.')
  })

  it('says to wait for CCE where the pull request removes the last use', () => {
    const base = { kind: 'known' as const, files: new Set(['a.yaml']), uses: [use(PDB, 'a.yaml', { line: 7 })] }
    const text = section(repositoryReport({ uses: [], calls: [PDB_CALL], base }))
    expect(text).toContain('Fixed in this pull request: CCE reports the calls until a day after the last one')
    expect(text).toContain('This pull request removes 1 use of it: a.yaml:7')
  })

  it('names the Helm releases that store an API with their charts', () => {
    const release = {
      name: 'web',
      namespace: 'shop',
      chart: 'web',
      chartVersion: '1.2.0',
      apis: [{ apiVersion: PDB[0], kind: PDB[1] }],
    }
    const text = section(repositoryReport({ uses: [], calls: [PDB_CALL], releases: [release] }))
    expect(text).toContain('1 Helm release stores it, so upgrade the chart first: shop/web ( web 1.2.0 )')
  })

  it('says how to find the lines where the repository was not scanned', () => {
    const text = section(repositoryReport({ uses: null, calls: [PDB_CALL] }))
    expect(text).toContain('Whether a line of the repository uses it is not known: add manifests to checks.')
    expect(text).not.toContain('fix the lines')
  })

  it('blames the callers where the lines are behind a condition', () => {
    const uses = [use(PDB, 'templates/pdb.yaml', { syntax: 'guarded' })]
    const report = repositoryReport({ uses, calls: [PDB_CALL] })
    const text = section(report)
    expect(text).toContain('Upgrade the controller to a version that supports the target version of the cluster.')
    expect(text).not.toContain('fix the lines here')
    expect(report.clusters[0]?.removedApis?.[0]?.advice).toContain('By its user agent, the caller is a controller')
  })

  it('says nothing of lines and replacements of an API that the catalog does not have', () => {
    const text = section(
      repositoryReport({ uses: [], calls: [call('/apis/foo.example.com/v1/foos', 'kubectl/v1.27.1')] }),
    )
    expect(text).toContain('Whether a line of the repository uses it is not known.')
    expect(text).not.toContain('nothing replaces it')
    expect(text).not.toContain('but no line of')
  })

  it('says that the target still serves an API that CCE reports', () => {
    const later = call('/apis/networking.k8s.io/v1beta1/ipaddresses', 'kubectl/v1.31.1')
    const text = section(repositoryReport({ uses: [], calls: [later] }))
    expect(text).toContain('served by the target, too')
    expect(text).not.toContain('not by the target')
  })

  it('does not say that calls are unknown where only a release has an API', () => {
    const apis = [{ apiVersion: PDB[0], kind: PDB[1] }]
    const release = { name: 'web', namespace: 'shop', chart: 'web', chartVersion: '1.2.0', apis }
    const text = section(repositoryReport({ uses: [], calls: [], releases: [release] }))
    expect(text).toContain('1 Helm release stores it')
    expect(text).not.toContain('Whether it is called is not known')
  })

  it('states up to which release removals are known, also where nothing was found', () => {
    const known = /The gate knows the APIs that Kubernetes removes up to 1\.\d+\./
    expect(section(repositoryReport({ uses: [use(PDB, 'a.yaml')] }))).toMatch(known)
    expect(renderSummary(repositoryReport({ uses: [] }))).toMatch(
      /knows the APIs that Kubernetes removes up to <code>1\.\d+|knows the APIs that Kubernetes removes up to 1\.\d+/,
    )
  })

  it('states that the jump is not known where the current version is not', () => {
    const summary = renderSummary(repositoryReport({ uses: [use(PDB, 'a.yaml')], currentVersion: null }))
    expect(summary).toContain('the version that the cluster runs is not known')
  })

  it('keeps every call, folded below the joined rows', () => {
    const calls = Array.from({ length: 40 }, (_, index) => call(PDB_CALL.url, `client-${index}/v1`))
    const text = section(repositoryReport({ uses: [], calls }))
    expect(text).toContain('40 calls of removed APIs, as CCE reports them')
    expect(text).toContain('client-39/v1')
    expect(text).toContain('and 35 more')
  })

  it('has one row for an API on all clusters for which the same follows', () => {
    const clusters = Array.from({ length: 30 }, (_, index) => `prod-${index}`)
    const report = repositoryReport({ uses: [use(PDB, 'a.yaml'), use(CRON, 'b.yaml')], calls: [PDB_CALL], clusters })
    const text = section(report)
    expect(text.match(/PodDisruptionBudget/g)).toHaveLength(1)
    expect(text).toContain('all 30 clusters: prod-0')
  })

  it('shows the same on the page, with links to the lines at the commit', () => {
    const run = { repository: 'o/r', id: '1', attempt: 1, commit: 'a'.repeat(40), server: 'https://github.com' }
    const html = renderHtml({
      ...repositoryReport({ uses: [use(PDB, 'a b.yaml', { line: 3 })], calls: [PDB_CALL] }),
      run,
    })
    expect(html).toContain('Called, and used in this repository: fix the lines here.')
    expect(html).toContain(`href="https://github.com/o/r/blob/${'a'.repeat(40)}/a%20b.yaml#L3"`)
  })

  it('lets no name of the repository or of a client become markup', () => {
    const hostile = '</td>`@everyone`<img src=x>](http://evil) #1'
    const report = repositoryReport({
      uses: [use(PDB, `${hostile}.yaml`, { name: hostile })],
      calls: [call(PDB_CALL.url, hostile)],
      releases: [
        {
          name: hostile,
          namespace: hostile,
          chart: hostile,
          chartVersion: hostile,
          apis: [{ apiVersion: PDB[0], kind: PDB[1] }],
        },
      ],
    })
    const summary = renderSummary(report)
    expect(summary).not.toContain('<img')
    expect(summary.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@everyone|http:\/\/evil/)
    expect(renderHtml(report)).not.toContain('<img')
  })
})
