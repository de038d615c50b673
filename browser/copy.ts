import { h } from '../src/report/html/tree.js'
import { closest, toDom } from './dom.js'
import type { PageMessages } from './toolbar.js'

/** How long a button shows the result, in milliseconds. */
const SHOWN_MS = 2000

/** Adds a button to each code block; every copy button copies the element before it. */
export function addCopyButtons({ cards, controls }: PageMessages): void {
  for (const block of document.querySelectorAll('pre.copyable'))
    block.after(toDom(h('button', { type: 'button', 'data-copy': '' }, cards.copy)))
  document.addEventListener('click', (event) => {
    const button = closest(event, '[data-copy]')
    const source = button?.previousElementSibling
    if (!button || !source) return
    const label = button.textContent ?? ''
    const showResult = (text: string) => {
      button.textContent = text
      setTimeout(() => {
        button.textContent = label
      }, SHOWN_MS)
    }
    copy(source).then(
      () => showResult(controls.copied),
      () => showResult(controls.pressCopy),
    )
  })
}

/** Copies the text of an element. If the browser refuses, the text is left selected. */
async function copy(source: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
  } catch (error) {
    getSelection()?.selectAllChildren(source)
    throw error
  }
}
