/** What ncc writes around code, tens of thousands of times: marks that say nothing, and the middle of the names of imports. */
const BOILERPLATE = [
  [/\/\* (?:harmony (?:export|import)|binding) \*\/ */g, ''],
  [/__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '_$1'],
] as const

/** Throws if a text contains what {@link withoutBoilerplate} takes away, so that no string of the gate can be changed. */
export function refuseBoilerplate(text: string, file: string): void {
  for (const [pattern] of BOILERPLATE)
    if (text.search(pattern) >= 0)
      throw new Error(`${file} contains ${pattern.source}, which only the bundler may write`)
}

/** A file of the bundle without the bundler's boilerplate, which is easier to review, and a tenth smaller. */
export const withoutBoilerplate = (text: string): string =>
  BOILERPLATE.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text)
