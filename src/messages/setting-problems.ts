import type { Localized } from '../model/language.js'
import type { CredentialProblem, GlobProblem, PlainSettingProblem } from '../model/setting-fault.js'

export const MUST_BE_VERSION: Localized = {
  en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
  zh: '必须是集群版本，例如“v1.31”或“v1.31.1-r0”',
}

/** Why a glob is refused: the rest of a sentence that begins with the glob. */
export const GLOB_PROBLEMS: Readonly<Record<GlobProblem, Localized>> = {
  'nothing-behind-negation': { en: 'which has no glob after "!"', zh: '“!”后面没有 glob' },
  'too-long': { en: 'which is longer than 1000 characters', zh: '它超过 1000 个字符' },
  'invisible-sign': {
    en: 'which holds a character that cannot be seen, such as a control or zero-width character',
    zh: '它包含看不见的字符，例如控制字符或零宽字符',
  },
  variable: {
    en: 'which looks like a variable, and nothing replaces it here',
    zh: '它看起来是变量，而这里不会替换变量',
  },
  backslash: {
    en: 'but "/" separates folders on every system; "?" stands for a special character',
    zh: '但在任何系统上，目录都用“/”分隔；特殊字符可用“?”代替',
  },
  'quoted-list': {
    en: 'which holds a comma in quotes; write several globs without quotes around all of them, or "?" for the comma',
    zh: '引号内有逗号：多个 glob 不要放在同一对引号中；逗号本身可用“?”代替',
  },
  'open-quote': { en: 'which has a quote at one end only', zh: '它只有一端有引号' },
  blank: {
    en: 'which holds a blank; separate globs by commas or line ends, and put quotes around one with a blank in it',
    zh: '它包含空格：多个 glob 请用逗号或换行分隔，本身含空格的 glob 请加引号',
  },
  'other-separator': {
    en: 'but globs are separated by commas or line ends; put quotes around one that contains another separator',
    zh: '但 glob 只能用逗号或换行分隔；本身含其他分隔符的 glob 请加引号',
  },
  'outside-repository': {
    en: 'but globs are relative to the root of the repository, without a leading "/" and without ".."',
    zh: '但 glob 必须从仓库根目录开始，前面不能有“/”，也不能包含“..”',
  },
  'git-folder': { en: 'but no change contains files of .git', zh: '但任何变更都不包含 .git 中的文件' },
  unbalanced: { en: 'which has a brace or bracket without its counterpart', zh: '其中的大括号或方括号不成对' },
  'single-brace': {
    en: 'which has braces without alternatives; write {a,b} for alternatives, or leave the braces out',
    zh: '大括号中没有备选项：备选项请写作 {a,b}，否则请去掉大括号',
  },
}

/** What is wrong with a setting: the rest of a sentence that begins with its name. */
export const PLAIN_PROBLEMS: Readonly<
  Record<Exclude<PlainSettingProblem, CredentialProblem | 'credentials-required'>, Localized>
> = {
  'not-boolean': { en: 'must be "true" or "false"', zh: '必须是“true”或“false”' },
  'not-count': { en: 'must be a whole number', zh: '必须是整数' },
  'not-duration': {
    en: 'must be a duration, such as "90s", "15m" or "1h30m"',
    zh: '必须是时长，例如“90s”、“15m”或“1h30m”',
  },
  'not-period': { en: 'must be a period, such as "24h" or "3d"', zh: '必须是一段时间，例如“24h”或“3d”' },
  'not-id': {
    en: 'must be an id: 1 to 64 letters, digits, dots, hyphens or underscores',
    zh: '必须是 ID：1 到 64 个字母、数字、点、连字符或下划线',
  },
  'not-region': { en: 'must be a region id, such as "cn-north-4"', zh: '必须是区域 ID，例如“cn-north-4”' },
  'not-version': MUST_BE_VERSION,
  'not-name': {
    en: 'must be 1 to 100 characters, without * ? [ ] { } ! \\ and control characters, and without spaces at its ends',
    zh: '必须是 1 到 100 个字符，不能包含 * ? [ ] { } ! \\ 和控制字符，首尾不能有空格',
  },
  'not-prefix': {
    en: 'must be the prefix of environment variables: with "PROD", the keys are in PROD_ACCESS_KEY and PROD_SECRET_KEY',
    zh: '必须是环境变量名的前缀：例如“PROD”表示密钥位于 PROD_ACCESS_KEY 和 PROD_SECRET_KEY',
  },
  'not-key': {
    en: 'must be a dotted path to a value in the file, such as "cluster.version"',
    zh: '必须是文件中某个值的路径，以点分隔，例如“cluster.version”',
  },
  'not-target': {
    en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"; or "auto"; or "{ file: deploy/prod.yaml, key: cluster.version }"',
    zh: '必须是集群版本（例如“v1.31”或“v1.31.1-r0”）、“auto”，或“{ file: deploy/prod.yaml, key: cluster.version }”',
  },
  'not-target-file-and-key': {
    en: 'must have exactly a file and a key, such as "{ file: deploy/prod.yaml, key: cluster.version }"',
    zh: '必须恰好包含 file 和 key，例如“{ file: deploy/prod.yaml, key: cluster.version }”',
  },
  'not-target-syntax': {
    en: 'must name a file in YAML, JSON or tfvars syntax (.yaml, .yml, .json, .tfvars, .hcl)',
    zh: '其中的 file 必须是 YAML、JSON 或 tfvars 文件（.yaml、.yml、.json、.tfvars、.hcl）',
  },
  'not-commit': {
    en: 'must be a full commit id: 40 or 64 hexadecimal digits',
    zh: '必须是完整的提交 ID：40 或 64 位十六进制数字',
  },
  'not-url': {
    en: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"',
    zh: '必须是 https 地址，例如“https://cce.cn-north-4.myhuaweicloud.com”',
  },
  'not-https': {
    en: 'must use https; http is allowed for loopback addresses only',
    zh: '必须使用 https；http 仅可用于本机回环地址',
  },
  'url-with-extras': {
    en: 'cannot contain a user name, a query or a fragment',
    zh: '不能包含用户信息、查询参数或片段',
  },
  'url-with-api-path': {
    en: 'must be the base URL alone; the gate adds the path of the API to it',
    zh: '只能是基础地址；门禁会自行加上 API 的路径',
  },
  'not-repository-file': {
    en: 'must be the path of a file in the repository, relative to its root, without a leading "/" and without ".."',
    zh: '必须是仓库内文件的路径，从仓库根目录开始，前面不能有“/”，也不能包含“..”',
  },
  'not-file-path': { en: 'must be the path of a file', zh: '必须是文件路径' },
  'not-own-folder': {
    en: 'must be a folder of its own, not the workspace or one of its parent folders',
    zh: '必须是单独的目录，不能是工作区或其上级目录',
  },
  'inside-git-folder': { en: 'must not be inside .git', zh: '不能位于 .git 中' },
  'no-glob': { en: 'must contain at least one glob', zh: '至少要有一个 glob' },
  'bad-glob': {
    en: 'must contain globs of at most 1000 characters each, without NUL characters',
    zh: '每个 glob 最多 1000 个字符，且不能包含 NUL',
  },
  'no-positive-glob': {
    en: 'must contain at least one glob without "!", and a glob after each "!"',
    zh: '至少要有一个不带“!”的 glob，且每个“!”后面都要有 glob',
  },
  'everything-excluded': {
    en: 'can match no file, because globs with "!" exclude everything that the globs before them match',
    zh: '匹配不到任何文件：带“!”的 glob 排除了它们前面的 glob 所匹配的全部文件',
  },
  'slow-glob': {
    en: 'takes too long to match, because it has too many wildcards for the names of the files',
    zh: '通配符过多，与文件名匹配所需的时间过长',
  },
  'matches-no-file': { en: 'matches no file', zh: '没有匹配到任何文件' },
  'no-such-file': { en: 'is not the path of an existing file', zh: '没有这个文件' },
  'symbolic-link': { en: 'cannot be read, because it is a symbolic link', zh: '无法读取，因为它是符号链接' },
  'not-regular-file': { en: 'cannot be read, because it is not a regular file', zh: '无法读取，因为它不是普通文件' },
  'not-text-file': {
    en: 'cannot be read as a text file in UTF-8 or UTF-16',
    zh: '无法读取为 UTF-8 或 UTF-16 文本文件',
  },
  'binary-plan': {
    en: 'is not text: a plan must be written with `terraform show -json`, and not with `terraform plan -out`',
    zh: '不是文本：计划文件必须由 `terraform show -json` 输出，而不是由 `terraform plan -out` 生成',
  },
  'baseline-too-large': { en: 'must be a report.json of at most 64 MiB', zh: '必须是不超过 64 MiB 的 report.json' },
  'not-a-report': {
    en: 'must be a report.json of this gate (schemaVersion 1)',
    zh: '必须是本门禁的 report.json（schemaVersion 1）',
  },
  'outside-repository': {
    en: 'must be inside the repository, because the file is read from the base branch',
    zh: '必须位于仓库内，才能从基准分支读取',
  },
  'unknown-input': { en: 'is not an input of this action', zh: '没有这个输入参数' },
  'start-needs-target': {
    en: 'requires target-version, the version to upgrade to',
    zh: '需要同时提供 target-version：检查的是升级到哪个版本',
  },
  'start-with-results': {
    en: 'cannot be combined with results, which decides from saved files and starts nothing',
    zh: '不能与 results 同时提供：使用 results 时不会发起请求，也不会启动检查',
  },
  'start-with-task': {
    en: 'cannot be combined with precheck-task-id or addon-task-id, which select an existing task',
    zh: '不能与 precheck-task-id 或 addon-task-id 同时提供：它们指定的是已有的任务',
  },
  'nothing-to-start': {
    en: 'can start only a pre-upgrade check or an add-on check, and checks contains neither',
    zh: '只能启动升级前检查或插件检查，而 checks 中两者都没有',
  },
  'autopilot-has-no-addons': {
    en: 'cannot contain "addons" for an Autopilot cluster, which has no add-on check',
    zh: 'Autopilot 集群不能包含“addons”：它没有插件检查',
  },
  'clusters-file-and-cluster': {
    en: 'cannot be combined with cluster-id: set one of the two',
    zh: '不能与 cluster-id 同时提供：请只选其一',
  },
  'clusters-file-and-results': {
    en: 'cannot be combined with results, which decides from saved files and queries no cluster',
    zh: '不能与 results 同时提供：使用 results 时只根据已保存的文件判定，不查询任何集群',
  },
  'needs-cluster-id': {
    en: 'requires cluster-id, because it is about one cluster',
    zh: '需要同时提供 cluster-id，因为它只针对一个集群',
  },
  'reports-required': {
    en: 'is required: the report.json files of the jobs, as paths, folders or globs',
    zh: '必填，应为各作业的 report.json 文件：路径、目录或 glob',
  },
  'expectation-required': {
    en: 'is required unless expect is set, so that a missing report is noticed. Where it comes from the job that divides the clusters, that job failed, and its log says why',
    zh: '必填，除非提供 expect，以便发现缺少的报告。如果它来自拆分集群的作业，则说明该作业失败了，原因见其日志',
  },
  'not-a-matrix': {
    en: 'must be a matrix as "clusters split" prints it',
    zh: '必须是“clusters split”输出的矩阵',
  },
  'holds-merged-report': {
    en: 'must be another folder, because one of the reports to merge is in it',
    zh: '必须是其他目录，因为其中有一份要合并的报告',
  },
  'needs-clusters-file': {
    en: 'selects clusters of a clusters file, so it cannot be combined with cluster-id or results',
    zh: '用于选择集群文件中的集群，不能与 cluster-id 或 results 同时提供',
  },
  'no-such-cluster': {
    en: 'is the name of no cluster of the clusters file',
    zh: '集群文件中没有这个名称的集群',
  },
  'not-names': {
    en: 'must be names of clusters, as a list or a JSON array',
    zh: '必须是集群名称：列表或 JSON 数组',
  },
  'plan-required': {
    en: 'is required if checks includes plan: a file made by `terraform show -json`',
    zh: '当 checks 含 plan 时必填，应为 `terraform show -json` 生成的文件',
  },
  'cluster-required': {
    en: 'is required unless results is set, there is a clusters file, or checks is only manifests or plan: the id of the cluster (in the console: Overview, Cluster ID)',
    zh: '必填，应为集群 ID（见控制台“总览”中的“集群ID”），或改为提供 results 或集群文件，或者只检查 manifests 或 plan',
  },
  'project-required': {
    en: 'is required, as an input, in the environment or in the clusters file: the id of the region’s project (in the console: My Credentials, API Credentials)',
    zh: '必填，应为该区域的项目 ID（见控制台“我的凭证”中的“API凭证”），可通过输入参数、环境变量或集群文件提供',
  },
  'region-required': {
    en: 'is required unless endpoint is set, as an input, in the environment or in the clusters file: the id of the region, such as "cn-north-4"',
    zh: '必填，应为区域 ID，例如“cn-north-4”，可通过输入参数、环境变量或集群文件提供；或改为提供 endpoint',
  },
}
