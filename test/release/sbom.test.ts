import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { noticedPackages } from '../../scripts/bundle/notices.ts'
import { billOfMaterials } from '../../scripts/release/sbom.ts'
import { newAjv } from '../support/github/openapi.js'

const NOTICES = readFileSync('dist/licenses.txt', 'utf8')
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Checks against the schema of CycloneDX, as scripts/cyclonedx-schema.mjs extracts it. */
function faultsOf(bill: object): unknown {
  const [schema, ...others] = JSON.parse(readFileSync('test/fixtures/cyclonedx.json', 'utf8')).schemas
  const ajv = newAjv({ logger: false })
  for (const other of others) ajv.addSchema(other)
  const validate = ajv.compile(schema)
  return validate(bill) ? [] : validate.errors
}

describe('the bill of materials', () => {
  it('is valid CycloneDX', () => {
    const bill = billOfMaterials(NOTICES, LOCK)
    expect(faultsOf(bill)).toEqual([])
    expect(faultsOf({ ...bill, specVersion: 1 })).not.toEqual([])
    expect(
      faultsOf({ ...bill, components: [{ type: 'library', licenses: [{ license: { id: 'No-Such' } }] }] }),
    ).not.toEqual([])
  })

  it('has each package that dist/ contains, with its hash and license, and no other', () => {
    const bill = billOfMaterials(NOTICES, LOCK) as { readonly components: Record<string, unknown>[] }
    const names = bill.components.map(({ group, name, version }) => ({
      name: group === undefined ? name : `${group}/${name}`,
      version,
    }))
    expect(names).toEqual(noticedPackages(NOTICES))
    for (const component of bill.components)
      expect(component).toMatchObject({
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
        licenses: [expect.anything()],
      })
    expect(names).not.toContainEqual(expect.objectContaining({ name: 'jest' }))
    expect(billOfMaterials(NOTICES, LOCK)).toEqual(bill)
  })

  it('is refused if dist/ contains a package in another version than the lock file', () => {
    expect(() => billOfMaterials(NOTICES.replace(/^zod \S+/m, 'zod 0.0.1'), LOCK)).toThrow('has no zod 0.0.1')
  })
})
