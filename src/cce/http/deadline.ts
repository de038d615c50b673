import type { FailureDetail } from '../../model/api-failure.js'
import type { Clock } from '../../model/ports.js'
import { TransportFailure, textProperty } from '../../network/failure.js'

/**
 * Runs `work` until it is finished, its time is up or the run ends. Does not wait for work that ignores its signal.
 * @param deadline `signal` ends the whole run; `ms` is the time for this piece of work
 * @throws TransportFailure of kind timeout, run-deadline or cancelled, or what `work` throws
 */
export async function withDeadline<T>(
  { clock, signal, ms }: { readonly clock: Clock; readonly signal: AbortSignal; readonly ms: number },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const atRunEnd = () => controller.abort(ended(endKind(signal), null))
  if (signal.aborted) throw ended(endKind(signal), null)
  const end = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true })
  })
  const cancelTimer = clock.after(ms, () => controller.abort(ended('timeout', { code: 'time-limit', ms })))
  signal.addEventListener('abort', atRunEnd, { once: true })
  try {
    return await Promise.race([work(controller.signal), end])
  } finally {
    cancelTimer()
    signal.removeEventListener('abort', atRunEnd)
  }
}

/** Whether the run ended at its own deadline or was canceled. */
export const endKind = (signal: AbortSignal): 'run-deadline' | 'cancelled' =>
  textProperty(signal.reason, 'name') === 'TimeoutError' ? 'run-deadline' : 'cancelled'

const ended = (kind: 'timeout' | 'run-deadline' | 'cancelled', detail: FailureDetail | null): TransportFailure =>
  new TransportFailure({ kind, detail, transient: kind === 'timeout', nothingSent: false })
