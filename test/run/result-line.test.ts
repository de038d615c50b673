import { expect, it } from '@jest/globals'
import { checkResult } from '../../src/model/check-result.js'
import { resultLine } from '../../src/run/result-line.js'

const passed = {
  name: 'removed-custom-resource',
  kind: null,
  level: null,
  group: null,
  passed: 1,
  failed: 0,
  undecided: 0,
}

it('names the task in a log line about a result of CCE, and none in one about the repository', () => {
  expect(resultLine(checkResult('precheck', [], { taskId: 'task-1', phase: 'Success', items: [passed] }))).toBe(
    'precheck: task task-1, phase Success; 1 item passed, 0 failed',
  )
  expect(resultLine(checkResult('manifests', [], { items: [passed] }))).toBe('manifests: 1 item passed, 0 failed')
  expect(resultLine(checkResult('plan', []))).toBe('plan: nothing to decide')
})
