import { durationWords, filled } from '../src/messages/html-words.js'
import type { PageData } from '../src/report/html/data.js'
import { byId } from './dom.js'
import type { ListWords } from './toolbar.js'

const EVERY_MS = 20_000

/** Tells how long results still hold by the reader's own clock, and says it loudly where one has expired meanwhile. */
export function keepTime(language: PageData['language'], words: ListWords): void {
  tell(language, words)
  setInterval(() => tell(language, words), EVERY_MS)
}

function tell(language: PageData['language'], words: ListWords): void {
  const written = Date.parse(document.querySelector('.written time')?.getAttribute('datetime') ?? '')
  const expired: number[] = []
  for (const place of document.querySelectorAll<HTMLElement>('[data-expires]')) {
    const expires = Date.parse(place.dataset['expires'] ?? '')
    // what had expired before is told already
    if (!(expires > written)) continue
    const left = expires - Date.now()
    const length = durationWords(left, language)
    place.textContent = left > 0 ? filled(words.leftNow, { left: length }) : filled(words.agoNow, { ago: length })
    place.classList.toggle('expired', left <= 0)
    if (left <= 0) expired.push(-left)
  }
  const banner = byId('meanwhile')
  const page = document.querySelector('header.verdict')
  if (!banner || !page || expired.length === 0) return
  const isGood = page.classList.contains('pass') || page.classList.contains('warn')
  const ago = durationWords(Math.max(...expired), language)
  const text = filled(isGood ? words.expiredPass : words.expiredBlock, { ago })
  if (banner.textContent !== text) banner.textContent = text
  page.classList.add('expired')
}
