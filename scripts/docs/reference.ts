import { type Operation, PERMISSIONS } from '../../src/cce/api/actions.js'
import { COMMANDS } from '../../src/cli/commands.js'
import { CREDENTIAL_FAMILY_NAMES } from '../../src/messages/credentials.js'
import { CHECKS, type CheckName } from '../../src/model/check.js'
import { CREDENTIAL_FAMILIES } from '../../src/model/credential-families.js'
import { OIDC_VARIABLES } from '../../src/model/oidc.js'
import { between, plain, table } from './markdown.js'

const code = (text: string | null): string => (text === null ? '–' : `\`${text}\``)

const familyTable = (): string =>
  table(
    ['', 'access key', 'secret key', 'security token', 'region', 'project'],
    CREDENTIAL_FAMILIES.map(({ id, accessKey, secretKey, securityToken, region, project }) => [
      CREDENTIAL_FAMILY_NAMES[id].en,
      ...[accessKey, secretKey, securityToken, region, project].map(code),
    ]),
  )

const KEYLESS: Readonly<Record<keyof typeof OIDC_VARIABLES, string>> = {
  providerUrn: 'the input `oidc-provider-urn`',
  agencyUrn: 'the input `oidc-agency-urn`',
  idToken: 'the ID token itself, for CI other than GitHub Actions',
  tokenFile: 'a file that holds the ID token; it is read again for each exchange',
  sessionName: 'the input `oidc-session-name`',
  durationSeconds: 'how long the keys are valid, in seconds',
  policy: 'an identity policy that limits the session, in place of the one that the gate writes',
  policyIds: 'IDs of identity policies that do',
}

const keylessTable = (): string =>
  table(
    ['variable', 'meaning'],
    (Object.keys(KEYLESS) as (keyof typeof KEYLESS)[]).map((name) => [code(OIDC_VARIABLES[name]), KEYLESS[name]]),
  )

const NONE = { checks: [], starts: false, endsWorkflow: false } as const

type Permission = (typeof PERMISSIONS)[keyof typeof PERMISSIONS]

/** When a run can make a call. */
function whenOf({ isFor }: Permission): string {
  if (isFor(NONE)) return 'always'
  const checks = CHECKS.filter((check: CheckName) => isFor({ ...NONE, checks: [check] })).map(code)
  const settings = [
    ...(isFor({ ...NONE, starts: true }) ? ['`start`'] : []),
    ...(isFor({ ...NONE, endsWorkflow: true }) ? ['`end-workflow`'] : []),
  ]
  return [...checks, ...settings].join(', ')
}

const FACTS = 'facts about the cluster'
const START = 'starting checks, in a workflow of their own'

/** What the gate makes each call for. */
const PURPOSES: Readonly<Record<Operation, string>> = {
  ShowCluster: FACTS,
  ShowClusterUpgradeInfo: FACTS,
  ListUpgradeWorkFlows: FACTS,
  ListClusterUpgradePaths: 'the way to a target that is not offered',
  ListClusterMasterSnapshotTasks: FACTS,
  ListAddonInstances: 'add-ons that are checked or planned, or that a [known risk](known-risks.md) depends on',
  ListNodePools: '[known risks](known-risks.md) that depend on them; autoscaling while an upgrade runs',
  ListNodes: 'names and pools of the nodes in findings; nodes after an upgrade',
  ListReleases:
    '[Helm releases](removed-apis.md#helm-releases), with `manifests` or where CCE reports calls of removed APIs',
  ShowRelease: 'the same',
  ListPreCheckTasks: 'the result',
  ShowPreCheck: 'the result',
  ListAddonPrecheckTasks: 'the result',
  ListAddonTemplates: 'versions of add-ons that fit the target',
  ListUpgradeClusterTasks: 'the result',
  ShowUpgradeClusterTask: 'the result',
  CreatePostCheck: 'confirming the upgrade',
  CreateUpgradeWorkFlow: START,
  CreatePreCheck: START,
  BatchCreateAddonPrecheck: START,
  ShowUpgradeWorkFlow: 'the workflow that the gate opened',
  UpgradeWorkFlowUpdate: 'ending that workflow',
}

interface PermissionRow {
  readonly when: string
  readonly actions: string
  readonly purpose: string
  readonly calls: string[]
}

/** A row for each situation, purpose and set of actions, with the calls that it needs them for. */
function permissionTable(): string {
  const rows = new Map<string, PermissionRow>()
  for (const operation of Object.keys(PURPOSES) as Operation[]) {
    const permission = PERMISSIONS[operation]
    const [when, actions] = [whenOf(permission), (permission.actions as readonly string[]).map(code).join(', ')]
    const purpose = PURPOSES[operation]
    const key = [when, actions, purpose].join()
    const row = rows.get(key) ?? { when, actions, purpose, calls: [] }
    row.calls.push(operation)
    rows.set(key, row)
  }
  return table(
    ['if the run has', 'it can call', 'for', 'which needs'],
    [...rows.values()].map(({ when, actions, purpose, calls }) => [when, calls.map(code).join(', '), purpose, actions]),
  )
}

const exitCodeTable = (): string =>
  table(
    ['command', 'exit codes'],
    COMMANDS.map(({ name, exitCodes }) => [`[\`${name}\`](command-line.md#${name})`, exitCodes]),
  )

/** The reference page with the tables that come from the code. */
export function referencePage(page: string): string {
  const parts = {
    families: familyTable(),
    keyless: keylessTable(),
    permissions: permissionTable(),
    'exit codes': exitCodeTable(),
  }
  return Object.entries(parts).reduce((text, [name, body]) => between(text, name, body), page)
}

const usages = (): string =>
  table(
    ['command', 'what it does'],
    COMMANDS.flatMap(({ name, usages }) =>
      usages.map(({ args, purpose }) => [`[\`${name}\`](#${name}) ${plain(args)}`, purpose]),
    ),
  )

const flagTable = (name: string): string =>
  table(
    ['flag', 'default', 'meaning'],
    (COMMANDS.find((one) => one.name === name)?.flags ?? []).map(
      ({ name: flag, placeholder, description, defaultValue }) => [
        `\`--${flag}${placeholder === null ? '' : ` ${placeholder}`}\``,
        defaultValue === '' ? '' : code(defaultValue),
        description,
      ],
    ),
  )

/** The commands whose flags the page lists; those of `gate` are the inputs of the action. */
const LISTED = COMMANDS.filter(({ name, flags }) => name !== 'gate' && flags.length > 0).map(({ name }) => name)

/** The page with the flags of a command at the end of its section, which gets the marks for them on the first time. */
function withFlags(page: string, name: string): string {
  const marks = `flags of ${name}`
  if (page.includes(`<!-- ${marks} -->`)) return between(page, marks, flagTable(name))
  const sections = page.split(/^(?=## )/m)
  const own = sections.findIndex((section) => section.startsWith(`## ${name}\n`))
  if (own < 0) throw new Error(`the page has no section for ${name}`)
  const marked = `${sections[own]?.trimEnd()}\n\n<!-- ${marks} -->\n<!-- /${marks} -->\n\n`
  return between(sections.with(own, marked).join(''), marks, flagTable(name))
}

/** The page about the command line with its commands and their flags. */
export const commandLinePage = (page: string): string =>
  `${LISTED.reduce(withFlags, between(page, 'commands', usages())).trimEnd()}\n`
