import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { adviceFor, type FailedItem } from '../../src/catalog/advice.js'
import { allEntries } from '../../src/catalog/items/index.js'
import type { Advice, OwnEntry } from '../../src/model/advice.js'
import { LANGUAGES } from '../../src/model/language.js'
import { cpuTimeOf } from '../support/process/cpu-time.js'

const item = (name: string, more: Partial<FailedItem> = {}): FailedItem => ({
  check: 'precheck',
  name,
  message: '',
  errorCodes: [],
  ...more,
})
const adviceOn = (name: string, more: Partial<FailedItem> = {}) => adviceFor(item(name, more), 'en')
const adviceOnMessage = (message: string, check: FailedItem['check'] = 'precheck') =>
  adviceOn('NewItem', { message, check })
const OVERVIEW = 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0549.html'

/** The title of the catalog that a guess names as a possibility. */
const possible = ({ meaning, match }: Advice): string | null =>
  match === 'guessed' ? (/^Possibly this is “(.+?)” \(/.exec(meaning)?.[1] ?? '(no possibility)') : null

describe('an item whose API name is published', () => {
  it('has exact advice, whatever its message says', () => {
    expect(adviceOn('ResiduePackageVersion', { message: 'ErrorCommandNotExist: please upgrade addon' })).toEqual({
      source: 'catalogue',
      title: 'Residual package version data',
      meaning: expect.stringContaining('packageversion'),
      fix: expect.stringContaining('packageversion'),
      who: 'you',
      owner: 'platform',
      commands: [expect.stringContaining('backup.yaml'), 'kubectl delete packageversion NAME'],
      docUrl: 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0505.html',
      match: 'exact',
    })
  })

  it('has Chinese advice in a Chinese report', () => {
    expect(adviceFor(item('ResiduePackageVersion'), 'zh-cn')).toMatchObject({
      title: '残留packageversion检查',
      fix: expect.stringContaining('备份'),
      docUrl: 'https://support.huaweicloud.com/usermanual-cce/cce_10_0505.html',
    })
  })

  it('has exact advice only in its own check', () => {
    expect(adviceOn('AddonStatus', { check: 'addons' })).toMatchObject({ title: 'Add-on status', match: 'exact' })
    expect(adviceOn('AddonStatus').match).not.toBe('exact')
    expect(adviceOn('DeprecatedApiCheck', { check: 'addons' })).toMatchObject({ match: 'none' })
  })

  it('has exact advice only for the exact spelling; another spelling is a guess', () => {
    expect(adviceOn('residuepackageversion').match).not.toBe('exact')
  })
})

describe('an item that is guessed from its message', () => {
  it.each([
    ['node 1: CNI AGENT is not active', 'Health of worker node components'],
    ['the addon gpu-beta DOES NOT SUPPORT cluster target version', 'Add-ons'],
    ['elb 3f2a without ipv4 private ip', 'Private IPv4 addresses of load balancers'],
    ['nic-max-above-warm-target of master is 300', 'Cluster and node pool configurations'],
    ['failed: VPC.2812 route conflicts', 'VPC container reserved CIDR'],
    ['system preset annotation list: a', 'Pod configuration (Autopilot)'],
    ['__error_code#ErrorCommandNotExist#nslookup#__', 'Node commands'],
  ])('has the advice that its message suggests: %j → %s', (message, title) => {
    expect(possible(adviceOnMessage(message))).toBe(title)
  })

  it('can be recognized by an error code alone', () => {
    const advice = adviceOn('NewItem', { errorCodes: ['Other', 'errorcommandnotexist'] })
    expect(possible(advice)).toBe('Node commands')
    expect(advice.meaning).toContain('its error code is ErrorCommandNotExist')
    expect(adviceOn('NewItem', { errorCodes: ['ErrorCommandNotExistAtAll'] })).toMatchObject({ match: 'none' })
  })

  it('belongs to the check that was run, because a message can mean something else for an add-on', () => {
    expect(possible(adviceOnMessage('ee key too small'))).toBe('NGINX Ingress Controller')
    expect(possible(adviceOnMessage('ee key too small', 'addons'))).toBe('Certificate key length (NGINX)')
    expect(adviceOnMessage('command is not exists: chage', 'addons')).toMatchObject({ match: 'none' })
  })

  it('follows the message when the name suggests another item', () => {
    expect(possible(adviceOn('NodeSwapCheck', { message: 'command is not exists: chage' }))).toBe('Node commands')
  })

  it('follows the name when the message fits two items and contradicts neither', () => {
    const message = 'cni-problem on a node; command is not exists: chage'
    expect(adviceOnMessage(message)).toMatchObject({ match: 'none' })
    expect(possible(adviceOn('CNIProblem', { message }))).toBe(null)
    expect(possible(adviceOn('NodeLimitCheck', { message }))).toBe('Node restrictions')
  })

  it.each(['GET /apis/apps/v1', 'the node cce-nodepool-4711 failed', 'pod a is not running', 'need update'])(
    'is not guessed from a common message: %j',
    (message) => {
      expect(adviceOnMessage(message)).toMatchObject({ match: 'none' })
    },
  )
})

describe('an item that is guessed from its name', () => {
  it.each([
    ['NodeDiskCheck', 'Node disks'],
    ['NodeOSCheck', 'Node OS'],
    ['NodeDNSStatus', 'Node DNS'],
    ['NodeKubeletCheck', 'kubelet'],
    ['NodeMountCheck', 'Node mounting'],
    ['NodeMountPointsCheck', 'Node mount points'],
    ['NodePoolStatus', 'Node pools'],
    ['NodeLimitCheck', 'Node restrictions'],
    ['NodeImageCountCheck', 'Number of node images'],
    ['CRDCheck', 'CRDs'],
    ['ElbIPv4Check', 'Private IPv4 addresses of load balancers'],
    ['DeprecatedResourceCheck', 'Discarded Kubernetes resources'],
    ['MasterTimeZoneCheck', 'Time zone of master nodes'],
    ['NodeContainerdSockCheck', 'containerd.sock'],
    ['SnatIPRangesCheck', 'SNATIPRanges'],
    ['BlocklistCheck', 'Upgrade management'],
    ['K8sNodeTaint', 'Kubernetes node taint'],
    ['ASMVersionCheck', 'ASM version'],
  ])('%s is matched to %j', (name, title) => {
    expect(possible(adviceOn(name))).toBe(title)
  })

  it.each([
    ['NodeCPUCheck', 'it fits usage and cores'],
    ['NodeImageCheck', 'it fits the number of images and their layers'],
    ['NodeConfigCheck', 'it fits two items about configuration'],
    ['NodeCheck', 'it contains only the word node'],
    ['NodeNetworkCheck', 'NetworkManager is not a network'],
    ['NodeVersionCheck', 'it does not say which version'],
    ['NodeKubeletConfigCheck', 'it says more than the item about kubelet'],
    ['NodeSystemCheck', 'one word of two is too little'],
    ['GPUDriverCheck', 'it is less than half of the only title that contains it'],
    ['EtcdCheck', 'no item is about etcd'],
    ['Check', 'it has no distinctive word'],
    ['检查', 'API names are not in Chinese'],
    ['', 'there is no name'],
  ])('%s is not matched to any item: %s', (name) => {
    expect(adviceOn(name)).toMatchObject({ title: name, match: 'none' })
  })

  it('belongs to the check that was run', () => {
    expect(adviceOn('SnippetCompatibility')).toMatchObject({ match: 'none' })
    expect(possible(adviceOn('SnippetCompatibility', { check: 'addons' }))).toBe('Snippet compatibility (NGINX)')
    expect(adviceOn('NodeDiskCheck', { check: 'addons' })).toMatchObject({ match: 'none' })
  })

  it('is found by every English title of the catalog', () => {
    for (const { check, title } of allEntries()) {
      const advice = adviceOn(title.en, { check })
      expect(possible(advice)).toBe(title.en.replace(/”.*/, ''))
    }
  })

  it('is found by every title, however its words are separated', () => {
    const titles = allEntries()
      .filter(({ check }) => check === 'precheck')
      .map(({ title }) => title.en)
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.constantFrom(' ', '_', '-', ' / '), (title, gap) => {
        expect(possible(adviceOn(title.replace(/ /g, gap)))).toBe(title)
      }),
    )
  })
})

describe('a guess', () => {
  it('leaves the item its name, says what speaks for it, and puts the message first', () => {
    const advice = adviceOn('NodeDiskCheck', { message: 'The disk /dev/vdb1 is 97% full' })
    expect(advice).toMatchObject({ title: 'NodeDiskCheck', match: 'guessed', owner: 'platform' })
    expect(advice.meaning).toMatch(/^Possibly this is “Node disks” \(its name is similar\), which means: /)
    expect(advice.fix).toMatch(/^Do what the message says\. If it is “Node disks”: Free up space/)
    expect(adviceOn('NodeDiskCheck').fix).toMatch(/^Look at this item in the CCE console\. If it is/)
    expect(adviceOnMessage('ee key too small').meaning).toContain('(its message says “ee key too small”)')
    expect(adviceFor(item('NodeDiskCheck'), 'zh-cn')).toMatchObject({
      meaning: expect.stringMatching(/^可能是“节点磁盘检查”（名称相似）/),
      fix: expect.stringMatching(/^请在 CCE 控制台查看该检查项。如果确实是“节点磁盘检查”：/),
    })
  })

  it.each([
    ['NodeDiskCheck', 'kubelet is not running on the node', 'another component'],
    ['NodeDiskCheck', 'The disk /dev/vdb1 is mounted read-only', 'another state of the same component'],
    ['NodeSwapCheck', 'containerd has been restarted', 'another component'],
    ['NodeKubeletCheck', 'the kubelet settings were changed by hand', 'another state of the same component'],
    ['NodeNTPCheck', 'the memory usage is 93%', 'another component'],
    ['NodeTaintCheck', 'docker is inactive', 'another component'],
    ['BrandNewItem', 'etcd: ee key too small', 'a fragment of a message about something else'],
  ])('is dropped for %s when the message contradicts it: %s (%s)', (name, message) => {
    const advice = adviceOn(name, { message })
    expect(advice.match).toBe('none')
    expect(advice.meaning).not.toContain('Possibly')
  })

  it.each([
    ['NodeDiskCheck', 'The disk /dev/vdb1 of node-1 is 97% full', 'Node disks'],
    ['NodeDiskCheck', 'check failed', 'Node disks'],
    ['NodeKubeletCheck', 'kubelet is not running', 'kubelet'],
    ['NodeMemoryCheck', 'memory usage 93%', 'Node memory'],
    ['CoreDNSConfigConsistency', 'configmap coredns had been modified', 'CoreDNS configuration consistency'],
  ])('stays for %s when the message fits it: %s', (name, message, title) => {
    const advice = adviceOn(name, { message })
    expect(advice.match === 'exact' ? advice.title : possible(advice)).toBe(title)
  })
})

describe('an item that is not in the catalog', () => {
  it('keeps its name, says that it is not in the catalog and links the list of items', () => {
    const advice = adviceOn('BrandNewItem', { message: 'something is wrong' })
    expect(advice).toEqual({
      source: 'catalogue',
      title: 'BrandNewItem',
      meaning: expect.stringContaining('does not have this one'),
      fix: expect.stringMatching(/^Do what the message says\. .*not in the catalog/),
      who: null,
      owner: 'platform',
      commands: [],
      docUrl: OVERVIEW,
      match: 'none',
    })
    expect(adviceFor(item('BrandNewItem'), 'zh-cn')).toMatchObject({
      title: 'BrandNewItem',
      meaning: expect.stringContaining('没有该检查项'),
      fix: expect.stringContaining('请按提示信息处理'),
    })
  })

  it('points to the Add-ons page if it is an add-on risk', () => {
    expect(adviceOn('BrandNewItem', { check: 'addons' }).fix).toContain('Add-ons page')
  })
})

describe('an entry of the policy', () => {
  const own = (more: Partial<OwnEntry> = {}): OwnEntry => ({
    name: 'CompanyItem',
    check: null,
    title: null,
    meaning: null,
    fix: 'Ask the platform team.',
    who: null,
    commands: [],
    link: null,
    ...more,
  })

  it('gives exact advice and names the policy as its source', () => {
    expect(adviceFor(item('CompanyItem'), 'en', [own()])).toEqual({
      source: 'policy',
      title: 'CompanyItem',
      meaning: expect.stringContaining('policy'),
      fix: 'Ask the platform team.',
      who: null,
      owner: 'platform',
      commands: [],
      docUrl: OVERVIEW,
      match: 'exact',
    })
  })

  it('replaces every field of the catalog that it sets', () => {
    const whole = own({
      name: 'DeprecatedApiCheck',
      title: 'Old APIs',
      meaning: 'Somebody calls them.',
      who: 'acknowledge',
      commands: ['make apis'],
      link: 'https://wiki.example/apis',
    })
    expect(adviceFor(item('DeprecatedApiCheck'), 'en', [whole])).toEqual({
      title: 'Old APIs',
      meaning: 'Somebody calls them.',
      fix: 'Ask the platform team.',
      who: 'acknowledge',
      owner: 'platform',
      commands: ['make apis'],
      docUrl: 'https://wiki.example/apis',
      match: 'exact',
      source: 'policy',
    })
  })

  it('takes the fields that it leaves out from the catalog, even from a guess', () => {
    expect(adviceFor(item('ResiduePackageVersion'), 'en', [own({ name: 'ResiduePackageVersion' })])).toEqual({
      ...adviceOn('ResiduePackageVersion'),
      source: 'policy',
      fix: 'Ask the platform team.',
    })
    expect(adviceFor(item('NodeDiskCheck'), 'zh-cn', [own({ name: 'NodeDiskCheck' })])).toMatchObject({
      title: 'NodeDiskCheck',
      meaning: expect.stringContaining('可能是“节点磁盘检查”（名称相似）'),
      fix: 'Ask the platform team.',
      match: 'exact',
    })
  })

  it('applies only to the exact name and to its own check', () => {
    const entries = [own({ check: 'addons' })]
    expect(adviceFor(item('CompanyItem', { check: 'addons' }), 'en', entries).match).toBe('exact')
    expect(adviceFor(item('CompanyItem'), 'en', entries).match).toBe('none')
    expect(adviceFor(item('companyitem', { check: 'addons' }), 'en', entries).match).toBe('none')
  })

  it('takes precedence over later entries for the same item', () => {
    const entries = [own({ fix: 'First.' }), own({ fix: 'Second.' })]
    expect(adviceFor(item('CompanyItem'), 'en', entries).fix).toBe('First.')
  })
})

describe('any item', () => {
  it('gets advice, with its raw name as the title if nothing fits', () => {
    const items = fc.record({
      check: fc.constantFrom('precheck', 'addons'),
      name: fc.string({ unit: 'binary' }),
      message: fc.string({ unit: 'binary' }),
      errorCodes: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(items, fc.constantFrom(...LANGUAGES), (one, language) => {
        const advice = adviceFor(one as FailedItem, language)
        expect(advice).toEqual(adviceFor(one as FailedItem, language))
        if (advice.match === 'none') expect(advice.title).toBe(one.name)
        expect(advice.docUrl).toMatch(/^https:\/\/support\.huaweicloud\.com\/[\w/-]+\.html$/)
      }),
    )
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'node __proto__ disk'])(
    'is not found by a name that every object has: %s',
    (name) => {
      expect(adviceOn(name, { message: name, errorCodes: [name] })).toMatchObject({ title: name, match: 'none' })
    },
  )

  it.each(['a', 'A', 'Aa', 'node ', '__error_code#', 'failed to execute docker ps -a', 'inconsistent: ingres', 'é'])(
    'gets advice in under two seconds when its texts are a megabyte of %j',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      const took = cpuTimeOf(() => {
        expect(adviceOn(text, { message: text, errorCodes: [text] }).title).toBe(text)
      })
      expect(took).toBeLessThan(2_000)
    },
  )
})
