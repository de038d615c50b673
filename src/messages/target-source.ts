import { counted, grouped, type Localized, listed, sentences } from '../model/language.js'
import type { Location } from '../model/report.js'
import type { FileReadingProblem, TargetCandidate, TargetSourceProblem } from '../model/target-source.js'
import { whyUnreadable } from './base-branch.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

type Problem<Code extends TargetSourceProblem['code']> = Extract<TargetSourceProblem, { code: Code }>

/** Why the target version could not be read from the repository, and what to do. */
export const unreadTarget = (problem: TargetSourceProblem): DiagnosticMessage => ({
  title: { en: 'Target version not known', zh: '目标版本未知' },
  ...textsOf(problem),
})

/** What that means for the verdict. */
export const UNREAD_TARGET_MEANING: Localized = {
  en: 'Nothing was asked about the cluster, because nothing is guessed: without its target version, any check could be for another upgrade.',
  zh: '门禁不作猜测：不知道目标版本，就无法确定检查针对的是哪次升级，因此没有查询该集群。',
}

/** The same as a clause of the verdict's sentence. It holds no text of the repository. */
export function unreadTargetClause({ code }: TargetSourceProblem): Localized {
  switch (code) {
    case 'ambiguous':
      return { en: 'the repository does not ask for one target version', zh: '仓库中的目标版本不唯一或未写明' }
    case 'no-candidate':
    case 'no-key':
      return { en: 'the repository does not ask for a target version', zh: '仓库中没有写明目标版本' }
    case 'no-checkout':
    case 'other-commit':
      return { en: 'the change that asks for the target version is not checked out', zh: '没有检出写有目标版本的变更' }
    default:
      return { en: 'the target version could not be read from the repository', zh: '无法从仓库读取目标版本' }
  }
}

type Texts = Omit<DiagnosticMessage, 'title'>

function textsOf(problem: TargetSourceProblem): Texts {
  switch (problem.code) {
    case 'ambiguous':
      return ambiguous(problem)
    case 'no-candidate':
      return problem.otherKind === null ? noCandidate(problem) : OTHER_KIND[problem.otherKind]
    case 'no-key':
      return noKey(problem)
    case 'not-version':
      return notVersion(problem)
    case 'unreadable-file':
      return {
        message: {
          en: `${problem.file} ${FILE_PROBLEMS[problem.why].en}.`,
          zh: `${problem.file}：${FILE_PROBLEMS[problem.why].zh}。`,
        },
        fix: {
          en: 'Correct the file, or the path that names it, then re-run this job.',
          zh: '请更正该文件或指向它的路径，然后重新运行该作业。',
        },
      }
    case 'unreadable-syntax':
      return {
        message: {
          en: `${placeOf(problem.at)}: the file cannot be read from here on, because its syntax is wrong or not known to the gate.`,
          zh: `${placeOf(problem.at)}：从这里起无法读取该文件，语法有误或门禁不支持。`,
        },
        fix: { en: 'Correct the file, then re-run this job.', zh: '请更正该文件，然后重新运行该作业。' },
      }
    case 'too-many':
      return {
        message: TOO_MANY[problem.what](grouped(problem.most)),
        fix: NARROW_PATHS,
      }
    case 'slow-paths':
      return {
        message: {
          en: 'Matching the paths of the cluster takes too long, because they have too many wildcards.',
          zh: '匹配该集群的 paths 所需时间过长：通配符过多。',
        },
        fix: NARROW_PATHS,
      }
    case 'no-checkout':
      return noCheckout(problem)
    case 'other-commit':
      return otherCommit(problem)
    case 'branch-unreadable':
      return {
        message: {
          en: `${problem.file} cannot be read from the default branch${nameOf(problem.ref)}: ${whyUnreadable(problem.why).en}.`,
          zh: `无法从默认分支${nameOf(problem.ref)}读取 ${problem.file}：${whyUnreadable(problem.why).zh}。`,
        },
        fix: {
          en: 'Give the job `permissions: contents: read`, or run actions/checkout before the gate; then re-run this job.',
          zh: '请为该作业授予 `permissions: contents: read`，或在门禁之前运行 actions/checkout，然后重新运行该作业。',
        },
      }
    case 'absent-on-branch':
      return {
        message: {
          en: `The default branch${nameOf(problem.ref)} has no file ${problem.file}, which is to hold the target version.`,
          zh: `默认分支${nameOf(problem.ref)}中没有应写有目标版本的文件 ${problem.file}。`,
        },
        fix: { en: 'Correct the path of the file.', zh: '请更正该文件的路径。' },
      }
  }
}

const TOO_MANY: Readonly<Record<Problem<'too-many'>['what'], (most: string) => Localized>> = {
  files: (most) => ({
    en: `The repository has more than ${most} files to look through for the target version.`,
    zh: `需要查找目标版本的文件超过 ${most} 个。`,
  }),
  mebibytes: (most) => ({
    en: `The Terraform files to read for the target version are larger than ${most} MiB in all.`,
    zh: `需要读取的 Terraform 文件总共超过 ${most} MiB。`,
  }),
  modules: (most) => ({
    en: `The Terraform files call modules more than ${most} times.`,
    zh: `Terraform 文件调用模块超过 ${most} 次。`,
  }),
}

const NARROW_PATHS: Localized = {
  en: 'Set `paths` to the folder of the cluster, or name the place of the version: `{ file, key }`.',
  zh: '请将 `paths` 设为该集群的目录，或指明版本所在之处：`{ file, key }`。',
}

const nameOf = (ref: string | null): string => (ref === null ? '' : ` ${ref}`)
const placeOf = ({ file, line }: Location): string => `${inLine(file)}:${line}`

/** Names of files, keys and resources can hold anything; here each must stay on its line. */
const inLine = (name: string): string => {
  const text = name.replace(/[\s\u0000-\u001f\u007f]+/gu, ' ')
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text
}
const MAX_NAME = 200

const NO_VERSION: Localized = { en: 'no version that is written down', zh: '没有直接写明的版本' }

function ambiguous({ candidates, omitted }: Problem<'ambiguous'>): Texts {
  const versions = new Set(candidates.map(({ version }) => version))
  const head: Localized = !versions.has(null)
    ? { en: 'The repository asks for different target versions:', zh: '仓库中写有不同的目标版本：' }
    : versions.size === 1
      ? { en: 'The target version is not written down literally:', zh: '目标版本没有直接写明：' }
      : { en: 'The target version is not written down literally everywhere:', zh: '目标版本没有处处直接写明：' }
  const lines = (line: (one: TargetCandidate) => string, more: string) =>
    [...candidates.map(line), ...(omitted > 0 ? [more] : [])].map((text) => `\n${text}`).join('')
  const en = lines(
    ({ version, at, name }) => `${placeOf(at)}: ${version ?? NO_VERSION.en} (${inLine(name)})`,
    `and ${grouped(omitted)} more`,
  )
  const zh = lines(
    ({ version, at, name }) => `${placeOf(at)}：${version ?? NO_VERSION.zh}（${inLine(name)}）`,
    `另有 ${grouped(omitted)} 处`,
  )
  return {
    message: { en: head.en + en, zh: head.zh + zh },
    fix: {
      en: 'Write one version in full, as a text in quotes; set `paths` to the folder of the cluster, write its id as `cluster_id`, give the plan, or name the place of the version: `{ file, key }`.',
      zh: '请用引号直接写出唯一的版本；或将 `paths` 设为该集群的目录、在 `cluster_id` 中直接写出集群 ID、提供 plan，或指明版本所在之处：`{ file, key }`。',
    },
  }
}

/** By the number of Terraform files, where it is not a plural. */
const NO_CANDIDATE: Readonly<Record<number, string>> = {
  0: 'There are no Terraform files',
  1: 'The Terraform file does not ask for a version of this cluster',
}

/** Resources of the other kind of cluster, by that kind. */
const OTHER_KIND: Readonly<Record<'standard' | 'autopilot', Texts>> = {
  autopilot: {
    message: {
      en: 'The repository asks only for the version of an Autopilot cluster, but this cluster is taken for a standard one.',
      zh: '仓库中只写明了 Autopilot 集群的版本，但该集群被视为普通集群。',
    },
    fix: {
      en: 'If it is an Autopilot cluster, set `autopilot: true`; else correct `paths` or the plan.',
      zh: '若该集群是 Autopilot 集群，请设置 `autopilot: true`；否则请更正 `paths` 或 plan。',
    },
  },
  standard: {
    message: {
      en: 'The repository asks only for the version of a standard cluster, but this cluster is taken for an Autopilot one.',
      zh: '仓库中只写明了普通集群的版本，但该集群被视为 Autopilot 集群。',
    },
    fix: {
      en: 'If it is a standard cluster, remove `autopilot`; else correct `paths` or the plan.',
      zh: '若该集群是普通集群，请去掉 `autopilot`；否则请更正 `paths` 或 plan。',
    },
  },
}

const noCandidate = ({ files, paths }: Problem<'no-candidate'>): Texts => ({
  message: {
    en: `${NO_CANDIDATE[files] ?? `None of the ${counted(files, 'Terraform file')} asks for a version of this cluster`}${paths.length === 0 ? '' : `; paths: ${listed(paths).en}`}.`,
    zh: `${files === 0 ? '没有 Terraform 文件' : `${grouped(files)} 个 Terraform 文件都没有写明该集群的版本`}${paths.length === 0 ? '' : `（paths：${listed(paths).zh}）`}。`,
  },
  fix: {
    en: 'Add `target_version` of huaweicloud_cce_cluster_upgrade or `cluster_version` of huaweicloud_cce_cluster, correct `paths`, or name the place of the version: `{ file, key }`.',
    zh: '请添加 huaweicloud_cce_cluster_upgrade 的 `target_version` 或 huaweicloud_cce_cluster 的 `cluster_version`，更正 `paths`，或指明版本所在之处：`{ file, key }`。',
  },
})

function noKey({ file, key, existing, keys, omitted }: Problem<'no-key'>): Texts {
  const more: readonly Localized[] =
    omitted > 0 ? [{ en: `${grouped(omitted)} more`, zh: `另有 ${grouped(omitted)} 个` }] : []
  const names = keys.map((name) => inLine(existing === '' ? name : `${existing}.${name}`))
  const all = listed([...names, ...more])
  const there: Localized =
    keys.length === 0
      ? {
          en: existing === '' ? 'The file has no keys.' : `${existing} has no keys.`,
          zh: existing === '' ? '该文件没有任何键。' : `${existing} 下没有任何键。`,
        }
      : { en: `These exist: ${all.en}.`, zh: `现有的键：${all.zh}。` }
  return {
    message: sentences({ en: `${file} has no key ${key}.`, zh: `${file} 中没有键 ${key}。` }, there),
    fix: {
      en: 'Correct the key. Write dots between names, numbers for items of a list, and quotes around a name with dots.',
      zh: '请更正该键：名称之间用点分隔，列表项用序号，带点的名称加引号。',
    },
  }
}

const notVersion = ({ candidate: { at, name }, value }: Problem<'not-version'>): Texts => ({
  message: {
    en: `${placeOf(at)}: ${name} is ${value === null ? 'not text, so it is not' : `"${value}", which is not`} a cluster version.`,
    zh: `${placeOf(at)}：${name} 的值${value === null ? '不是文本' : `为“${value}”`}，不是集群版本。`,
  },
  fix: {
    en: 'Write the version in full and in quotes, such as "v1.31" or "v1.31.1-r0". Without quotes, 1.30 is the number 1.3.',
    zh: '请在引号中写出完整的版本，例如“v1.31”或“v1.31.1-r0”。不加引号时，1.30 会被读作数字 1.3。',
  },
})

const FILE_PROBLEMS: Readonly<Record<FileReadingProblem, Localized>> = {
  absent: { en: 'does not exist', zh: '该文件不存在' },
  link: {
    en: 'is outside of the repository, or a link that leads out of it',
    zh: '位于仓库之外，或是指向仓库之外的链接',
  },
  'not-regular': { en: 'is not a file', zh: '不是文件' },
  'too-large': { en: 'is larger than 1 MiB', zh: '大于 1 MiB' },
  'not-text': { en: 'is not a text file in UTF-8 or UTF-16', zh: '不是 UTF-8 或 UTF-16 文本文件' },
  unreadable: { en: 'cannot be read', zh: '无法读取' },
  incomplete: {
    en: 'is not a plan that can be read whole, so it may leave out the target version',
    zh: '不是能完整读取的计划，其中可能缺少目标版本',
  },
}

const noCheckout = ({ needs, isProposal }: Problem<'no-checkout'>): Texts => ({
  message: isProposal
    ? {
        en: 'The target version stands in the files of the pull request, and the workspace holds no checkout of them.',
        zh: '目标版本写在该拉取请求的文件中，而工作区中没有检出这些文件。',
      }
    : {
        en: `The target version stands in ${needs === 'auto' ? 'the Terraform files' : 'a file'} of the repository, and the workspace holds no checkout.`,
        zh: `目标版本写在仓库的${needs === 'auto' ? ' Terraform ' : ''}文件中，而工作区中没有检出代码。`,
      },
  fix: {
    en: 'Run actions/checkout before the gate, without `path`, then re-run this job. In a container it needs git, or it leaves no .git folder.',
    zh: '请在门禁之前运行 actions/checkout（不设 `path`），然后重新运行该作业。在容器中它需要 git，否则不会留下 .git 目录。',
  },
})

function otherCommit({ checkedOut, expected }: Problem<'other-commit'>): Texts {
  const [own, head] = [checkedOut, expected].map((commit) => commit?.slice(0, 12) ?? null)
  return {
    message: {
      en: `The workspace holds ${own === null ? 'a commit that cannot be read' : `commit ${own}`}, not ${head === null ? 'the head of the change, which the event does not name' : `the head of the change, ${head}, or a merge of it`}. The target version must come from the change itself.`,
      zh: `工作区中检出的是${own === null ? '无法读取的提交' : `提交 ${own}`}，而不是该变更的最新提交${head === null ? '（触发事件中没有）' : ` ${head} 或其合并提交`}。目标版本必须取自变更本身。`,
    },
    fix: {
      en: 'On pull_request events, run actions/checkout without `ref`. On pull_request_target events it takes the base branch; do not run code of the pull request there.',
      zh: '在 pull_request 事件中，请运行不带 `ref` 的 actions/checkout。在 pull_request_target 事件中它检出的是基准分支；不要在那里运行拉取请求中的代码。',
    },
  }
}
