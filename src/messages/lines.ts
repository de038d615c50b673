import { counted, grouped, type Localized } from '../model/language.js'

/** The words about lines of the repository that one edit changes. Parameters are escaped by the caller. */

/** How many uses there are, and in how many files. */
export const linesInFiles = (lines: number, files: number): Localized =>
  lines === 1
    ? { en: '1 line', zh: '1 处' }
    : {
        en: `${counted(lines, 'line')} in ${counted(files, 'file')}`,
        zh: `${grouped(files)} 个文件中的 ${grouped(lines)} 处`,
      }

export const moreLines = (count: number): Localized => ({
  en: `and ${counted(count, 'more line')}`,
  zh: `另有 ${grouped(count)} 处`,
})

/** Lines among others that are only notices: their place says little about what reaches the cluster. */
export const someAreNotes = (count: number): Localized => ({
  en: `${grouped(count)} of them ${count === 1 ? 'is only a notice' : 'are only notices'}`,
  zh: `其中 ${grouped(count)} 处仅作提示`,
})

/** Before what else an edit solves. */
export const ALSO_SOLVES: Localized = { en: 'The same edit also solves', zh: '同一修改还可解决' }

/** After what an edit solves only a part of. */
export const IN_PART: Localized = { en: 'in part', zh: '部分' }

export const AN_OBJECT: Localized = { en: 'object', zh: '对象' }
export const A_LINE: Localized = { en: 'line of the repository', zh: '代码仓库中的一行' }
