import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ExtraCertificatesFault } from '../model/api-failure.js'
import type { Environment } from './proxy.js'

const EXTRA_CERTIFICATES = 'NODE_EXTRA_CA_CERTS'

/** A certificate in a PEM file, by the labels that Node accepts. */
const PEM_BLOCK = /-----BEGIN (X509 )?CERTIFICATE-----[^-]*-----END \1?CERTIFICATE-----/g

/**
 * Why Node ignores the file of NODE_EXTRA_CA_CERTS, or a part of it. Node reads it when the process starts. It prints a warning to stderr
 * if the file is missing or a certificate damaged, and nothing if the file holds no PEM certificate (tried on Node 20, 22 and 24).
 * @returns null if the variable is not set or the whole file counts
 */
export function extraCertificatesFault(env: Environment): ExtraCertificatesFault | null {
  const file = env[EXTRA_CERTIFICATES]
  if (!file) return null
  try {
    const blocks = readFileSync(file, 'latin1').match(PEM_BLOCK) ?? []
    if (blocks.length === 0) return { file, problem: 'no-certificate' }
    return blocks.every(isCertificate) ? null : { file, problem: 'damaged' }
  } catch {
    return { file, problem: 'unreadable' }
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

const IGNORED = {
  unreadable: 'it cannot be read',
  'no-certificate': 'it holds no certificate in PEM form',
  damaged: 'one of its certificates is damaged, and that one and all after it do not count',
} as const satisfies Record<ExtraCertificatesFault['problem'], string>

/** What is odd in the variables that change which servers Node trusts: for the log, in English. */
export function trustNotices(env: Environment): string[] {
  const fault = extraCertificatesFault(env)
  const notices = fault ? [`NODE_EXTRA_CA_CERTS names ${fault.file}, but ${IGNORED[fault.problem]}.`] : []
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
    ? [...notices, 'NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: the gate checks the certificate of every server.']
    : notices
}
