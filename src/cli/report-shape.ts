import { SHAPE_NOTES } from '../messages/response-shape.js'
import { isRecord } from '../model/collections.js'
import { INDEX_KIND } from '../model/evidence-index.js'
import { localizer } from '../model/language.js'
import { SCAN_KIND } from '../model/manifest.js'
import { VERSION } from '../run/process.js'
import { type Call, EXIT, languageOf, UsageError } from './command.js'
import { type Legend, type Shape, Shaper, shapeJson } from './response-shape.js'
import { readSavedFiles } from './saved-files.js'

/** The kinds of the files that the gate writes beside the responses. */
const OWN_KINDS: readonly unknown[] = [INDEX_KIND, SCAN_KIND]

/** How many fields a note names. */
const MAX_NAMED = 8

/** Fields that hold the names of check items, which tell more than any other value. */
const ITEM_NAMES: readonly string[] = ['itemsStatus.name', 'riskList.riskName']

/**
 * Prints the shape of saved responses as JSON, with every value replaced, and what was replaced to stderr. With `--legend` it prints what
 * the placeholders stand for instead, so that no output has both.
 */
export async function reportShape({ args, flags, print, note }: Call): Promise<number> {
  if (args.length === 0) throw new UsageError()
  const say = localizer(languageOf(flags))
  const shown = { keys: namesIn(flags['show-keys']), values: namesIn(flags['show-values']) }
  const shaper = new Shaper(shown)
  const files = await readSavedFiles(args, process.cwd())
  const shapes = files.map(({ text }) => shapesIn(text, shaper))
  const list = shaper.listOf(shapes.flat())
  const { legend } = shaper
  if (flags['legend'] !== undefined) {
    for (const line of [say(SHAPE_NOTES.legend), ...legendLines(legend, say(SHAPE_NOTES.emptyLegend))]) print(line)
    return EXIT.ok
  }
  print(JSON.stringify({ tool: `cce-upgrade-gate ${VERSION}`, responses: shapeJson(list) }, null, 1))
  const skipped = shapes.filter((one) => one.length === 0).length
  const fields = [...legend.values.keys()].sort((one, other) => rankOf(one) - rankOf(other))
  note(say(SHAPE_NOTES.read(shapes.flat().length, list.parts.size)))
  note(say(SHAPE_NOTES.replaced))
  if (shown.keys.size + shown.values.size > 0) note(say(SHAPE_NOTES.shown))
  if (legend.keys.size > 0) note(say(SHAPE_NOTES.keys(legend.keys.size)))
  if (fields.length > 0) note(say(SHAPE_NOTES.values(fields.slice(0, MAX_NAMED))))
  if (skipped > 0) note(say(SHAPE_NOTES.skipped(skipped)))
  note(say(SHAPE_NOTES.readFirst))
  return EXIT.ok
}

const rankOf = (field: string): number => (ITEM_NAMES.includes(field) ? 0 : 1)

const namesIn = (list = ''): ReadonlySet<string> =>
  new Set(list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])))

/** The shapes of the responses in a file: one, or one for each line; none if the gate wrote it itself. */
function shapesIn(file: string, shaper: Shaper): readonly Shape[] {
  const text = withoutHeaders(file).trim()
  const whole = parsed(text)
  if (whole !== null) return isOwn(whole.value) ? [] : [shaper.shapeOf(whole.value)]
  const lines = text.split('\n').map(parsed)
  const values = lines.flatMap((line) => line ?? [])
  if (values.length === lines.length && lines.length > 1) return values.map(({ value }) => shaper.shapeOf(value))
  return [shaper.valueOf(text === '' ? '' : text.startsWith('<') ? '<HTML or XML>' : '<text that is not JSON>')]
}

/** Without the headers that `curl -i` prints before each response. */
function withoutHeaders(text: string): string {
  let rest = text
  for (let end = headerEnd(rest); end > 0; end = headerEnd(rest)) rest = rest.slice(end)
  return rest
}

function headerEnd(text: string): number {
  if (!/^HTTP\/\d/.test(text)) return 0
  const blank = /\r?\n\r?\n/.exec(text)
  return blank === null ? text.length : blank.index + blank[0].length
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

const isOwn = (value: unknown): boolean =>
  isRecord(value) &&
  (OWN_KINDS.includes(value['kind']) || (isRecord(value['tool']) && value['tool']['name'] === 'cce-upgrade-gate'))

function legendLines({ keys, values }: Legend, empty: string): readonly string[] {
  const lines = [
    ...[...keys].map(([name, placeholder]) => `${placeholder}: ${JSON.stringify(name)}`),
    ...[...values].map(([field, texts]) => `${field}: ${[...texts].map((text) => JSON.stringify(text)).join(', ')}`),
  ]
  return lines.length === 0 ? [empty] : lines
}
