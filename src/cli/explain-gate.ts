import { GATE_FINDINGS } from '../messages/diagnostics.js'
import type { DiagnosticName } from '../model/diagnostic.js'
import { counted } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import { gateDocUrl } from '../report/build/finding.js'

const isName = (name: string): name is DiagnosticName => Object.hasOwn(GATE_FINDINGS, name)

/** What a finding of the gate itself, such as `result-expired`, means; null if there is none of that name. */
export function explainGateFinding(given: string): readonly string[] | null {
  const name = given.trim().toLowerCase()
  if (!isName(name)) return null
  return [
    name,
    '  Check:    the gate itself, about what it could not see, or about its own settings',
    `  Meaning:  ${GATE_FINDINGS[name].en}`,
    '  Fix:      what the report says below the finding',
    `  Guide:    ${gateDocUrl(name)}`,
  ]
}

/** The name of a finding of the gate itself that is spelled almost like this one. */
export const nearestGateFinding = (name: string): string | null => nearest(name, Object.keys(GATE_FINDINGS))

/** One line for each finding of the gate itself. */
export function gateFindingList(): readonly string[] {
  const all = Object.entries(GATE_FINDINGS)
  return [`The gate itself: ${counted(all.length, 'finding')}`, ...all.map(([name, { en }]) => `  ${name} · ${en}`)]
}
