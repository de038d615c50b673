type Environment = Readonly<Record<string, string | undefined>>

/** Whether a URL names this very machine. */
export function isLoopback(url: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
}

/**
 * The proxy for an https URL, from HTTPS_PROXY, ALL_PROXY and NO_PROXY in either case, lower case first. The rules are
 * those of the package proxy-from-env, which reads only `process.env`; unlike there, a proxy given without a scheme is
 * an http one, as for curl and GitHub's runner. Loopback and http URLs are never sent through a proxy.
 * @returns the proxy as the variable has it, maybe with a password; null for none
 */
export function proxyFor(url: URL, env: Environment): string | null {
  if (url.protocol !== 'https:' || isLoopback(url)) return null
  const proxy = lookUp(env, 'https_proxy') || lookUp(env, 'all_proxy')
  if (proxy === '' || isExcluded(url, lookUp(env, 'no_proxy').toLowerCase())) return null
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** NO_PROXY: hosts separated by commas or white space, each maybe with a port; `.x` and `*.x` cover what is below x. */
function isExcluded(url: URL, noProxy: string): boolean {
  if (noProxy === '*') return true
  const port = url.port === '' ? '443' : url.port
  return noProxy
    .split(/[,\s]/)
    .filter(Boolean)
    .some((entry) => {
      const [, host = entry, onlyPort = '0'] = /^(.+):(\d+)$/.exec(entry) ?? []
      if (Number(onlyPort) !== 0 && Number(onlyPort) !== Number(port)) return false
      if (!/^[.*]/.test(host)) return url.hostname === host
      return url.hostname.endsWith(host.replace(/^\*/, ''))
    })
}

function lookUp(env: Environment, name: string): string {
  return env[name] || env[name.toUpperCase()] || ''
}
