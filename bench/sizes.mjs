// What the repository weighs: for those who run the action, who install it, and who read it.
import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The paths of all files below a folder. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** Bytes of the files below a folder; a file with several names counts once. */
function bytesOf(folder, skip = () => false) {
  const files = filesBelow(folder).filter((path) => !skip(path))
  return new Map(files.map((path) => lstatSync(path)).map(({ ino, size }) => [ino, size]))
    .values()
    .reduce((sum, size) => sum + size, 0)
}

/** Bytes of the archive that a job downloads: the last commit, without what .gitattributes leaves out. */
function archiveBytes() {
  return gzipSync(execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 2 ** 30 })).length
}

function sourceLines() {
  const files = filesBelow('src').filter((path) => path.endsWith('.ts') && !path.startsWith('src/simulator/'))
  return files.reduce((lines, path) => lines + readFileSync(path, 'utf8').split('\n').length - 1, 0)
}

const MB = 1e6

/** `before` is the figure at the end of the redesign, for which these limits were set; the growth since then is printed too. */
export const measureSizes = () => [
  { name: 'dist/, committed', value: bytesOf('dist') / MB, limit: 3.2, before: 3.04, unit: 'MB' },
  {
    name: 'archive of the last commit that a job downloads',
    value: archiveBytes() / MB,
    limit: 1.0,
    before: 0.73,
    unit: 'MB',
  },
  { name: 'node_modules/', value: bytesOf('node_modules', (path) => path.includes('/.')) / MB, limit: 500, unit: 'MB' },
  { name: 'src/ without the simulator', value: sourceLines(), limit: 18_500, before: 18_215, unit: 'lines' },
  { name: 'test/golden/', value: filesBelow('test/golden').length, limit: 130, unit: 'files' },
]
