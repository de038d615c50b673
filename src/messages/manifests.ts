import { type Localized, sentences } from '../model/language.js'
import { isDeciding, type ManifestDetail } from '../model/manifest.js'
import type { FullDiagnosticMessage } from './diagnostic-message.js'
import { customResourceAdvice, customResourceText } from './manifest-custom-resources.js'
import type { Advice } from './manifest-places.js'
import { removedApiAdvice, removedApiText } from './manifest-removed-apis.js'
import { webhookAdvice, webhookText } from './manifest-webhooks.js'

/**
 * The texts of a finding on a line of the repository. Names of objects are untrusted, and stand in the message only; apiVersions and kinds
 * are those of the catalog.
 */
export function manifestMessage(detail: ManifestDetail): FullDiagnosticMessage {
  const { title, meaning, fix } = adviceOf(detail)
  return { title, message: textOf(detail), meaning, fix }
}

/** How to accept what is found in the repository. */
const ACCEPT: Localized = {
  en: 'If it can stay as it is, add a waiver to the policy.',
  zh: '如果可以保持不变，请在策略中添加豁免。',
}

function adviceOf(detail: ManifestDetail): Advice {
  const { title, meaning, fix } = ownAdvice(detail)
  return { title, meaning, fix: isDeciding(detail.use.syntax) ? sentences(fix, ACCEPT) : fix }
}

function ownAdvice(detail: ManifestDetail): Advice {
  switch (detail.code) {
    case 'removed-api':
      return removedApiAdvice(detail)
    case 'removed-custom-resource':
      return customResourceAdvice(detail)
    case 'webhook':
      return webhookAdvice(detail)
  }
}

function textOf(detail: ManifestDetail): Localized {
  switch (detail.code) {
    case 'removed-api':
      return removedApiText(detail)
    case 'removed-custom-resource':
      return customResourceText(detail)
    case 'webhook':
      return webhookText(detail)
  }
}
