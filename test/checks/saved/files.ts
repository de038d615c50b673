import { readSaved, type SavedResults } from '../../../src/checks/saved/index.js'
import type { Expectations, Selection } from '../../../src/checks/shared/context.js'
import type { CheckName } from '../../../src/model/check.js'
import { goTime, NOW, precheck, type TaskBody, type TaskChanges } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'

interface Terms {
  readonly checks?: readonly CheckName[] | null
  readonly over?: Partial<Expectations>
  readonly selection?: Partial<Selection>
  /** of the only file */
  readonly path?: string
}

/** Reads values as saved files that are named `0.json`, `1.json` and so on. */
export const readFiles = (
  values: readonly unknown[],
  { checks = null, over = {}, selection = {}, path }: Terms = {},
): SavedResults =>
  readSaved(
    values.map((value, index) => ({ path: path ?? `${index}.json`, text: JSON.stringify(value) })),
    checks,
    { ...NOTHING_ASSERTED, ...over },
    { ...ANY_TASK, ...selection },
    NOW,
  )

/** The task ids of the results; the diagnostics in place of a missing one. */
export const taskIds = (...args: Parameters<typeof readFiles>): string[] =>
  readFiles(...args).results.map((result) => result.taskId ?? diagnosticNames(result).join())

/** A pre-upgrade check that passes and was created some minutes from `NOW`. */
export const taskAt = (uid: string, minutes: number, over: TaskChanges = {}): TaskBody =>
  precheck({ ...over, metadata: { uid, creationTimestamp: goTime(minutes), updateTimestamp: goTime(minutes + 1) } })
