import { counted, grouped, type Localized } from '../model/language.js'

/** What `report-shape` says beside the shape. */
export const SHAPE_NOTES = {
  /** what was read */
  read: (responses: number, shapes: number): Localized => ({
    en: `Read ${counted(responses, 'response')}, of ${counted(shapes, 'distinct shape')}.`,
    zh: `已读取 ${grouped(responses)} 个响应，共 ${grouped(shapes)} 种不同的结构。`,
  }),
  replaced: {
    en: 'Every text, number, time, name and ID was replaced by a placeholder of its kind. Only these are as they were: field names and values that CCE publishes, how often each shape occurs, and the length of values that no table lists.',
    zh: '所有文本、数字、时间、名称和 ID 都已替换为同类的占位符。保留原样的只有：CCE 公开的字段名和取值、每种结构出现的次数，以及不在任何公开列表中的取值的长度。',
  },
  shown: {
    en: 'It also has what --show-keys and --show-values name, as it was.',
    zh: '其中还按原样保留了 --show-keys 和 --show-values 指定的内容。',
  },
  keys: (count: number): Localized => ({
    en: `${counted(count, 'field name')} that CCE does not publish ${count === 1 ? 'is' : 'are'} replaced by <key 1> and so on. Where a name is CCE’s own, and not a label of yours, it tells us what is new: --legend prints the names, and --show-keys keeps those that you name.`,
    zh: `有 ${grouped(count)} 个字段名不在 CCE 公开的列表中，已替换为 <key 1> 等。如果其中有 CCE 自己的字段名（而不是您的标签），它能说明 CCE 有哪些变化：--legend 会列出这些名称，--show-keys 可保留您指定的名称。`,
  }),
  values: (fields: readonly string[]): Localized => ({
    en: `Values that no table lists are replaced in: ${fields.join(', ')}. --legend prints them, and --show-values keeps those of the fields that you name, such as ${fields[0]}.`,
    zh: `以下字段中不在公开列表里的取值已被替换：${fields.join('、')}。--legend 会列出这些取值，--show-values 可保留您指定的字段（例如 ${fields[0]}）的取值。`,
  }),
  skipped: (files: number): Localized => ({
    en: `${counted(files, 'file')} written by the gate itself, and not by CCE, ${files === 1 ? 'was' : 'were'} left out.`,
    zh: `有 ${grouped(files)} 个文件由门禁自身生成，并非 CCE 的响应，已略过。`,
  }),
  readFirst: {
    en: 'Read the output before you send it.',
    zh: '发送之前请先通读输出内容。',
  },
  legend: {
    en: 'For your own eyes: what the placeholders of the shape stand for. Do not send it.',
    zh: '仅供您自己查看：结构中各占位符所代表的内容。请勿发送。',
  },
  emptyLegend: {
    en: 'Every field name and every listed value in these responses is published.',
    zh: '这些响应中的所有字段名和列表类取值均已公开。',
  },
} as const
