import type { GateFindingName } from '../model/finding.js'

/** The page of this project that explains what the gate itself has to say. */
export const GATE_FINDINGS_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate/blob/main/docs/findings.md'

/** Where somebody tells us of an item that the catalogue does not have. */
export const ISSUES_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate/issues'

/** Where a finding of the gate's own is explained. */
export const gateDocUrl = (name: GateFindingName): string => `${GATE_FINDINGS_URL}#${name}`
