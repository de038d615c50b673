import type { CoverageGap, SkippedFiles } from '../model/coverage.js'
import type { MissingManifests } from '../model/diagnostic.js'
import { counted, grouped, type Localized } from '../model/language.js'
import type { UnreadManifest } from '../model/manifest.js'
import { andMore, RUN_CANCELED, same } from './terms.js'

/** Why nothing was decided about the manifests, and what to do about it. */
export const MISSING_MANIFESTS: Readonly<
  Record<MissingManifests, { readonly message: Localized; readonly fix: Localized }>
> = {
  'no-target-version': {
    message: {
      en: 'Nothing states the target version, so it is not known which APIs the upgrade removes.',
      zh: '没有任何信息给出目标版本，无法确定升级会移除哪些 API。',
    },
    fix: {
      en: 'Set target-version (auto reads it from the repository), or add a check that states it, such as precheck.',
      zh: '请设置 target-version（auto 表示从仓库中读取），或增加能够给出目标版本的检查，例如 precheck。',
    },
  },
  'older-target': {
    message: {
      en: 'The target version is older than the version that the cluster runs, and CCE does not downgrade clusters.',
      zh: '目标版本低于集群当前运行的版本，而 CCE 不支持集群降级。',
    },
    fix: {
      en: 'Correct target-version, or current-version where nothing else states it.',
      zh: '请更正 target-version；如果当前版本仅由 current-version 给出，也请检查它。',
    },
  },
  'slow-manifest-paths': {
    message: {
      en: 'Matching the names of files with manifest-paths takes too long, so files were left that could hold a removed API.',
      zh: '将文件名与 manifest-paths 匹配耗时过长，有文件没有读取，其中可能使用了已移除的 API。',
    },
    fix: {
      en: 'Use simpler globs in manifest-paths, with fewer wildcards in one name.',
      zh: '请在 manifest-paths 中使用更简单的 glob，减少单个名称中的通配符。',
    },
  },
  'scan-time-over': {
    message: {
      en: 'The time for the run was over while files were left that could hold a removed API.',
      zh: '运行时间用完时仍有文件没有读取，其中可能使用了已移除的 API。',
    },
    fix: {
      en: 'Raise wait-timeout, or leave files without manifests out of manifest-paths.',
      zh: '请增大 wait-timeout，或在 manifest-paths 中排除不含清单的文件。',
    },
  },
  'no-manifest-files': {
    message: {
      en: 'No file of the workspace matches manifest-paths, so no manifest was read.',
      zh: '工作区中没有文件匹配 manifest-paths，因此没有读取任何清单文件。',
    },
    fix: {
      en: 'Correct manifest-paths, whose globs start from the root of the repository.',
      zh: '请更正 manifest-paths；其中的 glob 从仓库根目录开始。',
    },
  },
  'no-checkout': {
    message: {
      en: 'The workspace is not a checkout of the repository, so there is no manifest to read.',
      zh: '工作区不是该仓库的检出，没有可供读取的清单文件。',
    },
    fix: {
      en: 'Add actions/checkout without path before this step; a runner or container without git leaves no .git folder.',
      zh: '请在该步骤之前加入 actions/checkout，且不设置 path；没有安装 git 的运行器或容器不会留下 .git 文件夹。',
    },
  },
  'other-commit': {
    message: {
      en: 'The workspace holds another commit than the one that this event is about, so its manifests are not those to decide on.',
      zh: '工作区检出的不是该事件对应的提交，其中的清单文件不能作为判断依据。',
    },
    fix: {
      en: 'Let actions/checkout check out the head commit of the pull request (its input ref). On pull_request_target, that is not the default.',
      zh: '请让 actions/checkout 检出拉取请求的最新提交（输入项 ref）。对于 pull_request_target，这不是默认行为。',
    },
  },
  'no-manifests': {
    message: {
      en: 'The run checked manifests of the repository, which its evidence does not hold.',
      zh: '该次运行检查了仓库中的清单文件，而证据中没有保存这些文件。',
    },
    fix: {
      en: 'Run the gate in a checkout of the same commit, with manifests among checks.',
      zh: '请在同一提交的检出中运行门禁，并在 checks 中加入 manifests。',
    },
  },
  'too-many-uses': {
    message: {
      en: 'The repository holds more uses that would block than a report can list.',
      zh: '仓库中会阻止升级的使用超出了报告能够列出的数量。',
    },
    fix: {
      en: 'Correct those that are listed, or give each cluster of the clusters file its own paths.',
      zh: '请更正已列出的使用，或在集群文件中为每个集群设置各自的 paths。',
    },
  },
}

/** The gaps of the check of the manifests. */
type ManifestGap = Extract<
  CoverageGap,
  {
    readonly code:
      | 'absent-files'
      | 'more-unread'
      | 'more-uses'
      | 'scan-ended'
      | 'skipped-files'
      | 'unknown-removals'
      | 'unread-manifest'
  }
>

const UNREAD: Readonly<Record<UnreadManifest['why'], Localized>> = {
  'invalid-yaml': { en: 'it is not valid YAML', zh: '不是有效的 YAML' },
  'duplicate-key': {
    en: 'an object in it has its apiVersion or kind twice, which tools read differently',
    zh: '其中某个对象的 apiVersion 或 kind 出现两次，不同工具的读取结果不同',
  },
  'invalid-json': { en: 'it is not valid JSON', zh: '不是有效的 JSON' },
  'invalid-hcl': { en: 'it is not valid HCL', zh: '不是有效的 HCL' },
  'invalid-archive': { en: 'it cannot be unpacked', zh: '无法解包' },
  'too-large': { en: 'it is larger than 5 MiB', zh: '大于 5 MiB' },
  'too-deep': { en: 'it is nested too deeply', zh: '嵌套层次过深' },
  'not-text': { en: 'it is not text in UTF-8 or UTF-16', zh: '不是 UTF-8 或 UTF-16 文本' },
  unreadable: { en: 'the system did not let the gate read it', zh: '系统不允许读取' },
  link: { en: 'it is a link', zh: '它是链接' },
  'time-over': { en: 'there was no time left to read it', zh: '没有剩余时间读取' },
  'too-many': { en: 'it holds more than the gate can read', zh: '内容超出门禁能够读取的范围' },
  fault: { en: 'the gate itself failed on it', zh: '门禁自身在处理它时出错' },
}

const SKIPPED: Readonly<Record<Exclude<SkippedFiles['why'], 'unnamed-sparse'>, Localized>> = {
  ignored: { en: 'git ignores them and tracks nothing in them', zh: 'git 忽略它们，且没有跟踪其中的任何文件' },
  binary: { en: 'they are binary', zh: '它们是二进制文件' },
  'large-data': { en: 'they are larger than 5 MiB and hold no apiVersion', zh: '它们大于 5 MiB，且不含 apiVersion' },
  submodule: {
    en: 'they are submodules that are not checked out (input submodules of actions/checkout)',
    zh: '它们是没有检出的子模块（actions/checkout 的输入项 submodules）',
  },
  sparse: {
    en: 'the workspace is a sparse checkout without them',
    zh: '工作区是稀疏检出，其中没有这些文件',
  },
  deleted: {
    en: 'git tracks them, and an earlier step or the system left them out of the workspace',
    zh: 'git 跟踪它们，但先前的步骤或系统没有把它们保留在工作区中',
  },
  lfs: {
    en: 'Git LFS has their contents, and the workspace has not (input lfs of actions/checkout)',
    zh: '其内容在 Git LFS 中，而工作区里没有（actions/checkout 的输入项 lfs）',
  },
  link: { en: 'they are links that lead to no file of the repository', zh: '它们是链接，而指向的不是仓库中的文件' },
}

const UNNAMED_SPARSE: Localized = {
  en: 'Files that a sparse checkout leaves out, which git cannot name here. Let git read the checkout (git config --global --add safe.directory "$GITHUB_WORKSPACE"), or check out the whole repository.',
  zh: '稀疏检出所排除的文件，git 在此无法列出它们。请允许 git 读取检出（git config --global --add safe.directory "$GITHUB_WORKSPACE"），或检出整个仓库。',
}

const ENDED: Readonly<Record<Extract<ManifestGap, { code: 'scan-ended' }>['why'], Localized>> = {
  'time-over': { en: 'the time for the run was over', zh: '运行时间已用完' },
  canceled: RUN_CANCELED,
  'slow-paths': {
    en: 'matching their names with manifest-paths takes too long',
    zh: '将文件名与 manifest-paths 匹配耗时过长',
  },
}

/** What of the manifests was not covered. Names of files are untrusted. */
export function manifestGapText(gap: ManifestGap): Localized {
  switch (gap.code) {
    case 'unread-manifest': {
      // `a.yaml:8:` has what GitHub takes for an emoji
      const at = gap.line === null ? gap.file : `${gap.file}, line ${gap.line}`
      const atZh = gap.line === null ? gap.file : `${gap.file}:${gap.line}`
      const why = UNREAD[gap.why]
      return {
        en: `${at}: ${why.en}, and it could hold a removed API. Correct it, or leave it out of manifest-paths.`,
        zh: `${atZh}：${why.zh}，其中可能使用了已移除的 API。请更正，或在 manifest-paths 中将其排除。`,
      }
    }
    case 'absent-files':
    case 'skipped-files': {
      if (gap.why === 'unnamed-sparse') return UNNAMED_SPARSE
      const { en, zh } = SKIPPED[gap.why]
      const more = gap.count - gap.files.length
      const rest = more > 0 ? andMore(more) : same('')
      return {
        en: `Not read, because ${en}: ${[gap.files.join(', '), rest.en].join(' ').trim()}.`,
        zh: `没有读取，因为${zh}：${[gap.files.join('、'), rest.zh].join(' ').trim()}。`,
      }
    }
    case 'more-uses':
      return {
        en: `The report lists the ${grouped(gap.listed)} most severe of ${grouped(gap.total)} uses in the repository.`,
        zh: `仓库中共有 ${grouped(gap.total)} 处使用，报告只列出最严重的 ${grouped(gap.listed)} 处。`,
      }
    case 'more-unread':
      return {
        en: `${counted(gap.count, 'more file or part of one', 'more files or parts of them')} could not be read, and could hold a removed API.`,
        zh: `另有 ${grouped(gap.count)} 个文件或其中的部分无法读取，其中可能使用了已移除的 API。`,
      }
    case 'scan-ended':
      return {
        en: `Not the whole repository, but only ${counted(gap.fileCount, 'file')} of it: ${ENDED[gap.why].en}.`,
        zh: `只读取了仓库中的 ${grouped(gap.fileCount)} 个文件：${ENDED[gap.why].zh}。`,
      }
    case 'unknown-removals':
      return {
        en: `APIs that ${gap.targetVersion} removes: the gate knows the removals up to Kubernetes ${gap.newest}. Use a newer release of the gate.`,
        zh: `${gap.targetVersion} 移除的 API：门禁掌握的移除信息截至 Kubernetes ${gap.newest}。请使用更新的门禁版本。`,
      }
  }
}
