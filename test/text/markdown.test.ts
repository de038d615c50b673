import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import {
  code,
  codeBlock,
  codeSpan,
  escapeHtml,
  link,
  trustedMarkdown,
  trustedText,
  untrustedText,
} from '../../src/text/markdown.js'
import { clip, oneLine } from '../../src/text/plain.js'
import { hostile } from './hostile.js'

const render = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

/** The HTML that a Markdown parser makes of a table cell. */
function cellOf(content: string): string {
  const page = `Before.\n\n<table><tr><td>first</td><td>${content}</td><td>last</td></tr></table>\n\nAfter.\n`
  const html = render(page)
  const [start, end] = [
    '<p>Before.</p>\n<table><tr><td>first</td><td>',
    '</td><td>last</td></tr></table>\n<p>After.</p>\n',
  ]
  expect(html.startsWith(start) && html.endsWith(end)).toBe(true)
  return html.slice(start.length, html.length - end.length)
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
/** HTML text as a browser shows it; fails for anything but escaped text with places at which it may be broken. */
function decoded(broken: string): string {
  const html = broken.replaceAll('<wbr>', '')
  expect(html).not.toMatch(/[<>]/)
  expect(html).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/)
  return html.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? '')
}

/** The text of the HTML, which must be one code element. */
function codeText(html: string): string {
  expect(html.startsWith('<code>') && html.endsWith('</code>')).toBe(true)
  return decoded(html.slice('<code>'.length, -'</code>'.length))
}

const runs = { numRuns: 1000 }

describe('untrusted text as code', () => {
  it('is parsed as Markdown into one code element with the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(codeText(cellOf(code(text)))).toBe(clip(oneLine(text), 700) || ' ')
      }),
      runs,
    )
  })

  it('is cut to the given length and marked', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 30 }), (text, units) => {
        expect(codeText(code(text, units))).toBe(clip(oneLine(text), units) || ' ')
      }),
    )
    expect(codeText(code('x'.repeat(2000)))).toHaveLength(700)
  })

  it('is cut before it is escaped, so that no entity is cut', () => {
    expect(code('<'.repeat(2000)).replaceAll('<wbr>', '')).toMatch(/^<code>(?:&lt;)+ … \(cut\)<\/code>$/)
  })
})

describe('untrusted text as prose', () => {
  it('is parsed as Markdown into one code element or plain text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = cellOf(untrustedText(text))
        const line = clip(oneLine(text), 700)
        if (html.startsWith('<code>')) expect(codeText(html)).toBe(line || ' ')
        else expect(decoded(html)).toBe(line)
      }),
      runs,
    )
  })

  it.each([
    ['a mention', 'ask @octocat'],
    ['a team', 'ask @octo-org/team'],
    ['an issue', 'see #123'],
    ['an issue elsewhere', 'see octo-org/infra#1'],
    ['an issue in the old way', 'see GH-1'],
    ['a commit', 'since 0328041'],
    ['a commit in capitals', 'since 0328041D1152'],
    ['an emoji', 'all :white_check_mark: here'],
    ['a link', 'see http://x.test'],
    ['a link without a scheme', 'see www.x.test'],
    ['a link in capitals', 'see WWW.x.test'],
    ['a mail address', 'ask a@b.test'],
    ['a formula', 'about $x$'],
    ['emphasis', '**really**'],
    ['code', 'the `x`'],
    ['an element', '<b>x</b>'],
    ['an image', '![x](y)'],
    ['an entity', '&#64;octocat'],
  ])('becomes code if it contains %s', (_, text) => {
    expect(untrustedText(text)).toBe(`<code>${escapeHtml(text)}</code>`)
  })

  it('stays as it is if it can only be text', () => {
    expect(untrustedText('The disk of node-1 is 90% full (limit: 80%), free “/var” first.')).toBe(
      'The disk of node-1 is 90% full (limit: 80%), free “/var” first.',
    )
    expect(untrustedText('节点 node-1 的磁盘已满, déjà vu')).toBe('节点 node-1 的磁盘已满, déjà vu')
  })

  it('stays prose when it is cut', () => {
    expect(untrustedText('plain words '.repeat(100), 40)).toBe('plain words plain words plain wo … (cut)')
  })
})

describe('trusted text', () => {
  it('is parsed as Markdown into text and code elements only', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = cellOf(trustedText(text)).replaceAll('<wbr>', '')
        const plain = html.replaceAll(/<code>([^<]*)<\/code>/g, '`$1`')
        expect(decoded(plain)).toBe(oneLine(text))
      }),
      runs,
    )
  })

  it('shows text in backticks as code', () => {
    expect(trustedText('set `fail-on` to `any`')).toBe('set <code>fail-on</code> to <code>any</code>')
  })
})

describe('a link', () => {
  const page = 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0550.html'

  it('is a link if it leads to a page of the documentation', () => {
    expect(cellOf(link('Node disks', page))).toBe(`<a href="${page}">Node disks</a>`)
  })

  it('shows any label as text', () => {
    fc.assert(
      fc.property(hostile, (label) => {
        const html = cellOf(link(label, page))
        const [start, end] = [`<a href="${page}">`, '</a>']
        expect(html.startsWith(start) && html.endsWith(end)).toBe(true)
        const text = html
          .slice(start.length, -end.length)
          .replaceAll('<wbr>', '')
          .replaceAll(/<code>([^<]*)<\/code>/g, '`$1`')
        expect(decoded(text)).toBe(oneLine(label))
      }),
    )
  })

  it.each([
    ['another host', 'https://support.huaweicloud.com.x.test/'],
    ['another host behind a user', 'https://support.huaweicloud.com@x.test/'],
    ['the host with a user', 'https://x@support.huaweicloud.com/'],
    ['the host with a password', 'https://:x@support.huaweicloud.com/'],
    ['another port', 'https://support.huaweicloud.com:8443/'],
    ['plain http', 'http://support.huaweicloud.com/'],
    ['a script', 'javascript:alert(1)//support.huaweicloud.com'],
    ['a relative path', '/login'],
    ['nothing', ''],
  ])('is text that shows the address if it leads to %s', (_, url) => {
    expect(link('Node disks', url)).toBe(url === '' ? 'Node disks' : `Node disks: ${code(url, 300)}`)
  })

  it('opens no second element, whatever its address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((path) => `https://support.huaweicloud.com/${path}`),
        ),
        (url) => {
          const html = cellOf(link('Node disks', url))
          if (/^Node disks(?:: <code>[^<>]*<\/code>)?$/.test(html.replaceAll('<wbr>', ''))) return
          const [, href = ''] = /^<a href="([^"<>]*)">Node disks<\/a>$/.exec(html) ?? []
          expect(new URL(decoded(href)).origin).toBe('https://support.huaweicloud.com')
        },
      ),
      runs,
    )
  })
})

describe('escaped HTML', () => {
  it('is decoded to the original text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(decoded(escapeHtml(text))).toBe(text)))
  })
})

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['```\n# x', '```` ``` # x ````'],
    ['', '`-`'],
    ['\u200b', '`-`'],
  ])('is long enough for its text: %j becomes %j', (text, span) => expect(codeSpan(text)).toBe(span))
})

it('a code block has a longer fence than any in its text', () => {
  expect(codeBlock(['df -h', '````'])).toBe('`````\ndf -h\n````\n`````')
})

it('trusted text as Markdown keeps its code and escapes its markup', () => {
  expect(trustedMarkdown('Set `a_b` to *x*, see <y> #1')).toBe('Set `a_b` to \\*x\\*, see \\<y\\> \\#1')
})
