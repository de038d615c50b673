import type { Report } from '../../../src/model/report.js'
import type { CommentContext } from '../../../src/report/markdown/comment.js'
import { failed, NOW, precheck, stage, withItems } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

export const bytes = (text: string) => Buffer.byteLength(text, 'utf8')

export const CONTEXT: CommentContext = {
  key: '0'.repeat(16),
  before: null,
  isBrief: false,
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.com/o/r/actions/runs/1',
  redact: (text) => text,
}

export const reading = (raw: unknown): Report => reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)])

/** A cluster of 2,000 nodes on which every check fails, each with a long message. */
function allFailing(items: number): Report {
  const node = (index: number) =>
    stage(
      `cce-prod-${index}`,
      ...Array.from({ length: items }, (_, at) =>
        failed({
          name: `NodeCheck${at}`,
          message: `${'磁盘空间不足 '.repeat(80)}on cce-prod-${index}`,
          errorCodes: [`E${at}`],
        }),
      ),
    )
  const nodeStageStatus = Array.from({ length: 2000 }, (_, index) => node(index))
  return reading(precheck({ status: { phase: 'Failed', nodeCheckStatus: { phase: 'Failed', nodeStageStatus } } }))
}

export const HUGE = allFailing(36)
/** So many causes that not even their names fit. */
export const ENDLESS = reading(
  withItems(
    ...Array.from({ length: 3000 }, (_, index) => failed({ name: `${'名'.repeat(60)}${index}`, message: 'x' })),
  ),
)
