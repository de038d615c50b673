import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { anySignal } from '../../src/model/signals.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

describe('anySignal', () => {
  it('aborts with the first signal and its reason, and keeps to that', () => {
    const [one, other] = [new AbortController(), new AbortController()]
    const any = anySignal([one.signal, other.signal])
    expect(any.aborted).toBe(false)
    other.abort('the second')
    one.abort('the first')
    expect([any.aborted, any.reason]).toEqual([true, 'the second'])
  })

  it('is aborted already if one of the signals is', () => {
    expect(anySignal([new AbortController().signal, AbortSignal.abort('over')]).reason).toBe('over')
  })

  it('keeps a timeout that nothing else refers to', async () => {
    const holdsProcess = setTimeout(() => {}, 10_000)
    const any = anySignal([anySignal([AbortSignal.timeout(50)]), new AbortController().signal])
    collectGarbage()
    await once(any, 'abort')
    clearTimeout(holdsProcess)
    expect(any.reason).toMatchObject({ name: 'TimeoutError' })
  })
})
