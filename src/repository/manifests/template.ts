import { type Found, type InnerScan, NOTHING_FOUND } from './found.js'

/** Whether a file is a Helm or Go template rather than YAML that has `{{` in its strings. */
export function isTemplate(path: string, text: string): boolean {
  if (!text.includes('{{')) return false
  return (
    /\.(?:tpl|gotmpl|tmpl)$/i.test(path) ||
    /(?:^|\/)templates\//.test(path) ||
    /^[ \t]*(?:- +)?(?:[\w./"'-]+: +)?\{\{/m.test(text)
  )
}

/** Finds uses in a Helm or Go template. @param path of the file, or of the one that holds the template */
export function scanTemplate(_path: string, _text: string, _inner: InnerScan): Found {
  return NOTHING_FOUND
}
