import type { ManifestCause } from '../../model/cause.js'
import { type ManifestDetail, manifestFindingName, manifestLevel } from '../../model/manifest.js'

/**
 * A finding on a line of the repository.
 * @param isInChange the change that the run is about touches the file
 */
export function manifestCause(detail: ManifestDetail, isInChange: boolean): ManifestCause {
  const { use } = detail
  const name = manifestFindingName(detail)
  return {
    type: 'cause',
    check: 'manifests',
    scope: 'manifest',
    name,
    kind: 'Risk',
    level: manifestLevel(detail),
    group: null,
    message: '',
    errorCodes: [],
    nodes: [],
    addon: null,
    risk: {},
    // a line moves when lines are added above it, so that it does not tell two uses apart
    signature: ['manifests', name, use.location.file, use.archived ?? '', use.syntax, use.name ?? ''],
    detail,
    location: use.location,
    isInChange,
  }
}
