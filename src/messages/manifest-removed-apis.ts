import { type Localized, listed, sentences } from '../model/language.js'
import { isDeciding, type ManifestDetail, type ManifestUse } from '../model/manifest.js'
import { cautionFor, otherChanges } from './manifest-changes.js'
import { type Advice, inPlace, isPresent, NOT_DECIDING, subjectOf, WHAT_TO_CHANGE } from './manifest-places.js'

type RemovedApi = Extract<ManifestDetail, { readonly code: 'removed-api' }>

/** What is on the line. */
export function removedApiText({ use, deprecatedIn, removedIn }: RemovedApi): Localized {
  const { en, zh } = subjectOf(use)
  const deprecated: Localized =
    deprecatedIn === null || deprecatedIn === removedIn
      ? { en: '', zh: '' }
      : { en: ` deprecated in ${deprecatedIn} and`, zh: `在 ${deprecatedIn} 中弃用，` }
  return inPlace(use, {
    en: `${en}, which Kubernetes${deprecated.en} no longer serves as of ${removedIn}.`,
    zh: `${zh}，Kubernetes ${deprecated.zh}自 ${removedIn} 起不再提供该 API。`,
  })
}

/** What all uses of the API in such a place have in common. */
export const removedApiAdvice = (detail: RemovedApi): Advice => ({
  title: { en: `API removed in ${detail.removedIn}`, zh: `API 自 ${detail.removedIn} 起被移除` },
  meaning: sentences(
    ...[jumpText(detail), alphaText(detail), guardText(detail), NOT_DECIDING[detail.use.syntax]].filter(isPresent),
  ),
  fix: detail.use.syntax === 'guarded' ? guardedFix(detail) : sentences(...fixTexts(detail).filter(isPresent)),
})

const fixTexts = (detail: RemovedApi): readonly (Localized | null | undefined)[] => [
  detail.use.hasUnsafeGuard ? CORRECT_GUARD : WHAT_TO_CHANGE[detail.use.syntax],
  orderText(detail),
  changesText(detail),
  cautionFor(detail.use.apiVersion, detail.use.kind),
  afterwardsText(detail),
]

/** Why a condition does not keep an object away from clusters that do not serve it, although it is meant to. */
const guardText = ({ use }: RemovedApi): Localized | null =>
  use.hasUnsafeGuard
    ? {
        en: 'The condition around it does not hold on CCE, whose servers report a version with a suffix, such as v1.31.1-r0 with minor version 31+: to semverCompare that is a pre-release, and to int it is 0.',
        zh: '其外层条件在 CCE 上不成立：CCE 集群返回的版本带有后缀，例如 v1.31.1-r0（次版本号为 31+），semverCompare 会将其视为预发布版本，int 会将其转换为 0。',
      }
    : null

const CORRECT_GUARD: Localized = {
  en: 'Correct the condition: write the constraint of semverCompare with -0, such as >=1.25-0, trim the + of the minor version, or ask .Capabilities.APIVersions.Has.',
  zh: '请修正条件：在 semverCompare 的约束后加上 -0（例如 >=1.25-0），去掉次版本号中的 +，或改用 .Capabilities.APIVersions.Has。',
}

const guardedFix = ({ replacement }: RemovedApi): Localized => ({
  en: `Nothing has to change for the upgrade if another branch ${replacement === null ? 'does without it' : `uses ${replacement}`}. Delete this branch once no cluster needs it.`,
  zh: `如果另一个分支${replacement === null ? '不使用它' : `使用 ${replacement}`}，则无需为升级修改。当所有集群都不再需要该分支时，请将其删除。`,
})

/** What the upgrade changes about the API. What does not decide by itself may never be applied, so no failure is foretold for it. */
function jumpText(detail: RemovedApi): Localized {
  const { use, jump, currentVersion, targetVersion, replacement } = detail
  if (!isDeciding(use.syntax)) return jumpOfNotice(detail)
  switch (jump) {
    case 'crossed': {
      const objects = replacement !== null && isStored(use) ? OBJECTS_STAY : { en: '', zh: '' }
      return {
        en: `The upgrade from ${currentVersion} to ${targetVersion} takes the API away: applying the file fails afterwards.${objects.en}`,
        zh: `从 ${currentVersion} 升级到 ${targetVersion} 后不再有该 API，应用该文件会失败。${objects.zh}`,
      }
    }
    case 'earlier':
      return {
        en: `${currentVersion}, which the cluster runs, does not serve the API either: applying the file fails already, and the upgrade to ${targetVersion} does not change that.`,
        zh: `集群当前运行的 ${currentVersion} 也不提供该 API：现在应用该文件就会失败，升级到 ${targetVersion} 对此没有影响。`,
      }
    case 'unknown':
      return {
        en: `${targetVersion} does not serve the API: applying the file fails after the upgrade. The current version of the cluster is not known, so the API counts as one that this upgrade takes away.`,
        zh: `${targetVersion} 不提供该 API：升级后应用该文件会失败。由于不知道集群的当前版本，视为此次升级会移除该 API。`,
      }
  }
}

function jumpOfNotice({ jump, currentVersion, targetVersion }: RemovedApi): Localized {
  switch (jump) {
    case 'crossed':
      return {
        en: `The upgrade from ${currentVersion} to ${targetVersion} takes the API away.`,
        zh: `从 ${currentVersion} 升级到 ${targetVersion} 后不再有该 API。`,
      }
    case 'earlier':
      return {
        en: `${currentVersion}, which the cluster runs, does not serve the API either: the upgrade to ${targetVersion} does not change that.`,
        zh: `集群当前运行的 ${currentVersion} 也不提供该 API，升级到 ${targetVersion} 对此没有影响。`,
      }
    case 'unknown':
      return {
        en: `${targetVersion} does not serve the API. Whether the cluster serves it now is not known, because its current version is not.`,
        zh: `${targetVersion} 不提供该 API。由于不知道集群的当前版本，无法确认现在是否提供。`,
      }
  }
}

/** An alpha API is off by default. */
const alphaText = ({ use, jump }: RemovedApi): Localized | null =>
  use.apiVersion.includes('alpha') && jump !== 'earlier'
    ? {
        en: 'It is an alpha API, which a cluster serves only if somebody turned it on: otherwise applying the file fails already.',
        zh: '这是 alpha 阶段的 API，只有特意启用后集群才会提供，否则现在应用该文件就会失败。',
      }
    : null

/** Whether a cluster keeps objects of an API, through its removal too. Requests are answered and not kept; of alpha APIs it is not promised. */
const isStored = ({ apiVersion, kind }: ManifestUse): boolean =>
  !/Review$|^Eviction$/.test(kind ?? '') && !apiVersion.includes('alpha')

const OBJECTS_STAY: Localized = {
  en: ' Existing objects stay in the cluster, and are then served through the other API.',
  zh: '集群中已有的对象会保留，之后通过新的 API 提供。',
}

/** The change, and when to make it. */
function orderText({ order, replacement, replacementSince, currentVersion, targetVersion }: RemovedApi): Localized {
  switch (order.code) {
    case 'before':
      return {
        en: `Change it to ${replacement} before the upgrade: ${currentVersion} and ${targetVersion} both serve that.`,
        zh: `请在升级前改为 ${replacement}：${currentVersion} 和 ${targetVersion} 都提供它。`,
      }
    case 'stop':
      return {
        en: `No API is served by both ${currentVersion} and ${targetVersion}, so take it in steps. First upgrade to ${versionRange(order).en}, which serves both. Then change the file to ${replacement}, and apply it. Then upgrade to ${targetVersion}.`,
        zh: `没有 ${currentVersion} 和 ${targetVersion} 都提供的 API，请分步进行：先升级到 ${versionRange(order).zh}（新旧 API 都提供），再将文件改为 ${replacement} 并应用，最后升级到 ${targetVersion}。`,
      }
    case 'after':
      return {
        en: `No version serves both this API and ${replacement} (since ${replacementSince}), so take it in steps. Do not apply the file once the upgrade to ${targetVersion} has started. After the upgrade, change it to ${replacement}, and apply it.`,
        zh: `没有版本同时提供该 API 和 ${replacement}（自 ${replacementSince} 起提供），请分步进行：开始升级到 ${targetVersion} 后不要再应用该文件，升级完成后再将其改为 ${replacement} 并应用。`,
      }
    case 'unknown':
      return {
        en: `Change it to ${replacement}, before the upgrade if the cluster runs ${replacementSince} or newer. Set current-version, and the gate gives the order of the steps.`,
        zh: `请改为 ${replacement}；如果集群运行 ${replacementSince} 或更新的版本，请在升级前修改。设置 current-version 后，门禁会给出步骤顺序。`,
      }
    case 'not-by-default':
      return {
        en: `Change it to ${replacement} if the cluster serves that: Kubernetes has it since ${replacementSince}, but does not turn it on by default. kubectl api-versions shows what the cluster serves.`,
        zh: `如果集群提供 ${replacement}，请改为它：Kubernetes 自 ${replacementSince} 起有该 API，但默认不启用。可用 kubectl api-versions 查看集群提供的 API。`,
      }
    case 'by-kind': {
      const all = listed(order.replacements)
      return {
        en: `What replaces it depends on the kind of the object: ${all.en}. Find out which kinds get it, and change it before the upgrade if ${currentVersion ?? 'the current version'} serves the other API.`,
        zh: `替代的 API 取决于对象的类型：${all.zh}。请先确认哪些类型会使用它；如果${currentVersion === null ? '当前版本' : ` ${currentVersion} `}提供新的 API，请在升级前修改。`,
      }
    }
    case 'no-replacement':
      return {
        en: `Remove it before the upgrade: ${targetVersion} serves no API that replaces it.`,
        zh: `请在升级前将其移除：${targetVersion} 没有替代它的 API。`,
      }
  }
}

const versionRange = ({ from, to }: { readonly from: string; readonly to: string }): Localized =>
  from === to ? { en: from, zh: from } : { en: `a version from ${from} to ${to}`, zh: `${from} 到 ${to} 之间的版本` }

/** Whether more than the apiVersion has to change. */
function changesText({ use, replacement, hasSameSchema }: RemovedApi): Localized | null {
  if (replacement === null || use.kind === null) return null
  if (hasSameSchema && cautionFor(use.apiVersion, use.kind) !== null) return null
  if (hasSameSchema) return { en: 'Nothing else in it has to change.', zh: '其他内容无需修改。' }
  const changes = otherChanges(use.apiVersion, use.kind)
  return changes === null
    ? { en: 'Other fields may have to change too.', zh: '其他字段可能也需要修改。' }
    : { en: `What else changes: ${changes.en}`, zh: `其他变化：${changes.zh}` }
}

const afterwardsText = ({ afterwards, replacement }: RemovedApi): Localized | null =>
  afterwards === null
    ? null
    : {
        en: `After the upgrade, change it once more, to ${afterwards}, since ${replacement} goes away as well.`,
        zh: `升级后请再改为 ${afterwards}，因为 ${replacement} 之后也会被移除。`,
      }
