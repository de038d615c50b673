/**
 * Manifests in each way of writing that the scanner of YAML and JSON reads. `API`, `KIND` and `NAME` stand for a removed API, its kind and
 * a name, `GROUP` and `VERSION` for the parts of the API. Marks (see `marked.ts`) say where uses are; what has no mark is no use.
 */
export interface Example {
  readonly path: string
  readonly text: string
  /** false where another document cannot follow, because the file is JSON or broken */
  readonly canBeFollowed?: false
}

const kustomization = (text: string): Example => ({ path: 'overlays/prod/kustomization.yaml', text })
const yaml = (text: string): Example => ({ path: 'k8s/app.yaml', text })
const json = (text: string): Example => ({ path: 'k8s/app.json', text, canBeFollowed: false })

/** Each holds at least one use. */
export const USES: Readonly<Record<string, Example>> = {
  'a plain document': yaml(`apiVersion: «object|API»
kind: KIND
metadata:
  name: NAME
  labels: {app: demo, "tier": 'web'}
spec:
  args: ["a", 'b', c]
  empty: {}
  template:
    - name: main
      image: registry.example.com/web:1.2.3
`),
  'a document whose apiVersion stands last': yaml(`kind: KIND
metadata:
  name: NAME
spec:
  text: |
    apiVersion is below
    # kind: Other
apiVersion: «object|API»
`),
  'an indented document': yaml(`  apiVersion: «object|API»
  kind: KIND
  metadata: {name: NAME}
`),
  'quoted keys and values': yaml(`"apiVersion": '«object|API»'
'kind': "KIND"
'metadata' :
  "name": NAME
`),
  'a comment after the value': yaml(`apiVersion: "«object|API»" # was API
kind: KIND # API
metadata:
  # apiVersion: API
  name: NAME
`),
  'keys and values on lines of their own': yaml(`? apiVersion
: «object|API»
kind: !!str KIND
metadata:
  name:
    NAME
`),
  'a folded block as a value': yaml(`apiVersion: >-
  «object|API»
kind: |-
  KIND
metadata:
  name: NAME
`),
  'a document in flow style': yaml(`{apiVersion: «object|API», kind: KIND, metadata: {name: NAME}, spec: {}}
`),
  'a document in flow style on several lines': yaml(`--- # flow
{
  apiVersion: «object|API», # comment
  "kind": KIND,
  metadata: { name: "NAME", },
}
`),
  'a document on the line of its marker': yaml(`--- {apiVersion: «object|API», kind: KIND, metadata: {name: NAME}}
`),
  'a directive before the document': yaml(`%YAML 1.2
---
apiVersion: «object|API»
kind: KIND
metadata:
  name: NAME
...
`),
  'a List': yaml(`apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: other
- apiVersion: «list|API»
  kind: KIND
  metadata:
    name: NAME
-
  apiVersion: «list|API»
  kind: KIND
  metadata:
    name: NAME
- {kind: KIND, apiVersion: "«list|API»", metadata: {name: NAME}}
`),
  'a List in a List': yaml(`apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: List
    items:
      - apiVersion: «list|API»
        kind: KIND
        metadata:
          name: NAME
`),
  'a typed list': yaml(`apiVersion: «list|API»
kind: KINDList
items:
  - metadata:
      name: NAME
    spec: {}
`),
  'an anchor and its aliases': yaml(`apiVersion: v1
kind: List
items:
  - apiVersion: &version «list|API»
    kind: &kind KIND
    metadata: &meta
      name: NAME
  - apiVersion: «list|*version»
    kind: *kind
    metadata:
      <<: *meta
  - &whole
    apiVersion: «list|API»
    kind: *kind
    metadata: *meta
  - «list|*whole»
`),
  'merge keys': yaml(`x-base: &base
  apiVersion: «reference|API»
  kind: KIND
x-other: &other {spec: {}}
apiVersion: v1
kind: List
items:
  - <<: «list|*base»
    metadata: {name: NAME}
  - <<: [*other, «list|*base»]
    metadata: {name: NAME}
`),
  'an object below another one': yaml(`apiVersion: v1
kind: Other
spec:
  valuesObject:
    extraDeploy:
      - apiVersion: «nested|API»
        kind: KIND
        metadata:
          name: NAME
      - manifest: {apiVersion: «nested|API», kind: KIND, metadata: {name: NAME}}
`),
  'a reference': yaml(`apiVersion: autoscaling/v2
kind: Other
spec:
  scaleTargetRef:
    kind: KIND
    name: NAME
    apiVersion: «reference|API»
`),
  'an owner': yaml(`apiVersion: v1
kind: Pod
metadata:
  ownerReferences:
    - apiVersion: «reference|API»
      kind: KIND
      name: NAME
      uid: 1b4db7eb-4057-5ddf-91e0-36dec72071f5
`),
  'an apiVersion among values': {
    path: 'charts/app/values.yaml',
    text: `replicas: 2
pdb:
  apiVersion: «indirect|API»
ingressApiVersion: '«indirect|API»'
`,
  },
  'a patch of Kustomize': {
    path: 'overlays/prod/patch.yaml',
    text: `apiVersion: «patch|API»
kind: KIND
metadata:
  name: NAME
  annotations:
    owner: shop
`,
  },
  'a patch that deletes': yaml(`$patch: delete
apiVersion: «patch|API»
kind: KIND
metadata:
  name: NAME
`),
  'targets of patches': kustomization(`resources: [../../base]
patchesJson6902:
  - target:
      group: GROUP
      version: «patch|VERSION»
      kind: KIND
      name: NAME
    path: patch.json
patches:
  - target: {kind: KIND, version: «patch|VERSION», group: GROUP, name: NAME}
    patch: |-
      - op: replace
        path: /spec/replicas
        value: 3
`),
  'targets of patches of Flux': {
    path: 'flux/kustomization.yaml',
    text: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: shop}
spec:
  patches:
    - target: {group: GROUP, version: «reference|VERSION», kind: KIND}
      patch: |
        apiVersion: «embedded|API»
        kind: KIND
        metadata: {name: NAME}
`,
  },
  'a target of any group': kustomization(
    `patches:
  - {path: patch.yaml, target: {version: «reference|VERSION», kind: KIND}}
`,
  ),
  'patches within a Kustomization': kustomization(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
patches:
  - patch: |-
      apiVersion: «patch|API»
      kind: KIND
      metadata:
        name: NAME
patchesStrategicMerge:
  - other.yaml
  - |
    apiVersion: «patch|API»
    kind: KIND
    metadata:
      name: NAME
`),
  'an operation of a JSON patch': kustomization(
    `patches:
  - target: {kind: KIND, name: NAME}
    patch: |-
      - op: replace
        path: /apiVersion
        value: «indirect|API»
      - {op: remove, path: /metadata/labels}
`,
  ),
  'a parameter of a chart': yaml(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  source:
    helm:
      parameters:
        - name: ingress.apiVersion
          value: «indirect|API»
        - {name: ingress.kind, value: API}
`),
  'a JSON patch': json(
    '[{"op": "replace", "path": "/apiVersion", "value": "«indirect|API»"}, {"op": "test", "path": "/kind", "value": "API"}]',
  ),
  'a replacement': kustomization(`replacements:
  - source: {kind: KIND, group: GROUP, version: «patch|VERSION», name: NAME}
    targets:
      - select:
          name: NAME
          group: GROUP
          version: «patch|VERSION»
          kind: KIND
`),
  'a document before a fault': {
    path: 'k8s/app.yaml',
    canBeFollowed: false,
    text: `apiVersion: «object|API»
kind: KIND
metadata:
  name: NAME
---
open: [1,
---
apiVersion: «object|API»
kind: KIND
metadata:
  name: NAME
`,
  },
  JSON: json(`{
  "kind": "KIND",
  "apiVersion": "«object|API»",
  "metadata": { "name": "NAME" },
  "spec": { "list": [1, true, null, -2.5e3, "\\u00e9\\n\\"", []], "deep": {"a": {}} }
}
`),
  'JSON in one line': json(
    `{"apiVersion":"v1","kind":"List","items":[{"kind":"KIND","apiVersion":"«list|API»","metadata":{"name":"NAME"}},{"apiVersion":"«list|API»","kind":"KIND","metadata":{"name":"NAME"}}]}`,
  ),
  'JSON with tabs': json(`{
\t"apiVersion": "«object|API»",
\t"kind": "KIND",
\t"metadata": {
\t\t"name": "NAME"
\t}
}
`),
  'JSON documents one after another': json(`{"apiVersion":"«object|API»","kind":"KIND","metadata":{"name":"NAME"}}
{"apiVersion":"«object|API»","kind":"KIND","metadata":{"name":"NAME"}}{"apiVersion":"«object|API»","kind":"KIND","metadata":{"name":"NAME"}}
`),
}

/** None holds a use, although each names a removed API. */
export const DECOYS: Readonly<Record<string, Example>> = {
  comments: yaml(`# apiVersion: API
# kind: KIND
apiVersion: v1 # API
kind: ConfigMap
metadata:
  name: NAME
  #apiVersion: API
#kind: KIND
`),
  'another group with the same version': yaml(`apiVersion: example.com/VERSION
kind: KIND
metadata:
  name: API
`),
  'another kind of the same group': yaml(`apiVersion: API
kind: Other
metadata:
  name: NAME
`),
  'what was applied last': yaml(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: NAME
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"API","kind":"KIND","metadata":{"name":"NAME"}}
    kapp.k14s.io/original: '{"apiVersion":"API","kind":"KIND","metadata":{"name":"NAME"}}'
  managedFields:
    - apiVersion: API
      manager: kubectl
      operation: Apply
`),
  'rules of roles': yaml(`apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: NAME
rules:
  - apiGroups: ["GROUP", "API"]
    resources: [KIND]
    verbs: [get]
`),
  prose: yaml(`apiVersion: v1
kind: ConfigMap
metadata:
  name: NAME
data:
  readme: |
    This chart once used API for each KIND.
  flag: API=true
`),
  'a schema': yaml(`apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: NAME
spec:
  properties:
    apiVersion: {type: string, enum: [API]}
    kind: {type: string, enum: [KIND]}
`),
  'a command': {
    path: '.github/workflows/deploy.yaml',
    text: `on: push
jobs:
  a:
    steps:
      - run: kubectl get VERSION.GROUP # apiVersion: API
`,
  },
  'a selection outside of Kustomize': yaml(`apiVersion: example.com/v1
kind: Other
metadata:
  name: NAME
spec:
  x-kubernetes-group-version-kind:
    - group: GROUP
      version: VERSION
      kind: KIND
`),
}
