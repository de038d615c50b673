import { describe, expect, it } from '@jest/globals'
import {
  counted,
  inEach,
  type Localized,
  listed,
  localize,
  localizeMessages,
  quoted,
  sentences,
} from '../../src/model/language.js'

describe('a count with its noun', () => {
  it('agrees in number', () => {
    expect([0, 1, 2].map((count) => counted(count, 'cause'))).toEqual(['0 causes', '1 cause', '2 causes'])
    expect(counted(2, 'entry', 'entries')).toBe('2 entries')
  })

  it('groups thousands', () => {
    expect([999, 1000, 1_234_567].map((count) => counted(count, 'node'))).toEqual([
      ...['999 nodes', '1,000 nodes', '1,234,567 nodes'],
    ])
  })
})

describe('texts in two languages', () => {
  const ONE: Localized = { en: 'One.', zh: '一。' }

  it('joins sentences, lists and quotations as each language does', () => {
    expect(sentences(ONE, 'Two.')).toEqual({ en: 'One. Two.', zh: '一。Two.' })
    expect(listed(['a', ONE])).toEqual({ en: 'a, One.', zh: 'a、一。' })
    expect(quoted(['a', 'b'])).toEqual({ en: '"a", "b"', zh: '“a”、“b”' })
    expect(inEach((say) => `<${say(ONE)}>`)).toEqual({ en: '<One.>', zh: '<一。>' })
  })

  it('leaves a plain string as it is in every language', () => {
    expect([localize('x', 'en'), localize('x', 'zh-cn')]).toEqual(['x', 'x'])
  })

  it('localizes a group of messages, functions included', () => {
    const messages = { one: ONE, cut: (count: number): Localized => ({ en: `cut ${count}`, zh: `省略 ${count}` }) }
    const { one, cut } = localizeMessages(messages, 'zh-cn')
    expect([one, cut(2)]).toEqual(['一。', '省略 2'])
  })
})
