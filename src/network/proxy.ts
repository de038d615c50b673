import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'
import { decodePercent } from '../model/encoding.js'

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Whether a URL is on this machine, so that no proxy can reach it. */
export function bypassesProxy(url: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
}

/**
 * The proxy for an https URL, from HTTPS_PROXY, ALL_PROXY and NO_PROXY in either case, lower case first. A proxy without a scheme is
 * an http proxy, as in curl and GitHub's runner. Loopback and http URLs are never sent through a proxy.
 * @returns the proxy as in the variable, possibly with a password; null for none
 */
export function proxyFor(url: URL, env: Environment): string | null {
  if (url.protocol !== 'https:' || bypassesProxy(url)) return null
  const proxy = lookUp(env, 'https_proxy') || lookUp(env, 'all_proxy')
  if (proxy === '' || isExcluded(url, lookUp(env, 'no_proxy'))) return null
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/**
 * The user and password of every proxy in the environment, as they are and as they are sent, whether the proxy is used or not. A user
 * without a password counts only if it is long enough for a token, since hiding a name would make reports unreadable.
 */
export function proxySecrets(env: Environment): string[] {
  const names = ['https_proxy', 'http_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()])
  return names.flatMap((name) => {
    const [, user = '', colon, password = ''] =
      /^(?:[^:/]*:\/\/)?([^:]*?)(?:(:)(.*))?@/s.exec(env[name]?.trim() ?? '') ?? []
    if (colon === undefined) return user.length >= TOKEN_LENGTH ? [user] : []
    const plain = decoded(password)
    const basic = Buffer.from(`${decoded(user)}:${plain}`).toString('base64')
    return password === '' ? [] : [`${user}:${password}`, password, plain, basic]
  })
}

const TOKEN_LENGTH = 16

const decoded = (text: string): string => decodePercent(text) ?? text

const lookUp = (env: Environment, name: string): string => env[name]?.trim() || env[name.toUpperCase()]?.trim() || ''

/**
 * Reads NO_PROXY as curl and GitHub's runner do. Entries are separated by commas or white space, and their case does not matter. A
 * host name covers itself and its subdomains, with or without a leading dot or `*.`. An IP address covers itself, and a range such as
 * `10.0.0.0/8` covers the addresses in it. An entry with a port covers only that port. `*` covers everything.
 */
function isExcluded(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = url.port === '' ? '443' : url.port
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)
    .some((entry) => entry === '*' || covers(entryOf(entry), host, port))
}

interface Entry {
  /** a name, an address, or a range of addresses */
  readonly host: string
  /** null for every port */
  readonly port: string | null
}

function entryOf(text: string): Entry {
  const [, bracketed, bracketedPort = null] = /^\[([^\]]*)\](?::(\d+))?$/.exec(text) ?? []
  if (bracketed !== undefined) return { host: bracketed, port: bracketedPort }
  // the colons of an IPv6 address do not separate a port
  if (isIPv6(text.split('/')[0] ?? '')) return { host: text, port: null }
  const [, host = text, port = null] = /^(.*?)(?::(\d+))?$/.exec(text) ?? []
  return { host, port: port === '0' ? null : port }
}

function covers(entry: Entry, host: string, port: string): boolean {
  if (entry.port !== null && Number(entry.port) !== Number(port)) return false
  if (isIP(host) !== 0) return coversAddress(entry.host, host)
  const name = entry.host.replace(/^\*?\.+/, '').replace(/\.$/, '')
  return name !== '' && (host === name || host.endsWith(`.${name}`))
}

function coversAddress(range: string, address: string): boolean {
  const [network = '', bits] = range.split('/')
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  const mostBits = family === 'ipv4' ? 32 : 128
  const prefix = bits === undefined ? mostBits : Number(bits)
  const isRange = isIP(network) === isIP(address) && Number.isInteger(prefix) && prefix >= 0 && prefix <= mostBits
  if (!isRange || bits === '') return false
  const list = new BlockList()
  list.addSubnet(network, prefix, family)
  return list.check(address, family)
}
