import { type Fields, objectField, objectsField, parseObject } from '../operations/request-body.js'

/** One statement of a policy. */
interface Statement {
  readonly effect: 'Allow' | 'Deny'
  /** globs such as `cce:cluster:*` */
  readonly actions: readonly string[]
  /** globs of URNs; null: the statement names none */
  readonly resources: readonly string[] | null
  /** the providers of a trust policy that may ask; null: the statement names none */
  readonly providers: readonly string[] | null
  readonly conditions: readonly Condition[]
}

interface Condition {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

/** A policy of the new IAM: an identity policy, a session policy or a trust policy (IAM: Identity Policy Syntax). */
export type PolicyDocument = readonly Statement[]

/** What a policy is asked about. */
export interface PolicyQuestion {
  /** the action with its aliases: a policy may name any of them */
  readonly actions: readonly string[]
  readonly resource?: string
  readonly provider?: string
  /** values of condition keys, such as `oidc:sub` */
  readonly values?: Readonly<Record<string, readonly string[]>>
}

/** Parses a policy; null if the text is none. */
export function parsePolicy(text: string): PolicyDocument | null {
  const document = parseObject(text) ?? {}
  const statements = objectsField(document, 'Statement')
  if (document['Version'] !== '5.0' || statements.length === 0) return null
  const parsed = statements.map((statement) => parseStatement(statement))
  const valid = parsed.filter((statement) => statement !== null)
  return valid.length === parsed.length ? valid : null
}

function parseStatement(fields: Fields): Statement | null {
  const { Effect: effect, Action, Resource, Principal } = fields
  const actions = textsOf(Action)
  if ((effect !== 'Allow' && effect !== 'Deny') || actions.length === 0) return null
  const byOperator = objectField(fields, 'Condition')
  const conditions = Object.keys(byOperator).flatMap((operator) =>
    Object.entries(objectField(byOperator, operator)).map(([key, values]) => ({
      operator,
      key,
      values: textsOf(values),
    })),
  )
  return {
    effect,
    actions,
    resources: Resource === undefined ? null : textsOf(Resource),
    providers: Principal === undefined ? null : textsOf(objectField(fields, 'Principal')['Federated']),
    conditions,
  }
}

const textsOf = (value: unknown): string[] => [value].flat().filter((one): one is string => typeof one === 'string')

/** Whether a policy allows something: a statement allows it, and none denies it. */
export function allows(policy: PolicyDocument, question: PolicyQuestion): boolean {
  const matching = policy.filter((statement) => matches(statement, question))
  return matching.length > 0 && matching.every(({ effect }) => effect === 'Allow')
}

function matches(statement: Statement, { actions, resource = '', provider, values = {} }: PolicyQuestion): boolean {
  const { resources, providers, conditions } = statement
  return (
    statement.actions.some((glob) => actions.some((action) => matchesGlob(glob, action, 'i'))) &&
    (resources === null || resources.some((glob) => matchesGlob(glob, resource))) &&
    (provider === undefined || (providers ?? []).includes(provider)) &&
    conditions.every((condition) => holds(condition, values[condition.key] ?? []))
  )
}

/** An operator that is not among the common ones never holds, so that nothing is allowed because of it. */
function holds({ operator, values }: Condition, actual: readonly string[]): boolean {
  const isOneOf = (value: string) => values.includes(value)
  const isLikeOne = (value: string) => values.some((glob) => matchesGlob(glob, value))
  switch (operator) {
    case 'StringEquals':
      return actual.some(isOneOf)
    case 'StringNotEquals':
      return !actual.some(isOneOf)
    case 'StringMatch':
    case 'StringLike':
      return actual.some(isLikeOne)
    case 'StringNotMatch':
    case 'StringNotLike':
      return !actual.some(isLikeOne)
    default:
      return false
  }
}

/**
 * `*` stands for any text, and `?` for one character.
 * @param flags `i`: upper and lower case are the same, as in the names of actions
 */
function matchesGlob(glob: string, text: string, flags: 'i' | '' = ''): boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${pattern}$`, `s${flags}`).test(text)
}
