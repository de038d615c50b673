// Prints the bill of materials of dist/ as CycloneDX 1.6: `node scripts/release/sbom.ts`.
import { readFileSync } from 'node:fs'
import { noticedPackages } from '../bundle/notices.ts'

/** The part of package-lock.json that is read here. */
export interface LockFile {
  readonly name: string
  readonly version: string
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
}

/**
 * Describes the packages that dist/ contains, and no other: the lock file also has every tool of the build and of the tests.
 * Equal inputs make equal text, so it has neither a time nor a serial number.
 * @param notices the text of dist/licenses.txt
 */
export function billOfMaterials(notices: string, lock: LockFile): object {
  const components = noticedPackages(notices).map(({ name, version }) =>
    componentOf(name, version, lockedPackage(lock, name, version)),
  )
  const own = purlOf(lock.name, lock.version)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: lock.name,
        version: lock.version,
        licenses: licensesOf(lock.packages['']?.license),
        purl: own,
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl }) => purl) }],
  }
}

function componentOf(fullName: string, version: string, { license, integrity }: LockedPackage) {
  const [, group, name = fullName] = /^(@[^/]+)\/(.+)$/.exec(fullName) ?? []
  const purl = purlOf(fullName, version)
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name,
    version,
    hashes: hashesOf(integrity),
    licenses: licensesOf(license),
    purl,
  }
}

function lockedPackage({ packages }: LockFile, name: string, version: string): LockedPackage {
  const found = Object.entries(packages).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
  )
  if (found === undefined) throw new Error(`package-lock.json has no ${name} ${version}, which dist/ contains`)
  return found[1]
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** An SPDX id or an expression of several. */
function licensesOf(license: string | undefined): object[] {
  if (license === undefined) return []
  return [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }]
}

/** The hashes of the package's archive, from an integrity such as `sha512-…` in base64. */
const hashesOf = (integrity = ''): object[] =>
  integrity
    .split(' ')
    .map((one) => /^sha(256|384|512)-(.+)$/.exec(one))
    .flatMap((match) =>
      match === null
        ? []
        : [{ alg: `SHA-${match[1]}`, content: Buffer.from(match[2] ?? '', 'base64').toString('hex') }],
    )

if (import.meta.main) {
  const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  console.log(JSON.stringify(billOfMaterials(readFileSync('dist/licenses.txt', 'utf8'), lock), null, 2))
}
