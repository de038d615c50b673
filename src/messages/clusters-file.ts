import type { ClustersFault } from '../model/clusters-file.js'
import type { FileFault } from '../model/file-fault.js'
import type { Localized } from '../model/language.js'
import { branchName } from './base-branch.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { fileProblem, onLine } from './file-faults.js'
import { CLUSTERS_WORDS } from './file-words.js'

/** What is wrong with a clusters file, without its position, and what to do. */
export function clustersFaultText({ at, problem }: FileFault): {
  readonly message: Localized
  readonly fix: Localized
} {
  const { message, fix = CLUSTERS_WORDS.check } = fileProblem(problem, at, CLUSTERS_WORDS)
  return { message, fix }
}

/** What is wrong with a clusters file, in which copy and on which line, and what to do. */
export function clustersFaultMessage(fault: ClustersFault): DiagnosticMessage {
  const { message, fix } = clustersFaultText(fault)
  const isPrefix = fault.problem.code === 'new-prefix'
  return {
    title: isPrefix ? NEW_CREDENTIALS : { en: 'Faulty clusters file', zh: '集群文件有误' },
    message: inCopy(fault.place, onLine(fault, message)),
    fix,
  }
}

const NEW_CREDENTIALS: Localized = { en: 'Credentials not on the base branch', zh: '凭证不在基准分支上' }

function inCopy(place: ClustersFault['place'], { en, zh }: Localized): Localized {
  if (place === 'workspace') return { en, zh }
  if (place === 'head') return { en: `In the copy of this change, ${en}`, zh: `在此次变更的副本中，${zh}` }
  const branch = branchName(place)
  return { en: `In the copy on ${branch.en}, ${en}`, zh: `在${branch.zh}上的副本中，${zh}` }
}

/** The same as a clause of the verdict's sentence. */
export const clustersFaultClause = ({ problem }: ClustersFault): Localized | null =>
  problem.code === 'new-prefix'
    ? { en: 'the change names credentials that the base branch does not', zh: '变更使用了基准分支上没有的凭证' }
    : null

/** What it means for the verdict, if it is about one cluster only. */
export const clustersFaultMeaning = ({ problem }: ClustersFault): Localized | null =>
  problem.code === 'new-prefix'
    ? { en: 'Nothing was sent to this cluster, so it was not checked.', zh: '没有向该集群发送任何请求，因此未作检查。' }
    : null
