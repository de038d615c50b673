export const id = 3086;
export const ids = [3086];
export const modules = {

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ apiFailureMessage)
/* harmony export */ });
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);



// lib/messages/api-error-fixes.js
var NETWORK = {
  en: "Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)",
  zh: "\u8BF7\u68C0\u67E5 runner \u80FD\u5426\u8BBF\u95EE\u8BE5\u5730\u5740\uFF08\u9632\u706B\u5899\u3001HTTPS_PROXY\u3001NO_PROXY\uFF09"
};
var INTERMEDIARY = {
  en: "A proxy, a firewall or a login page may be in between: check `endpoint`, HTTPS_PROXY and NO_PROXY.",
  zh: "\u4E2D\u95F4\u53EF\u80FD\u6709\u4EE3\u7406\u3001\u9632\u706B\u5899\u6216\u767B\u5F55\u9875\uFF1A\u8BF7\u68C0\u67E5 `endpoint`\u3001HTTPS_PROXY \u548C NO_PROXY\u3002"
};
function nextStep(failure) {
  switch (failure.kind) {
    case "bad-credentials":
      return badCredentialsStep(failure);
    case "no-permission":
      return noPermissionStep(failure);
    case "throttled":
      return throttledStep(failure);
    case "tls":
      return tlsStep(failure);
    case "connection-lost":
    case "truncated":
      return lostStep(failure);
    case "bad-request":
    case "not-found":
      return failure.operation === "BatchCreateAddonPrecheck" ? REFUSED_ADDON : STEPS[failure.kind];
    default:
      return STEPS[failure.kind];
  }
}
var STEPS = {
  "clock-skew": {
    en: "Set the runner\u2019s clock: the gateway refuses signatures whose time is off by more than 15 minutes. If the clock is right, the keys may have expired: issue new ones.",
    zh: "\u8BF7\u6821\u51C6 runner \u7684\u65F6\u949F\uFF1A\u7B7E\u540D\u65F6\u95F4\u504F\u5DEE\u8D85\u8FC7 15 \u5206\u949F\u4F1A\u88AB\u7F51\u5173\u62D2\u7EDD\u3002\u5982\u679C\u65F6\u949F\u51C6\u786E\uFF0C\u53EF\u80FD\u662F\u5BC6\u94A5\u5DF2\u8FC7\u671F\uFF0C\u8BF7\u91CD\u65B0\u7B7E\u53D1\u3002"
  },
  "not-found": {
    en: "Check `cluster-id`, `project-id` and `region`: the cluster or the task does not exist. A task may have been removed; start a new check.",
    zh: "\u8BF7\u68C0\u67E5 `cluster-id`\u3001`project-id` \u548C `region`\uFF1A\u96C6\u7FA4\u6216\u4EFB\u52A1\u4E0D\u5B58\u5728\u3002\u4EFB\u52A1\u53EF\u80FD\u5DF2\u88AB\u6E05\u9664\uFF0C\u8BF7\u91CD\u65B0\u53D1\u8D77\u68C0\u67E5\u3002"
  },
  "not-published": {
    en: "This region does not offer this API. Check `region`, or remove this check from `checks`.",
    zh: "\u8BE5\u533A\u57DF\u4E0D\u63D0\u4F9B\u6B64 API\u3002\u8BF7\u68C0\u67E5 `region`\uFF0C\u6216\u4ECE `checks` \u4E2D\u53BB\u6389\u8BE5\u68C0\u67E5\u3002"
  },
  "no-balance": {
    en: "Top up the account\u2019s balance: CCE refuses the request until then, and trying again does not help.",
    zh: "\u8BF7\u4E3A\u8D26\u6237\u5145\u503C\uFF1A\u5145\u503C\u524D CCE \u4F1A\u4E00\u76F4\u62D2\u7EDD\u8BE5\u8BF7\u6C42\uFF0C\u91CD\u8BD5\u65E0\u6548\u3002"
  },
  conflict: {
    en: "Wait until the cluster\u2019s current operation is finished (see CCE\u2019s message), then re-run this job.",
    zh: "\u8BF7\u7B49\u5F85\u96C6\u7FA4\u5F53\u524D\u7684\u64CD\u4F5C\u7ED3\u675F\uFF08\u89C1 CCE \u7684\u63D0\u793A\u4FE1\u606F\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  },
  "bad-request": {
    en: "Fix what CCE\u2019s message describes. If it describes nothing, check `cluster-id`, `current-version` and `target-version`.",
    zh: "\u8BF7\u5148\u68C0\u67E5 CCE \u63D0\u793A\u4FE1\u606F\u4E2D\u6307\u51FA\u7684\u5185\u5BB9\uFF0C\u518D\u68C0\u67E5 `cluster-id`\u3001`current-version` \u548C `target-version`\u3002"
  },
  "server-error": {
    en: "The service has a fault. Re-run this job later; if it fails again, open a ticket with the request id.",
    zh: "\u6545\u969C\u5728\u670D\u52A1\u7AEF\u3002\u8BF7\u7A0D\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1B\u5982\u679C\u4ECD\u7136\u5931\u8D25\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u5E76\u9644\u4E0A\u8BF7\u6C42 ID\u3002"
  },
  "unexpected-status": (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)({ en: "This API does not document this status.", zh: "\u6B64 API \u7684\u6587\u6863\u4E2D\u6CA1\u6709\u8BE5\u72B6\u6001\u7801\u3002" }, INTERMEDIARY),
  timeout: {
    en: `The service is slow, or packets are dropped. ${NETWORK.en}, then re-run this job.`,
    zh: `\u670D\u52A1\u54CD\u5E94\u7F13\u6162\uFF0C\u6216\u5B58\u5728\u4E22\u5305\u3002${NETWORK.zh}\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
  },
  "run-deadline": {
    en: "Raise `wait-timeout`, or re-run this job when the service responds faster.",
    zh: "\u8BF7\u8C03\u5927 `wait-timeout`\uFF0C\u6216\u7B49\u670D\u52A1\u54CD\u5E94\u6062\u590D\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  },
  cancelled: {
    en: "The workflow run was canceled. Re-run this job.",
    zh: "\u5DE5\u4F5C\u6D41\u8FD0\u884C\u5DF2\u88AB\u53D6\u6D88\u3002\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  },
  "unknown-host": {
    en: "Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.",
    zh: "\u8BF7\u68C0\u67E5 `region` \u6216 `endpoint` \u7684\u62FC\u5199\u3002\u65E0\u6CD5\u4F7F\u7528\u516C\u7F51 DNS \u7684 runner \u9700\u8981\u914D\u7F6E HTTPS_PROXY\u3002"
  },
  unreachable: {
    en: `${NETWORK.en} and that \`endpoint\` is correct.`,
    zh: `${NETWORK.zh}\uFF0C\u5E76\u786E\u8BA4 \`endpoint\` \u6B63\u786E\u3002`
  },
  proxy: {
    en: "Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.",
    zh: "\u8BF7\u68C0\u67E5 HTTPS_PROXY\uFF08\u5730\u5740\u3001\u7528\u6237\u540D\u3001\u5BC6\u7801\uFF09\uFF0C\u5E76\u786E\u8BA4\u4EE3\u7406\u5141\u8BB8\u5BF9\u8BE5\u4E3B\u673A\u6267\u884C CONNECT\uFF0C\u6216\u4F7F\u7528 NO_PROXY\u3002"
  },
  redirected: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)({
    en: "Redirects are not followed, so that credentials are not sent elsewhere.",
    zh: "\u95E8\u7981\u4E0D\u8DDF\u968F\u91CD\u5B9A\u5411\uFF0C\u4EE5\u514D\u51ED\u8BC1\u88AB\u53D1\u5F80\u522B\u5904\u3002"
  }, INTERMEDIARY),
  "too-large": {
    en: "CCE does not send responses this large. Check `endpoint`, or set the id of a single task.",
    zh: "CCE \u7684\u54CD\u5E94\u4E0D\u4F1A\u8FD9\u4E48\u5927\u3002\u8BF7\u68C0\u67E5 `endpoint`\uFF0C\u5E76\u7528\u4EFB\u52A1 ID \u7F29\u5C0F\u68C0\u67E5\u8303\u56F4\u3002"
  },
  "not-json": INTERMEDIARY,
  "not-http": (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)({
    en: "Check `endpoint`: the server there does not speak HTTP.",
    zh: "\u8BF7\u68C0\u67E5 `endpoint`\uFF1A\u8BE5\u5730\u5740\u5E94\u7B54\u7684\u4E0D\u662F HTTP \u670D\u52A1\u3002"
  }, INTERMEDIARY)
};
var REFUSED_ADDON = {
  en: "Fix what CCE\u2019s message describes, or run the check of this add-on in the CCE console, for a version that CCE accepts; then re-run this job, which reads that result.",
  zh: "\u8BF7\u6309 CCE \u7684\u63D0\u793A\u4FE1\u606F\u5904\u7406\uFF0C\u6216\u5728 CCE \u63A7\u5236\u53F0\u9488\u5BF9\u53EF\u63A5\u53D7\u7684\u7248\u672C\u6267\u884C\u8BE5\u63D2\u4EF6\u7684\u68C0\u67E5\uFF1B\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u95E8\u7981\u4F1A\u8BFB\u53D6\u5176\u7ED3\u679C\u3002"
};
function badCredentialsStep({ apiMessage }) {
  const inputs = {
    en: "Check `access-key` and `secret-key` (temporary keys need `security-token` and expire), or `auth-token`, or the variables with the prefix that `credentials` of the clusters file names",
    zh: "\u8BF7\u68C0\u67E5 `access-key` \u548C `secret-key`\uFF08\u4E34\u65F6\u5BC6\u94A5\u8FD8\u9700\u8981 `security-token`\uFF0C\u4E14\u4F1A\u8FC7\u671F\uFF09\uFF0C\u6216 `auth-token`\uFF1B\u5982\u679C\u96C6\u7FA4\u6587\u4EF6\u4E2D\u5199\u6709 `credentials`\uFF0C\u8BF7\u68C0\u67E5\u4EE5\u5B83\u4E3A\u524D\u7F00\u7684\u73AF\u5883\u53D8\u91CF"
  };
  return /reach(?:ed)? the limit/i.test(apiMessage ?? "") ? {
    en: `${inputs.en}. After five failures in a row the keys are locked for five minutes: correct them and wait.`,
    zh: `${inputs.zh}\u3002\u8FDE\u7EED\u5931\u8D25 5 \u6B21\u540E\uFF0C\u5BC6\u94A5\u4F1A\u88AB\u9501\u5B9A 5 \u5206\u949F\uFF1A\u8BF7\u66F4\u6B63\u540E\u7B49\u5F85\u89E3\u9501\u3002`
  } : {
    en: `${inputs.en}, and that \`region\` and \`project-id\` belong to that account.`,
    zh: `${inputs.zh}\uFF0C\u5E76\u786E\u8BA4 \`region\` \u548C \`project-id\` \u5C5E\u4E8E\u8BE5\u8D26\u53F7\u3002`
  };
}
var UPON_REQUEST = ["ListUpgradeClusterTasks", "ShowUpgradeClusterTask", "UpgradeCluster"];
function noPermissionStep({ code, method, operation }) {
  if (code === "CCE.01403002")
    return {
      en: "The account is restricted: check in the console for unpaid bills or a freeze.",
      zh: "\u8D26\u53F7\u53D7\u9650\uFF1A\u8BF7\u5728\u63A7\u5236\u53F0\u68C0\u67E5\u662F\u5426\u6B20\u8D39\u6216\u88AB\u51BB\u7ED3\u3002"
    };
  const [read, write] = ["`cce:cluster:get`", "`cce:cluster:upgrade`"];
  const isRead = method === "GET";
  const grant = {
    en: `Grant the owner of the credentials the IAM permission ${isRead ? read : `${read} and ${write}`} in this project; check \`project-id\` and \`region\`.`,
    zh: `\u8BF7\u5728\u8BE5\u9879\u76EE\u4E2D\u4E3A\u51ED\u8BC1\u6240\u5C5E\u7684\u7528\u6237\u6388\u4E88 IAM \u6743\u9650 ${isRead ? read : `${read} \u548C ${write}`}\uFF0C\u5E76\u68C0\u67E5 \`project-id\` \u548C \`region\`\u3002`
  };
  if (!UPON_REQUEST.includes(operation))
    return grant;
  return {
    en: `CCE makes this API available only upon request: ask Huawei Cloud for it in a ticket. If you already have it: ${grant.en}`,
    zh: `\u96C6\u7FA4\u5347\u7EA7\u4EFB\u52A1\u7684 API \u9700\u8981\u7533\u8BF7\u540E\u624D\u80FD\u4F7F\u7528\uFF1A\u8BF7\u63D0\u4EA4\u5DE5\u5355\u7533\u8BF7\u5F00\u901A\u3002\u5982\u679C\u5DF2\u5F00\u901A\uFF1A${grant.zh}`
  };
}
function throttledStep({ code }) {
  if (code === "CCE.01429002")
    return {
      en: "Another operation has locked the cluster. Wait until it is finished, then re-run this job.",
      zh: "\u96C6\u7FA4\u88AB\u5176\u4ED6\u64CD\u4F5C\u9501\u5B9A\u3002\u8BF7\u7B49\u5F85\u5176\u7ED3\u675F\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    };
  if (code === "CCE.01429003")
    return {
      en: "Too many tasks are running in this project. Wait until one of them is finished, then re-run this job.",
      zh: "\u8BE5\u9879\u76EE\u4E2D\u6B63\u5728\u8FD0\u884C\u7684\u4EFB\u52A1\u8FC7\u591A\u3002\u8BF7\u7B49\u5F85\u5176\u4E2D\u4E00\u4E2A\u7ED3\u675F\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    };
  return {
    en: "Too many requests for this account. Re-run this job in a few minutes, or gate fewer clusters at the same time.",
    zh: "\u8BE5\u8D26\u53F7\u7684\u8BF7\u6C42\u8FC7\u591A\u3002\u8BF7\u51E0\u5206\u949F\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u6216\u51CF\u5C11\u540C\u65F6\u68C0\u67E5\u7684\u96C6\u7FA4\u6570\u91CF\u3002"
  };
}
function tlsStep({ detail }) {
  const code = detail?.code === "system-error" ? detail.text : "";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return {
      en: "The certificate is not valid at this time. Check the runner\u2019s clock; if it is right, the server at `endpoint`, or the proxy in between, needs a new certificate.",
      zh: "\u8BE5\u8BC1\u4E66\u5F53\u524D\u4E0D\u5728\u6709\u6548\u671F\u5185\u3002\u8BF7\u68C0\u67E5 runner \u7684\u65F6\u949F\uFF1B\u5982\u679C\u65F6\u949F\u51C6\u786E\uFF0C\u5219 `endpoint` \u6307\u5411\u7684\u670D\u52A1\u5668\u6216\u4E2D\u95F4\u7684\u4EE3\u7406\u9700\u8981\u66F4\u6362\u8BC1\u4E66\u3002"
    };
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID" || code === "HOSTNAME_MISMATCH")
    return (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)({ en: "The certificate belongs to another host.", zh: "\u8BE5\u8BC1\u4E66\u5C5E\u4E8E\u5176\u4ED6\u4E3B\u673A\u3002" }, INTERMEDIARY);
  if (code === "EPROTO" || code.startsWith("ERR_SSL_"))
    return (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)({ en: "The server does not speak TLS as expected: check the port.", zh: "\u5BF9\u65B9\u6CA1\u6709\u6309 TLS \u534F\u8BAE\u5E94\u7B54\uFF1A\u8BF7\u68C0\u67E5\u7AEF\u53E3\u3002" }, INTERMEDIARY);
  return {
    en: "If the endpoint or a proxy uses a private CA, set NODE_EXTRA_CA_CERTS in the job\u2019s `env` to its file. Otherwise check `endpoint`: another server may be responding.",
    zh: "\u5982\u679C\u7EC8\u7AEF\u8282\u70B9\u6216\u4EE3\u7406\u4F7F\u7528\u79C1\u6709 CA\uFF0C\u8BF7\u5728\u4F5C\u4E1A\u7684 `env` \u4E2D\u7528 NODE_EXTRA_CA_CERTS \u6307\u5B9A\u5176\u8BC1\u4E66\u6587\u4EF6\u3002\u5426\u5219\u8BF7\u68C0\u67E5 `endpoint`\uFF1A\u5E94\u7B54\u7684\u53EF\u80FD\u4E0D\u662F CCE\u3002"
  };
}
var lostStep = ({ method }) => method === "GET" ? { en: `${NETWORK.en}, then re-run this job.`, zh: `${NETWORK.zh}\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002` } : {
  en: "CCE may have carried out the request, so it was not repeated. Look in the CCE console before the next run.",
  zh: "\u8BE5\u8BF7\u6C42\u53EF\u80FD\u5DF2\u88AB\u6267\u884C\uFF0C\u56E0\u6B64\u6CA1\u6709\u91CD\u53D1\uFF1A\u4E0B\u6B21\u8FD0\u884C\u524D\u8BF7\u5148\u5728 CCE \u63A7\u5236\u53F0\u786E\u8BA4\u3002"
};

// lib/messages/api-errors.js
var apiFailureMessage = (failure) => ({
  message: {
    en: `${failure.operation} (${failure.method} ${failure.url}): ${outcome(failure).en}${failure.apiMessage === null ? "" : `: ${failure.apiMessage}`}`,
    zh: `${failure.operation}\uFF08${failure.method} ${failure.url}\uFF09\uFF1A${outcome(failure).zh}${failure.apiMessage === null ? "" : `\uFF1A${failure.apiMessage}`}`
  },
  fix: nextStep(failure)
});
function outcome({ kind, status, code, detail, retryStop, requestId, attempts }) {
  const parts = [
    KINDS[kind],
    status === null ? null : `HTTP ${status}`,
    code,
    detail && detailText(detail),
    retryStop && retryStopText(retryStop),
    requestId === null ? null : { en: `request id ${requestId}`, zh: `\u8BF7\u6C42 ID ${requestId}` },
    attempts > 1 ? { en: `after ${attempts} attempts`, zh: `\u5171\u5C1D\u8BD5 ${attempts} \u6B21` } : null
  ];
  return joined(parts);
}
var joined = (parts) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .inEach */ .B1)((say) => parts.filter((part) => part !== null).map(say).join(say(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE)));
var KINDS = {
  "bad-credentials": { en: "the credentials were refused", zh: "\u51ED\u8BC1\u88AB\u62D2\u7EDD" },
  "clock-skew": { en: "the signature was refused because of its time", zh: "\u7B7E\u540D\u56E0\u65F6\u95F4\u504F\u5DEE\u88AB\u62D2\u7EDD" },
  "no-permission": { en: "permission denied", zh: "\u6CA1\u6709\u6743\u9650" },
  "not-found": { en: "not found", zh: "\u672A\u627E\u5230" },
  "not-published": { en: "this API is not available in this region", zh: "\u8BE5\u533A\u57DF\u672A\u53D1\u5E03\u6B64 API" },
  throttled: { en: "throttled", zh: "\u8BF7\u6C42\u88AB\u9650\u6D41" },
  "no-balance": { en: "the account balance is insufficient", zh: "\u8D26\u6237\u4F59\u989D\u4E0D\u8DB3" },
  conflict: { en: "refused in the current state of the cluster", zh: "\u5F53\u524D\u72B6\u6001\u4E0B\u88AB\u62D2\u7EDD" },
  "bad-request": { en: "the request was refused as invalid", zh: "\u8BF7\u6C42\u65E0\u6548\uFF0C\u88AB\u62D2\u7EDD" },
  "server-error": { en: "the service failed", zh: "\u670D\u52A1\u7AEF\u51FA\u9519" },
  "unexpected-status": { en: "unexpected status", zh: "\u72B6\u6001\u7801\u4E0D\u7B26\u5408\u9884\u671F" },
  timeout: { en: "no complete response in time", zh: "\u8D85\u65F6\u524D\u672A\u6536\u5230\u5B8C\u6574\u54CD\u5E94" },
  "run-deadline": { en: "the time of this run is up", zh: "\u672C\u6B21\u8FD0\u884C\u7684\u65F6\u95F4\u5DF2\u7528\u5B8C" },
  cancelled: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_CANCELED */ .k5,
  "unknown-host": { en: "the host name cannot be resolved", zh: "\u65E0\u6CD5\u89E3\u6790\u4E3B\u673A\u540D" },
  unreachable: { en: "the host cannot be reached", zh: "\u65E0\u6CD5\u8FDE\u63A5\u4E3B\u673A" },
  "connection-lost": { en: "the connection was lost", zh: "\u8FDE\u63A5\u4E2D\u65AD" },
  tls: { en: "no trusted TLS connection", zh: "\u65E0\u6CD5\u5EFA\u7ACB\u53EF\u4FE1\u7684 TLS \u8FDE\u63A5" },
  proxy: { en: "the proxy does not connect", zh: "\u4EE3\u7406\u672A\u80FD\u5EFA\u7ACB\u8FDE\u63A5" },
  redirected: { en: "redirected, and the gate does not follow redirects", zh: "\u54CD\u5E94\u4E3A\u91CD\u5B9A\u5411\uFF0C\u95E8\u7981\u4E0D\u4F1A\u8DDF\u968F" },
  truncated: { en: "the response was cut off", zh: "\u54CD\u5E94\u4E0D\u5B8C\u6574" },
  "too-large": { en: "the response is too large", zh: "\u54CD\u5E94\u8FC7\u5927" },
  "not-json": { en: "the response is not JSON", zh: "\u54CD\u5E94\u4E0D\u662F JSON" },
  "not-http": { en: "the response is not HTTP", zh: "\u54CD\u5E94\u4E0D\u662F HTTP" }
};
function detailText(detail) {
  switch (detail.code) {
    case "system-error":
    case "proxy-error":
      return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(detail.text);
    case "html-error-page":
      return { en: "with an HTML page", zh: "\u54CD\u5E94\u4F53\u662F HTML \u9875\u9762" };
    case "html-page":
      return {
        en: "it looks like an HTML page, possibly from a proxy or a login",
        zh: "\u770B\u8D77\u6765\u662F HTML \u9875\u9762\uFF0C\u53EF\u80FD\u6765\u81EA\u4EE3\u7406\u6216\u767B\u5F55\u9875"
      };
    case "empty-body":
      return { en: "it is empty", zh: "\u54CD\u5E94\u4E3A\u7A7A" };
    case "incomplete-json":
      return { en: "the JSON ends too early", zh: "JSON \u63D0\u524D\u7ED3\u675F" };
    case "redirect-target":
      return { en: `to ${detail.text}`, zh: `\u76EE\u6807\u4E3A ${detail.text}` };
    case "unreadable-redirect":
      return { en: "to an unreadable address", zh: "\u76EE\u6807\u5730\u5740\u65E0\u6CD5\u8BC6\u522B" };
    case "time-limit":
      return { en: seconds(detail.ms).en, zh: seconds(detail.ms).zh };
    case "size-limit":
      return { en: `more than ${detail.bytes} bytes`, zh: `\u8D85\u8FC7 ${detail.bytes} \u5B57\u8282` };
    case "proxy-not-a-url":
      return { en: "HTTPS_PROXY is not a URL", zh: "HTTPS_PROXY \u4E0D\u662F\u6709\u6548\u7684 URL" };
    case "proxy-protocol":
      return {
        en: `HTTPS_PROXY must be an http or https URL, not ${detail.text}`,
        zh: `HTTPS_PROXY \u5FC5\u987B\u662F http \u6216 https \u5730\u5740\uFF0C\u800C\u4E0D\u662F ${detail.text}`
      };
    case "proxy-encoding":
      return {
        en: `the user or password of ${detail.text} in HTTPS_PROXY holds a % that does not begin an encoded character; write it as %25`,
        zh: `HTTPS_PROXY \u4E2D ${detail.text} \u7684\u7528\u6237\u540D\u6216\u5BC6\u7801\u542B\u6709\u672A\u7F16\u7801\u7684 %\uFF0C\u8BF7\u5199\u4F5C %25`
      };
    case "proxy-status":
      return {
        en: `${detail.text} answered CONNECT with ${detail.status}`,
        zh: `${detail.text} \u5BF9 CONNECT \u8FD4\u56DE ${detail.status}`
      };
  }
}
var seconds = (ms) => {
  const count = Number((ms / 1e3).toFixed(1));
  return { en: `${count} s`, zh: `${count} \u79D2` };
};
function retryStopText(stop) {
  switch (stop.code) {
    case "wait-too-long": {
      const [wait, most] = [seconds(stop.waitMs), seconds(stop.mostMs)];
      return {
        en: `another attempt would require a wait of ${wait.en}, but the limit is ${most.en}`,
        zh: `\u91CD\u8BD5\u9700\u8981\u7B49\u5F85 ${wait.zh}\uFF0C\u8D85\u8FC7 ${most.zh}\u7684\u4E0A\u9650`
      };
    }
    case "run-ends-sooner": {
      const [wait, left] = [seconds(stop.waitMs), seconds(stop.leftMs)];
      return {
        en: `another attempt would require a wait of ${wait.en}, but the run has only ${left.en} left`,
        zh: `\u91CD\u8BD5\u9700\u8981\u7B49\u5F85 ${wait.zh}\uFF0C\u800C\u672C\u6B21\u8FD0\u884C\u53EA\u5269 ${left.zh}`
      };
    }
    case "ended-while-waiting": {
      const before = attemptOutcome(stop.after);
      return {
        en: `while waiting to try again after: ${before.en}`,
        zh: `\u6B63\u5728\u7B49\u5F85\u91CD\u8BD5\uFF08\u6B64\u524D\uFF1A${before.zh}\uFF09`
      };
    }
  }
}
var attemptOutcome = ({ kind, status, code, detail }) => joined([KINDS[kind], status === null ? detail && detailText(detail) : `HTTP ${status}`, code]);




/***/ }),

/***/ 7502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ supportEnd),
/* harmony export */   _: () => (/* binding */ planHops)
/* harmony export */ });
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2019);


// lib/catalog/removed-apis.js
var REMOVED = {
  "1.16": [
    ["apps/v1beta1", "ControllerRevision, Deployment, ReplicaSet, StatefulSet", "apps/v1"],
    ["apps/v1beta2", "ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet", "apps/v1"],
    ["extensions/v1beta1", "DaemonSet, Deployment, ReplicaSet", "apps/v1"],
    ["extensions/v1beta1", "NetworkPolicy", "networking.k8s.io/v1"],
    ["extensions/v1beta1", "PodSecurityPolicy", "policy/v1beta1"]
  ],
  "1.17": [["scheduling.k8s.io/v1alpha1", "PriorityClass", "scheduling.k8s.io/v1"]],
  "1.21": [
    [
      "flowcontrol.apiserver.k8s.io/v1alpha1",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1"
    ]
  ],
  "1.22": [
    [
      "admissionregistration.k8s.io/v1beta1",
      "MutatingWebhookConfiguration, ValidatingWebhookConfiguration",
      "admissionregistration.k8s.io/v1"
    ],
    ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "apiextensions.k8s.io/v1"],
    ["apiregistration.k8s.io/v1beta1", "APIService", "apiregistration.k8s.io/v1"],
    ["authentication.k8s.io/v1beta1", "TokenReview", "authentication.k8s.io/v1"],
    [
      "authorization.k8s.io/v1beta1",
      "LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview",
      "authorization.k8s.io/v1"
    ],
    ["certificates.k8s.io/v1beta1", "CertificateSigningRequest", "certificates.k8s.io/v1"],
    ["coordination.k8s.io/v1beta1", "Lease", "coordination.k8s.io/v1"],
    ["extensions/v1beta1", "Ingress", "networking.k8s.io/v1"],
    ["networking.k8s.io/v1beta1", "Ingress, IngressClass", "networking.k8s.io/v1"],
    [
      "rbac.authorization.k8s.io/v1alpha1",
      "ClusterRole, ClusterRoleBinding, Role, RoleBinding",
      "rbac.authorization.k8s.io/v1"
    ],
    [
      "rbac.authorization.k8s.io/v1beta1",
      "ClusterRole, ClusterRoleBinding, Role, RoleBinding",
      "rbac.authorization.k8s.io/v1"
    ],
    ["scheduling.k8s.io/v1beta1", "PriorityClass", "scheduling.k8s.io/v1"],
    ["storage.k8s.io/v1beta1", "CSIDriver, CSINode, StorageClass, VolumeAttachment", "storage.k8s.io/v1"]
  ],
  "1.24": [
    ["storage.k8s.io/v1alpha1", "VolumeAttachment", "storage.k8s.io/v1"],
    ["storage.k8s.io/v1alpha1", "CSIStorageCapacity", "storage.k8s.io/v1beta1"]
  ],
  "1.25": [
    ["autoscaling/v2beta1", "HorizontalPodAutoscaler", "autoscaling/v2"],
    ["batch/v1beta1", "CronJob", "batch/v1"],
    ["discovery.k8s.io/v1beta1", "EndpointSlice", "discovery.k8s.io/v1"],
    ["events.k8s.io/v1beta1", "Event", "events.k8s.io/v1"],
    ["node.k8s.io/v1beta1", "RuntimeClass", "node.k8s.io/v1"],
    ["policy/v1beta1", "PodSecurityPolicy", null],
    ["policy/v1beta1", "Eviction, PodDisruptionBudget", "policy/v1"]
  ],
  "1.26": [
    ["autoscaling/v2beta2", "HorizontalPodAutoscaler", "autoscaling/v2"],
    [
      "flowcontrol.apiserver.k8s.io/v1beta1",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1beta3"
    ]
  ],
  "1.27": [["storage.k8s.io/v1beta1", "CSIStorageCapacity", "storage.k8s.io/v1"]],
  "1.29": [
    [
      "flowcontrol.apiserver.k8s.io/v1beta2",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1"
    ],
    ["networking.k8s.io/v1alpha1", "ClusterCIDR", null]
  ],
  "1.31": [
    [
      "resource.k8s.io/v1alpha2",
      "PodSchedulingContext, ResourceClaim, ResourceClaimParameters, ResourceClaimTemplate, ResourceClass, ResourceClassParameters, ResourceSlice",
      null
    ]
  ],
  "1.32": [
    [
      "admissionregistration.k8s.io/v1alpha1",
      "ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    ["authentication.k8s.io/v1alpha1", "SelfSubjectReview", "authentication.k8s.io/v1"],
    ["coordination.k8s.io/v1alpha1", "LeaseCandidate", "coordination.k8s.io/v1alpha2"],
    [
      "flowcontrol.apiserver.k8s.io/v1beta3",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1"
    ],
    ["resource.k8s.io/v1alpha3", "PodSchedulingContext", null]
  ],
  "1.33": [
    ["authentication.k8s.io/v1beta1", "SelfSubjectReview", "authentication.k8s.io/v1"],
    ["networking.k8s.io/v1alpha1", "IPAddress, ServiceCIDR", "networking.k8s.io/v1"]
  ],
  "1.34": [
    [
      "admissionregistration.k8s.io/v1beta1",
      "ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    [
      "resource.k8s.io/v1alpha3",
      "DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice",
      "resource.k8s.io/v1"
    ]
  ],
  "1.35": [
    ["certificates.k8s.io/v1alpha1", "PodCertificateRequest", "certificates.k8s.io/v1beta1"],
    ["storage.k8s.io/v1alpha1", "VolumeAttributesClass", "storage.k8s.io/v1"],
    ["storagemigration.k8s.io/v1alpha1", "StorageVersionMigration", "storagemigration.k8s.io/v1beta1"]
  ],
  "1.36": [["scheduling.k8s.io/v1alpha1", "Workload", null]],
  "1.37": [
    ["certificates.k8s.io/v1alpha1", "ClusterTrustBundle", "certificates.k8s.io/v1beta1"],
    ["networking.k8s.io/v1beta1", "IPAddress, ServiceCIDR", "networking.k8s.io/v1"],
    ["scheduling.k8s.io/v1alpha2", "PodGroup, Workload", null],
    ["storage.k8s.io/v1beta1", "VolumeAttributesClass", "storage.k8s.io/v1"]
  ],
  "1.38": [
    [
      "admissionregistration.k8s.io/v1alpha1",
      "MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    ["coordination.k8s.io/v1alpha2", "LeaseCandidate", "coordination.k8s.io/v1beta1"],
    [
      "resource.k8s.io/v1beta1",
      "DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice",
      "resource.k8s.io/v1"
    ]
  ],
  "1.39": [
    ["coordination.k8s.io/v1beta1", "LeaseCandidate", null],
    ["resource.k8s.io/v1alpha3", "DeviceTaintRule", "resource.k8s.io/v1beta2"],
    [
      "resource.k8s.io/v1beta2",
      "DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice",
      "resource.k8s.io/v1"
    ]
  ],
  "1.40": [
    [
      "admissionregistration.k8s.io/v1beta1",
      "MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    ["certificates.k8s.io/v1beta1", "ClusterTrustBundle, PodCertificateRequest", "certificates.k8s.io/v1"],
    ["storagemigration.k8s.io/v1beta1", "StorageVersionMigration", "storagemigration.k8s.io/v1"]
  ],
  "1.42": [
    ["resource.k8s.io/v1alpha3", "ResourcePoolStatusRequest", null],
    ["resource.k8s.io/v1beta2", "DeviceTaintRule", "resource.k8s.io/v1"]
  ],
  "1.43": [
    ["lifecycle.k8s.io/v1alpha1", "Eviction, EvictionRequest", null],
    ["scheduling.k8s.io/v1beta1", "PodGroup, Workload", null]
  ]
};
var NEWEST_KNOWN = 38;
function removedBetween(from, to) {
  const [first, last] = [(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(from), (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(to)];
  if (first === null || last === null || last > NEWEST_KNOWN)
    return null;
  return Object.entries(REMOVED).filter(([release]) => {
    const minor = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(release) ?? 0;
    return minor > first && minor <= last;
  }).flatMap(([removedIn, apis]) => apis.map(([apiVersion, kinds, replacement]) => ({
    apiVersion,
    kinds: kinds.split(", "),
    replacement,
    removedIn
  })));
}

// lib/catalog/hops.js
function planHops({ from, to, offered, paths }) {
  if ((0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesVersion */ .y1)(to, from))
    return [];
  const offers = (offered ?? []).filter((version) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, from) > 0);
  const stops = routeOver(from, to, offers, paths ?? []) ?? routeOver(from, to, targetsOf(from, paths ?? []), paths ?? []);
  if (stops === null)
    return null;
  return stops.map((stop, index) => {
    const start = stops[index - 1] ?? from;
    const isOffered = index === 0 && offers.includes(stop);
    return { from: start, to: stop, isOffered, removedApis: removedBetween(start, stop) };
  });
}
var MAX_HOPS = 20;
function routeOver(from, to, first, paths) {
  const direct = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTarget */ .u1)(to, first);
  if (direct !== null)
    return [direct];
  const passed = /* @__PURE__ */ new Set([from]);
  let routes = newestFirst(first).map((stop) => [stop]);
  for (let length = 1; length < MAX_HOPS && routes.length > 0; length++) {
    const longer = [];
    for (const route of routes) {
      const last = route.at(-1) ?? from;
      const targets = targetsOf(last, paths);
      const target = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTarget */ .u1)(to, targets);
      if (target !== null)
        return [...route, target];
      for (const next of newestFirst(targets)) {
        if (passed.has(next))
          continue;
        passed.add(next);
        longer.push([...route, next]);
      }
    }
    routes = longer;
  }
  return null;
}
var newestFirst = (versions) => [...versions].sort((a, b) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a));
var targetsOf = (version, paths) => [
  ...new Set(paths.filter((path) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(path.version, version)).flatMap(({ targets }) => targets).filter((target) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(target) !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(target, version) > 0))
];

// lib/catalog/support.js
var EARLY = { 9: "2020-12", 11: "2021-03", 13: "2022-03", 15: "2022-09", 17: "2023-01" };
var TABLES = [
  {
    regions: /^eu-(?:de|nl)$/,
    autopilot: false,
    url: "https://docs.otc.t-systems.com/cloud-container-engine/umn/product_bulletin/kubernetes_version_policy.html",
    asOf: "2026-04-16",
    endedThrough: null,
    ends: {
      ...EARLY,
      19: "2024-03",
      21: "2024-06",
      23: "2024-09",
      25: "2025-02",
      27: "2025-06",
      28: "2025-10",
      29: "2026-06",
      30: "2026-11",
      31: "2027-06",
      32: "2027-10",
      33: "2028-03"
    }
  },
  {
    regions: /^tr-central-201$/,
    autopilot: false,
    url: "https://support.huaweicloud.com/intl/en-us/tr-central-201-usermanual-cce/cce_bulletin_0033.html",
    asOf: "2024-12-04",
    endedThrough: null,
    ends: {
      ...EARLY,
      19: "2023-09",
      21: "2024-04",
      23: "2024-09",
      25: "2025-03",
      27: "2025-10",
      28: "2026-02"
    }
  },
  {
    regions: /^cn-/,
    autopilot: false,
    url: "https://support.huaweicloud.com/bulletin-cce/cce_bulletin_0004.html",
    asOf: "2026-11",
    endedThrough: 27,
    ends: {}
  },
  {
    regions: /^(?:ap|af|sa|la|na|me|ae|my)-|^(?:tr-west-1|eu-west-0|eu-west-101|ru-northwest-2)$/,
    autopilot: false,
    url: "https://support.huaweicloud.com/intl/en-us/bulletin-cce/cce_bulletin_0004.html",
    asOf: "2025-11-07",
    endedThrough: 25,
    ends: {}
  },
  {
    regions: /^(?:cn|ap|af|sa|la|na|me|ae|my|tr|eu|ru)-/,
    autopilot: true,
    url: "https://support.huaweicloud.com/usermanual-cce-autopilot/cce_11_0068.html",
    asOf: "2026-11",
    endedThrough: null,
    ends: {}
  }
];
function supportEnd(version, region, autopilot) {
  const minor = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(version);
  if (minor === null)
    return { state: "unknown", why: "no-version" };
  if (region === null)
    return { state: "unknown", why: "no-region" };
  const table = TABLES.find((one) => one.autopilot === autopilot && one.regions.test(region));
  if (table === void 0)
    return { state: "unknown", why: "no-table" };
  const source = { url: table.url, asOf: table.asOf };
  if (table.endedThrough !== null && minor <= table.endedThrough)
    return { state: "ended", source };
  const month = table.ends[minor];
  if (month === void 0)
    return { state: "unknown", why: "no-date", source };
  return { state: "dated", month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source };
}




/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets),
/* harmony export */   v: () => (/* binding */ MIN_SECRET_LENGTH)
/* harmony export */ });
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2335);


// lib/text/escapes.js
var ESCAPE = /%([0-9a-fA-F]{2})|&#(\d{1,7});?|&#[xX]([0-9a-fA-F]{1,6});?|&([A-Za-z]{2,8});|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(["\\/'bfnrt])/g;
var NAMED = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  apos: "'",
  Tab: "	",
  NewLine: "\n",
  excl: "!",
  num: "#",
  dollar: "$",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  ast: "*",
  midast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  equals: "=",
  quest: "?",
  commat: "@",
  lsqb: "[",
  lbrack: "[",
  bsol: "\\",
  rsqb: "]",
  rbrack: "]",
  Hat: "^",
  lowbar: "_",
  UnderBar: "_",
  grave: "`",
  lcub: "{",
  lbrace: "{",
  verbar: "|",
  vert: "|",
  VerticalLine: "|",
  rcub: "}",
  rbrace: "}"
};
var BACKSLASH = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function characterOf(match) {
  const [, percent, decimal, hex, name, unit, byte, sign] = match;
  const code = percent ?? hex ?? unit ?? byte;
  if (code !== void 0)
    return fromCode(Number.parseInt(code, 16));
  if (decimal !== void 0)
    return fromCode(Number(decimal));
  if (name !== void 0)
    return Object.hasOwn(NAMED, name) ? NAMED[name] ?? null : null;
  return sign === void 0 ? null : BACKSLASH[sign] ?? sign;
}
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : null;
function unescapeOnce(source) {
  if (!/[%&\\]/.test(source))
    return null;
  const parts = [];
  const escapes = [];
  let [copied, length] = [0, 0];
  for (const match of source.matchAll(ESCAPE)) {
    const character = characterOf(match);
    if (character === null)
      continue;
    const plain = source.slice(copied, match.index);
    parts.push(plain, character);
    const from = length + plain.length;
    length = from + character.length;
    copied = match.index + match[0].length;
    escapes.push({ from, to: length, start: match.index, end: copied });
  }
  if (escapes.length === 0)
    return null;
  parts.push(source.slice(copied));
  const before = (position) => {
    let [low, high] = [0, escapes.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((escapes[middle]?.from ?? 0) <= position)
        low = middle + 1;
      else
        high = middle;
    }
    return escapes[low - 1] ?? { from: 0, to: 0, start: 0, end: 0 };
  };
  const originOf = (start, end) => {
    const [first, last] = [before(start), before(end - 1)];
    const begins = start < first.to ? first.start : first.end + start - first.to;
    return [begins, end - 1 < last.to ? last.end : last.end + end - last.to];
  };
  return { text: parts.join(""), originOf };
}

// lib/text/secrets.js
var MIN_SECRET_LENGTH = 6;
var MAX_DEPTH = 4;
var MAX_BLOCKS = 2;
function hideSecrets(secrets) {
  const needles = needlesOf(secrets);
  if (needles.length === 0)
    return (text) => text;
  const shortest = needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const search = {
    needles,
    base64: longRuns("A-Za-z0-9+/_-", Math.floor(shortest * 4 / 3), "={0,2}"),
    hex: longRuns("0-9A-Fa-f", shortest * 2)
  };
  return (text) => replaceRanges(text, rangesIn(text, search, MAX_DEPTH, MAX_BLOCKS));
}
var longRuns = (characters, length, end = "") => new RegExp(`(?<![${characters}])[${characters}]{${length},}${end}`, "g");
function needlesOf(secrets) {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]);
  const forms = lines.filter((line) => line.length >= MIN_SECRET_LENGTH).flatMap((line) => [line, (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line), line.replaceAll(" ", "+")]).flatMap((form) => [form, Buffer.from(form, "utf8").toString("latin1")]).flatMap((form) => [form, ...unescapedForms(form)]);
  return [...new Set(forms)].filter(({ length }) => length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length);
}
function unescapedForms(text) {
  const forms = [];
  for (let next = unescapeOnce(text); next !== null && forms.length < MAX_DEPTH; next = unescapeOnce(next.text))
    forms.push(next.text);
  return forms;
}
function rangesIn(text, search, depth, blocks) {
  const ranges = search.needles.flatMap((needle) => occurrences(text, needle));
  if (depth === 0)
    return ranges;
  const plain = unescapeOnce(text);
  const inner = plain ? rangesIn(plain.text, search, depth - 1, blocks) : [];
  for (const [start, end] of inner)
    if (plain)
      ranges.push(plain.originOf(start, end));
  if (blocks === 0)
    return ranges;
  const runs = text.match(search.base64);
  if (runs === null)
    return ranges;
  const inHex = runs.flatMap((run) => run.match(search.hex) ?? []);
  const parts = [
    blockRanges(text, runs, BASE64, search, depth, blocks),
    inHex.length > 0 ? blockRanges(text, inHex, HEX, search, depth, blocks) : []
  ];
  return [...ranges, ...parts.flat()];
}
var BASE64 = { name: "base64", group: 4, filling: "AAA" };
var HEX = { name: "hex", group: 2, filling: "0" };
function blockRanges(text, all, { name, group, filling }, search, depth, blocks) {
  const offsets = Array.from({ length: group }, (_, offset) => offset);
  const holds = (padded) => {
    const runs = padded.map((run) => run.replace(/=+$/, ""));
    return offsets.some((offset) => {
      const groups = runs.map((run) => run.slice(offset) + filling.slice(0, (group - (run.length - offset) % group) % group));
      const bytes = Buffer.from(groups.join(""), name);
      return rangesIn(bytes.toString("latin1"), search, depth - 1, blocks - 1).length > 0;
    });
  };
  if (!holds(all))
    return [];
  return [...text.matchAll(search[name])].filter(([run]) => holds([run])).map(({ index, 0: run }) => [index, index + run.length]);
}
function occurrences(text, needle) {
  const found = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length]);
  return found;
}
function replaceRanges(text, ranges) {
  if (ranges.length === 0)
    return text;
  const parts = [];
  let copied = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= copied)
      parts.push(text.slice(copied, start), "***");
    copied = Math.max(copied, end);
  }
  return parts.join("") + text.slice(copied);
}




/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printHops: () => (/* binding */ printHops)
/* harmony export */ });
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);
/* harmony import */ var _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8879);
/* harmony import */ var _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4075);
/* harmony import */ var _chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4018);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5781);
/* harmony import */ var _chunk_5O2SKG3M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9689);
/* harmony import */ var _chunk_TSUQH462_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7799);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7502);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8043);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4798);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4842);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1124);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2019);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2335);




























// lib/catalog/upgrade-paths.js
var DOCUMENTED_PATHS_SOURCE = {
  url: "https://support.huaweicloud.com/usermanual-cce/cce_10_0197.html",
  asOf: "2026-07-28"
};
var DOCUMENTED_PATHS = [
  { version: "v1.15", targets: ["v1.19"] },
  { version: "v1.17", targets: ["v1.19"] },
  { version: "v1.19", targets: ["v1.21", "v1.23"] },
  { version: "v1.21", targets: ["v1.23"] },
  { version: "v1.23", targets: ["v1.25", "v1.27", "v1.28"] },
  { version: "v1.25", targets: ["v1.27", "v1.28"] },
  { version: "v1.27", targets: ["v1.28"] },
  { version: "v1.28", targets: ["v1.29", "v1.31"] },
  { version: "v1.29", targets: ["v1.30", "v1.31"] },
  { version: "v1.30", targets: ["v1.31"] },
  { version: "v1.31", targets: ["v1.32", "v1.34"] },
  { version: "v1.32", targets: ["v1.33", "v1.34"] },
  { version: "v1.33", targets: ["v1.34"] },
  { version: "v1.34", targets: ["v1.35"] }
];

// lib/cli/plan-hops.js
var FORMATS = ["terminal", "markdown", "json"];
async function printHops({ flags, env, print, signal }) {
  const format = formatOf(flags["format"]);
  const { from, to } = flags;
  if (to === void 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("--to is missing: the version to upgrade to, such as v1.34");
  requireVersion("to", to);
  if (from !== void 0)
    requireVersion("from", from);
  const isLive = flags["cluster-id"] !== void 0;
  if (isLive === (from !== void 0))
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("give either --from VERSION, or --cluster-id ID and the credentials of its account");
  const inputs = Object.fromEntries(Object.entries(flags).filter(([name]) => !["from", "to", "format"].includes(name)));
  const read = (0,_chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)({ inputs: isLive ? inputs : { ...inputs, results: "none" }, env: isLive ? env : {} });
  const problems = [...read.faults, ...isLive ? read.missing : []];
  if (problems.length > 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(problems.map((fault) => (0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_5__/* .settingMessage */ .U0)(fault).en).join("\n"));
  const { region, autopilot } = read.subject;
  const safe = (0,_chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s)(read.secrets);
  const start = isLive ? await liveStart(read, env, signal) : documentedStart(from ?? "", autopilot);
  if ("failure" in start) {
    print(safe(failureText(start.failure)));
    return _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive;
  }
  if (start.from === "") {
    print("CCE does not say which version the cluster runs, so no way can be planned. Run the command again.");
    return _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive;
  }
  if (!(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_16__/* .matchesVersion */ .y1)(to, start.from) && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_16__/* .compareVersions */ .Zy)(to, start.from) <= 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--to is "${to}", which is not newer than ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN)(start.from)}: CCE does not downgrade clusters`);
  const hops = (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_9__/* .planHops */ ._)({ from: start.from, to, offered: start.offered, paths: start.paths });
  print(safe(RENDERERS[format]({ ...start, to, region, autopilot, hops, now: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx.now() })));
  return hops === null ? _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.blocked : _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
}
function formatOf(text) {
  const format = text === void 0 ? "terminal" : FORMATS.find((one) => one === text);
  if (format !== void 0)
    return format;
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_19__/* .nearest */ .p)(text ?? "", FORMATS);
  throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--format is "${text}": it must be one of ${FORMATS.join(", ")}${near === null ? "" : `. Did you mean ${near}?`}`);
}
function requireVersion(flag, text) {
  if ((0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_16__/* .parseVersion */ .ot)(text) === null)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${flag} is "${text}": it must be a cluster version, such as v1.31 or v1.31.4-r0`);
}
function documentedStart(from, autopilot) {
  const { url, asOf } = DOCUMENTED_PATHS_SOURCE;
  if (autopilot)
    return {
      from,
      offered: null,
      paths: null,
      basis: "no documented paths",
      notes: ["CCE documents no upgrade paths of Autopilot clusters. Ask a cluster: --cluster-id ID."]
    };
  return {
    from,
    offered: null,
    paths: DOCUMENTED_PATHS,
    basis: `the documented paths, ${url} (as of ${asOf})`,
    notes: [
      "Regions differ, and CCE does not offer every documented path at any time. A cluster is asked with --cluster-id ID."
    ]
  };
}
async function liveStart({ complete, secrets }, env, signal) {
  if (complete === null)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("the settings are not complete");
  const { queryVersions } = await Promise.all(/* import() */[__webpack_require__.e(4893), __webpack_require__.e(5692), __webpack_require__.e(2581), __webpack_require__.e(9835), __webpack_require__.e(8666)]).then(__webpack_require__.bind(__webpack_require__, 1560));
  const silent = {
    info: () => {
    },
    debug: () => {
    },
    progress: () => {
    },
    group: (_, work) => work()
  };
  const access = { clock: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx, env, signal, log: silent, version: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv };
  const versions = await queryVersions(complete, secrets, access);
  if ("failure" in versions)
    return versions;
  const { liveVersion, offeredTargets, upgradePaths, pathsFailure } = versions;
  const missing = upgradePaths === null ? `The upgrade paths could not be read${pathsFailure === null ? "" : ` (${(0,_chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_4__/* .apiFailureMessage */ .W)(pathsFailure).message.en})`}, so only what CCE offers right now is known.` : null;
  return {
    from: liveVersion ?? "",
    offered: offeredTargets,
    paths: upgradePaths,
    basis: "what CCE offers the cluster right now, and its upgrade paths",
    notes: missing === null ? [] : [missing]
  };
}
function failureText(failure) {
  const { message, fix } = (0,_chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_4__/* .apiFailureMessage */ .W)(failure);
  const [what, how] = [message, fix].map((text) => typeof text === "string" ? text : text.en);
  return `${what}
-> ${how}`;
}
var PATCH_FIRST = "Before a new minor version, CCE usually asks for the newest patch of the current one.";
function headline({ from, to, hops, offered }, name) {
  if (hops === null) {
    const offers = offered === null ? "" : offered.length === 0 ? " CCE offers no upgrade right now." : ` CCE offers ${offered.map(name).join(", ")}.`;
    return `No way is known from ${name(from)} to ${name(to)}.${offers}`;
  }
  if (hops.length === 0)
    return `${name(from)} is ${name(to)} already.`;
  return `${name((0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_12__/* .wayText */ .xt)(hops))} takes ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(hops.length, "upgrade")}.`;
}
var supportOf = ({ region, autopilot }, version) => (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_9__/* .supportEnd */ .B)(version, region, autopilot);
var supportLine = (plan, version) => {
  const support = supportOf(plan, version);
  const from = "source" in support ? ` (as of ${support.source.asOf}, ${support.source.url})` : "";
  return `support ${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_12__/* .supportClause */ .JI)(support, plan.now).en}${from}`;
};
var useText = (replacement) => replacement === null ? "no replacement" : `use ${replacement}`;
function terminalText(plan) {
  const { hops, basis, notes } = plan;
  const lines = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    "",
    `${index + 1}. ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN)(from)} -> ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN)(to)}${isOffered ? " (offered now)" : ""}`,
    `   ${supportLine(plan, to)}`,
    ...removedApis === null ? ["   removed APIs: not known for this version"] : removedApis.length === 0 ? ["   removed APIs: none"] : [`   removed APIs: ${removedApis.length}`],
    ...(removedApis ?? []).map(({ apiVersion, kinds, replacement, removedIn }) => `     - ${apiVersion} ${kinds.join(", ")} (removed in ${removedIn}): ${useText(replacement)}`)
  ]);
  return [headline(plan, _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN), `Based on ${basis}.`, ...lines, "", ...notes, ...patchNote(plan)].join("\n").trimEnd();
}
var patchNote = ({ hops }) => hops !== null && hops.length > 0 ? [PATCH_FIRST] : [];
function markdownText(plan) {
  const { hops, basis, notes } = plan;
  const parts = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    "",
    `### ${index + 1}. ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_13__/* .codeSpan */ .SS)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN)(from))} \u2192 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_13__/* .codeSpan */ .SS)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN)(to))}${isOffered ? " (offered now)" : ""}`,
    "",
    `${capitalized(supportLine(plan, to))}.`,
    "",
    ...removedApis === null ? ["The removed APIs of this version are not known."] : removedApis.length === 0 ? ["No API is removed."] : [
      "| removed API | kinds | removed in | replacement |",
      "|---|---|---|---|",
      ...removedApis.map(({ apiVersion, kinds, replacement, removedIn }) => {
        const use = replacement === null ? "none" : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_13__/* .codeSpan */ .SS)(replacement);
        return `| ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_13__/* .codeSpan */ .SS)(apiVersion)} | ${kinds.join(", ")} | ${removedIn} | ${use} |`;
      })
    ]
  ]);
  const tail = [...notes.map(_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN), ...patchNote(plan)];
  return [
    `## ${headline(plan, (text) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_13__/* .codeSpan */ .SS)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .oneLine */ .TN)(text)))}`,
    "",
    `Based on ${basis}.`,
    ...parts,
    ...tail.flatMap((line) => ["", line])
  ].join("\n");
}
var capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function jsonText(plan) {
  const { from, to, region, autopilot, basis, notes, offered, hops } = plan;
  const steps = hops?.map((hop) => {
    const support = supportOf(plan, hop.to);
    const { from: from2, to: to2, isOffered, removedApis } = hop;
    const ends = support.state === "dated" ? support.month : null;
    return { from: from2, to: to2, offered: isOffered, support: { state: support.state, month: ends }, removedApis };
  });
  const value = { from, to, region, autopilot, basis, offered, hops: steps ?? null, notes };
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_18__/* .visibleJson */ .$m)(JSON.stringify(value, null, 2));
}
var RENDERERS = {
  terminal: terminalText,
  markdown: markdownText,
  json: jsonText
};



/***/ })

};
