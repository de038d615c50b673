import { type Localized, sentences } from '../model/language.js'
import type { ManifestDetail } from '../model/manifest.js'
import { type Advice, inPlace, isPresent, NOT_DECIDING, subjectOf, WHAT_TO_CHANGE } from './manifest-places.js'

type RemovedCustomResource = Extract<ManifestDetail, { readonly code: 'removed-custom-resource' }>

/** What components are called, and what is particular about them. */
const COMPONENTS: Readonly<Record<string, { readonly name: string; readonly note?: Localized }>> = {
  'external-snapshotter': {
    name: 'external-snapshotter',
    note: {
      en: 'On CCE, this controller comes with the CCE Container Storage (Everest) add-on, whose manual still shows v1beta1.',
      zh: '在 CCE 上它由 CCE 容器存储（Everest）插件提供，该插件的手册仍使用 v1beta1。',
    },
  },
  'gateway-api': { name: 'Gateway API (standard channel)' },
  'cert-manager': { name: 'cert-manager' },
  'external-secrets': {
    name: 'External Secrets Operator',
    note: {
      en: 'Its 0.16 serves both versions, so change the files there first.',
      zh: '其 0.16 版本同时提供两个版本的 API，请先在该版本上修改文件。',
    },
  },
  istio: {
    name: 'Istio',
    note: {
      en: 'Other kinds replace it: PeerAuthentication, RequestAuthentication and AuthorizationPolicy.',
      zh: '由其他类型取代：PeerAuthentication、RequestAuthentication 和 AuthorizationPolicy。',
    },
  },
}

/** What is on the line. */
export function customResourceText({ use, component, notServedSince }: RemovedCustomResource): Localized {
  const { name = component } = COMPONENTS[component] ?? {}
  const { en, zh } = subjectOf(use)
  return inPlace(use, {
    en: `${en}, which ${name} no longer serves as of ${notServedSince}.`,
    zh: `${zh}，${name} 自 ${notServedSince} 起不再提供该 API。`,
  })
}

/** What all uses of the API in such a place have in common. */
export function customResourceAdvice({ use, component, notServedSince, replacement }: RemovedCustomResource): Advice {
  const { name = component, note } = COMPONENTS[component] ?? {}
  return {
    title: { en: 'Custom resource is no longer served', zh: '不再提供的自定义资源' },
    meaning: sentences(
      ...[
        {
          en: `This depends on the version of ${name} in the cluster, and not on that of Kubernetes: applying the file fails from ${notServedSince} on, and components are often upgraded together with a cluster.`,
          zh: `这取决于集群中 ${name} 的版本，而不是 Kubernetes 的版本：从 ${notServedSince} 起应用该文件会失败，而组件常与集群一同升级。`,
        },
        NOT_DECIDING[use.syntax],
      ].filter(isPresent),
    ),
    fix: sentences(
      ...[
        WHAT_TO_CHANGE[use.syntax],
        {
          en: `Change it to ${replacement} as soon as the cluster serves that (kubectl api-versions), and before ${name} is upgraded to ${notServedSince} or newer.`,
          zh: `请在集群提供 ${replacement} 后（可用 kubectl api-versions 查看）改为它，并且要在 ${name} 升级到 ${notServedSince} 或更新的版本之前完成。`,
        },
        note,
      ].filter(isPresent),
    ),
  }
}
