import { listed } from '../../model/language.js'
import { changelog, type Entry } from './entry.js'

/** By release of Kubernetes: the metrics that it no longer has, and the one that replaces each. */
const GONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1.26': { etcd_db_total_size_in_bytes: 'apiserver_storage_db_total_size_in_bytes' },
  '1.27': {
    node_collector_evictions_number: 'node_collector_evictions_total',
    scheduler_e2e_scheduling_duration_seconds: 'scheduler_scheduling_attempt_duration_seconds',
  },
  '1.28': { scheduler_scheduler_goroutines: 'scheduler_goroutines' },
  '1.29': { apiserver_request_body_sizes: 'apiserver_request_body_size_bytes' },
  '1.33': { scheduler_pod_scheduling_duration_seconds: 'scheduler_pod_scheduling_sli_duration_seconds' },
  '1.34': {
    scheduler_scheduler_cache_size: 'scheduler_cache_size',
    apiserver_encryption_config_controller_automatic_reload_success_total:
      'apiserver_encryption_config_controller_automatic_reloads_total',
    apiserver_encryption_config_controller_automatic_reload_failures_total:
      'apiserver_encryption_config_controller_automatic_reloads_total',
  },
  '1.36': {
    volume_operation_total_errors: 'volume_operation_errors_total',
    etcd_bookmark_counts: 'etcd_bookmark_total',
  },
}

/** Those of them that a query names by the series of their parts. */
const HISTOGRAMS: ReadonlySet<string> = new Set([
  'scheduler_e2e_scheduling_duration_seconds',
  'apiserver_request_body_sizes',
  'scheduler_pod_scheduling_duration_seconds',
])

const seriesOf = (metric: string): readonly string[] =>
  HISTOGRAMS.has(metric) ? ['', '_bucket', '_sum', '_count'].map((part) => metric + part) : [metric]

/** Known risks of dashboards and alerts in the repository: a rule about a metric that does not exist never fires. */
export const METRIC_RISKS: readonly Entry[] = Object.entries(GONE).map(([minor, metrics]) => {
  const names = Object.keys(metrics)
  const pairs = Object.entries(metrics).map(([old, now]) => `${old} → ${now}`)
  return {
    name: `metrics-gone-in-${minor.replace('.', '-')}`,
    to: [`v${minor}`],
    match: { repository: names.flatMap(seriesOf).map((text) => ({ text })) },
    title: { en: 'A metric is gone', zh: '监控指标已不存在' },
    meaning: {
      en: `Kubernetes ${minor} no longer has ${listed(names).en}. A dashboard shows nothing for it, and an alert about it never fires.`,
      zh: `Kubernetes ${minor} 不再提供 ${listed(names).zh}。仪表盘不再显示该指标，基于它的告警也不会触发。`,
    },
    fix: {
      en: `Use the new name, beside the old one until the upgrade: ${listed(pairs).en}.`,
      zh: `请使用新名称，并在升级前同时保留旧名称：${listed(pairs).zh}。`,
    },
    link: changelog(minor),
  }
})
