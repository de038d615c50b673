import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { systemError } from './memory-network.js'

/** A call that changes a file or folder. */
export interface Write {
  readonly call: string
  /** below the folder of the run */
  readonly path: string
  /** counts the writes of the run, from 1 */
  readonly number: number
}

/** The error code of a write that fails, or null. */
export type WriteFault = (write: Write) => string | null

const CALLS = [
  'writeFileSync',
  'appendFileSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'openSync',
  'unlinkSync',
] as const

/** Calls that ask for writing by their flags. */
const isWrite = (call: string, args: readonly unknown[]): boolean =>
  call !== 'openSync' || /[wax+]/.test(String(args[1] ?? 'r'))

/**
 * Watches every synchronous write below a folder, and lets some fail.
 * @returns the writes so far, and what restores the file system
 */
export function failWrites(folder: string, fault: WriteFault) {
  const writes: Write[] = []
  const restores = CALLS.map((call) => {
    const original = fs[call]
    const replacement = (...args: unknown[]): unknown => {
      const path = String(args[0])
      if (path.startsWith(folder) && isWrite(call, args)) {
        const write = { call, path: path.slice(folder.length + 1), number: writes.length + 1 }
        writes.push(write)
        const code = fault(write)
        if (code !== null) throw systemError(code, call)
      }
      return Reflect.apply(original, fs, args)
    }
    Object.assign(fs, { [call]: replacement })
    return () => void Object.assign(fs, { [call]: original })
  })
  syncBuiltinESMExports()
  return {
    writes,
    restore: () => {
      for (const restore of restores) restore()
      syncBuiltinESMExports()
    },
  }
}
