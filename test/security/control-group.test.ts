import { describe, expect, it } from '@jest/globals'
import { readLines } from '../support/process/lines.js'
import { parseCommand } from '../support/runner/command-parser.js'
import { headingsIn, problemsIn, toHtml } from './html.js'
import { PAYLOADS } from './payloads.js'

/** Naive ways to render a summary. The checker must catch each of them, or it checks nothing. */
const NAIVE = {
  'a Markdown table': (text: string) => `| cause |\n|---|\n| ${text} |\n`,
  'a paragraph': (text: string) => `${text}\n`,
  'an HTML table without escaping': (text: string) => `<table>\n<tr><td>${text}</td></tr>\n</table>\n`,
  'code without escaping': (text: string) => `<table>\n<tr><td><code>${text}</code></td></tr>\n</table>\n`,
  'escaping alone, outside of code': (text: string) =>
    `<table>\n<tr><td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td></tr>\n</table>\n`,
  'Markdown code': (text: string) => `\`${text}\`\n`,
  'a fence': (text: string) => `\`\`\`\n${text}\n\`\`\`\n`,
}

const caught = (render: (text: string) => string) =>
  PAYLOADS.filter((payload) => {
    const html = toHtml(render(payload))
    return problemsIn(html).length > 0 || headingsIn(html).length > 0
  })

describe('the checker of summaries catches', () => {
  it.each<[keyof typeof NAIVE, number]>([
    ['a Markdown table', 25],
    ['a paragraph', 30],
    ['an HTML table without escaping', 30],
    ['code without escaping', 15],
    ['escaping alone, outside of code', 12],
    ['Markdown code', 8],
    ['a fence', 8],
  ])('%s', (name, atLeast) => {
    expect(caught(NAIVE[name]).length).toBeGreaterThanOrEqual(atLeast)
  })

  it.each([
    ['a script', '<script>x</script>', 'the tag script'],
    ['a picture', '![x](https://evil.example/a.png)', 'the tag img'],
    ['a link elsewhere', '[x](https://evil.example)', 'the attribute href="https://evil.example" of a'],
    [
      'a link that only starts alike',
      '<a href="https://support.huaweicloud.com.evil.example/">x</a>',
      'the attribute href',
    ],
    ['a bare address', 'https://evil.example', 'the attribute href'],
    ['an event handler', '<p onclick="x">x</p>', 'the attribute onclick="x" of p'],
    ['an end without a start', 'x</table>', 'a stray end of table'],
    ['a start without an end', '<table>', 'never ended: table'],
    ['a comment', '<!-- b', 'markup that is none of ours'],
    ['a mention', 'ask @someone', 'a mention outside of code'],
    ['an issue reference', 'see #1', 'an issue reference outside of code'],
    ['another issue reference', 'see gh-1', 'an issue reference outside of code'],
    ['a commit', 'see a5c3785', 'a commit outside of code'],
    ['an emoji', 'so :tada:', 'an emoji outside of code'],
    ['a mention over entities', 'ask &#64;someone', 'a mention outside of code'],
    ['a direction mark', 'x\u202ey', 'hidden characters'],
    ['an escape sequence', 'x\u001b[31m', 'hidden characters'],
    ['a tag in code', '<p><code><b>x</b></code></p>', 'the tag b in code'],
  ])('%s', (_what, markdown, problem) => {
    expect(problemsIn(toHtml(markdown)).join('\n')).toContain(problem)
  })

  it('nothing in our own markup', () => {
    const ours =
      '<p><code>@org/team #1 a5c3785 :x: https://evil.example</code> plain &lt;b&gt;<br>words</p>\n\n### Add-ons\n'
    expect(problemsIn(toHtml(ours))).toEqual([])
    expect(headingsIn(toHtml(ours))).toEqual(['Add-ons'])
  })
})

it('the checker of logs catches commands that are printed unescaped', () => {
  const found = PAYLOADS.filter((payload) => readLines(payload).some((line) => parseCommand(line, () => true)))
  expect(found.length).toBeGreaterThanOrEqual(10)
})
