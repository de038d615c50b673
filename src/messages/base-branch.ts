import type { BaseFileCode, BaseFileFault, CheckoutCode, RemoteSource } from '../model/base-file.js'
import type { FileProblem } from '../model/file-fault.js'
import { type Localized, sentences } from '../model/language.js'
import type { FileWords } from './file-words.js'
import { RUN_CANCELED } from './terms.js'

const GIVE_PERMISSION: Localized = {
  en: 'Give the job `permissions: contents: read` (and check `github-token` if you set it), or check out with `fetch-depth: 0`; then re-run this job.',
  zh: '请为该作业授予 `permissions: contents: read`（如果改过 `github-token`，也请一并检查），或以 `fetch-depth: 0` 检出代码，然后重新运行该作业。',
}
const tryAgain = ({ name }: FileWords): Localized => ({
  en: `Re-run this job. If this happens again, check out with \`fetch-depth: 0\`: ${name.en} is then read from the checkout.`,
  zh: `请重新运行该作业。如果 GitHub 一直如此，请以 \`fetch-depth: 0\` 检出代码：届时会从检出的代码中读取${name.zh}。`,
})
/** In a container job, the runner's user owns the workspace. */
const trustCheckout = ({ name }: FileWords): Localized => ({
  en: `To read ${name.en} from the checkout, run \`git config --global --add safe.directory "$GITHUB_WORKSPACE"\` in a step before the gate.`,
  zh: `如需从检出的代码中读取${name.zh}，请在门禁之前的步骤中运行 \`git config --global --add safe.directory "$GITHUB_WORKSPACE"\`。`,
})
const CORRECT_FILE: Localized = {
  en: 'Correct the file on that branch, then re-run this job.',
  zh: '请更正该分支上的文件，然后重新运行该作业。',
}
const correctPath = ({ setting }: FileWords): Localized => ({
  en: `Correct ${setting}.`,
  zh: `请更正 ${setting}。`,
})

type Unreadable = Extract<FileProblem, { code: 'base-unreadable' }>

interface BaseBranchProblem {
  readonly message: Localized
  readonly fix: Localized
}

/** A fix can depend on which file it is. */
interface Problem {
  readonly message: Localized
  readonly fix: Localized | ((words: FileWords) => Localized)
}

const PROBLEMS: Readonly<Record<BaseFileCode, Problem>> = {
  'no-base-branch': {
    message: { en: 'the event does not name the branch', zh: '触发事件中没有该分支' },
    fix: {
      en: 'Run the gate on pull_request or merge_group events, or set policy-source: workspace if nobody else can change the workspace.',
      zh: '请在 pull_request 或 merge_group 事件中运行门禁；如果只有您能修改工作区，也可以选择 policy-source: workspace。',
    },
  },
  'no-head-commit': {
    message: { en: 'the event does not name the commit', zh: '触发事件中没有该提交' },
    fix: {
      en: 'Run the gate on pull_request or merge_group events.',
      zh: '请在 pull_request 或 merge_group 事件中运行门禁。',
    },
  },
  'bad-path': { message: { en: 'the file is not in the repository', zh: '文件不在仓库内' }, fix: correctPath },
  'no-repository': {
    message: { en: 'GITHUB_REPOSITORY is not the name of a repository', zh: 'GITHUB_REPOSITORY 不是有效的仓库名' },
    fix: {
      en: 'Run the gate in a workflow, or set policy-source: workspace.',
      zh: '请在工作流中运行门禁，或选择 policy-source: workspace。',
    },
  },
  'no-token': {
    message: { en: 'github-token is empty', zh: '没有可用于访问 GitHub 的 github-token' },
    fix: GIVE_PERMISSION,
  },
  'no-permission': {
    message: { en: 'the job has no permission to read the repository', zh: 'GitHub 不允许该作业读取仓库' },
    fix: GIVE_PERMISSION,
  },
  'bad-credentials': {
    message: { en: 'GitHub does not accept github-token', zh: 'GitHub 不接受该 github-token' },
    fix: { en: 'Correct github-token, then re-run this job.', zh: '请更正 github-token，然后重新运行该作业。' },
  },
  'rate-limit': {
    message: { en: 'the rate limit of github-token is exhausted', zh: 'github-token 的请求配额已用完' },
    fix: { en: 'Re-run this job later.', zh: '请稍后重新运行该作业。' },
  },
  refused: { message: { en: 'GitHub refused the request', zh: 'GitHub 拒绝了请求' }, fix: tryAgain },
  'server-error': { message: { en: 'GitHub returned an error', zh: 'GitHub 出错' }, fix: tryAgain },
  'no-connection': {
    message: { en: 'GitHub could not be reached', zh: '无法连接 GitHub' },
    fix: {
      en: 'Check that the runner can reach GITHUB_API_URL (proxy, firewall) and trusts its certificate (NODE_EXTRA_CA_CERTS for a private CA), then re-run this job.',
      zh: '请检查 runner 能否访问 GITHUB_API_URL（代理、防火墙），以及是否信任其证书（私有 CA 需设置 NODE_EXTRA_CA_CERTS），然后重新运行该作业。',
    },
  },
  'timed-out': { message: { en: 'GitHub did not respond in time', zh: 'GitHub 没有及时响应' }, fix: tryAgain },
  canceled: {
    message: RUN_CANCELED,
    fix: { en: 'Re-run this job.', zh: '请重新运行该作业。' },
  },
  'not-json': {
    message: { en: 'the response is not from GitHub’s API', zh: '应答的不是 GitHub API' },
    fix: {
      en: 'Check whether a proxy answers in place of GITHUB_API_URL, then re-run this job.',
      zh: '请检查是否有代理代替 GITHUB_API_URL 应答，然后重新运行该作业。',
    },
  },
  'wrong-answer': {
    message: { en: 'GitHub returned something else than requested', zh: 'GitHub 返回的不是所请求的内容' },
    fix: tryAgain,
  },
  folder: { message: { en: 'it is a folder', zh: '它是目录' }, fix: correctPath },
  symlink: { message: { en: 'it is a link that cannot be followed', zh: '它是无法跟随的链接' }, fix: CORRECT_FILE },
  submodule: { message: { en: 'it is a submodule', zh: '它是子模块' }, fix: correctPath },
  'too-large': { message: { en: 'it is larger than 1 MB', zh: '文件大于 1 MB' }, fix: CORRECT_FILE },
  'not-utf8': {
    message: { en: 'it is neither UTF-8 nor UTF-16', zh: '文件既不是 UTF-8 编码，也不是 UTF-16 编码' },
    fix: CORRECT_FILE,
  },
}

/** Why the checkout does not help: a whole sentence in English. */
const CHECKOUT: Readonly<Record<CheckoutCode, Localized>> = {
  'no-checkout': { en: 'The workspace has no checkout', zh: '工作区中没有检出的代码' },
  'no-git': { en: 'The checkout cannot be read without git', zh: 'runner 上没有 git' },
  'other-owner': {
    en: 'The checkout belongs to another user, so git refuses to read it',
    zh: '检出的代码属于其他用户，git 拒绝读取',
  },
  'no-branch': { en: 'The checkout does not have the branch', zh: '其中没有该分支' },
  broken: { en: 'The checkout has only part of the branch', zh: '其中的该分支不完整' },
  folder: { en: 'The checkout has a folder at this path', zh: '该路径是目录' },
  symlink: { en: 'The checkout has a link at this path', zh: '该路径是链接' },
  submodule: { en: 'The checkout has a submodule at this path', zh: '该路径是子模块' },
  'too-large': { en: 'The checkout has a file over 1 MB at this path', zh: '该文件大于 1 MB' },
  'not-utf8': {
    en: 'The checkout has a file at this path that is neither UTF-8 nor UTF-16',
    zh: '该文件既不是 UTF-8 编码，也不是 UTF-16 编码',
  },
}

/** Why a file cannot be read from a branch: a clause. */
export const whyUnreadable = ({ code }: BaseFileFault): Localized => PROBLEMS[code].message

const BRANCH_NAMES: Readonly<Record<RemoteSource, Localized>> = {
  base: { en: 'the base branch', zh: '基准分支' },
  'default-branch': { en: 'the default branch', zh: '默认分支' },
  head: { en: 'the proposed commit', zh: '待合入的提交' },
}

/** What a branch or commit is to the run. */
export const branchName = (branch: RemoteSource): Localized => BRANCH_NAMES[branch]

/** Why a file could not be read from its branch, and what to do. */
export function baseBranchProblem({ branch, ref, why }: Unreadable, words: FileWords): BaseBranchProblem {
  const { code, status, checkout } = why
  const name = branchName(branch)
  const { message, fix } = PROBLEMS[code]
  const whatToDo = typeof fix === 'function' ? fix(words) : fix
  const local = checkout === null ? null : CHECKOUT[checkout]
  return {
    message: {
      en: `the file cannot be read from ${name.en}${ref === null ? '' : ` ${ref}`}: ${message.en}${status === null ? '' : ` (status ${status})`}${local ? `. ${local.en}` : ''}.`,
      zh: `无法从${name.zh}${ref === null ? '' : ` ${ref} `}读取${words.name.zh}：${message.zh}${status === null ? '' : `（状态码 ${status}）`}${local ? `；也无法从检出的代码读取：${local.zh}` : ''}。`,
    },
    fix: checkout === 'other-owner' ? sentences(whatToDo, trustCheckout(words)) : whatToDo,
  }
}
