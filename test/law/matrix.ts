import { type Fault, REQUEST_FAULTS } from './faults.js'
import type { Expectation } from './laws.js'
import { type Disturbance, type Observation, UNDISTURBED } from './run.js'
import { NO_FAULTS, type RequestId } from './services.js'
import type { Situation } from './situations.js'
import type { Write } from './writes.js'

/** One situation with one fault. */
export interface Combination {
  readonly name: string
  readonly situation: Situation
  readonly disturbance: Disturbance
  readonly expectation: Expectation
}

const HARMLESS: Expectation = { losesOutputs: false, mayImprove: false }
const HOUR = 3_600_000

/**
 * Requests that only read facts of the cluster, whose refusal changes nothing: "Cluster facts that could not be read are named
 * too, and change nothing". The upgrade information is among them, because it also says which version runs now.
 */
const FACTS = [
  /^cce GET clusters\/\{id\}$/,
  /^cce GET clusters\/\{id\}\/upgradeinfo$/,
  /^cce GET clusters\/\{id\}\/operation\/upgradeworkflows$/,
  /^cce GET clusters\/\{id\}\/operation\/snapshot\/tasks$/,
]
const isRefusal = ({ name }: Fault): boolean => /^status 40[134]$/.test(name)

/**
 * Faults after which a better verdict is the truth. CCE says with this status that an upgrade was confirmed before. And a check that
 * replaces the one that is read exists a little later, so that a delayed run finds it. A refusal to show the releases of Helm changes
 * nothing, since listing them is best effort.
 */
const IMPROVING: readonly { readonly situation?: string; readonly operation: RegExp; readonly fault: RegExp }[] = [
  { operation: /^cce POST clusters\/\{id\}\/operation\/postcheck$/, fault: /^status 409$/ },
  // who may not see the releases of Helm is told so, and a list without any says that there is none
  { operation: /^cce GET \/cce\/cam\/.*\/releases$/, fault: /^(?:status 40[134]|empty list)$/ },
  { operation: /^cce GET \/cce\/cam\/.*\/releases\/[^/]+$/, fault: /^status 40[134]$/ },
  { situation: 'task-replaced', operation: /precheck\/tasks$/, fault: /^stalled/ },
]
const improves = (situation: Situation, request: RequestId, { name }: Fault): boolean =>
  IMPROVING.some(
    (one) =>
      (one.situation === undefined || one.situation === situation.scenario) &&
      one.operation.test(request.operation) &&
      one.fault.test(name),
  )

/** How long a fault lasts: one request, all later ones of the operation, or all later ones. */
const DURATIONS = ['once', 'lasting', 'everything'] as const
type Duration = (typeof DURATIONS)[number]

/** Faults of everything at once: an outage of the network, or of all services. */
const OUTAGES: readonly string[] = [
  'connection refused',
  'stalled before sending',
  'stalled after sending',
  'status 403',
  'status 503',
  'HTML page',
]

/** A wrong body is not asked for again, so that one that lasts is enough. */
const WRONG_BODY = /^(?:garbage|truncated|wrong|HTML page$|empty|null|text|error body|redirect|body)/

const lasts = ({ name, connection }: Fault, duration: Duration): boolean =>
  duration === 'everything'
    ? OUTAGES.includes(name)
    : duration === 'once'
      ? !WRONG_BODY.test(name)
      : connection === undefined

/** The situations in which requests for facts meet every fault. In the others they meet one fault of each kind. */
const ALL_FACTS: readonly string[] = [
  'ready',
  'warnings',
  'already-upgraded',
  'version-moved',
  'cluster-upgrading',
  'upgrade-done',
]
const ONE_OF_A_KIND = [
  'status 403',
  'status 503',
  'stalled after sending',
  'reset in the body',
  'empty object',
  'HTML page',
]

/** Whether a request meets every fault. It meets one fault of each kind where others already meet all of them. */
const meetsAll = ({ name }: Situation, { report }: Observation, isFact: boolean): boolean =>
  isFact ? ALL_FACTS.includes(name) : report?.verdict !== 'inconclusive'

function meets(request: RequestId, first: RequestId, isReached: boolean, duration: Duration): boolean {
  const isSame = request.operation === first.operation
  if (duration === 'once') return isSame && request.nth === first.nth
  if (duration === 'lasting') return isSame && request.nth >= first.nth
  return isReached || (isSame && request.nth === first.nth)
}

function withRequestFault(fault: Fault, first: RequestId, number: number, duration: Duration): Disturbance {
  const { connection } = fault
  if (connection !== undefined)
    return {
      ...UNDISTURBED,
      plan: {
        onRequest: () => null,
        onConnection: (at) => ((duration === 'once' ? at === number : at >= number) ? connection : 'accepted'),
      },
    }
  let isReached = false
  return {
    ...UNDISTURBED,
    plan: {
      onConnection: NO_FAULTS.onConnection,
      onRequest: (request) => {
        if (!meets(request, first, isReached, duration)) return null
        isReached = true
        return fault
      },
    },
  }
}

/** Every combination of a request with a fault. Of an operation that is polled, the first two requests are taken. */
function* requestCombinations(situation: Situation, undisturbed: Observation): Generator<Combination> {
  for (const [index, request] of undisturbed.requests.entries()) {
    if (request.nth > 2) continue
    const isFact = FACTS.some((one) => one.test(request.operation))
    const isWhole = request.nth === 1 && meetsAll(situation, undisturbed, isFact)
    for (const fault of REQUEST_FAULTS.filter(({ name }) => isWhole || ONE_OF_A_KIND.includes(name)))
      for (const duration of DURATIONS) {
        if (!lasts(fault, duration)) continue
        yield {
          name: `${situation.name} | ${request.operation} #${request.nth} | ${fault.name}, ${duration}`,
          situation,
          // the plan has a state, so that it is made anew for each run
          get disturbance() {
            return withRequestFault(fault, request, index + 1, duration)
          },
          expectation: {
            losesOutputs: false,
            mayImprove:
              (isFact && isRefusal(fault) && duration !== 'everything') || improves(situation, request, fault),
          },
        }
      }
  }
}

const ENV_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_PATH'] as const

function* environmentCombinations(situation: Situation): Generator<Combination> {
  for (const hours of [-2, 2])
    yield {
      name: `${situation.name} | clock ${hours} h`,
      situation,
      disturbance: { ...UNDISTURBED, skewMs: hours * HOUR },
      expectation: HARMLESS,
    }
  for (const name of ENV_FILES)
    for (const [how, value] of [
      ['unset', undefined],
      ['missing', '/nowhere/file'],
      ['a folder', '/'],
    ] as const)
      yield {
        name: `${situation.name} | ${name} ${how}`,
        situation,
        disturbance: {
          ...UNDISTURBED,
          changeEnv: (env) => {
            if (value === undefined) delete env[name]
            else env[name] = value
          },
        },
        expectation: { losesOutputs: name === 'GITHUB_OUTPUT', mayImprove: false },
      }
  for (const folder of ['/proc/nowhere', '/dev/null/report', '../outside'])
    yield {
      name: `${situation.name} | report-dir ${folder}`,
      situation: { ...situation, inputs: { ...situation.inputs, 'report-dir': folder } },
      disturbance: UNDISTURBED,
      expectation: HARMLESS,
    }
}

/** The writes that are one of a kind; the outputs are written one by one, and the first and the last stand for all. */
function distinctWrites(writes: readonly Write[]): Write[] {
  const isOutput = ({ path }: Write): boolean => path.endsWith('github_output')
  const outputs = writes.filter(isOutput)
  return [...writes.filter((write) => !isOutput(write)), ...outputs.slice(0, 1), ...outputs.slice(-1)]
}

function* writeCombinations(situation: Situation, { writes }: Observation): Generator<Combination> {
  for (const write of distinctWrites(writes)) {
    const code = write.number % 2 === 0 ? 'ENOSPC' : 'EACCES'
    for (const isLasting of [false, true])
      yield {
        name: `${situation.name} | write ${write.number} (${write.call} ${write.path.split('/').at(-1)}) ${code}${isLasting ? ', lasting' : ''}`,
        situation,
        disturbance: {
          ...UNDISTURBED,
          onWrite: ({ number }) => (number === write.number || (isLasting && number > write.number) ? code : null),
        },
        expectation: {
          losesOutputs: isLasting || /github_output/.test(write.path),
          mayImprove: false,
        },
      }
  }
}

function* cancelCombinations(situation: Situation, { requests, writes }: Observation): Generator<Combination> {
  const cancel = (what: 'requests' | 'writes', at: number): Combination => ({
    name: `${situation.name} | canceled at ${what} ${at}`,
    situation,
    disturbance: { ...UNDISTURBED, cancelsAt: (point) => point[what] >= at },
    expectation: HARMLESS,
  })
  for (const [index, { nth }] of requests.entries()) if (nth <= 2) yield cancel('requests', index + 1)
  for (const { number } of distinctWrites(writes)) yield cancel('writes', number)
}

/** Every combination of a situation with a fault. */
export function* combinationsOf(situation: Situation, undisturbed: Observation): Generator<Combination> {
  yield* requestCombinations(situation, undisturbed)
  yield* environmentCombinations(situation)
  yield* writeCombinations(situation, undisturbed)
  yield* cancelCombinations(situation, undisturbed)
}
