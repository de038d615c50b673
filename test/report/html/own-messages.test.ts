import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createSearchIndex, matchesOf } from '../../../browser/filter.js'
import { EVERYTHING } from '../../../browser/view.js'
import { messageOf, pageData } from '../../../src/report/html/data.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { failed, NOW, stage, withStages } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { all, readPage, textOf } from './page.js'

const reportOn = (...messages: string[]) =>
  reportOf([
    precheckResult(
      withStages(...messages.map((message, index) => stage(`n${index}`, failed({ message })))),
      NOTHING_ASSERTED,
      NOW,
      null,
    ),
  ])

describe('the messages of nodes in the page', () => {
  const report = reportOn('disk of n0 has 17 MiB left', 'disk of n1 has 4711 MiB left', 'disk of n2 has 42 MiB left')

  it('are listed in the card of their cause', () => {
    const [card] = all(readPage(renderHtml(report)), 'article')
    const text = card ? textOf(card) : ''
    expect(text).toContain('disk of […] has […] MiB left')
    expect(text).toContain('What 3 nodes say')
    for (const { message } of report.findings[0]?.nodes ?? []) expect(text).toContain(message)
  })

  it('are found by the search', () => {
    const data = pageData(report)
    const found = (q: string) => matchesOf(createSearchIndex(data), { ...EVERYTHING, q }).causes
    expect([found('4711'), found('n2 42 mib'), found('4712')]).toEqual([[0], [0], []])
  })

  it('take little room, since only what differs is kept', () => {
    expect(pageData(report).findings[0]?.own).toEqual([
      [0, 'n0', '17'],
      [1, 'n1', '4711'],
      [2, 'n2', '42'],
    ])
  })

  it('are read back as they are, whatever they say', () => {
    const word = fc.constantFrom('disk', '1', '22', 'n0', 'n1', ',', '\n', '#', '[…]', '…', '0.5', 'and', '')
    const message = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 5 }), (messages) => {
        const { findings } = reportOn(...messages)
        const data = pageData({ ...reportOn(...messages), findings })
        for (const [at, finding] of findings.entries()) {
          const page = data.findings[at]
          const read = page?.own.map((one) => [data.nodes[one[0]]?.[0], messageOf(one, page.message)])
          const wanted = finding.nodes.filter((node) => node.message !== undefined)
          expect(read).toEqual(wanted.map(({ name, message: own }) => [name, own]))
        }
      }),
    )
  })
})
