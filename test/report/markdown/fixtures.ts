import type { CommentContext } from '../../../src/report/markdown/comment.js'
import { failed, withItems } from '../../support/cce/responses.js'
import { allFailing, reading } from '../reports.js'

export const CONTEXT: CommentContext = {
  key: '0'.repeat(16),
  before: null,
  isBrief: false,
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.com/o/r/actions/runs/1',
  redact: (text) => text,
}

/** 36 items that fail on 2,000 nodes, each with a long message. */
export const HUGE = allFailing(2000, 36, (index, node) => ({
  name: `NodeCheck${index}`,
  message: `${'磁盘空间不足 '.repeat(80)}on ${node}`,
  errorCodes: [`E${index}`],
}))

/** So many causes that not even their names fit. */
export const ENDLESS = reading(
  withItems(
    ...Array.from({ length: 3000 }, (_, index) => failed({ name: `${'名'.repeat(60)}${index}`, message: 'x' })),
  ),
)
