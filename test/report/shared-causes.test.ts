import { describe, expect, it } from '@jest/globals'
import { sharedCauses } from '../../src/report/shared-causes.js'
import { clusterId, clusterNamed, editedCoredns } from '../support/reports/fleet.js'
import { reportOfClusters } from '../support/reports/report-of.js'

describe('a cause of several clusters', () => {
  it('has its clusters in the order of the clusters file, whatever their ids', () => {
    const order = [2, 0, 1]
    const report = reportOfClusters(
      order.map((index) => clusterNamed(`prod-${index}`, index, (id) => editedCoredns(id))),
    )
    const causes = sharedCauses(report.findings, report)
    expect(causes.map(({ all }) => all.map((finding) => finding.clusterId))).toEqual([order.map(clusterId)])
  })
})
