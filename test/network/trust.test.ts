import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { extraCertificatesFault, trustNotices } from '../../src/network/trust.js'
import { selfSigned } from '../support/network/certificate.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const { cert } = selfSigned('ca.example')
const DER = Buffer.from(cert.replace(/-----[^-]*-----|\n/g, ''), 'base64')
const DAMAGED = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'

function fileWith(content: string | Buffer): string {
  const file = join(temporaryFolder(), 'ca.pem')
  writeFileSync(file, content)
  return file
}

describe('the file of NODE_EXTRA_CA_CERTS', () => {
  it.each([
    ['one certificate', cert],
    ['two certificates with remarks between them', `# first\r\n${cert}\n# second\n${cert.replaceAll('\n', '\r\n')}`],
    ['the old label of a certificate', cert.replaceAll(' CERTIFICATE', ' X509 CERTIFICATE')],
  ])('counts with %s', (_, content) => {
    expect(extraCertificatesFault({ NODE_EXTRA_CA_CERTS: fileWith(content) })).toBeNull()
  })

  it.each([
    ['no-certificate', 'another text', 'not a certificate\n'],
    ['no-certificate', 'an empty file', ''],
    ['no-certificate', 'the binary form of a certificate', DER],
    ['no-certificate', 'a key', selfSigned('a').key],
    ['damaged', 'a damaged certificate behind a good one', cert + DAMAGED],
    ['damaged', 'a damaged certificate before a good one', DAMAGED + cert],
  ])('is named as %s with %s', (problem, _, content) => {
    const file = fileWith(content)
    expect(extraCertificatesFault({ NODE_EXTRA_CA_CERTS: file })).toEqual({ file, problem })
  })

  it('is named if it is missing, or a folder', () => {
    for (const file of [join(temporaryFolder(), 'missing.pem'), temporaryFolder()])
      expect(extraCertificatesFault({ NODE_EXTRA_CA_CERTS: file })).toEqual({ file, problem: 'unreadable' })
  })

  it('need not exist if the variable is empty or not set', () => {
    expect([{}, { NODE_EXTRA_CA_CERTS: '' }].map((env) => extraCertificatesFault(env))).toEqual([null, null])
  })
})

describe('the notices about trust', () => {
  it('name a file that does not count, and why', () => {
    const file = fileWith('nothing')
    expect(trustNotices({ NODE_EXTRA_CA_CERTS: file })).toEqual([
      `NODE_EXTRA_CA_CERTS names ${file}, but it holds no certificate in PEM form.`,
    ])
  })

  it('say that NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored', () => {
    expect(trustNotices({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
      expect.stringContaining('the gate checks the certificate of every server'),
    ])
    expect(trustNotices({ NODE_TLS_REJECT_UNAUTHORIZED: '1' })).toEqual([])
  })
})
