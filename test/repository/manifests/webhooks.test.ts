import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scanFile } from '../../../src/repository/manifests/scan.js'

/** What to change in a webhook that is problematic: it can refuse pods of every namespace. */
interface Webhook {
  readonly version?: string
  readonly operations?: string
  readonly groups?: string
  readonly resources?: string
  readonly scope?: string
  readonly more?: string
}

const configuration = ({
  version = 'v1',
  operations = '[CREATE]',
  groups = '[""]',
  resources = '[pods]',
  scope = '"*"',
  more = 'failurePolicy: Fail',
}: Webhook = {}): string => `apiVersion: admissionregistration.k8s.io/${version}
kind: ValidatingWebhookConfiguration
metadata:
  name: guard
webhooks:
  - name: pods.guard.example.com
    clientConfig:
      service: { name: guard, namespace: guard-system, path: /validate }
    rules:
      - apiGroups: ${groups}
        apiVersions: ["v1"]
        operations: ${operations}
        resources: ${resources}
        scope: ${scope}
${more.replace(/^(?=.)/gm, '    ')}
    sideEffects: None
    admissionReviewVersions: [v1]
`

/** Every webhook that is found, in one line: where, its name, and its faults. */
function found(text: string, path = 'webhooks.yaml'): readonly string[] {
  return scanFile(path, text).webhooks.map(({ use, webhook, faults }) => {
    const { syntax, location, kind, name } = use
    const texts = faults.map((fault) => {
      const what = fault.code === 'slow' ? `${fault.seconds}s` : `[${fault.open.join(' ')}]`
      return `${fault.code} ${fault.resources.join(' ')} ${what}${fault.isDefault ? ' by default' : ''}`
    })
    return `${syntax} ${location.line}:${location.column} ${kind} ${name} ${webhook}: ${texts.join(', ')}`
  })
}

const faultsOf = (text: string): readonly string[] => found(text).map((one) => one.slice(one.indexOf(': ') + 2))

const excluding = (key: string, ...names: readonly string[]): string => `failurePolicy: Fail
namespaceSelector:
  matchExpressions:
    - key: ${key}
      operator: NotIn
      values: [${names.join(', ')}]`
const NAME_LABEL = 'kubernetes.io/metadata.name'

describe('a webhook that can stop an upgrade', () => {
  it('is one that refuses what an upgrade needs while it does not answer, on the line of its failurePolicy', () => {
    expect(found(configuration())).toEqual([
      'object 15:20 ValidatingWebhookConfiguration guard pods.guard.example.com: fails-closed pods [kube-system own]',
    ])
  })

  it('is found in both kinds of configurations', () => {
    expect(found(configuration().replace('Validating', 'Mutating'))[0]).toContain('MutatingWebhookConfiguration guard')
  })

  it.each<[string, Webhook, readonly string[]]>([
    ['nodes', { resources: '[nodes]' }, ['fails-closed nodes []']],
    ['leases', { groups: '[coordination.k8s.io]', resources: '[leases]' }, ['fails-closed leases [kube-system own]']],
    ['endpoints', { resources: '[endpoints]' }, ['fails-closed endpoints [kube-system own]']],
    [
      'endpoint slices',
      { groups: '[discovery.k8s.io]', resources: '[endpointslices]' },
      ['fails-closed endpointslices [kube-system own]'],
    ],
    ['everything', { groups: '["*"]', resources: '["*"]' }, ['fails-closed * [kube-system own]']],
    [
      'everything and its subresources',
      { groups: '["*"]', resources: '["*/*"]' },
      ['fails-closed * [kube-system own]'],
    ],
    [
      'pods by a pattern',
      { groups: '["*"]', resources: '[pods, deployments]' },
      ['fails-closed pods [kube-system own]'],
    ],
    ['the core group', { resources: '["*"]' }, ['fails-closed pods nodes endpoints [kube-system own]']],
    ['evictions', { resources: '[pods/eviction]' }, ['fails-closed pods [kube-system own]']],
    ['deletions', { operations: '[DELETE]' }, ['fails-closed pods [kube-system own]']],
    ['every operation', { operations: '["*"]' }, ['fails-closed pods [kube-system own]']],
    ['the status of nodes', { resources: '[nodes/status]' }, ['fails-closed nodes []']],
    [
      'namespaced resources only',
      { groups: '["*"]', resources: '["*"]', scope: 'Namespaced' },
      ['fails-closed * [kube-system own]'],
    ],
    [
      'cluster-wide resources only',
      { groups: '["*"]', resources: '["*"]', scope: 'Cluster' },
      ['fails-closed nodes []'],
    ],
  ])('has a rule for %s', (_, webhook, expected) => {
    expect(faultsOf(configuration(webhook))).toEqual(expected)
  })

  it.each<[string, Webhook]>([
    ['deployments', { groups: '[apps]', resources: '[deployments]' }],
    ['pods of another group', { groups: '[metrics.k8s.io]' }],
    ['commands in pods', { operations: '[CONNECT]', resources: '[pods/exec]' }],
    ['the scale of everything', { groups: '["*"]', resources: '["*/scale"]' }],
    ['a custom resource', { groups: '[example.com]', resources: '["*"]' }],
    ['nodes, in namespaces only', { resources: '[nodes]', scope: 'Namespaced' }],
    ['nothing', { resources: '[]' }],
  ])('is none with a rule for %s', (_, webhook) => {
    expect(faultsOf(configuration(webhook))).toEqual([])
  })

  it.each<[string, string, readonly string[]]>([
    ['Ignore', 'failurePolicy: Ignore', []],
    ['an unknown policy', 'failurePolicy: Sometimes', []],
    ['no policy', '', ['fails-closed pods [kube-system own] by default']],
    ['kube-system excluded', excluding(NAME_LABEL, 'kube-system'), ['fails-closed pods [own]']],
    ['its own namespace excluded', excluding(NAME_LABEL, 'guard-system'), ['fails-closed pods [kube-system]']],
    ['both excluded', excluding(NAME_LABEL, 'kube-system', 'guard-system', 'kube-public'), []],
    [
      'a label excluded that no namespace has by itself',
      excluding('name', 'kube-system'),
      ['fails-closed pods [kube-system own]'],
    ],
    ['namespaces chosen by a label', 'failurePolicy: Fail\nnamespaceSelector: { matchLabels: { guard: enabled } }', []],
    [
      'one namespace chosen',
      `failurePolicy: Fail\nnamespaceSelector: { matchLabels: { ${NAME_LABEL}: kube-system } }`,
      ['fails-closed pods [kube-system]'],
    ],
    [
      'namespaces with a label',
      'failurePolicy: Fail\nnamespaceSelector: { matchExpressions: [{ key: guard, operator: Exists }] }',
      [],
    ],
    [
      'namespaces without a label',
      'failurePolicy: Fail\nnamespaceSelector: { matchExpressions: [{ key: guard/ignore, operator: DoesNotExist }] }',
      ['fails-closed pods [kube-system own]'],
    ],
    ['an empty selector', 'failurePolicy: Fail\nnamespaceSelector: {}', ['fails-closed pods [kube-system own]']],
    ['objects chosen by a label', 'failurePolicy: Fail\nobjectSelector: { matchLabels: { guard: enabled } }', []],
    [
      'objects without a label',
      'failurePolicy: Fail\nobjectSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [guard] }] }',
      ['fails-closed pods [kube-system]'],
    ],
    [
      'conditions on both namespaces',
      `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: "!(request.namespace in ['kube-system', 'guard-system'])" }]`,
      [],
    ],
    [
      'a condition on one of them',
      `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: "request.namespace != 'kube-system'" }]`,
      ['fails-closed pods [own]'],
    ],
    [
      'a condition that chooses kube-system',
      `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: "request.namespace == 'kube-system'" }]`,
      ['fails-closed pods [kube-system]'],
    ],
    [
      'a condition that chooses another namespace',
      `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: "request.namespace == 'shop'" }]`,
      [],
    ],
    [
      'a condition about something else',
      `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: "object.spec.hostNetwork" }]`,
      ['fails-closed pods [kube-system own]'],
    ],
    [
      'a condition that chooses other resources',
      `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: "request.resource.resource == 'deployments'" }]`,
      [],
    ],
  ])('is decided by %s', (_, more, expected) => {
    expect(faultsOf(configuration({ more }))).toEqual(expected)
  })

  it('names nodes whatever namespaces it excludes, since a node has none', () => {
    const more = excluding(NAME_LABEL, 'kube-system', 'guard-system')
    expect(faultsOf(configuration({ resources: '[nodes]', more }))).toEqual(['fails-closed nodes []'])
    expect(faultsOf(configuration({ groups: '["*"]', resources: '["*"]', more }))).toEqual([])
  })

  it('leaves out the resources that a condition mentions', () => {
    const condition = `failurePolicy: Fail\nmatchConditions: [{ name: a, expression: 'request.resource.resource != "leases"' }]`
    const webhook = { groups: '["", coordination.k8s.io]', more: condition }
    expect(faultsOf(configuration({ ...webhook, resources: '[leases]' }))).toEqual([])
    expect(faultsOf(configuration({ ...webhook, resources: '[leases, pods]' }))).toEqual([
      'fails-closed pods [kube-system own]',
    ])
  })

  it('is asked by no service, so that only kube-system counts', () => {
    const text = configuration().replace(/service: .*/, 'url: https://guard.example.com')
    expect(faultsOf(text)).toEqual(['fails-closed pods [kube-system]'])
  })

  it.each<[string, string, readonly string[]]>([
    ['16 s', 'failurePolicy: Ignore\ntimeoutSeconds: 16', ['slow pods 16s']],
    ['30 s', 'failurePolicy: Ignore\ntimeoutSeconds: "30"', ['slow pods 30s']],
    ['15 s', 'failurePolicy: Ignore\ntimeoutSeconds: 15', []],
    [
      '30 s and Fail',
      'failurePolicy: Fail\ntimeoutSeconds: 30',
      ['fails-closed pods [kube-system own], slow pods 30s'],
    ],
    [
      '30 s outside of kube-system and its own namespace',
      `${excluding(NAME_LABEL, 'kube-system', 'guard-system')}\ntimeoutSeconds: 30`,
      ['slow pods 30s'],
    ],
  ])('keeps requests waiting for %s', (_, more, expected) => {
    expect(faultsOf(configuration({ more }))).toEqual(expected)
  })

  it('has the defaults of its API version: v1beta1 ignores failures, and waits for 30 s', () => {
    expect(found(configuration({ version: 'v1beta1', more: '' }))).toEqual([
      'object 6:11 ValidatingWebhookConfiguration guard pods.guard.example.com: slow pods 30s by default',
    ])
    expect(found(configuration({ version: 'v1', more: '' }))).toEqual([
      'object 6:11 ValidatingWebhookConfiguration guard pods.guard.example.com: fails-closed pods [kube-system own] by default',
    ])
    expect(faultsOf(configuration({ version: 'v1beta1', more: 'timeoutSeconds: 5' }))).toEqual([])
  })

  it('is not an object of another group or kind', () => {
    expect(found(configuration().replace('admissionregistration.k8s.io', 'example.com'))).toEqual([])
    expect(found(configuration().replace('ValidatingWebhook', 'SomeWebhook'))).toEqual([])
    expect(found(configuration({ version: '"v1<img>"' }))).toEqual([])
    expect(found(configuration({ version: 'v1alpha1' }))).toEqual([])
  })

  it('can be excluded by a label that the same file sets on its namespace', () => {
    const more =
      'failurePolicy: Fail\nnamespaceSelector: { matchExpressions: [{ key: guard/ignore, operator: DoesNotExist }] }'
    const namespace = (name: string) =>
      `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n  labels: { guard/ignore: "yes" }\n---\n`
    expect(faultsOf(namespace('guard-system') + configuration({ more }))).toEqual(['fails-closed pods [kube-system]'])
    expect(faultsOf(`${configuration({ more })}---\n${namespace('guard-system')}${namespace('kube-system')}`)).toEqual(
      [],
    )
  })
})

describe('the place of a webhook', () => {
  const INDENTED = configuration().replace(/^/gm, '    ')

  it('is its line in a file of several documents', () => {
    const text = `# one\n---\nkind: ConfigMap\n---\n${configuration()}---\n${configuration()}`
    expect(found(text).map((one) => one.split(' ')[1])).toEqual(['19:20', '37:20'])
  })

  it('is its line for each webhook of a configuration', () => {
    const [first = '', second = ''] = configuration().split(/(?<=webhooks:\n)/)
    expect(found(first + second + second.replace('pods.guard', 'more.guard'))).toEqual([
      expect.stringMatching(/^object 15:20 .* pods\.guard\.example\.com: /),
      expect.stringMatching(/^object 27:20 .* more\.guard\.example\.com: /),
    ])
  })

  it('is its line in a List, a typed list and JSON', () => {
    expect(found(`apiVersion: v1\nkind: List\nitems:\n  - ${INDENTED.trim()}\n`)[0]).toMatch(/^list 18:24 /)
    const typed = `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfigurationList\nitems:\n  - ${INDENTED.trim()}\n`
    expect(found(typed)[0]).toMatch(/^list 18:24 /)
    const json =
      '{"apiVersion":"admissionregistration.k8s.io/v1","kind":"MutatingWebhookConfiguration","webhooks":[{"name":"a","failurePolicy":"Fail","rules":[{"apiGroups":["*"],"resources":["*"],"operations":["*"]}]}]}'
    expect(found(json, 'webhooks.json')).toEqual([
      'object 1:128 MutatingWebhookConfiguration null a: fails-closed * [kube-system]',
    ])
  })

  it('is where an alias or a merge key adds the setting', () => {
    const text = `x: &defaults\n  failurePolicy: Fail\n---\n${configuration()}`
    expect(found(text)[0]).toMatch(/^object 18:20 /)
    const merged = configuration({ more: '<<: *closed' }).replace(/^/, 'x-closed: &closed { failurePolicy: Fail }\n')
    expect(faultsOf(merged)).toEqual(['fails-closed pods [kube-system own]'])
  })

  it('is its line in a string of a ConfigMap', () => {
    const text = `apiVersion: v1\nkind: ConfigMap\ndata:\n  hook.yaml: |\n${INDENTED}`
    expect(found(text)[0]).toMatch(/^embedded 19:24 /)
  })

  it.each([
    ['in quotes', 'kind: "ValidatingWebhookConfiguration"'],
    ['with a tag and an anchor', 'kind: !!str &kind ValidatingWebhookConfiguration'],
    ['with a quoted key', '"kind" : ValidatingWebhookConfiguration'],
    ['on the next line', 'kind:\n  ValidatingWebhookConfiguration'],
    ['in a block', 'kind: >-\n  ValidatingWebhookConfiguration'],
  ])('is found where the kind is written %s', (_, kind) => {
    expect(found(configuration().replace(/^kind: .*/m, kind))).toHaveLength(1)
  })
})

describe('a webhook in a template', () => {
  const template = (more: string, resources = '[pods]') =>
    `{{- if .Values.enabled }}\n${configuration({ more, resources }).replace('name: guard\n', 'name: {{ include "guard.name" . }}\n')}{{- end }}\n`

  it('is found where the template is YAML but for its actions', () => {
    expect(found(template('failurePolicy: Fail'), 'chart/templates/webhook.yaml')).toEqual([
      'template 16:20 ValidatingWebhookConfiguration null pods.guard.example.com: fails-closed pods [kube-system own]',
    ])
  })

  it.each<[string, string]>([
    ['its policy', 'failurePolicy: {{ .Values.failurePolicy }}'],
    ['one of two policies', 'failurePolicy: {{ if .Values.open }}Ignore{{ else }}Fail{{ end }}'],
    [
      'a policy for each case',
      '{{- if .Values.open }}\nfailurePolicy: Ignore\n{{- else }}\nfailurePolicy: Fail\n{{- end }}',
    ],
    ['its namespaces', 'failurePolicy: Fail\nnamespaceSelector:\n  {{- toYaml .Values.namespaces | nindent 6 }}'],
    [
      'the values of its namespaces',
      `failurePolicy: Fail\nnamespaceSelector: { matchExpressions: [{ key: ${NAME_LABEL}, operator: NotIn, values: [{{ .Values.namespaces }}] }] }`,
    ],
    ['its selector', 'failurePolicy: Fail\nnamespaceSelector: {{ toJson .Values.namespaces }}'],
    ['its objects', 'failurePolicy: Fail\nobjectSelector: {{ toJson .Values.objects }}'],
    ['more of its settings', '{{- include "guard.more" . | nindent 4 }}\nfailurePolicy: Fail'],
  ])('is no finding where the template leaves open %s', (_, more) => {
    expect(found(template(more), 'chart/templates/webhook.yaml')).toEqual([])
  })

  it('is no finding where the template leaves open its rules', () => {
    expect(found(template('failurePolicy: Fail', '{{ .Values.resources }}'), 'chart/templates/webhook.yaml')).toEqual(
      [],
    )
  })

  it('excludes its own namespace by the same expression', () => {
    const own = '{{ .Release.Namespace }}'
    const text = (names: string) => template(excluding(NAME_LABEL, names)).replace('guard-system', own)
    expect(found(text(`kube-system, "${own}"`), 'chart/templates/webhook.yaml')).toEqual([])
    expect(found(text('kube-system'), 'chart/templates/webhook.yaml')[0]).toMatch(/fails-closed pods \[own\]$/)
  })
})

describe('the search for webhooks', () => {
  it('never throws, and finds nothing on a line without a setting or a webhook', () => {
    const lines = configuration({ more: 'failurePolicy: Fail\ntimeoutSeconds: 30' }).split('\n')
    const piece = fc.constantFrom(
      ...[
        '{{ if .x }}',
        '{{ end }}',
        '{{',
        '}}',
        '---',
        '- ',
        '[',
        '{',
        '&a ',
        '*a ',
        '"',
        "'",
        '|',
        '\u0000',
        '\ue000',
        ': ',
      ],
      ...lines,
    )
    const change = fc.record({
      at: fc.nat({ max: lines.length }),
      column: fc.nat({ max: 30 }),
      piece,
      isLine: fc.boolean(),
    })
    const changed = fc.array(change, { maxLength: 4 }).map((changes) => {
      const result = [...lines]
      for (const { at, column, piece, isLine } of changes)
        if (isLine) result.splice(at, 0, piece)
        else result[at] = (result[at] ?? '').slice(0, column) + piece + (result[at] ?? '').slice(column)
      return result
    })
    const places: string[] = []
    fc.assert(
      fc.property(changed, (texts) => {
        const text = texts.join('\n')
        const all = text.split('\n')
        for (const path of ['a.yaml', 'templates/a.yaml', 'a.json', 'a.tf'])
          for (const { use } of scanFile(path, text).webhooks) places.push(all[use.location.line - 1] ?? '')
      }),
      { numRuns: 200 },
    )
    expect(places.length).toBeGreaterThan(50)
    expect(places.filter((line) => !/failurePolicy|timeoutSeconds|name|kind/.test(line))).toEqual([])
  })

  it.each([
    ['opened braces', '{{ '.repeat(100_000)],
    ['opened lists', '['.repeat(100_000)],
    ['nested maps', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['actions on one line', '{{ .a }} '.repeat(50_000)],
    ['documents', '---\nkind: Namespace\n'.repeat(20_000)],
    ['aliases', `a: &a [x]\nb: [${'*a,'.repeat(50_000)}]`],
    ['webhooks of one configuration', `webhooks:\n${'  - name: a\n'.repeat(50_000)}`],
  ])('takes time in proportion to a text of %s', (_, text) => {
    const started = performance.now()
    for (const path of ['a.yaml', 'templates/a.yaml'])
      scanFile(
        path,
        `${configuration()}---\napiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\n${text}`,
      )
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
