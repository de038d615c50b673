import { h } from '../src/report/html/tree.js'
import { toDom } from './dom.js'
import type { ControlMessages } from './toolbar.js'

const KEY = 'cce-upgrade-gate-theme'

/** A button that switches between light and dark colors, and remembers the choice if the browser allows it. */
export function addThemeButton(messages: ControlMessages): void {
  const root = document.documentElement
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset['theme'] ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark'
  const stored = storedTheme()
  if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored
  document.querySelector('header.verdict')?.append(toDom(h('button', { type: 'button', class: 'theme' })))
  const button = document.querySelector<HTMLElement>('button.theme')
  const updateLabel = () => {
    const other = isDark() ? messages.light : messages.dark
    if (button) button.textContent = other
    button?.setAttribute('aria-label', messages.theme(other.toLowerCase()))
  }
  button?.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark'
    storeTheme(root.dataset['theme'])
    updateLabel()
  })
  prefersDark.addEventListener('change', updateLabel)
  updateLabel()
}

/** Null also if the browser gives no storage to a page that is opened from a file. */
function storedTheme(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function storeTheme(theme: string): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // without storage the choice lasts until the page is closed
  }
}
