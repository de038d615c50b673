import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { allEntries } from '../../src/catalog/items/index.js'
import { findEntries, suggestNames } from '../../src/catalog/search.js'

const found = (text: string) => {
  const { entries, match } = findEntries(text)
  return { titles: entries.map(({ title }) => title.en), match }
}

describe('the entries that a text names', () => {
  it.each([
    ['an API name', 'coredNSconflimit', 'CoreDNS configuration consistency'],
    ['an English title', ' node DISKS ', 'Node disks'],
    ['a Chinese title', '节点磁盘检查', 'Node disks'],
    [
      'a Chinese title with half-width brackets',
      'CCE AI套件(NVIDIA GPU)插件检查',
      'CCE AI Suite (NVIDIA GPU) exceptions',
    ],
    ['an alias', 'gpu add-on', 'CCE AI Suite (NVIDIA GPU) exceptions'],
    ['a page', 'CCE_10_0431', 'Node restrictions'],
  ])('are found by %s in any case', (_, text, title) => {
    expect(found(text)).toEqual({ titles: [title], match: 'exact' })
  })

  it('are all those of a page that describes several', () => {
    expect(found('cce_10_1031')).toEqual({
      titles: ['Add-on status', 'Add-on settings', 'Helm chart consistency'],
      match: 'exact',
    })
  })

  it('are guessed from the words of an unknown name', () => {
    expect(found('NodeDiskCheck')).toEqual({ titles: ['Node disks'], match: 'guessed' })
    expect(found('IngressClass')).toEqual({ titles: ['IngressClass (NGINX)'], match: 'guessed' })
    expect(found('节点磁盘')).toEqual({ titles: ['Node disks'], match: 'guessed' })
  })

  it('can be one of each check', () => {
    expect(found('nginx ingress')).toEqual({
      titles: ['NGINX Ingress Controller', 'IngressClass (NGINX)'],
      match: 'guessed',
    })
  })

  it.each(['NodeCPUCheck', '节点', 'etcd', '', '__proto__', 'constructor'])('are empty for %j', (text) => {
    expect(found(text)).toEqual({ titles: [], match: 'none' })
  })

  it('include every entry under each of its names', () => {
    for (const entry of allEntries()) {
      for (const name of [entry.title.en, entry.title.zh, entry.page, ...entry.aliases])
        expect(findEntries(name).entries).toContain(entry)
    }
  })
})

describe('the suggested names', () => {
  it('are the titles that an ambiguous name fits', () => {
    expect(suggestNames('NodeCPUCheck').slice(0, 2).sort()).toEqual(['Node CPU cores', 'Node CPU usage'])
  })

  it('tolerate a typing error', () => {
    expect(suggestNames('node dsks')[0]).toBe('Node disks')
    expect(suggestNames('swapp')).toEqual(['Node swap'])
    expect(suggestNames('DeprecatedApiChek')[0]).toBe('DeprecatedApiCheck')
  })

  it('are Chinese for a Chinese text', () => {
    expect(suggestNames('节点磁盘检')[0]).toBe('节点磁盘检查')
  })

  it('are empty for a text that is similar to nothing', () => {
    expect(suggestNames('zzzzzzzz')).toEqual([])
    expect(suggestNames('')).toEqual([])
    expect(suggestNames('node disks '.repeat(100_000))).toEqual([])
  })

  it('are at most five different ones', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('node', 'gpu', 'cluster', 'consistency', '节点')), (text) => {
        const near = suggestNames(text)
        expect(near.length).toBeLessThanOrEqual(5)
        expect(new Set(near).size).toBe(near.length)
      }),
    )
  })
})
