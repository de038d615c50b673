import type { BaseFileCode, BaseFileFault, CheckoutCode } from '../model/base-file.js'
import type { Localized } from '../model/language.js'

const GIVE_PERMISSION: Localized = {
  en: 'Give the job `permissions: contents: read` (and `github-token`, if it was changed), or check out with `fetch-depth: 0`, then re-run this job.',
  zh: '请为该作业授予 `permissions: contents: read`（如果改过 `github-token`，也请一并检查），或以 `fetch-depth: 0` 检出代码，然后重新运行该作业。',
}
const TRY_AGAIN: Localized = {
  en: 'Re-run this job. If GitHub stays so, check out with `fetch-depth: 0`: the policy is then read from the checkout.',
  zh: '请重新运行该作业。如果 GitHub 一直如此，请以 `fetch-depth: 0` 检出代码：届时会从检出的代码中读取策略。',
}
const CORRECT_FILE: Localized = {
  en: 'Correct the file on the base branch, then re-run this job.',
  zh: '请更正基准分支上的该文件，然后重新运行该作业。',
}
const CORRECT_PATH: Localized = { en: 'Correct policy.', zh: '请更正 policy。' }

interface Localizable {
  readonly says: Localized
  readonly fix: Localized
}

const WORDS: Readonly<Record<BaseFileCode, Localizable>> = {
  'no-base-branch': {
    says: { en: 'the event does not name the base branch', zh: '触发事件中没有基准分支' },
    fix: {
      en: 'Run the gate on pull_request or merge_group events, or choose policy-source: workspace where nobody but you can change the workspace.',
      zh: '请在 pull_request 或 merge_group 事件中运行门禁；如果只有您能修改工作区，也可以选择 policy-source: workspace。',
    },
  },
  'bad-path': { says: { en: 'it does not lie in the repository', zh: '文件不在仓库内' }, fix: CORRECT_PATH },
  'no-repository': {
    says: { en: 'GITHUB_REPOSITORY does not name a repository', zh: 'GITHUB_REPOSITORY 不是有效的仓库名' },
    fix: {
      en: 'Run the gate in a workflow, or choose policy-source: workspace.',
      zh: '请在工作流中运行门禁，或选择 policy-source: workspace。',
    },
  },
  'no-token': {
    says: { en: 'there is no github-token to ask GitHub with', zh: '没有可用于访问 GitHub 的 github-token' },
    fix: GIVE_PERMISSION,
  },
  'no-permission': {
    says: { en: 'GitHub does not let the job read the repository', zh: 'GitHub 不允许该作业读取仓库' },
    fix: GIVE_PERMISSION,
  },
  'bad-credentials': {
    says: { en: 'GitHub does not accept github-token', zh: 'GitHub 不接受该 github-token' },
    fix: {
      en: 'Correct github-token, then re-run this job.',
      zh: '请更正 github-token，然后重新运行该作业。',
    },
  },
  'rate-limit': {
    says: { en: 'the rate limit of github-token is used up', zh: 'github-token 的请求配额已用完' },
    fix: { en: 'Re-run this job later.', zh: '请稍后重新运行该作业。' },
  },
  refused: { says: { en: 'GitHub refused the request', zh: 'GitHub 拒绝了请求' }, fix: TRY_AGAIN },
  'server-error': { says: { en: 'GitHub failed', zh: 'GitHub 出错' }, fix: TRY_AGAIN },
  'no-connection': {
    says: { en: 'GitHub could not be reached', zh: '无法连接 GitHub' },
    fix: {
      en: 'Look whether the runner reaches GITHUB_API_URL (a proxy, a firewall), then re-run this job.',
      zh: '请检查 runner 能否访问 GITHUB_API_URL（代理、防火墙），然后重新运行该作业。',
    },
  },
  'timed-out': { says: { en: 'GitHub did not answer in time', zh: 'GitHub 没有及时响应' }, fix: TRY_AGAIN },
  cancelled: {
    says: { en: 'the run was cancelled', zh: '本次运行已被取消' },
    fix: { en: 'Re-run this job.', zh: '请重新运行该作业。' },
  },
  'not-json': {
    says: { en: 'what answered is not GitHub’s API', zh: '应答的不是 GitHub API' },
    fix: {
      en: 'Look whether a proxy answers in place of GITHUB_API_URL, then re-run this job.',
      zh: '请检查是否有代理代替 GITHUB_API_URL 应答，然后重新运行该作业。',
    },
  },
  'wrong-answer': {
    says: { en: 'GitHub’s answer is about something else', zh: 'GitHub 返回的不是所请求的内容' },
    fix: TRY_AGAIN,
  },
  folder: { says: { en: 'it is a folder', zh: '它是目录' }, fix: CORRECT_PATH },
  symlink: { says: { en: 'it is a link that cannot be followed', zh: '它是无法跟随的链接' }, fix: CORRECT_FILE },
  submodule: { says: { en: 'it is a submodule', zh: '它是子模块' }, fix: CORRECT_PATH },
  'too-large': { says: { en: 'it is larger than 1 MB', zh: '文件大于 1 MB' }, fix: CORRECT_FILE },
  'not-utf8': { says: { en: 'it is not UTF-8', zh: '文件不是 UTF-8 编码' }, fix: CORRECT_FILE },
}

const CHECKOUT: Readonly<Record<CheckoutCode, Localized>> = {
  'no-branch': { en: 'does not have the branch', zh: '其中没有该分支' },
  broken: { en: 'does not have the branch whole', zh: '其中的该分支不完整' },
  folder: { en: 'has a folder there', zh: '该路径是目录' },
  symlink: { en: 'has a link there', zh: '该路径是链接' },
  submodule: { en: 'has a submodule there', zh: '该路径是子模块' },
  'too-large': { en: 'has a file over 1 MB there', zh: '该文件大于 1 MB' },
  'not-utf8': { en: 'has a file there that is not UTF-8', zh: '该文件不是 UTF-8 编码' },
}

/** Why the policy could not be read from the base branch, and what to do. */
export function baseSays(ref: string | null, { code, status, checkout }: BaseFileFault): Localizable {
  const { says, fix } = WORDS[code]
  const local = checkout === null ? null : CHECKOUT[checkout]
  return {
    says: {
      en: `it cannot be read from the base branch${ref === null ? '' : ` ${ref}`}: ${says.en}${status === null ? '' : ` (status ${status})`}${local ? `; nor from the checkout, which ${local.en}` : ''}.`,
      zh: `无法从基准分支${ref === null ? '' : ` ${ref} `}读取策略：${says.zh}${status === null ? '' : `（状态码 ${status}）`}${local ? `；也无法从检出的代码读取：${local.zh}` : ''}。`,
    },
    fix,
  }
}
