import * as z from 'zod/mini'
import { ACTORS } from '../../model/advice.js'
import { CHECKS, GROUPS, KINDS, LEVELS } from '../../model/check.js'
import { SCOPES } from '../../model/decision.js'
import { parsePeriod } from '../../model/duration.js'
import type { ExpectedForm } from '../../model/file-fault.js'
import { compileGlob } from '../../model/glob.js'
import { MAX_WAIVER_DAYS } from '../../model/policy.js'
import { parseDay } from '../../model/timestamp.js'
import { compareAddonVersions, compareVersions, parseVersion } from '../../model/version.js'

/**
 * The schema of a policy file, from which schema/policy.v1.json is generated. Editors show the descriptions. Each check has
 * the code of the expected form as its message.
 */

const about = (description: string, keywords: Readonly<Record<string, unknown>> = {}) =>
  z.meta({ description, ...keywords })

const matches = (pattern: RegExp, form: ExpectedForm) => z.regex(pattern, form)

/** A check that JSON Schema cannot express, so that only the gate makes it. */
const refined = <T>(isValid: (value: T) => boolean, form: ExpectedForm) => z.refine<T>(isValid, { error: form })

const MAX_TEXT_LENGTH = 1000
const FILLED: ExpectedForm = 'filled'

/** Text for people. */
const prose = (description: string) =>
  z.string().check(matches(/\S/, FILLED), z.maxLength(MAX_TEXT_LENGTH, FILLED), about(description))

/** Characters of richer glob dialects are refused, because they would be literal here and match nothing. */
const GLOB = /^[^?[\]{}\\!\p{Cc}\p{Cf}]{1,256}$/u
const glob = (description: string) =>
  z.string().check(matches(GLOB, 'glob'), about(`${description}. \`*\` matches any text, including none.`))

/** A glob over a closed list. A glob that matches nothing in the list is a typo. */
const globOver = (allowed: readonly string[], description: string) =>
  z.string().check(
    matches(GLOB, 'glob'),
    z.refine((value) => ['', ...allowed].some(compileGlob(value)), { params: { allowed } }),
    about(`${description}: ${allowed.join(', ')}; \`*\` matches any text, including none.`, { examples: [...allowed] }),
  )

const itemName = glob('The item’s API name, as in the report')

const fields = {
  check: z.optional(globOver(CHECKS, 'The check that found it')),
  name: z.optional(itemName),
  kind: z.optional(globOver(KINDS, 'The item’s kind (add-on risks have none)')),
  level: z.optional(globOver(LEVELS, 'The item’s level; a failed DeprecatedApiCheck at Info counts as Warning')),
  group: z.optional(globOver(GROUPS, 'The item’s group')),
  scope: z.optional(globOver(SCOPES, 'Where the item is')),
  addon: z.optional(glob('The add-on: template or instance name')),
  cluster: z.optional(glob('The cluster: name or id')),
  path: z.optional(glob('The file of the repository that a finding of a manifest or plan stands in')),
}

const MINUTE_MS = 60_000
const MAX_PERIOD_MS = 3650 * 24 * 60 * MINUTE_MS

/** A period of at least a minute. */
const period = (description: string) =>
  z.string().check(
    refined((text) => {
      const ms = parsePeriod(text) ?? 0
      return ms >= MINUTE_MS && ms <= MAX_PERIOD_MS
    }, 'period'),
    about(description, { pattern: '^(\\d+d|(\\d+h)?(\\d+m)?(\\d+s)?)$', examples: ['24h', '90d'] }),
  )

const readiness = () =>
  z
    .strictObject({
      backup: z.optional(period('Block unless the control plane has a backup that is younger than this.')),
      'end-of-service': z.optional(
        period('Warn if CCE’s support of the version that the cluster runs ends sooner than this.'),
      ),
      'target-offered': z.optional(
        z.literal([true, false]).check(about('Block unless CCE offers the target version right now.')),
      ),
    })
    .check(about('What a cluster needs besides CCE’s checks. A key that is set and cannot be read is inconclusive.'))

const rule = () =>
  z.strictObject({
    match: z.strictObject(fields).check(
      refined((match) => Object.keys(match).length > 0, 'narrowing'),
      about('Which findings the rule applies to. All given fields must match.', { minProperties: 1 }),
    ),
    decision: z
      .enum(['block', 'warn', 'notice'])
      .check(about('A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.')),
    reason: z.optional(prose('The reason, for the report.')),
  })

const waiverMatch = () =>
  z
    .strictObject({
      check: fields.check,
      scope: fields.scope,
      addon: fields.addon,
      cluster: fields.cluster,
      path: fields.path,
      target: z.optional(
        z.string().check(
          refined((value) => parseVersion(value) !== null, 'version'),
          about('The target version, or its beginning: `v1.31` includes `v1.31.1-r0`.'),
        ),
      ),
      nodes: z.optional(z.array(glob('A node: name or uid')).check(about('The nodes that the waiver covers.'))),
    })
    .check(about('What the waiver is limited to.'))

const waiver = () =>
  z.strictObject({
    name: itemName,
    match: z.optional(waiverMatch()),
    fingerprint: z.optional(
      z
        .string()
        .check(
          matches(/^f[0-9a-f]{16}$/, 'fingerprint'),
          about('Limits the waiver to exactly this cause (see report.json).'),
        ),
    ),
    reason: prose('Why the risk is accepted.'),
    owner: prose('Who is responsible for it.'),
    expires: z.string().check(
      matches(/^\d{4}-\d{2}-\d{2}$/, 'date'),
      refined((value) => parseDay(value) !== null, 'date'),
      about('The last day on which the waiver applies, through 24:00 UTC.'),
    ),
  })

const item = () =>
  z.strictObject({
    name: prose('The item’s API name, as in the report.'),
    check: z.optional(z.enum(['precheck', 'addons']).check(about('The check that has the item. Default: both.'))),
    title: z.optional(prose('A title for people.')),
    meaning: z.optional(prose('What it means if the item fails.')),
    fix: prose('What to do.'),
    who: z.optional(
      z.enum(ACTORS).check(about('Who can fix it: you, Huawei Cloud support, or the person who accepts the risk.')),
    ),
    commands: z.optional(
      z.array(prose('A command.')).check(about('Shell commands that help to investigate or fix it.')),
    ),
    link: z.optional(
      z.string().check(matches(/^https:\/\/[^\s@]{1,2000}$/, 'link'), about('An https page of your own about it.')),
    ),
  })

const lineText = (description: string) =>
  z.string().check(matches(/^[^\p{Cc}\p{Cf}]{3,256}$/u, 'line-text'), about(description))

const isFilled = (values: readonly unknown[]): boolean => values.length > 0

const globs = (description: string) =>
  z.array(glob('A value')).check(refined(isFilled, 'not-empty'), about(`${description} One of the values must match.`))

/** The same over a closed list. */
const globsOver = (allowed: readonly string[], description: string) =>
  z
    .array(globOver(allowed, 'A value'))
    .check(refined(isFilled, 'not-empty'), about(`${description} One of the values must match.`))

const versions = (description: string) =>
  z.array(version('A version.')).check(refined(isFilled, 'not-empty'), about(description))

const addonVersion = (description: string) =>
  z.string().check(matches(/^v?\d[\w.+-]{0,99}$/, 'addon-version'), about(description))

const version = (description: string) =>
  z.string().check(
    refined((value) => parseVersion(value) !== null, 'version'),
    about(description),
  )

const linePattern = () =>
  z
    .strictObject({
      text: z.optional(lineText('A text in the line; no word goes on before or after it.')),
      key: z.optional(lineText('A key of YAML, JSON or HCL whose value is not empty.')),
      value: z.optional(glob('The value of the key')),
      with: z.optional(lineText('A key inside the value of the key.')),
    })
    .check(
      refined(
        ({ text, key, value, with: inner }) =>
          text === undefined ? key !== undefined : key === undefined && value === undefined && inner === undefined,
        'line-pattern',
      ),
      about('What a line of the repository contains: a text, or a key.'),
    )

/** What CCE can say of a cluster and of a node pool (CCE API reference: CreateCluster, CreateNodePool). */
const CLUSTER_TYPES = ['CCE', 'Turbo', 'Autopilot', 'VirtualMachine', 'ARM64']
const NETWORKS = ['overlay_l2', 'vpc-router', 'eni']
const PROXY_MODES = ['iptables', 'ipvs', 'nftables']
const RUNTIMES = ['docker', 'containerd']

const riskMatch = () =>
  z
    .strictObject({
      addon: z.optional(
        z
          .strictObject({
            name: glob('The name of its template'),
            below: z.optional(addonVersion('Versions older than this.')),
            from: z.optional(addonVersion('This version and newer ones.')),
          })
          .check(
            refined(
              ({ below, from }) => below === undefined || from === undefined || compareAddonVersions(from, below) < 0,
              'addon-range',
            ),
            about('An installed add-on.'),
          ),
      ),
      'cluster-type': z.optional(globsOver(CLUSTER_TYPES, 'CCE, Turbo or Autopilot; or VirtualMachine or ARM64.')),
      network: z.optional(globsOver(NETWORKS, 'The container network: overlay_l2, vpc-router or eni.')),
      'proxy-mode': z.optional(globsOver(PROXY_MODES, 'The mode of kube-proxy: iptables, ipvs or nftables.')),
      os: z.optional(globs('The operating system of a node pool, such as EulerOS 2.9.')),
      runtime: z.optional(globsOver(RUNTIMES, 'The container runtime of a node pool: docker or containerd.')),
      repository: z.optional(
        z
          .array(linePattern())
          .check(
            refined(isFilled, 'not-empty'),
            about('What a line of the repository contains, if manifests is among the checks. One is enough.'),
          ),
      ),
    })
    .check(about('What the cluster or its repository must have. All given fields must match.'))

const knownRisk = () =>
  z
    .strictObject({
      name: z
        .string()
        .check(
          matches(/^[A-Za-z0-9._-]{1,64}$/, 'risk-name'),
          about('The name of the finding, for rules and waivers.'),
        ),
      from: z.optional(version('The oldest current version that it concerns. Default: any.')),
      to: z.optional(
        versions(
          'The first version with the change; several if older minors have it in a patch. Default: any upgrade.',
        ),
      ),
      'fixed-in': z.optional(versions('Target versions from which on it is fixed, one for each minor.')),
      match: z.optional(riskMatch()),
      title: z.optional(prose('A title for people.')),
      meaning: prose('What the upgrade changes.'),
      fix: prose('What to do.'),
      link: z.optional(
        z.string().check(matches(/^https:\/\/[^\s@]{1,2000}$/, 'link'), about('An https page about it.')),
      ),
    })
    .check(refined(canMatch, 'risk-range'))

/** Whether some upgrade is concerned. */
function canMatch({ from, to = [], 'fixed-in': fixedIn = [] }: RiskRange): boolean {
  const [oldest] = [...to].sort(compareVersions)
  if (oldest === undefined) return true
  return (
    (from === undefined || compareVersions(from, oldest) < 0) &&
    fixedIn.every((version) => compareVersions(version, oldest) > 0)
  )
}

interface RiskRange {
  readonly from?: string | undefined
  readonly to?: readonly string[] | undefined
  readonly 'fixed-in'?: readonly string[] | undefined
}

/** Builds the schema. It is a function because most runs read no policy file. */
export const policySchema = () =>
  z
    .strictObject({
      version: z.literal(1).check(about('The version of this format.')),
      'fail-on': z.optional(
        z
          .enum(['fatal', 'exception', 'warning', 'any'])
          .check(about('Minimum strictness of the gate. The input of the same name can only be stricter.')),
      ),
      'max-waiver-days': z.optional(
        z
          .int()
          .check(
            z.gte(1, 'days' satisfies ExpectedForm),
            z.lte(3650, 'days' satisfies ExpectedForm),
            about(`Maximum number of days from now until a waiver expires. Default: ${MAX_WAIVER_DAYS}.`),
          ),
      ),
      readiness: z.optional(readiness()),
      rules: z.optional(
        z
          .array(rule())
          .check(about('Decisions that replace those of the decision table. The first matching rule decides.')),
      ),
      waivers: z.optional(z.array(waiver()).check(about('Risks that somebody accepts: who, why and until when.'))),
      'known-risks': z.optional(
        z
          .array(knownRisk())
          .check(about('Risks of an upgrade that you know of, added to the gate’s catalog. Each that matches warns.')),
      ),
      items: z.optional(z.array(item()).check(about('Your own advice on items, added to the gate’s catalog.'))),
    })
    .check(about('Policy of CCE Upgrade Gate'))

export type PolicyFile = z.output<ReturnType<typeof policySchema>>
