import type { CceError, FailureKind } from './api-error.js'

const IDS = 'Check `cluster-id`, `project-id` and `region`'
const NETWORK = 'Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)'
const INTERMEDIARY =
  'A proxy, a firewall or a login page may stand between: check `endpoint`, HTTPS_PROXY and NO_PROXY.'

type Advice = string | ((error: CceError) => string)

const STEPS: Record<FailureKind, Advice> = {
  'bad-credentials': badCredentials,
  'clock-skew':
    "Set the runner's clock: the gateway refuses signatures whose time is more than 15 minutes off. " +
    'If the clock is right, the keys may have expired: issue new ones.',
  'no-permission': noPermission,
  'not-found': `${IDS}: the cluster or the task is not there. A task may be gone; start a new check.`,
  'not-published': 'This API is not offered in this region. Check `region`, or take this check out of `checks`.',
  throttled,
  'no-balance': "Top up the account's balance: CCE refuses the request until then, and asking again does not help.",
  conflict: "Wait until what the cluster is doing now is finished (see CCE's message), then run the job again.",
  'bad-request': "Check what CCE's message names, then `cluster-id`, `current-version` and `target-version`.",
  'server-error':
    'The fault is on the side of the service. Run the job again later; if it stays, give its support the request id.',
  'unexpected-status': `No status that this API documents. ${INTERMEDIARY}`,
  timeout: `The service is slow, or packets are dropped. ${NETWORK}, then run the job again.`,
  'run-deadline': 'Raise `wait-timeout`, or run the job again when the service answers faster.',
  cancelled: 'The workflow run was cancelled. Run the job again.',
  'unknown-host': 'Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.',
  unreachable: `${NETWORK}, and that \`endpoint\` is right.`,
  'connection-lost': lost,
  tls:
    "If the endpoint or a proxy uses a private CA, name its file as NODE_EXTRA_CA_CERTS in the job's `env`. " +
    'Otherwise check `endpoint`: something else may be answering.',
  proxy: 'Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.',
  redirected: `Redirects are not followed, so that credentials go nowhere else. ${INTERMEDIARY}`,
  truncated: lost,
  'too-large': 'No answer of CCE is this large. Check `endpoint`, and narrow the check down by a task id.',
  'not-json': INTERMEDIARY,
  'not-http': `Check \`endpoint\`: what answers there does not speak HTTP. ${INTERMEDIARY}`,
}

/** What to do next about a failed call: one or two English sentences of our own words, nothing of the API's. */
export function nextStep(error: CceError): string {
  const advice = STEPS[error.kind]
  return typeof advice === 'string' ? advice : advice(error)
}

/** The gateway locks a pair of keys for five minutes after five failures in a row (API Gateway FAQ). */
function badCredentials(error: CceError): string {
  const inputs =
    'Check `access-key` and `secret-key` (temporary keys need `security-token` and expire), or `auth-token`'
  if (/reach(?:ed)? the limit/i.test(error.apiMessage ?? '')) {
    return `${inputs}. After five failures in a row the keys are locked for five minutes: correct them and wait.`
  }
  return `${inputs}, and that \`region\` and \`project-id\` belong to that account.`
}

/** Calls of which the CCE API reference says "available only upon request". */
const UPON_REQUEST: readonly string[] = ['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'UpgradeCluster']

/** Some of CCE's 429 are no matter of how often it is asked (API error codes). */
function throttled(error: CceError): string {
  if (error.code === 'CCE.01429002')
    return 'Another operation has locked the cluster. Wait until it is finished, then run the job again.'
  if (error.code === 'CCE.01429003')
    return 'Too many tasks are running in this project. Wait until one of them is finished, then run the job again.'
  return 'Too many requests for this account. Run the job again in a few minutes, or gate fewer clusters at once.'
}

/** CCE.01403002 is a restricted account (API error codes): no permission would cure it. */
function noPermission(error: CceError): string {
  if (error.code === 'CCE.01403002')
    return 'The account is restricted: check for unpaid bills or a freeze in the console.'
  const action = error.method === 'GET' ? '`cce:cluster:get`' : '`cce:cluster:get` and `cce:cluster:upgrade`'
  const grant = `Grant ${action} (IAM) in this project to whom the credentials belong; check \`project-id\` and \`region\`.`
  return UPON_REQUEST.includes(error.operation)
    ? `CCE has the API of the upgrade itself available only upon request: ask Huawei Cloud for it by a ticket. If you have it: ${grant}`
    : grant
}

/** A write that got lost may have been carried out, and was therefore not repeated. */
function lost(error: CceError): string {
  if (error.method === 'GET') return `${NETWORK}, then run the job again.`
  return 'The request may have been carried out, so it was not repeated: look in the CCE console before the next run.'
}
