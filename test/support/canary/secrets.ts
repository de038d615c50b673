import { existsSync, readFileSync } from 'node:fs'

/** Names of inputs and variables whose values are secrets. */
const SECRET_NAME = /(?:access[-_]key|secret[-_]?(?:access[-_])?key|_AK|_SK|token|password)(?:_ID)?$/i
/** Secrets by name that are something else. */
const NO_SECRET_NAME = /_URL$|^INPUT_ADDON/i
const PROXY_NAME = /^(?:https?|all)_proxy$/i

/** What a process must never put out: the secrets among its variables, inputs of the action included. */
export const secretsOf = (env: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(env)
    .flatMap(([name, given]) => {
      const value = given ?? ''
      if (PROXY_NAME.test(name)) return [...(/:\/\/[^:@/]*:([^@/]+)@/.exec(value)?.slice(1) ?? [])].flatMap(withDecoded)
      if (/_TOKEN_FILE$/.test(name)) return existsSync(value) ? [readFileSync(value, 'utf8')] : []
      if (/credential-variables/i.test(name)) return secretsOf(variablesOf(value))
      return SECRET_NAME.test(name.trim()) && !NO_SECRET_NAME.test(name) ? [value] : []
    })
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** Variables that are written as lines of `NAME=value`. */
const variablesOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/\r?\n/).map((line) => [line.replace(/\s*=.*$/, ''), line.replace(/^[^=]*=/, '')]))

const withDecoded = (text: string): string[] => {
  try {
    return [text, decodeURIComponent(text)]
  } catch {
    return [text]
  }
}

/**
 * Secrets for variables that each process gets although it does not use them: the password of a proxy for http requests, which the gate
 * never sends through a proxy, and the token that the runner gives to every action.
 */
export const UNUSED_SECRETS = {
  HTTP_PROXY: 'http://canary:pr0xy%2FcAnArY-9d3f%26%3Cw%3E@127.0.0.1:9',
  ACTIONS_RUNTIME_TOKEN: 'canary-of-the-runtime-token/51c7+ae==',
} as const
