import { describe, expect, it } from '@jest/globals'
import { type CheckWithItems, passedCount, passedItems } from '../../src/model/passed-items.js'

const row = (name: string, passed: number, failed = 0, undecided = 0) => ({ name, passed, failed, undecided })
const check = (name: string, ...items: CheckWithItems['items']): CheckWithItems => ({ check: name, items })

describe('the items that passed', () => {
  it('are counted once, whatever the section, level or spelling they come with', () => {
    const items = passedItems([check('precheck', row('NodeDiskCheck', 3), row('nodediskcheck ', 1), row('Other', 1))])
    expect(items).toEqual([
      { check: 'precheck', name: 'NodeDiskCheck', times: 4 },
      { check: 'precheck', name: 'Other', times: 1 },
    ])
  })

  it('do not include an item that failed or is undecided anywhere, in any spelling', () => {
    expect(passedItems([check('precheck', row('A', 9), row('a', 0, 1), row('B', 9), row('B', 0, 0, 1))])).toEqual([])
  })

  it('do not include an item that failed for another add-on or on another cluster', () => {
    expect(passedItems([check('addons', row('AddonStatus', 1)), check('addons', row('AddonStatus', 0, 1))])).toEqual([])
    const clusters = [
      { checks: [check('precheck', row('A', 1), row('B', 1))] },
      { checks: [check('precheck', row('A', 0, 1))] },
    ]
    expect(passedCount(clusters)).toBe(1)
  })

  it('are distinguished by their check', () => {
    expect(passedItems([check('addons', row('A', 1)), check('precheck', row('A', 0, 1))])).toEqual([
      { check: 'addons', name: 'A', times: 1 },
    ])
  })
})
