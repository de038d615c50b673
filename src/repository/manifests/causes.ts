import type { ManifestCause } from '../../model/cause.js'
import { NONE, oneCopy } from '../../model/copies.js'
import { type ManifestDetail, manifestFindingName, manifestLevel } from '../../model/manifest.js'

/**
 * Findings on lines of the repository, each with a signature of its own: equal uses in one file are told apart by their order.
 * @param isInChange whether the change that the run is about touches a file
 */
export function manifestCauses(
  details: readonly ManifestDetail[],
  isInChange: (file: string) => boolean,
): readonly ManifestCause[] {
  const counts = new Map<string, number>()
  return details.map((detail) => {
    const cause = manifestCause(detail, isInChange(detail.use.location.file))
    const key = cause.signature.join('\n')
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return before === 0 ? cause : { ...cause, signature: [...cause.signature, String(before + 1)] }
  })
}

const NO_RISK = {}

/**
 * A finding on a line of the repository.
 * @param isInChange the change that the run is about touches the file
 */
export function manifestCause(detail: ManifestDetail, isInChange: boolean): ManifestCause {
  const { use } = detail
  const name = oneCopy(manifestFindingName(detail))
  const parts = detail.code === 'webhook' ? [use.kind ?? '', detail.webhook ?? ''] : []
  return {
    type: 'cause',
    check: 'manifests',
    scope: 'manifest',
    name,
    kind: 'Risk',
    level: manifestLevel(detail),
    group: null,
    message: '',
    errorCodes: NONE,
    nodes: NONE,
    addon: null,
    risk: NO_RISK,
    // a line moves when lines are added above it, so that it does not tell two uses apart
    signature: ['manifests', name, use.location.file, use.archived ?? '', use.syntax, use.name ?? '', ...parts],
    detail,
    location: use.archived === null ? use.location : { ...use.location, archived: oneCopy(use.archived) },
    isInChange,
  }
}
