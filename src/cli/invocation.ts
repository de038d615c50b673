import { isAbsolute, relative } from 'node:path'

/** How somebody types the calls that a hint proposes. */
export interface Invocation {
  /** what comes before the name of a command, such as `npx cce-upgrade-gate` */
  readonly command: string
  /** what comes before the name of a scenario of the demo, such as `npm start --` */
  readonly demo: string
  /** what runs a command with variables beside this one, in the same container; null outside of a container */
  readonly beside: string | null
}

/** The name of the command that the package and the image install. */
export const NAME = 'cce-upgrade-gate'

/** The container image sets it to its own name, which a process cannot find out, and its command for scripts to nothing. */
const IMAGE_VARIABLE = 'CCE_UPGRADE_GATE_IMAGE'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Decides how hints name this command line, so that they can be typed where it was called: by the name that npm installed, through npx
 * or `npm start`, in the container, or as a file.
 * @param script what Node was called with (`process.argv[1]`): an absolute path in which links are not resolved
 * @param folder the working directory
 */
export function invocationOf(script: string, env: Environment, folder: string): Invocation {
  const command = commandOf(script, env, folder)
  const isNpmStart = env['npm_lifecycle_event'] === 'start' && env['npm_package_name'] === NAME
  return {
    command,
    demo: isNpmStart && command.startsWith('node ') ? 'npm start --' : `${command} demo`,
    beside: command.startsWith('docker ') ? `docker exec ${quoted(env['HOSTNAME'] ?? 'CONTAINER')} env` : null,
  }
}

function commandOf(script: string, env: Environment, folder: string): string {
  const path = script.replaceAll('\\', '/')
  // the second one is what npm calls on Windows, where it makes no links
  if (path.endsWith(`/node_modules/.bin/${NAME}`) || path.endsWith(`/node_modules/${NAME}/dist/cli/index.js`))
    return `npx ${packageFlag(env)}${NAME}`
  if (path.endsWith(`/${NAME}`)) return NAME
  const image = env[IMAGE_VARIABLE]
  if (image !== undefined) return image === '' ? NAME : `docker run --rm ${quoted(image)}`
  const near = relative(folder, script)
  return `node ${quoted(near === '' || near.startsWith('..') || isAbsolute(near) ? script : near)}`
}

/** What npx was given as --package, which npm passes on. */
function packageFlag({ npm_command: npmCommand, npm_config_package: spec = '' }: Environment): string {
  return npmCommand === 'exec' && spec !== '' ? `${quoted(`--package=${spec}`)} ` : ''
}

/** A word of a shell command. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
