import type { Child } from '../src/report/html/tree.js'

/** A part of the page as DOM nodes. Texts become text nodes and nothing else. */
export function toDom(child: Child): DocumentFragment {
  const fragment = document.createDocumentFragment()
  append(fragment, child)
  return fragment
}

function append(parent: Node, child: Child): void {
  if (child === null) return
  if (typeof child === 'string') parent.appendChild(document.createTextNode(child))
  else if ('tag' in child) {
    const element = document.createElement(child.tag)
    for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value)
    append(element, child.children)
    parent.appendChild(element)
  } else for (const one of child) append(parent, one)
}

export const byId = (id: string): HTMLElement | null => document.getElementById(id)

/** The closest element around the target of an event, or the target itself, that a selector matches. */
export const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
