import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** PEM texts of a server. */
export interface ServerCertificate {
  readonly key: string
  readonly cert: string
}

/** A fresh certificate of a server that signs itself, so that no key has to lie in the repository. Also valid for 127.0.0.1. */
export function selfSigned(name: string): ServerCertificate {
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const cert = certificate({
    subject: name,
    issuer: name,
    names: [name],
    isAuthority: true,
    ...keys,
    signer: keys.privateKey,
  })
  return { key: pemOfKey(keys.privateKey), cert }
}

/** A private certificate authority. */
export interface CertificateAuthority {
  /** its own certificate, for NODE_EXTRA_CA_CERTS */
  readonly cert: string
  /** A certificate for a server with these names. Also valid for 127.0.0.1. */
  issue(names: readonly string[], changes?: { readonly notAfter?: string | undefined }): ServerCertificate
}

/** Makes a fresh one. */
export function certificateAuthority(name = 'Private CA of a test'): CertificateAuthority {
  const root = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const cert = certificate({
    subject: name,
    issuer: name,
    names: [],
    isAuthority: true,
    ...root,
    signer: root.privateKey,
  })
  return {
    cert,
    issue: (names, { notAfter } = {}) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
      const leaf = { subject: names[0] ?? '', issuer: name, names, isAuthority: false, ...own, signer: root.privateKey }
      return { key: pemOfKey(own.privateKey), cert: certificate(notAfter === undefined ? leaf : { ...leaf, notAfter }) }
    },
  }
}

const pemOfKey = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

interface CertificateParts {
  readonly subject: string
  readonly issuer: string
  /** DNS names */
  readonly names: readonly string[]
  readonly isAuthority: boolean
  readonly publicKey: KeyObject
  readonly signer: KeyObject
  /** `YYMMDDHHMMSSZ` */
  readonly notAfter?: string
}

/** X.509 version 3 in DER (RFC 5280), as PEM. */
function certificate(parts: CertificateParts): string {
  const { subject, issuer, names, isAuthority, publicKey, signer, notAfter = '491231235959Z' } = parts
  const ecdsaWithSha256 = seq(oid('2a8648ce3d040302'))
  const commonName = (name: string) => seq(der(0x31, seq(oid('550403'), der(0x0c, Buffer.from(name)))))
  const utc = (text: string) => der(0x17, Buffer.from(text))
  const alternatives = [...names.map((name) => der(0x82, Buffer.from(name))), der(0x87, Buffer.from([127, 0, 0, 1]))]
  const extensions = [
    seq(oid('551d11'), der(0x04, seq(...alternatives))),
    ...(isAuthority ? [seq(oid('551d13'), der(0x04, seq(der(0x01, Buffer.from([0xff])))))] : []),
  ]
  const body = seq(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([isAuthority ? 1 : 2])),
    ecdsaWithSha256,
    commonName(issuer),
    seq(utc('200101000000Z'), utc(notAfter)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, seq(...extensions)),
  )
  const signature = createSign('sha256').update(body).sign(signer)
  const whole = seq(body, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = (whole.toString('base64').match(/.{1,64}/g) ?? []).join('\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}

const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))

const seq = (...parts: readonly Buffer[]): Buffer => der(0x30, Buffer.concat(parts))

function der(tag: number, content: Buffer): Buffer {
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
