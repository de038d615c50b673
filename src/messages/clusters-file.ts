import type { FileFault } from '../model/file-fault.js'
import type { Localized } from '../model/language.js'
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

/** What is wrong with a clusters file, on which line, and what to do. */
export function clustersFaultMessage(fault: FileFault): DiagnosticMessage {
  const { message, fix } = clustersFaultText(fault)
  return {
    title: { en: 'Faulty clusters file', zh: '集群文件有误' },
    message: onLine(fault, message),
    fix,
  }
}
