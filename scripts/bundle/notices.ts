import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BundledPackage } from './packages.ts'

const INTRODUCTION = `CCE Upgrade Gate is licensed under the Apache License 2.0, see LICENSE. The files in this folder contain code of the packages
below, under their own licenses. The functions that load a chunk of the bundle come from webpack (MIT), which is part of @vercel/ncc:
Copyright JS Foundation and other contributors.
`

const RULE = '-'.repeat(80)

/** The text of dist/licenses.txt: every package with the text of its license. */
export const noticesText = (packages: readonly BundledPackage[]): string =>
  [INTRODUCTION, ...packages.map((one) => `${RULE}\n${heading(one)}\n${RULE}\n\n${licenseText(one)}\n`)].join('\n')

const heading = ({ name, version, license }: BundledPackage): string => `${name} ${version} (${license})`

/** The names and versions in the text of dist/licenses.txt. */
export const noticedPackages = (text: string): { readonly name: string; readonly version: string }[] =>
  [...text.matchAll(/^-{80}\n(\S+) (\S+) \(.*\)\n-{80}$/gm)].map(([, name = '', version = '']) => ({ name, version }))

/**
 * The text of a license. Packages without such a file have it in their README, or come from a repository of several packages and
 * have the license of the others. Throws if there is none.
 */
function licenseText({ name, folder }: BundledPackage): string {
  const text = ownText(folder) ?? textOfRepository(folder)
  if (text === null) throw new Error(`no license text was found for ${name}`)
  return text.replaceAll('\r\n', '\n').trim()
}

function ownText(folder: string): string | null {
  const files = readdirSync(folder).sort()
  const texts = files.filter((file) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(file))
  if (texts.length > 0) return texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  const readme = files.find((file) => /^readme\.md$/i.test(file))
  if (readme === undefined) return null
  const [, section = null] =
    /^(?:#+ +)?licen[cs]e\n(?:-+\n)?([\s\S]*?copyright[\s\S]*?)(?=^#|^\[\w+\]: |$(?![\s\S]))/im.exec(
      readFileSync(join(folder, readme), 'utf8'),
    ) ?? []
  return section
}

/** The license of a package that is installed beside this one and comes from the same repository. */
function textOfRepository(folder: string): string | null {
  const url = repositoryOf(folder)
  if (url === null) return null
  const beside = dirname(folder)
  for (const name of readdirSync(beside).sort()) {
    const other = join(beside, name)
    if (other !== folder && !name.startsWith('.') && repositoryOf(other) === url) {
      const text = ownText(other)
      if (text !== null) return text
    }
  }
  return null
}

function repositoryOf(folder: string): string | null {
  try {
    const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return typeof repository?.url === 'string' ? repository.url : null
  } catch {
    return null // a scope, or no package
  }
}
