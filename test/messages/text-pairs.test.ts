import { expect, it } from '@jest/globals'
import { type Pair, pairsOfSources } from './text-pairs.js'

const PAIRS = pairsOfSources()
const HAN = /\p{Script=Han}/u

/** What stands in quotation marks is spelled as it is elsewhere: an input's value, a label of the console. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '“”')

/** The Chinese texts of ours in which something is wrong. */
const faulty = (isWrong: (text: string) => boolean, isMeant: (pair: Pair) => boolean = () => true): string[] =>
  PAIRS.filter(isMeant).flatMap(({ file, zh }) => zh.filter(isWrong).map((text) => `${file}: ${text}`))

it('there are hundreds of pairs, in every part of the house that says something', () => {
  expect(PAIRS.length).toBeGreaterThan(400)
  const folders = new Set(PAIRS.map(({ file }) => file.split('/')[0]))
  for (const folder of ['cce', 'catalog', 'messages']) expect(folders).toContain(folder)
})

it('no pair is empty in one language only', () => {
  const isEmpty = (texts: readonly string[]) => texts.length > 0 && texts.every((text) => text.trim() === '')
  expect(PAIRS.filter(({ en, zh }) => isEmpty(en) !== isEmpty(zh)).map(({ file, en }) => [file, en])).toEqual([])
})

it('English is free of Han, and of full-width punctuation', () => {
  const isWrong = (text: string) => HAN.test(text) || /[，。：；？！（）、《》]/.test(text)
  expect(PAIRS.flatMap(({ file, en }) => en.filter(isWrong).map((text) => `${file}: ${text}`))).toEqual([])
})

it('Chinese has no half-width punctuation behind Han', () => {
  expect(faulty((text) => /\p{Script=Han}[,.:;?!]/u.test(text))).toEqual([])
})

it('Chinese has no half-width bracket around Han', () => {
  expect(faulty((text) => /\p{Script=Han} ?\(|\)\p{Script=Han}|\(\p{Script=Han}/u.test(text))).toEqual([])
})

it('Chinese sets a space between Han and Latin, but in the titles that CCE gives its items', () => {
  const isWrong = (text: string) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(unquoted(text))
  expect(faulty(isWrong, ({ file, isTitle }) => !(isTitle && file.startsWith('catalog/')))).toEqual([])
})

it('Chinese sets no space beside full-width punctuation', () => {
  expect(faulty((text) => /[，。：；？！（）、] | [，。：；？！）、]/.test(text))).toEqual([])
})

it('Chinese keeps the names of inputs and commands that English has', () => {
  const codes = (texts: readonly string[]) => [...texts.join(' ').matchAll(/`[^`]+`/g)].map(([code]) => code).sort()
  const lost = PAIRS.filter(({ en, zh }) => JSON.stringify(codes(en)) !== JSON.stringify(codes(zh)))
  expect(lost.map(({ en, zh }) => [en, zh])).toEqual([])
})
