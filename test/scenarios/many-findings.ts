import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, precheck } from '../support/cce/responses.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** Makes a workspace with `saved.json`, a current result in which this many different items failed. */
export function workspaceWithFindings(count: number, level = 'Warning'): string {
  const now = Date.now()
  const time = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
  const itemsStatus = Array.from({ length: count }, (_, index) =>
    failed({ name: `Check${index}`, kind: 'Risk', level, message: `message ${index}` }),
  )
  const task = precheck({
    metadata: { creationTimestamp: time(-2), updateTimestamp: time(-1) },
    status: { phase: 'Failed', expireTimeStamp: time(50), clusterCheckStatus: { phase: 'Failed', itemsStatus } },
  })
  const workspace = temporaryFolder()
  writeFileSync(join(workspace, 'saved.json'), JSON.stringify(task))
  return workspace
}
