import { existsSync, readFileSync } from 'node:fs'
import { reportLeaks } from './watch.js'

/** Node's arguments and the variables for a process whose hosts are written to a file. */
export const recordHosts = (file: string) => ({
  nodeArgs: ['--import', './test/support/network/record-hosts.mjs'],
  env: { RECORDED_HOSTS: file },
})

/** What was written to that file. */
export const recordedHosts = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []

/** The settings that name a host to which a run may send something. */
const HOST_SETTINGS =
  /^(?:INPUT_(?:ENDPOINT|STS-ENDPOINT|IAM-ENDPOINT)|GITHUB_(?:API|GRAPHQL)_URL|ACTIONS_ID_TOKEN_REQUEST_URL|(?:https|all)_proxy)$/i
const REGION_SETTINGS = /^INPUT_REGION$|_REGION(?:_NAME)?$/

/**
 * What a process looked up or connected to without being configured for it.
 * @param file see {@link recordHosts}
 */
export function unexpectedHosts(file: string, env: Readonly<Record<string, string | null | undefined>>): string[] {
  const settings = Object.entries(env).filter(([, value]) => value)
  const urls = settings.flatMap(([name, value]) => {
    const text = HOST_SETTINGS.test(name) ? String(value).trim() : ''
    const url = text.includes('://') ? text : `http://${text}`
    return text !== '' && URL.canParse(url) ? [new URL(url)] : []
  })
  const regions = settings.flatMap(([name, value]) => (REGION_SETTINGS.test(name) ? [String(value)] : []))
  const ofRegions = regions.flatMap((region) =>
    ['cce', 'sts', 'iam'].map((one) => `${one}.${region}.myhuaweicloud.com`),
  )
  const names = new Set([...urls.map(({ hostname }) => hostname.replace(/^\[|\]$/g, '')), ...ofRegions])
  const portOf = ({ port, protocol }: URL) => port || (protocol === 'https:' ? '443' : '80')
  const addresses = new Set([
    ...urls.map((url) => `${url.hostname.replace(/^\[|\]$/g, '')}:${portOf(url)}`),
    ...ofRegions.map((host) => `${host}:443`),
  ])
  return [...new Set(recordedHosts(file))].filter(
    (line) => !addresses.has(line) && !(line.startsWith('name ') && names.has(line.slice(5))),
  )
}

/** Fails the test if the process did that. */
export function watchHosts(file: string, env: Readonly<Record<string, string | null | undefined>>): void {
  reportLeaks(unexpectedHosts(file, env).map((host) => `the process contacts ${host}, which no setting names`))
}
