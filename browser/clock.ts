import { durationText } from '../src/messages/terms.js'
import { type Language, localize } from '../src/model/language.js'
import { byId } from './dom.js'
import type { ControlMessages } from './toolbar.js'

const INTERVAL_MS = 20_000

/** Shows how long results are still valid by the reader's own clock, and warns at the top of the page once one expires. */
export function keepTime(language: Language, messages: ControlMessages): void {
  update(language, messages)
  setInterval(() => update(language, messages), INTERVAL_MS)
}

function update(language: Language, messages: ControlMessages): void {
  const written = Date.parse(document.querySelector('.written time')?.getAttribute('datetime') ?? '')
  let longestMs = 0
  for (const element of document.querySelectorAll<HTMLElement>('[data-expires]')) {
    const expires = Date.parse(element.dataset['expires'] ?? '')
    // the page itself says what had expired when it was written
    if (!(expires > written)) continue
    const leftMs = expires - Date.now()
    const length = localize(durationText(leftMs), language)
    element.textContent = leftMs > 0 ? messages.leftNow(length) : messages.expiredNow(length)
    element.classList.toggle('expired', leftMs <= 0)
    longestMs = Math.max(longestMs, -leftMs)
  }
  const banner = byId('meanwhile')
  const header = document.querySelector<HTMLElement>('header.verdict')
  if (!header) return
  const holdsUntil = header.dataset['holdsUntil']
  if (holdsUntil !== undefined && Date.parse(holdsUntil) <= Date.now()) turn(header, messages)
  if (!banner || longestMs === 0) return
  const isGreen = holdsUntil !== undefined
  const length = localize(durationText(longestMs), language)
  const text = isGreen ? messages.expiredGreen(length) : messages.expiredRed(length)
  if (banner.textContent !== text) banner.textContent = text
  header.classList.add('expired')
}

/** Takes back a green verdict: its color, its sign and its words. */
function turn(header: HTMLElement, messages: ControlMessages): void {
  if (header.classList.contains('turned')) return
  header.classList.remove('pass', 'warn')
  header.classList.add('inconclusive', 'turned')
  const say = (selector: string, text: string): void => {
    const element = header.querySelector(selector)
    if (element) element.textContent = text
  }
  const title = header.querySelector('h1 span:last-child')?.textContent ?? ''
  say('.answer b', messages.expiredAnswer)
  say('.sign', '?')
  say('h1 span:last-child', messages.expiredTitle)
  say('.reason', messages.expiredReason(header.querySelector('.reason')?.textContent ?? ''))
  document.title = document.title.replace(title, () => messages.expiredTitle)
}
