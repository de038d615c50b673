import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { ANSWERS } from '../../src/messages/answer.js'
import { localize } from '../../src/model/language.js'
import { blocksOf, textOf } from '../support/docs/pages.js'

const WORKFLOW = 'name: Upgrade gate\n'
const QUOTING = ['README.zh-CN.md', 'docs/getting-started.md', 'docs/getting-started.zh-CN.md']

const firstWorkflow = (page: string): unknown => {
  const block = blocksOf(page).find(({ info, text }) => info === 'yaml' && text.startsWith(WORKFLOW))
  return block === undefined ? null : parse(block.text)
}

it.each(QUOTING)('%s shows the workflow of the README', (page) => {
  expect(firstWorkflow('README.md')).not.toBeNull()
  expect(firstWorkflow(page)).toEqual(firstWorkflow('README.md'))
})

describe('the README', () => {
  it.each(['README.md', 'README.zh-CN.md'])('has fewer than 200 lines in %s', (page) => {
    expect(textOf(page).split('\n').length).toBeLessThan(200)
  })

  it('links no page twice in its table of documents', () => {
    const [, table = ''] = /^## Documentation\n(.*)/ms.exec(textOf('README.md')) ?? []
    const links = [...table.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link)
    expect(links).toEqual([...new Set(links)])
  })
})

/** The headings of a page, as levels: the same for two pages with the same sections. */
const outline = (page: string): string[] =>
  [
    ...textOf(page)
      .replace(/^```.*?^```/gms, '')
      .matchAll(/^(#+) /gm),
  ].map(([, level = '']) => level)

it.each([
  ['README.md', 'README.zh-CN.md'],
  ['docs/getting-started.md', 'docs/getting-started.zh-CN.md'],
])('%s and %s have the same sections, and link each other', (english, chinese) => {
  expect(outline(chinese)).toEqual(outline(english))
  const nameOf = (page: string) => page.split('/').at(-1) ?? ''
  expect(textOf(english)).toContain(`[中文${english === 'README.md' ? '说明' : ''}](${nameOf(chinese)})`)
  expect(textOf(chinese)).toContain(`[English](${nameOf(english)})`)
})

it('the Chinese pages use the commands of the English one', () => {
  const commands = (page: string) =>
    blocksOf(page)
      .filter(({ info }) => info === 'sh')
      .map(({ text }) => text.match(/^(?:cce-upgrade-gate|npm) [\w-]+/gm))
  expect(commands('docs/getting-started.zh-CN.md')).toEqual(commands('docs/getting-started.md'))
})

const { approval, followed } = ANSWERS
const RISKS = { en: '…', zh: ' …… ' }
const QUOTED = [followed.nothing, approval.yes, approval.yesAfter(RISKS), approval.no, approval.unknown]

it.each([
  ['docs/getting-started.md', 'en'],
  ['docs/getting-started.zh-CN.md', 'zh-cn'],
] as const)('%s quotes how summaries begin', (page, language) => {
  const begins = [...textOf(page).matchAll(/^\| (?:green|red|绿|红) \| ([^|]+) \|/gm)].map(([, begin = '']) => begin)
  expect(begins).toEqual(QUOTED.map((answer) => expect.stringContaining(localize(answer, language))))
})
