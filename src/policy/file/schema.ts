import { ACTORS } from '../../model/advice.js'
import { parseDay } from '../../model/calendar.js'
import { CHECKS, GROUPS, KINDS, LEVELS, SCOPES } from '../../model/finding.js'
import { MAX_WAIVER_DAYS } from '../../model/policy.js'
import { parseVersion } from '../../model/version.js'
import { compileGlob } from '../glob.js'
import * as z from './zod.js'

/**
 * A policy file as a schema: what reads one, and the source of schema/policy.v1.json. What a `refine` refuses is told by its
 * name; the published schema says the same by a pattern, where a pattern can.
 */

/** What editors show; what a `refine` says, where a keyword of JSON Schema can say it too. */
const about = (description: string, more: Readonly<Record<string, unknown>> = {}) => z.meta({ description, ...more })
const LONGEST = 1000

/** Text for people. */
const words = (text: string) => z.string().check(z.regex(/\S/, 'filled'), z.maxLength(LONGEST), about(text))

/** Characters of richer globs than ours are refused, since they would be taken for themselves and match nothing. */
const PLAIN_GLOB = /^[^?[\]{}\\!\p{Cc}\p{Cf}]{1,256}$/u
const glob = (text: string) =>
  z.string().check(z.regex(PLAIN_GLOB, 'glob'), about(`${text}. \`*\` stands for any text, also for none.`))

/** A glob over a closed list: one that means nothing in it is a slip of the pen. */
const globOf = (list: readonly string[], text: string) =>
  z.string().check(
    z.regex(PLAIN_GLOB, 'glob'),
    z.refine((value) => ['', ...list].some(compileGlob(value)), { error: `one of ${list.join(', ')}` }),
    about(`${text}: ${list.join(', ')}; \`*\` stands for any text, also for none.`, { examples: [...list] }),
  )

const fields = {
  check: globOf(CHECKS, 'The check that found it'),
  name: glob('The item’s API name, as the report shows it'),
  kind: globOf(KINDS, 'The item’s kind (add-on risks have none)'),
  level: globOf(LEVELS, 'The item’s level; a failed DeprecatedApiCheck at Info counts as Warning'),
  group: globOf(GROUPS, 'The item’s group'),
  scope: globOf(SCOPES, 'Where the item sits'),
  addon: glob('The add-on: template or instance name'),
  cluster: glob('The cluster: name or id'),
}

const rule = () =>
  z.strictObject({
    match: z
      .strictObject({
        check: z.optional(fields.check),
        name: z.optional(fields.name),
        kind: z.optional(fields.kind),
        level: z.optional(fields.level),
        group: z.optional(fields.group),
        scope: z.optional(fields.scope),
        addon: z.optional(fields.addon),
        cluster: z.optional(fields.cluster),
      })
      .check(
        z.refine((match) => Object.keys(match).length > 0, { error: 'narrowing' }),
        about('What the rule is for; all that is named must hold.', { minProperties: 1 }),
      ),
    decision: z
      .enum(['block', 'warn', 'notice'])
      .check(about('It can raise anything; it cannot lower an Exception or a Fatal add-on risk.')),
    reason: z.optional(words('Why, in the report.')),
  })

const waiver = () =>
  z.strictObject({
    name: fields.name,
    match: z.optional(
      z
        .strictObject({
          check: z.optional(fields.check),
          addon: z.optional(fields.addon),
          cluster: z.optional(fields.cluster),
          target: z.optional(
            z.string().check(
              z.refine((value) => parseVersion(value) !== null, { error: 'version' }),
              about('The target version, as far as it is given: `v1.31` speaks of `v1.31.1-r0`.'),
            ),
          ),
          nodes: z.optional(z.array(glob('A node: name or uid')).check(about('The nodes that may stay as they are.'))),
        })
        .check(about('What the waiver is narrowed to.')),
    ),
    fingerprint: z.optional(
      z
        .string()
        .check(
          z.regex(/^f[0-9a-f]{16}$/, 'fingerprint'),
          about('Binds the waiver to exactly this cause (report.json has it).'),
        ),
    ),
    reason: words('Why this may be skipped.'),
    owner: words('Who answers for it.'),
    expires: z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'),
      z.refine((value) => parseDay(value) !== null, { error: 'date' }),
      about('The last day on which it holds, through 24:00 UTC.'),
    ),
  })

const item = () =>
  z.strictObject({
    name: words('The item’s API name, as the report shows it.'),
    check: z.optional(z.enum(['precheck', 'addons']).check(about('The check whose item it is; without one both.'))),
    title: z.optional(words('What people call it.')),
    meaning: z.optional(words('What it means that it failed.')),
    fix: words('What to do.'),
    who: z.optional(
      z.enum(ACTORS).check(about('Who can do it: you, Huawei Cloud support, or whoever confirms the risk.')),
    ),
    commands: z.optional(
      z.array(words('A command that helps.')).check(about('What helps to look or to fix, in a shell.')),
    ),
    link: z.optional(
      z
        .string()
        .check(z.regex(/^https:\/\/[^\s@]{1,2000}$/, 'link'), about('An https page of your own that says more.')),
    ),
  })

/** Made when it is first read by. */
export const policySchema = () =>
  z
    .strictObject({
      version: z.literal(1).check(about('The version of this format.')),
      'fail-on': z.optional(
        z
          .enum(['fatal', 'exception', 'warning', 'any'])
          .check(about('A floor: the input of the same name can only be stricter.')),
      ),
      'max-waiver-days': z.optional(
        z
          .int()
          .check(
            z.gte(1, 'days'),
            z.lte(3650, 'days'),
            about(`How many days ahead a waiver may expire at most; ${MAX_WAIVER_DAYS} where nothing is said.`),
          ),
      ),
      rules: z.optional(
        z.array(rule()).check(about('Decisions in place of the decision table’s: the first that matches decides.')),
      ),
      waivers: z.optional(z.array(waiver()).check(about('Findings that may be skipped, by whom, why and until when.'))),
      items: z.optional(z.array(item()).check(about('What is known of items beside the gate’s own catalogue.'))),
    })
    .check(about('Policy of CCE Upgrade Gate'))

export type PolicyFile = z.output<ReturnType<typeof policySchema>>
