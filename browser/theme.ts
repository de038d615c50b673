import { h } from '../src/report/html/tree.js'
import { toDom } from './dom.js'
import type { Controls } from './toolbar.js'

const KEY = 'cce-upgrade-gate-theme'

/** A button that turns light into dark and back, and remembers it where the browser lets it. */
export function addThemeButton(words: Controls): void {
  const root = document.documentElement
  const isDark = () =>
    (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const kept = remembered()
  if (kept === 'dark' || kept === 'light') root.dataset['theme'] = kept
  document.querySelector('header.verdict')?.append(toDom(h('button', { type: 'button', class: 'theme' })))
  const button = document.querySelector<HTMLElement>('button.theme')
  const label = () => {
    const other = isDark() ? words.light : words.dark
    if (button) button.textContent = other
    button?.setAttribute('aria-label', words.theme(other.toLowerCase()))
  }
  button?.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark'
    remember(root.dataset['theme'])
    label()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label)
  label()
}

/** A page that was opened from a file may have no storage. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // it holds for this visit
  }
}
