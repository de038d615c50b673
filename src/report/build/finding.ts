import { adviceFor, readableMessage } from '../../catalog/advice.js'
import { overviewUrl } from '../../catalog/items/entry.js'
import { diagnosticMessage } from '../../messages/diagnostics.js'
import { CCE_WILL_REFUSE, executeExceptionFix, itemMessage } from '../../messages/findings.js'
import type { OwnEntry } from '../../model/advice.js'
import type { Finding } from '../../model/decided.js'
import type { Cause, Diagnostic } from '../../model/finding.js'
import { fingerprintOf } from '../../model/fingerprint.js'
import { type Language, type Localizable, localizer, sentences } from '../../model/language.js'
import type { Location, ReportFinding } from '../../model/report.js'
import { gateDocUrl } from './doc-url.js'

/**
 * An observation with its decision as a finding: what it is, what it means, what to do.
 * @param items what the policy knows of items beside the catalog
 */
export function findingOf(
  decided: Finding,
  clusterId: string | null,
  language: Language,
  items: readonly OwnEntry[],
): ReportFinding {
  const { observation, decision, counts, cell, rule, waiver } = decided
  const common = {
    fingerprint: fingerprintOf(observation),
    clusterId,
    check: observation.check,
    decision,
    decides: counts,
    addon: observation.addon,
    nodes: observation.nodes,
    cell,
    rule,
    waiver,
    status: null,
  }
  return observation.from === 'item'
    ? { ...common, ...itemPart(observation, decided.otherwise, language, items) }
    : { ...common, ...gatePart(observation, language) }
}

/** What every finding has, whoever found it; the rest tells the two apart. */
type Part = Omit<
  ReportFinding,
  | 'fingerprint'
  | 'clusterId'
  | 'check'
  | 'decision'
  | 'decides'
  | 'addon'
  | 'nodes'
  | 'cell'
  | 'rule'
  | 'waiver'
  | 'status'
>

function itemPart(item: Cause, otherwise: string, language: Language, items: readonly OwnEntry[]): Part {
  const { title, meaning, fix, who, commands, docUrl, match, source } = adviceFor(item, language, items)
  const { scope, name, kind, level, group, message, errorCodes, risk } = item
  return {
    scope,
    name,
    title,
    kind,
    level,
    group,
    errorCodes,
    risk,
    meaning,
    who,
    commands,
    docUrl,
    match,
    advice: source,
    phase: 'Failed',
    message: readableMessage(message),
    location: null,
    fix: localizer(language)(itemFix(item, otherwise, fix)),
  }
}

function itemFix(item: Cause, otherwise: string, advice: string): Localizable {
  if (item.group === 'ExecuteException') return executeExceptionFix()
  return item.kind === 'Exception' && otherwise !== 'block' ? sentences(CCE_WILL_REFUSE, advice) : advice
}

function gatePart({ fact, check, standsFor }: Diagnostic, language: Language): Part {
  const say = localizer(language)
  const { title, message, meaning, fix } = diagnosticMessage(fact, check)
  const { kind = null, level = null, group = null, phase = null, message: said = '' } = standsFor ?? {}
  return {
    scope: 'gate',
    name: fact.name,
    kind,
    level,
    group,
    phase,
    errorCodes: [],
    risk: {},
    title: say(title),
    meaning: say(meaning),
    fix: say(fix),
    message: say(said === '' ? message : sentences(message, itemMessage(readableMessage(said)))),
    location: fact.name === 'policy-error' ? placeOf(fact.fault) : null,
    who: null,
    commands: [],
    docUrl: standsFor ? overviewUrl(language) : gateDocUrl(fact.name),
    match: 'none',
    advice: 'gate',
  }
}

function placeOf({
  file,
  line,
  column,
}: {
  file: string
  line: number | null
  column: number | null
}): Location | null {
  if (line === null) return null
  return column === null ? { file, line } : { file, line, column }
}
