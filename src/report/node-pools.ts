const RANDOM = /^[bcdfghjklmnpqrstvwxz]{5}$/
const IP = /^\d+\.\d+\.\d+\.\d+$/

/**
 * The pattern that the names of a pool's nodes share: `prod-a-*` for `prod-a-17` and `prod-a-xvksd`. What differs between
 * nodes is the last part of a name if it has a digit or is five random letters, else the digits at its end. Returns the name
 * itself if it has no such part. Takes time linear in the length of the name, which is not ours.
 */
export function poolOf(name: string): string {
  const host = IP.test(name) ? name : name.replace(/\..*$/s, '')
  const separator = Math.max(...['-', '_', '.', ':'].map((sign) => host.lastIndexOf(sign)))
  const last = host.slice(separator + 1)
  if (separator >= 0 && (/\d/.test(last) || RANDOM.test(last))) return `${host.slice(0, separator + 1)}*`
  return host.replace(/(^|\D)\d+$/, '$1*')
}
