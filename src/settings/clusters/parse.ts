import { createHash } from 'node:crypto'
import type { ClusterEntry, ClustersState, TargetSetting } from '../../model/clusters-file.js'
import { parsePeriod } from '../../model/duration.js'
import { type FileFault, wholeFileFault } from '../../model/file-fault.js'
import { firstFaults, readStrict } from '../../yaml/strict.js'
import type { YamlFile } from '../../yaml/yaml.js'
import { pathGlobOfList } from '../path-globs.js'
import { version } from '../readers.js'
import { type ClustersFile, clustersSchema } from './schema.js'

/**
 * Parses a clusters file strictly: one fault makes the whole file void, so that a typo never leaves a cluster out.
 * @param file the name of the file, for the faults
 */
export function parseClusters(text: string, file: string): ClustersState {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const result = readStrict(text, file, clustersSchema())
  const faults = 'faults' in result ? result.faults : entryFaults(result.value, result.yaml, file)
  if ('faults' in result || faults.length > 0) return { state: 'faulty', entries: [], faults, sha256 }
  return { state: 'in-force', entries: entriesOf(result.value, result.yaml), faults: [], sha256 }
}

/** What is wrong with entries that are right one by one. */
function entryFaults(entries: ClustersFile, yaml: YamlFile, file: string): FileFault[] {
  if (entries.length === 0) return [{ ...wholeFileFault(file, { code: 'empty' }), line: 1, column: 1 }]
  const lineOf = (index: number) => yaml.positionOf([index])?.line ?? 1
  const duplicates = (['name', 'id'] as const).flatMap((key) => {
    const first = new Map<string, number>()
    return entries.flatMap((entry, index) => {
      const value = entry[key]
      const known = first.get(value)
      if (known === undefined) {
        first.set(value, index)
        return []
      }
      return [{ index, key, problem: { code: 'duplicate', value, line: lineOf(known) } as const }]
    })
  })
  const stageless = entries.flatMap(({ soak, stage }, index) =>
    soak !== undefined && stage === undefined
      ? [{ index, key: 'soak', problem: { code: 'missing-key', key: 'stage' } as const }]
      : [],
  )
  return firstFaults(
    [...duplicates, ...stageless].sort((a, b) => a.index - b.index),
    ({ index, key, problem }) => {
      const position = yaml.positionOf([index, key])
      const at = problem.code === 'missing-key' ? `[${index}]` : `[${index}].${key}`
      const about = entries[index]?.name ?? ''
      return { file, line: position?.line ?? null, column: position?.column ?? null, at, about, problem }
    },
  )
}

const entriesOf = (entries: ClustersFile, yaml: YamlFile): ClusterEntry[] =>
  entries.map((entry, index) => ({
    name: entry.name,
    id: entry.id,
    region: entry.region ?? null,
    projectId: entry['project-id'] ?? null,
    autopilot: entry.autopilot ?? null,
    target: targetOf(entry.target),
    paths: (entry.paths ?? []).map(plainGlob),
    stage: entry.stage ?? null,
    soakMs: entry.soak === undefined ? null : parsePeriod(entry.soak),
    credentials: entry.credentials ?? null,
    line: yaml.positionOf([index])?.line ?? 1,
    replacedTarget: null,
    targetLine: entry.target === undefined ? null : (yaml.keyPosition([index, 'target'])?.line ?? null),
  }))

function targetOf(target: ClustersFile[number]['target']): TargetSetting | null {
  if (target === undefined) return null
  if (target === 'auto') return { kind: 'auto' }
  if (typeof target !== 'string') return { kind: 'file', file: target.file.replace(/^(?:\.\/+)+/, ''), key: target.key }
  const read = version(target)
  return { kind: 'version', version: 'value' in read ? read.value : target }
}

function plainGlob(text: string): string {
  const read = pathGlobOfList(text)
  return 'value' in read ? read.value : text
}
