import { type Localized, sentences } from '../model/language.js'
import type { ManifestDetail } from '../model/manifest.js'
import type { FullDiagnosticMessage } from './diagnostic-message.js'
import { same } from './terms.js'

/** How to accept what is found in the repository. */
const ACCEPT: Localized = {
  en: 'If it can stay as it is, add a waiver for it to the policy (name, reason, owner, expires, path).',
  zh: '如果可以保持不变，请在策略中为其添加豁免（name、reason、owner、expires、path）。',
}

/** The texts of a finding on a line of the repository. */
export function manifestMessage(detail: ManifestDetail): FullDiagnosticMessage {
  const { apiVersion, kind, name } = detail.use
  const what = `${apiVersion} ${kind ?? ''}`.trim()
  switch (detail.code) {
    case 'removed-api':
      return {
        title: { en: `${what} is removed in ${detail.removedIn}`, zh: `${what} 在 ${detail.removedIn} 中被移除` },
        message: same(name ?? what),
        meaning: {
          en: 'The target version does not serve this API, so that applying the file fails after the upgrade.',
          zh: '目标版本不再提供该 API，升级后应用该文件会失败。',
        },
        fix: sentences({ en: `Use ${detail.replacement}.`, zh: `请使用 ${detail.replacement}。` }, ACCEPT),
      }
    case 'removed-custom-resource':
      return {
        title: { en: `${what} is no longer served`, zh: `${what} 不再提供` },
        message: same(name ?? what),
        meaning: same(`${detail.component} ${detail.notServedSince}`),
        fix: ACCEPT,
      }
    case 'webhook':
      return {
        title: { en: 'Webhook can stop the upgrade', zh: 'Webhook 可能阻断升级' },
        message: same(detail.webhook ?? name ?? what),
        meaning: same(''),
        fix: ACCEPT,
      }
  }
}
