import { isAbsolute, relative, sep } from 'node:path'

/** Whether an absolute path is a folder or is inside it. */
export function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return !isAbsolute(steps) && steps !== '..' && !steps.startsWith(`..${sep}`)
}
