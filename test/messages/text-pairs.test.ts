import { describe, expect, it } from '@jest/globals'
import { type Pair, pairsOfSources } from './text-pairs.js'

const PAIRS = pairsOfSources()
const HAN = /\p{Script=Han}/u

/** Names that are spelled as elsewhere, such as input values and labels of the console, stand in quotation marks. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '“”')

/** Our Chinese texts that break a rule, with their file. */
const faulty = (isWrong: (text: string) => boolean, isMeant: (pair: Pair) => boolean = () => true): string[] =>
  PAIRS.filter(isMeant).flatMap(({ file, zh }) => zh.filter(isWrong).map((text) => `${file}: ${text}`))

/** Pairs by their English text; U+FFFC stands for a parameter of a template. CCE’s own titles in the catalog are left out. */
function byEnglish(): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>()
  for (const pair of PAIRS) {
    if (pair.isTitle && pair.file.startsWith('catalog/')) continue
    const english = pair.en.join('|')
    if (/[A-Za-z]/.test(english)) groups.set(english, [...(groups.get(english) ?? []), pair])
  }
  return groups
}

it('the sources have hundreds of pairs, in the messages and in the catalog', () => {
  expect(PAIRS.length).toBeGreaterThan(400)
  const folders = new Set(PAIRS.map(({ file }) => file.split('/')[0]))
  for (const folder of ['catalog', 'messages']) expect(folders).toContain(folder)
})

describe('the shared vocabulary', () => {
  it('has one Chinese text for each English text', () => {
    const different = [...byEnglish()].map(([english, pairs]) => [
      english,
      [...new Set(pairs.map(({ zh }) => zh.join('|')))],
    ])
    expect(different.filter(([, texts]) => (texts?.length ?? 0) > 1)).toEqual([])
  })

  it('is written once: no text of more than two words is repeated, except within the catalog', () => {
    const isLong = (english: string) => english.replace(/[|￼]/g, ' ').trim().split(/\s+/).length > 2
    const repeated = [...byEnglish()].map(
      ([english, pairs]) =>
        [english, pairs.map(({ file }) => file).filter((file) => !file.startsWith('catalog/'))] as const,
    )
    expect(repeated.filter(([english, files]) => isLong(english) && files.length > 1)).toEqual([])
  })
})

describe('a pair', () => {
  it('is never empty in one language only', () => {
    const isEmpty = (texts: readonly string[]) => texts.length > 0 && texts.every((text) => text.trim() === '')
    expect(PAIRS.filter(({ en, zh }) => isEmpty(en) !== isEmpty(zh)).map(({ file, en }) => [file, en])).toEqual([])
  })

  it('keeps the names of inputs and commands in Chinese', () => {
    const codes = (texts: readonly string[]) => [...texts.join(' ').matchAll(/`[^`]+`/g)].map(([code]) => code).sort()
    const lost = PAIRS.filter(({ en, zh }) => JSON.stringify(codes(en)) !== JSON.stringify(codes(zh)))
    expect(lost.map(({ en, zh }) => [en, zh])).toEqual([])
  })
})

describe('our English', () => {
  it('has no Han and no full-width punctuation', () => {
    const isWrong = (text: string) => HAN.test(text) || /[，。：；？！（）、《》]/.test(text)
    expect(PAIRS.flatMap(({ file, en }) => en.filter(isWrong).map((text) => `${file}: ${text}`))).toEqual([])
  })

  it('has US spelling', () => {
    const isBritish = (text: string) =>
      /\b(?:\w*colour|catalogue|cancelled|licence|behaviour|recognise)\w*\b/i.test(text)
    expect(PAIRS.flatMap(({ file, en }) => en.filter(isBritish).map((text) => `${file}: ${text}`))).toEqual([])
  })
})

describe('our Chinese', () => {
  it('has no half-width punctuation behind Han', () => {
    expect(faulty((text) => /\p{Script=Han}[,.:;?!]/u.test(text))).toEqual([])
  })

  it('has no half-width bracket around Han', () => {
    expect(faulty((text) => /\p{Script=Han} ?\(|\)\p{Script=Han}|\(\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('has a space between Han and Latin, except in the titles that CCE gives its items', () => {
    const isWrong = (text: string) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(unquoted(text))
    expect(faulty(isWrong, ({ file, isTitle }) => !(isTitle && file.startsWith('catalog/')))).toEqual([])
  })

  it('has no space beside full-width punctuation', () => {
    expect(faulty((text) => /[，。：；？！（）、] | [，。：；？！）、]/.test(text))).toEqual([])
  })
})
