import { type Localized, listed, sentences } from '../model/language.js'
import type { ManifestDetail, WebhookFault } from '../model/manifest.js'
import { type Advice, inPlace, isPresent, NOT_DECIDING } from './manifest-places.js'

type WebhookDetail = Extract<ManifestDetail, { readonly code: 'webhook' }>
type FailsClosed = Extract<WebhookFault, { readonly code: 'fails-closed' }>

/** Which webhook it is, and what it does. */
export function webhookText({ use, webhook, faults }: WebhookDetail): Localized {
  const configuration = [use.kind, use.name].filter((part) => part !== null).join(' ')
  const subject: Localized =
    webhook === null
      ? { en: `a webhook of ${configuration}`, zh: `${configuration} 中的 Webhook` }
      : { en: `webhook ${webhook} of ${configuration}`, zh: `${configuration} 中的 Webhook ${webhook}` }
  const texts = sentences(...faults.map(faultText))
  return inPlace(use, { en: `${subject.en}. ${texts.en}`, zh: `${subject.zh}。${texts.zh}` })
}

/** What webhooks with these faults in such a place have in common. */
export const webhookAdvice = ({ use, faults }: WebhookDetail): Advice => ({
  title: { en: 'Webhook can stop the upgrade', zh: 'Webhook 可能使升级无法完成' },
  meaning: sentences(...[MEANING, NOT_DECIDING[use.syntax]].filter(isPresent)),
  fix: sentences(...faults.flatMap(faultFix)),
})

const MEANING: Localized = {
  en: 'An upgrade restarts components and pods. If the webhook does not answer then, what the cluster needs to start, its own pods included, is refused or waits, and the upgrade may not finish. CCE does not check webhooks.',
  zh: '升级会重启组件和 Pod。如果此时 Webhook 没有响应，集群启动所需的请求（包括 Webhook 自身的 Pod）会被拒绝或一直等待，升级可能无法完成。CCE 不检查 Webhook。',
}

const EVERYTHING: Localized = { en: 'everything', zh: '所有资源' }
/** For the middle of a sentence. */
function resourceNames(resources: readonly string[]): Localized {
  if (resources.includes('*')) return EVERYTHING
  const { en, zh } = listed(resources)
  return { en, zh: ` ${zh} ` }
}

function faultText(fault: WebhookFault): Localized {
  const names = resourceNames(fault.resources)
  if (fault.code === 'fails-closed') {
    const where = openText(fault)
    const policy: Localized = fault.isDefault
      ? { en: 'failurePolicy is Fail by default', zh: 'failurePolicy 默认为 Fail' }
      : { en: 'failurePolicy: Fail', zh: 'failurePolicy: Fail' }
    return {
      en: `While it does not answer, requests for ${names.en} are refused (${policy.en})${where.en}.`,
      zh: `在它没有响应时，针对${names.zh}的请求会被拒绝（${policy.zh}）${where.zh}。`,
    }
  }
  const source: Localized = fault.isDefault
    ? { en: 'the default of this API version', zh: '该 API 版本的默认值' }
    : { en: 'timeoutSeconds', zh: 'timeoutSeconds' }
  return {
    en: `Requests for ${names.en} wait up to ${fault.seconds} s for it (${source.en}).`,
    zh: `针对${names.zh}的请求最多等待它 ${fault.seconds} 秒（${source.zh}）。`,
  }
}

/** Where requests are refused that should not be. */
function openText({ open }: FailsClosed): Localized {
  const [first, second] = open
  if (first === undefined) return { en: ', since nodes have no namespace', zh: '，因为节点不属于任何命名空间' }
  if (second !== undefined)
    return { en: ', in kube-system and in its own namespace too', zh: '，包括 kube-system 和它自己的命名空间' }
  return first === 'own'
    ? { en: ', in its own namespace too', zh: '，包括它自己的命名空间' }
    : { en: ', in kube-system too', zh: '，包括 kube-system' }
}

function faultFix(fault: WebhookFault): readonly Localized[] {
  if (fault.code === 'slow')
    return [{ en: 'Set timeoutSeconds to 15 or less.', zh: '请将 timeoutSeconds 设为不大于 15 的值。' }]
  const { resources, open } = fault
  const parts: Localized[] = []
  if (open.length > 0) parts.push(EXCLUDE)
  if (resources.includes('leases') || resources.includes('*')) parts.push(NODE_LEASES)
  if (resources.includes('nodes')) parts.push(NODES)
  return [...parts, IGNORE]
}

const EXCLUDE: Localized = {
  en: 'Leave out kube-system and the namespace of the webhook itself with a namespaceSelector: key kubernetes.io/metadata.name, operator NotIn, both names as values.',
  zh: '请用 namespaceSelector 排除 kube-system 和 Webhook 自身所在的命名空间：key 为 kubernetes.io/metadata.name，operator 为 NotIn，values 为这两个名称。',
}
const NODE_LEASES: Localized = {
  en: 'The leases of nodes are in kube-node-lease, so leave it out as well.',
  zh: '节点的 Lease 位于 kube-node-lease，也请将其排除。',
}
const NODES: Localized = {
  en: 'A namespaceSelector does not apply to nodes: take them out of the rules, or leave out requests of nodes with a matchCondition.',
  zh: 'namespaceSelector 对节点不起作用：请从 rules 中去掉 nodes，或用 matchConditions 排除来自节点的请求。',
}
const IGNORE: Localized = {
  en: 'If its answer is not needed for safety, set failurePolicy to Ignore instead.',
  zh: '如果其响应并非安全所必需，也可以将 failurePolicy 设为 Ignore。',
}
