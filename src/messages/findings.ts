import { type Localized, sentences } from '../model/language.js'
import type { NodeRef, WaiverRef } from '../model/report.js'
import { RUN_AGAIN } from './diagnostic-message.js'
import * as terms from './terms.js'

/** How a node is called: by its name, or by its id if no response states the name. Both are untrusted. */
export function nodeText({ name, uid }: Pick<NodeRef, 'name' | 'uid'>): Localized {
  if (name !== null) return terms.same(name)
  return uid === null ? FINDING.unnamedNode : FINDING.nodeWithId(uid)
}

/** The text about one finding in the log, annotations and files. Parameters are escaped by the caller. */
export const FINDING = {
  unnamedNode: { en: '(unnamed node)', zh: '（未命名的节点）' },
  /** A node of which no response states the name. */
  nodeWithId: (uid: string): Localized => ({ en: `node with ID ${uid}`, zh: `ID 为 ${uid} 的节点` }),
  unnamedAddon: { en: '(unnamed add-on)', zh: '（未命名的插件）' },
  noMessage: { en: 'CCE gave no message.', zh: '没有更多提示信息。' },
  changed: (fields: string): Localized => ({ en: `Changed: ${fields}`, zh: `被修改的字段：${fields}` }),
  called: (url: string, agent: string): Localized => ({
    en: `${url || terms.UNKNOWN.en} is called by ${agent || terms.UNKNOWN.en}`,
    zh: `${url || terms.UNKNOWN.zh} 的调用方：${agent || terms.UNKNOWN.zh}`,
  }),
  waivedBy: (owner: string, until: string): Localized => ({
    en: `waived by ${owner} until ${until}`,
    zh: `由 ${owner} 豁免，有效期至 ${until}`,
  }),
  waivedFor: ({ owner, daysLeft, expires, reason }: WaiverRef): Localized => ({
    en: `Waived by ${owner} until ${expires} (${terms.daysLeft(daysLeft).en}): ${reason}`,
    zh: `由 ${owner} 豁免，有效期至 ${expires}（${terms.daysLeft(daysLeft).zh}）：${reason}`,
  }),
  justification: (reason: string, owner: string, until: string): Localized => ({
    en: `${reason} (owner ${owner}, until ${until})`,
    zh: `${reason}（负责人 ${owner}，有效期至 ${until}）`,
  }),
  byRule: (reason: string): Localized => ({
    en: `Decided by a policy rule: ${reason}`,
    zh: `依据策略文件中的规则：${reason}`,
  }),
  /** @param owner who takes the first step; empty if that is not known */
  fix: (fix: string, owner: string): Localized =>
    terms.labeled(
      owner === '' ? FIX : { en: FIX.en + terms.bracketed(owner).en, zh: FIX.zh + terms.bracketed(owner).zh },
      fix,
    ),
  fixLabel: { en: 'Fix:', zh: '处理方法：' },
  see: (url: string): Localized => ({ en: `See ${url}`, zh: `参考：${url}` }),
  cluster: (id: string): Localized => ({ en: `cluster ${id}`, zh: `集群 ${id}` }),
  inCluster: (where: string, id: string): Localized => ({ en: `${where}; cluster ${id}`, zh: `${where}；集群 ${id}` }),
} as const

const FIX = { en: 'Fix', zh: '处理方法' } satisfies Localized

/** Follows our own message about a check item with the item's message. */
export const itemMessage = (message: string): Localized => ({
  en: `Message of the check item: ${message}`,
  zh: `检查项的提示信息：${message}`,
})

/** Precedes the fix of an Exception that the gate does not block on. */
export const CCE_WILL_REFUSE: Localized = {
  en: 'CCE will refuse the upgrade until this is fixed: an Exception cannot be skipped.',
  zh: '修复之前 CCE 会拒绝升级：异常项（Exception）不能跳过。',
}

/** What a word in capitals stands for where its name is not known. */
export const STANDS_FOR = {
  ADDON: { en: 'In the commands, ADDON stands for the name of the add-on.', zh: '命令中的 ADDON 代表插件名称。' },
  CLUSTER: { en: 'CLUSTER stands for the name of the cluster.', zh: 'CLUSTER 代表该集群的名称。' },
  NAME: { en: 'In the commands, NAME stands for the name in the message.', zh: '命令中的 NAME 代表提示信息中的名称。' },
  MOUNT: {
    en: 'In the commands, MOUNT stands for the mount point in the message.',
    zh: '命令中的 MOUNT 代表提示信息中的挂载点。',
  },
} satisfies Record<string, Localized>

/** An item whose own check failed to run. */
export const EXECUTE_EXCEPTION: Localized = {
  en: 'The check of this item failed to run, so its result is unknown.',
  zh: '该检查项自身执行出错，结果未知。',
}

/** What to do about such an item. */
export const executeExceptionFix = (): Localized =>
  sentences(RUN_AGAIN, {
    en: 'If it fails again, open a ticket with Huawei Cloud support.',
    zh: '如果再次出错，请向华为云提交工单。',
  })
