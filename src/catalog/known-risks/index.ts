import type { KnownRisk } from '../../model/known-risk.js'
import { CLUSTER_RISKS } from './cluster.js'
import { knownRisk } from './entry.js'
import { METRIC_RISKS } from './metrics.js'
import { REPOSITORY_RISKS } from './repository.js'

/**
 * Changes of Kubernetes 1.24 to 1.36, and of CCE, that no list of APIs and no check of CCE finds. Each one needs something that the
 * cluster or the repository certainly has.
 *
 * Sources: the changelogs of Kubernetes and the user guide of CCE (Before You Start, check items), read in November 2026. The link of
 * each entry is its source.
 */
let known: readonly KnownRisk[] | undefined

/** The known risks of the catalog. They are built on first use. */
export const catalogRisks = (): readonly KnownRisk[] =>
  (known ??= [...CLUSTER_RISKS, ...REPOSITORY_RISKS, ...METRIC_RISKS].map(knownRisk))
