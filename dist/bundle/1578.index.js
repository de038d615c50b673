export const id = 1578;
export const ids = [1578];
export const modules = {

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ apiFailureMessage)
/* harmony export */ });
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
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
var joined = (parts) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .inEach */ .B1)((say) => parts.filter((part) => part !== null).map(say).join(say(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE)));
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
  cancelled: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_CANCELED */ .k5,
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
      return (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(detail.text);
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

/***/ 3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ supportEnd),
/* harmony export */   _: () => (/* binding */ planHops)
/* harmony export */ });
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5664);



// lib/catalog/hops.js
function planHops({ from, to, offered, paths }) {
  if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesVersion */ .y1)(to, from))
    return [];
  const offers = (offered ?? []).filter((version) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, from) > 0);
  const stops = routeOver(from, to, offers, paths ?? []) ?? routeOver(from, to, targetsOf(from, paths ?? []), paths ?? []);
  if (stops === null)
    return null;
  return stops.map((stop, index) => {
    const start = stops[index - 1] ?? from;
    const isOffered = index === 0 && offers.includes(stop);
    return { from: start, to: stop, isOffered, removedApis: (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_0__/* .removedBetween */ .RU)(start, stop) };
  });
}
var MAX_HOPS = 20;
function routeOver(from, to, first, paths) {
  const direct = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(to, first);
  if (direct !== null)
    return [direct];
  const passed = /* @__PURE__ */ new Set([from]);
  let routes = newestFirst(first).map((stop) => [stop]);
  for (let length = 1; length < MAX_HOPS && routes.length > 0; length++) {
    const longer = [];
    for (const route of routes) {
      const last = route.at(-1) ?? from;
      const targets = targetsOf(last, paths);
      const target = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(to, targets);
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
var newestFirst = (versions) => [...versions].sort((a, b) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a));
var targetsOf = (version, paths) => [
  ...new Set(paths.filter((path) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(path.version, version)).flatMap(({ targets }) => targets).filter((target) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(target) !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(target, version) > 0))
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
  const minor = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .minorNumber */ .FR)(version);
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




/***/ })

};
