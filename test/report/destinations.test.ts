import { describe, expect, it } from '@jest/globals'
import { type FailedWrite, failedWriteAnnotations } from '../../src/report/destinations.js'

const name = { en: 'Commit status', zh: '提交状态' }
const refused: FailedWrite = {
  name,
  permission: 'statuses: write',
  error: { message: 'status 403: the token lacks statuses: write', isPermission: true },
}
const failed: FailedWrite = { ...refused, error: { message: 'no connection', isPermission: false } }

describe('a place on GitHub that could not be written', () => {
  it('is a warning that names the permission', () => {
    expect(failedWriteAnnotations([refused], null, 'en')).toEqual([
      {
        level: 'warning',
        title: 'Commit status not written',
        message:
          'Commit status was not written: status 403: the token lacks statuses: write. Give the job permissions: { statuses: write }. The verdict is not affected.',
        location: null,
      },
    ])
  })

  it('is explained if the author of the pull request gets a read-only token', () => {
    for (const author of ['fork', 'bot'] as const)
      expect(failedWriteAnnotations([refused], author, 'en')[0]?.message).toContain(
        `pull request of a ${author} a token`,
      )
  })

  it('is a warning of its own for every place, whatever the cause', () => {
    const messages = failedWriteAnnotations([failed, refused, refused], null, 'en').map(({ message }) => message)
    expect(messages).toHaveLength(3)
    expect(messages[0]).toBe('Commit status was not written: no connection. The verdict is not affected.')
  })

  it('is worded in Chinese, too', () => {
    expect(failedWriteAnnotations([refused], null, 'zh-cn')[0]).toMatchObject({
      title: '提交状态未写入',
      message: expect.stringContaining('请为该作业授予 permissions: { statuses: write }。结论不受影响。'),
    })
  })
})
