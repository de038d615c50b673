// Measures what this project promises to keep small, and compares each figure with its limit: npm run build && npm run bench.
import { measureFleet } from './fleet.mjs'
import { measureGrowth } from './growth.mjs'
import { measureManifests } from './manifests.mjs'
import { measureRoundTrips } from './round-trips.mjs'
import { measureSizes } from './sizes.mjs'
import { measureTimes } from './times.mjs'

/** Figures with fewer digits than they have read better: 3.04, 476, 18,120. */
const shown = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 })

let isOver = false
function print({ name, value, limit, before, unit, note }) {
  if (value > limit) isOver = true
  const growth =
    before === undefined
      ? ''
      : `, ${value < before ? '−' : '+'}${shown(Math.abs(value - before))} since ${shown(before)}`
  console.log(
    `${value > limit ? 'OVER' : 'ok  '} ${name}: ${shown(value)} ${unit} (limit ${shown(limit)}${growth})${note ? `; ${note}` : ''}`,
  )
}

for (const figure of measureSizes()) print(figure)
for await (const figure of measureRoundTrips()) print(figure)
for await (const figure of measureFleet()) print(figure)
for (const figure of measureTimes()) print(figure)
for (const figure of measureGrowth()) print(figure)
for (const figure of measureManifests()) print(figure)
process.exitCode = isOver ? 1 : 0
