import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { adviceFor, type FailedItem } from '../../src/catalog/advice.js'
import { allEntries } from '../../src/catalog/items/index.js'
import type { OwnEntry } from '../../src/model/advice.js'
import { LANGUAGES } from '../../src/model/language.js'

const item = (name: string, more: Partial<FailedItem> = {}): FailedItem => ({
  check: 'precheck',
  name,
  message: '',
  errorCodes: [],
  ...more,
})
const adviceOn = (name: string, more: Partial<FailedItem> = {}) => adviceFor(item(name, more), 'en')
const said = (message: string, check: FailedItem['check'] = 'precheck') => adviceOn('NewItem', { message, check })
const OVERVIEW = 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0549.html'

describe('an item whose API name is published', () => {
  it('is known for sure, whatever its message says', () => {
    expect(adviceOn('ResiduePackageVersion', { message: 'ErrorCommandNotExist: please upgrade addon' })).toEqual({
      source: 'catalogue',
      title: 'Residual package version data',
      meaning: expect.stringContaining('packageversion'),
      fix: expect.stringContaining('packageversion'),
      who: 'you',
      commands: [expect.stringContaining('backup.yaml'), 'kubectl delete packageversion NAME'],
      docUrl: 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0505.html',
      match: 'exact',
    })
  })

  it('is told in Chinese where the report is', () => {
    expect(adviceFor(item('ResiduePackageVersion'), 'zh-cn')).toMatchObject({
      title: '残留packageversion检查',
      fix: expect.stringContaining('备份'),
      docUrl: 'https://support.huaweicloud.com/usermanual-cce/cce_10_0505.html',
    })
  })

  it('is known in its own check only', () => {
    expect(adviceOn('AddonStatus', { check: 'addons' })).toMatchObject({ title: 'Add-on status', match: 'exact' })
    expect(adviceOn('AddonStatus').match).not.toBe('exact')
    expect(adviceOn('DeprecatedApiCheck', { check: 'addons' })).toMatchObject({ match: 'none' })
  })

  it('is known by its exact name only; another spelling is a guess', () => {
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
  ])('%j', (message, title) => {
    expect(said(message)).toMatchObject({ title, match: 'guessed' })
  })

  it('may be told by an error code alone', () => {
    expect(adviceOn('NewItem', { errorCodes: ['Other', 'errorcommandnotexist'] })).toMatchObject({
      title: 'Node commands',
      match: 'guessed',
    })
    expect(adviceOn('NewItem', { errorCodes: ['ErrorCommandNotExistAtAll'] })).toMatchObject({ match: 'none' })
  })

  it('is of the check that was run: one message means one thing before an upgrade, another for an add-on', () => {
    expect(said('ee key too small')).toMatchObject({ title: 'NGINX Ingress Controller', match: 'guessed' })
    expect(said('ee key too small', 'addons')).toMatchObject({
      title: 'Certificate key length (NGINX)',
      match: 'guessed',
    })
    expect(said('command is not exists: chage', 'addons')).toMatchObject({ match: 'none' })
  })

  it('goes by the message where the name means something else', () => {
    expect(adviceOn('NodeSwapCheck', { message: 'command is not exists: swapoff' })).toMatchObject({
      title: 'Node commands',
    })
  })

  it('goes by the name where the message fits two items', () => {
    const message = 'kube-proxy is not active; command is not exists: chage'
    expect(said(message)).toMatchObject({ match: 'none' })
    expect(adviceOn('NodeSwapCheck', { message })).toMatchObject({ title: 'Node swap' })
  })

  it.each(['GET /apis/apps/v1', 'the node cce-nodepool-4711 failed', 'pod a is not running', 'need update'])(
    'is not guessed from what any message may say: %j',
    (message) => {
      expect(said(message)).toMatchObject({ match: 'none' })
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
  ])('%s is taken as %j', (name, title) => {
    expect(adviceOn(name)).toMatchObject({ title, match: 'guessed' })
  })

  it.each([
    ['NodeCPUCheck', 'it fits usage and cores'],
    ['NodeImageCheck', 'it fits the number of images and their layers'],
    ['NodeConfigCheck', 'it fits two items about configuration'],
    ['NodeCheck', 'it says nothing but node'],
    ['NodeNetworkCheck', 'NetworkManager is no network'],
    ['NodeVersionCheck', 'the version of what?'],
    ['NodeKubeletConfigCheck', 'it says more than the item about kubelet'],
    ['NodeSystemCheck', 'one word of two is too little'],
    ['GPUDriverCheck', 'it is less than half of the only title that holds it'],
    ['EtcdCheck', 'no item is about etcd'],
    ['Check', 'it says nothing'],
    ['检查', 'it is in no script that API names have'],
    ['', 'there is no name'],
  ])('%s is taken as no item: %s', (name) => {
    expect(adviceOn(name)).toMatchObject({ title: name, match: 'none' })
  })

  it('is of the check that was run', () => {
    expect(adviceOn('SnippetCompatibility')).toMatchObject({ match: 'none' })
    expect(adviceOn('SnippetCompatibility', { check: 'addons' })).toMatchObject({
      title: 'Snippet compatibility (NGINX)',
      match: 'guessed',
    })
    expect(adviceOn('NodeDiskCheck', { check: 'addons' })).toMatchObject({ match: 'none' })
  })

  it('is found by every title of the catalog, or by none', () => {
    for (const { check, title } of allEntries()) {
      const advice = adviceOn(title.en, { check })
      expect([title.en, advice.title]).toEqual([title.en, title.en])
      expect(advice.match).toBe('guessed')
    }
  })

  it('is found whatever the case and spacing of its words', () => {
    const titles = allEntries()
      .filter(({ check }) => check === 'precheck')
      .map(({ title }) => title.en)
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.constantFrom(' ', '_', '-', ' / '), (title, gap) => {
        expect(adviceOn(title.replace(/ /g, gap)).title).toBe(title)
      }),
    )
  })
})

describe('an item that nobody knows', () => {
  it('keeps its name, says honestly that it is not in the catalog, and links the list of items', () => {
    const advice = adviceOn('BrandNewItem', { message: 'something is wrong' })
    expect(advice).toEqual({
      source: 'catalogue',
      title: 'BrandNewItem',
      meaning: expect.stringContaining('does not have this one'),
      fix: expect.stringMatching(/^Do what the message says\. .*not in the catalog/),
      who: null,
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

  it('of an add-on is sent to the Add-ons page', () => {
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

  it('is sure, and tells honestly where it comes from', () => {
    expect(adviceFor(item('CompanyItem'), 'en', [own()])).toEqual({
      source: 'policy',
      title: 'CompanyItem',
      meaning: expect.stringContaining('policy'),
      fix: 'Ask the platform team.',
      who: null,
      commands: [],
      docUrl: OVERVIEW,
      match: 'exact',
    })
  })

  it('wins over the catalog in all that it says', () => {
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
      commands: ['make apis'],
      docUrl: 'https://wiki.example/apis',
      match: 'exact',
      source: 'policy',
    })
  })

  it('has from the catalog what it leaves out, also where that is a guess', () => {
    expect(adviceFor(item('ResiduePackageVersion'), 'en', [own({ name: 'ResiduePackageVersion' })])).toEqual({
      ...adviceOn('ResiduePackageVersion'),
      source: 'policy',
      fix: 'Ask the platform team.',
    })
    expect(adviceFor(item('NodeDiskCheck'), 'zh-cn', [own({ name: 'NodeDiskCheck' })])).toMatchObject({
      title: '节点磁盘检查',
      fix: 'Ask the platform team.',
      match: 'exact',
    })
  })

  it('counts for the exact name, and for the check that it names', () => {
    const entries = [own({ check: 'addons' })]
    expect(adviceFor(item('CompanyItem', { check: 'addons' }), 'en', entries).match).toBe('exact')
    expect(adviceFor(item('CompanyItem'), 'en', entries).match).toBe('none')
    expect(adviceFor(item('companyitem', { check: 'addons' }), 'en', entries).match).toBe('none')
  })

  it('that comes first wins', () => {
    const entries = [own({ fix: 'First.' }), own({ fix: 'Second.' })]
    expect(adviceFor(item('CompanyItem'), 'en', entries).fix).toBe('First.')
  })
})

describe('whatever an item is called and says', () => {
  it('there is advice, with the raw name as title where nothing fits', () => {
    const asked = fc.record({
      check: fc.constantFrom('precheck', 'addons'),
      name: fc.string({ unit: 'binary' }),
      message: fc.string({ unit: 'binary' }),
      errorCodes: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(asked, fc.constantFrom(...LANGUAGES), (one, language) => {
        const advice = adviceFor(one as FailedItem, language)
        expect(advice).toEqual(adviceFor(one as FailedItem, language))
        if (advice.match === 'none') expect(advice.title).toBe(one.name)
        expect(advice.docUrl).toMatch(/^https:\/\/support\.huaweicloud\.com\/[\w/-]+\.html$/)
      }),
    )
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'node __proto__ disk'])(
    'a name that objects have of their own is no item: %s',
    (name) => {
      expect(adviceOn(name, { message: name, errorCodes: [name] })).toMatchObject({ title: name, match: 'none' })
    },
  )

  it.each(['a', 'A', 'Aa', 'node ', '__error_code#', 'failed to execute docker ps -a', 'inconsistent: ingres', 'é'])(
    'a megabyte of %j takes no time to speak of',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      const begun = performance.now()
      expect(adviceOn(text, { message: text, errorCodes: [text] }).title).toBe(text)
      expect(performance.now() - begun).toBeLessThan(2_000)
    },
  )
})
