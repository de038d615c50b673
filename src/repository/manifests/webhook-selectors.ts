import { mapOf, resolved, textOf, type YamlMap } from './node.js'
import { isOpenText } from './template-mask.js'
import { listAt, textsAt } from './webhook-rules.js'

export type Labels = ReadonlyMap<string, string>

/** The label that Kubernetes sets on every namespace. */
const NAME_LABEL = 'kubernetes.io/metadata.name'

/** The labels of a map of YAML. */
export const labelsOf = (map: YamlMap | null): Labels =>
  new Map(
    (map?.entries ?? []).flatMap(({ key, value }): [string, string][] => {
      const node = resolved(value)
      return node?.type === 'scalar' ? [[key, node.text]] : []
    }),
  )

/** The labels that a namespace is known to have. @param more those that are set in the same text */
export const namespaceLabels = (name: string, more: Labels | undefined): Labels =>
  new Map([...(more ?? []), [NAME_LABEL, name]])

/**
 * Whether a label selector leaves out what has these labels and no others. One that a template leaves open does, so that nothing is
 * reported that is not known.
 */
export function leavesOut(webhook: YamlMap, key: string, labels: Labels): boolean {
  const selector = mapOf(webhook, key)
  if (selector === null) return isOpenText(textOf(webhook, key) ?? '')
  for (const [label, value] of labelsOf(mapOf(selector, 'matchLabels'))) if (labels.get(label) !== value) return true
  return expressionsOf(selector).some((expression) => failsOn(expression, labels))
}

interface Expression {
  readonly key: string
  readonly operator: string
  readonly values: readonly string[]
}

const expressionsOf = (selector: YamlMap): readonly Expression[] =>
  listAt(selector, 'matchExpressions').map((item) =>
    item.type === 'map'
      ? { key: textOf(item, 'key') ?? '', operator: textOf(item, 'operator') ?? '', values: textsAt(item, 'values') }
      : { key: '', operator: '', values: [] },
  )

function failsOn({ key, operator, values }: Expression, labels: Labels): boolean {
  const value = labels.get(key)
  switch (operator) {
    case 'In':
      return value === undefined || !values.includes(value)
    case 'NotIn':
      return value !== undefined && (values.includes(value) || (!isOpenText(value) && values.some(isOpenText)))
    case 'Exists':
      return value === undefined
    case 'DoesNotExist':
      return value !== undefined
    default:
      return true
  }
}

/** How a webhook chooses objects by their labels. */
export type ObjectChoice =
  /** whatever their labels are */
  | 'all'
  /** only those that somebody labeled for it, or what a template leaves open */
  | 'labeled'
  /** all but those that somebody labeled */
  | 'not-labeled'

/** How the `objectSelector` of a webhook chooses. */
export function objectChoice(webhook: YamlMap): ObjectChoice {
  if (leavesOut(webhook, 'objectSelector', new Map())) return 'labeled'
  const selector = mapOf(webhook, 'objectSelector')
  return selector !== null && expressionsOf(selector).length > 0 ? 'not-labeled' : 'all'
}

/** The conditions in CEL that a webhook has; all must be true for it to be asked. */
export const conditionsOf = (webhook: YamlMap): readonly string[] => [
  textOf(webhook, 'matchConditions') ?? '',
  ...listAt(webhook, 'matchConditions').map((item) => (item.type === 'map' ? textOf(item, 'expression') : null) ?? ''),
]

/**
 * Whether conditions leave something out. They are not evaluated: one that says no to something leaves out what it mentions
 * (`request.namespace != "kube-system"`), and one that says yes to some leaves out the others (`request.namespace == "shop"`).
 * @param mentions whether a condition has a name of it
 * @param about what a condition that says yes to others has
 */
export const leftOutByConditions = (
  conditions: readonly string[],
  mentions: (condition: string) => boolean,
  about: RegExp,
): boolean =>
  conditions.some((condition) =>
    mentions(condition) ? condition.includes('!') : about.test(condition) && !condition.includes('!'),
  )
