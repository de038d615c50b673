import type { FailureDetail } from '../../model/api-failure.js'
import type { Clock } from '../../model/ports.js'
import { TransportFailure, textProperty } from './failure.js'

export interface Deadline {
  clock: Clock
  /** ends the whole run */
  signal: AbortSignal
  /** milliseconds for this piece of work */
  ms: number
}

/** Whether the run ended at its own deadline or was canceled. */
export function endKind(signal: AbortSignal): 'run-deadline' | 'cancelled' {
  return textProperty(signal.reason, 'name') === 'TimeoutError' ? 'run-deadline' : 'cancelled'
}

/**
 * Runs `work` until it is finished, its time is up or the run ends. Does not wait for work that ignores its signal.
 * @throws TransportFailure of kind timeout, run-deadline or cancelled, or what `work` throws
 */
export async function withDeadline<T>(deadline: Deadline, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, signal, ms } = deadline
  if (signal.aborted) throw ended(endKind(signal))
  const controller = new AbortController()
  let onRunEnd = () => {}
  let cancelTimer = () => {}
  const end = new Promise<never>((_, reject) => {
    const endWith = (failure: TransportFailure) => {
      reject(failure)
      controller.abort(failure)
    }
    onRunEnd = () => endWith(ended(endKind(signal)))
    cancelTimer = clock.after(ms, () => endWith(ended('timeout', { code: 'time-limit', ms })))
  })
  signal.addEventListener('abort', onRunEnd, { once: true })
  try {
    return await Promise.race([work(controller.signal), end])
  } finally {
    cancelTimer()
    signal.removeEventListener('abort', onRunEnd)
  }
}

function ended(kind: 'timeout' | 'run-deadline' | 'cancelled', detail: FailureDetail | null = null): TransportFailure {
  return new TransportFailure({ kind, detail, transient: kind === 'timeout', nothingSent: false })
}
