import { h } from '../src/report/html/tree.js'
import { around, toDom } from './dom.js'
import type { PageMessages } from './toolbar.js'

/** Makes every copy button copy the code that stands before it. */
export function makeCopyable({ cards, list }: PageMessages): void {
  for (const block of document.querySelectorAll('pre.copyable'))
    block.after(toDom(h('button', { type: 'button', 'data-copy': '' }, cards.copy)))
  document.addEventListener('click', (event) => {
    const button = around(event, '[data-copy]')
    const source = button?.previousElementSibling
    if (!button || !source) return
    const label = button.textContent ?? ''
    const told = (text: string) => {
      button.textContent = text
      setTimeout(() => {
        button.textContent = label
      }, 2000)
    }
    copy(source).then(
      () => told(list.copied),
      () => told(list.pressCopy),
    )
  })
}

/** Copies an element's text; where the browser does not let us, leaves it selected. */
async function copy(source: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
  } catch (error) {
    getSelection()?.selectAllChildren(source)
    throw error
  }
}
