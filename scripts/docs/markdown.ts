/** Plain pieces of Markdown for the generated pages. */

export const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cellText(cell)).join(' | ')} |`

const cellText = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => '---|').join('')}`, ...rows.map(row)].join('\n')

/** Text of a message in a page: signs that Markdown would read are escaped. */
export const plain = (text: string): string =>
  text.replaceAll(/`[^`]*`|(?<!\w)_|_(?!\w)|[*<>[\]#~]/g, (found) => (found.startsWith('`') ? found : `\\${found}`))

/** Replaces what stands between two marks. @throws if the page lacks them */
export function between(page: string, name: string, body: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`)
  if (!pattern.test(page)) throw new Error(`the page has no marks for ${name}`)
  return page.replace(pattern, (_, start: string, end: string) => `${start}\n\n${body}\n\n${end}`)
}

/** One example of what a report says. */
export interface Example {
  readonly title: string
  readonly message: string
  readonly fix: string
}

const quote = ({ title, message, fix }: Example): string =>
  [`> **${plain(title)}.** ${plain(message)}`, `> *What to do:* ${plain(fix)}`]
    .map((line) => line.replaceAll('\n', ' '))
    .join('\n>\n')

/** The sections of a page that begin with headings of one level, and what stands before the first. */
export function sectionsOf(page: string, level: 2 | 3): readonly { readonly name: string; readonly body: string }[] {
  const marks = '#'.repeat(level)
  return page.split(new RegExp(`^(?=${marks} )`, 'm')).map((body) => {
    const heading = new RegExp(`^${marks} (.*)\n`).exec(body)
    return { name: heading?.[1] ?? '', body }
  })
}

/**
 * The page with the examples of each heading that has some, behind the text of its section. Earlier examples are replaced: they are the
 * quotations at the end of the text, before a heading of a higher level.
 */
export function withExamples(page: string, level: 2 | 3, examples: ReadonlyMap<string, readonly Example[]>): string {
  const known = sectionsOf(page, level).map(({ name }) => name)
  const missing = [...examples.keys()].filter((name) => !known.includes(name))
  if (missing.length > 0) throw new Error(`the page has no entry for ${missing.join(', ')}`)
  return sectionsOf(page, level)
    .map(({ name, body }) => {
      const own = examples.get(name)
      if (own === undefined) return body
      const end = level === 3 ? body.search(/^## /m) : -1
      const [text, rest] = end < 0 ? [body, ''] : [body.slice(0, end), body.slice(end)]
      const prose = text.replace(/\n<!-- examples -->\n[\s\S]*$/, '').trimEnd()
      return `${prose}\n\n<!-- examples -->\n\n${own.map(quote).join('\n\n')}\n\n${rest}`
    })
    .join('')
    .replace(/\n+$/, '\n')
}
