import { describe, expect, it } from '@jest/globals'
import { overviewUrl, pageUrl } from '../../src/catalog/items/entry.js'
import { allEntries } from '../../src/catalog/items/index.js'
import { ACTORS } from '../../src/model/advice.js'
import type { Localized } from '../../src/model/language.js'
import { DOCUMENTED } from './documented.js'

const entries = allEntries()
const textsOf = ({ title, meaning, fix }: (typeof entries)[number]): Localized[] => [title, meaning, fix]
/** The titles of the faulty entries. */
const faulty = (isFaulty: (entry: (typeof entries)[number]) => boolean): string[] =>
  entries.filter(isFaulty).map(({ title }) => title.en)

describe('the catalog', () => {
  it('covers each of the 90 documented items once, on its own page', () => {
    const documented = DOCUMENTED.map(([check, title, page]) => `${check} ${page} ${title.toLowerCase()}`)
    expect(documented).toHaveLength(90)
    expect(entries.map(({ check, page, title }) => `${check} ${page} ${title.en.toLowerCase()}`).sort()).toEqual(
      documented.sort(),
    )
  })

  it('has the eight API names that CCE publishes, each at its item', () => {
    const named = entries
      .filter(({ apiName }) => apiName !== null)
      .map(({ check, page, apiName }) => [check, apiName, page])
    expect(named.sort()).toEqual([
      ['addons', 'AddonStatus', 'cce_10_1031'],
      ['addons', 'AddonValidate', 'cce_10_1031'],
      ['addons', 'K8sResourceModified', 'cce_10_1031'],
      ['precheck', 'AddonLimit', 'cce_10_0433'],
      ['precheck', 'CoreDNSConfLimit', 'cce_10_0493'],
      ['precheck', 'DeprecatedApiCheck', 'cce_10_0487'],
      ['precheck', 'NodeContainerdPodRestartRisk', 'cce_10_0510'],
      ['precheck', 'ResiduePackageVersion', 'cce_10_0505'],
    ])
  })

  it('has no two items of one check with the same title', () => {
    for (const language of ['en', 'zh'] as const) {
      const titles = entries.map(({ check, title }) => `${check} ${title[language].toLowerCase()}`)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it('has every text in both languages', () => {
    const isEmpty = (text: string) => text.trim() !== text || text === ''
    expect(faulty((entry) => textsOf(entry).some(({ en, zh }) => isEmpty(en) || isEmpty(zh)))).toEqual([])
    expect(faulty((entry) => textsOf(entry).some(({ en }) => /\p{Script=Han}/u.test(en)))).toEqual([])
    expect(faulty((entry) => textsOf(entry).some(({ zh }) => !/\p{Script=Han}/u.test(zh)))).toEqual([])
  })

  it('ends every meaning and fix with a full stop', () => {
    expect(faulty(({ meaning, fix }) => !/\.$/.test(meaning.en) || !/\.$/.test(fix.en))).toEqual([])
    expect(faulty(({ meaning, fix }) => !/。$/.test(meaning.zh) || !/。$/.test(fix.zh))).toEqual([])
  })

  it('has the same Chinese wherever it has the same English', () => {
    const chinese = new Map<string, Set<string>>()
    for (const { en, zh } of entries.flatMap(textsOf)) chinese.set(en, (chinese.get(en) ?? new Set()).add(zh))
    expect([...chinese].filter(([, translations]) => translations.size > 1).map(([en]) => en)).toEqual([])
  })

  it('has texts that are short enough for a table', () => {
    expect(faulty(({ meaning, fix }) => meaning.en.length > 300 || fix.en.length > 450)).toEqual([])
  })

  it('has no half-width punctuation next to Chinese characters', () => {
    const halfWidth = /\p{Script=Han}[,.;:!?()"']|[,.;:!?()"']\p{Script=Han}/u
    expect(faulty((entry) => textsOf(entry).some(({ zh }) => halfWidth.test(zh)))).toEqual([])
  })

  it('states the same versions and numbers in both languages', () => {
    const versions = (text: string) => [...new Set(text.match(/v?\d+\.\d+[\w.-]*\w|\d{3,}/g) ?? [])].sort()
    expect(faulty(({ fix }) => `${versions(fix.en)}` !== `${versions(fix.zh)}`)).toEqual([])
    expect(faulty(({ meaning }) => `${versions(meaning.en)}` !== `${versions(meaning.zh)}`)).toEqual([])
  })

  it('says who can act, and asks for a ticket if that is support', () => {
    expect(faulty(({ who }) => !ACTORS.includes(who))).toEqual([])
    expect(faulty(({ who, fix }) => who === 'support' && !(/ticket/.test(fix.en) && /工单/.test(fix.zh)))).toEqual([])
  })

  it('asks to run a check again before opening a ticket if it can fail by chance', () => {
    const again = ['SSH connectivity of master nodes', 'Internal error', 'Health of master node components']
    for (const entry of entries.filter(({ title }) => again.includes(title.en))) {
      expect(entry).toMatchObject({ who: 'support', fix: { en: expect.stringMatching(/^Run the check again/) } })
      expect(entry.fix.zh).toMatch(/^请先重新检查/)
    }
    expect(entries.filter(({ title }) => again.includes(title.en))).toHaveLength(again.length)
  })

  it('has commands that can be pasted, without angle brackets, which a shell would read as redirections', () => {
    expect(
      faulty(({ commands }) => commands.some((command) => /<[a-z]/i.test(command) && !/'<none>'/.test(command))),
    ).toEqual([])
    expect(faulty(({ commands }) => commands.some((command) => command.trim() === ''))).toEqual([])
  })

  it('has hints of at least eight characters, each of which belongs to one item of a check', () => {
    expect(faulty(({ hints }) => hints.some((hint) => hint.length < 8))).toEqual([])
    const all = entries.flatMap(({ check, hints }) => hints.map((hint) => `${check} ${hint.toLowerCase()}`))
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the link of an item', () => {
  const linkOf = (page: string, language: 'en' | 'zh-cn') => {
    const entry = entries.find((candidate) => candidate.page === page)
    return entry && pageUrl(entry, language)
  }

  it('leads to a well-formed page of the guide', () => {
    expect(faulty(({ page }) => !/^cce_1[01]_\d{4}$/.test(page))).toEqual([])
  })

  it('leads to the guide in the language of the report', () => {
    expect(linkOf('cce_10_0431', 'en')).toBe(
      'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0431.html',
    )
    expect(linkOf('cce_10_0431', 'zh-cn')).toBe('https://support.huaweicloud.com/usermanual-cce/cce_10_0431.html')
    expect(overviewUrl('en')).toBe('https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0549.html')
    expect(overviewUrl('zh-cn')).toBe('https://support.huaweicloud.com/usermanual-cce/cce_10_0549.html')
  })

  it('leads to the guide that has the page if another language or guide has not', () => {
    expect(linkOf('cce_10_0532', 'en')).toBe('https://support.huaweicloud.com/usermanual-cce/cce_10_0532.html')
    expect(linkOf('cce_10_0435', 'zh-cn')).toBe(
      'https://support.huaweicloud.com/intl/en-us/ae-ad-1-usermanual-cce/cce_10_0435.html',
    )
    expect(linkOf('cce_11_0866', 'en')).toBe(
      'https://support.huaweicloud.com/intl/en-us/usermanual-cce-autopilot/cce_11_0866.html',
    )
  })
})
