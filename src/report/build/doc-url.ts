import type { DiagnosticName } from '../../model/diagnostic.js'

/** Where this project lives. */
export const PROJECT_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate'

/** The page of this project that explains what the gate itself has to say. */
export const GATE_FINDINGS_URL = `${PROJECT_URL}/blob/main/docs/findings.md`

/** Where somebody tells us of an item that the catalog does not have. */
export const ISSUES_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate/issues'

/** Where a finding of the gate's own is explained. */
export const gateDocUrl = (name: DiagnosticName): string => `${GATE_FINDINGS_URL}#${name}`
