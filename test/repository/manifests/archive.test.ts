import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scanPackedFile } from '../../../src/repository/manifests/scan.js'
import { type PackedFile, packed, tar } from '../../support/manifests/packed.js'

const PATH = 'charts/shop/charts/dep-1.0.0.tgz'
const BUDGET = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\n'
const file = (path: string, content: string | Uint8Array = BUDGET, type?: string): PackedFile =>
  type === undefined ? { path, content } : { path, content, type }

const scan = (bytes: Uint8Array) => scanPackedFile(PATH, bytes)
const pathsIn = (files: readonly PackedFile[]) => scan(packed(files)).uses.map(({ archived }) => archived)

describe('scanPackedFile', () => {
  it('finds uses in the manifests of a packed chart, and says where they are in it', () => {
    const { uses, unread } = scan(
      packed([
        file('dep/Chart.yaml', 'apiVersion: v2\nname: dep\n'),
        file('dep/templates/a.yaml', `{{- if .Values.a }}\n${BUDGET}{{- end }}\n`),
        file('dep/README.md'),
      ]),
    )
    expect(uses).toEqual([
      {
        apiVersion: 'policy/v1beta1',
        kind: 'PodDisruptionBudget',
        name: 'a',
        syntax: 'archive',
        location: { file: PATH, line: 2, column: 13 },
        archived: 'dep/templates/a.yaml',
        isLiteral: false,
      },
    ])
    expect(unread).toEqual([])
  })

  it('keeps what says more of a use than that it is packed', () => {
    const guarded = `{{- if .Capabilities.APIVersions.Has "policy/v1beta1" }}\n${BUDGET}{{- end }}\n`
    const { uses } = scan(
      packed([
        file('dep/templates/a.yaml', guarded),
        file('dep/values.yaml', 'pdb:\n  apiVersion: policy/v1beta1\n'),
        file('dep/crds/a.json', '{"apiVersion":"batch/v1beta1","kind":"CronJob"}'),
      ]),
    )
    expect(uses.map(({ syntax }) => syntax)).toEqual(['guarded', 'indirect', 'archive'])
  })

  it('reads archives in archives, long paths and old formats', () => {
    const long = `dep/templates/${'long/'.repeat(30)}a.yaml`
    expect(pathsIn([file('dep/charts/b.tgz', packed([file('b/templates/a.yaml')]))])).toEqual([
      'dep/charts/b.tgz/b/templates/a.yaml',
    ])
    expect(pathsIn([file('././@LongLink', `${long}\0`, 'L'), file('cut')])).toEqual([long])
    const record = ` path=${long}\n`
    const pax = `${record.length + 3}${record}`
    expect(pathsIn([file('x', pax, 'x'), file('cut'), file('dep/b.yaml')])).toEqual([long, 'dep/b.yaml'])
    expect(pathsIn([file('g', '11 path=a\n', 'g'), file('dep/b.yaml', BUDGET, '\0')])).toEqual(['dep/b.yaml'])
  })

  it('does not follow links or read folders', () => {
    expect(
      pathsIn([file('dep/a.yaml', BUDGET, '2'), file('dep/b.yaml', BUDGET, '1'), file('dep/c.yaml', '', '5')]),
    ).toEqual([])
  })

  it('reports what is no packed chart, or is broken, with what was found before', () => {
    const whole = tar([file('dep/a.yaml'), file('dep/b.yaml')])
    const unread = [{ file: PATH, line: null, why: 'invalid-archive' }]
    expect(scan(Buffer.from(BUDGET)).unread).toEqual(unread)
    expect(scan(Buffer.alloc(0)).unread).toEqual(unread)
    expect(scan(packed([]).subarray(0, 20)).unread).toEqual(unread)
    const cut = scan(gzipSync(whole.subarray(0, 1400)))
    expect([cut.uses.length, cut.unread]).toEqual([1, unread])
    const damaged = Buffer.from(whole)
    damaged.write('dep/x', 1024)
    const { uses, unread: after } = scan(gzipSync(damaged))
    expect([uses.length, after]).toEqual([1, unread])
    expect(scan(gzipSync('no archive at all'.repeat(100))).unread).toEqual(unread)
  })

  it('reports archives that are too large, too deep, or have too many files', () => {
    const why = (bytes: Uint8Array) => scan(bytes).unread.map((one) => one.why)
    expect(why(gzipSync(Buffer.alloc(40 * 1024 * 1024)))).toEqual(['too-many'])
    const large = packed([file('dep/a.yaml', Buffer.alloc(6 * 1024 * 1024, '#')), file('dep/b.yaml')])
    expect(why(large)).toEqual(['too-large'])
    expect(scan(large).uses).toHaveLength(1)
    let nested = packed([file('dep/a.yaml')])
    for (let depth = 0; depth < 10; depth++) nested = packed([file('a.tgz', nested)])
    expect(why(nested)).toEqual(['too-deep'])
    const bombs = Array.from({ length: 30 }, (_, index) =>
      file(`${index}.tgz`, gzipSync(Buffer.alloc(4 * 1024 * 1024))),
    )
    expect(why(packed(bombs))).toContain('too-many')
    expect(why(packed(Array.from({ length: 10_001 }, (_, index) => file(`${index}`, ''))))).toEqual(['too-many'])
  })

  it('reports manifests in it that cannot be read', () => {
    const broken = `${BUDGET}---\na: [b\n---\n${BUDGET}`
    expect(scan(packed([file('dep/a.yaml', broken)])).unread).toEqual([{ file: PATH, line: null, why: 'invalid-yaml' }])
    expect(scan(packed([file('dep/a.yaml', Buffer.from([0xff, 0xc3, 0x28, 0xff]))])).unread).toMatchObject([
      { why: 'not-text' },
    ])
  })

  it('never throws, whatever is changed in an archive', () => {
    const whole = tar([file('dep/a.yaml'), file('dep/b.tgz', packed([file('c.yaml')]))])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 10 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Buffer.from(whole.subarray(0, length))
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte
          const { uses, unread } = scan(gzipSync(bytes))
          expect(uses.length + unread.length).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})
