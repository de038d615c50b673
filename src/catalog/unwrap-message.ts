/** How CCE marks an error code inside a text: `__error_code#ErrorCommandNotExist#command is not exists: chage#__`. */
const OPENING = /__error_code#([\w.-]{1,100})#/g
const CLOSING = '#__'

/**
 * A message as a person reads it: `command is not exists: chage (ErrorCommandNotExist)`. A text may hold several marks
 * among other text; one without an end stays as it is. Linear in the length of the text.
 */
export function unwrapMessage(text: string): string {
  const openings = [...text.matchAll(OPENING)]
  const before = text.slice(0, openings[0]?.index)
  const parts = openings.map((opening, at) => {
    const [mark, code = ''] = opening
    const part = text.slice(opening.index, openings[at + 1]?.index)
    const end = part.indexOf(CLOSING, mark.length)
    if (end < 0) return part
    const said = part.slice(mark.length, end)
    return `${said === '' ? code : `${said} (${code})`}${part.slice(end + CLOSING.length)}`
  })
  return before + parts.join('')
}
