import type { ManifestUse } from '../../../src/model/manifest.js'

/** A use of `policy/v1beta1 PodDisruptionBudget` in a manifest, unless `over` says otherwise. */
export const manifestUse = (over: Partial<ManifestUse> = {}): ManifestUse => ({
  apiVersion: 'policy/v1beta1',
  kind: 'PodDisruptionBudget',
  name: 'web',
  syntax: 'object',
  location: { file: 'deploy/web.yaml', line: 1, column: 13 },
  archived: null,
  isLiteral: true,
  ...over,
})
