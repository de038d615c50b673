import { globSync, readFileSync } from 'node:fs'

/** A fenced code block of a Markdown page. */
export interface Block {
  readonly page: string
  /** Number of the line of the opening fence, from 1. */
  readonly line: number
  /** The info string behind the opening fence; empty if it has none. */
  readonly info: string
  /** The text between the fences, without the indentation of the fence. */
  readonly text: string
  /** The reason of the mark `<!-- not run: REASON -->` on the line above the fence; null without a mark. */
  readonly notRun: string | null
}

/** Every Markdown page that people read, as paths relative to the repository. */
export const PAGES: readonly string[] = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md', 'test/*/README.md']).sort()

/** The pages whose commands the tests run. */
export const PAGES_OF_COMMANDS: readonly string[] = PAGES.filter((page) => !/^(\.github|test)\//.test(page))

export const textOf = (page: string): string => readFileSync(page, 'utf8')

const MARK = /^\s*<!-- not run: (.*?) -->\s*$/

/** @throws Error if a fence of the page is never closed */
export function blocksOf(page: string, text: string = textOf(page)): readonly Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  for (let start = 0; start < lines.length; start++) {
    const [, indent, fence, info] = /^(\s*)(`{3,}|~{3,})\s*(.*?)\s*$/.exec(lines[start] ?? '') ?? []
    if (indent === undefined || fence === undefined || info === undefined) continue
    const end = lines.findIndex((line, index) => index > start && isEnd(line, fence))
    if (end === -1) throw new Error(`${page}:${start + 1}: the fence is never closed`)
    const [, notRun = null] = MARK.exec(lines[start - 1] ?? '') ?? []
    const inner = lines
      .slice(start + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    blocks.push({ page, line: start + 1, info, text: inner.join('\n'), notRun })
    start = end
  }
  return blocks
}

const isEnd = (line: string, fence: string): boolean => {
  const trimmed = line.trim()
  return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length)
}
