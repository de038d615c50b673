import type { Localized } from '../model/language.js'
import type { ReadingCode, ReadingFault, ResponseName, SavedFault } from '../model/reading-fault.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

const RESPONSE_NAMES: Readonly<Record<ResponseName, Localized>> = {
  'precheck-task': { en: 'the pre-upgrade check task', zh: '升级前检查任务' },
  'precheck-list': { en: 'the list of pre-upgrade check tasks', zh: '升级前检查任务列表' },
  'precheck-start': { en: 'the response to starting the pre-upgrade check', zh: '启动升级前检查的响应' },
  'saved-precheck': { en: 'a saved pre-upgrade check task', zh: '已保存的升级前检查任务' },
  'addon-tasks': { en: 'the add-on check tasks', zh: '插件检查任务' },
  'upgrade-info': { en: 'the upgrade information', zh: '集群升级信息' },
  'workflow-list': { en: 'the list of upgrade workflows', zh: '升级流程引导任务列表' },
  'upgrade-task': { en: 'the upgrade task', zh: '升级任务' },
  'upgrade-list': { en: 'the list of upgrade tasks', zh: '升级任务列表' },
  postcheck: { en: 'the response to the post-upgrade check', zh: '升级后确认的响应' },
  'saved-response': { en: 'a saved response', zh: '已保存的响应' },
}

const REASONS: Readonly<Record<ReadingCode, Localized>> = {
  'no-items': { en: 'it has no items', zh: '其中没有 items' },
  'no-addon-list': { en: 'the list of installed add-ons has no items', zh: '已安装插件的列表中没有 items' },
  'no-uid': { en: 'it has no metadata.uid', zh: '其中没有 metadata.uid' },
  'no-versions': {
    en: 'it does not contain the live version and the available targets',
    zh: '其中没有集群当前版本和可升级的目标版本',
  },
  'undocumented-shape': { en: 'it does not have the documented structure', zh: '与文档规定的结构不符' },
  partial: { en: 'it does not hold all of its entries', zh: '其中没有列出全部条目' },
  'other-task': { en: 'CCE returned another task than requested', zh: '返回的不是所查询的任务' },
  contradiction: {
    en: 'two responses about it differ, and neither is newer than the other',
    zh: '有两份内容不同的响应，且无法区分先后',
  },
  'newest-without-uid': {
    en: 'the newest task has no metadata.uid to request it by',
    zh: '最新的任务没有 metadata.uid，无法据此查询',
  },
  'undated-precheck': {
    en: 'the tasks do not show which was created last; set precheck-task-id',
    zh: '无法判断哪个任务是最后创建的；请用 precheck-task-id 指定',
  },
  'undated-addon': {
    en: 'an add-on has several tasks that do not show which was created last; set addon-task-id',
    zh: '同一插件有多个任务，无法判断哪个是最后创建的；请用 addon-task-id 指定',
  },
  'undated-upgrade': {
    en: 'the tasks do not show which is the newest; set upgrade-task-id',
    zh: '无法判断哪个任务是最新的；请用 upgrade-task-id 指定',
  },
  'unnamed-start': {
    en: 'the response to starting them does not name a task for each add-on',
    zh: '启动检查的响应没有为每个插件给出任务',
  },
}

/** What could not be read, and why. */
export const unreadableMessage = (what: ResponseName, fault: ReadingFault): Omit<DiagnosticMessage, 'title'> => ({
  message: {
    en: `Cannot read ${RESPONSE_NAMES[what].en}: ${reasonOf(what, fault).en}.`,
    zh: `无法读取${RESPONSE_NAMES[what].zh}：${reasonOf(what, fault).zh}。`,
  },
  fix: 'file' in fault ? SAVED_FIXES[fault.code] : LOOK_AT_EVIDENCE,
})

const LOOK_AT_EVIDENCE: Localized = {
  en: 'Look at the saved response in the evidence folder. If CCE really responds like this, report it so that the gate can support it: `npx cce-upgrade-gate report-shape FILE` prints its structure with every value replaced.',
  zh: '请查看 evidence 目录中保存的响应。如果 CCE 确实这样返回，请反馈给我们，以便门禁支持：`npx cce-upgrade-gate report-shape FILE` 可输出其结构，并替换其中的所有取值。',
}

const SAVE_WHOLE: Localized = {
  en: 'Save the response as CCE sent it, whole and with its kind, or take the file out of results.',
  zh: '请按 CCE 返回的原样完整保存响应（包括 kind），或从 results 中去掉该文件。',
}

const KEEP_EVIDENCE: Localized = {
  en: 'Give results all files of the evidence folder as the run wrote them.',
  zh: '请将运行写入 evidence 目录的全部文件原样提供给 results。',
}

/** What to do about a saved response that holds no result. */
const SAVED_FIXES: Readonly<Record<SavedFault['code'], Localized>> = {
  'no-json': SAVE_WHOLE,
  'no-kind': SAVE_WHOLE,
  'kind-in-file': SAVE_WHOLE,
  'no-index': KEEP_EVIDENCE,
  'absent-file': KEEP_EVIDENCE,
  'error-body': {
    en: 'Solve what CCE refused, save the response again, or take the file out of results.',
    zh: '请解决 CCE 拒绝请求的原因并重新保存响应，或从 results 中去掉该文件。',
  },
  'start-answer': {
    en: 'Save the task itself once it has finished (the response to a GET request), in place of the response to its start.',
    zh: '请在任务结束后保存任务本身（GET 请求的响应），以替换启动任务时的响应。',
  },
}

function reasonOf(what: ResponseName, fault: ReadingFault): Localized {
  const isList = what === 'addon-tasks'
  switch (fault.code) {
    case 'shape':
      return shapeReason(fault)
    case 'other-kind':
      return {
        en: `${isList ? 'their' : 'its'} kind is ${fault.kind}, not ${fault.expected}`,
        zh: `其 kind 为 ${fault.kind}，而不是 ${fault.expected}`,
      }
    case 'no-kind':
      return {
        en: `${fault.file} has no kind that says which check it belongs to`,
        zh: `${fault.file} 中没有 kind，无法确定它属于哪项检查`,
      }
    case 'error-body':
      return { en: `${fault.file} holds an error response`, zh: `${fault.file} 的内容是错误响应` }
    case 'start-answer':
      return {
        en: `${fault.file} holds the response to the start of a task, which has no result yet`,
        zh: `${fault.file} 的内容是启动任务时的响应，其中还没有结果`,
      }
    case 'kind-in-file':
      return {
        en: `the kind in ${fault.file} is ${fault.kind}, not ${fault.expected}`,
        zh: `${fault.file} 中的 kind 为 ${fault.kind}，而不是 ${fault.expected}`,
      }
    case 'no-index':
      return {
        en: `${fault.file} is not the list of clusters that a run writes beside its evidence`,
        zh: `${fault.file} 不是运行在 evidence 旁写入的集群列表`,
      }
    case 'absent-file':
      return {
        en: `${fault.file} is missing, although the list of clusters beside it names it`,
        zh: `缺少 ${fault.file}，而同目录的集群列表列出了该文件`,
      }
    case 'no-json':
      return { en: `${fault.file} is not JSON`, zh: `${fault.file} 的内容不是 JSON` }
    case 'no-items':
      return isList ? { en: 'the response has no items', zh: '响应中没有 items' } : REASONS['no-items']
    default:
      return REASONS[fault.code]
  }
}

const WHOLES = {
  body: { en: 'the body', zh: '响应体' },
  task: { en: 'the task', zh: '该任务' },
  listed: { en: 'a task', zh: '某个任务' },
  item: { en: 'an item', zh: '某个检查项' },
} as const

function shapeReason({ of, path, expected }: Extract<ReadingFault, { code: 'shape' }>): Localized {
  const whole = WHOLES[of]
  const isNested = of === 'listed' || of === 'item'
  const en = path === '' ? whole.en : isNested ? `${whole.en}'s ${path}` : path
  const zh = path === '' ? whole.zh : isNested ? `${whole.zh}的 ${path} ` : `${path} `
  return expected === null
    ? { en: `${en} does not have the documented structure`, zh: `${zh}与文档规定的结构不符` }
    : { en: `${en} is not of type ${expected}`, zh: `${zh}的类型不是 ${expected}` }
}
