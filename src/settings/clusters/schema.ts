import * as z from 'zod/mini'
import { acceptedBy } from '../../yaml/strict.js'
import { globSetProblem, pathGlobOfList } from '../path-globs.js'
import * as read from '../readers.js'
import { refuse } from '../readers.js'

/**
 * The schema of a clusters file, from which schema/clusters.v1.json is generated. Editors show the descriptions. The values are
 * checked by the readers of the inputs, so that one and the same value is right or wrong in both places; the patterns are for
 * editors.
 */

const about = (description: string, keywords: Readonly<Record<string, unknown>> = {}) =>
  z.meta({ description, ...keywords })

const text = (description: string, reader: read.Reader<unknown>, keywords: Readonly<Record<string, unknown>> = {}) =>
  z.string().check(acceptedBy(reader), about(description, keywords))

const ID_PATTERN = '^(?!\\.\\.?$)[A-Za-z0-9._-]{1,64}$'

/** `auto`, or a version. */
const targetText: read.Reader<string> = (value) => {
  if (value === 'auto') return { value }
  const version = read.version(value)
  if ('value' in version) return version
  return refuse('not-target', value.toLowerCase() === 'auto' ? 'auto' : version.suggestion)
}

const target = () =>
  z
    .union([
      text(
        'A cluster version, such as `v1.31`, or `auto`: the plan, or the Terraform files of the repository.',
        targetText,
        {
          examples: ['auto', 'v1.31'],
          pattern: '^(?:auto|[vV]?\\d+\\.\\d+(?:\\.\\d+(?:-r\\d+)?)?)$',
        },
      ),
      z.strictObject({
        file: text('A YAML, JSON or tfvars file, relative to the root of the repository.', read.targetFile),
        key: text('The dotted path of the value in the file.', read.targetKey),
      }),
    ])
    .check(about('The version that the cluster is to be upgraded to. On a pull request it comes from its own copy.'))

const entry = () =>
  z.strictObject({
    name: text('Your name for the cluster, which reports show and a policy can match.', read.name, {
      minLength: 1,
      maxLength: 100,
    }),
    id: text('The id of the cluster.', read.id, { pattern: ID_PATTERN }),
    region: z.optional(text('The region of the cluster. Default: that of the step.', read.region)),
    'project-id': z.optional(
      text('The id of the project that the cluster belongs to. Default: that of the step.', read.id, {
        pattern: ID_PATTERN,
      }),
    ),
    autopilot: z.optional(z.boolean().check(about('Whether it is an Autopilot cluster. Default: as the step says.'))),
    target: z.optional(target()),
    paths: z.optional(
      z
        .array(
          text('A glob of files, relative to the root of the repository; `!` in front excludes files.', pathGlobOfList),
        )
        .check(
          z.check<string[]>(({ value, issues }) => {
            const problem = globSetProblem(value)
            if (problem) issues.push({ code: 'custom', input: value, params: { refusal: refuse(problem) } })
          }),
          about(
            'The files that belong to the cluster. A change of none of them does not gate it. Default: all files.',
            {
              minItems: 1,
            },
          ),
        ),
    ),
    stage: z.optional(
      text(
        'The stage of the cluster. Stages are ordered as they are first named, and each waits for the earlier ones.',
        read.name,
      ),
    ),
    soak: z.optional(
      text(
        'How long the cluster must run its target before later stages may follow, such as `24h` or `3d`.',
        read.period,
        { examples: ['24h', '3d'], pattern: '^(?:\\d+d|(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$' },
      ),
    ),
    credentials: z.optional(
      text(
        'The prefix of the environment variables with the credentials of the cluster: `PROD` stands for `PROD_ACCESS_KEY`, `PROD_SECRET_KEY`, `PROD_SECURITY_TOKEN`, `PROD_AUTH_TOKEN`, `PROD_OIDC_PROVIDER_URN` and `PROD_OIDC_AGENCY_URN`. Default: the credentials of the step.',
        read.prefix,
      ),
    ),
  })

/** Builds the schema. It is a function because most runs read no clusters file. */
export const clustersSchema = () =>
  z.array(entry()).check(about('Clusters that CCE Upgrade Gate gates', { minItems: 1 }))

export type ClustersFile = z.output<ReturnType<typeof clustersSchema>>
