import { Agent } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { Duplex } from 'node:stream'

/** One end of a connection in memory. What is written to it arrives at the other end. */
export class MemorySocket extends Duplex {
  other: MemorySocket | null = null
  connecting = false
  readonly #onActivity: () => void

  constructor(onActivity: () => void) {
    super({ allowHalfOpen: false })
    this.#onActivity = onActivity
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#onActivity()
    setImmediate(() => {
      if (this.other !== null && !this.other.destroyed) this.other.push(chunk)
      done()
    })
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#onActivity()
    setImmediate(() => {
      if (this.other !== null && !this.other.destroyed) this.other.push(null)
      done()
    })
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#onActivity()
    const { other } = this
    if (other !== null && !other.destroyed)
      setImmediate(() => {
        if (!other.destroyed) other.push(null)
      })
    done(error)
  }

  /** Destroys both ends; the other one gets the error of the system. */
  reset(): void {
    const { other } = this
    this.destroy()
    setImmediate(() => {
      if (other !== null && !other.destroyed) other.destroy(systemError('ECONNRESET', 'read'))
    })
  }

  resetAndDestroy(): this {
    this.reset()
    return this
  }

  // parts of net.Socket that HTTP clients call
  setNoDelay = (): this => this
  setKeepAlive = (): this => this
  setTimeout = (): this => this
  ref = (): this => this
  unref = (): this => this
  destroySoon = (): void => {
    if (this.writable) this.end()
    if (this.writableFinished) this.destroy()
    else this.once('finish', () => this.destroy())
  }
}

/** An error as Node's network stack makes it. */
export const systemError = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall, errno: -1 })

/** What happens to a new connection: the server's end of it, `refuse`, or `stall` if it is never established. */
export type Dial = (port: number, accept: () => MemorySocket) => 'accepted' | 'refuse' | 'reset' | 'stall'

interface Options {
  readonly port?: number | string | null
}

/**
 * Replaces the network of this process by one in memory.
 * @param dial called for each new connection
 * @param onActivity called whenever something moves
 * @returns what restores the network
 */
export function installMemoryNetwork(dial: Dial, onActivity: () => void): () => void {
  const original = {
    connect: net.connect,
    createConnection: net.createConnection,
    agent: Object.getOwnPropertyDescriptor(Agent.prototype, 'createConnection'),
  }
  const connect = (options: Options, listener?: () => void): MemorySocket => {
    onActivity()
    const client = new MemorySocket(onActivity)
    client.connecting = true
    const accept = (): MemorySocket => {
      const server = new MemorySocket(onActivity)
      client.other = server
      server.other = client
      return server
    }
    if (listener !== undefined) client.once('connect', listener)
    const outcome = dial(Number(options.port), accept)
    if (outcome !== 'stall')
      setImmediate(() => {
        onActivity()
        if (client.destroyed) return
        client.connecting = false
        if (outcome === 'refuse') client.destroy(systemError('ECONNREFUSED', 'connect'))
        else if (outcome === 'reset') client.destroy(systemError('ECONNRESET', 'read'))
        else client.emit('connect')
      })
    return client
  }
  const replace = (value: unknown): void => {
    Object.assign(net, { connect: value, createConnection: value })
    Object.defineProperty(Agent.prototype, 'createConnection', { value, configurable: true, writable: true })
    syncBuiltinESMExports()
  }
  replace(connect)
  return () => {
    Object.assign(net, { connect: original.connect, createConnection: original.createConnection })
    if (original.agent !== undefined) Object.defineProperty(Agent.prototype, 'createConnection', original.agent)
    syncBuiltinESMExports()
  }
}
