import { globSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { refuseBoilerplate, withoutBoilerplate } from '../../scripts/bundle/boilerplate.ts'
import { eagerChunks, eagerImports } from '../../scripts/bundle/shared-modules.ts'

const output = (bytes: number, imports: readonly string[] = [], entryPoint?: string) => ({
  bytes,
  exports: ['first', 'second'],
  ...(entryPoint !== undefined && { entryPoint }),
  imports: imports.map((path) => ({
    path,
    kind: path.endsWith('?') ? 'dynamic-import' : 'import-statement',
    ...(!path.startsWith('out/') && { external: true }),
  })),
})

describe('the chunks that every run loads at once', () => {
  it('are small, load nothing large and no package, and are no entry point', () => {
    const outputs = {
      'out/main.js': output(10, ['out/lazy.js?'], 'lib/main.js'),
      'out/lazy.js': output(10, ['out/small.js'], 'lib/lazy.js'),
      'out/small.js': output(10, ['node:fs', 'out/inner.js', 'out/lazy.js?']),
      'out/inner.js': output(10),
      'out/large.js': output(100_000),
      'out/on-large.js': output(10, ['out/large.js']),
      'out/on-package.js': output(10, ['yaml']),
    }
    expect(eagerChunks({ outputs })).toEqual([
      { file: 'inner.js', name: 'first' },
      { file: 'small.js', name: 'first' },
    ])
  })

  it('are imported so that the bundler does not drop them as unused', () => {
    expect(eagerImports([{ file: 'a.js', name: 'b' }])).toBe(
      "import { b as shared0 } from './a.js'\nexport const shared = () => [shared0]\n",
    )
  })
})

describe('the code of the bundle', () => {
  it('has none of the marks that the bundler writes around code, and shows Chinese as it is', () => {
    const texts = globSync('dist/bundle/*.js').map((file) => readFileSync(file, 'utf8'))
    for (const text of texts) expect(() => refuseBoilerplate(text, 'a chunk')).not.toThrow()
    expect(texts.join('')).toContain('升级')
  })

  it('is loaded in parts: a run does not read what only other commands need', () => {
    const sizes = globSync('dist/bundle/*.js').map((file) => statSync(file).size)
    expect(sizes.length).toBeGreaterThan(30)
    expect(statSync('dist/bundle/index.js').size).toBeLessThan(300_000)
  })

  it('loads nothing that is neither in it nor in Node, but for a polyfill that no supported Node needs', () => {
    const texts = globSync('dist/bundle/*.js').map((file) => readFileSync(file, 'utf8'))
    const loaded = texts.flatMap((text) =>
      [...text.matchAll(/createRequire\(import\.meta\.url\)\("([^"]+)"\)/g)].map(([, name = '']) => name),
    )
    expect(loaded).toContain('node:crypto')
    expect(loaded.filter((name) => !isBuiltin(name))).toEqual(['web-streams-polyfill/dist/ponyfill.es2018.js'])
    expect(globalThis.ReadableStream).toBeDefined()
  })

  it('is refused if a source contains what is taken away', () => {
    const code = 'const a = _b_js__WEBPACK_IMPORTED_MODULE_12__/* .c */ .d'
    expect(withoutBoilerplate(`/* harmony import */ ${code}`)).toBe('const a = _b_js_12/* .c */ .d')
    expect(() => refuseBoilerplate(code, 'a.js')).toThrow('a.js contains')
    expect(() => refuseBoilerplate('const a = 1', 'a.js')).not.toThrow()
  })
})
