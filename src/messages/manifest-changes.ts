import { lazily } from '../model/collections.js'
import type { Localized } from '../model/language.js'

type Rows = readonly (readonly [apiVersion: string, kinds: string, text: Localized])[]

const SELECTOR: Localized = {
  en: 'spec.selector is required (the labels of the template), and cannot be changed later; spec.rollbackTo and spec.templateGeneration no longer exist, and updateStrategy has other defaults.',
  zh: 'spec.selector 为必填（即模板的标签）且之后不可修改；spec.rollbackTo 和 spec.templateGeneration 已不存在，updateStrategy 的默认值也有变化。',
}
const GROUPS: Localized = {
  en: 'spec.group becomes spec.groups.',
  zh: 'spec.group 改名为 spec.groups。',
}
const BACKEND: Localized = {
  en: 'spec.backend becomes spec.defaultBackend, serviceName becomes service.name, servicePort becomes service.port.number or service.port.name, and pathType is required (ImplementationSpecific keeps the behavior).',
  zh: 'spec.backend 改名为 spec.defaultBackend，serviceName 改为 service.name，servicePort 改为 service.port.number 或 service.port.name，并且 pathType 为必填（ImplementationSpecific 可保持原有行为）。',
}
const SHARES: Localized = {
  en: 'assuredConcurrencyShares becomes nominalConcurrencyShares.',
  zh: 'assuredConcurrencyShares 改名为 nominalConcurrencyShares。',
}
const EXACTLY: Localized = {
  en: 'the settings of a request move below exactly.',
  zh: '请求的各项设置移到 exactly 之下。',
}
const BASIC: Localized = {
  en: 'attributes and capacity of a device are no longer below basic.',
  zh: '设备的属性和容量不再位于 basic 之下。',
}

/** What changes beside the apiVersion (deprecation guide of Kubernetes, and types of kubernetes/api). */
const CHANGES: Rows = [
  ['apps/v1beta1', 'Deployment,ReplicaSet,StatefulSet', SELECTOR],
  ['extensions/v1beta1', 'DaemonSet,Deployment,ReplicaSet', SELECTOR],
  [
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration,ValidatingWebhookConfiguration',
    {
      en: 'sideEffects and admissionReviewVersions are required, failurePolicy is Fail by default instead of Ignore, and timeoutSeconds 10 instead of 30.',
      zh: 'sideEffects 和 admissionReviewVersions 为必填，failurePolicy 的默认值由 Ignore 变为 Fail，timeoutSeconds 的默认值由 30 变为 10。',
    },
  ],
  [
    'apiextensions.k8s.io/v1beta1',
    'CustomResourceDefinition',
    {
      en: 'each of spec.versions needs a structural schema, spec.version and spec.validation no longer exist, and spec.conversion has other fields.',
      zh: 'spec.versions 中的每个版本都需要结构化的 schema，spec.version 和 spec.validation 已不存在，spec.conversion 的字段也有变化。',
    },
  ],
  ['authorization.k8s.io/v1beta1', 'LocalSubjectAccessReview,SubjectAccessReview', GROUPS],
  [
    'certificates.k8s.io/v1beta1',
    'CertificateSigningRequest',
    {
      en: 'signerName and usages are required.',
      zh: 'signerName 和 usages 为必填。',
    },
  ],
  ['extensions/v1beta1', 'Ingress', BACKEND],
  ['networking.k8s.io/v1beta1', 'Ingress', BACKEND],
  [
    'rbac.authorization.k8s.io/v1alpha1',
    'ClusterRoleBinding,RoleBinding',
    {
      en: 'subjects have an apiGroup instead of an apiVersion.',
      zh: 'subjects 中以 apiGroup 取代 apiVersion。',
    },
  ],
  [
    'autoscaling/v2beta1',
    'HorizontalPodAutoscaler',
    {
      en: 'the fields of a metric have other places; for example, targetAverageUtilization: 50 becomes target: { type: Utilization, averageUtilization: 50 }, and metricName becomes metric.name.',
      zh: '指标的字段位置有变化，例如 targetAverageUtilization: 50 改为 target: { type: Utilization, averageUtilization: 50 }，metricName 改为 metric.name。',
    },
  ],
  [
    'discovery.k8s.io/v1beta1',
    'EndpointSlice',
    {
      en: 'the topology of an endpoint becomes nodeName, zone and deprecatedTopology.',
      zh: 'endpoint 的 topology 由 nodeName、zone 和 deprecatedTopology 取代。',
    },
  ],
  [
    'events.k8s.io/v1beta1',
    'Event',
    {
      en: 'action, eventTime, reason, reportingController and reportingInstance are required, and type is Normal or Warning.',
      zh: 'action、eventTime、reason、reportingController 和 reportingInstance 为必填，type 只能是 Normal 或 Warning。',
    },
  ],
  ['flowcontrol.apiserver.k8s.io/v1alpha1', 'PriorityLevelConfiguration', SHARES],
  ['flowcontrol.apiserver.k8s.io/v1beta1', 'PriorityLevelConfiguration', SHARES],
  ['flowcontrol.apiserver.k8s.io/v1beta2', 'PriorityLevelConfiguration', SHARES],
  ['resource.k8s.io/v1alpha3', 'ResourceClaim,ResourceClaimTemplate', EXACTLY],
  ['resource.k8s.io/v1beta1', 'ResourceClaim,ResourceClaimTemplate', EXACTLY],
  ['resource.k8s.io/v1alpha3', 'ResourceSlice', BASIC],
  ['resource.k8s.io/v1beta1', 'ResourceSlice', BASIC],
  [
    'certificates.k8s.io/v1beta1',
    'PodCertificateRequest',
    {
      en: 'pkixPublicKey and proofOfPossession no longer exist.',
      zh: 'pkixPublicKey 和 proofOfPossession 已不存在。',
    },
  ],
  [
    'coordination.k8s.io/v1alpha1',
    'LeaseCandidate',
    {
      en: 'preferredStrategies becomes one strategy, and binaryVersion is required.',
      zh: 'preferredStrategies 由单个 strategy 取代，并且 binaryVersion 为必填。',
    },
  ],
  [
    'storagemigration.k8s.io/v1alpha1',
    'StorageVersionMigration',
    {
      en: 'spec.resource has no version, and spec.continueToken no longer exists.',
      zh: 'spec.resource 中不再有 version，spec.continueToken 也已不存在。',
    },
  ],
]

/** What means something else under the other apiVersion, although nothing has to change, and what to use where no API replaces one. */
const CAUTIONS: Rows = [
  [
    'policy/v1beta1',
    'PodDisruptionBudget',
    {
      en: 'Look at its selector: an empty one ({}) selects every pod of the namespace in policy/v1, and none in policy/v1beta1.',
      zh: '请检查其 selector：空的 selector（{}）在 policy/v1 中选中该命名空间的所有 Pod，而在 policy/v1beta1 中不选中任何 Pod。',
    },
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'PriorityLevelConfiguration',
    {
      en: 'A value of 0 for nominalConcurrencyShares means 0 in v1, and 30 in v1beta3.',
      zh: 'nominalConcurrencyShares 的值 0 在 v1 中表示 0，而在 v1beta3 中表示 30。',
    },
  ],
  [
    'policy/v1beta1',
    'PodSecurityPolicy',
    {
      en: 'Use Pod Security Admission instead: label each namespace with pod-security.kubernetes.io/enforce before the upgrade.',
      zh: '请改用 Pod Security Admission：在升级前为每个命名空间添加标签 pod-security.kubernetes.io/enforce。',
    },
  ],
]

const byName = (rows: Rows): (() => ReadonlyMap<string, Localized>) =>
  lazily(() => new Map(rows.flatMap(([api, kinds, text]) => kinds.split(',').map((kind) => [`${api} ${kind}`, text]))))

const [changes, cautions] = [byName(CHANGES), byName(CAUTIONS)]

/** What changes in a manifest beside its apiVersion; null if that is not known. */
export const otherChanges = (apiVersion: string, kind: string | null): Localized | null =>
  changes().get(`${apiVersion} ${kind}`) ?? null

/** What to look at before the apiVersion is changed, or what to use instead; null if there is nothing. */
export const cautionFor = (apiVersion: string, kind: string | null): Localized | null =>
  cautions().get(`${apiVersion} ${kind}`) ?? null
