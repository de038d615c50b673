import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formIn } from './forms.js'
import { secretsOf } from './secrets.js'

/** Something that the gate put out: a stream, a file, or a request. */
interface Output {
  readonly name: string
  /** bytes as latin1, or a text */
  readonly text: string
}

interface Watched {
  readonly outputs: () => readonly Output[]
  readonly secrets: () => readonly string[]
}

const processes: Watched[] = []
const servers: Watched[] = []
const leaks: string[] = []
/** The secrets of every process that the test file has started. */
const given = new Set<string>()
/** The secrets that servers have given out during the test file. */
const issued = new Set<string>()

/** A process of the gate that has ended. */
export interface EndedProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: string | Buffer
  readonly stderr: string | Buffer
  /** folders with what it has written; those outside of the temporary folder are left out */
  readonly folders: readonly string[]
  /** what was in these folders before, see {@link filesBefore} */
  readonly before?: ReadonlyMap<string, number>
}

/** The files of folders, and when each was changed: what a test has put there is not what the gate puts out. */
export const filesBefore = (folders: readonly string[]): ReadonlyMap<string, number> =>
  new Map(folders.flatMap((folder) => pathsIn(folder).map((file) => [file, statSync(file).ctimeMs] as const)))

/**
 * Looks for the secrets of a process in everything that it put out. The test in which this is called fails by itself if one is found.
 * The lines that register a mask are left out, because they must hold the secret.
 */
export function watchOutputs({ env, stdout, stderr, folders, before = new Map() }: EndedProcess): void {
  const secrets = secretsOf(env)
  for (const secret of secrets) given.add(secret)
  const outputs = [
    { name: 'stdout', text: textOf(stdout).replace(/^::add-mask::.*$/gm, '') },
    { name: 'stderr', text: textOf(stderr) },
    ...folders.flatMap((folder) => filesIn(folder, before)),
  ]
  processes.push({ outputs: () => outputs, secrets: () => [...secrets, ...issued] })
}

/**
 * Looks for secrets in what a run of the gate in this process put out.
 * @param inputs of the action
 * @param texts by name
 */
export function watchRun(inputs: Readonly<Record<string, string>>, texts: ReadonlyMap<string, string>): void {
  const secrets = secretsOf(inputs)
  for (const secret of secrets) given.add(secret)
  const outputs = [...texts].map(([name, text]) => ({ name, text }))
  processes.push({ outputs: () => outputs, secrets: () => [...secrets, ...issued] })
}

/** Adds secrets that a server gave out, such as temporary keys. No process may put them out, and none may be in a request to GitHub. */
export function addIssuedSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) issued.add(secret)
}

/**
 * Looks for secrets of every process in the requests that a server has received by the end of the test, except for the headers that
 * authenticate.
 * @param name of the server
 */
export function watchRequests(
  name: string,
  received: readonly { readonly headers: Readonly<Record<string, unknown>> }[],
): void {
  let checked = 0
  const outputs = () => {
    const fresh = received.slice(checked)
    checked = received.length
    return fresh.map(({ headers, ...rest }) => {
      const others = Object.entries(headers).filter(([header]) => !/^(?:proxy-)?authorization$/i.test(header))
      const parts = [...Object.values(rest), others].map((part) =>
        typeof part === 'string' ? part : JSON.stringify(part),
      )
      return { name: `a request to ${name}`, text: parts.join('\n') }
    })
  }
  servers.push({ outputs, secrets: () => [...given, ...issued] })
}

/** Looks for secrets of every process in what else somebody outside of the gate can read, by the end of each test. */
export function watchText(name: string, text: () => string): void {
  servers.push({ outputs: () => [{ name, text: text() }], secrets: () => [...given, ...issued] })
}

/** Fails the test for another reason that is about what leaves the gate. */
export function reportLeaks(found: readonly string[]): void {
  leaks.push(...found)
}

/** Where a secret was found since the last call, and other leaks. Each is one line, with some text around the secret. */
export function takeLeaks(): string[] {
  const found = [...processes.splice(0), ...servers].flatMap(({ outputs, secrets }) => {
    const all = [...new Set(secrets())]
    return outputs().flatMap(({ name, text }) =>
      all.flatMap((secret) => {
        const form = formIn(text, secret)
        if (form === null) return []
        const at = text.indexOf(form)
        const around = text.slice(Math.max(0, at - 80), at + form.length + 20)
        return [`${name} holds a secret as ${JSON.stringify(form)}: ${JSON.stringify(around)}`]
      }),
    )
  })
  return [...found, ...leaks.splice(0)]
}

const textOf = (bytes: string | Buffer): string => (typeof bytes === 'string' ? bytes : bytes.toString('latin1'))

/** The files in a folder, if that is a temporary one. */
function pathsIn(folder: string): string[] {
  const isTemporary = [tmpdir(), '/dev/shm'].some((root) => path.resolve(folder).startsWith(root))
  if (!isTemporary || !existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](?:\.git|node_modules)[\\/]/.test(file))
}

/** The files in a folder that are new or changed, and their names. */
function filesIn(folder: string, before: ReadonlyMap<string, number>): Output[] {
  const files = pathsIn(folder).filter((file) => before.get(file) !== statSync(file).ctimeMs)
  const names = { name: `the names of the files in ${folder}`, text: files.join('\n') }
  return [names, ...files.map((name) => ({ name, text: readFileSync(name, 'latin1') }))]
}
