import { durationText } from '../src/messages/terms.js'
import { localize } from '../src/model/language.js'
import type { PageData } from '../src/report/html/data.js'
import { byId } from './dom.js'
import type { Controls } from './toolbar.js'

const EVERY_MS = 20_000

/** Tells how long results still hold by the reader's own clock, and says it loudly where one has expired meanwhile. */
export function keepTime(language: PageData['language'], words: Controls): void {
  tell(language, words)
  setInterval(() => tell(language, words), EVERY_MS)
}

function tell(language: PageData['language'], words: Controls): void {
  const written = Date.parse(document.querySelector('.written time')?.getAttribute('datetime') ?? '')
  const expired: number[] = []
  for (const place of document.querySelectorAll<HTMLElement>('[data-expires]')) {
    const expires = Date.parse(place.dataset['expires'] ?? '')
    // what had expired before is told already
    if (!(expires > written)) continue
    const left = expires - Date.now()
    const length = localize(durationText(left), language)
    place.textContent = left > 0 ? words.leftNow(length) : words.expiredNow(length)
    place.classList.toggle('expired', left <= 0)
    if (left <= 0) expired.push(-left)
  }
  const banner = byId('meanwhile')
  const page = document.querySelector('header.verdict')
  if (!banner || !page || expired.length === 0) return
  const isGood = page.classList.contains('pass') || page.classList.contains('warn')
  const ago = localize(durationText(Math.max(...expired)), language)
  const text = isGood ? words.expiredGreen(ago) : words.expiredRed(ago)
  if (banner.textContent !== text) banner.textContent = text
  page.classList.add('expired')
}
