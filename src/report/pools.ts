/** What a name ends with that tells one node of a pool from another: something with a digit, or five random letters. */
const OWN_PART = /([-_.:])(?:[^-_.:]*\d[^-_.:]*|[bcdfghjklmnpqrstvwxz]{5})$/
const IP = /^\d+\.\d+\.\d+\.\d+$/

/** The pattern that the names of a pool's nodes follow: `prod-a-*` for `prod-a-17` and `prod-a-xvksd`; the name itself where there is none. */
export function poolOf(name: string): string {
  const host = IP.test(name) ? name : name.replace(/\..*$/s, '')
  const pool = host.replace(OWN_PART, '$1*')
  return pool === host ? host.replace(/\d+$/, '*') : pool
}
