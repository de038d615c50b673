import { describe, expect, it } from '@jest/globals'
import { faultOf, read, settingsOf } from './read.js'

const TARGET = { 'target-version': 'v1.31' }

/** The faults of settings that are valid one by one. */
const faultsOf = (inputs: Record<string, string>) => {
  const { complete, faults } = read(inputs)
  expect(complete === null).toBe(faults.length > 0)
  return faults.map(({ input, problem }) => `${input}: ${problem.code}`)
}

describe('the setting checks', () => {
  it.each([
    ['upgrade', ['upgrade']],
    ['postcheck', ['postcheck']],
    ['postcheck, upgrade, addons, precheck', ['precheck', 'addons', 'upgrade', 'postcheck']],
  ])('accepts %s', (text, checks) => {
    expect(settingsOf({ checks: text }).checks).toEqual(checks)
  })

  it('contains no check that writes by default', () => {
    expect(settingsOf().checks).toEqual(['precheck'])
  })
})

describe('the setting start', () => {
  it('is never by default, and if-needed or always on request', () => {
    expect(settingsOf().start).toBe('never')
    expect(settingsOf({ ...TARGET, start: 'if-needed' }).start).toBe('if-needed')
    expect(settingsOf({ ...TARGET, start: 'always' }).start).toBe('always')
  })

  it.each(['true', 'Always', 'if_needed', 'needed', 'never, always'])(
    'refuses %p and lists the allowed words',
    (text) => {
      expect(faultOf('start', text, TARGET).problem).toEqual({
        code: 'not-listed',
        allowed: ['never', 'if-needed', 'always'],
      })
    },
  )

  it.each(['if-needed', 'always'])('needs a target version if it is %s', (start) => {
    expect(faultsOf({ start })).toEqual(['start: start-needs-target'])
    expect(faultsOf({ start, ...TARGET })).toEqual([])
  })

  it.each(['precheck-task-id', 'addon-task-id'])('cannot be combined with %s', (input) => {
    expect(faultsOf({ start: 'always', ...TARGET, [input]: 'task-1' })).toEqual(['start: start-with-task'])
    expect(faultsOf({ start: 'never', ...TARGET, [input]: 'task-1' })).toEqual([])
  })

  it('cannot be combined with results, because nothing is requested then', () => {
    expect(faultsOf({ start: 'if-needed', ...TARGET, results: 'a.json' })).toEqual(['start: start-with-results'])
  })

  it('can be combined with an add-on instance', () => {
    expect(settingsOf({ start: 'always', ...TARGET, 'addon-instance-id': 'i-1' }).addonInstanceId).toBe('i-1')
  })

  it('is reported together with every other contradiction', () => {
    const inputs = { start: 'always', results: 'a.json', 'addon-task-id': 't', autopilot: 'true', checks: 'addons' }
    expect(faultsOf(inputs)).toHaveLength(4)
  })
})

describe('the setting upgrade-task-id', () => {
  it('is an id or absent', () => {
    expect(settingsOf().upgradeTaskId).toBeNull()
    expect(settingsOf({ 'upgrade-task-id': ' u.1_a-B ' }).upgradeTaskId).toBe('u.1_a-B')
  })

  it.each(['.', '..', 'a/b', 'a?b', 'x'.repeat(65), '../upgrade'])('refuses %p', (text) => {
    expect(faultOf('upgrade-task-id', text).input).toBe('upgrade-task-id')
  })
})

describe('the setting autopilot', () => {
  it('is false by default', () => {
    expect(settingsOf().autopilot).toBe(false)
    expect(settingsOf({ autopilot: 'true' }).autopilot).toBe(true)
  })

  it.each(['yes', '1', 'autopilot'])('refuses %p', (text) => {
    expect(faultOf('autopilot', text).input).toBe('autopilot')
  })

  it('makes the add-on check a wrong value of checks', () => {
    const { complete, faults } = read({ autopilot: 'true', checks: 'precheck,addons' })
    expect(complete).toBeNull()
    expect(faults).toEqual([
      {
        input: 'checks',
        value: 'precheck,addons',
        problem: { code: 'autopilot-has-no-addons' },
        suggestion: null,
      },
    ])
    expect(settingsOf({ autopilot: 'true', checks: 'precheck,upgrade,postcheck' }).autopilot).toBe(true)
  })
})

describe('the setting start, when checks contains nothing that can be started', () => {
  it('is refused', () => {
    const { complete, faults } = read({ start: 'if-needed', 'target-version': 'v1.31', checks: 'upgrade' })
    expect(complete).toBeNull()
    expect(faults.map(({ input, value }) => [input, value])).toEqual([['start', 'if-needed']])
  })
})
