import type { CallPurposes } from '../cce/api/actions.js'
import { type CredentialSource, fixedCredentials } from '../cce/http/credentials.js'
import type { IdentityEndpoints } from '../model/oidc.js'
import type { Clock, Log } from '../model/ports.js'
import type { Transport } from '../network/transport.js'
import type { CompleteSettings } from '../settings/read-settings.js'
import type { GrowingRedaction } from '../text/secrets.js'

interface Access {
  readonly clock: Clock
  readonly log: Log
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly transport: Transport
  readonly secrets: GrowingRedaction
  readonly endpoints: IdentityEndpoints
}

/** The credentials of a cluster; those of a keyless identity are shared by all of its clusters. */
export type CredentialSources = (settings: CompleteSettings) => Promise<CredentialSource>

/** @param purposes what the run does, which limits the sessions of keyless identities */
export function credentialSources(
  { clock, log, env, version, transport, secrets, endpoints }: Access,
  purposes: CallPurposes,
): CredentialSources {
  const known = new Map<string, CredentialSource>()
  return async ({ source, region }) => {
    if (source.kind !== 'api') throw new Error('saved responses are not queried')
    const identity = source.credentials
    if (identity.kind !== 'oidc') return fixedCredentials(identity)
    const { identityService, oidcCredentials, sessionNeeds } = await import('../cce/identity/index.js')
    const service = identityService(region, endpoints)
    const key = JSON.stringify([identity.providerUrn, identity.agencyUrn, service.kind, service.realm])
    const found =
      known.get(key) ??
      oidcCredentials({
        identity,
        service,
        needs: sessionNeeds(purposes),
        clock,
        log,
        env,
        userAgent: `cce-upgrade-gate/${version}`,
        transport,
        redact: secrets.redact,
        addSecrets: secrets.add,
      })
    known.set(key, found)
    return found
  }
}

/** What a run over clusters does. */
export const purposesOf = (clusters: readonly CompleteSettings[]): CallPurposes => ({
  checks: clusters.flatMap(({ checks }) => checks ?? []),
  starts: clusters.some(({ start }) => start !== 'never'),
  endsWorkflow: clusters.some(({ endWorkflow }) => endWorkflow),
})
