import { micromark, type Options } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Disables the tag filter of `gfmHtml`, which would hide a script from the checker. */
const unfiltered: NonNullable<Options['htmlExtensions']>[number] = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token))
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token))
    },
  },
}

/** Renders Markdown as GitHub's parser does, but keeps all HTML in it, so that it can be checked. */
export const toHtml = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), unfiltered],
  })

/** A page of the documentation, CCE's or ours. */
const PAGE =
  /https:\/\/(?:support\.huaweicloud\.com|github\.com\/cce-upgrade-gate\/cce-upgrade-gate)\/[A-Za-z0-9_./-]*(?:#[a-z-]+)?/
/** A line of a file of the repository at a commit, percent-encoded. */
export const LINE = /https:\/\/github\.com\/octo-org\/infra\/blob\/[0-9a-f]{40}\/[A-Za-z0-9._~!*'()%/-]+#L\d+(?:-L\d+)?/

/** The tags that our pages consist of, with the attributes that each may have. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  h2: {},
  h3: {},
  h4: {},
  p: {},
  b: {},
  i: {},
  br: {},
  wbr: {},
  code: { class: /^language-mermaid$/ },
  sub: {},
  ul: {},
  li: {},
  details: {},
  summary: {},
  table: {},
  tr: {},
  td: { colspan: /^\d$/ },
  th: { align: /^left$/ },
  pre: {},
  a: {
    href: new RegExp(`^(?:${PAGE.source}|${LINE.source})$`),
  },
}
const VOID = ['br', 'wbr']

/** Text that GitHub turns into links, mentions or pictures outside of code. */
const ACTIVE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a mention', /@[A-Za-z0-9]/],
  ['an issue reference', /#\d|\bGH-\d/i],
  ['a commit', /\b[0-9a-f]{7,40}\b/i],
  ['an emoji', /:[a-z0-9_+-]+:/i],
  ['a link', /:\/\/|www\.|mailto:/i],
]
const HIDDEN = /[\p{Cf}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: readonly (readonly [name: string, value: string])[]
}

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<\/?[A-Za-z][\s\S]*?(?:>|$)|[^<]+|</g
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function readTag(token: string): Tag {
  const [, slash = '', name = '', rest = ''] = /^<(\/?)([A-Za-z][^\s/>]*)([\s\S]*?)\/?>?$/.exec(token) ?? []
  const attributes = [...rest.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single, bare]) => [key.toLowerCase(), decode(double ?? single ?? bare ?? '')] as const,
  )
  return { name: name.toLowerCase(), closes: slash === '/', attributes }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|amp));/gi, (_, hex, decimal, name) =>
    name ? (NAMED[name.toLowerCase()] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )

/** Everything in a page that is not our own markup or that GitHub would turn into more than text. */
export function problemsIn(html: string): string[] {
  const problems: string[] = []
  const open: string[] = []
  let run = ''
  const endRun = () => {
    const text = decode(run)
    run = ''
    if (open.includes('code')) return
    for (const [what, pattern] of ACTIVE)
      if (pattern.test(text)) problems.push(`${what} outside of code: ${text.slice(0, 80)}`)
  }
  for (const [token] of html.matchAll(TOKEN)) {
    if (HIDDEN.test(decode(token))) problems.push(`hidden characters: ${JSON.stringify(token.slice(0, 80))}`)
    if (!token.startsWith('<')) {
      run += token
      continue
    }
    endRun()
    if (!/^<\/?[A-Za-z]/.test(token)) {
      problems.push(`markup that is none of ours: ${token.slice(0, 80)}`)
      continue
    }
    const tag = readTag(token)
    const allowed = Object.hasOwn(ALLOWED, tag.name) ? ALLOWED[tag.name] : undefined
    if (!allowed) problems.push(`the tag ${tag.name}`)
    for (const [key, value] of tag.attributes)
      if (!allowed || !Object.hasOwn(allowed, key) || !allowed[key]?.test(value))
        problems.push(`the attribute ${key}="${value.slice(0, 80)}" of ${tag.name}`)
    if (tag.closes && open.pop() !== tag.name) problems.push(`a stray end of ${tag.name}`)
    else if (!tag.closes && !VOID.includes(tag.name)) {
      if (open.includes('code')) problems.push(`the tag ${tag.name} in code`)
      open.push(tag.name)
    }
  }
  endRun()
  if (open.length > 0) problems.push(`never ended: ${open.join(', ')}`)
  return problems
}

/** The texts of the headings of a page. */
export const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/gi)].map(([, text = '']) => decode(text))
