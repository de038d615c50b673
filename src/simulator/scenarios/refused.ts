import type { Answer } from '../server/answer.js'
import { serviceError } from '../server/error-answers.js'
import type { Operation } from '../server/routes.js'
import { type Call, type Intercept, type Scenario, type ScenarioTable, STARTING } from './scenario.js'

const STARTS: readonly (Operation | null)[] = ['CreatePreCheck', 'BatchCreateAddonPrecheck', 'CreatePostCheck']

const nothingYet = (title: string, intercept: Intercept): Scenario => ({
  title,
  inputs: STARTING,
  atService: intercept,
})

/** The first start of each kind of check. */
const firstStart = ({ operation, nth }: Call): Answer | null =>
  STARTS.includes(operation) && nth === 1 ? { form: 'reset' } : null

/** Situations in which a check that should be started is not, or nobody can tell whether it is. */
export const REFUSED: ScenarioTable = {
  'target-not-offered': {
    title: 'CCE offers other versions than the target',
    inputs: STARTING,
    content: () => ({ offered: ['v1.29.13-r2', 'v1.30.10-r2'] }),
  },
  'nothing-offered': {
    title: 'CCE offers no version at all',
    inputs: STARTING,
    content: () => ({ offered: [] }),
  },
  'start-forbidden': nothingYet('the caller may read, but start nothing', ({ method }) =>
    method === 'GET' ? null : serviceError('forbidden', 'Policy does not allow cce:cluster:upgrade to be performed.'),
  ),
  'start-conflict': nothingYet('another operation on the cluster is in the way of every start', ({ method }) =>
    method === 'GET' ? null : serviceError('exists', 'another operation on the cluster has not finished'),
  ),
  'start-throttled': nothingYet('too many tasks are running for another check', ({ operation }) =>
    STARTS.includes(operation) ? serviceError('too-many-tasks', 'the project has too many running tasks') : null,
  ),
  'post-reset-before': {
    title: 'the connection of the first start is reset before CCE carries it out',
    inputs: STARTING,
    atService: firstStart,
  },
  'post-reset-after': {
    title: 'the connection of the first start is reset after CCE carried it out',
    inputs: STARTING,
    atReply: firstStart,
  },
}
