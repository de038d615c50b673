import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { renderFiles } from '../../src/report/files.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { failed } from '../support/cce/responses.js'
import { checkOf, clusterId, clusterNamed, DISK, editedCoredns, RESTART, unread } from '../support/reports/fleet.js'
import { reportOfClusters } from '../support/reports/report-of.js'
import { MARK, PAYLOADS } from './payloads.js'
import { problemsOf } from './problems.js'

afterEach(() => void jest.restoreAllMocks())

/** A fleet in which the names of clusters, their stages, regions and the files of their targets are the payload. */
function fleetOf(payload: string, language: Language = 'en'): Report {
  const clusters = [0, 1, 2, 3].map((index) => {
    const name = `${payload}${index}`
    if (index === 3) return unread(name, index)
    const cluster = clusterNamed(name, index, (id) => [
      checkOf(id, [failed(RESTART)], index === 0 ? [failed(DISK)] : []),
      ...editedCoredns(id, index < 2),
    ])
    const subject = { ...cluster.subject, region: payload, stage: payload, targetFrom: { file: payload, line: 14 } }
    return { ...cluster, subject: { ...subject, soakMs: 1 } }
  })
  const stages = [0, 1].map((order) => ({
    name: `${payload}${order}`,
    clusters: [order, order + 2].map((index) => ({
      id: clusterId(index),
      name: `${payload}${index}`,
      state: order === 0 ? ('soaking' as const) : ('pending' as const),
      until: order === 0 ? '2026-01-16T12:00:00Z' : null,
    })),
    waitsFor: order === 0 ? [] : [`${payload}0`, `${payload}2`],
  }))
  return reportOfClusters(clusters, { language, stages })
}

const shown = (payload: string): string => JSON.stringify(payload).slice(0, 60)

it('a harmless fleet causes no problem, so every problem below is caused by a payload', () => {
  expect(problemsOf(fleetOf('prod-'))).toEqual([])
})

describe('a report about clusters whose names, stages and files are hostile', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless: %s', (_shown, payload) => {
    expect(problemsOf(fleetOf(payload))).toEqual([])
  })

  it.each(LANGUAGES)('can be rendered in every format, in %s, and still shows the names', (language) => {
    for (const payload of PAYLOADS) renderFiles(fleetOf(payload, language), [])
    expect(renderSummary(fleetOf(`<b>${MARK}`, language))).toContain(MARK)
  })
})
