import { describe, expect, it } from '@jest/globals'
import { localize } from '../../src/model/language.js'
import { faultOf, read, settingsOf } from './read.js'

const TARGET = { 'target-version': 'v1.31' }

/** The faults of settings that are right each for itself. */
const faultsOf = (inputs: Record<string, string>) => {
  const { settings, faults } = read(inputs)
  expect(settings === null).toBe(faults.length > 0)
  return faults.map(({ input, problem }) => `${input} ${localize(problem, 'en')}`)
}

describe('the checks', () => {
  it.each([
    ['upgrade', ['upgrade']],
    ['postcheck', ['postcheck']],
    ['postcheck, upgrade, addons, precheck', ['precheck', 'addons', 'upgrade', 'postcheck']],
  ])('may be %s', (text, checks) => {
    expect(settingsOf({ checks: text }).checks).toEqual(checks)
  })

  it('hold no write unless it is asked for', () => {
    expect(settingsOf().checks).toEqual(['precheck'])
  })
})

describe('start', () => {
  it('is never by default, and if-needed or always where that is asked for', () => {
    expect(settingsOf().start).toBe('never')
    expect(settingsOf({ ...TARGET, start: 'if-needed' }).start).toBe('if-needed')
    expect(settingsOf({ ...TARGET, start: 'always' }).start).toBe('always')
  })

  it.each(['true', 'Always', 'if_needed', 'needed', 'never, always'])(
    'is refused as %p, with the words there are',
    (text) => {
      expect(faultOf('start', text, TARGET).problem).toBe('must be one of "never", "if-needed", "always"')
    },
  )

  it.each(['if-needed', 'always'])('%s needs a target version', (start) => {
    expect(faultsOf({ start })).toEqual(['start needs target-version: which upgrade is to be checked'])
    expect(faultsOf({ start, ...TARGET })).toEqual([])
  })

  it.each(['precheck-task-id', 'addon-task-id'])('cannot be given together with %s', (input) => {
    expect(faultsOf({ start: 'always', ...TARGET, [input]: 'task-1' })).toEqual([
      expect.stringContaining('name a task that is there'),
    ])
    expect(faultsOf({ start: 'never', ...TARGET, [input]: 'task-1' })).toEqual([])
  })

  it('cannot be given together with results, with which nothing is asked', () => {
    expect(faultsOf({ start: 'if-needed', ...TARGET, results: 'a.json' })).toEqual([
      expect.stringContaining('with which nothing is asked or started'),
    ])
  })

  it('may be given together with the instance of an add-on', () => {
    expect(settingsOf({ start: 'always', ...TARGET, 'addon-instance-id': 'i-1' }).addonInstanceId).toBe('i-1')
  })

  it('is told with every other contradiction at once', () => {
    const inputs = { start: 'always', results: 'a.json', 'addon-task-id': 't', autopilot: 'true', checks: 'addons' }
    expect(faultsOf(inputs)).toHaveLength(4)
  })
})

describe('upgrade-task-id', () => {
  it('is an id, or nothing', () => {
    expect(settingsOf().upgradeTaskId).toBeNull()
    expect(settingsOf({ 'upgrade-task-id': ' u.1_a-B ' }).upgradeTaskId).toBe('u.1_a-B')
  })

  it.each(['.', '..', 'a/b', 'a?b', 'x'.repeat(65), '../upgrade'])('is refused as %p', (text) => {
    expect(faultOf('upgrade-task-id', text).input).toBe('upgrade-task-id')
  })
})

describe('autopilot', () => {
  it('is false by default', () => {
    expect(settingsOf().autopilot).toBe(false)
    expect(settingsOf({ autopilot: 'true' }).autopilot).toBe(true)
  })

  it.each(['yes', '1', 'autopilot'])('is refused as %p', (text) => {
    expect(faultOf('autopilot', text).input).toBe('autopilot')
  })

  it('has no add-on check: that is a wrong setting of checks, with its value', () => {
    const { settings, faults } = read({ autopilot: 'true', checks: 'precheck,addons' })
    expect(settings).toBeNull()
    expect(faults).toEqual([
      {
        input: 'checks',
        value: 'precheck,addons',
        problem: expect.objectContaining({
          en: 'cannot hold "addons" for an Autopilot cluster: it has no add-on check',
        }),
        suggestion: null,
      },
    ])
    expect(settingsOf({ autopilot: 'true', checks: 'precheck,upgrade,postcheck' }).autopilot).toBe(true)
  })
})

describe('start without anything to start', () => {
  it('is a wrong setting', () => {
    const { settings, faults } = read({ start: 'if-needed', 'target-version': 'v1.31', checks: 'upgrade' })
    expect(settings).toBeNull()
    expect(faults.map(({ input, value }) => [input, value])).toEqual([['start', 'if-needed']])
  })
})
