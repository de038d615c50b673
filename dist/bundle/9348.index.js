export const id = 9348;
export const ids = [9348];
export const modules = {

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
P2: () => (MUST_BE_VERSION),
U0: () => (settingMessage),
UA: () => (mustBeOneOf),
au: () => (didYouMean),
oG: () => (settingProblem),
q5: () => (wrongSetting)
});
var _LPD5HUPH_js_0 = __webpack_require__(8700);
var _UKFUSHME_js_1 = __webpack_require__(1912);



// lib/messages/credential-problems.js
var GIVE_ACCESS = {
  en: "Let Huawei Cloud trust the workflow, which needs no keys (docs/keyless.md says how), and pass the two URNs to the step. Where that is not possible, store keys as secrets of an environment of the repository, and pass them to the step.",
  zh: "请让华为云信任该工作流，这样无需密钥（做法见 docs/keyless.md），并将两个 URN 传递给该步骤。如果无法做到，请将密钥保存为仓库环境的 secret，并传递给该步骤。"
};
var GRANT_ID_TOKEN = {
  en: "Add `id-token: write` to permissions: of the job or the workflow (beside `contents: read`, because whatever is not listed there is not granted). In a called reusable workflow, the job that calls it must grant it too.",
  zh: "请在作业或工作流的 permissions: 中添加 `id-token: write`（同时保留 `contents: read`，因为未列出的权限都不会授予）。如果是被调用的可复用工作流，调用它的作业也必须授予该权限。"
};
var GIVE_ID_TOKEN = {
  en: "Set it in the job, for example with `id_tokens:` of GitLab CI, to a token whose audience is a client ID of the identity provider in IAM.",
  zh: "请在作业中设置，例如使用 GitLab CI 的 `id_tokens:`；其受众（aud）应为 IAM 身份提供商中的客户端 ID。"
};
var CREDENTIAL_PROBLEMS = {
  "not-secret": {
    en: "must be at least 6 printable ASCII characters, without spaces or line breaks",
    zh: "至少要有 6 个可打印的 ASCII 字符，不能包含空格或换行"
  },
  "not-variables": {
    en: "must be lines of NAME=value, with names that end in _ACCESS_KEY, _SECRET_KEY, _SECURITY_TOKEN, _AUTH_TOKEN, _OIDC_PROVIDER_URN or _OIDC_AGENCY_URN",
    zh: "每行必须是 NAME=value，且名称以 _ACCESS_KEY、_SECRET_KEY、_SECURITY_TOKEN、_AUTH_TOKEN、_OIDC_PROVIDER_URN 或 _OIDC_AGENCY_URN 结尾"
  },
  "keys-and-token": {
    en: "cannot be combined with access-key, secret-key or security-token: use either keys or a token",
    zh: "不能与 access-key、secret-key 或 security-token 同时提供：请只选一种方式"
  },
  "prefix-keys-and-token": {
    en: "cannot be combined with keys of the same prefix: use either keys or a token",
    zh: "不能与相同前缀的密钥同时提供：请只选一种方式"
  },
  "prefix-without-credentials": {
    en: "is not set, nor is any other variable with credentials of this prefix, which the clusters file names",
    zh: "没有设置；集群文件指定的该前缀下也没有其他凭证变量"
  },
  "security-token-alone": {
    en: "requires access-key and secret-key, which are not set",
    zh: "需要与 access-key 和 secret-key 一起使用，但两者都没有提供"
  },
  "not-provider-urn": {
    en: 'must be the URN of an OIDC identity provider, such as "iam::<account id>:oidcProvider:github"',
    zh: "必须是 OIDC 身份提供商的 URN，例如“iam::<账号 ID>:oidcProvider:github”"
  },
  "not-agency-urn": {
    en: 'must be the URN of a trust agency, such as "iam::<account id>:agency:cce-upgrade-gate"',
    zh: "必须是信任委托的 URN，例如“iam::<账号 ID>:agency:cce-upgrade-gate”"
  },
  "not-audience": {
    en: "must be at most 255 printable ASCII characters without spaces: a client ID of the identity provider in IAM",
    zh: "必须是不超过 255 个可打印的 ASCII 字符，不能包含空格：即 IAM 身份提供商中的客户端 ID"
  },
  "not-session-name": {
    en: "must be 2 to 128 letters, digits and characters of _+=,.@-",
    zh: "必须是 2 到 128 个字母、数字或 _+=,.@- 中的字符"
  },
  "not-id-token": {
    en: 'must be an ID token as the provider issues it: three parts with dots between them, at most 20,000 characters, without "Bearer"',
    zh: "必须是身份提供商签发的 ID Token 原文：以点分隔的三段，不超过 20000 个字符，不带“Bearer”"
  },
  "not-session-policy": {
    en: 'must be an identity policy as JSON, with "Version" and "Statement", of at most 4096 characters',
    zh: "必须是 JSON 格式的身份策略，含“Version”和“Statement”，不超过 4096 个字符"
  },
  "not-policy-ids": {
    en: "must be at most 20 ids of identity policies, with commas between them",
    zh: "必须是身份策略的 ID，以逗号分隔，最多 20 个"
  },
  "oidc-and-keys": {
    en: "cannot be combined with access-key, secret-key, security-token or auth-token: a keyless run gets its keys itself",
    zh: "不能与 access-key、secret-key、security-token 或 auth-token 同时提供：无密钥运行会自行换取临时密钥"
  },
  "prefix-oidc-and-keys": {
    en: "cannot be combined with keys or a token of the same prefix: use one of them",
    zh: "不能与相同前缀的密钥或 Token 同时提供：请只选一种方式"
  },
  "oidc-needs-region": {
    en: "is required for a keyless run unless sts-endpoint or iam-endpoint is set: it says where the temporary keys come from",
    zh: "无密钥运行时必填，除非提供 sts-endpoint 或 iam-endpoint：它决定从哪里换取临时密钥"
  },
  "id-token-permission": {
    en: "is not set, so this job cannot get an ID token: it lacks the permission id-token: write",
    zh: "没有设置，该作业无法获取 ID Token：它缺少权限 id-token: write"
  },
  "id-token-required": {
    en: "is required for a keyless run outside of GitHub Actions, unless HUAWEICLOUD_OIDC_TOKEN_FILE names a file with the token",
    zh: "在 GitHub Actions 之外进行无密钥运行时必填，除非用 HUAWEICLOUD_OIDC_TOKEN_FILE 指定含有 Token 的文件"
  }
};

// lib/messages/setting-problems.js
var MUST_BE_VERSION = {
  en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
  zh: "必须是集群版本，例如“v1.31”或“v1.31.1-r0”"
};
var GLOB_PROBLEMS = {
  "nothing-behind-negation": { en: 'which has no glob after "!"', zh: "“!”后面没有 glob" },
  "too-long": { en: "which is longer than 1000 characters", zh: "它超过 1000 个字符" },
  "invisible-sign": {
    en: "which holds a character that cannot be seen, such as a control or zero-width character",
    zh: "它包含看不见的字符，例如控制字符或零宽字符"
  },
  variable: {
    en: "which looks like a variable, and nothing replaces it here",
    zh: "它看起来是变量，而这里不会替换变量"
  },
  backslash: {
    en: 'but "/" separates folders on every system; "?" stands for a special character',
    zh: "但在任何系统上，目录都用“/”分隔；特殊字符可用“?”代替"
  },
  "quoted-list": {
    en: 'which holds a comma in quotes; write several globs without quotes around all of them, or "?" for the comma',
    zh: "引号内有逗号：多个 glob 不要放在同一对引号中；逗号本身可用“?”代替"
  },
  "open-quote": { en: "which has a quote at one end only", zh: "它只有一端有引号" },
  blank: {
    en: "which holds a blank; separate globs by commas or line ends, and put quotes around one with a blank in it",
    zh: "它包含空格：多个 glob 请用逗号或换行分隔，本身含空格的 glob 请加引号"
  },
  "other-separator": {
    en: "but globs are separated by commas or line ends; put quotes around one that contains another separator",
    zh: "但 glob 只能用逗号或换行分隔；本身含其他分隔符的 glob 请加引号"
  },
  "outside-repository": {
    en: 'but globs are relative to the root of the repository, without a leading "/" and without ".."',
    zh: "但 glob 必须从仓库根目录开始，前面不能有“/”，也不能包含“..”"
  },
  "git-folder": { en: "but no change contains files of .git", zh: "但任何变更都不包含 .git 中的文件" },
  unbalanced: { en: "which has a brace or bracket without its counterpart", zh: "其中的大括号或方括号不成对" },
  "single-brace": {
    en: "which has braces without alternatives; write {a,b} for alternatives, or leave the braces out",
    zh: "大括号中没有备选项：备选项请写作 {a,b}，否则请去掉大括号"
  }
};
var PLAIN_PROBLEMS = {
  "not-boolean": { en: 'must be "true" or "false"', zh: "必须是“true”或“false”" },
  "not-count": { en: "must be a whole number", zh: "必须是整数" },
  "not-duration": {
    en: 'must be a duration, such as "90s", "15m" or "1h30m"',
    zh: "必须是时长，例如“90s”、“15m”或“1h30m”"
  },
  "not-period": { en: 'must be a period, such as "24h" or "3d"', zh: "必须是一段时间，例如“24h”或“3d”" },
  "not-id": {
    en: "must be an id: 1 to 64 letters, digits, dots, hyphens or underscores",
    zh: "必须是 ID：1 到 64 个字母、数字、点、连字符或下划线"
  },
  "not-region": { en: 'must be a region id, such as "cn-north-4"', zh: "必须是区域 ID，例如“cn-north-4”" },
  "not-version": MUST_BE_VERSION,
  "not-name": {
    en: "must be 1 to 100 characters, without * ? [ ] { } ! \\ and control characters, and without spaces at its ends",
    zh: "必须是 1 到 100 个字符，不能包含 * ? [ ] { } ! \\ 和控制字符，首尾不能有空格"
  },
  "not-prefix": {
    en: 'must be the prefix of environment variables: with "PROD", the keys are in PROD_ACCESS_KEY and PROD_SECRET_KEY',
    zh: "必须是环境变量名的前缀：例如“PROD”表示密钥位于 PROD_ACCESS_KEY 和 PROD_SECRET_KEY"
  },
  "not-key": {
    en: 'must be a dotted path to a value in the file, such as "cluster.version"',
    zh: "必须是文件中某个值的路径，以点分隔，例如“cluster.version”"
  },
  "not-target": {
    en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"; or "auto"; or "{ file: deploy/prod.yaml, key: cluster.version }"',
    zh: "必须是集群版本（例如“v1.31”或“v1.31.1-r0”）、“auto”，或“{ file: deploy/prod.yaml, key: cluster.version }”"
  },
  "not-target-file-and-key": {
    en: 'must have exactly a file and a key, such as "{ file: deploy/prod.yaml, key: cluster.version }"',
    zh: "必须恰好包含 file 和 key，例如“{ file: deploy/prod.yaml, key: cluster.version }”"
  },
  "not-target-syntax": {
    en: "must name a file in YAML, JSON or tfvars syntax (.yaml, .yml, .json, .tfvars, .hcl)",
    zh: "其中的 file 必须是 YAML、JSON 或 tfvars 文件（.yaml、.yml、.json、.tfvars、.hcl）"
  },
  "not-commit": {
    en: "must be a full commit id: 40 or 64 hexadecimal digits",
    zh: "必须是完整的提交 ID：40 或 64 位十六进制数字"
  },
  "not-url": {
    en: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"',
    zh: "必须是 https 地址，例如“https://cce.cn-north-4.myhuaweicloud.com”"
  },
  "not-https": {
    en: "must use https; http is allowed for loopback addresses only",
    zh: "必须使用 https；http 仅可用于本机回环地址"
  },
  "url-with-extras": {
    en: "cannot contain a user name, a query or a fragment",
    zh: "不能包含用户信息、查询参数或片段"
  },
  "url-with-api-path": {
    en: "must be the base URL alone; the gate adds the path of the API to it",
    zh: "只能是基础地址；门禁会自行加上 API 的路径"
  },
  "not-repository-file": {
    en: 'must be the path of a file in the repository, relative to its root, without a leading "/" and without ".."',
    zh: "必须是仓库内文件的路径，从仓库根目录开始，前面不能有“/”，也不能包含“..”"
  },
  "not-file-path": { en: "must be the path of a file", zh: "必须是文件路径" },
  "not-own-folder": {
    en: "must be a folder of its own, not the workspace or one of its parent folders",
    zh: "必须是单独的目录，不能是工作区或其上级目录"
  },
  "inside-git-folder": { en: "must not be inside .git", zh: "不能位于 .git 中" },
  "no-glob": { en: "must contain at least one glob", zh: "至少要有一个 glob" },
  "bad-glob": {
    en: "must contain globs of at most 1000 characters each, without NUL characters",
    zh: "每个 glob 最多 1000 个字符，且不能包含 NUL"
  },
  "no-positive-glob": {
    en: 'must contain at least one glob without "!", and a glob after each "!"',
    zh: "至少要有一个不带“!”的 glob，且每个“!”后面都要有 glob"
  },
  "everything-excluded": {
    en: 'can match no file, because globs with "!" exclude everything that the globs before them match',
    zh: "匹配不到任何文件：带“!”的 glob 排除了它们前面的 glob 所匹配的全部文件"
  },
  "slow-glob": {
    en: "takes too long to match, because it has too many wildcards for the names of the files",
    zh: "通配符过多，与文件名匹配所需的时间过长"
  },
  "matches-no-file": { en: "matches no file", zh: "没有匹配到任何文件" },
  "no-such-file": { en: "is not the path of an existing file", zh: "没有这个文件" },
  "symbolic-link": { en: "cannot be read, because it is a symbolic link", zh: "无法读取，因为它是符号链接" },
  "not-regular-file": { en: "cannot be read, because it is not a regular file", zh: "无法读取，因为它不是普通文件" },
  "not-text-file": {
    en: "cannot be read as a text file in UTF-8 or UTF-16",
    zh: "无法读取为 UTF-8 或 UTF-16 文本文件"
  },
  "binary-plan": {
    en: "is not text: a plan must be written with `terraform show -json`, and not with `terraform plan -out`",
    zh: "不是文本：计划文件必须由 `terraform show -json` 输出，而不是由 `terraform plan -out` 生成"
  },
  "baseline-too-large": { en: "must be a report.json of at most 64 MiB", zh: "必须是不超过 64 MiB 的 report.json" },
  "not-a-report": {
    en: "must be a report.json of this gate (schemaVersion 1)",
    zh: "必须是本门禁的 report.json（schemaVersion 1）"
  },
  "outside-repository": {
    en: "must be inside the repository, because the file is read from the base branch",
    zh: "必须位于仓库内，才能从基准分支读取"
  },
  "unknown-input": { en: "is not an input of this action", zh: "没有这个输入参数" },
  "start-needs-target": {
    en: "requires target-version, the version to upgrade to",
    zh: "需要同时提供 target-version：检查的是升级到哪个版本"
  },
  "start-with-results": {
    en: "cannot be combined with results, which decides from saved files and starts nothing",
    zh: "不能与 results 同时提供：使用 results 时不会发起请求，也不会启动检查"
  },
  "start-with-task": {
    en: "cannot be combined with precheck-task-id or addon-task-id, which select an existing task",
    zh: "不能与 precheck-task-id 或 addon-task-id 同时提供：它们指定的是已有的任务"
  },
  "nothing-to-start": {
    en: "can start only a pre-upgrade check or an add-on check, and checks contains neither",
    zh: "只能启动升级前检查或插件检查，而 checks 中两者都没有"
  },
  "autopilot-has-no-addons": {
    en: 'cannot contain "addons" for an Autopilot cluster, which has no add-on check',
    zh: "Autopilot 集群不能包含“addons”：它没有插件检查"
  },
  "clusters-file-and-cluster": {
    en: "cannot be combined with cluster-id: set one of the two",
    zh: "不能与 cluster-id 同时提供：请只选其一"
  },
  "clusters-file-and-results": {
    en: "cannot be combined with results, which decides from saved files and queries no cluster",
    zh: "不能与 results 同时提供：使用 results 时只根据已保存的文件判定，不查询任何集群"
  },
  "needs-cluster-id": {
    en: "requires cluster-id, because it is about one cluster",
    zh: "需要同时提供 cluster-id，因为它只针对一个集群"
  },
  "reports-required": {
    en: "is required: the report.json files of the jobs, as paths, folders or globs",
    zh: "必填，应为各作业的 report.json 文件：路径、目录或 glob"
  },
  "expectation-required": {
    en: "is required unless expect is set, so that a missing report is noticed. Where it comes from the job that divides the clusters, that job failed, and its log says why",
    zh: "必填，除非提供 expect，以便发现缺少的报告。如果它来自拆分集群的作业，则说明该作业失败了，原因见其日志"
  },
  "not-a-matrix": {
    en: 'must be a matrix as "clusters split" prints it',
    zh: "必须是“clusters split”输出的矩阵"
  },
  "holds-merged-report": {
    en: "must be another folder, because one of the reports to merge is in it",
    zh: "必须是其他目录，因为其中有一份要合并的报告"
  },
  "needs-clusters-file": {
    en: "selects clusters of a clusters file, so it cannot be combined with cluster-id or results",
    zh: "用于选择集群文件中的集群，不能与 cluster-id 或 results 同时提供"
  },
  "no-such-cluster": {
    en: "is the name of no cluster of the clusters file",
    zh: "集群文件中没有这个名称的集群"
  },
  "not-names": {
    en: "must be names of clusters, as a list or a JSON array",
    zh: "必须是集群名称：列表或 JSON 数组"
  },
  "plan-required": {
    en: "is required if checks includes plan: a file made by `terraform show -json`",
    zh: "当 checks 含 plan 时必填，应为 `terraform show -json` 生成的文件"
  },
  "cluster-required": {
    en: "is required unless results is set, there is a clusters file, or checks is only manifests or plan: the id of the cluster (in the console: Overview, Cluster ID)",
    zh: "必填，应为集群 ID（见控制台“总览”中的“集群ID”），或改为提供 results 或集群文件，或者只检查 manifests 或 plan"
  },
  "project-required": {
    en: "is required, as an input, in the environment or in the clusters file: the id of the region’s project (in the console: My Credentials, API Credentials)",
    zh: "必填，应为该区域的项目 ID（见控制台“我的凭证”中的“API凭证”），可通过输入参数、环境变量或集群文件提供"
  },
  "region-required": {
    en: 'is required unless endpoint is set, as an input, in the environment or in the clusters file: the id of the region, such as "cn-north-4"',
    zh: "必填，应为区域 ID，例如“cn-north-4”，可通过输入参数、环境变量或集群文件提供；或改为提供 endpoint"
  }
};

// lib/messages/settings.js
function wrongSetting(fault) {
  const { input, suggestion } = fault;
  return {
    title: { en: `Wrong setting: ${input}`, zh: `设置有误：${input}` },
    message: settingMessage(fault),
    fix: suggestion !== null ? correctTo(fault, suggestion) : whatToDo(fault)
  };
}
function settingMessage({ input, value, problem }) {
  const { en, zh } = settingProblem(problem);
  return value === null ? { en: `${input} ${en}`, zh: `${input}：${zh}` } : { en: `${input} is "${value}": it ${en}`, zh: `${input}（当前值为“${value}”）：${zh}` };
}
var correctTo = ({ input, problem }, word) => problem.code === "unknown-input" ? { en: `Correct the name of the input: did you mean "${word}"?`, zh: `请更正输入参数的名称：是否想写“${word}”？` } : { en: `Correct ${input}: did you mean "${word}"?`, zh: `请更正 ${input}：是否想写“${word}”？` };
var didYouMean = (word) => ({ en: `Did you mean "${word}"?`, zh: `是否想写“${word}”？` });
var mustBeOneOf = (allowed) => ({
  en: `must be one of ${(0,_UKFUSHME_js_1/* .quoted */ .TL)(allowed).en}`,
  zh: `必须是以下之一：${(0,_UKFUSHME_js_1/* .quoted */ .TL)(allowed).zh}`
});
function whatToDo({ input, problem }) {
  if (input === "credentials")
    return GIVE_ACCESS;
  if (problem.code === "id-token-permission")
    return GRANT_ID_TOKEN;
  if (problem.code === "id-token-required")
    return GIVE_ID_TOKEN;
  if (/^[A-Z0-9_]+$/.test(input))
    return {
      en: `Correct the environment variable ${input}: in env: of the workflow, job or step, or the secret that it is set from.`,
      zh: `请更正环境变量 ${input}：见工作流、作业或步骤的 env:，或其引用的 secret。`
    };
  return MISSING.includes(problem.code) ? {
    en: `Set ${input} in the step’s with: section (or on the command line).`,
    zh: `请在该步骤的 with: 中（或命令行上）设置 ${input}。`
  } : {
    en: `Correct ${input} in the step’s with: section (or on the command line).`,
    zh: `请在该步骤的 with: 中（或命令行上）更正 ${input}。`
  };
}
var MISSING = [
  "plan-required",
  "cluster-required",
  "project-required",
  "region-required",
  "oidc-needs-region",
  "half-of-a-pair"
];
function settingProblem(problem) {
  switch (problem.code) {
    case "not-listed":
      return mustBeOneOf(problem.allowed);
    case "entries-not-listed": {
      const [entries, allowed] = [(0,_UKFUSHME_js_1/* .quoted */ .TL)(problem.entries), (0,_UKFUSHME_js_1/* .quoted */ .TL)(problem.allowed)];
      return {
        en: `cannot contain ${entries.en}; the allowed values are ${allowed.en}`,
        zh: `不支持${entries.zh}；可选值为${allowed.zh}`
      };
    }
    case "no-entry": {
      const { en, zh } = (0,_UKFUSHME_js_1/* .quoted */ .TL)(problem.allowed);
      return { en: `must contain at least one of ${en}`, zh: `至少要写一个：${zh}` };
    }
    case "refused-glob": {
      const [glob, why] = [problem.glob.slice(0, 200).toWellFormed(), GLOB_PROBLEMS[problem.why]];
      return { en: `contains "${glob}", ${why.en}`, zh: `包含“${glob}”，${why.zh}` };
    }
    case "out-of-range": {
      const { least, most } = problem;
      return least === null ? { en: `must be at most "${most}"`, zh: `必须不超过“${most}”` } : { en: `must be between "${least}" and "${most}"`, zh: `必须在“${least}”到“${most}”之间` };
    }
    case "unreadable-file":
      return {
        en: `cannot be read as a file (${problem.errno ?? "unknown reason"})`,
        zh: `无法作为文件读取（${problem.errno ?? "原因未知"}）`
      };
    case "half-of-a-pair":
      return { en: `is required because ${problem.given} is set`, zh: `缺失，但已提供 ${problem.given}` };
    case "credentials-required":
      return { en: `are required. ${(0,_LPD5HUPH_js_0/* .waysToGiveCredentials */ .hI)().en}`, zh: `没有提供凭证。${(0,_LPD5HUPH_js_0/* .waysToGiveCredentials */ .hI)().zh}` };
    default:
      return ALL_PROBLEMS[problem.code];
  }
}
var ALL_PROBLEMS = { ...PLAIN_PROBLEMS, ...CREDENTIAL_PROBLEMS };




/***/ })

};
