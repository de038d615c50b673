// Builds, tries and pushes the container image, and prints `digest=…`: `node scripts/release/image.ts IMAGE VERSION SHA`.
// With --try instead of a commit, the image is built and tried, and nothing is pushed.
import { installedGitHubCli, readTags } from './github.ts'
import { mustRun, type Run, runProgram } from './run.ts'
import { isLatest, movingTags, parseVersion } from './version.ts'

/** The processors of the image. Nothing runs while it is built, so no emulator is needed. */
const PROCESSORS = ['amd64', 'arm64']

/** The one that the runners of this project have. */
const OWN_PROCESSOR = 'amd64'

/** Builds the image for one processor, under the tag `VERSION-PROCESSOR`. @param image without a tag */
function build(run: Run, image: string, processor: string, version: string, sha: string): void {
  const labels = [
    '--build-arg',
    `IMAGE=${image}`,
    '--build-arg',
    `VERSION=${version}`,
    '--build-arg',
    `REVISION=${sha}`,
  ]
  mustRun(
    run,
    'docker',
    'build',
    '--platform',
    `linux/${processor}`,
    '--provenance=false',
    ...labels,
    '--tag',
    `${image}:${version}-${processor}`,
    '.',
  )
}

/** Runs what users run first, without a network, and throws if it does not behave as it should. */
export function tryImage(run: Run, name: string, version: string): void {
  const inContainer = (...args: string[]) => mustRun(run, 'docker', 'run', '--rm', '--network', 'none', ...args)
  const printed = inContainer(name, '--version')
  if (printed !== version) throw new Error(`the image says that it is ${printed}, not ${version}`)
  for (const [scenario, verdict] of [
    ['ready', 'Verdict: pass'],
    ['blocked', 'Verdict: block'],
  ])
    if (!inContainer(name, 'demo', scenario ?? '').includes(verdict ?? ''))
      throw new Error(`${scenario} does not end in "${verdict}"`)
  // as GitLab CI does it
  const inScript = inContainer('--entrypoint', 'sh', name, '-c', 'id -u && cce-upgrade-gate --version')
  if (inScript !== `1000\n${version}`) throw new Error(`a script in the image prints ${JSON.stringify(inScript)}`)
}

/**
 * Builds, tries and pushes the image of a version under its own tag and those that follow it, such as `1` and `latest`. An image that
 * is pushed already stays as it is.
 * @param image without a tag
 * @param moving the tags that follow the version
 * @returns the digest of the image for all processors
 */
export function pushImage(run: Run, image: string, version: string, sha: string, moving: readonly string[]): string {
  parseVersion(version)
  if (!/^[a-z0-9.:-]+\/\S+$/.test(image))
    throw new Error('set the repository variable CONTAINER_REGISTRY to the host of the registry')
  const name = `${image}:${version}`
  const existing = digestOf(run, name)
  if (existing === null) {
    for (const processor of PROCESSORS) build(run, image, processor, version, sha)
    tryImage(run, `${name}-${OWN_PROCESSOR}`, version)
    for (const processor of PROCESSORS) mustRun(run, 'docker', 'push', `${name}-${processor}`)
    const parts = PROCESSORS.map((processor) => `${name}-${processor}`)
    mustRun(run, 'docker', 'buildx', 'imagetools', 'create', '--tag', name, ...parts)
  }
  const digest = existing ?? digestOf(run, name)
  if (digest === null) throw new Error(`${name} was pushed and cannot be found`)
  for (const tag of moving)
    mustRun(run, 'docker', 'buildx', 'imagetools', 'create', '--tag', `${image}:${tag}`, `${image}@${digest}`)
  return digest
}

/** The digest of an image in the registry; null if it has none of this name. */
function digestOf(run: Run, name: string): string | null {
  const { code, stdout, stderr } = run('docker', [
    'buildx',
    'imagetools',
    'inspect',
    name,
    '--format',
    '{{.Manifest.Digest}}',
  ])
  if (code === 0 && /^sha256:[0-9a-f]{64}$/.test(stdout.trim())) return stdout.trim()
  if (/not found|manifest unknown|name unknown/i.test(stderr)) return null
  throw new Error(`the registry did not say whether it has ${name}: ${(stderr || stdout).trim()}`)
}

/** The tags of the image that follow a version: `1` and `1.2` as the tags of the repository do, and `latest`. */
export function movingImageTags(version: string, tags: readonly string[]): string[] {
  const own = parseVersion(version)
  return [...movingTags(own, tags).map((tag) => tag.slice(1)), ...(isLatest(own, tags) ? ['latest'] : [])]
}

if (import.meta.main) {
  const [image = '', version = '', sha = ''] = process.argv.slice(2)
  if (sha === '--try') {
    build(runProgram, image, OWN_PROCESSOR, version, 'unknown')
    tryImage(runProgram, `${image}:${version}-${OWN_PROCESSOR}`, version)
  } else {
    const moving = movingImageTags(version, [...readTags(installedGitHubCli).keys()])
    console.log(`digest=${pushImage(runProgram, image, version, sha, moving)}`)
  }
}
