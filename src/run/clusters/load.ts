import { setImmediate } from 'node:timers/promises'
import type { Trigger } from '../../github/runner/event.js'
import {
  ABSENT_CLUSTERS,
  type ClusterEntry,
  type ClustersFault,
  type ClustersState,
  isFromRepository,
} from '../../model/clusters-file.js'
import { type FileFault, type FileProblem, wholeFileFault } from '../../model/file-fault.js'
import { counted } from '../../model/language.js'
import type { Log } from '../../model/ports.js'
import type { ClustersFileReport } from '../../model/report.js'
import { combineEntries, type EntryChange, type ListedCluster } from '../../settings/clusters/combine.js'
import {
  isFromBase,
  isProposal,
  loadFile,
  originText,
  proposedCopy,
  type Sourced,
  type SourceFormat,
  type SourceQuery,
} from '../../source/index.js'
import type { Run } from '../context.js'

/** The clusters that a run could be about. */
export interface LoadedClusters {
  readonly file: string
  /** where the copy that decides was read, for the report */
  readonly origin: Omit<ClustersFileReport, 'listed' | 'gated'>
  readonly listed: readonly ListedCluster[]
  /** the prefixes of credentials that an added cluster can use; null if the file is not that of a change */
  readonly prefixes: ReadonlySet<string> | null
  /** what keeps the gate from knowing all of them */
  readonly faults: readonly ClustersFault[]
}

const FORMAT: SourceFormat<ClustersState> = {
  parse: async (text, file) => {
    // the parser is loaded only if there is a clusters file
    const { parseClusters } = await import('../../settings/clusters/parse.js')
    await setImmediate()
    return parseClusters(text, file)
  },
  absent: ABSENT_CLUSTERS,
  faulty: (file, problem) => ({ state: 'faulty', entries: [], sha256: null, faults: [wholeFileFault(file, problem)] }),
}

/**
 * Loads the clusters file, from the same place as the policy. If that is the base branch, the copy that the change proposes is read
 * as well, whatever files the change lists: the file can be a link to one that it changes.
 * @returns null if there is no such file and the settings do not name one
 */
export async function loadClusters(trigger: Trigger, run: Run): Promise<LoadedClusters | null> {
  const { clustersFile: setting, githubToken } = run.settings.general
  const query: SourceQuery = { ...run, setting: { ...setting, isGiven: false }, githubToken }
  const isProposed = isFromBase(setting, run.env)
  const [base, copy] = await Promise.all([
    loadFile(query, trigger, FORMAT),
    isProposed ? proposedCopy(query, trigger, FORMAT) : null,
  ])
  logFile(base, run)
  const proposed = base.state === 'faulty' ? null : copy
  if (base.state === 'absent' && (proposed === null || proposed.state === 'absent'))
    return setting.isGiven ? nothingIn(base, run) : null
  const isReadable = proposed !== null && proposed.state !== 'faulty'
  const step = run.settings.subject.target
  const targeted = (entries: readonly ClusterEntry[]) =>
    isFromRepository(step) ? entries.map((entry) => ({ ...entry, target: entry.target ?? step })) : entries
  // an entry without a target has that of the step, also on the base branch: a change that adds one replaces it
  const listed = combineEntries(targeted(base.entries), isReadable ? targeted(proposed.entries) : null)
  if (isReadable) logChanges(proposed.file, listed, run.log)
  return {
    file: isReadable && proposed.state === 'in-force' ? proposed.file : base.file,
    origin: originOf(base, run),
    listed,
    prefixes: isProposed ? new Set(base.entries.flatMap(({ credentials }) => credentials ?? [])) : null,
    faults: [...placed(base.faults, base.source), ...placed(proposed?.faults ?? [], 'head')],
  }
}

const originOf = ({ file, source, ref, commit }: Sourced<ClustersState>, { env }: Run): LoadedClusters['origin'] => ({
  file,
  source,
  ref,
  commit,
  isOwnJudge: source === 'workspace' && isProposal(env),
})

const placed = (faults: readonly FileFault[], place: ClustersFault['place']): ClustersFault[] =>
  faults.map((fault) => ({ ...fault, place }))

function logFile({ state, entries, faults, ...origin }: Sourced<ClustersState>, { env, log }: Run): void {
  const name = `Clusters file ${origin.file}${originText(origin)}`
  if (state === 'faulty') log.info(`${name}: it cannot be used (${counted(faults.length, 'fault')})`)
  if (state === 'in-force') log.info(`${name}: ${counted(entries.length, 'cluster')}`)
  if (state !== 'absent' && origin.source === 'workspace' && isProposal(env))
    log.info(`Notice: ${origin.file} comes from the workspace, so the change itself can leave clusters out`)
}

function logChanges(file: string, listed: readonly ListedCluster[], log: Log): void {
  const count = (change: EntryChange) => `${listed.filter((one) => one.change === change).length} ${change}`
  if (listed.some(({ change }) => change !== 'none'))
    log.info(`The change touches ${file}: ${count('added')}, ${count('changed')}, ${count('removed')}`)
}

/** A file that the settings name and that is nowhere. In the workspace, that is a wrong setting. */
function nothingIn(base: Sourced<ClustersState>, run: Run): LoadedClusters {
  const { file, source, ref } = base
  const problem: FileProblem =
    source === 'workspace' ? { code: 'unreadable-file' } : { code: 'absent-on-base', branch: source, ref: ref ?? '' }
  return {
    file,
    origin: originOf(base, run),
    listed: [],
    prefixes: null,
    faults: placed([wholeFileFault(file, problem)], source),
  }
}
