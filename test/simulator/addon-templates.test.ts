import { afterEach, describe, expect, it } from '@jest/globals'
import { ask, closeAll, NOW, simulate } from './client.js'
import { INSTANCES, type Instance } from './tasks.js'

afterEach(closeAll)

const TEMPLATES = '/api/v3/addontemplates'

interface Version {
  readonly version: string
  readonly stable: boolean
  readonly supportVersions: readonly { readonly clusterType: string; readonly clusterVersion: readonly string[] }[]
}

const versionsOf = async (template: string): Promise<Version[]> =>
  (await ask(await simulate('ready'), `${TEMPLATES}?addon_template_name=${template}`)).body.items[0].spec.versions

const fits = ({ supportVersions }: Version, cluster: string): boolean =>
  supportVersions.some(({ clusterVersion }) =>
    clusterVersion.some((pattern) => new RegExp(`^${pattern}$`).test(cluster)),
  )

describe('the add-on templates', () => {
  it('have the shape of the API reference', async () => {
    const { status, body } = await ask(await simulate('ready'), `${TEMPLATES}?addon_template_name=npd`)
    expect(status).toBe(200)
    expect(body).toEqual({
      kind: 'Addon',
      apiVersion: 'v3',
      items: [
        {
          kind: 'Addon',
          apiVersion: 'v3',
          metadata: expect.objectContaining({ uid: 'npd', name: 'npd', creationTimestamp: '2025-10-17T12:00:00Z' }),
          spec: expect.objectContaining({
            type: 'helm',
            require: false,
            versions: [
              {
                version: '1.19.16',
                stable: true,
                input: { basic: {}, parameters: {} },
                translate: expect.any(Object),
                supportVersions: [{ clusterType: 'VirtualMachine', clusterVersion: ['v1.(28|29|30|31).*'] }],
                creationTimestamp: '2025-10-17T12:00:00Z',
                updateTimestamp: '2025-10-17T12:00:00Z',
              },
            ],
          }),
        },
      ],
    })
  })

  it('include every installed add-on, and need no cluster id', async () => {
    const simulator = await simulate('addon-not-checked')
    const names = (await ask(simulator, TEMPLATES)).body.items.map(
      (item: { metadata: { name: string } }) => item.metadata.name,
    )
    const installed = (await ask(simulator, INSTANCES)).body.items.map(({ spec }: Instance) => spec.addonTemplateName)
    expect(names).toEqual(expect.arrayContaining(installed))
    expect((await ask(simulator, `${TEMPLATES}?addon_template_name=nothing`)).body.items).toEqual([])
  })

  it.each([
    ['coredns', '1.30.33', ['1.30.40-beta']],
    ['everest', '2.4.134', ['2.4.140']],
  ])(
    'include for %s the stable version %s for v1.31 and newer ones that are not stable',
    async (template, best, unstable) => {
      const fitting = (await versionsOf(template)).filter((version) => fits(version, 'v1.31.4-r0'))
      expect(fitting.filter(({ stable }) => stable).map(({ version }) => version)).toContain(best)
      expect(fitting.filter(({ stable }) => !stable).map(({ version }) => version)).toEqual(unstable)
    },
  )

  it('include versions of coredns that fit only older and only newer clusters', async () => {
    const unfit = (await versionsOf('coredns')).filter((version) => !fits(version, 'v1.31.4-r0'))
    expect(unfit.map(({ version }) => version)).toEqual(['1.29.4', '1.32.2', '1.28.7'])
  })

  it('are served for an Autopilot cluster under its own prefix, for its own category', async () => {
    const simulator = await simulate('autopilot')
    const { items } = (await ask(simulator, '/autopilot/v3/addontemplates?addon_template_name=coredns')).body
    expect(items[0].spec.versions[0].supportVersions[0].category).toEqual(['Autopilot'])
  })
})

describe('every response', () => {
  it('has the date of the simulator’s clock', async () => {
    const simulator = await simulate('ready')
    for (const path of [TEMPLATES, '/nowhere'])
      expect((await ask(simulator, path)).headers['date']).toBe(new Date(NOW).toUTCString())
  })
})
