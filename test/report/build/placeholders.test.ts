import { describe, expect, it } from '@jest/globals'
import { adviceFor } from '../../../src/catalog/advice.js'
import { allEntries } from '../../../src/catalog/items/index.js'
import type { ItemCause } from '../../../src/model/cause.js'
import { LANGUAGES, localizer } from '../../../src/model/language.js'
import { fillPlaceholders } from '../../../src/report/build/placeholders.js'
import { casesIn } from '../../support/reports/cases.js'

const COREDNS = { template: 'coredns', instanceId: 'i', instanceName: 'coredns', targetVersion: '1.30.6' }
const cause = (over: Partial<ItemCause> = {}): ItemCause => ({
  type: 'cause',
  check: 'precheck',
  scope: 'addon',
  name: 'AddonLimit',
  kind: 'Exception',
  level: 'Fatal',
  group: null,
  message: '',
  errorCodes: [],
  nodes: [],
  addon: null,
  risk: {},
  signature: [],
  ...over,
})

describe.each(LANGUAGES)('the advice of the catalog in %s', (language) => {
  const advices = allEntries().map(({ check, apiName, title }) =>
    adviceFor({ check, name: apiName ?? title.en, message: '', errorCodes: [] }, language),
  )

  const say = localizer(language)

  it('has no placeholder left whose name is known', () => {
    for (const advice of advices) {
      const { fix, commands } = fillPlaceholders(advice, cause({ addon: COREDNS }), 'prod-eu')
      expect([say(fix), ...commands].filter((text) => /\b(?:ADDON|CLUSTER)\b|<[a-z-]+>(?!')|\{\{/.test(text))).toEqual(
        [],
      )
    }
  })

  it('says what each placeholder stands for that is left', () => {
    for (const advice of advices) {
      const { fix, commands } = fillPlaceholders(advice, cause(), null)
      for (const word of ['ADDON', 'CLUSTER', 'NAME', 'MOUNT'])
        if ([advice.fix, ...commands].some((text) => new RegExp(`\\b${word}\\b`).test(text)))
          expect(say(fix)).toMatch(new RegExp(`${word} (?:stands for|代表)`))
    }
  })
})

describe('the name of an add-on', () => {
  const commandsOf = (over: Partial<ItemCause>): readonly string[] =>
    fillPlaceholders(adviceFor(cause(over), 'en'), cause(over), null).commands

  it('comes from the check, from what CCE attaches to the item, or from its message', () => {
    const command = 'kubectl get pods -A -l release=cceaddon-'
    expect(commandsOf({ addon: COREDNS })).toEqual([`${command}coredns`])
    const addonRisks = [{ addonTemplateName: 'gpu-beta' }, { addonTemplateName: 'everest' }]
    expect(commandsOf({ risk: { addonRisks } })).toEqual([`${command}gpu-beta`, `${command}everest`])
    const message = 'The add-on nginx-ingress (2.1.0) does not support v1.31'
    expect(commandsOf({ message })).toEqual([`${command}nginx-ingress`])
  })

  it.each(['a; rm -rf /', '$(id)', '`id`', 'a b', "a' --all", '-n'])(
    'is left out where a shell could read it: %s',
    (template) => {
      expect(commandsOf({ addon: { ...COREDNS, template } })).toEqual(['kubectl get pods -A -l release=cceaddon-ADDON'])
    },
  )
})

it('every finding of every report explains the placeholders that it still has', async () => {
  for (const make of Object.values(casesIn('en')))
    for (const { fix, commands, addon } of (await make()).findings) {
      const text = [fix, ...commands].join('\n')
      if (addon?.template) expect(text).not.toMatch(/\bADDON\b/)
      for (const word of ['ADDON', 'CLUSTER', 'NAME', 'MOUNT'])
        if (new RegExp(`\\b${word}\\b`).test(text)) expect(fix).toContain(`${word} stands for`)
    }
})
