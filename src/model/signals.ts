import { setMaxListeners } from 'node:events'

/**
 * A signal that aborts with the first of several. Unlike with `AbortSignal.any`, none of them can be collected as garbage before it
 * aborts: Node 20 forgets a timeout that only a combined signal refers to, so that a request without an answer never ends.
 */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  const any = new AbortController()
  // many requests can listen to one signal
  setMaxListeners(0, any.signal, ...signals)
  for (const signal of signals) {
    if (signal.aborted) any.abort(signal.reason)
    else signal.addEventListener('abort', () => any.abort(signal.reason), { once: true, signal: any.signal })
  }
  return any.signal
}
