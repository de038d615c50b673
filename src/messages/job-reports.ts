import type { JobReportProblem, UnreadableReport } from '../model/job-report.js'
import { counted, type Localized, listed } from '../model/language.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

const RERUN_ALL: Localized = {
  en: 'Re-run all jobs of the workflow.',
  zh: '请重新运行该工作流的所有作业。',
}

const CHECK_UPLOADS: Localized = {
  en: 'Open the log of each job that has no report, fix what ended it, and re-run the failed jobs. A job must upload its report.json even if it fails (if: always()).',
  zh: '请查看没有报告的作业的日志，解决其中断的原因，然后重新运行失败的作业。作业即使失败也必须上传 report.json（if: always()）。',
}

const CHECK_FILES: Localized = {
  en: 'Merge only the report.json files of the jobs of this workflow run.',
  zh: '请只合并本次工作流运行中各作业的 report.json 文件。',
}

const UNREADABLE: Readonly<Record<UnreadableReport, Localized>> = {
  'no-file': { en: 'cannot be read as a text file', zh: '无法作为文本文件读取' },
  'too-large': { en: 'is too large for a report', zh: '过大，不是报告' },
  'not-json': { en: 'is not JSON', zh: '不是 JSON' },
  'not-a-report': { en: 'is not a report of this gate (schemaVersion 1)', zh: '不是本门禁的报告（schemaVersion 1）' },
}

/** What is wrong with the reports of several jobs that are merged into one. */
export function jobReport(problem: JobReportProblem): DiagnosticMessage {
  switch (problem.code) {
    case 'missing': {
      const { expected, found, clusters } = problem
      const names = listed(clusters)
      return {
        title: { en: 'A job has no report', zh: '有作业没有报告' },
        message: {
          en: `${counted(expected, 'job')} must have a report, but there ${found === 1 ? 'is' : 'are'} ${found}.${clusters.length > 0 ? ` There is none about ${names.en}.` : ''}`,
          zh: `应有 ${expected} 个作业的报告，实际只有 ${found} 个。${clusters.length > 0 ? `缺少关于 ${names.zh} 的报告。` : ''}`,
        },
        fix: CHECK_UPLOADS,
      }
    }
    case 'surplus': {
      const { expected, found, files } = problem
      return {
        title: { en: 'Unexpected report', zh: '有多余的报告' },
        message: {
          en: `${counted(expected, 'job')} must have a report, but there are ${found}: ${listed(files).en}.`,
          zh: `应有 ${expected} 个作业的报告，实际有 ${found} 个：${listed(files).zh}。`,
        },
        fix: CHECK_FILES,
      }
    }
    case 'unreadable':
      return {
        title: { en: 'Unreadable report', zh: '报告无法读取' },
        message: {
          en: `${problem.file} ${UNREADABLE[problem.why].en}.`,
          zh: `${problem.file} ${UNREADABLE[problem.why].zh}。`,
        },
        fix: CHECK_UPLOADS,
      }
    case 'unknown-commit':
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} does not say which workflow run and commit it is about.`,
          zh: `${problem.file} 没有说明它属于哪次工作流运行和哪个提交。`,
        },
        fix: CHECK_FILES,
      }
    case 'other-commit':
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} is about commit ${problem.commit}, not about ${problem.expected}.`,
          zh: `${problem.file} 针对的是提交 ${problem.commit}，而不是 ${problem.expected}。`,
        },
        fix: CHECK_FILES,
      }
    case 'other-run':
      return {
        title: { en: 'Report of another run', zh: '其他运行的报告' },
        message: {
          en: `${problem.file} is from workflow run ${problem.run}, not from ${problem.expected}.`,
          zh: `${problem.file} 来自工作流运行 ${problem.run}，而不是 ${problem.expected}。`,
        },
        fix: CHECK_FILES,
      }
    case 'earlier-attempt':
      return {
        title: { en: 'Report of an earlier attempt', zh: '先前运行的报告' },
        message: {
          en: `${problem.file} ${problem.attempt === null ? 'does not say which attempt it is from' : `is from attempt ${problem.attempt}`}, but all jobs ran again in attempt ${problem.expected}.`,
          zh: `${problem.file} ${problem.attempt === null ? '没有说明它来自第几次运行' : `来自第 ${problem.attempt} 次运行`}，而所有作业都在第 ${problem.expected} 次中重新运行过。`,
        },
        fix: CHECK_UPLOADS,
      }
    case 'incomplete': {
      const names = listed(problem.clusters)
      return {
        title: { en: 'A report lacks clusters', zh: '报告缺少集群' },
        message: {
          en: `${problem.file} has nothing about ${names.en}, which its job had to gate.`,
          zh: `${problem.file} 中没有其作业应检查的 ${names.zh}。`,
        },
        fix: RERUN_ALL,
      }
    }
    case 'other-policy':
      return {
        title: { en: 'Decided by another policy', zh: '判定所用的策略不同' },
        message: {
          en: `${problem.file} was decided by another policy than ${problem.other}: the policy changed between the two jobs.`,
          zh: `${problem.file} 与 ${problem.other} 判定所用的策略不同：策略在两个作业之间发生了变化。`,
        },
        fix: RERUN_ALL,
      }
    case 'duplicate':
      return {
        title: { en: 'Two reports about one cluster', zh: '同一集群有两份报告' },
        message: {
          en: `${problem.file} and ${problem.other} are about the same cluster and from the same attempt. The worse of the two counts.`,
          zh: `${problem.file} 和 ${problem.other} 是同一次运行中关于同一集群的报告。以较差的一份为准。`,
        },
        fix: {
          en: 'Gate each cluster in one job only, and merge each report once.',
          zh: '请只在一个作业中检查每个集群，且每份报告只合并一次。',
        },
      }
    case 'failed-job':
      return {
        title: { en: 'A job failed', zh: '有作业失败' },
        message: {
          en: `GitHub reports "${problem.result}" for the jobs, although every report is green.`,
          zh: `GitHub 报告这些作业的结果为“${problem.result}”，而每份报告都是绿色的。`,
        },
        fix: {
          en: 'Look at the jobs that failed, and re-run them. A job that failed before it could replace an earlier report may have left that one behind.',
          zh: '请查看并重新运行失败的作业。作业可能在替换先前的报告之前就已失败，留下的是旧报告。',
        },
      }
  }
}

const OTHER_COMMIT: Localized = { en: 'Report of another commit', zh: '其他提交的报告' }

/** The reason of a merge in which the change is about no cluster. */
export const NONE_CONCERNED: Localized = {
  en: 'The change is about no cluster, so CCE was not queried',
  zh: '变更不涉及任何集群，因此没有查询 CCE',
}
