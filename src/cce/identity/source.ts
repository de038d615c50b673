import { CceError } from '../errors/api-error.js'
import type { CredentialSource, WorkTime } from '../http/credentials.js'
import { exchange, type TemporaryKeys } from './exchange.js'
import type { ExchangeOptions } from './shared.js'

/** Keys that are valid for less than this, or a third of their life, are renewed. */
const RENEWED_BEFORE_MS = 5 * 60_000
/** Keys that were refused so soon after they were obtained have not expired, so others would be refused too. */
const FRESH_MS = 60_000
/** A failure is reported for this long to all who ask, instead of asking again. */
const FAILURE_MS = 60_000

/**
 * The temporary keys of a keyless identity: obtained when first needed, shared by all who ask, and renewed before they expire or if CCE
 * refuses them. If they cannot be renewed, they are used for as long as they are valid.
 */
export function oidcCredentials(options: ExchangeOptions): CredentialSource {
  const { clock, log, identity, service } = options
  let keys: TemporaryKeys | null = null
  let isRefused = false
  let pending: Promise<TemporaryKeys> | null = null
  let failure: { readonly error: CceError; readonly until: number } | null = null

  /** Not if the clock was set back since. */
  const isNew = ({ obtainedAt }: TemporaryKeys): boolean => {
    const age = clock.now() - obtainedAt
    return age >= 0 && age < FRESH_MS
  }
  const isFresh = (some: TemporaryKeys): boolean => {
    const { expiresAt, obtainedAt } = some
    const lifetime = expiresAt - obtainedAt
    // keys that seem to have expired on arrival are not asked for again with each request
    return lifetime > 0 ? expiresAt - clock.now() > Math.min(RENEWED_BEFORE_MS, lifetime / 3) : isNew(some)
  }
  const isUsable = (): boolean => keys !== null && !isRefused && keys.expiresAt > clock.now()

  async function renew(time: WorkTime): Promise<TemporaryKeys> {
    const before = keys
    const renewed = await exchange(options, time)
    keys = renewed
    isRefused = false
    failure = null
    const until = new Date(renewed.expiresAt).toISOString()
    const from = `${service.kind === 'sts' ? 'STS' : 'IAM'} at ${new URL(service.endpoint).host}`
    log.info(
      before === null
        ? `Keyless: temporary keys from ${from} for ${identity.agencyUrn}, valid until ${until}`
        : `Keyless: the temporary keys were renewed, and are valid until ${until}`,
    )
    if (renewed.notice !== before?.notice) log.info(renewed.notice)
    return renewed
  }

  /** Whatever happens in it, the next one who asks starts anew. */
  const renewOnce = (time: WorkTime): Promise<TemporaryKeys> => {
    pending ??= renew(time).finally(() => {
      pending = null
    })
    return pending
  }

  return {
    current: async (time) => {
      for (;;) {
        if (keys !== null && !isRefused && isFresh(keys)) return keys.credentials
        try {
          if (failure !== null && clock.now() < failure.until) throw failure.error
          return (await renewOnce(time)).credentials
        } catch (error) {
          if (!(error instanceof CceError)) throw error
          const hasEnded = error.kind === 'cancelled' || error.kind === 'run-deadline'
          // the run of another one who asked for the same keys has ended, and this one has not
          if (hasEnded && !time.signal.aborted) continue
          if (!hasEnded && failure?.error !== error) {
            failure = { error, until: clock.now() + FAILURE_MS }
            if (keys !== null) log.info(`Keyless: the temporary keys could not be renewed: ${error.message}`)
          }
          if (keys !== null && isUsable()) return keys.credentials
          throw error
        }
      }
    },
    replace: (refused) => {
      if (keys === null) return false
      if (refused !== keys.credentials) return true
      if (isNew(keys)) return false
      isRefused = true
      return true
    },
    limit: () => keys?.limit ?? null,
    isKeyless: true,
  }
}
