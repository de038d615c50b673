export const id = 5956;
export const ids = [5956];
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

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ diagnosticMessage),
/* harmony export */   I_: () => (/* binding */ findEntries),
/* harmony export */   M$: () => (/* binding */ reportFinding),
/* harmony export */   Pb: () => (/* binding */ planDocUrl),
/* harmony export */   Rd: () => (/* binding */ suggestNames),
/* harmony export */   Vf: () => (/* binding */ undecidedFinding),
/* harmony export */   Yl: () => (/* binding */ allEntries),
/* harmony export */   ls: () => (/* binding */ NONE_CONCERNED),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);
/* harmony import */ var _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9853);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5781);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8043);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4842);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1124);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9726);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5589);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7859);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1711);















// lib/catalog/items/addon-checks.js
var ADDON_CHECKS = {
  cce_10_1031: [
    {
      apiName: "AddonStatus",
      title: { en: "Add-on status", zh: "\u63D2\u4EF6\u72B6\u6001\u5F02\u5E38\u68C0\u67E5" },
      meaning: {
        en: "Not every pod or Service of the add-on is ready, so the add-on does not count as running.",
        zh: "\u63D2\u4EF6\u7684\u90E8\u5206 Pod \u6216 Service \u672A\u5C31\u7EEA\uFF0C\u63D2\u4EF6\u4E0D\u5904\u4E8E\u8FD0\u884C\u4E2D\u72B6\u6001\u3002"
      },
      fix: {
        en: "Find the add-on\u2019s pods by the label release=NAME, check their events, and fix the cause until the add-on is Running. For an ingress add-on, also check its LoadBalancer Service.",
        zh: "\u901A\u8FC7\u6807\u7B7E release=NAME \u627E\u5230\u63D2\u4EF6\u7684 Pod\uFF0C\u67E5\u770B\u4E8B\u4EF6\u5E76\u6392\u9664\u539F\u56E0\uFF0C\u76F4\u5230\u63D2\u4EF6\u4E3A\u8FD0\u884C\u4E2D\uFF1BIngress \u7C7B\u63D2\u4EF6\u8FD8\u9700\u68C0\u67E5\u5176 LoadBalancer \u7C7B\u578B\u7684 Service\u3002"
      },
      commands: ["kubectl get pods -A -l release=NAME"],
      hints: ["addon status("]
    },
    {
      apiName: "AddonValidate",
      title: { en: "Add-on settings", zh: "\u63D2\u4EF6\u914D\u7F6E\u5F02\u5E38\u68C0\u67E5" },
      meaning: {
        en: "The add-on\u2019s parameters would fail the validation that an edit or upgrade runs. For CoreDNS, it can also mean that the Corefile was edited by hand.",
        zh: "\u63D2\u4EF6\u53C2\u6570\u65E0\u6CD5\u901A\u8FC7\u7F16\u8F91\u6216\u5347\u7EA7\u65F6\u7684\u6821\u9A8C\uFF1B\u5BF9\u4E8E CoreDNS\uFF0C\u4E5F\u53EF\u80FD\u662F Corefile \u88AB\u624B\u5DE5\u4FEE\u6539\u8FC7\u3002"
      },
      fix: {
        en: "Correct the parameter that the message names. If a Corefile was edited by hand, roll it back or set parameterSyncStrategy to inherit or force.",
        zh: "\u4FEE\u6B63\u63D0\u793A\u4FE1\u606F\u4E2D\u7684\u53C2\u6570\uFF1B\u5982 Corefile \u88AB\u624B\u5DE5\u4FEE\u6539\uFF0C\u8BF7\u56DE\u9000\u4FEE\u6539\uFF0C\u6216\u5C06 parameterSyncStrategy \u8BBE\u4E3A inherit \u6216 force\u3002"
      },
      hints: ["configmap coredns had been modified", "parameterSyncStrategy"]
    },
    {
      apiName: "K8sResourceModified",
      title: { en: "Helm chart consistency", zh: "\u6A21\u677F\u68C0\u67E5" },
      meaning: {
        en: "Live resources of the add-on differ from its Helm chart, and an upgrade would discard the differences. Only NGINX Ingress and CoreDNS are checked, in v1.19 and later.",
        zh: "\u63D2\u4EF6\u7684\u5B9E\u9645\u8D44\u6E90\u4E0E\u5176 Helm \u6A21\u677F\u4E0D\u4E00\u81F4\uFF0C\u5347\u7EA7\u540E\u8FD9\u4E9B\u4FEE\u6539\u4F1A\u4E22\u5931\uFF1B\u4EC5\u68C0\u67E5 NGINX Ingress \u548C CoreDNS \u63D2\u4EF6\uFF0C\u96C6\u7FA4\u7248\u672C\u4E3A v1.19 \u53CA\u4EE5\u4E0A\u3002"
      },
      fix: {
        en: "Move the manual changes to the resources that the message names into the add-on\u2019s own settings (such as the replica count), or accept that the upgrade overwrites them.",
        zh: "\u5C06\u63D0\u793A\u4FE1\u606F\u4E2D\u8D44\u6E90\u7684\u624B\u5DE5\u4FEE\u6539\u5199\u5165\u63D2\u4EF6\u81EA\u8EAB\u7684\u914D\u7F6E\uFF08\u4F8B\u5982\u526F\u672C\u6570\uFF09\uFF0C\u6216\u63A5\u53D7\u5347\u7EA7\u5C06\u5176\u8986\u76D6\u3002"
      }
    }
  ],
  cce_10_1032: [
    {
      title: { en: "Certificate key length (NGINX)", zh: "\u8BC1\u4E66\u5BC6\u94A5\u957F\u5EA6\u68C0\u67E5" },
      meaning: {
        en: "The key of the default TLS certificate is too short for OpenSSL in nginx-ingress 3.0.7 and later, so the controller would not start.",
        zh: "\u9ED8\u8BA4 TLS \u8BC1\u4E66\u7684\u5BC6\u94A5\u957F\u5EA6\u4E0D\u6EE1\u8DB3 nginx-ingress 3.0.7 \u53CA\u4EE5\u4E0A\u7248\u672C\u4E2D OpenSSL \u7684\u8981\u6C42\uFF0C\u63A7\u5236\u5668\u5C06\u65E0\u6CD5\u542F\u52A8\u3002"
      },
      fix: {
        en: "Install a certificate with an RSA or DSA key of at least 2048 bits or an ECDSA key of P-224 or more, or lower @SECLEVEL in ssl-ciphers.",
        zh: "\u66F4\u6362\u4E3A RSA \u6216 DSA 2048 \u4F4D\u53CA\u4EE5\u4E0A\u3001ECDSA P-224 \u53CA\u4EE5\u4E0A\u7684\u8BC1\u4E66\uFF0C\u6216\u5728 ssl-ciphers \u4E2D\u964D\u4F4E @SECLEVEL\u3002"
      },
      hints: ["ee key too small"]
    },
    {
      title: { en: "Default backend server (NGINX)", zh: "\u9ED8\u8BA4\u540E\u7AEF\u670D\u52A1\u68C0\u67E5" },
      meaning: {
        en: "The Service that --default-backend-service names does not exist, so the controller\u2019s pods may keep crashing.",
        zh: "--default-backend-service \u6307\u5B9A\u7684 Service \u4E0D\u5B58\u5728\uFF0C\u63A7\u5236\u5668 Pod \u53EF\u80FD\u53CD\u590D\u91CD\u542F\u3002"
      },
      fix: {
        en: "Create the Service again, either your own or the default one from the chart.",
        zh: "\u91CD\u65B0\u521B\u5EFA\u8BE5 Service\uFF08\u81EA\u5B9A\u4E49\u7684\u6216\u6A21\u677F\u9ED8\u8BA4\u7684\uFF09\u3002"
      }
    },
    {
      title: { en: "IngressClass (NGINX)", zh: "IngressClass\u7F3A\u5931\u68C0\u67E5" },
      meaning: {
        en: "nginx-ingress 2.0.0 and later ignores ingresses without a class, so their routes would stop working.",
        zh: "nginx-ingress 2.0.0 \u53CA\u4EE5\u4E0A\u7248\u672C\u4F1A\u5FFD\u7565\u672A\u6307\u5B9A\u7C7B\u578B\u7684 Ingress\uFF0C\u5176\u8DEF\u7531\u5C06\u5931\u6548\u3002"
      },
      fix: {
        en: "Set spec.ingressClassName (v1.18 and later) or the annotation kubernetes.io/ingress.class on those ingresses.",
        zh: "\u4E3A\u8FD9\u4E9B Ingress \u8BBE\u7F6E spec.ingressClassName\uFF08v1.18 \u53CA\u4EE5\u4E0A\uFF09\u6216\u6CE8\u89E3 kubernetes.io/ingress.class\u3002"
      }
    },
    {
      title: { en: "Snippet compatibility (NGINX)", zh: "Snippet\u517C\u5BB9\u6027\u68C0\u67E5" },
      meaning: {
        en: "nginx-ingress 2.4.6 and later disables snippet annotations by default, so existing snippets would stop working.",
        zh: "nginx-ingress 2.4.6 \u53CA\u4EE5\u4E0A\u7248\u672C\u9ED8\u8BA4\u5173\u95ED snippet \u6CE8\u89E3\uFF0C\u73B0\u6709\u7684 snippet \u5C06\u4E0D\u518D\u751F\u6548\u3002"
      },
      fix: {
        en: "Replace the snippets with supported annotations, or enable allow-snippet-annotations after assessing the risk (4.0.4 and later also need annotations-risk-level=Critical).",
        zh: "\u7528\u53D7\u652F\u6301\u7684\u6CE8\u89E3\u4EE3\u66FF snippet\uFF1B\u6216\u5728\u8BC4\u4F30\u98CE\u9669\u540E\u5F00\u542F allow-snippet-annotations\uFF084.0.4 \u53CA\u4EE5\u4E0A\u7248\u672C\u8FD8\u9700\u8BBE\u7F6E annotations-risk-level=Critical\uFF09\u3002"
      }
    }
  ]
};

// lib/catalog/items/addons.js
var ADDONS = {
  cce_10_0433: {
    apiName: "AddonLimit",
    title: { en: "Add-ons", zh: "\u63D2\u4EF6\u68C0\u67E5" },
    meaning: {
      en: "An installed add-on is unhealthy, must be upgraded first, or has no version that supports the target version of the cluster.",
      zh: "\u5DF2\u5B89\u88C5\u7684\u63D2\u4EF6\u72B6\u6001\u5F02\u5E38\u3001\u9700\u8981\u5148\u5347\u7EA7\uFF0C\u6216\u6CA1\u6709\u652F\u6301\u76EE\u6807\u96C6\u7FA4\u7248\u672C\u7684\u63D2\u4EF6\u7248\u672C\u3002"
    },
    fix: {
      en: "Repair the add-on that is not Running, upgrade the add-on that the message names, or uninstall an add-on that the target version no longer supports.",
      zh: "\u5728\u201C\u63D2\u4EF6\u4E2D\u5FC3\u201D\u4FEE\u590D\u672A\u5904\u4E8E\u8FD0\u884C\u4E2D\u7684\u63D2\u4EF6\uFF0C\u5347\u7EA7\u63D0\u793A\u4FE1\u606F\u4E2D\u7684\u63D2\u4EF6\uFF0C\u6216\u5378\u8F7D\u76EE\u6807\u7248\u672C\u4E0D\u518D\u652F\u6301\u7684\u63D2\u4EF6\u3002"
    },
    commands: ["kubectl get pods -A -l release=cceaddon-NAME"],
    hints: ["does not support cluster target version", "please upgrade addon"]
  },
  cce_10_0454: {
    guide: "mainland",
    title: { en: "ASM version", zh: "ASM\u7F51\u683C\u7248\u672C\u68C0\u67E5" },
    meaning: {
      en: "The cluster\u2019s ASM (Istio) service mesh version does not support the target version.",
      zh: "\u96C6\u7FA4\u6240\u7528\u7684 ASM\uFF08Istio\uFF09\u670D\u52A1\u7F51\u683C\u7248\u672C\u4E0D\u652F\u6301\u76EE\u6807\u96C6\u7FA4\u7248\u672C\u3002"
    },
    fix: {
      en: "Upgrade the mesh first, or remove it. ASM 1.8 supports versions up to v1.21, 1.13 supports v1.21 to v1.23, 1.15 supports v1.21 to v1.27, and 1.18 supports v1.25 to v1.28.",
      zh: "\u8BF7\u5148\u5347\u7EA7\u7F51\u683C\uFF0C\u6216\u79FB\u9664\u7F51\u683C\u3002\u5BF9\u5E94\u5173\u7CFB\uFF1AASM 1.8 \u652F\u6301\u5230 v1.21\uFF0C1.13 \u652F\u6301 v1.21 \u5230 v1.23\uFF0C1.15 \u652F\u6301 v1.21 \u5230 v1.27\uFF0C1.18 \u652F\u6301 v1.25 \u5230 v1.28\u3002"
    },
    aliases: ["ASM mesh version"]
  },
  cce_10_0478: {
    title: { en: "Everest restrictions", zh: "everest\u63D2\u4EF6\u7248\u672C\u9650\u5236\u68C0\u67E5" },
    meaning: {
      en: "The installed version of the Everest storage add-on (1.0.2 to 1.0.7, or 1.1.1 to 1.1.5) cannot be upgraded together with the cluster.",
      zh: "\u5DF2\u5B89\u88C5\u7684 everest \u5B58\u50A8\u63D2\u4EF6\u7248\u672C\uFF081.0.2 \u81F3 1.0.7\uFF0C\u6216 1.1.1 \u81F3 1.1.5\uFF09\u65E0\u6CD5\u968F\u96C6\u7FA4\u5347\u7EA7\u3002"
    },
    fix: {
      en: "Open a ticket to have Everest moved to another version.",
      zh: "\u63D0\u4EA4\u5DE5\u5355\uFF0C\u5C06 everest \u63D2\u4EF6\u5347\u7EA7\u5230\u5176\u4ED6\u7248\u672C\u3002"
    },
    who: "support",
    aliases: ["Everest add-on version"]
  },
  cce_10_0479: {
    title: { en: "cce-hpa-controller limitations", zh: "cce-hpa-controller\u63D2\u4EF6\u9650\u5236\u68C0\u67E5" },
    meaning: {
      en: "The cce-hpa-controller of the target version needs a metrics API that this cluster does not serve.",
      zh: "\u76EE\u6807\u7248\u672C\u7684 cce-hpa-controller \u63D2\u4EF6\u4F9D\u8D56 metrics API\uFF0C\u800C\u96C6\u7FA4\u672A\u63D0\u4F9B\u8BE5 API\u3002"
    },
    fix: {
      en: "Install an add-on that provides metrics, such as metrics-server, and run the check again.",
      zh: "\u5B89\u88C5 metrics-server \u7B49\u63D0\u4F9B\u6307\u6807\u7684\u63D2\u4EF6\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    }
  },
  cce_10_0493: {
    apiName: "CoreDNSConfLimit",
    title: { en: "CoreDNS configuration consistency", zh: "CoreDNS\u914D\u7F6E\u4E00\u81F4\u6027\u68C0\u67E5" },
    meaning: {
      en: "The live Corefile differs from the one recorded in the Helm release, so the upgrade would overwrite manual changes and could break DNS.",
      zh: "\u96C6\u7FA4\u4E2D\u5B9E\u9645\u7684 Corefile \u4E0E Helm Release \u4E2D\u7684\u8BB0\u5F55\u4E0D\u4E00\u81F4\uFF0C\u5347\u7EA7\u4F1A\u8986\u76D6\u624B\u5DE5\u4FEE\u6539\uFF0C\u53EF\u80FD\u5F71\u54CD DNS \u89E3\u6790\u3002"
    },
    fix: {
      en: "Compare the live Corefile with the recorded one, then upgrade CoreDNS on its own with parameterSyncStrategy=inherit (recommended: it keeps the live settings) or force (with the settings entered by hand). Set it back to ensureConsistent afterwards.",
      zh: "\u5BF9\u6BD4\u5B9E\u9645\u7684 Corefile \u4E0E\u8BB0\u5F55\uFF0C\u7136\u540E\u5355\u72EC\u5347\u7EA7 CoreDNS \u63D2\u4EF6\uFF1AparameterSyncStrategy \u8BBE\u4E3A inherit\uFF08\u4FDD\u7559\u5F53\u524D\u914D\u7F6E\uFF0C\u63A8\u8350\uFF09\uFF0C\u6216\u8BBE\u4E3A force \u5E76\u624B\u5DE5\u586B\u5199\u914D\u7F6E\uFF1B\u5B8C\u6210\u540E\u6539\u56DE ensureConsistent\u3002"
    },
    commands: ["kubectl -n kube-system get cm coredns -o jsonpath='{.data.Corefile}'"],
    hints: ["configmap coredns had been modified", "parameterSyncStrategy"]
  },
  cce_10_0503: {
    title: { en: "CCE AI Suite (NVIDIA GPU) exceptions", zh: "CCE AI\u5957\u4EF6\uFF08NVIDIA GPU\uFF09\u63D2\u4EF6\u68C0\u67E5" },
    meaning: {
      en: "The GPU add-on version that comes with the upgrade may install drivers on new GPU nodes differently.",
      zh: "\u968F\u96C6\u7FA4\u5347\u7EA7\u7684 GPU \u63D2\u4EF6\u7248\u672C\u53EF\u80FD\u6539\u53D8\u65B0\u5EFA GPU \u8282\u70B9\u4E0A\u7684\u9A71\u52A8\u5B89\u88C5\u65B9\u5F0F\u3002"
    },
    fix: {
      en: "Test the target add-on version with your driver on a spare GPU node. If they are not compatible, install a newer driver.",
      zh: "\u5728\u6D4B\u8BD5 GPU \u8282\u70B9\u4E0A\u9A8C\u8BC1\u76EE\u6807\u63D2\u4EF6\u7248\u672C\u4E0E\u5F53\u524D\u9A71\u52A8\u662F\u5426\u5339\u914D\uFF1B\u5982\u4E0D\u5339\u914D\uFF0C\u8BF7\u5B89\u88C5\u66F4\u65B0\u7684\u9A71\u52A8\u3002"
    },
    aliases: ["GPU add-on"]
  },
  cce_10_0508: {
    title: { en: "NGINX Ingress Controller", zh: "NGINX Ingress\u63A7\u5236\u5668\u63D2\u4EF6\u5347\u7EA7\u68C0\u67E5" },
    meaning: {
      en: "The NGINX Ingress add-on would break: some ingresses have no class, the Service of the default backend is missing, or the key of the default certificate is too short.",
      zh: "NGINX Ingress \u63A7\u5236\u5668\u63D2\u4EF6\u5347\u7EA7\u540E\u4F1A\u5F02\u5E38\uFF1A\u6709 Ingress \u672A\u6307\u5B9A\u7C7B\u578B\u3001\u9ED8\u8BA4\u540E\u7AEF\u670D\u52A1\u4E0D\u5B58\u5728\uFF0C\u6216\u9ED8\u8BA4\u8BC1\u4E66\u7684\u5BC6\u94A5\u8FC7\u77ED\u3002"
    },
    fix: {
      en: "Set a class on those ingresses, create the Service of the default backend again, and use a certificate with a key of at least 2048 bits (or lower @SECLEVEL in ssl-ciphers).",
      zh: "\u4E3A\u8FD9\u4E9B Ingress \u6307\u5B9A\u7C7B\u578B\uFF0C\u91CD\u65B0\u521B\u5EFA\u9ED8\u8BA4\u540E\u7AEF\u670D\u52A1\uFF0C\u5E76\u66F4\u6362\u4E3A\u5BC6\u94A5\u957F\u5EA6 2048 \u4F4D\u53CA\u4EE5\u4E0A\u7684\u8BC1\u4E66\uFF08\u6216\u5728 ssl-ciphers \u4E2D\u964D\u4F4E @SECLEVEL\uFF09\u3002"
    },
    hints: ["ee key too small"],
    aliases: ["NGINX Ingress add-on"]
  },
  cce_10_0509: {
    guide: "mainland",
    title: { en: "Cloud native cluster monitoring upgrade", zh: "\u4E91\u539F\u751F\u76D1\u63A7\u63D2\u4EF6\u5347\u7EA7\u68C0\u67E5" },
    meaning: {
      en: "The monitoring add-on would be upgraded to a version after 3.9.0, which no longer includes Grafana, while its Grafana switch is still on.",
      zh: "\u4E91\u539F\u751F\u76D1\u63A7\u63D2\u4EF6\u5C06\u5347\u7EA7\u5230 3.9.0 \u4E4B\u540E\u7684\u7248\u672C\uFF0C\u4E0D\u518D\u5185\u7F6E Grafana\uFF0C\u800C\u5F53\u524D Grafana \u5F00\u5173\u4ECD\u4E3A\u5F00\u542F\u3002"
    },
    fix: {
      en: "Upgrade the add-on and let it install the separate Grafana add-on, or turn the switch off and install Grafana yourself. Point your own Services and ingresses to the new Grafana.",
      zh: "\u5347\u7EA7\u8BE5\u63D2\u4EF6\u5E76\u9009\u62E9\u5B89\u88C5\u72EC\u7ACB\u7684 Grafana \u63D2\u4EF6\uFF0C\u6216\u5173\u95ED\u5F00\u5173\u540E\u81EA\u884C\u5B89\u88C5 Grafana\uFF1B\u81EA\u5EFA\u7684 Service \u548C Ingress \u9700\u91CD\u65B0\u6307\u5411\u65B0\u7684 Grafana\u3002"
    }
  },
  cce_10_0511: {
    title: { en: "Key CCE AI Suite (NVIDIA GPU) parameters", zh: "CCE AI\u5957\u4EF6\uFF08NVIDIA GPU\uFF09\u63D2\u4EF6\u5173\u952E\u53C2\u6570\u68C0\u67E5" },
    meaning: {
      en: "Key settings of the GPU add-on\u2019s DaemonSet were changed by hand.",
      zh: "GPU \u63D2\u4EF6 DaemonSet \u7684\u5173\u952E\u53C2\u6570\u88AB\u624B\u5DE5\u4FEE\u6539\u8FC7\u3002"
    },
    fix: {
      en: "Set the update strategy of nvidia-driver-installer back to RollingUpdate, and make the driver URL match the one on the add-on page.",
      zh: "\u5C06 nvidia-driver-installer \u7684\u66F4\u65B0\u7B56\u7565\u6062\u590D\u4E3A RollingUpdate\uFF0C\u5E76\u4F7F\u9A71\u52A8\u5730\u5740\u4E0E\u63D2\u4EF6\u9875\u9762\u4E2D\u7684\u4E00\u81F4\u3002"
    },
    commands: ["kubectl -n kube-system get ds nvidia-driver-installer -oyaml"],
    aliases: ["GPU add-on key parameters"]
  },
  cce_10_0519: {
    guide: "mainland",
    title: { en: "OpenKruise compatibility", zh: "OpenKruise\u63D2\u4EF6\u517C\u5BB9\u6027\u68C0\u67E5" },
    meaning: {
      en: "OpenKruise does not work properly on Docker nodes once dockershim is removed.",
      zh: "dockershim \u79FB\u9664\u540E\uFF0COpenKruise \u5728 Docker \u8282\u70B9\u4E0A\u65E0\u6CD5\u6B63\u5E38\u5DE5\u4F5C\u3002"
    },
    fix: {
      en: "Before upgrading past v1.24, move the Docker nodes to containerd, or change or disable the OpenKruise daemon.",
      zh: "\u5347\u7EA7\u5230 v1.24 \u4EE5\u4E0A\u7248\u672C\u524D\uFF0C\u5C06 Docker \u8282\u70B9\u8FC1\u79FB\u5230 containerd\uFF0C\u6216\u8C03\u6574\u3001\u5173\u95ED OpenKruise \u7684 daemon \u7EC4\u4EF6\u3002"
    }
  },
  cce_10_0531: {
    title: { en: "Add-on configuration consistency", zh: "\u63D2\u4EF6\u914D\u7F6E\u4E00\u81F4\u6027\u68C0\u67E5" },
    meaning: {
      en: "Parameters of an add-on, usually ConfigMaps, were changed outside CCE; upgrading the add-on would overwrite them.",
      zh: "\u63D2\u4EF6\u53C2\u6570\uFF08\u901A\u5E38\u662F ConfigMap\uFF09\u88AB\u7ED5\u8FC7 CCE \u4FEE\u6539\u8FC7\uFF0C\u5347\u7EA7\u63D2\u4EF6\u4F1A\u5C06\u5176\u8986\u76D6\u3002"
    },
    fix: {
      en: "If the add-on works with both versions, leave it out of the upgrade and skip the item. If it must be upgraded, enter the settings in the console or through the API first.",
      zh: "\u5982\u63D2\u4EF6\u5728\u65B0\u65E7\u7248\u672C\u4E0A\u90FD\u53EF\u7528\uFF0C\u53EF\u4E0D\u5347\u7EA7\u8BE5\u63D2\u4EF6\u5E76\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF1B\u5982\u5FC5\u987B\u5347\u7EA7\uFF0C\u8BF7\u5148\u901A\u8FC7\u63A7\u5236\u53F0\u6216 API \u5F55\u5165\u8FD9\u4E9B\u914D\u7F6E\u3002"
    }
  }
};

// lib/catalog/items/cluster.js
var CLUSTER = {
  cce_10_0434: {
    title: { en: "Helm charts", zh: "Helm\u6A21\u677F\u68C0\u67E5" },
    meaning: {
      en: "A stored Helm release still uses an API that the target version no longer serves; Helm operations on it could fail later.",
      zh: "\u96C6\u7FA4\u4E2D\u7684 Helm Release \u8BB0\u5F55\u4ECD\u5F15\u7528\u76EE\u6807\u7248\u672C\u5DF2\u5E9F\u5F03\u7684 API\uFF0C\u4E4B\u540E\u5BF9\u5176\u6267\u884C Helm \u64CD\u4F5C\u53EF\u80FD\u5931\u8D25\u3002"
    },
    fix: {
      en: "Change the chart to an API that both versions serve. According to CCE, the upgrade converts these records itself, so this is rarely necessary.",
      zh: "\u5C06\u6A21\u677F\u4E2D\u7684 API \u6539\u4E3A\u65B0\u65E7\u7248\u672C\u90FD\u652F\u6301\u7684 API\uFF1BCCE \u79F0\u5347\u7EA7\u6D41\u7A0B\u4F1A\u81EA\u52A8\u8F6C\u6362\u8FD9\u4E9B\u8BB0\u5F55\uFF0C\u901A\u5E38\u65E0\u9700\u5904\u7406\u3002"
    },
    who: "acknowledge",
    aliases: ["Helm releases"]
  },
  cce_10_0436: {
    title: { en: "Node pools", zh: "\u8282\u70B9\u6C60\u68C0\u67E5" },
    meaning: {
      en: "A node pool is abnormal or scaling, or its OS or container runtime is not supported after the upgrade (usually when the target is v1.27 or later).",
      zh: "\u8282\u70B9\u6C60\u72B6\u6001\u5F02\u5E38\u6216\u6B63\u5728\u4F38\u7F29\uFF0C\u6216\u5176\u64CD\u4F5C\u7CFB\u7EDF\u3001\u5BB9\u5668\u8FD0\u884C\u65F6\u5728\u5347\u7EA7\u540E\u4E0D\u53D7\u652F\u6301\uFF08\u591A\u89C1\u4E8E\u5347\u7EA7\u5230 v1.27 \u53CA\u4EE5\u4E0A\uFF09\u3002"
    },
    fix: {
      en: "Wait until scaling ends. Change the pool to a supported OS and runtime, then synchronize its existing nodes.",
      zh: "\u7B49\u5F85\u4F38\u7F29\u7ED3\u675F\uFF1B\u5C06\u8282\u70B9\u6C60\u66F4\u65B0\u4E3A\u53D7\u652F\u6301\u7684\u64CD\u4F5C\u7CFB\u7EDF\u548C\u5BB9\u5668\u8FD0\u884C\u65F6\uFF0C\u518D\u540C\u6B65\u5B58\u91CF\u8282\u70B9\u3002"
    }
  },
  cce_10_0437: {
    title: { en: "Security groups", zh: "\u5B89\u5168\u7EC4\u68C0\u67E5" },
    meaning: {
      en: "The security group of the worker nodes lacks the inbound rule that lets the master nodes reach them over ICMP. This affects only clusters that use the VPC network model.",
      zh: "\u8282\u70B9\u5B89\u5168\u7EC4\u7F3A\u5C11\u5141\u8BB8\u63A7\u5236\u8282\u70B9\u5B89\u5168\u7EC4\u901A\u8FC7 ICMP \u8BBF\u95EE\u8282\u70B9\u7684\u5165\u65B9\u5411\u89C4\u5219\uFF1B\u4EC5\u6D89\u53CA VPC \u7F51\u7EDC\u6A21\u578B\u7684\u96C6\u7FA4\u3002"
    },
    fix: {
      en: "Add the inbound rule to the security group of the nodes again: allow, IPv4, all ICMP, priority 1, and the group named CLUSTER-control-ID as the source.",
      zh: "\u5728\u8282\u70B9\u5B89\u5168\u7EC4\u4E2D\u91CD\u65B0\u6DFB\u52A0\u5165\u65B9\u5411\u89C4\u5219\uFF1A\u7B56\u7565\u4E3A\u5141\u8BB8\uFF0C\u7C7B\u578B\u4E3A IPv4\uFF0C\u534F\u8BAE\u4E3A\u5168\u90E8 ICMP\uFF0C\u4F18\u5148\u7EA7\u4E3A 1\uFF0C\u6E90\u5730\u5740\u4E3A\u201C\u96C6\u7FA4\u540D-control-\u968F\u673AID\u201D\u5B89\u5168\u7EC4\u3002"
    }
  },
  cce_10_0440: {
    title: { en: "Discarded Kubernetes resources", zh: "K8s\u5E9F\u5F03\u8D44\u6E90\u68C0\u67E5" },
    meaning: {
      en: "Services use annotations that the target version no longer supports: tolerate-unready-endpoints (v1.25 and later) or topology-aware-hints (v1.27 and later).",
      zh: "\u90E8\u5206 Service \u4F7F\u7528\u4E86\u76EE\u6807\u7248\u672C\u4E0D\u518D\u652F\u6301\u7684\u6CE8\u89E3\uFF1Atolerate-unready-endpoints\uFF08v1.25 \u53CA\u4EE5\u4E0A\uFF09\u3001topology-aware-hints\uFF08v1.27 \u53CA\u4EE5\u4E0A\uFF09\u3002"
    },
    fix: {
      en: "In the Services that the message names, replace tolerate-unready-endpoints with spec.publishNotReadyAddresses: true, and topology-aware-hints with the annotation service.kubernetes.io/topology-mode.",
      zh: "\u4FEE\u6539\u63D0\u793A\u4FE1\u606F\u4E2D\u7684 Service\uFF1A\u7528 spec.publishNotReadyAddresses: true \u4EE3\u66FF tolerate-unready-endpoints\uFF0C\u7528\u6CE8\u89E3 service.kubernetes.io/topology-mode \u4EE3\u66FF topology-aware-hints\u3002"
    },
    hints: ["deprecated service list", "deprecated annotation list"]
  },
  cce_10_0441: {
    title: { en: "Compatibility risks", zh: "\u517C\u5BB9\u6027\u98CE\u9669\u68C0\u67E5" },
    meaning: {
      en: "Behavior differs between this version and the target (removed APIs and PSP, exec probe timeouts, webhook SANs, Docker, kube-proxy conntrack), and someone has to confirm that the cluster is not affected. Patch upgrades do not raise this item.",
      zh: "\u4ECE\u5F53\u524D\u7248\u672C\u5230\u76EE\u6807\u7248\u672C\u5B58\u5728\u884C\u4E3A\u5DEE\u5F02\uFF08API \u548C PSP \u79FB\u9664\u3001exec \u63A2\u9488\u8D85\u65F6\u3001webhook \u8BC1\u4E66 SAN\u3001Docker\u3001kube-proxy conntrack \u7B49\uFF09\uFF0C\u9700\u8981\u6709\u4EBA\u786E\u8BA4\u4E0D\u53D7\u5F71\u54CD\uFF1B\u8865\u4E01\u5347\u7EA7\u4E0D\u6D89\u53CA\u3002"
    },
    fix: {
      en: "Review the differences between the source and target versions, fix what affects you, then confirm the item.",
      zh: "\u9010\u9879\u9605\u8BFB\u6E90\u7248\u672C\u4E0E\u76EE\u6807\u7248\u672C\u4E4B\u95F4\u7684\u5DEE\u5F02\uFF0C\u5904\u7406\u53D7\u5F71\u54CD\u7684\u90E8\u5206\uFF0C\u7136\u540E\u786E\u8BA4\u8BE5\u68C0\u67E5\u9879\u3002"
    },
    who: "acknowledge"
  },
  cce_10_0444: {
    guide: "regional",
    title: { en: "CRDs", zh: "CRD\u68C0\u67E5" },
    meaning: {
      en: "A key CRD was deleted: packageversions.version.cce.io or network-attachment-definitions.k8s.cni.cncf.io.",
      zh: "\u96C6\u7FA4\u7684\u5173\u952E CRD \u88AB\u5220\u9664\uFF1Apackageversions.version.cce.io \u6216 network-attachment-definitions.k8s.cni.cncf.io\u3002"
    },
    fix: { en: "Open a ticket to have the CRD restored.", zh: "\u63D0\u4EA4\u5DE5\u5355\u6062\u590D\u8BE5 CRD\u3002" },
    who: "support"
  },
  cce_10_0480: {
    title: { en: "Enhanced CPU policies", zh: "\u589E\u5F3A\u578BCPU\u7BA1\u7406\u7B56\u7565\u68C0\u67E5" },
    meaning: {
      en: "Enhanced CPU management is enabled, and the target version does not support it.",
      zh: "\u96C6\u7FA4\u5F00\u542F\u4E86\u589E\u5F3A\u578B CPU \u7BA1\u7406\u7B56\u7565\uFF0C\u800C\u76EE\u6807\u7248\u672C\u4E0D\u652F\u6301\u3002"
    },
    fix: { en: "Choose a target that supports it: v1.23 or later.", zh: "\u9009\u62E9\u652F\u6301\u8BE5\u7279\u6027\u7684\u76EE\u6807\u7248\u672C\uFF1Av1.23 \u53CA\u4EE5\u4E0A\u3002" },
    aliases: ["Dynamic CPU binding check"]
  },
  cce_10_0487: {
    apiName: "DeprecatedApiCheck",
    title: { en: "Discarded Kubernetes APIs", zh: "K8s\u5E9F\u5F03API\u68C0\u67E5" },
    meaning: {
      en: "The audit logs of the last day show clients calling APIs that the target version no longer serves. Existing objects survive, but new calls will be refused.",
      zh: "\u6700\u8FD1\u4E00\u5929\u7684\u5BA1\u8BA1\u65E5\u5FD7\u663E\u793A\uFF0C\u6709\u5BA2\u6237\u7AEF\u8C03\u7528\u4E86\u76EE\u6807\u7248\u672C\u4E0D\u518D\u63D0\u4F9B\u7684 API\uFF1B\u5DF2\u6709\u8D44\u6E90\u4F1A\u4FDD\u7559\uFF0C\u4F46\u65B0\u7684\u8C03\u7528\u4F1A\u88AB\u62D2\u7EDD\u3002"
    },
    fix: {
      en: "Find each caller by its URL and user agent and move it to the replacement API before the upgrade. If CoreDNS calls discovery.k8s.io/v1beta1, restart its pods. CCE checks only one day of audit logs, so it can miss weekly jobs.",
      zh: "\u6839\u636E URL \u548C userAgent \u627E\u5230\u6BCF\u4E2A\u8C03\u7528\u65B9\uFF0C\u5728\u5347\u7EA7\u524D\u6539\u7528\u66FF\u4EE3 API\uFF1B\u5982\u679C\u662F CoreDNS \u8C03\u7528 discovery.k8s.io/v1beta1\uFF0C\u91CD\u542F\u5176 Pod \u5373\u53EF\u3002CCE \u53EA\u68C0\u67E5\u6700\u8FD1\u4E00\u5929\u7684\u5BA1\u8BA1\u65E5\u5FD7\uFF0C\u6BCF\u5468\u6267\u884C\u7684\u4EFB\u52A1\u53EF\u80FD\u88AB\u6F0F\u6389\u3002"
    }
  },
  cce_10_0488: {
    title: { en: "IPv6 support in CCE Turbo clusters", zh: "CCE Turbo\u96C6\u7FA4IPv6\u80FD\u529B\u68C0\u67E5" },
    meaning: {
      en: "IPv6 is enabled in this CCE Turbo cluster, and the target version does not support it.",
      zh: "\u8BE5 CCE Turbo \u96C6\u7FA4\u5F00\u542F\u4E86 IPv6\uFF0C\u800C\u76EE\u6807\u7248\u672C\u4E0D\u652F\u6301\u3002"
    },
    fix: {
      en: "Choose a target that supports it: v1.23.8-r0 or later, v1.25.3-r0 or later, or any later minor version.",
      zh: "\u9009\u62E9\u652F\u6301 IPv6 \u7684\u76EE\u6807\u7248\u672C\uFF1Av1.23.8-r0 \u53CA\u4EE5\u4E0A\u3001v1.25.3-r0 \u53CA\u4EE5\u4E0A\uFF0C\u6216\u66F4\u9AD8\u7684\u5927\u7248\u672C\u3002"
    }
  },
  cce_10_0505: {
    apiName: "ResiduePackageVersion",
    title: { en: "Residual package version data", zh: "\u6B8B\u7559packageversion\u68C0\u67E5" },
    meaning: {
      en: "The cluster still has packageversion objects of nodes that were deleted long ago.",
      zh: "\u96C6\u7FA4\u4E2D\u6B8B\u7559\u7740\u65E9\u5DF2\u5220\u9664\u7684\u8282\u70B9\u7684 packageversion \u8D44\u6E90\u3002"
    },
    fix: {
      en: "Back up and delete the packageversion objects that the message names (kubectl delete packageversion NAME).",
      zh: "\u5907\u4EFD\u5E76\u5220\u9664\u63D0\u793A\u4FE1\u606F\u4E2D\u7684 packageversion \u8D44\u6E90\uFF08kubectl delete packageversion NAME\uFF09\u3002"
    },
    commands: ["kubectl get packageversion NAME -oyaml > backup.yaml", "kubectl delete packageversion NAME"]
  },
  cce_10_0517: {
    title: { en: "Node pool runtime", zh: "\u8282\u70B9\u6C60\u8FD0\u884C\u65F6\u68C0\u67E5" },
    meaning: {
      en: "The default runtime of a node pool is still Docker, which is not recommended in the target version (v1.27 or later).",
      zh: "\u76EE\u6807\u7248\u672C\u4E3A v1.27 \u53CA\u4EE5\u4E0A\uFF0C\u800C\u8282\u70B9\u6C60\u7684\u9ED8\u8BA4\u8FD0\u884C\u65F6\u4ECD\u4E3A Docker\uFF1B\u8FD9\u4E9B\u7248\u672C\u4E0D\u5EFA\u8BAE\u4F7F\u7528 Docker\u3002"
    },
    fix: { en: "Change the node pool\u2019s runtime to containerd.", zh: "\u5C06\u8282\u70B9\u6C60\u7684\u5BB9\u5668\u8FD0\u884C\u65F6\u6539\u4E3A containerd\u3002" }
  },
  cce_10_0520: {
    title: { en: "Compatibility check of at-rest encryption for Secrets", zh: "Secret\u843D\u76D8\u52A0\u5BC6\u7279\u6027\u517C\u5BB9\u6027\u68C0\u67E5" },
    meaning: {
      en: "Secrets are encrypted at rest, and the target version does not support that.",
      zh: "\u96C6\u7FA4\u5F00\u542F\u4E86 Secret \u843D\u76D8\u52A0\u5BC6\uFF0C\u800C\u76EE\u6807\u7248\u672C\u4E0D\u652F\u6301\u3002"
    },
    fix: {
      en: "Choose a target that supports it: v1.27.10-r0, v1.28.8-r0 or v1.29.4-r0, a later patch of one of these, or any later minor version.",
      zh: "\u9009\u62E9\u652F\u6301\u8BE5\u7279\u6027\u7684\u76EE\u6807\u7248\u672C\uFF1Av1.27.10-r0\u3001v1.28.8-r0\u3001v1.29.4-r0 \u53CA\u5176\u540E\u7684\u8865\u4E01\u7248\u672C\uFF0C\u6216\u66F4\u9AD8\u7684\u5927\u7248\u672C\u3002"
    }
  },
  cce_10_0528: {
    title: { en: "Cluster and node pool configurations", zh: "\u96C6\u7FA4\u4E0E\u8282\u70B9\u6C60\u914D\u7F6E\u7BA1\u7406\u68C0\u67E5" },
    meaning: {
      en: "The parameter nic-max-above-warm-target of the cluster or of a node pool exceeds the maximum of 256.",
      zh: "\u96C6\u7FA4\u6216\u8282\u70B9\u6C60\u7684 nic-max-above-warm-target \u53C2\u6570\u8D85\u8FC7\u5141\u8BB8\u7684\u6700\u5927\u503C 256\u3002"
    },
    fix: {
      en: "Set it to 256 or less, either in the network settings of the node pool or under Settings > Network of the cluster (\u201Cmaster\u201D in the message means the cluster).",
      zh: "\u5C06\u8BE5\u53C2\u6570\u8C03\u6574\u4E3A 256 \u53CA\u4EE5\u4E0B\uFF1A\u5728\u8282\u70B9\u6C60\u7684\u7F51\u7EDC\u914D\u7F6E\u4E2D\uFF0C\u6216\u5728\u96C6\u7FA4\u7684\u201C\u914D\u7F6E\u4E2D\u5FC3 > \u7F51\u7EDC\u914D\u7F6E\u201D\u4E2D\u4FEE\u6539\uFF08\u63D0\u793A\u4FE1\u606F\u4E2D\u7684\u201Cmaster\u201D\u6307\u96C6\u7FA4\uFF09\u3002"
    },
    hints: ["nic-max-above-warm-target"]
  },
  cce_11_0866: {
    guide: "autopilot",
    title: { en: "Pod configuration (Autopilot)", zh: "Pod\u914D\u7F6E\u68C0\u67E5" },
    meaning: {
      en: "In an Autopilot cluster before v1.27.8-r0 or v1.28.6-r0, pods have a preset annotation for extra ephemeral storage. After the upgrade, it may keep pods from being created or incur charges.",
      zh: "\u5728 v1.27.8-r0 \u6216 v1.28.6-r0 \u4E4B\u524D\u7684 Autopilot \u96C6\u7FA4\u4E2D\uFF0CPod \u5E26\u6709\u7CFB\u7EDF\u9884\u7F6E\u7684\u989D\u5916\u4E34\u65F6\u5B58\u50A8\u6CE8\u89E3\uFF1B\u5347\u7EA7\u540E\u53EF\u80FD\u5BFC\u81F4 Pod \u521B\u5EFA\u5931\u8D25\u6216\u4EA7\u751F\u8D39\u7528\u3002"
    },
    fix: {
      en: "Remove the annotation and run the check again, or set the size that you want and skip the item (extra storage is billed).",
      zh: "\u5220\u9664\u8BE5\u6CE8\u89E3\u540E\u91CD\u65B0\u68C0\u67E5\uFF1B\u6216\u8BBE\u7F6E\u6240\u9700\u7684\u5927\u5C0F\u540E\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF08\u989D\u5916\u5B58\u50A8\u4F1A\u8BA1\u8D39\uFF09\u3002"
    },
    hints: ["system preset annotation list", "extra-ephemeral-storage-in-GiB"]
  }
};

// lib/catalog/items/control-plane.js
var CONTROL_PLANE = {
  cce_10_0432: {
    title: { en: "Upgrade management", zh: "\u5347\u7EA7\u7BA1\u63A7\u68C0\u67E5" },
    meaning: {
      en: "Huawei Cloud restricts upgrades of this cluster: it is a key production cluster, other maintenance is planned or under way, or Docker nodes have a different OS than their node pool.",
      zh: "\u534E\u4E3A\u4E91\u5BF9\u8BE5\u96C6\u7FA4\u7684\u5347\u7EA7\u8FDB\u884C\u4E86\u7BA1\u63A7\uFF1A\u53EF\u80FD\u662F\u91CD\u70B9\u751F\u4EA7\u96C6\u7FA4\u3001\u5DF2\u6709\u5176\u4ED6\u8FD0\u7EF4\u8BA1\u5212\u6216\u64CD\u4F5C\uFF0C\u6216\u8005 Docker \u8282\u70B9\u7684\u64CD\u4F5C\u7CFB\u7EDF\u4E0E\u8282\u70B9\u6C60\u4E0D\u4E00\u81F4\u3002"
    },
    fix: {
      en: "Read the reason in the message and open a ticket to have the restriction lifted. If Docker nodes have the wrong OS, reset them and run the check again.",
      zh: "\u67E5\u770B\u63D0\u793A\u4FE1\u606F\u4E2D\u7684\u539F\u56E0\uFF0C\u63D0\u4EA4\u5DE5\u5355\u89E3\u9664\u7BA1\u63A7\uFF1B\u5982\u679C\u662F Docker \u8282\u70B9\u64CD\u4F5C\u7CFB\u7EDF\u4E0D\u4E00\u81F4\uFF0C\u8BF7\u91CD\u7F6E\u8FD9\u4E9B\u8282\u70B9\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    who: "support",
    aliases: ["Blocklist"]
  },
  cce_10_0435: {
    guide: "regional",
    title: { en: "SSH connectivity of master nodes", zh: "\u63A7\u5236\u8282\u70B9SSH\u8FDE\u901A\u6027\u68C0\u67E5" },
    meaning: {
      en: "CCE could not connect to the master nodes over SSH, usually because of a brief network problem.",
      zh: "CCE \u65E0\u6CD5\u901A\u8FC7 SSH \u8FDE\u63A5\u63A7\u5236\u8282\u70B9\uFF0C\u901A\u5E38\u662F\u77ED\u6682\u7684\u7F51\u7EDC\u6CE2\u52A8\u3002"
    },
    fix: {
      en: "Run the check again. If the item fails again, open a ticket.",
      zh: "\u8BF7\u5148\u91CD\u65B0\u68C0\u67E5\uFF1B\u5982\u518D\u6B21\u4E0D\u901A\u8FC7\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    who: "support"
  },
  cce_10_0452: {
    title: { en: "Node CPU cores", zh: "\u8282\u70B9CPU\u6570\u91CF\u68C0\u67E5" },
    meaning: { en: "The master nodes have only two CPU cores.", zh: "\u96C6\u7FA4\u63A7\u5236\u8282\u70B9\u53EA\u6709 2 \u4E2A CPU \u6838\u3002" },
    fix: {
      en: "Open a ticket to have the master nodes scaled to four or more cores (a larger cluster scale).",
      zh: "\u63D0\u4EA4\u5DE5\u5355\uFF0C\u5C06\u63A7\u5236\u8282\u70B9\u6269\u5BB9\u5230 4 \u6838\u53CA\u4EE5\u4E0A\uFF08\u53D8\u66F4\u96C6\u7FA4\u89C4\u683C\uFF09\u3002"
    },
    who: "support",
    aliases: ["Master CPU cores"]
  },
  cce_10_0458: {
    title: { en: "Internal error", zh: "\u5185\u90E8\u9519\u8BEF" },
    meaning: {
      en: "The check itself had an internal error; this says nothing about the cluster.",
      zh: "\u5347\u7EA7\u524D\u68C0\u67E5\u6D41\u7A0B\u81EA\u8EAB\u51FA\u73B0\u5185\u90E8\u9519\u8BEF\uFF0C\u5E76\u4E0D\u8BF4\u660E\u96C6\u7FA4\u6709\u95EE\u9898\u3002"
    },
    fix: {
      en: "Run the check again. If the error occurs again, open a ticket.",
      zh: "\u8BF7\u5148\u91CD\u65B0\u68C0\u67E5\uFF1B\u5982\u518D\u6B21\u51FA\u73B0\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    who: "support"
  },
  cce_10_0485: {
    title: { en: "Health of master node components", zh: "\u63A7\u5236\u8282\u70B9\u7EC4\u4EF6\u5065\u5EB7\u68C0\u67E5" },
    meaning: {
      en: "A Kubernetes, runtime or network component of the control plane is unhealthy.",
      zh: "\u63A7\u5236\u8282\u70B9\u4E0A\u7684 Kubernetes \u7EC4\u4EF6\u3001\u5BB9\u5668\u8FD0\u884C\u65F6\u6216\u7F51\u7EDC\u7EC4\u4EF6\u5F02\u5E38\u3002"
    },
    fix: {
      en: "Run the check again. If the item fails again, open a ticket.",
      zh: "\u8BF7\u5148\u91CD\u65B0\u68C0\u67E5\uFF1B\u5982\u518D\u6B21\u4E0D\u901A\u8FC7\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    who: "support"
  },
  cce_10_0486: {
    title: { en: "Memory resource limit of Kubernetes components", zh: "K8s\u7EC4\u4EF6\u5185\u5B58\u8D44\u6E90\u9650\u5236\u68C0\u67E5" },
    meaning: {
      en: "etcd, kube-controller-manager or another control plane component uses more resources than its limit allows.",
      zh: "etcd\u3001kube-controller-manager \u7B49\u63A7\u5236\u8282\u70B9\u7EC4\u4EF6\u7684\u8D44\u6E90\u4F7F\u7528\u8D85\u8FC7\u9650\u5236\u3002"
    },
    fix: {
      en: "Delete Kubernetes objects that you no longer need, or change to a larger cluster scale.",
      zh: "\u5220\u9664\u4E0D\u9700\u8981\u7684 Kubernetes \u8D44\u6E90\uFF0C\u6216\u53D8\u66F4\u4E3A\u66F4\u5927\u7684\u96C6\u7FA4\u89C4\u6A21\u3002"
    }
  },
  cce_10_0501: {
    title: { en: "Historical upgrade records", zh: "\u68C0\u67E5\u5386\u53F2\u5347\u7EA7\u8BB0\u5F55\u662F\u5426\u6EE1\u8DB3\u5347\u7EA7\u6761\u4EF6" },
    meaning: {
      en: "The cluster was first created in a version that is too old for this upgrade to be considered safe.",
      zh: "\u96C6\u7FA4\u6700\u521D\u521B\u5EFA\u7684\u7248\u672C\u8FC7\u65E7\uFF0C\u672C\u6B21\u5347\u7EA7\u5B58\u5728\u98CE\u9669\uFF0C\u4E0D\u6EE1\u8DB3\u5347\u7EA7\u6761\u4EF6\u3002"
    },
    fix: {
      en: "Plan a migration to a new cluster, or open a ticket to have the upgrade assessed.",
      zh: "\u89C4\u5212\u8FC1\u79FB\u5230\u65B0\u96C6\u7FA4\uFF0C\u6216\u63D0\u4EA4\u5DE5\u5355\u8BC4\u4F30\u5347\u7EA7\u65B9\u6848\u3002"
    },
    who: "support"
  },
  cce_10_0502: {
    title: { en: "CIDR block of the cluster management plane", zh: "\u68C0\u67E5\u96C6\u7FA4\u7BA1\u7406\u5E73\u9762\u7F51\u6BB5\u662F\u5426\u4E0E\u4E3B\u5E72\u914D\u7F6E\u4E00\u81F4" },
    meaning: {
      en: "The CIDR block of the cluster\u2019s management plane does not match the backbone configuration of the region.",
      zh: "\u96C6\u7FA4\u7BA1\u7406\u5E73\u9762\u7F51\u6BB5\u4E0E\u6240\u5728\u533A\u57DF\u7684\u4E3B\u5E72\u914D\u7F6E\u4E0D\u4E00\u81F4\u3002"
    },
    fix: {
      en: "Open a ticket to have it corrected, then run the check again.",
      zh: "\u63D0\u4EA4\u5DE5\u5355\u4FEE\u6B63\u8BE5\u914D\u7F6E\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    who: "support"
  },
  cce_10_0514: {
    guide: "regional",
    title: { en: "Master node flavor", zh: "\u63A7\u5236\u8282\u70B9\u89C4\u683C\u68C0\u67E5" },
    meaning: {
      en: "The actual flavor of the master nodes differs from the recorded one; the upgrade may change it back.",
      zh: "\u63A7\u5236\u8282\u70B9\u7684\u5B9E\u9645\u89C4\u683C\u4E0E\u8BB0\u5F55\u7684\u89C4\u683C\u4E0D\u4E00\u81F4\uFF0C\u5347\u7EA7\u53EF\u80FD\u5C06\u5176\u6062\u590D\u4E3A\u8BB0\u5F55\u7684\u89C4\u683C\u3002"
    },
    fix: {
      en: "If you are unsure about the impact, open a ticket before the upgrade.",
      zh: "\u5982\u4E0D\u786E\u5B9A\u5F71\u54CD\uFF0C\u8BF7\u5728\u5347\u7EA7\u524D\u63D0\u4EA4\u5DE5\u5355\u54A8\u8BE2\u3002"
    },
    who: "support"
  },
  cce_10_0515: {
    title: { en: "Subnet quota of master nodes", zh: "\u63A7\u5236\u8282\u70B9\u5B50\u7F51\u914D\u989D\u68C0\u67E5" },
    meaning: {
      en: "The cluster\u2019s subnet has too few free IP addresses for the new master nodes that a rolling upgrade creates.",
      zh: "\u96C6\u7FA4\u5B50\u7F51\u7684\u53EF\u7528 IP \u4E0D\u8DB3\uFF0C\u65E0\u6CD5\u6EE1\u8DB3\u6EDA\u52A8\u5347\u7EA7\u65B0\u5EFA\u63A7\u5236\u8282\u70B9\u7684\u9700\u8981\u3002"
    },
    fix: {
      en: "Move nodes out of the subnet to free addresses, or open a ticket.",
      zh: "\u5C06\u90E8\u5206\u8282\u70B9\u8FC1\u51FA\u8BE5\u5B50\u7F51\u4EE5\u91CA\u653E IP\uFF0C\u6216\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    aliases: ["Master subnet"]
  },
  cce_10_0524: {
    title: { en: "Cluster rolling upgrade", zh: "\u68C0\u67E5\u96C6\u7FA4\u662F\u5426\u6EE1\u8DB3\u6EDA\u52A8\u5347\u7EA7\u6761\u4EF6" },
    meaning: {
      en: "Your quota does not allow the new master nodes that a rolling upgrade creates.",
      zh: "\u79DF\u6237\u914D\u989D\u4E0D\u8DB3\uFF0C\u65E0\u6CD5\u6EE1\u8DB3\u6EDA\u52A8\u5347\u7EA7\u65B0\u5EFA\u63A7\u5236\u8282\u70B9\u7684\u9700\u8981\u3002"
    },
    fix: {
      en: "Open a ticket to have the quota raised, then run the check again.",
      zh: "\u63D0\u4EA4\u5DE5\u5355\u63D0\u5347\u914D\u989D\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    who: "support"
  },
  cce_10_0527: {
    title: { en: "Network policies of cluster network components", zh: "\u68C0\u67E5\u96C6\u7FA4\u7F51\u7EDC\u7EC4\u4EF6\u7684NetworkPolicy\u5F00\u5173" },
    meaning: {
      en: "The NetworkPolicy switch of the network component was changed on the master nodes; the upgrade resets it to its default.",
      zh: "\u63A7\u5236\u8282\u70B9\u4E0A\u7F51\u7EDC\u7EC4\u4EF6\u7684 NetworkPolicy \u5F00\u5173\u88AB\u4FEE\u6539\u8FC7\uFF0C\u5347\u7EA7\u4F1A\u5C06\u5176\u6062\u590D\u4E3A\u9ED8\u8BA4\u503C\u3002"
    },
    fix: {
      en: "Decide whether the switch must stay off, for example because links drop packets with ip-option. You can skip the item and set the switch again under Settings > Network after the upgrade.",
      zh: "\u786E\u8BA4\u8BE5\u5F00\u5173\u662F\u5426\u5FC5\u987B\u4FDD\u6301\u5173\u95ED\uFF08\u4F8B\u5982\u94FE\u8DEF\u4F1A\u4E22\u5F03\u5E26 ip-option \u7684\u62A5\u6587\uFF09\uFF1B\u53EF\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF0C\u5347\u7EA7\u540E\u5728\u201C\u914D\u7F6E\u4E2D\u5FC3 > \u7F51\u7EDC\u914D\u7F6E\u201D\u4E2D\u91CD\u65B0\u8BBE\u7F6E\u3002"
    },
    aliases: ["NetworkPolicy switch"]
  },
  cce_10_0529: {
    title: { en: "Time zone of master nodes", zh: "\u63A7\u5236\u8282\u70B9\u65F6\u533A\u68C0\u67E5" },
    meaning: {
      en: "The master nodes and the cluster have different time zones. A rolling upgrade aligns them, and CronJobs may run once unexpectedly.",
      zh: "\u63A7\u5236\u8282\u70B9\u4E0E\u96C6\u7FA4\u7684\u65F6\u533A\u4E0D\u4E00\u81F4\uFF1B\u6EDA\u52A8\u5347\u7EA7\u4F1A\u7EDF\u4E00\u65F6\u533A\uFF0CCronJob \u53EF\u80FD\u610F\u5916\u89E6\u53D1\u4E00\u6B21\u3002"
    },
    fix: {
      en: "Suspend CronJobs before the upgrade and resume them afterwards.",
      zh: "\u5347\u7EA7\u524D\u6682\u505C CronJob\uFF0C\u5347\u7EA7\u540E\u6062\u590D\u3002"
    }
  }
};

// lib/catalog/items/network.js
var NETWORK = {
  cce_10_0497: {
    title: { en: "HTTPS load balancer certificate consistency", zh: "HTTPS\u7C7B\u578B\u8D1F\u8F7D\u5747\u8861\u8BC1\u4E66\u4E00\u81F4\u6027\u68C0\u67E5" },
    meaning: {
      en: "A certificate of an HTTPS ingress was changed in ELB; the upgrade would overwrite it with the one from the cluster\u2019s Secret.",
      zh: "HTTPS \u7C7B\u578B Ingress \u6240\u7528\u7684\u8BC1\u4E66\u5728 ELB \u4FA7\u88AB\u4FEE\u6539\u8FC7\uFF0C\u5347\u7EA7\u4F1A\u7528\u96C6\u7FA4 Secret \u4E2D\u7684\u8BC1\u4E66\u5C06\u5176\u8986\u76D6\u3002"
    },
    fix: {
      en: "Put the current certificate into the cluster\u2019s Secret, or switch the ingress to an ELB server certificate (v1.19.16-r2, v1.21.5-r0, v1.23.3-r0 and later).",
      zh: "\u5C06\u5F53\u524D\u8BC1\u4E66\u66F4\u65B0\u5230\u96C6\u7FA4\u7684 Secret \u4E2D\uFF0C\u6216\u5C06 Ingress \u6539\u4E3A\u4F7F\u7528 ELB \u670D\u52A1\u5668\u8BC1\u4E66\uFF08v1.19.16-r2\u3001v1.21.5-r0\u3001v1.23.3-r0 \u53CA\u4EE5\u4E0A\u7248\u672C\u652F\u6301\uFF09\u3002"
    }
  },
  cce_10_0500: {
    title: { en: "Private IPv4 addresses of load balancers", zh: "ELB IPv4\u79C1\u7F51\u5730\u5740\u68C0\u67E5" },
    meaning: {
      en: "A load balancer that a Service uses has no private IPv4 address.",
      zh: "Service \u6240\u7528\u7684\u8D1F\u8F7D\u5747\u8861\u5668\u6CA1\u6709 IPv4 \u79C1\u7F51\u5730\u5740\u3002"
    },
    fix: {
      en: "Bind a private IPv4 address to each load balancer that the message names, or delete the Service.",
      zh: "\u4E3A\u63D0\u793A\u4FE1\u606F\u4E2D\u7684 ELB \u7ED1\u5B9A IPv4 \u79C1\u7F51\u5730\u5740\uFF0C\u6216\u5220\u9664\u5BF9\u5E94\u7684 Service\u3002"
    },
    hints: ["without ipv4 private ip"]
  },
  cce_10_0513: {
    title: { en: "ELB listener access control", zh: "ELB\u76D1\u542C\u5668\u8BBF\u95EE\u63A7\u5236\u914D\u7F6E\u9879\u68C0\u67E5" },
    meaning: {
      en: "Annotations of a Service that configure the access control of an ELB listener have invalid values.",
      zh: "Service \u901A\u8FC7\u6CE8\u89E3\u914D\u7F6E\u4E86 ELB \u76D1\u542C\u5668\u7684\u8BBF\u95EE\u63A7\u5236\uFF0C\u4F46\u53D6\u503C\u4E0D\u6B63\u786E\u3002"
    },
    fix: {
      en: "Correct the allowlist and blocklist annotations of the Service.",
      zh: "\u4FEE\u6B63 Service \u4E2D\u914D\u7F6E\u9ED1\u767D\u540D\u5355\u7684\u6CE8\u89E3\u3002"
    }
  },
  cce_10_0526: {
    title: { en: "Ingress and ELB configuration consistency", zh: "Ingress\u4E0EELB\u914D\u7F6E\u4E00\u81F4\u6027\u68C0\u67E5" },
    meaning: {
      en: "What CCE created in ELB for an ingress (listener, policy, rule, pool, member, health check or certificate) was changed there; the upgrade will overwrite it.",
      zh: "CCE \u4E3A Ingress \u5728 ELB \u4E0A\u521B\u5EFA\u7684\u76D1\u542C\u5668\u3001\u8F6C\u53D1\u7B56\u7565\u3001\u8F6C\u53D1\u89C4\u5219\u3001\u540E\u7AEF\u670D\u52A1\u5668\u7EC4\u3001\u540E\u7AEF\u670D\u52A1\u5668\u3001\u5065\u5EB7\u68C0\u67E5\u6216\u8BC1\u4E66\u5728 ELB \u4FA7\u88AB\u4FEE\u6539\u8FC7\uFF0C\u5347\u7EA7\u4F1A\u5C06\u5176\u8986\u76D6\u3002"
    },
    fix: {
      en: "For each \u201Cinconsistent:\u201D line, restore the configuration in ELB or write it into the ingress; move extra policies to another listener. Proceed in the order listener, policy, rule, pool, member, health check, and keep the descriptions that CCE generated.",
      zh: "\u9488\u5BF9\u6BCF\u6761\u201Cinconsistent:\u201D\uFF0C\u5728 ELB \u4FA7\u6062\u590D\u914D\u7F6E\uFF0C\u6216\u5C06\u5176\u5199\u5165 Ingress\uFF1B\u591A\u4F59\u7684\u8F6C\u53D1\u7B56\u7565\u8BF7\u79FB\u5230\u5176\u4ED6\u76D1\u542C\u5668\u3002\u6309\u76D1\u542C\u5668\u3001\u8F6C\u53D1\u7B56\u7565\u3001\u8F6C\u53D1\u89C4\u5219\u3001\u540E\u7AEF\u670D\u52A1\u5668\u7EC4\u3001\u540E\u7AEF\u670D\u52A1\u5668\u3001\u5065\u5EB7\u68C0\u67E5\u7684\u987A\u5E8F\u5904\u7406\uFF0C\u5E76\u4FDD\u7559 CCE \u81EA\u52A8\u751F\u6210\u7684\u63CF\u8FF0\u3002"
    },
    hints: ["inconsistent: ingress(", "the wanted configuration is"]
  },
  cce_10_0530: {
    title: { en: "SNATIPRanges", zh: "SnatIPRanges\u5347\u7EA7\u540E\u53D8\u5316\u68C0\u67E5" },
    meaning: {
      en: "The reserved SNATIPRanges of this CCE Turbo cluster change with the upgrade, while running pods keep the old routes.",
      zh: "\u8BE5 CCE Turbo \u96C6\u7FA4\u7684\u4E91\u4E0A\u9884\u7559 SNATIPRanges \u4F1A\u968F\u5347\u7EA7\u53D8\u5316\uFF0C\u800C\u8FD0\u884C\u4E2D\u7684 Pod \u4ECD\u4F7F\u7528\u65E7\u8DEF\u7531\u3002"
    },
    fix: { en: "Skip the item, and restart the pods after the upgrade.", zh: "\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF0C\u5E76\u5728\u5347\u7EA7\u540E\u91CD\u542F Pod\u3002" },
    commands: ["kubectl get yc default -oyaml | grep snatIPRanges"],
    aliases: ["Snat IP ranges"]
  },
  cce_10_0532: {
    guide: "mainland",
    title: { en: "VPC container reserved CIDR", zh: "VPC\u5BB9\u5668\u9884\u7559\u7F51\u6BB5\u5347\u7EA7\u68C0\u67E5" },
    meaning: {
      en: "The container CIDR block is not reserved in the VPC, so a subnet created later could conflict with pod addresses. This affects only clusters that use the VPC network model.",
      zh: "\u5BB9\u5668\u7F51\u6BB5\u6CA1\u6709\u5728 VPC \u4E2D\u9884\u7559\uFF0C\u4E4B\u540E\u521B\u5EFA\u7684\u5B50\u7F51\u53EF\u80FD\u4E0E Pod \u5730\u5740\u51B2\u7A81\uFF1B\u4EC5\u6D89\u53CA VPC \u7F51\u7EDC\u6A21\u578B\u7684\u96C6\u7FA4\u3002"
    },
    fix: {
      en: "Enable the reservation under Settings > Network (v1.28.15-r70, v1.29.15-r30, v1.30.14-r30, v1.31.10-r30, v1.32.6-r30, v1.33.5-r20 and later). If a route conflict prevents this, correct the route or leave the setting as it is: failing to enable it does no harm.",
      zh: "\u5728\u201C\u914D\u7F6E\u4E2D\u5FC3 > \u7F51\u7EDC\u914D\u7F6E\u201D\u4E2D\u5F00\u542F\u9884\u7559\uFF08v1.28.15-r70\u3001v1.29.15-r30\u3001v1.30.14-r30\u3001v1.31.10-r30\u3001v1.32.6-r30\u3001v1.33.5-r20 \u53CA\u4EE5\u4E0A\u7248\u672C\u652F\u6301\uFF09\uFF1B\u5982\u56E0\u8DEF\u7531\u51B2\u7A81\u65E0\u6CD5\u5F00\u542F\uFF0C\u8BF7\u4FEE\u6B63\u8DEF\u7531\u6216\u4FDD\u6301\u73B0\u72B6\uFF0C\u5F00\u542F\u5931\u8D25\u4E0D\u5F71\u54CD\u96C6\u7FA4\u3002"
    },
    hints: ["VPC.2812"]
  }
};

// lib/catalog/items/node-files.js
var NODE_FILES = {
  cce_10_0447: {
    title: { en: "Node key directory file permissions", zh: "\u8282\u70B9\u5173\u952E\u76EE\u5F55\u6587\u4EF6\u6743\u9650\u68C0\u67E5" },
    meaning: {
      en: "User paas cannot read and enter the root directory of a node. Earlier versions also report files under /var/paas that paas does not own.",
      zh: "\u8282\u70B9\u4E0A\u7684 paas \u7528\u6237\u5BF9\u6839\u76EE\u5F55\u6CA1\u6709\u8BFB\u53D6\u548C\u8FDB\u5165\u6743\u9650\uFF1B\u8F83\u65E9\u7248\u672C\u8FD8\u4F1A\u68C0\u67E5 /var/paas \u4E0B\u662F\u5426\u6709\u5C5E\u4E3B\u4E0D\u662F paas \u7684\u6587\u4EF6\u3002"
    },
    fix: {
      en: "Set the mode of / back to 555. Keep workload files out of /var/paas, and delete files there that another user owns.",
      zh: "\u5C06\u6839\u76EE\u5F55\u201C/\u201D\u7684\u6743\u9650\u6062\u590D\u4E3A 555\uFF1B\u4E0D\u8981\u5728 /var/paas \u4E0B\u5B58\u653E\u4E1A\u52A1\u6587\u4EF6\uFF0C\u5E76\u5220\u9664\u5176\u4E2D\u5C5E\u4E3B\u4E0D\u662F paas \u7684\u6587\u4EF6\u3002"
    },
    hints: ["user paas must have at least read and execute permissions", "file permission has been changed"]
  },
  cce_10_0457: {
    title: { en: "containerd.sock", zh: "\u8282\u70B9\u5E72\u6270ContainerdSock\u68C0\u67E5" },
    meaning: {
      en: "A stray /run/containerd/containerd.sock exists on a node that runs Euler-docker and would keep Docker from starting.",
      zh: "\u4F7F\u7528 Euler-docker \u7684\u8282\u70B9\u4E0A\u5B58\u5728\u5E72\u6270\u6587\u4EF6 /run/containerd/containerd.sock\uFF0C\u4F1A\u5BFC\u81F4 Docker \u65E0\u6CD5\u542F\u52A8\u3002"
    },
    fix: {
      en: "Make sure that the node runs Euler-docker, delete the stray socket and run the check again.",
      zh: "\u786E\u8BA4\u8282\u70B9\u4F7F\u7528\u7684\u662F Euler-docker\uFF0C\u5220\u9664\u8BE5 sock \u6587\u4EF6\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    commands: ["rpm -qa | grep docker | grep euleros", "stat /run/containerd/containerd.sock"],
    aliases: ["Node containerd sock"]
  },
  cce_10_0459: {
    title: { en: "Node mount points", zh: "\u8282\u70B9\u6302\u8F7D\u70B9\u68C0\u67E5" },
    meaning: {
      en: "A mount point on a node cannot be accessed (usually NFS, OBS or SFS) and blocks every process that uses it.",
      zh: "\u8282\u70B9\u4E0A\u6709\u4E0D\u53EF\u8BBF\u95EE\u7684\u6302\u8F7D\u70B9\uFF08\u901A\u5E38\u662F NFS\u3001OBS \u6216 SFS\uFF09\uFF0C\u8BBF\u95EE\u5B83\u7684\u8FDB\u7A0B\u4F1A\u88AB\u963B\u585E\u3002"
    },
    fix: {
      en: "Find the dead mount on the node, make sure that nothing uses it, force-unmount it and run the check again.",
      zh: "\u5728\u8282\u70B9\u4E0A\u627E\u5230\u5931\u6548\u7684\u6302\u8F7D\u70B9\uFF0C\u786E\u8BA4\u6CA1\u6709\u4E1A\u52A1\u4F7F\u7528\u540E\u5F3A\u5236\u5378\u8F7D\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    commands: ["umount -l -f MOUNT"]
  },
  cce_10_0490: {
    title: { en: "Node ID file", zh: "\u8282\u70B9ID\u6587\u4EF6\u68C0\u67E5" },
    meaning: {
      en: "The instance-id file of a node does not contain a well-formed ID.",
      zh: "\u8282\u70B9\u4E0A\u7684 instance-id \u6587\u4EF6\u5185\u5BB9\u683C\u5F0F\u4E0D\u6B63\u786E\u3002"
    },
    fix: {
      en: "Copy the node\u2019s ECS ID from the console. Back up /var/lib/cloud/data/instance-id and /var/paas/conf/server.conf, then write the correct ID into both.",
      zh: "\u5728\u63A7\u5236\u53F0\u590D\u5236\u8BE5\u8282\u70B9\u7684\u4E91\u670D\u52A1\u5668 ID\uFF1B\u5907\u4EFD /var/lib/cloud/data/instance-id \u548C /var/paas/conf/server.conf \u540E\uFF0C\u5C06\u6B63\u786E\u7684 ID \u5199\u5165\u8FD9\u4E24\u4E2A\u6587\u4EF6\u3002"
    }
  },
  cce_10_0491: {
    title: { en: "Node configuration consistency", zh: "\u8282\u70B9\u914D\u7F6E\u4E00\u81F4\u6027\u68C0\u67E5" },
    meaning: {
      en: "Configuration files of kubelet, kube-proxy, containerd or Docker were edited by hand on a node; the upgrade may overwrite the changes or fail because of them. Custom images can also cause this.",
      zh: "\u8282\u70B9\u4E0A kubelet\u3001kube-proxy\u3001containerd \u6216 Docker \u7684\u914D\u7F6E\u6587\u4EF6\u88AB\u624B\u5DE5\u4FEE\u6539\u8FC7\uFF0C\u5347\u7EA7\u53EF\u80FD\u8986\u76D6\u8FD9\u4E9B\u4FEE\u6539\u6216\u56E0\u6B64\u5931\u8D25\uFF1B\u81EA\u5B9A\u4E49\u955C\u50CF\u4E5F\u53EF\u80FD\u89E6\u53D1\u8BE5\u68C0\u67E5\u9879\u3002"
    },
    fix: {
      en: "Move the settings into the node pool\u2019s configuration, or restore the defaults. Skip the item only if you know that the differences do no harm. The result lists the file, field, original value and current value.",
      zh: "\u5C06\u8FD9\u4E9B\u53C2\u6570\u8FC1\u79FB\u5230\u8282\u70B9\u6C60\u914D\u7F6E\u7BA1\u7406\u4E2D\uFF0C\u6216\u6062\u590D\u4E3A\u9ED8\u8BA4\u503C\uFF1B\u53EA\u6709\u786E\u8BA4\u5DEE\u5F02\u65E0\u5F71\u54CD\u65F6\u624D\u53EF\u8DF3\u8FC7\u3002\u68C0\u67E5\u7ED3\u679C\u4E2D\u5217\u51FA\u4E86\u6587\u4EF6\u3001\u5B57\u6BB5\u3001\u539F\u503C\u548C\u73B0\u503C\u3002"
    }
  },
  cce_10_0492: {
    title: { en: "Node configuration file", zh: "\u8282\u70B9\u914D\u7F6E\u6587\u4EF6\u68C0\u67E5" },
    meaning: {
      en: "A configuration file of a key component is missing on a node.",
      zh: "\u8282\u70B9\u4E0A\u7F3A\u5C11\u5173\u952E\u7EC4\u4EF6\u7684\u914D\u7F6E\u6587\u4EF6\u3002"
    },
    fix: {
      en: "Reset the node, or open a ticket to have the file restored.",
      zh: "\u91CD\u7F6E\u8BE5\u8282\u70B9\uFF0C\u6216\u63D0\u4EA4\u5DE5\u5355\u6062\u590D\u8BE5\u6587\u4EF6\u3002"
    }
  },
  cce_10_0496: {
    title: { en: "Mounting of a sock file on a node", zh: "\u8282\u70B9sock\u6587\u4EF6\u6302\u8F7D\u68C0\u67E5" },
    meaning: {
      en: "Pods mount docker.sock or containerd.sock as a single file, which becomes stale in them when the runtime restarts.",
      zh: "\u6709 Pod \u4EE5\u5355\u4E2A\u6587\u4EF6\u7684\u65B9\u5F0F\u6302\u8F7D docker.sock \u6216 containerd.sock\uFF1B\u5BB9\u5668\u8FD0\u884C\u65F6\u91CD\u542F\u540E\uFF0CPod \u4E2D\u7684\u8BE5\u6587\u4EF6\u4F1A\u5931\u6548\u3002"
    },
    fix: {
      en: "Mount the directory that contains the socket instead (this rebuilds the pods), or upgrade the old add-on. If a short loss of the socket is acceptable, skip the item and delete those pods after the upgrade. \u201Cfailed to execute docker ps\u201D means that the container engine is faulty: open a ticket.",
      zh: "\u6539\u4E3A\u6302\u8F7D sock \u6587\u4EF6\u6240\u5728\u7684\u76EE\u5F55\uFF08\u4F1A\u91CD\u5EFA Pod\uFF09\uFF0C\u6216\u5347\u7EA7\u65E7\u7248\u672C\u63D2\u4EF6\uFF1B\u5982\u53EF\u63A5\u53D7\u77ED\u65F6\u95F4\u65E0\u6CD5\u8BBF\u95EE sock \u6587\u4EF6\uFF0C\u53EF\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF0C\u5E76\u5728\u5347\u7EA7\u540E\u5220\u9664\u8FD9\u4E9B Pod\u3002\u63D0\u793A\u201Cfailed to execute docker ps\u201D\u8BF4\u660E\u5BB9\u5668\u5F15\u64CE\u5F02\u5E38\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    hints: ["failed to execute docker ps -aq"]
  },
  cce_10_0498: {
    title: { en: "Node mounting", zh: "\u8282\u70B9\u6302\u8F7D\u68C0\u67E5" },
    meaning: {
      en: "Another mount covers a directory that CCE uses on a node, or a link or bind mount there is missing or points to the wrong target.",
      zh: "\u8282\u70B9\u4E0A CCE \u4F7F\u7528\u7684\u76EE\u5F55\u88AB\u5176\u4ED6\u6302\u8F7D\u8986\u76D6\uFF0C\u6216\u5176\u8F6F\u94FE\u63A5\u3001\u7ED1\u5B9A\u6302\u8F7D\u7F3A\u5931\u6216\u6307\u5411\u9519\u8BEF\u3002"
    },
    fix: {
      en: "Remove the extra mount from the node\u2019s installation script, or repair the link if its target directory is empty. Otherwise, drain and reset the node.",
      zh: "\u5728\u8282\u70B9\u5B89\u88C5\u811A\u672C\u4E2D\u53BB\u6389\u591A\u4F59\u7684\u6302\u8F7D\uFF1B\u5982\u94FE\u63A5\u7684\u76EE\u6807\u76EE\u5F55\u4E3A\u7A7A\uFF0C\u8BF7\u4FEE\u590D\u94FE\u63A5\uFF1B\u5426\u5219\u8BF7\u6392\u7A7A\u8282\u70B9\u540E\u91CD\u7F6E\u3002"
    },
    hints: ["is mounted, but the subpath is used by the CCE", "the target path of the path link"]
  },
  cce_10_0504: {
    title: { en: "Nodes' system parameters", zh: "\u8282\u70B9\u7CFB\u7EDF\u53C2\u6570\u68C0\u67E5" },
    meaning: {
      en: "System parameters of a node differ from their defaults, mainly the MTU of bond0 on bare-metal nodes.",
      zh: "\u8282\u70B9\u7684\u7CFB\u7EDF\u53C2\u6570\u9ED8\u8BA4\u503C\u88AB\u4FEE\u6539\uFF0C\u4E3B\u8981\u662F\u88F8\u91D1\u5C5E\u8282\u70B9 bond0 \u7684 MTU \u503C\u3002"
    },
    fix: {
      en: "Set the MTU of bond0 back to 1500. This interrupts the node\u2019s network.",
      zh: "\u5C06 bond0 \u7684 MTU \u503C\u6062\u590D\u4E3A 1500\uFF1B\u8BE5\u64CD\u4F5C\u4F1A\u4E2D\u65AD\u8282\u70B9\u7F51\u7EDC\u3002"
    }
  },
  cce_10_0518: {
    title: { en: "Number of node images", zh: "\u68C0\u67E5\u8282\u70B9\u955C\u50CF\u6570\u91CF" },
    meaning: {
      en: "A node has more than 1000 images, which slows down the start of its container runtime.",
      zh: "\u8282\u70B9\u4E0A\u7684\u955C\u50CF\u6570\u91CF\u8D85\u8FC7 1000 \u4E2A\uFF0C\u4F1A\u5BFC\u81F4\u5BB9\u5668\u8FD0\u884C\u65F6\u542F\u52A8\u53D8\u6162\u3002"
    },
    fix: {
      en: "Remove unused and untagged images. You can skip the item if a delay of several seconds in container output does no harm.",
      zh: "\u6E05\u7406\u4E0D\u7528\u7684\u955C\u50CF\u548C\u65E0\u6807\u7B7E\u955C\u50CF\uFF1B\u5982\u5BB9\u5668\u6807\u51C6\u8F93\u51FA\u5EF6\u8FDF\u6570\u79D2\u5BF9\u4E1A\u52A1\u6CA1\u6709\u5F71\u54CD\uFF0C\u53EF\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\u3002"
    },
    commands: ["docker image prune", "crictl images | grep '<none>' | awk '{print $3}' | xargs -r crictl rmi"]
  },
  cce_10_0523: {
    title: { en: "Image layers on a node", zh: "\u8282\u70B9\u955C\u50CF\u5C42\u6570\u91CF\u68C0\u67E5" },
    meaning: {
      en: "A node has more than 5000 image layers, which slows down the start of its container runtime and may delay NGINX forwarding.",
      zh: "\u8282\u70B9\u4E0A\u7684\u955C\u50CF\u5C42\u6570\u91CF\u8D85\u8FC7 5000 \u5C42\uFF0C\u4F1A\u5BFC\u81F4\u5BB9\u5668\u8FD0\u884C\u65F6\u542F\u52A8\u53D8\u6162\uFF0CNGINX \u8F6C\u53D1\u4E5F\u53EF\u80FD\u53D8\u6162\u3002"
    },
    fix: { en: "Log in to the node and delete images that are no longer used.", zh: "\u767B\u5F55\u8282\u70B9\uFF0C\u5220\u9664\u4E0D\u518D\u4F7F\u7528\u7684\u955C\u50CF\u3002" },
    aliases: ["Number of node image layers"]
  },
  cce_10_0525: {
    title: { en: "Rotation certificates", zh: "\u8F6E\u8F6C\u8BC1\u4E66\u6587\u4EF6\u6570\u91CF\u68C0\u67E5" },
    meaning: {
      en: "A node has more than 1000 certificate files, which slows down its upgrade and can cause pods to be evicted.",
      zh: "\u8282\u70B9\u4E0A\u7684\u8BC1\u4E66\u6587\u4EF6\u8D85\u8FC7 1000 \u4E2A\uFF0C\u4F1A\u4F7F\u8282\u70B9\u5347\u7EA7\u53D8\u6162\uFF0C\u5E76\u53EF\u80FD\u5BFC\u81F4 Pod \u88AB\u9A71\u9010\u3002"
    },
    fix: {
      en: "Reset the node (recommended), or delete the old kubelet-server-* files in kubelet\u2019s pki directory.",
      zh: "\u5EFA\u8BAE\u91CD\u7F6E\u8282\u70B9\uFF1B\u4E5F\u53EF\u4EE5\u5220\u9664 kubelet \u7684 pki \u76EE\u5F55\u4E0B\u65E7\u7684 kubelet-server-* \u6587\u4EF6\u3002"
    },
    aliases: ["Number of rotation certificate files", "Node rotation certificates"]
  }
};

// lib/catalog/items/node-health.js
var NODE_HEALTH = {
  cce_10_0431: {
    title: { en: "Node restrictions", zh: "\u8282\u70B9\u9650\u5236\u68C0\u67E5" },
    meaning: {
      en: "A node does not meet the conditions for an upgrade: it is not Running, the target version does not support its OS, it has a leftover node pool label or a CNI taint, or its Kubernetes name differs from its ECS name.",
      zh: "\u8282\u70B9\u5F53\u524D\u72B6\u6001\u4E0D\u6EE1\u8DB3\u5347\u7EA7\u6761\u4EF6\uFF1A\u8282\u70B9\u4E0D\u662F\u8FD0\u884C\u4E2D\u3001\u64CD\u4F5C\u7CFB\u7EDF\u4E0D\u53D7\u76EE\u6807\u7248\u672C\u652F\u6301\u3001\u5E26\u6709\u6B8B\u7559\u7684\u8282\u70B9\u6C60\u6807\u7B7E\u6216 CNI \u5F02\u5E38\u6C61\u70B9\uFF0C\u6216\u8005 K8s \u8282\u70B9\u540D\u79F0\u4E0E\u4E91\u670D\u52A1\u5668\u540D\u79F0\u4E0D\u4E00\u81F4\u3002"
    },
    fix: {
      en: "Bring the node back to Running, or wait until it is installed or deleted. Reset it to an OS that the target supports (v1.27 and later: EulerOS 2.9 or 2.10, Ubuntu 22.04, HCE OS 2.0). Remove a leftover cce.cloud.com/cce-nodepool label from nodes of the default pool. If a node has the taint node.cloudprovider.kubernetes.io/cni-problem, upgrade the NPD add-on.",
      zh: "\u5C06\u8282\u70B9\u6062\u590D\u4E3A\u8FD0\u884C\u4E2D\uFF0C\u6216\u7B49\u5F85\u5B89\u88C5\u3001\u5220\u9664\u7ED3\u675F\uFF1B\u5C06\u8282\u70B9\u91CD\u7F6E\u4E3A\u76EE\u6807\u7248\u672C\u652F\u6301\u7684\u64CD\u4F5C\u7CFB\u7EDF\uFF08v1.27 \u53CA\u4EE5\u4E0A\uFF1AEulerOS 2.9 \u6216 2.10\u3001Ubuntu 22.04\u3001HCE OS 2.0\uFF09\uFF1B\u5220\u9664\u9ED8\u8BA4\u8282\u70B9\u6C60\u8282\u70B9\u4E0A\u6B8B\u7559\u7684 cce.cloud.com/cce-nodepool \u6807\u7B7E\uFF1B\u5982\u5B58\u5728 node.cloudprovider.kubernetes.io/cni-problem \u6C61\u70B9\uFF0C\u8BF7\u5347\u7EA7 NPD \u63D2\u4EF6\u3002"
    },
    hints: ["cni-problem", "cce.cloud.com/cce-nodepool"]
  },
  cce_10_0439: {
    title: { en: "Residual nodes", zh: "\u6B8B\u7559\u5F85\u8FC1\u79FB\u8282\u70B9\u68C0\u67E5" },
    meaning: {
      en: "A node lacks system components that the upgrade needs, or cannot pull packages; such nodes are usually left over from a much older version.",
      zh: "\u8282\u70B9\u7F3A\u5C11\u5347\u7EA7\u6240\u9700\u7684\u7CFB\u7EDF\u7EC4\u4EF6\uFF0C\u6216\u62C9\u5305\u7EC4\u4EF6\u5F02\u5E38\uFF0C\u901A\u5E38\u662F\u4ECE\u5F88\u65E7\u7684\u7248\u672C\u9057\u7559\u4E0B\u6765\u7684\u8282\u70B9\u3002"
    },
    fix: {
      en: "Reset the node, or add a new node and delete the faulty one. A reset removes manually added labels, so note them first.",
      zh: "\u91CD\u7F6E\u8BE5\u8282\u70B9\uFF08\u91CD\u7F6E\u4F1A\u6E05\u9664\u624B\u5DE5\u6DFB\u52A0\u7684\u6807\u7B7E\uFF0C\u8BF7\u5148\u8BB0\u5F55\uFF09\uFF0C\u6216\u65B0\u5EFA\u8282\u70B9\u540E\u5220\u9664\u5F02\u5E38\u8282\u70B9\u3002"
    },
    aliases: ["To-be-migrated nodes"]
  },
  cce_10_0442: {
    title: { en: "CCE agent versions", zh: "\u8282\u70B9\u4E0ACCE Agent\u7248\u672C\u68C0\u67E5" },
    meaning: {
      en: "cce-agent, which manages packages on a node, is not the latest version, or was updated but not restarted.",
      zh: "\u8282\u70B9\u4E0A\u7684\u5305\u7BA1\u7406\u7EC4\u4EF6 cce-agent \u4E0D\u662F\u6700\u65B0\u7248\u672C\uFF0C\u6216\u66F4\u65B0\u540E\u6CA1\u6709\u91CD\u542F\u3002"
    },
    fix: {
      en: "Restart cce-agent on the node. If it still reports an old version, set its OBS address as on a healthy node, install the latest binary and restart it again.",
      zh: "\u5728\u8282\u70B9\u4E0A\u91CD\u542F cce-agent\uFF1B\u5982\u4ECD\u4E3A\u65E7\u7248\u672C\uFF0C\u8BF7\u53C2\u7167\u6B63\u5E38\u8282\u70B9\u4FEE\u6B63\u5176 OBS \u5730\u5740\uFF0C\u5B89\u88C5\u6700\u65B0\u7684\u4E8C\u8FDB\u5236\u6587\u4EF6\u540E\u518D\u6B21\u91CD\u542F\u3002"
    },
    commands: ["systemctl restart cce-agent"],
    hints: ["cce-agent no update", "cce-agent is not the latest version"],
    aliases: ["Node agent version"]
  },
  cce_10_0443: {
    title: { en: "Node CPU usage", zh: "\u8282\u70B9CPU\u4F7F\u7528\u7387\u68C0\u67E5" },
    meaning: {
      en: "A node uses more than 90% of its CPU, so an upgrade now could affect its workloads.",
      zh: "\u8282\u70B9 CPU \u4F7F\u7528\u7387\u8D85\u8FC7 90%\uFF0C\u6B64\u65F6\u5347\u7EA7\u53EF\u80FD\u5F71\u54CD\u8282\u70B9\u4E0A\u7684\u4E1A\u52A1\u3002"
    },
    fix: {
      en: "Upgrade during off-peak hours, or move pods off the busy node, then run the check again.",
      zh: "\u5728\u4E1A\u52A1\u4F4E\u5CF0\u671F\u5347\u7EA7\uFF0C\u6216\u5C06\u90E8\u5206 Pod \u8FC1\u51FA\u8BE5\u8282\u70B9\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    }
  },
  cce_10_0445: {
    title: { en: "Node disks", zh: "\u8282\u70B9\u78C1\u76D8\u68C0\u67E5" },
    meaning: {
      en: "A node has too little disk space for the upgrade packages or temporary files.",
      zh: "\u8282\u70B9\u78C1\u76D8\u7A7A\u95F4\u4E0D\u8DB3\uFF0C\u65E0\u6CD5\u5B58\u653E\u5347\u7EA7\u5305\u6216\u4E34\u65F6\u6587\u4EF6\u3002"
    },
    fix: {
      en: "Free up space until the Docker or containerd partition and the kubelet partition have 1 GB each, the system disk 2 GB and /tmp 500 MB. For the disk of a master node, open a ticket.",
      zh: "\u6E05\u7406\u78C1\u76D8\uFF0C\u4F7F Docker \u6216 containerd \u5206\u533A\u548C kubelet \u5206\u533A\u5404\u6709 1GB \u53EF\u7528\u7A7A\u95F4\uFF0C\u7CFB\u7EDF\u76D8\u6709 2GB\uFF0C/tmp \u6709 500MB\uFF1B\u63A7\u5236\u8282\u70B9\u7684\u78C1\u76D8\u95EE\u9898\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    commands: ["df -h /var/lib/docker /var/lib/containerd /mnt/paas/kubernetes/kubelet / /tmp"]
  },
  cce_10_0446: {
    title: { en: "Node DNS", zh: "\u8282\u70B9DNS\u68C0\u67E5" },
    meaning: {
      en: "A node cannot resolve or reach the OBS address that serves the upgrade packages.",
      zh: "\u8282\u70B9\u65E0\u6CD5\u89E3\u6790\u6216\u65E0\u6CD5\u8BBF\u95EE\u5B58\u653E\u5347\u7EA7\u5305\u7684 OBS \u5730\u5740\u3002"
    },
    fix: {
      en: "Check the node\u2019s DNS resolver and its connection to OBS. If the item still fails, open a ticket.",
      zh: "\u68C0\u67E5\u8282\u70B9\u7684 DNS \u89E3\u6790\u914D\u7F6E\u4EE5\u53CA\u5230 OBS \u7684\u7F51\u7EDC\u8FDE\u901A\u6027\uFF1B\u5982\u4ECD\u4E0D\u901A\u8FC7\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    who: "support"
  },
  cce_10_0448: {
    title: { en: "kubelet", zh: "\u8282\u70B9Kubelet\u68C0\u67E5" },
    meaning: {
      en: "kubelet is unhealthy on a node. Earlier versions also report a nonstandard pause image, because replacing it restarts many pods at once.",
      zh: "\u8282\u70B9\u4E0A\u7684 kubelet \u8FD0\u884C\u5F02\u5E38\uFF1B\u8F83\u65E9\u7248\u672C\u8FD8\u4F1A\u68C0\u67E5 pause \u955C\u50CF\u662F\u5426\u4E3A\u6807\u51C6\u955C\u50CF\uFF0C\u56E0\u4E3A\u66F4\u6362\u8BE5\u955C\u50CF\u4F1A\u5BFC\u81F4\u5927\u91CF Pod \u91CD\u542F\u3002"
    },
    fix: {
      en: "Repair the unavailable node, then run the check again. If the pause image differs, open a ticket.",
      zh: "\u4FEE\u590D\u4E0D\u53EF\u7528\u7684\u8282\u70B9\u540E\u91CD\u65B0\u68C0\u67E5\uFF1B\u5982\u679C\u662F pause \u955C\u50CF\u4E0D\u4E00\u81F4\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    aliases: ["Node kubelet"]
  },
  cce_10_0449: {
    title: { en: "Node memory", zh: "\u8282\u70B9\u5185\u5B58\u68C0\u67E5" },
    meaning: {
      en: "A node uses more than 90% of its memory, so an upgrade now could cause pods to be killed.",
      zh: "\u8282\u70B9\u5185\u5B58\u4F7F\u7528\u7387\u8D85\u8FC7 90%\uFF0C\u6B64\u65F6\u5347\u7EA7\u53EF\u80FD\u5BFC\u81F4 Pod \u56E0\u5185\u5B58\u4E0D\u8DB3\u88AB\u7EC8\u6B62\u3002"
    },
    fix: {
      en: "Upgrade during off-peak hours, or scale down or move workloads on that node, then run the check again.",
      zh: "\u5728\u4E1A\u52A1\u4F4E\u5CF0\u671F\u5347\u7EA7\uFF0C\u6216\u7F29\u51CF\u3001\u8FC1\u79FB\u8BE5\u8282\u70B9\u4E0A\u7684\u5DE5\u4F5C\u8D1F\u8F7D\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    aliases: ["Node memory usage"]
  },
  cce_10_0450: {
    title: { en: "Node clock synchronization server", zh: "\u8282\u70B9\u65F6\u949F\u540C\u6B65\u670D\u52A1\u5668\u68C0\u67E5" },
    meaning: {
      en: "The time synchronization service of a node, ntpd or chronyd, does not work properly.",
      zh: "\u8282\u70B9\u4E0A\u7684\u65F6\u949F\u540C\u6B65\u670D\u52A1 ntpd \u6216 chronyd \u8FD0\u884C\u5F02\u5E38\u3002"
    },
    fix: {
      en: "Restart the node\u2019s time service (chronyd or ntpd). If it still fails, open a ticket.",
      zh: "\u91CD\u542F\u8282\u70B9\u6240\u7528\u7684\u65F6\u949F\u540C\u6B65\u670D\u52A1\uFF08chronyd \u6216 ntpd\uFF09\uFF1B\u5982\u4ECD\u5F02\u5E38\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    commands: ["systemctl restart chronyd || systemctl restart ntpd"],
    aliases: ["Node NTP"]
  },
  cce_10_0455: {
    title: { en: "Node readiness", zh: "\u8282\u70B9Ready\u68C0\u67E5" },
    meaning: {
      en: "A node is NotReady, or the control plane still lists a node that no longer exists.",
      zh: "\u96C6\u7FA4\u4E2D\u6709\u8282\u70B9\u5904\u4E8E NotReady \u72B6\u6001\uFF0C\u6216\u63A7\u5236\u8282\u70B9\u4E0A\u4ECD\u8BB0\u5F55\u7740\u5DF2\u4E0D\u5B58\u5728\u7684\u8282\u70B9\u3002"
    },
    fix: {
      en: "Repair the NotReady nodes. If the console already shows them as healthy, run the check again. If a listed node does not exist, open a ticket.",
      zh: "\u4FEE\u590D NotReady \u7684\u8282\u70B9\uFF1B\u5982\u63A7\u5236\u53F0\u5DF2\u663E\u793A\u6B63\u5E38\uFF0C\u8BF7\u91CD\u65B0\u68C0\u67E5\uFF1B\u5982\u5217\u51FA\u7684\u8282\u70B9\u5B9E\u9645\u5E76\u4E0D\u5B58\u5728\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    commands: ["kubectl get nodes"],
    aliases: ["Node ready"]
  },
  cce_10_0456: {
    title: { en: "Node journald", zh: "\u8282\u70B9journald\u68C0\u67E5" },
    meaning: { en: "systemd-journald is not active on a node.", zh: "\u8282\u70B9\u4E0A\u7684 systemd-journald \u670D\u52A1\u6CA1\u6709\u6B63\u5E38\u8FD0\u884C\u3002" },
    fix: {
      en: "Restart systemd-journald on the node. If it does not start, open a ticket.",
      zh: "\u5728\u8282\u70B9\u4E0A\u91CD\u542F systemd-journald\uFF1B\u5982\u65E0\u6CD5\u542F\u52A8\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    commands: ["systemctl restart systemd-journald"]
  },
  cce_10_0460: {
    title: { en: "Kubernetes node taint", zh: "K8s\u8282\u70B9\u6C61\u70B9\u68C0\u67E5" },
    meaning: {
      en: "A node still has the taint node.kubernetes.io/upgrade because an earlier upgrade skipped it.",
      zh: "\u8282\u70B9\u4E0A\u4ECD\u6709 node.kubernetes.io/upgrade \u6C61\u70B9\uFF0C\u8BF4\u660E\u8BE5\u8282\u70B9\u5728\u4E4B\u524D\u7684\u5347\u7EA7\u4E2D\u88AB\u8DF3\u8FC7\u3002"
    },
    fix: {
      en: "Compare the kubelet versions of the nodes. Reset the node with the older version (note its labels first), then run the check again.",
      zh: "\u6BD4\u8F83\u5404\u8282\u70B9\u7684 kubelet \u7248\u672C\uFF0C\u91CD\u7F6E\u7248\u672C\u843D\u540E\u7684\u8282\u70B9\uFF08\u8BF7\u5148\u8BB0\u5F55\u5176\u6807\u7B7E\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    commands: ["kubectl get nodes -o wide"],
    hints: ["node.kubernetes.io/upgrade"],
    aliases: ["Node taint"]
  },
  cce_10_0484: {
    title: { en: "Health of worker node components", zh: "\u7528\u6237\u8282\u70B9\u7EC4\u4EF6\u5065\u5EB7\u68C0\u67E5" },
    meaning: {
      en: "The container runtime, the CNI agent or kube-proxy is not running on a worker node.",
      zh: "\u5DE5\u4F5C\u8282\u70B9\u4E0A\u7684\u5BB9\u5668\u8FD0\u884C\u65F6\u3001CNI Agent \u6216 kube-proxy \u6CA1\u6709\u6B63\u5E38\u8FD0\u884C\u3002"
    },
    fix: {
      en: "Restart the component that the message names. The CNI agent is canal in clusters with a tunnel network or before v1.17.17, and yangtse in clusters with a VPC network or Cloud Native 2.0. If it still fails, reset the node.",
      zh: "\u91CD\u542F\u63D0\u793A\u4FE1\u606F\u4E2D\u7684\u7EC4\u4EF6\uFF1BCNI Agent \u5728\u5BB9\u5668\u96A7\u9053\u7F51\u7EDC\u6216 v1.17.17 \u4E4B\u524D\u7684\u96C6\u7FA4\u4E2D\u4E3A canal\uFF0C\u5728 VPC \u7F51\u7EDC\u6216\u4E91\u539F\u751F\u7F51\u7EDC 2.0 \u4E2D\u4E3A yangtse\uFF1B\u5982\u4ECD\u5F02\u5E38\uFF0C\u8BF7\u91CD\u7F6E\u8282\u70B9\u3002"
    },
    commands: ["systemctl restart canal", "systemctl restart yangtse", "systemctl restart kube-proxy"],
    hints: ["CNI Agent is not active", "kube-proxy is not active"]
  },
  cce_10_0489: {
    title: { en: "NetworkManager", zh: "\u8282\u70B9NetworkManager\u68C0\u67E5" },
    meaning: { en: "NetworkManager is not active on a node.", zh: "\u8282\u70B9\u4E0A\u7684 NetworkManager \u670D\u52A1\u6CA1\u6709\u6B63\u5E38\u8FD0\u884C\u3002" },
    fix: {
      en: "Restart NetworkManager on the node. If that does not help, reset the node or open a ticket.",
      zh: "\u5728\u8282\u70B9\u4E0A\u91CD\u542F NetworkManager\uFF1B\u5982\u65E0\u6548\uFF0C\u8BF7\u91CD\u7F6E\u8282\u70B9\u6216\u63D0\u4EA4\u5DE5\u5355\u3002"
    },
    commands: ["systemctl restart NetworkManager"],
    aliases: ["Node NetworkManager"]
  }
};

// lib/catalog/items/node-system.js
var NODE_SYSTEM = {
  cce_10_0451: {
    title: { en: "Node OS", zh: "\u8282\u70B9OS\u68C0\u67E5" },
    meaning: {
      en: "A node runs a kernel or image that is not a CCE standard version, or an EulerOS 2.8 Arm image with known problems.",
      zh: "\u8282\u70B9\u4F7F\u7528\u7684\u5185\u6838\u6216\u955C\u50CF\u4E0D\u662F CCE \u6807\u51C6\u7248\u672C\uFF0C\u6216\u8005\u662F\u5B58\u5728\u5DF2\u77E5\u95EE\u9898\u7684 EulerOS 2.8 Arm \u955C\u50CF\u3002"
    },
    fix: {
      en: "Reset the node to a standard image instead of upgrading it in place. Drain affected Arm nodes before the upgrade and reset them afterwards.",
      zh: "\u5C06\u8282\u70B9\u91CD\u7F6E\u4E3A\u6807\u51C6\u955C\u50CF\uFF0C\u4E0D\u8981\u539F\u5730\u5347\u7EA7\uFF1B\u6709\u95EE\u9898\u7684 Arm \u8282\u70B9\u8BF7\u5728\u5347\u7EA7\u524D\u6392\u7A7A\uFF0C\u5347\u7EA7\u540E\u91CD\u7F6E\u3002"
    }
  },
  cce_10_0438: {
    guide: "regional",
    title: { en: "Arm node restrictions", zh: "ARM\u8282\u70B9\u9650\u5236\u68C0\u67E5" },
    meaning: {
      en: "The cluster has Arm (Kunpeng) nodes, which this upgrade does not support.",
      zh: "\u96C6\u7FA4\u4E2D\u6709 ARM\uFF08\u9CB2\u9E4F\uFF09\u8282\u70B9\uFF0C\u672C\u6B21\u5347\u7EA7\u4E0D\u652F\u6301\u3002"
    },
    fix: {
      en: "Remove the Arm nodes, or choose a target no higher than the highest version that clusters with Arm nodes support.",
      zh: "\u79FB\u9664 ARM \u8282\u70B9\uFF0C\u6216\u9009\u62E9\u4E0D\u9AD8\u4E8E ARM \u96C6\u7FA4\u6240\u652F\u6301\u6700\u9AD8\u7248\u672C\u7684\u76EE\u6807\u7248\u672C\u3002"
    }
  },
  cce_10_0494: {
    title: { en: "sudo", zh: "\u8282\u70B9Sudo\u68C0\u67E5" },
    meaning: {
      en: "sudo does not work on a node, or the sudoers files are immutable.",
      zh: "\u8282\u70B9\u4E0A\u7684 sudo \u547D\u4EE4\u4E0D\u53EF\u7528\uFF0C\u6216 sudoers \u6587\u4EF6\u88AB\u8BBE\u7F6E\u4E3A\u4E0D\u53EF\u4FEE\u6539\u3002"
    },
    fix: {
      en: "Restore the sudo command, and clear the immutable attribute of /etc/sudoers and /etc/sudoers.d/sudoerspaas.",
      zh: "\u6062\u590D sudo \u547D\u4EE4\uFF0C\u5E76\u6E05\u9664 /etc/sudoers \u548C /etc/sudoers.d/sudoerspaas \u7684\u4E0D\u53EF\u4FEE\u6539\u5C5E\u6027\u3002"
    },
    commands: ["sudo echo hello", "chattr -i /etc/sudoers.d/sudoerspaas /etc/sudoers"],
    aliases: ["Node sudo"]
  },
  cce_10_0495: {
    title: { en: "Key node commands", zh: "\u8282\u70B9\u5173\u952E\u547D\u4EE4\u68C0\u67E5" },
    meaning: {
      en: "rpm, dpkg or systemctl, which the upgrade depends on, fails on a node.",
      zh: "\u8282\u70B9\u4E0A\u7684 rpm\u3001dpkg \u6216 systemctl \u547D\u4EE4\u6267\u884C\u5931\u8D25\uFF0C\u800C\u5347\u7EA7\u4F9D\u8D56\u8FD9\u4E9B\u547D\u4EE4\u3002"
    },
    fix: {
      en: "If rpm fails, rebuild its database. If dpkg or systemctl fails, reset the node.",
      zh: "rpm \u5F02\u5E38\u65F6\u91CD\u5EFA rpm \u6570\u636E\u5E93\uFF1Bdpkg \u6216 systemctl \u5F02\u5E38\u65F6\u91CD\u7F6E\u8282\u70B9\u3002"
    },
    commands: ["rpm --rebuilddb"]
  },
  cce_10_0499: {
    title: { en: "Login permissions of user paas on a node", zh: "\u8282\u70B9paas\u7528\u6237\u767B\u5F55\u6743\u9650\u68C0\u67E5" },
    meaning: {
      en: "User paas cannot log in to a node because its shell is nologin or false.",
      zh: "\u8282\u70B9\u4E0A\u7684 paas \u7528\u6237\u65E0\u6CD5\u767B\u5F55\uFF0C\u5176 shell \u88AB\u8BBE\u7F6E\u4E3A nologin \u6216 false\u3002"
    },
    fix: { en: "Restore a login shell for user paas.", zh: "\u4E3A paas \u7528\u6237\u6062\u590D\u53EF\u767B\u5F55\u7684 shell\u3002" },
    commands: ["usermod -s /bin/bash paas"]
  },
  cce_10_0506: {
    title: { en: "Node commands", zh: "\u8282\u70B9\u547D\u4EE4\u884C\u68C0\u67E5" },
    meaning: {
      en: "A basic command that the upgrade scripts use (chage, chown, chmod, mkdir, ln, touch, pidof) is missing on a node.",
      zh: "\u8282\u70B9\u4E0A\u7F3A\u5C11\u5347\u7EA7\u811A\u672C\u4F7F\u7528\u7684\u57FA\u7840\u547D\u4EE4\uFF08chage\u3001chown\u3001chmod\u3001mkdir\u3001ln\u3001touch\u3001pidof\uFF09\u3002"
    },
    fix: {
      en: "Install the command that the message names on the node, then run the check again.",
      zh: "\u5728\u8282\u70B9\u4E0A\u5B89\u88C5\u63D0\u793A\u4FE1\u606F\u4E2D\u7684\u547D\u4EE4\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    hints: ["ErrorCommandNotExist", "command is not exists"],
    aliases: ["Node command line"]
  },
  cce_10_0453: {
    guide: "regional",
    title: { en: "Node Python commands", zh: "\u8282\u70B9Python\u547D\u4EE4\u68C0\u67E5" },
    meaning: { en: "Python does not run on a node.", zh: "\u8282\u70B9\u4E0A\u7684 Python \u547D\u4EE4\u4E0D\u53EF\u7528\u3002" },
    fix: { en: "Install Python on the node, or reset the node.", zh: "\u5728\u8282\u70B9\u4E0A\u5B89\u88C5 Python\uFF0C\u6216\u91CD\u7F6E\u8282\u70B9\u3002" },
    commands: ["/usr/bin/python --version"],
    aliases: ["Node Python"]
  },
  cce_10_0507: {
    title: { en: "Node swap", zh: "\u8282\u70B9\u4EA4\u6362\u533A\u68C0\u67E5" },
    meaning: { en: "Swap is enabled on a node.", zh: "\u8282\u70B9\u4E0A\u5F00\u542F\u4E86\u4EA4\u6362\u533A\uFF08swap\uFF09\u3002" },
    fix: {
      en: "Make sure that nothing relies on swap, turn it off and run the check again.",
      zh: "\u786E\u8BA4\u6CA1\u6709\u4E1A\u52A1\u4F9D\u8D56\u4EA4\u6362\u533A\uFF0C\u5C06\u5176\u5173\u95ED\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    commands: ["swapoff -a"]
  },
  cce_10_0516: {
    title: { en: "Node runtime", zh: "\u8282\u70B9\u8FD0\u884C\u65F6\u68C0\u67E5" },
    meaning: {
      en: "Nodes still use Docker, which is not recommended in the target version (v1.27 or later).",
      zh: "\u76EE\u6807\u7248\u672C\u4E3A v1.27 \u53CA\u4EE5\u4E0A\uFF0C\u800C\u8282\u70B9\u4ECD\u4F7F\u7528 Docker\uFF1B\u8FD9\u4E9B\u7248\u672C\u4E0D\u5EFA\u8BAE\u4F7F\u7528 Docker\u3002"
    },
    fix: {
      en: "Reset the nodes to containerd. If you intend to keep Docker, you can ignore the item.",
      zh: "\u5C06\u8282\u70B9\u91CD\u7F6E\u4E3A containerd \u8FD0\u884C\u65F6\uFF1B\u5982\u786E\u5B9A\u7EE7\u7EED\u4F7F\u7528 Docker\uFF0C\u53EF\u5FFD\u7565\u8BE5\u68C0\u67E5\u9879\u3002"
    }
  },
  cce_10_0510: {
    apiName: "NodeContainerdPodRestartRisk",
    title: { en: "containerd pod restart risks", zh: "Containerd Pod\u91CD\u542F\u98CE\u9669\u68C0\u67E5" },
    meaning: {
      en: "The upgrade updates containerd, which may restart the pods on nodes that use it.",
      zh: "\u5347\u7EA7\u4F1A\u66F4\u65B0 containerd\uFF0C\u4F7F\u7528 containerd \u7684\u8282\u70B9\u4E0A\u7684 Pod \u53EF\u80FD\u91CD\u542F\u3002"
    },
    fix: {
      en: "Upgrade during off-peak hours, when pods may restart, and confirm the risk.",
      zh: "\u9009\u62E9\u5141\u8BB8 Pod \u91CD\u542F\u7684\u4E1A\u52A1\u4F4E\u5CF0\u671F\u5347\u7EA7\uFF0C\u5E76\u786E\u8BA4\u8BE5\u98CE\u9669\u3002"
    },
    who: "acknowledge"
  },
  cce_10_0512: {
    title: { en: "GPU pod rebuild risks", zh: "GPU/NPU Pod\u91CD\u5EFA\u98CE\u9669\u68C0\u67E5" },
    meaning: {
      en: "kubelet restarts during the upgrade, which may rebuild pods that use a GPU or NPU.",
      zh: "\u5347\u7EA7\u8FC7\u7A0B\u4E2D kubelet \u4F1A\u91CD\u542F\uFF0C\u4F7F\u7528 GPU \u6216 NPU \u7684 Pod \u53EF\u80FD\u88AB\u91CD\u5EFA\u3002"
    },
    fix: {
      en: "Upgrade in a time window in which those pods may be rebuilt, and confirm the risk.",
      zh: "\u9009\u62E9\u5141\u8BB8\u91CD\u5EFA\u8FD9\u4E9B Pod \u7684\u65F6\u95F4\u7A97\u5347\u7EA7\uFF0C\u5E76\u786E\u8BA4\u8BE5\u98CE\u9669\u3002"
    },
    who: "acknowledge",
    aliases: ["GPU/NPU pod rebuild risks"]
  },
  cce_10_0521: {
    title: { en: "Compatibility between the Ubuntu kernel and GPU driver", zh: "Ubuntu\u5185\u6838\u4E0EGPU\u9A71\u52A8\u517C\u5BB9\u6027\u63D0\u9192" },
    meaning: {
      en: "Ubuntu kernel 5.15.0-113 requires GPU driver 535.161.08 or later; with an older driver, nodes that are created or reset later would fail.",
      zh: "Ubuntu \u5185\u6838 5.15.0-113 \u8981\u6C42 GPU \u9A71\u52A8\u4E3A 535.161.08 \u53CA\u4EE5\u4E0A\u7248\u672C\uFF0C\u5426\u5219\u4E4B\u540E\u65B0\u5EFA\u6216\u91CD\u7F6E\u7684\u8282\u70B9\u4F1A\u5F02\u5E38\u3002"
    },
    fix: {
      en: "Upgrade the GPU driver in the add-on to 535.161.08 or later, then restart the node.",
      zh: "\u5728\u63D2\u4EF6\u4E2D\u5C06 GPU \u9A71\u52A8\u5347\u7EA7\u5230 535.161.08 \u53CA\u4EE5\u4E0A\u7248\u672C\uFF0C\u7136\u540E\u91CD\u542F\u8282\u70B9\u3002"
    }
  },
  cce_10_0522: {
    title: { en: "Drainage tasks", zh: "\u6392\u6C34\u4EFB\u52A1\u68C0\u67E5" },
    meaning: {
      en: "The cluster has unfinished drainage tasks, which could continue after the upgrade and evict running pods.",
      zh: "\u96C6\u7FA4\u4E2D\u6709\u672A\u5B8C\u6210\u7684\u6392\u6C34\u4EFB\u52A1\uFF0C\u5347\u7EA7\u540E\u53EF\u80FD\u7EE7\u7EED\u6267\u884C\u5E76\u9A71\u9010\u8FD0\u884C\u4E2D\u7684 Pod\u3002"
    },
    fix: {
      en: "List the drainage objects, delete those that are no longer needed, and run the check again.",
      zh: "\u67E5\u770B\u96C6\u7FA4\u4E2D\u7684 drainage \u8D44\u6E90\uFF0C\u5220\u9664\u4E0D\u518D\u9700\u8981\u7684\u4EFB\u52A1\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
    },
    commands: ["kubectl get drainage", "kubectl delete drainage NAME"]
  }
};

// lib/catalog/items/index.js
var PRECHECK = [CLUSTER, CONTROL_PLANE, ADDONS, NETWORK, NODE_HEALTH, NODE_SYSTEM, NODE_FILES];
var DEFAULTS = { apiName: null, guide: "cce", who: "you", commands: [], hints: [], aliases: [] };
var entries;
function allEntries() {
  entries ??= [...PRECHECK.flatMap((items) => entriesOf("precheck", items)), ...entriesOf("addons", ADDON_CHECKS)];
  return entries;
}
var entriesOf = (check, items) => Object.entries(items).flatMap(([page, own]) => [own].flat().map((item) => ({ check, page, ...DEFAULTS, ...item })));

// lib/catalog/name-words.js
var WORD = /ipv[46]|k8s|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
var SYNONYMS = new Map(Object.entries({
  addon: ["add on", "add ons"],
  api: ["apis"],
  certificate: ["cert"],
  command: ["cmd"],
  config: ["conf", "configuration", "configure", "setting"],
  coredns: ["core dns"],
  deprecated: ["discarded"],
  directory: ["dir"],
  elb: ["load balancer"],
  history: ["historical"],
  kubernetes: ["k8s", "kubernete"],
  limit: ["limitation", "restriction"],
  master: ["control plane", "master node"],
  memory: ["mem"],
  mount: ["mounting", "mounted"],
  networkmanager: ["network manager"],
  node: ["worker node"],
  nodepool: ["node pool"],
  number: ["count"],
  openkruise: ["open kruise"],
  parameter: ["param"],
  ready: ["readiness"],
  residual: ["residue"],
  rotation: ["rotated"],
  synchronization: ["sync"],
  timezone: ["time zone"]
}).flatMap(([word, synonyms]) => synonyms.map((synonym) => [synonym, word])));
var words = (list) => new Set(list.split(" "));
var FILLERS = words("a an and at between by cce check for in item of on or s support the to with");
var WEAK_WORDS = words("exception health limit state status version");
var SUBJECTS = words("addon cluster kubernetes master node");
var MAX_LENGTH = 200;
function distinctiveWords(name) {
  const spaced = name.slice(0, MAX_LENGTH).replace(/IPv(?=[46])/gi, " ipv").replace(/K8s/gi, " k8s ");
  const all = joinPairs((spaced.match(WORD) ?? []).map((word) => singular(word.toLowerCase()))).map((word) => SYNONYMS.get(word) ?? word).filter((word) => !FILLERS.has(word));
  const strong = all.filter((word) => !WEAK_WORDS.has(word));
  return new Set(strong.some((word) => !SUBJECTS.has(word)) ? strong : all);
}
var specificWords = (distinctive) => [...distinctive].filter((word) => !SUBJECTS.has(word));
function joinPairs(parts) {
  const result = [];
  for (const part of parts) {
    const joined = SYNONYMS.get(`${result.at(-1)} ${part}`);
    if (joined === void 0)
      result.push(part);
    else
      result.splice(-1, 1, joined);
  }
  return result;
}
function singular(word) {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word))
    return word;
  if (word.endsWith("ies"))
    return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses"))
    return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

// lib/catalog/search.js
var labels = /* @__PURE__ */ new Map();
function labelsOf(entry) {
  const known = labels.get(entry) ?? [entry.title.en, ...entry.aliases].map(distinctiveWords);
  labels.set(entry, known);
  return known;
}
var entriesOf2 = (check) => allEntries().filter((entry) => entry.check === check);
var onlyOne = (entries2) => entries2.length === 1 ? entries2[0] ?? null : null;
function guessByMessage(check, message, errorCodes) {
  const text = message.toLowerCase();
  const codes = errorCodes.map((code) => code.toLowerCase());
  const occurs = (hint) => text.includes(hint) || codes.includes(hint);
  return onlyOne(entriesOf2(check).filter(({ hints }) => hints.some((hint) => occurs(hint.toLowerCase()))));
}
function guessByName(check, name) {
  const words2 = [...distinctiveWords(name)];
  if (words2.length === 0)
    return null;
  const having = (entries2, maxWords) => entries2.filter((entry) => labelsOf(entry).some((label) => label.size <= maxWords && words2.every((word) => label.has(word))));
  const fitting = having(entriesOf2(check), Number.POSITIVE_INFINITY);
  const equal = having(fitting, words2.length);
  if (equal.length > 0)
    return onlyOne(equal);
  return specificWords(words2).length < 2 || fitting.length > 1 ? null : onlyOne(having(fitting, words2.length * 2));
}
var MAX_NAME_LENGTH = 100;
var MAX_SUGGESTIONS = 5;
var HAN = new RegExp("\\p{Script=Han}", "u");
var normalized = (text) => text.normalize("NFKC").trim().toLowerCase();
function findEntries(text) {
  const wanted = normalized(text);
  const exact = allEntries().filter(({ apiName, title, aliases, page }) => [apiName ?? page, page, title.en, title.zh, ...aliases].some((name) => normalized(name) === wanted));
  if (exact.length > 0)
    return { entries: exact, match: "exact" };
  const guesses = HAN.test(text) ? [onlyOne(allEntries().filter(({ title }) => normalized(title.zh).includes(wanted)))] : [guessByName("precheck", text), guessByName("addons", text)];
  const entries2 = guesses.filter((entry) => entry !== null);
  return { entries: entries2, match: entries2.length > 0 ? "guessed" : "none" };
}
function suggestNames(text) {
  if (text.length > MAX_NAME_LENGTH)
    return [];
  const wanted = normalized(text);
  const words2 = specificWords(distinctiveWords(text));
  return allEntries().flatMap(({ apiName, title }) => [apiName, HAN.test(text) ? title.zh : title.en]).filter((name) => name !== null).map((name) => {
    const label = normalized(name);
    const nameWords = [...distinctiveWords(name)];
    const shared = words2.filter((word) => nameWords.some((other) => isSameWord(word, other))).length;
    const contains = wanted.length > 1 && label.includes(wanted);
    const distance = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_9__/* .editDistance */ .Y)(wanted, label) / Math.max(wanted.length, label.length, 1);
    return { name, sharedWords: contains ? Math.max(words2.length, 1) : shared, distance };
  }).filter(({ sharedWords, distance }) => sharedWords > 0 || distance <= 1 / 3).sort((a, b) => b.sharedWords - a.sharedWords || a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}
var isSameWord = (a, b) => a === b || a.length > 3 && b.length > 3 && (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_9__/* .editDistance */ .Y)(a, b) === 1;

// lib/catalog/items/entry.js
var GUIDES = {
  cce: { en: "intl/en-us/usermanual-cce", zh: "usermanual-cce" },
  mainland: "usermanual-cce",
  regional: "intl/en-us/ae-ad-1-usermanual-cce",
  autopilot: { en: "intl/en-us/usermanual-cce-autopilot", zh: "usermanual-cce-autopilot" }
};
var pageUrl = ({ page, guide }, language) => `https://support.huaweicloud.com/${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(GUIDES[guide], language)}/${page}.html`;
var overviewUrl = (language) => pageUrl({ page: "cce_10_0549", guide: "cce" }, language);

// lib/catalog/advice.js
var UNKNOWN_MEANING = {
  en: "The catalog of documented check items does not have this one; its message says what the check found.",
  zh: "\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\uFF0C\u5177\u4F53\u95EE\u9898\u8BF7\u89C1\u63D0\u793A\u4FE1\u606F\u3002"
};
var UNKNOWN_FIX = {
  precheck: {
    en: "Do what the message says. This item is not in the catalog; the list of documented check items may explain it.",
    zh: "\u8BF7\u6309\u63D0\u793A\u4FE1\u606F\u5904\u7406\u3002\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\uFF0C\u53EF\u53C2\u8003\u5B98\u65B9\u7684\u68C0\u67E5\u9879\u5217\u8868\u3002"
  },
  addons: {
    en: "Do what the message says, on the Add-ons page of the cluster. This item is not in the catalog.",
    zh: "\u8BF7\u6309\u63D0\u793A\u4FE1\u606F\u5728\u96C6\u7FA4\u7684\u201C\u63D2\u4EF6\u4E2D\u5FC3\u201D\u9875\u9762\u5904\u7406\u3002\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\u3002"
  }
};
var POLICY_MEANING = {
  en: "The policy of this repository describes this item; the catalog of documented check items does not have it.",
  zh: "\u8BE5\u68C0\u67E5\u9879\u7531\u672C\u4ED3\u5E93\u7684\u7B56\u7565\u6587\u4EF6\u8BF4\u660E\uFF0C\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u6536\u5F55\u3002"
};
function adviceFor(item, language, own = []) {
  const { check, name, message, errorCodes } = item;
  const exact = allEntries().find((entry2) => entry2.apiName === name && entry2.check === check);
  const documented = exact ?? guessByMessage(check, message, errorCodes) ?? guessByName(check, name);
  const advice = documented ? adviceOf(documented, language, exact ? "exact" : "guessed") : unknownAdvice(item, language);
  const entry = own.find((one) => one.name === name && (one.check === null || one.check === check));
  if (!entry)
    return advice;
  return {
    title: entry.title ?? advice.title,
    meaning: entry.meaning ?? (documented ? advice.meaning : (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(POLICY_MEANING, language)),
    fix: entry.fix,
    who: entry.who ?? advice.who,
    commands: entry.commands.length > 0 ? entry.commands : advice.commands,
    docUrl: entry.link ?? advice.docUrl,
    match: "exact",
    source: "policy"
  };
}
var adviceOf = (entry, language, match) => ({
  title: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(entry.title, language),
  meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(entry.meaning, language),
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(entry.fix, language),
  who: entry.who,
  commands: entry.commands,
  docUrl: pageUrl(entry, language),
  match,
  source: "catalogue"
});
var unknownAdvice = ({ check, name }, language) => ({
  title: name,
  meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(UNKNOWN_MEANING, language),
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localize */ .kg)(UNKNOWN_FIX[check], language),
  who: null,
  commands: [],
  docUrl: overviewUrl(language),
  match: "none",
  source: "catalogue"
});
var readableMessage = (message) => message.split(/(?=__error_code#[\w.-]{1,100}#)/).map((part) => part.replace(/^__error_code#([\w.-]{1,100})#(.*?)#__/s, (_, code, text) => readableCode(code, text))).join("");
var readableCode = (code, text) => text === "" ? code : `${text} (${code})`;

// lib/messages/plan-file.js
var unreadablePlan = (file, problem) => ({
  title: { en: "Unreadable plan", zh: "\u8BA1\u5212\u65E0\u6CD5\u8BFB\u53D6" },
  message: { en: `${file} ${problemText(problem).en}.`, zh: `${file} ${problemText(problem).zh}\u3002` },
  fix: fixOf(problem)
});
function problemText(problem) {
  switch (problem.code) {
    case "not-json":
      return { en: "is not complete JSON; it may have been cut off", zh: "\u4E0D\u662F\u5B8C\u6574\u7684 JSON\uFF0C\u53EF\u80FD\u88AB\u622A\u65AD" };
    case "not-json-plan":
      return {
        en: "is not JSON: it may be the plan itself, or what `terraform show` prints without `-json`",
        zh: "\u4E0D\u662F JSON\uFF1A\u5B83\u53EF\u80FD\u662F\u8BA1\u5212\u6587\u4EF6\u672C\u8EAB\uFF0C\u6216\u672A\u4F7F\u7528 `-json` \u7684 `terraform show` \u7684\u8F93\u51FA"
      };
    case "log":
      return {
        en: "holds the messages of `terraform plan -json`, and not the plan",
        zh: "\u662F `terraform plan -json` \u7684\u6D88\u606F\uFF0C\u800C\u4E0D\u662F\u8BA1\u5212"
      };
    case "wrapper":
      return {
        en: "holds lines that the wrapper of hashicorp/setup-terraform added",
        zh: "\u542B\u6709 hashicorp/setup-terraform \u7684\u5C01\u88C5\u811A\u672C\u52A0\u5165\u7684\u884C"
      };
    case "not-a-plan":
      return { en: "is JSON, but not a Terraform plan", zh: "\u662F JSON\uFF0C\u4F46\u4E0D\u662F Terraform \u8BA1\u5212" };
    case "state":
      return {
        en: "is a Terraform state, which shows what is there and not what would change",
        zh: "\u662F Terraform \u72B6\u6001\uFF0C\u53EA\u53CD\u6620\u73B0\u72B6\uFF0C\u4E0D\u53CD\u6620\u5C06\u8981\u8FDB\u884C\u7684\u53D8\u66F4"
      };
    case "format-version":
      return {
        en: `has the format version ${problem.version}, but the gate reads versions 0.1 to 1.x`,
        zh: `\u7684\u683C\u5F0F\u7248\u672C\u4E3A ${problem.version}\uFF0C\u800C\u95E8\u7981\u652F\u6301\u7684\u7248\u672C\u4E3A 0.1 \u81F3 1.x`
      };
    case "unknown-change":
      return {
        en: `has a change of ${problem.address} that Terraform does not document, so it may be anything`,
        zh: `\u4E2D ${problem.address} \u7684\u53D8\u66F4\u4E0D\u5C5E\u4E8E Terraform \u6587\u6863\u6240\u5217\u7684\u7C7B\u578B\uFF0C\u542B\u4E49\u4E0D\u660E`
      };
  }
}
var WRITE_AGAIN = {
  en: "Write the file with `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`, then re-run this job.",
  zh: "\u8BF7\u4F7F\u7528 `terraform plan -out=tfplan` \u548C `terraform show -json tfplan > plan.json` \u751F\u6210\u8BE5\u6587\u4EF6\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
};
function fixOf({ code }) {
  if (code === "wrapper")
    return {
      en: "Set `terraform_wrapper: false` in the step of hashicorp/setup-terraform, and write the file again.",
      zh: "\u8BF7\u5728 hashicorp/setup-terraform \u6B65\u9AA4\u4E2D\u8BBE\u7F6E `terraform_wrapper: false`\uFF0C\u7136\u540E\u91CD\u65B0\u751F\u6210\u8BE5\u6587\u4EF6\u3002"
    };
  if (code === "format-version" || code === "unknown-change")
    return {
      en: "Update the gate. If there is no newer version, report this so that the gate can support it.",
      zh: "\u8BF7\u66F4\u65B0\u95E8\u7981\u7248\u672C\u3002\u5982\u679C\u6CA1\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF0C\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
    };
  return WRITE_AGAIN;
}
var incompletePlan = (file, isErrored) => ({
  title: { en: "Incomplete plan", zh: "\u8BA1\u5212\u4E0D\u5B8C\u6574" },
  message: isErrored ? {
    en: `Terraform ended the planning of ${file} with an error, so changes can be missing in it.`,
    zh: `Terraform \u5728\u751F\u6210 ${file} \u65F6\u51FA\u9519\uFF0C\u5176\u4E2D\u53EF\u80FD\u7F3A\u5C11\u90E8\u5206\u53D8\u66F4\u3002`
  } : {
    en: `${file} is not the whole plan: Terraform expects to need another one after it, because of -target or deferred changes.`,
    zh: `${file} \u4E0D\u662F\u5B8C\u6574\u7684\u8BA1\u5212\uFF1A\u7531\u4E8E\u4F7F\u7528\u4E86 -target \u6216\u6709\u63A8\u8FDF\u7684\u53D8\u66F4\uFF0CTerraform \u8BA4\u4E3A\u4E4B\u540E\u8FD8\u9700\u8981\u518D\u6B21\u751F\u6210\u8BA1\u5212\u3002`
  },
  fix: isErrored ? {
    en: "Correct what `terraform plan` reports, and write the plan again.",
    zh: "\u8BF7\u4FEE\u6B63 `terraform plan` \u62A5\u544A\u7684\u9519\u8BEF\uFF0C\u7136\u540E\u91CD\u65B0\u751F\u6210\u8BA1\u5212\u3002"
  } : { en: "Plan everything at once, without -target.", zh: "\u8BF7\u4E0D\u4F7F\u7528 -target\uFF0C\u4E00\u6B21\u751F\u6210\u5B8C\u6574\u7684\u8BA1\u5212\u3002" }
});

// lib/messages/results.js
var NOT_FINISHED = { en: "Not finished", zh: "\u5C1A\u672A\u5B8C\u6210" };
function notFinished(detail) {
  if (detail.of === "run")
    return canceledRun(detail.leavesOut);
  if (detail.of === "cluster")
    return unreachedCluster(detail.why);
  if (detail.of === "plan")
    return incompletePlan(detail.file, detail.isErrored);
  const { phase, waitedMs } = detail;
  if (detail.of === "canceled")
    return {
      title: NOT_FINISHED,
      message: {
        en: `The task was still ${phase} when the run was canceled.`,
        zh: `\u8FD0\u884C\u88AB\u53D6\u6D88\u65F6\uFF0C\u4EFB\u52A1\u72B6\u6001\u4ECD\u4E3A ${phase}\u3002`
      },
      fix: {
        en: "Re-run this job: it continues with the same task.",
        zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u5B83\u4F1A\u7EE7\u7EED\u7B49\u5F85\u540C\u4E00\u4E2A\u4EFB\u52A1\u3002"
      }
    };
  if (detail.of !== "task") {
    const name = detail.of === "section" ? { en: `The ${detail.what}`, zh: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .sectionName */ .$)(detail.what).zh } : { en: detail.what, zh: `${detail.what} ` };
    return {
      title: NOT_FINISHED,
      message: {
        en: `${name.en} is still ${phase}, although the task is finished.`,
        zh: `${name.zh}\u7684\u72B6\u6001\u4ECD\u4E3A ${phase}\uFF0C\u800C\u4EFB\u52A1\u663E\u793A\u5DF2\u5B8C\u6210\u3002`
      },
      fix: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP
    };
  }
  const still = { en: `The task is still ${phase}.`, zh: `\u4EFB\u52A1\u72B6\u6001\u4ECD\u4E3A ${phase}\u3002` };
  return waitedMs === null ? {
    title: NOT_FINISHED,
    message: still,
    fix: {
      en: "Save the response again when the check is finished, then re-run this job.",
      zh: "\u8BF7\u5728\u68C0\u67E5\u5B8C\u6210\u540E\u91CD\u65B0\u4FDD\u5B58\u54CD\u5E94\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    }
  } : {
    title: NOT_FINISHED,
    message: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(still, waited(waitedMs)),
    fix: {
      en: "Re-run this job when the check is finished, or raise wait-timeout.",
      zh: "\u8BF7\u5728\u68C0\u67E5\u5B8C\u6210\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u6216\u8C03\u5927 wait-timeout\u3002"
    }
  };
}
var LET_IT_FINISH = { en: "Re-run this job, and let it finish.", zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u5E76\u7B49\u5F85\u5176\u5B8C\u6210\u3002" };
var canceledRun = (leavesOut) => ({
  title: NOT_FINISHED,
  message: leavesOut ? {
    en: "The run was canceled before its report was complete. The report leaves out what the run had found, because that is a lot and a canceled run has about a second. The responses are in the evidence folder.",
    zh: "\u8FD0\u884C\u5728\u62A5\u544A\u5B8C\u6210\u524D\u88AB\u53D6\u6D88\u3002\u53D6\u6D88\u540E\u53EA\u5269\u7EA6\u4E00\u79D2\uFF0C\u6765\u4E0D\u53CA\u5904\u7406\u5927\u91CF\u7684\u68C0\u67E5\u7ED3\u679C\uFF0C\u56E0\u6B64\u62A5\u544A\u4E2D\u6CA1\u6709\u5305\u542B\u8FD9\u4E9B\u7ED3\u679C\uFF1B\u54CD\u5E94\u4FDD\u5B58\u5728 evidence \u76EE\u5F55\u4E2D\u3002"
  } : {
    en: "The run was canceled before its report was complete.",
    zh: "\u8FD0\u884C\u5728\u62A5\u544A\u5B8C\u6210\u524D\u88AB\u53D6\u6D88\u3002"
  },
  fix: LET_IT_FINISH
});
var UNREACHED = {
  canceled: { en: "The run was canceled before it queried this cluster.", zh: "\u8FD0\u884C\u5728\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u4E4B\u524D\u88AB\u53D6\u6D88\u3002" },
  "time-over": {
    en: "The time of this run was over before it queried this cluster.",
    zh: "\u5728\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u4E4B\u524D\uFF0C\u672C\u6B21\u8FD0\u884C\u7684\u65F6\u95F4\u5DF2\u7528\u5B8C\u3002"
  },
  "too-late": {
    en: "No check was started in this cluster, because wait-timeout was over before its turn came.",
    zh: "\u8F6E\u5230\u8BE5\u96C6\u7FA4\u4E4B\u524D wait-timeout \u5DF2\u5230\uFF0C\u56E0\u6B64\u6CA1\u6709\u542F\u52A8\u68C0\u67E5\u3002"
  }
};
var unreachedCluster = (why) => ({
  title: NOT_FINISHED,
  message: UNREACHED[why],
  fix: why === "canceled" ? LET_IT_FINISH : {
    en: "Raise max-parallel or wait-timeout, or spread the clusters over several jobs; then re-run this job.",
    zh: "\u8BF7\u8C03\u5927 max-parallel \u6216 wait-timeout\uFF0C\u6216\u5C06\u96C6\u7FA4\u5206\u6563\u5230\u591A\u4E2A\u4F5C\u4E1A\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
});
var waited = (ms) => ms < 1e3 ? { en: "The gate did not wait.", zh: "\u95E8\u7981\u6CA1\u6709\u7B49\u5F85\u3002" } : { en: `The gate waited ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(ms).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(ms).zh}\u3002` };
function resultExpired(detail) {
  const ms = Math.floor(detail.expiresAt / 1e3) * 1e3 - Math.floor(detail.now / 1e3) * 1e3;
  const at = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_11__/* .isoTime */ .Ly)(detail.expiresAt));
  const left = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(ms);
  const clocks = clockDifference(detail.cceAheadMs);
  const isRunnerAhead = detail.cceAheadMs !== null && detail.cceAheadMs < 0;
  const fix = isRunnerAhead ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(SET_CLOCK, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP) : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP;
  if (ms <= 0)
    return {
      title: { en: "Result expired", zh: "\u7ED3\u679C\u5DF2\u8FC7\u671F" },
      message: {
        en: `The check result expired at ${at}, ${left.en} ago.${clocks.en}`,
        zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${at} \u8FC7\u671F\uFF08${left.zh}\u524D\uFF09\u3002${clocks.zh}`
      },
      fix
    };
  const least = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(detail.minValidityMs);
  return {
    title: { en: "Result expires too soon", zh: "\u7ED3\u679C\u5373\u5C06\u8FC7\u671F" },
    message: {
      en: `The check result expires at ${at}, in ${left.en}, but min-validity requires ${least.en}.${clocks.en}`,
      zh: `\u68C0\u67E5\u7ED3\u679C\u5C06\u4E8E ${at} \u8FC7\u671F\uFF0C\u4EC5\u5269 ${left.zh}\uFF0C\u77ED\u4E8E min-validity \u8981\u6C42\u7684 ${least.zh}\u3002${clocks.zh}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(fix, { en: "Or lower min-validity.", zh: "\u4E5F\u53EF\u4EE5\u8C03\u5C0F min-validity\u3002" })
  };
}
var SET_CLOCK = {
  en: "Set the runner\u2019s clock right and re-run this job, since the result may still be valid by CCE\u2019s clock.",
  zh: "\u8BF7\u6821\u6B63\u8FD0\u884C\u5668\u7684\u65F6\u949F\u5E76\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u6309 CCE \u7684\u65F6\u949F\uFF0C\u8BE5\u7ED3\u679C\u53EF\u80FD\u4ECD\u7136\u6709\u6548\u3002"
};
function clockDifference(cceAheadMs) {
  if (cceAheadMs === null)
    return { en: "", zh: "" };
  const by = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(cceAheadMs);
  return cceAheadMs > 0 ? {
    en: ` The runner\u2019s clock is ${by.en} behind CCE\u2019s, so CCE\u2019s time counts.`,
    zh: `\u8FD0\u884C\u5668\u7684\u65F6\u949F\u6BD4 CCE \u7684\u65F6\u949F\u6162 ${by.zh}\uFF0C\u56E0\u6B64\u4EE5 CCE \u7684\u65F6\u95F4\u4E3A\u51C6\u3002`
  } : {
    en: ` The runner\u2019s clock is ${by.en} ahead of CCE\u2019s, and the later time counts.`,
    zh: `\u8FD0\u884C\u5668\u7684\u65F6\u949F\u6BD4 CCE \u7684\u65F6\u949F\u5FEB ${by.zh}\uFF0C\u4EE5\u8F83\u665A\u7684\u65F6\u95F4\u4E3A\u51C6\u3002`
  };
}
var noExpiry = (raw) => ({
  title: { en: "No expiry", zh: "\u6CA1\u6709\u6709\u6548\u671F" },
  message: raw === null ? { en: "The check result has no expiry time.", zh: "\u68C0\u67E5\u7ED3\u679C\u6CA1\u6709\u7ED9\u51FA\u6709\u6548\u671F\u3002" } : {
    en: `The expiry of the check result cannot be read as a time: ${raw}`,
    zh: `\u65E0\u6CD5\u5C06\u68C0\u67E5\u7ED3\u679C\u7684\u6709\u6548\u671F\u8BC6\u522B\u4E3A\u65F6\u95F4\uFF1A${raw}`
  },
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)({
    en: "A result without an expiry time does not prove anything about the current state of the cluster.",
    zh: "\u6CA1\u6709\u6709\u6548\u671F\u7684\u7ED3\u679C\u4E0D\u80FD\u8BF4\u660E\u96C6\u7FA4\u5F53\u524D\u7684\u72B6\u51B5\u3002"
  }, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP)
});
var notReplayed = (found) => ({
  title: { en: "Cannot be replayed", zh: "\u65E0\u6CD5\u91CD\u653E" },
  message: {
    en: `The run that saved these responses found what no response shows: ${found.join(", ")}.`,
    zh: `\u4FDD\u5B58\u8FD9\u4E9B\u54CD\u5E94\u7684\u8FD0\u884C\u8FD8\u6709\u54CD\u5E94\u4E2D\u770B\u4E0D\u5230\u7684\u53D1\u73B0\uFF1A${found.join("\u3001")}\u3002`
  },
  fix: {
    en: "Read the report of that run, or run the gate against CCE again.",
    zh: "\u8BF7\u67E5\u770B\u90A3\u6B21\u8FD0\u884C\u7684\u62A5\u544A\uFF0C\u6216\u8BA9\u95E8\u7981\u91CD\u65B0\u67E5\u8BE2 CCE\u3002"
  }
});
function noResult(detail, check) {
  if (detail.why === "not-replayed")
    return notReplayed(detail.found);
  const { why } = detail;
  const { en, zh } = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I3)(check);
  const title = { en: "No result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" };
  switch (why) {
    case "no-task":
      return {
        title,
        message: { en: `The cluster has no ${en} task.`, zh: `\u8BE5\u96C6\u7FA4\u6CA1\u6709${zh}\u4EFB\u52A1\u3002` },
        fix: {
          en: `Run the ${en} in the CCE console (or through its API), then re-run this job.`,
          zh: `\u8BF7\u5728 CCE \u63A7\u5236\u53F0\uFF08\u6216\u901A\u8FC7 API\uFF09\u6267\u884C${zh}\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
        }
      };
    case "no-items":
      return {
        title,
        message: {
          en: "The task is finished but contains no items, so nothing was checked.",
          zh: "\u4EFB\u52A1\u5DF2\u5B8C\u6210\uFF0C\u4F46\u5176\u4E2D\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\uFF1A\u4EC0\u4E48\u90FD\u6CA1\u6709\u68C0\u67E5\u3002"
        },
        fix: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP
      };
    case "no-file":
      return {
        title,
        message: {
          en: `None of the files in results contains a result of the ${en}.`,
          zh: `results \u6307\u5B9A\u7684\u6587\u4EF6\u4E2D\u6CA1\u6709${zh}\u7684\u7ED3\u679C\u3002`
        },
        fix: {
          en: `Add the saved response of the ${en} to results, or remove the check from checks.`,
          zh: `\u8BF7\u5C06\u5DF2\u4FDD\u5B58\u7684${zh}\u54CD\u5E94\u52A0\u5165 results\uFF0C\u6216\u4ECE checks \u4E2D\u53BB\u6389\u8BE5\u68C0\u67E5\u3002`
        }
      };
    case "filtered-out":
      return {
        title,
        message: {
          en: `There are ${en} tasks, but none has the requested id or type.`,
          zh: `\u5B58\u5728${zh}\u4EFB\u52A1\uFF0C\u4F46\u6CA1\u6709\u4E00\u4E2A\u7B26\u5408\u6307\u5B9A\u7684 ID \u6216\u7C7B\u578B\u3002`
        },
        fix: {
          en: "Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.",
          zh: "\u8BF7\u66F4\u6B63 precheck-task-id\u3001addon-task-id\u3001addon-instance-id\u3001addon-check-type \u6216 upgrade-task-id\u3002"
        }
      };
    case "no-plan":
      return {
        title,
        message: {
          en: "The run checked Terraform plans, which its evidence does not hold, because they can contain secrets.",
          zh: "\u8BE5\u6B21\u8FD0\u884C\u68C0\u67E5\u4E86 Terraform \u8BA1\u5212\uFF0C\u800C\u8BA1\u5212\u53EF\u80FD\u5305\u542B\u673A\u5BC6\uFF0C\u56E0\u6B64\u6CA1\u6709\u4FDD\u5B58\u5728\u8BC1\u636E\u4E2D\u3002"
        },
        fix: {
          en: "Give the same plan again (input plan).",
          zh: "\u8BF7\u518D\u6B21\u63D0\u4F9B\u540C\u4E00\u8BA1\u5212\uFF08\u8F93\u5165\u9879 plan\uFF09\u3002"
        }
      };
    case "no-addons":
      return {
        title,
        message: {
          en: "There is no installed add-on for which a check could be started.",
          zh: "\u6CA1\u6709\u53EF\u4EE5\u542F\u52A8\u68C0\u67E5\u7684\u5DF2\u5B89\u88C5\u63D2\u4EF6\u3002"
        },
        fix: {
          en: "Remove addons from checks, or set addon-instance-id to an add-on that can be upgraded.",
          zh: "\u8BF7\u4ECE checks \u4E2D\u53BB\u6389 addons\uFF0C\u6216\u7528 addon-instance-id \u6307\u5B9A\u4E00\u4E2A\u53EF\u4EE5\u5347\u7EA7\u7684\u63D2\u4EF6\u3002"
        }
      };
    case "no-upgrade":
      return {
        title,
        message: {
          en: `The cluster reports no upgrade, so the ${en} has nothing to confirm and was not sent.`,
          zh: `\u96C6\u7FA4\u6CA1\u6709\u5347\u7EA7\u8BB0\u5F55\uFF0C\u6CA1\u6709\u53EF\u786E\u8BA4\u7684\u5347\u7EA7\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u9001${zh}\u3002`
        },
        fix: {
          en: "Upgrade the cluster first. To follow the upgrade until it has succeeded, add upgrade to checks.",
          zh: "\u8BF7\u5148\u5347\u7EA7\u96C6\u7FA4\uFF1B\u5982\u9700\u8DDF\u8E2A\u5230\u5347\u7EA7\u6210\u529F\uFF0C\u8BF7\u5728 checks \u4E2D\u52A0\u5165 upgrade\u3002"
        }
      };
    case "vanished":
      return {
        title: { en: "The task is gone", zh: "\u4EFB\u52A1\u5DF2\u4E0D\u5B58\u5728" },
        message: {
          en: `The ${en} task disappeared while the gate waited for it.`,
          zh: `\u6240\u7B49\u5F85\u7684${zh}\u4EFB\u52A1\u5DF2\u4E0D\u5B58\u5728\u3002`
        },
        fix: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP
      };
    case "replaced":
      return {
        title: { en: "Replaced by a newer task", zh: "\u5DF2\u88AB\u65B0\u4EFB\u52A1\u53D6\u4EE3" },
        message: {
          en: `A newer ${en} task was started while the gate waited for this one.`,
          zh: `\u7B49\u5F85${zh}\u4EFB\u52A1\u671F\u95F4\uFF0C\u6709\u4EBA\u542F\u52A8\u4E86\u65B0\u7684\u4EFB\u52A1\u3002`
        },
        fix: {
          en: "Re-run this job: it will read the newer task.",
          zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u5C4A\u65F6\u4F1A\u8BFB\u53D6\u65B0\u7684\u4EFB\u52A1\u3002"
        }
      };
    case "not-sent":
      return {
        title: { en: "Not sent", zh: "\u672A\u53D1\u9001" },
        message: {
          en: `The ${en} confirms the upgrade to CCE. It was not sent, because another selected check did not pass or the policy cannot be used.`,
          zh: `${zh}\u4F1A\u5411 CCE \u786E\u8BA4\u672C\u6B21\u5347\u7EA7\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u9001\uFF1A\u5176\u4ED6\u9009\u5B9A\u7684\u68C0\u67E5\u6CA1\u6709\u901A\u8FC7\uFF0C\u6216\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\u3002`
        },
        fix: {
          en: "Fix the other findings, then re-run this job.",
          zh: "\u8BF7\u5148\u6309\u5176\u4ED6\u95EE\u9898\u7684\u5904\u7406\u65B9\u6CD5\u64CD\u4F5C\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
        }
      };
  }
}

// lib/messages/cluster-state.js
function clusterState(detail) {
  if (detail.which === "phase") {
    const { phase, waitedMs } = detail;
    const waited2 = waitedMs < 1e3 ? { en: "", zh: "" } : { en: ` The gate waited ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(waitedMs).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(waitedMs).zh}\u3002` };
    return {
      title: { en: "Cluster not Available", zh: "\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" },
      message: {
        en: `The cluster is in phase ${phase}, not Available, so its checks do not show whether it can be upgraded now.${waited2.en}`,
        zh: `\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}\uFF0C\u800C\u4E0D\u662F Available\uFF0C\u56E0\u6B64\u5176\u68C0\u67E5\u7ED3\u679C\u4E0D\u80FD\u8BF4\u660E\u73B0\u5728\u80FD\u5426\u5347\u7EA7\u3002${waited2.zh}`
      },
      fix: {
        en: "Wait until the cluster is Available, or wake or repair it in the CCE console. Then run the check again and re-run this job.",
        zh: "\u8BF7\u7B49\u5F85\u96C6\u7FA4\u6062\u590D\u4E3A Available\uFF0C\u6216\u5728 CCE \u63A7\u5236\u53F0\u5524\u9192\u6216\u4FEE\u590D\u96C6\u7FA4\uFF1B\u7136\u540E\u91CD\u65B0\u68C0\u67E5\uFF0C\u5E76\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
      }
    };
  }
  const why = (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(detail.why);
  const what = detail.what === "phase" ? { en: "phase of the cluster", zh: "\u96C6\u7FA4\u72B6\u6001" } : { en: "version that the cluster runs", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C" };
  return {
    title: { en: "Cluster state unknown", zh: "\u96C6\u7FA4\u72B6\u6001\u672A\u77E5" },
    message: {
      en: `The ${what.en} could not be read (${why.en}), so the check result may no longer describe the cluster.`,
      zh: `\u65E0\u6CD5\u8BFB\u53D6${what.zh}\uFF08${why.zh}\uFF09\uFF0C\u56E0\u6B64\u68C0\u67E5\u7ED3\u679C\u53EF\u80FD\u5DF2\u4E0D\u53CD\u6620\u96C6\u7FA4\u73B0\u72B6\u3002`
    },
    fix: {
      en: "Re-run this job. If this happens again, look at the cluster in the CCE console, and open a ticket with Huawei Cloud support.",
      zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u96C6\u7FA4\uFF0C\u5E76\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
    }
  };
}
var START_ONE = {
  en: "Start the upgrade to the asserted target, then re-run this job; or correct target-version.",
  zh: "\u8BF7\u542F\u52A8\u5347\u7EA7\u5230\u6240\u8981\u6C42\u7684\u76EE\u6807\u7248\u672C\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1B\u6216\u66F4\u6B63 target-version\u3002"
};
function staleUpgrade(detail) {
  switch (detail.why) {
    case "too-old": {
      const age = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(detail.now - detail.endedAt);
      const most = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(detail.maxAgeMs);
      const at = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_11__/* .isoTime */ .Ly)(detail.endedAt));
      const clocks = clockDifference(detail.cceAheadMs);
      return {
        title: { en: "Upgrade too long ago", zh: "\u5347\u7EA7\u65F6\u95F4\u8FC7\u65E9" },
        message: {
          en: `The newest upgrade ended at ${at}, ${age.en} ago, but upgrade-max-age allows ${most.en}.${clocks.en}`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5DF2\u4E8E ${at} \u7ED3\u675F\uFF08${age.zh}\u524D\uFF09\uFF0C\u8D85\u8FC7\u4E86 upgrade-max-age \u5141\u8BB8\u7684 ${most.zh}\u3002${clocks.zh}`
        },
        fix: {
          en: "Start the upgrade that this run is about, then re-run this job. If it is this upgrade, raise upgrade-max-age.",
          zh: "\u8BF7\u5148\u542F\u52A8\u672C\u6B21\u8981\u8DDF\u8E2A\u7684\u5347\u7EA7\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1B\u5982\u679C\u5C31\u662F\u8FD9\u6B21\u5347\u7EA7\uFF0C\u8BF7\u8C03\u5927 upgrade-max-age\u3002"
        }
      };
    }
    case "undated":
      return {
        title: { en: "Upgrade without an end time", zh: "\u5347\u7EA7\u6CA1\u6709\u7ED3\u675F\u65F6\u95F4" },
        message: {
          en: "CCE does not say when the newest upgrade ended, so it may be an earlier one.",
          zh: "CCE \u6CA1\u6709\u7ED9\u51FA\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u7684\u7ED3\u675F\u65F6\u95F4\uFF0C\u56E0\u6B64\u5B83\u53EF\u80FD\u662F\u66F4\u65E9\u7684\u4E00\u6B21\u5347\u7EA7\u3002"
        },
        fix: {
          en: "Look at the upgrade in the CCE console and confirm it there.",
          zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u5347\u7EA7\uFF0C\u5E76\u5728\u63A7\u5236\u53F0\u786E\u8BA4\u3002"
        }
      };
    case "other-target":
      return {
        title: { en: "Upgrade to another version", zh: "\u5347\u7EA7\u5230\u4E86\u5176\u4ED6\u7248\u672C" },
        message: {
          en: `The newest upgrade led to ${detail.actual}, not to ${detail.asserted}.`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5230\u4E86 ${detail.actual}\uFF0C\u800C\u4E0D\u662F ${detail.asserted}\u3002`
        },
        fix: START_ONE
      };
    case "stopped-short":
      return {
        title: { en: "Upgrade stopped short", zh: "\u5C1A\u672A\u5347\u7EA7\u5230\u6700\u65B0\u7248\u672C" },
        message: {
          en: `The cluster runs ${detail.actual}, but CCE offers ${detail.newest}, which is newer and part of the target ${detail.asserted}.`,
          zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u4E3A ${detail.actual}\uFF0C\u4F46 CCE \u8FD8\u63D0\u4F9B\u66F4\u65B0\u7684 ${detail.newest}\uFF0C\u540C\u5C5E\u76EE\u6807\u7248\u672C ${detail.asserted}\u3002`
        },
        fix: {
          en: `Upgrade to ${detail.newest}; or set target-version to ${detail.actual}, if that version is what you want.`,
          zh: `\u8BF7\u5347\u7EA7\u5230 ${detail.newest}\uFF1B\u5982\u679C ${detail.actual} \u5C31\u662F\u6240\u9700\u7684\u7248\u672C\uFF0C\u8BF7\u5C06 target-version \u8BBE\u4E3A\u5B83\u3002`
        }
      };
    case "not-succeeded":
      return {
        title: { en: "Upgrade has not succeeded", zh: "\u5347\u7EA7\u5C1A\u672A\u6210\u529F" },
        message: {
          en: `${detail.phase === null ? "An upgrade of the cluster is still under way" : `The cluster reports its last upgrade as ${detail.phase}`}, so there is nothing to confirm.`,
          zh: `${detail.phase === null ? "\u96C6\u7FA4\u6B63\u5728\u5347\u7EA7" : `\u96C6\u7FA4\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u7684\u72B6\u6001\u4E3A ${detail.phase}`}\uFF0C\u56E0\u6B64\u6CA1\u6709\u53EF\u786E\u8BA4\u7684\u5347\u7EA7\u3002`
        },
        fix: {
          en: "Finish the upgrade first. To follow it until it has succeeded, add upgrade to checks.",
          zh: "\u8BF7\u5148\u5B8C\u6210\u5347\u7EA7\uFF1B\u5982\u9700\u8DDF\u8E2A\u5230\u5347\u7EA7\u6210\u529F\uFF0C\u8BF7\u5728 checks \u4E2D\u52A0\u5165 upgrade\u3002"
        }
      };
  }
}

// lib/messages/earlier-stage.js
var MAX_LISTED = 10;
function earlierStage({ stage, target, now, holds }) {
  const rest = holds.length - MAX_LISTED;
  const clauses = holds.slice(0, MAX_LISTED).map((hold) => clauseOf(hold, now));
  if (rest > 0)
    clauses.push({ en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rest, "more cluster")}`, zh: `\u53E6\u6709 ${rest} \u4E2A\u96C6\u7FA4` });
  const version = target ?? { en: "its target", zh: "\u76EE\u6807\u7248\u672C" };
  const goal = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)([version]);
  return {
    title: { en: "Earlier stages come first", zh: "\u987B\u5148\u5B8C\u6210\u524D\u9762\u7684\u9636\u6BB5" },
    message: {
      en: `Stage ${stage} waits until every cluster of the earlier stages was upgraded to ${goal.en} and has run it for its soak. ${clauses.map(({ en }) => en).join("; ")}.`,
      zh: `\u9636\u6BB5 ${stage} \u987B\u7B49\u5F85\u524D\u9762\u5404\u9636\u6BB5\u7684\u6240\u6709\u96C6\u7FA4\u5347\u7EA7\u5230 ${goal.zh}\uFF0C\u5E76\u7A33\u5B9A\u8FD0\u884C\u5230\u89C2\u5BDF\u671F\u7ED3\u675F\u3002${clauses.map(({ zh }) => zh).join("\uFF1B")}\u3002`
    },
    fix: fixOf2(holds)
  };
}
function clauseOf(hold, now) {
  const { en, zh } = reasonOf2(hold, now);
  return { en: `${hold.name} (stage ${hold.stage}) ${en}`, zh: `${hold.name}\uFF08\u9636\u6BB5 ${hold.stage}\uFF09${zh}` };
}
function reasonOf2(hold, now) {
  switch (hold.why) {
    case "not-available":
      return { en: `is in phase ${hold.phase}`, zh: `\u7684\u72B6\u6001\u4E3A ${hold.phase}` };
    case "other-version":
      return { en: `runs ${hold.live}`, zh: `\u8FD0\u884C\u7248\u672C ${hold.live}` };
    case "upgrading":
      return { en: "is being upgraded", zh: "\u6B63\u5728\u5347\u7EA7" };
    case "soaking": {
      const [at, left] = [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_11__/* .isoTime */ .Ly)(hold.until)), (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(hold.until - now)];
      return { en: `is soaking until ${at}, for another ${left.en}`, zh: `\u7684\u89C2\u5BDF\u671F\u5230 ${at} \u7ED3\u675F\uFF0C\u8FD8\u5269 ${left.zh}` };
    }
    case "not-upgraded":
      return {
        en: "runs it, but CCE reports no upgrade to it that succeeded",
        zh: "\u5DF2\u662F\u8BE5\u7248\u672C\uFF0C\u4F46 CCE \u6CA1\u6709\u62A5\u544A\u6210\u529F\u7684\u5347\u7EA7"
      };
    case "other-origin": {
      const from = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)([...new Set(hold.from)]);
      return {
        en: `was upgraded from ${from.en}, while this cluster runs ${hold.current}`,
        zh: `\u662F\u4ECE ${from.zh} \u5347\u7EA7\u7684\uFF0C\u800C\u672C\u96C6\u7FA4\u7684\u7248\u672C\u4E3A ${hold.current}`
      };
    }
    case "unreadable": {
      const reason = hold.gap === null ? null : gapText(hold.gap);
      return reason === null ? { en: "could not be read", zh: "\u65E0\u6CD5\u8BFB\u53D6" } : { en: `could not be read (${reason.en})`, zh: `\u65E0\u6CD5\u8BFB\u53D6\uFF08${reason.zh}\uFF09` };
    }
    case "unknown-origin":
      return {
        en: "runs it, but CCE does not say from which version it was upgraded, or which version this cluster runs",
        zh: "\u5DF2\u662F\u8BE5\u7248\u672C\uFF0C\u4F46 CCE \u6CA1\u6709\u8BF4\u660E\u5347\u7EA7\u524D\u7684\u7248\u672C\u6216\u672C\u96C6\u7FA4\u7684\u5F53\u524D\u7248\u672C"
      };
    case "unknown-target":
      return {
        en: "cannot be compared, because the target version of this cluster is not set",
        zh: "\u65E0\u6CD5\u6BD4\u8F83\uFF0C\u56E0\u4E3A\u6CA1\u6709\u8BBE\u7F6E\u672C\u96C6\u7FA4\u7684\u76EE\u6807\u7248\u672C"
      };
  }
}
function gapText(gap) {
  if (gap.code !== "wrong-settings")
    return (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(gap);
  const settings = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(gap.settings);
  return { en: `see ${settings.en}`, zh: `\u8BF7\u68C0\u67E5 ${settings.zh}` };
}
function fixOf2(holds) {
  const has = (...reasons) => holds.some(({ why }) => reasons.includes(why));
  const steps = [];
  if (has("other-version", "upgrading", "not-available"))
    steps.push({
      en: "Finish the upgrade of the clusters of the earlier stages first.",
      zh: "\u8BF7\u5148\u5B8C\u6210\u524D\u9762\u5404\u9636\u6BB5\u7684\u96C6\u7FA4\u5347\u7EA7\u3002"
    });
  if (has("soaking"))
    steps.push({ en: "Wait until the soak is over.", zh: "\u8BF7\u7B49\u5F85\u89C2\u5BDF\u671F\u7ED3\u675F\u3002" });
  if (has("other-origin", "not-upgraded"))
    steps.push({
      en: "First upgrade a cluster of the earlier stage from the version that this one runs; where none runs it any more, change the stages on the base branch.",
      zh: "\u8BF7\u5148\u5728\u524D\u9762\u7684\u9636\u6BB5\u4E2D\u5347\u7EA7\u4E00\u4E2A\u4E0E\u672C\u96C6\u7FA4\u7248\u672C\u76F8\u540C\u7684\u96C6\u7FA4\uFF1B\u5982\u679C\u5DF2\u6CA1\u6709\u8FD9\u6837\u7684\u96C6\u7FA4\uFF0C\u8BF7\u5728\u57FA\u51C6\u5206\u652F\u4E0A\u8C03\u6574\u5404\u9636\u6BB5\u3002"
    });
  if (holds.some(_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnseen */ .NM))
    steps.push({
      en: "Check that the credentials of those clusters may read them, that their upgrade workflows are listed, and that this cluster has a target.",
      zh: "\u8BF7\u68C0\u67E5\u51ED\u8BC1\u80FD\u5426\u8BFB\u53D6\u8FD9\u4E9B\u96C6\u7FA4\u3001\u80FD\u5426\u5217\u51FA\u5176\u5347\u7EA7\u6D41\u7A0B\uFF0C\u4EE5\u53CA\u672C\u96C6\u7FA4\u662F\u5426\u8BBE\u7F6E\u4E86\u76EE\u6807\u7248\u672C\u3002"
    });
  return (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(...steps, { en: "Then re-run this job.", zh: "\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" });
}
var EARLIER_STAGE_MEANING = {
  en: "An earlier stage that has not passed the upgrade cannot show whether it is safe for this one.",
  zh: "\u524D\u9762\u7684\u9636\u6BB5\u5C1A\u672A\u5B8C\u6210\u5347\u7EA7\uFF0C\u65E0\u6CD5\u8BF4\u660E\u672C\u9636\u6BB5\u5347\u7EA7\u662F\u5426\u5B89\u5168\u3002"
};

// lib/messages/internal-error.js
var PHASES = {
  settings: { en: "while it read the settings", zh: "\u8BFB\u53D6\u8BBE\u7F6E\u65F6" },
  collect: { en: "while it collected policy and results", zh: "\u6536\u96C6\u7B56\u7565\u548C\u7ED3\u679C\u65F6" },
  check: { en: "while it processed this check", zh: "\u5904\u7406\u8BE5\u9879\u68C0\u67E5\u65F6" },
  facts: { en: "while it read the facts of the cluster", zh: "\u8BFB\u53D6\u96C6\u7FA4\u4FE1\u606F\u65F6" },
  decide: { en: "while it decided", zh: "\u5224\u65AD\u65F6" },
  compare: { en: "while it compared the report with the earlier one", zh: "\u4E0E\u4E4B\u524D\u7684\u62A5\u544A\u6BD4\u8F83\u65F6" },
  render: { en: "while it rendered the report", zh: "\u751F\u6210\u62A5\u544A\u65F6" },
  publish: { en: "while it published the report", zh: "\u53D1\u5E03\u62A5\u544A\u65F6" },
  background: { en: "outside of any check", zh: "\u5728\u5404\u9879\u68C0\u67E5\u4E4B\u5916" }
};
function internalError({ during, what, message }) {
  const phase = PHASES[during];
  return {
    title: { en: "Error in the gate itself", zh: "\u95E8\u7981\u81EA\u8EAB\u51FA\u9519" },
    message: {
      en: `An error occurred in the gate itself ${phase.en}${what === null ? "" : ` (${what})`}${message === "" ? "" : `: ${message}`}.`,
      zh: `${phase.zh}${what === null ? "" : `\uFF08${what}\uFF09`}\uFF0C\u95E8\u7981\u81EA\u8EAB\u51FA\u9519${message === "" ? "" : `\uFF1A${message}`}\u3002`
    },
    fix: {
      en: "Re-run this job. If it fails again, report it to the maintainers of the gate with this message and the evidence folder.",
      zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5982\u679C\u518D\u6B21\u51FA\u9519\uFF0C\u8BF7\u5C06\u6B64\u4FE1\u606F\u548C evidence \u76EE\u5F55\u53CD\u9988\u7ED9\u95E8\u7981\u7684\u7EF4\u62A4\u8005\u3002"
    }
  };
}

// lib/messages/job-reports.js
var RERUN_ALL = {
  en: "Re-run all jobs of the workflow.",
  zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u5DE5\u4F5C\u6D41\u7684\u6240\u6709\u4F5C\u4E1A\u3002"
};
var CHECK_UPLOADS = {
  en: "Open the log of each job that has no report, fix what ended it, and re-run the failed jobs. A job must upload its report.json even if it fails (if: always()).",
  zh: "\u8BF7\u67E5\u770B\u6CA1\u6709\u62A5\u544A\u7684\u4F5C\u4E1A\u7684\u65E5\u5FD7\uFF0C\u89E3\u51B3\u5176\u4E2D\u65AD\u7684\u539F\u56E0\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u5931\u8D25\u7684\u4F5C\u4E1A\u3002\u4F5C\u4E1A\u5373\u4F7F\u5931\u8D25\u4E5F\u5FC5\u987B\u4E0A\u4F20 report.json\uFF08if: always()\uFF09\u3002"
};
var CHECK_FILES = {
  en: "Merge only the report.json files of the jobs of this workflow run.",
  zh: "\u8BF7\u53EA\u5408\u5E76\u672C\u6B21\u5DE5\u4F5C\u6D41\u8FD0\u884C\u4E2D\u5404\u4F5C\u4E1A\u7684 report.json \u6587\u4EF6\u3002"
};
var UNREADABLE = {
  "no-file": { en: "cannot be read as a text file", zh: "\u65E0\u6CD5\u4F5C\u4E3A\u6587\u672C\u6587\u4EF6\u8BFB\u53D6" },
  "too-large": { en: "is too large for a report", zh: "\u8FC7\u5927\uFF0C\u4E0D\u662F\u62A5\u544A" },
  "not-json": { en: "is not JSON", zh: "\u4E0D\u662F JSON" },
  "not-a-report": { en: "is not a report of this gate (schemaVersion 1)", zh: "\u4E0D\u662F\u672C\u95E8\u7981\u7684\u62A5\u544A\uFF08schemaVersion 1\uFF09" }
};
function jobReport(problem) {
  switch (problem.code) {
    case "missing": {
      const { expected, found, clusters } = problem;
      const names = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(clusters);
      return {
        title: { en: "A job has no report", zh: "\u6709\u4F5C\u4E1A\u6CA1\u6709\u62A5\u544A" },
        message: {
          en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(expected, "job")} must have a report, but there ${found === 1 ? "is" : "are"} ${found}.${clusters.length > 0 ? ` There is none about ${names.en}.` : ""}`,
          zh: `\u5E94\u6709 ${expected} \u4E2A\u4F5C\u4E1A\u7684\u62A5\u544A\uFF0C\u5B9E\u9645\u53EA\u6709 ${found} \u4E2A\u3002${clusters.length > 0 ? `\u7F3A\u5C11\u5173\u4E8E ${names.zh} \u7684\u62A5\u544A\u3002` : ""}`
        },
        fix: CHECK_UPLOADS
      };
    }
    case "surplus": {
      const { expected, found, files } = problem;
      return {
        title: { en: "Unexpected report", zh: "\u6709\u591A\u4F59\u7684\u62A5\u544A" },
        message: {
          en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(expected, "job")} must have a report, but there are ${found}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(files).en}.`,
          zh: `\u5E94\u6709 ${expected} \u4E2A\u4F5C\u4E1A\u7684\u62A5\u544A\uFF0C\u5B9E\u9645\u6709 ${found} \u4E2A\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(files).zh}\u3002`
        },
        fix: CHECK_FILES
      };
    }
    case "unreadable":
      return {
        title: { en: "Unreadable report", zh: "\u62A5\u544A\u65E0\u6CD5\u8BFB\u53D6" },
        message: {
          en: `${problem.file} ${UNREADABLE[problem.why].en}.`,
          zh: `${problem.file} ${UNREADABLE[problem.why].zh}\u3002`
        },
        fix: CHECK_UPLOADS
      };
    case "unknown-commit":
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} does not say which workflow run and commit it is about.`,
          zh: `${problem.file} \u6CA1\u6709\u8BF4\u660E\u5B83\u5C5E\u4E8E\u54EA\u6B21\u5DE5\u4F5C\u6D41\u8FD0\u884C\u548C\u54EA\u4E2A\u63D0\u4EA4\u3002`
        },
        fix: CHECK_FILES
      };
    case "other-commit":
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} is about commit ${problem.commit}, not about ${problem.expected}.`,
          zh: `${problem.file} \u9488\u5BF9\u7684\u662F\u63D0\u4EA4 ${problem.commit}\uFF0C\u800C\u4E0D\u662F ${problem.expected}\u3002`
        },
        fix: CHECK_FILES
      };
    case "other-run":
      return {
        title: { en: "Report of another run", zh: "\u5176\u4ED6\u8FD0\u884C\u7684\u62A5\u544A" },
        message: {
          en: `${problem.file} is from workflow run ${problem.run}, not from ${problem.expected}.`,
          zh: `${problem.file} \u6765\u81EA\u5DE5\u4F5C\u6D41\u8FD0\u884C ${problem.run}\uFF0C\u800C\u4E0D\u662F ${problem.expected}\u3002`
        },
        fix: CHECK_FILES
      };
    case "earlier-attempt":
      return {
        title: { en: "Report of an earlier attempt", zh: "\u5148\u524D\u8FD0\u884C\u7684\u62A5\u544A" },
        message: {
          en: `${problem.file} ${problem.attempt === null ? "does not say which attempt it is from" : `is from attempt ${problem.attempt}`}, but all jobs ran again in attempt ${problem.expected}.`,
          zh: `${problem.file} ${problem.attempt === null ? "\u6CA1\u6709\u8BF4\u660E\u5B83\u6765\u81EA\u7B2C\u51E0\u6B21\u8FD0\u884C" : `\u6765\u81EA\u7B2C ${problem.attempt} \u6B21\u8FD0\u884C`}\uFF0C\u800C\u6240\u6709\u4F5C\u4E1A\u90FD\u5728\u7B2C ${problem.expected} \u6B21\u4E2D\u91CD\u65B0\u8FD0\u884C\u8FC7\u3002`
        },
        fix: CHECK_UPLOADS
      };
    case "incomplete": {
      const names = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(problem.clusters);
      return {
        title: { en: "A report lacks clusters", zh: "\u62A5\u544A\u7F3A\u5C11\u96C6\u7FA4" },
        message: {
          en: `${problem.file} has nothing about ${names.en}, which its job had to gate.`,
          zh: `${problem.file} \u4E2D\u6CA1\u6709\u5176\u4F5C\u4E1A\u5E94\u68C0\u67E5\u7684 ${names.zh}\u3002`
        },
        fix: RERUN_ALL
      };
    }
    case "other-policy":
      return {
        title: { en: "Decided by another policy", zh: "\u5224\u5B9A\u6240\u7528\u7684\u7B56\u7565\u4E0D\u540C" },
        message: {
          en: `${problem.file} was decided by another policy than ${problem.other}: the policy changed between the two jobs.`,
          zh: `${problem.file} \u4E0E ${problem.other} \u5224\u5B9A\u6240\u7528\u7684\u7B56\u7565\u4E0D\u540C\uFF1A\u7B56\u7565\u5728\u4E24\u4E2A\u4F5C\u4E1A\u4E4B\u95F4\u53D1\u751F\u4E86\u53D8\u5316\u3002`
        },
        fix: RERUN_ALL
      };
    case "duplicate":
      return {
        title: { en: "Two reports about one cluster", zh: "\u540C\u4E00\u96C6\u7FA4\u6709\u4E24\u4EFD\u62A5\u544A" },
        message: {
          en: `${problem.file} and ${problem.other} are about the same cluster and from the same attempt. The worse of the two counts.`,
          zh: `${problem.file} \u548C ${problem.other} \u662F\u540C\u4E00\u6B21\u8FD0\u884C\u4E2D\u5173\u4E8E\u540C\u4E00\u96C6\u7FA4\u7684\u62A5\u544A\u3002\u4EE5\u8F83\u5DEE\u7684\u4E00\u4EFD\u4E3A\u51C6\u3002`
        },
        fix: {
          en: "Gate each cluster in one job only, and merge each report once.",
          zh: "\u8BF7\u53EA\u5728\u4E00\u4E2A\u4F5C\u4E1A\u4E2D\u68C0\u67E5\u6BCF\u4E2A\u96C6\u7FA4\uFF0C\u4E14\u6BCF\u4EFD\u62A5\u544A\u53EA\u5408\u5E76\u4E00\u6B21\u3002"
        }
      };
    case "failed-job":
      return {
        title: { en: "A job failed", zh: "\u6709\u4F5C\u4E1A\u5931\u8D25" },
        message: {
          en: `GitHub reports "${problem.result}" for the jobs, although every report is green.`,
          zh: `GitHub \u62A5\u544A\u8FD9\u4E9B\u4F5C\u4E1A\u7684\u7ED3\u679C\u4E3A\u201C${problem.result}\u201D\uFF0C\u800C\u6BCF\u4EFD\u62A5\u544A\u90FD\u662F\u7EFF\u8272\u7684\u3002`
        },
        fix: {
          en: "Look at the jobs that failed, and re-run them. A job that failed before it could replace an earlier report may have left that one behind.",
          zh: "\u8BF7\u67E5\u770B\u5E76\u91CD\u65B0\u8FD0\u884C\u5931\u8D25\u7684\u4F5C\u4E1A\u3002\u4F5C\u4E1A\u53EF\u80FD\u5728\u66FF\u6362\u5148\u524D\u7684\u62A5\u544A\u4E4B\u524D\u5C31\u5DF2\u5931\u8D25\uFF0C\u7559\u4E0B\u7684\u662F\u65E7\u62A5\u544A\u3002"
        }
      };
  }
}
var OTHER_COMMIT = { en: "Report of another commit", zh: "\u5176\u4ED6\u63D0\u4EA4\u7684\u62A5\u544A" };
var NONE_CONCERNED = {
  en: "The change is about no cluster, so CCE was not queried",
  zh: "\u53D8\u66F4\u4E0D\u6D89\u53CA\u4EFB\u4F55\u96C6\u7FA4\uFF0C\u56E0\u6B64\u6CA1\u6709\u67E5\u8BE2 CCE"
};

// lib/messages/responses.js
var RESPONSE_NAMES = {
  "precheck-task": { en: "the pre-upgrade check task", zh: "\u5347\u7EA7\u524D\u68C0\u67E5\u4EFB\u52A1" },
  "precheck-list": { en: "the list of pre-upgrade check tasks", zh: "\u5347\u7EA7\u524D\u68C0\u67E5\u4EFB\u52A1\u5217\u8868" },
  "precheck-start": { en: "the response to starting the pre-upgrade check", zh: "\u542F\u52A8\u5347\u7EA7\u524D\u68C0\u67E5\u7684\u54CD\u5E94" },
  "saved-precheck": { en: "a saved pre-upgrade check task", zh: "\u5DF2\u4FDD\u5B58\u7684\u5347\u7EA7\u524D\u68C0\u67E5\u4EFB\u52A1" },
  "addon-tasks": { en: "the add-on check tasks", zh: "\u63D2\u4EF6\u68C0\u67E5\u4EFB\u52A1" },
  "upgrade-info": { en: "the upgrade information", zh: "\u96C6\u7FA4\u5347\u7EA7\u4FE1\u606F" },
  "workflow-list": { en: "the list of upgrade workflows", zh: "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1\u5217\u8868" },
  "upgrade-task": { en: "the upgrade task", zh: "\u5347\u7EA7\u4EFB\u52A1" },
  "upgrade-list": { en: "the list of upgrade tasks", zh: "\u5347\u7EA7\u4EFB\u52A1\u5217\u8868" },
  postcheck: { en: "the response to the post-upgrade check", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u7684\u54CD\u5E94" },
  "saved-response": { en: "a saved response", zh: "\u5DF2\u4FDD\u5B58\u7684\u54CD\u5E94" }
};
var REASONS = {
  "no-items": { en: "it has no items", zh: "\u5176\u4E2D\u6CA1\u6709 items" },
  "no-addon-list": { en: "the list of installed add-ons has no items", zh: "\u5DF2\u5B89\u88C5\u63D2\u4EF6\u7684\u5217\u8868\u4E2D\u6CA1\u6709 items" },
  "no-uid": { en: "it has no metadata.uid", zh: "\u5176\u4E2D\u6CA1\u6709 metadata.uid" },
  "no-versions": {
    en: "it does not contain the live version and the available targets",
    zh: "\u5176\u4E2D\u6CA1\u6709\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u548C\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C"
  },
  "undocumented-shape": { en: "it does not have the documented structure", zh: "\u4E0E\u6587\u6863\u89C4\u5B9A\u7684\u7ED3\u6784\u4E0D\u7B26" },
  partial: { en: "it does not hold all of its entries", zh: "\u5176\u4E2D\u6CA1\u6709\u5217\u51FA\u5168\u90E8\u6761\u76EE" },
  "other-task": { en: "CCE returned another task than requested", zh: "\u8FD4\u56DE\u7684\u4E0D\u662F\u6240\u67E5\u8BE2\u7684\u4EFB\u52A1" },
  contradiction: {
    en: "two responses about it differ, and neither is newer than the other",
    zh: "\u6709\u4E24\u4EFD\u5185\u5BB9\u4E0D\u540C\u7684\u54CD\u5E94\uFF0C\u4E14\u65E0\u6CD5\u533A\u5206\u5148\u540E"
  },
  "newest-without-uid": {
    en: "the newest task has no metadata.uid to request it by",
    zh: "\u6700\u65B0\u7684\u4EFB\u52A1\u6CA1\u6709 metadata.uid\uFF0C\u65E0\u6CD5\u636E\u6B64\u67E5\u8BE2"
  },
  "undated-precheck": {
    en: "the tasks do not show which was created last; set precheck-task-id",
    zh: "\u65E0\u6CD5\u5224\u65AD\u54EA\u4E2A\u4EFB\u52A1\u662F\u6700\u540E\u521B\u5EFA\u7684\uFF1B\u8BF7\u7528 precheck-task-id \u6307\u5B9A"
  },
  "undated-addon": {
    en: "an add-on has several tasks that do not show which was created last; set addon-task-id",
    zh: "\u540C\u4E00\u63D2\u4EF6\u6709\u591A\u4E2A\u4EFB\u52A1\uFF0C\u65E0\u6CD5\u5224\u65AD\u54EA\u4E2A\u662F\u6700\u540E\u521B\u5EFA\u7684\uFF1B\u8BF7\u7528 addon-task-id \u6307\u5B9A"
  },
  "undated-upgrade": {
    en: "the tasks do not show which is the newest; set upgrade-task-id",
    zh: "\u65E0\u6CD5\u5224\u65AD\u54EA\u4E2A\u4EFB\u52A1\u662F\u6700\u65B0\u7684\uFF1B\u8BF7\u7528 upgrade-task-id \u6307\u5B9A"
  },
  "unnamed-start": {
    en: "the response to starting them does not name a task for each add-on",
    zh: "\u542F\u52A8\u68C0\u67E5\u7684\u54CD\u5E94\u6CA1\u6709\u4E3A\u6BCF\u4E2A\u63D2\u4EF6\u7ED9\u51FA\u4EFB\u52A1"
  }
};
var unreadableMessage = (what, fault) => ({
  message: {
    en: `Cannot read ${RESPONSE_NAMES[what].en}: ${reasonOf3(what, fault).en}.`,
    zh: `\u65E0\u6CD5\u8BFB\u53D6${RESPONSE_NAMES[what].zh}\uFF1A${reasonOf3(what, fault).zh}\u3002`
  },
  fix: "file" in fault ? SAVED_FIXES[fault.code] : LOOK_AT_EVIDENCE
});
var LOOK_AT_EVIDENCE = {
  en: "Look at the saved response in the evidence folder. If CCE really responds like this, report it so that the gate can support it.",
  zh: "\u8BF7\u67E5\u770B evidence \u76EE\u5F55\u4E2D\u4FDD\u5B58\u7684\u54CD\u5E94\u3002\u5982\u679C CCE \u786E\u5B9E\u8FD9\u6837\u8FD4\u56DE\uFF0C\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
};
var SAVE_WHOLE = {
  en: "Save the response as CCE sent it, whole and with its kind, or take the file out of results.",
  zh: "\u8BF7\u6309 CCE \u8FD4\u56DE\u7684\u539F\u6837\u5B8C\u6574\u4FDD\u5B58\u54CD\u5E94\uFF08\u5305\u62EC kind\uFF09\uFF0C\u6216\u4ECE results \u4E2D\u53BB\u6389\u8BE5\u6587\u4EF6\u3002"
};
var KEEP_EVIDENCE = {
  en: "Give results all files of the evidence folder as the run wrote them.",
  zh: "\u8BF7\u5C06\u8FD0\u884C\u5199\u5165 evidence \u76EE\u5F55\u7684\u5168\u90E8\u6587\u4EF6\u539F\u6837\u63D0\u4F9B\u7ED9 results\u3002"
};
var SAVED_FIXES = {
  "no-json": SAVE_WHOLE,
  "no-kind": SAVE_WHOLE,
  "kind-in-file": SAVE_WHOLE,
  "no-index": KEEP_EVIDENCE,
  "absent-file": KEEP_EVIDENCE,
  "error-body": {
    en: "Solve what CCE refused, save the response again, or take the file out of results.",
    zh: "\u8BF7\u89E3\u51B3 CCE \u62D2\u7EDD\u8BF7\u6C42\u7684\u539F\u56E0\u5E76\u91CD\u65B0\u4FDD\u5B58\u54CD\u5E94\uFF0C\u6216\u4ECE results \u4E2D\u53BB\u6389\u8BE5\u6587\u4EF6\u3002"
  },
  "start-answer": {
    en: "Save the task itself once it has finished (the response to a GET request), in place of the response to its start.",
    zh: "\u8BF7\u5728\u4EFB\u52A1\u7ED3\u675F\u540E\u4FDD\u5B58\u4EFB\u52A1\u672C\u8EAB\uFF08GET \u8BF7\u6C42\u7684\u54CD\u5E94\uFF09\uFF0C\u4EE5\u66FF\u6362\u542F\u52A8\u4EFB\u52A1\u65F6\u7684\u54CD\u5E94\u3002"
  }
};
function reasonOf3(what, fault) {
  const isList = what === "addon-tasks";
  switch (fault.code) {
    case "shape":
      return shapeReason(fault);
    case "other-kind":
      return {
        en: `${isList ? "their" : "its"} kind is ${fault.kind}, not ${fault.expected}`,
        zh: `\u5176 kind \u4E3A ${fault.kind}\uFF0C\u800C\u4E0D\u662F ${fault.expected}`
      };
    case "no-kind":
      return {
        en: `${fault.file} has no kind that says which check it belongs to`,
        zh: `${fault.file} \u4E2D\u6CA1\u6709 kind\uFF0C\u65E0\u6CD5\u786E\u5B9A\u5B83\u5C5E\u4E8E\u54EA\u9879\u68C0\u67E5`
      };
    case "error-body":
      return { en: `${fault.file} holds an error response`, zh: `${fault.file} \u7684\u5185\u5BB9\u662F\u9519\u8BEF\u54CD\u5E94` };
    case "start-answer":
      return {
        en: `${fault.file} holds the response to the start of a task, which has no result yet`,
        zh: `${fault.file} \u7684\u5185\u5BB9\u662F\u542F\u52A8\u4EFB\u52A1\u65F6\u7684\u54CD\u5E94\uFF0C\u5176\u4E2D\u8FD8\u6CA1\u6709\u7ED3\u679C`
      };
    case "kind-in-file":
      return {
        en: `the kind in ${fault.file} is ${fault.kind}, not ${fault.expected}`,
        zh: `${fault.file} \u4E2D\u7684 kind \u4E3A ${fault.kind}\uFF0C\u800C\u4E0D\u662F ${fault.expected}`
      };
    case "no-index":
      return {
        en: `${fault.file} is not the list of clusters that a run writes beside its evidence`,
        zh: `${fault.file} \u4E0D\u662F\u8FD0\u884C\u5728 evidence \u65C1\u5199\u5165\u7684\u96C6\u7FA4\u5217\u8868`
      };
    case "absent-file":
      return {
        en: `${fault.file} is missing, although the list of clusters beside it names it`,
        zh: `\u7F3A\u5C11 ${fault.file}\uFF0C\u800C\u540C\u76EE\u5F55\u7684\u96C6\u7FA4\u5217\u8868\u5217\u51FA\u4E86\u8BE5\u6587\u4EF6`
      };
    case "no-json":
      return { en: `${fault.file} is not JSON`, zh: `${fault.file} \u7684\u5185\u5BB9\u4E0D\u662F JSON` };
    case "no-items":
      return isList ? { en: "the response has no items", zh: "\u54CD\u5E94\u4E2D\u6CA1\u6709 items" } : REASONS["no-items"];
    default:
      return REASONS[fault.code];
  }
}
var WHOLES = {
  body: { en: "the body", zh: "\u54CD\u5E94\u4F53" },
  task: { en: "the task", zh: "\u8BE5\u4EFB\u52A1" },
  listed: { en: "a task", zh: "\u67D0\u4E2A\u4EFB\u52A1" },
  item: { en: "an item", zh: "\u67D0\u4E2A\u68C0\u67E5\u9879" }
};
function shapeReason({ of, path, expected }) {
  const whole = WHOLES[of];
  const isNested = of === "listed" || of === "item";
  const en = path === "" ? whole.en : isNested ? `${whole.en}'s ${path}` : path;
  const zh = path === "" ? whole.zh : isNested ? `${whole.zh}\u7684 ${path} ` : `${path} `;
  return expected === null ? { en: `${en} does not have the documented structure`, zh: `${zh}\u4E0E\u6587\u6863\u89C4\u5B9A\u7684\u7ED3\u6784\u4E0D\u7B26` } : { en: `${en} is not of type ${expected}`, zh: `${zh}\u7684\u7C7B\u578B\u4E0D\u662F ${expected}` };
}

// lib/messages/diagnostics.js
var diagnosticMessage = (detail, check) => ({
  ...messageOf(detail, check),
  meaning: meaningOf(detail)
});
function meaningOf(detail) {
  if (detail.name === "policy-error")
    return (0,_chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFaultMeaning */ .WK)(detail.fault);
  const own = detail.name === "clusters-file-error" ? (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_2__/* .clustersFaultMeaning */ .fB)(detail.fault) : null;
  if (own !== null)
    return own;
  const isUnread = detail.name === "target-mismatch" && detail.which === "unread";
  return isUnread ? _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .UNREAD_TARGET_MEANING */ .aN : MEANINGS[detail.name];
}
function messageOf(detail, check) {
  switch (detail.name) {
    case "not-finished":
      return notFinished(detail);
    case "task-errored":
      return taskErrored(detail.message, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I3)(check));
    case "result-expired":
      return resultExpired(detail);
    case "no-expiry":
      return noExpiry(detail.raw);
    case "skipped-item":
      return skippedItem(detail.item);
    case "target-mismatch":
      return (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .targetMismatch */ .M5)(detail);
    case "cluster-mismatch":
      return otherCluster(detail);
    case "cluster-state":
      return clusterState(detail);
    case "stale-upgrade":
      return staleUpgrade(detail);
    case "no-result":
      return noResult(detail, check);
    case "unexplained-failure":
      return unexplained(detail, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I3)(check));
    case "unknown-value":
      return unknownValue(detail);
    case "unreadable-response":
      if ("plan" in detail)
        return unreadablePlan(detail.plan, detail.problem);
      return "failure" in detail ? { title: UNREADABLE2, ...(0,_chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_0__/* .apiFailureMessage */ .W)(detail.failure) } : { title: UNREADABLE2, ...unreadableMessage(detail.what, detail.fault) };
    case "api-error":
      return { title: { en: "Request failed", zh: "\u8BF7\u6C42\u5931\u8D25" }, ...(0,_chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_0__/* .apiFailureMessage */ .W)(detail.failure) };
    case "no-access":
      return "failure" in detail ? { title: NO_ACCESS, ...(0,_chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_0__/* .apiFailureMessage */ .W)(detail.failure) } : { title: NO_ACCESS, ...(0,_chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_4__/* .noSecrets */ .fI)(detail) };
    case "wrong-settings":
      return (0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongSetting */ .q5)(detail.fault);
    case "policy-error":
      return (0,_chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFaultMessage */ .So)(detail.fault);
    case "earlier-stage":
      return earlierStage(detail);
    case "clusters-file-error":
      return (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_2__/* .clustersFaultMessage */ .p4)(detail.fault);
    case "upgrade-failed":
      return upgradeFailed(detail);
    case "upgrade-paused":
      return upgradePaused(detail.progress);
    case "postcheck-failed":
      return POSTCHECK_FAILED;
    case "job-report":
      return jobReport(detail.problem);
    case "internal-error":
      return internalError(detail);
    case "backup-too-old":
    case "end-of-service":
    case "target-not-offered":
    case "readiness-unknown":
    case "autoscaling-on":
    case "nodes-left-behind":
      return (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .readinessMessage */ ._H)(detail);
  }
}
var UNREADABLE2 = { en: "Unreadable response", zh: "\u54CD\u5E94\u65E0\u6CD5\u8BFB\u53D6" };
var NO_ACCESS = { en: "No access", zh: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650" };
var taskErrored = (message, { en, zh }) => ({
  title: { en: "The check failed to run", zh: "\u68C0\u67E5\u4EFB\u52A1\u51FA\u9519" },
  message: {
    en: `The ${en} task ended in phase Error${message ? `: ${message}` : ", without a message"}.`,
    zh: `${zh}\u4EFB\u52A1\u4EE5 Error \u72B6\u6001\u7ED3\u675F${message ? `\uFF1A${message}` : "\uFF0C\u6CA1\u6709\u63D0\u793A\u4FE1\u606F"}\u3002`
  },
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP, {
    en: "If it fails again, open a ticket with Huawei Cloud support and include the task id.",
    zh: "\u5982\u679C\u518D\u6B21\u51FA\u9519\uFF0C\u8BF7\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u5E76\u9644\u4E0A\u4EFB\u52A1 ID\u3002"
  })
});
var skippedItem = (item) => ({
  title: { en: "Item skipped", zh: "\u68C0\u67E5\u9879\u88AB\u8DF3\u8FC7" },
  message: {
    en: `${item} was not checked: the task was set to skip it (skippedCheckItemList), and no reason is given.`,
    zh: `${item} \u6CA1\u6709\u68C0\u67E5\uFF1A\u6709\u4EBA\u8DF3\u8FC7\u4E86\u5B83\uFF08skippedCheckItemList\uFF09\uFF0C\u6CA1\u6709\u8BF4\u660E\u539F\u56E0\u3002`
  },
  fix: {
    en: "Run the check again without skipping this item, or add a waiver for it to the policy (name, reason, owner, expires).",
    zh: "\u8BF7\u91CD\u65B0\u68C0\u67E5\uFF0C\u4E0D\u8981\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF1B\u6216\u5728\u7B56\u7565\u4E2D\u4E3A\u5176\u6DFB\u52A0\u8C41\u514D\uFF08name\u3001reason\u3001owner\u3001expires\uFF09\uFF0C\u7531\u4E13\u4EBA\u8D1F\u8D23\u3002"
  }
});
var otherCluster = ({ actual, asserted }) => ({
  title: { en: "Another cluster", zh: "\u96C6\u7FA4\u4E0D\u7B26" },
  message: {
    en: `The check result is for cluster ${actual}, not for ${asserted}.`,
    zh: `\u68C0\u67E5\u7ED3\u679C\u5C5E\u4E8E\u96C6\u7FA4 ${actual}\uFF0C\u800C\u4E0D\u662F ${asserted}\u3002`
  },
  fix: {
    en: "Correct cluster-id, or name a task of this cluster (precheck-task-id, results).",
    zh: "\u8BF7\u66F4\u6B63 cluster-id\uFF0C\u6216\u63D0\u4F9B\u8BE5\u96C6\u7FA4\u7684\u4EFB\u52A1\uFF08precheck-task-id\u3001results\uFF09\u3002"
  }
});
function unexplained({ of, message }, { en, zh }) {
  const what = of === "task" ? { en: `${en} task`, zh: `${zh}\u4EFB\u52A1` } : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .sectionName */ .$)(of);
  return {
    title: { en: "Failed without a reason", zh: "\u5931\u8D25\u4F46\u6CA1\u6709\u539F\u56E0" },
    message: {
      en: `The ${what.en} is in phase Failed, but none of its items failed.${message ? ` Its message: ${message}` : ""}`,
      zh: `${what.zh}\u7684\u72B6\u6001\u4E3A Failed\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\u5931\u8D25\u3002${message ? `\u63D0\u793A\u4FE1\u606F\uFF1A${message}` : ""}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_AGAIN */ .UP, {
      en: "If this happens again, look at the check in the CCE console and open a ticket with the task id.",
      zh: "\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u68C0\u67E5\uFF0C\u5E76\u9644\u4E0A\u4EFB\u52A1 ID \u63D0\u4EA4\u5DE5\u5355\u3002"
    })
  };
}
function unknownValue({ item, field, raw, known }) {
  const name = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .fieldName */ .dI)(field);
  const [en, zh] = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(known).en, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(known).zh];
  const problem = raw === _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_12__/* .ABSENT */ .sj ? {
    en: `${name.en} is missing${known.length > 0 ? `; expected one of ${en}` : ""}`,
    zh: `\u6CA1\u6709${name.zh}${known.length > 0 ? `\uFF0C\u5E94\u4E3A ${zh} \u4E4B\u4E00` : ""}`
  } : {
    en: `${name.en} is ${raw}, which is not documented${known.length > 0 ? ` (documented: ${en})` : ""}`,
    zh: `${name.zh}\u7684\u503C\u4E3A ${raw}${known.length > 0 ? `\uFF0C\u4E0D\u5C5E\u4E8E ${zh}` : ""}`
  };
  return {
    title: { en: "Unknown value", zh: "\u672A\u77E5\u53D6\u503C" },
    message: field === "items" ? {
      en: `${item} is not documented, and what it contains cannot be read as check items: ${raw}`,
      zh: `\u6587\u6863\u4E2D\u6CA1\u6709 ${item}\uFF0C\u4E14\u5176\u5185\u5BB9\u65E0\u6CD5\u8BC6\u522B\u4E3A\u68C0\u67E5\u9879\uFF1A${raw}`
    } : {
      en: `${item ? `${item}: the` : "The"} ${problem.en}.`,
      zh: `${item ? `${item}\uFF1A` : ""}${problem.zh}\u3002`
    },
    fix: {
      en: "Look at this item in the CCE console. If CCE really uses this value, update the gate, or report the value so that the gate can support it.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u68C0\u67E5\u9879\u3002\u5982\u679C\u786E\u5B9E\u6709\u8BE5\u53D6\u503C\uFF0C\u8BF7\u66F4\u65B0\u95E8\u7981\u7248\u672C\uFF0C\u6216\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
    }
  };
}
function upgradeFailed({ lastUpgrade, steps, omittedSteps }) {
  const { phase = null, progress = null } = lastUpgrade ?? {};
  const at = progress === null ? "" : percent(progress);
  const last = phase === null ? { en: "", zh: "" } : {
    en: ` The cluster\u2019s last upgrade is reported as ${phase}${at === "" ? "" : ` at ${at}`}.`,
    zh: `\u96C6\u7FA4\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u7684\u72B6\u6001\u4E3A ${phase}${at === "" ? "" : `\uFF0C\u8FDB\u5EA6 ${at}`}\u3002`
  };
  const more = omittedSteps === 0 ? [] : [{ en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(omittedSteps, "more step")}`, zh: `\u53E6\u6709 ${omittedSteps} \u4E2A\u6B65\u9AA4` }];
  return {
    title: { en: "Upgrade failed", zh: "\u5347\u7EA7\u5931\u8D25" },
    message: {
      en: [`The upgrade task ended in phase Failed.${last.en}`, ...steps, ...more.map(({ en }) => en)].join("\n"),
      zh: [`\u5347\u7EA7\u4EFB\u52A1\u4EE5 Failed \u72B6\u6001\u7ED3\u675F\u3002${last.zh}`, ...steps, ...more.map(({ zh }) => zh)].join("\n")
    },
    fix: {
      en: "Open the upgrade in the CCE console, fix the step that failed, and click Retry. If it fails again, open a ticket with the task id.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u6253\u5F00\u8BE5\u5347\u7EA7\u4EFB\u52A1\uFF0C\u4FEE\u590D\u5931\u8D25\u7684\u6B65\u9AA4\u540E\u5355\u51FB\u201C\u91CD\u8BD5\u201D\uFF1B\u5982\u679C\u518D\u6B21\u5931\u8D25\uFF0C\u8BF7\u9644\u4E0A\u4EFB\u52A1 ID \u63D0\u4EA4\u5DE5\u5355\u3002"
    }
  };
}
var percent = (progress) => progress.endsWith("%") ? progress : `${progress}%`;
var upgradePaused = (progress) => ({
  title: { en: "Upgrade paused", zh: "\u5347\u7EA7\u5DF2\u6682\u505C" },
  message: {
    en: `The upgrade task is paused${progress === null ? "" : ` at ${percent(progress)}`}, so nodes of two versions run side by side.`,
    zh: `\u5347\u7EA7\u4EFB\u52A1\u5DF2\u6682\u505C${progress === null ? "" : `\uFF08\u8FDB\u5EA6 ${percent(progress)}\uFF09`}\uFF1A\u4E24\u4E2A\u7248\u672C\u7684\u8282\u70B9\u6B63\u5728\u540C\u65F6\u8FD0\u884C\u3002`
  },
  fix: {
    en: "Find out in the CCE console who paused the upgrade and why. Resume it there, then re-run this job.",
    zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u660E\u662F\u8C01\u6682\u505C\u7684\u4EE5\u53CA\u539F\u56E0\uFF1B\u5728\u63A7\u5236\u53F0\u7EE7\u7EED\u5347\u7EA7\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
});
var POSTCHECK_FAILED = {
  title: { en: "Post-upgrade check failed", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u5931\u8D25" },
  message: {
    en: "CCE\u2019s post-upgrade check ended in phase Failed, without a reason.",
    zh: "CCE \u7684\u5347\u7EA7\u540E\u786E\u8BA4\u4EE5 Failed \u72B6\u6001\u7ED3\u675F\uFF0C\u54CD\u5E94\u4E2D\u6CA1\u6709\u7ED9\u51FA\u539F\u56E0\u3002"
  },
  fix: {
    en: "Check the nodes, pods and services of the cluster as the post-upgrade guide describes, then run the post-upgrade check again.",
    zh: "\u8BF7\u6309\u7167\u201C\u5347\u7EA7\u540E\u9A8C\u8BC1\u201D\u6307\u5357\u68C0\u67E5\u96C6\u7FA4\u7684\u8282\u70B9\u3001Pod \u548C Service\uFF0C\u7136\u540E\u91CD\u65B0\u6267\u884C\u5347\u7EA7\u540E\u786E\u8BA4\u3002"
  }
};
var MEANINGS = {
  ..._chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .READINESS_MEANINGS */ .sF,
  "not-finished": {
    en: "An unfinished check has no verdict yet: the missing part may still block.",
    zh: "\u5C1A\u672A\u5B8C\u6210\u7684\u68C0\u67E5\u8FD8\u6CA1\u6709\u7ED3\u8BBA\uFF1A\u5269\u4F59\u90E8\u5206\u4ECD\u53EF\u80FD\u963B\u6B62\u5347\u7EA7\u3002"
  },
  "task-errored": {
    en: "The check did not finish, so it may have missed problems.",
    zh: "\u68C0\u67E5\u6CA1\u6709\u6267\u884C\u5B8C\uFF0C\u65E0\u6CD5\u77E5\u9053\u5B83\u4F1A\u53D1\u73B0\u4EC0\u4E48\u95EE\u9898\u3002"
  },
  "result-expired": {
    en: "CCE itself does not accept an expired result, because the cluster may have changed since.",
    zh: "CCE \u81EA\u8EAB\u4E5F\u4E0D\u518D\u63A5\u53D7\u8BE5\u7ED3\u679C\uFF1A\u96C6\u7FA4\u6B64\u540E\u53EF\u80FD\u5DF2\u53D1\u751F\u53D8\u5316\u3002"
  },
  "no-expiry": {
    en: "Without an expiry time, the result may no longer describe the cluster.",
    zh: "\u65E0\u6CD5\u5224\u65AD\u8BE5\u7ED3\u679C\u662F\u5426\u4ECD\u53CD\u6620\u96C6\u7FA4\u7684\u73B0\u72B6\u3002"
  },
  "skipped-item": {
    en: "An item that was not checked may be the one that breaks the upgrade.",
    zh: "\u88AB\u8DF3\u8FC7\u7684\u68C0\u67E5\u9879\u6CA1\u6709\u68C0\u67E5\uFF0C\u5BFC\u81F4\u5347\u7EA7\u5931\u8D25\u7684\u53EF\u80FD\u6070\u597D\u5C31\u662F\u5B83\u3002"
  },
  "target-mismatch": {
    en: "The result is not for the upgrade that this run is about.",
    zh: "\u8BE5\u7ED3\u679C\u9488\u5BF9\u7684\u4E0D\u662F\u6240\u8981\u6C42\u7684\u90A3\u6B21\u5347\u7EA7\u3002"
  },
  "cluster-mismatch": {
    en: "The result is not for the cluster that this run is about.",
    zh: "\u8BE5\u7ED3\u679C\u9488\u5BF9\u7684\u4E0D\u662F\u6240\u8981\u6C42\u7684\u90A3\u4E2A\u96C6\u7FA4\u3002"
  },
  "cluster-state": {
    en: "CCE upgrades only a cluster that is Available, and its state may change what the checks find.",
    zh: "CCE \u53EA\u5347\u7EA7\u72B6\u6001\u4E3A Available \u7684\u96C6\u7FA4\uFF0C\u800C\u96C6\u7FA4\u7684\u72B6\u6001\u53EF\u80FD\u6539\u53D8\u68C0\u67E5\u7ED3\u679C\u3002"
  },
  "stale-upgrade": {
    en: "The upgrade that CCE reports may not be the one that this run is about, so it was not confirmed.",
    zh: "CCE \u62A5\u544A\u7684\u5347\u7EA7\u53EF\u80FD\u4E0D\u662F\u672C\u6B21\u8981\u8DDF\u8E2A\u7684\u90A3\u4E00\u6B21\uFF0C\u56E0\u6B64\u6CA1\u6709\u786E\u8BA4\u3002"
  },
  "no-result": { en: "There is nothing to decide on.", zh: "\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u4F9D\u636E\u3002" },
  "unexplained-failure": {
    en: "CCE reports a failure, but not what failed.",
    zh: "CCE \u62A5\u544A\u4E86\u5931\u8D25\uFF0C\u4F46\u6CA1\u6709\u8BF4\u660E\u5931\u8D25\u7684\u662F\u4EC0\u4E48\u3002"
  },
  "unknown-value": {
    en: "A value that is not documented may mean anything, so the gate does not count it as checked.",
    zh: "\u6587\u6863\u672A\u5217\u51FA\u7684\u53D6\u503C\u542B\u4E49\u4E0D\u660E\uFF0C\u56E0\u6B64\u89C6\u4E3A\u672A\u68C0\u67E5\u3002"
  },
  "unreadable-response": {
    en: "A response that cannot be read counts as not checked.",
    zh: "\u65E0\u6CD5\u8BFB\u53D6\u7684\u5185\u5BB9\u89C6\u4E3A\u672A\u68C0\u67E5\u3002"
  },
  "api-error": { en: "Without this answer, the gate cannot decide.", zh: "\u6CA1\u6709\u8FD9\u4E00\u54CD\u5E94\uFF0C\u95E8\u7981\u65E0\u6CD5\u4F5C\u51FA\u5224\u5B9A\u3002" },
  "no-access": { en: "Without access to CCE, nothing was checked.", zh: "\u6CA1\u6709 CCE \u7684\u8BBF\u95EE\u6743\u9650\uFF0C\u65E0\u6CD5\u68C0\u67E5\u3002" },
  "wrong-settings": {
    en: "No request was sent, because the settings are ambiguous or incomplete.",
    zh: "\u8BBE\u7F6E\u7684\u610F\u56FE\u4E0D\u660E\u786E\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u8D77\u4EFB\u4F55\u67E5\u8BE2\u3002"
  },
  "earlier-stage": EARLIER_STAGE_MEANING,
  "clusters-file-error": {
    en: "The gate cannot be sure which clusters the change is about.",
    zh: "\u95E8\u7981\u65E0\u6CD5\u786E\u5B9A\u6B64\u6B21\u53D8\u66F4\u6D89\u53CA\u54EA\u4E9B\u96C6\u7FA4\u3002"
  },
  "upgrade-failed": {
    en: "Some nodes may run the new version and others the old one.",
    zh: "\u53EF\u80FD\u6709\u90E8\u5206\u8282\u70B9\u5DF2\u662F\u65B0\u7248\u672C\uFF0C\u5176\u4F59\u8282\u70B9\u4ECD\u662F\u65E7\u7248\u672C\u3002"
  },
  "upgrade-paused": {
    en: "Nodes of two versions run side by side until the upgrade is resumed.",
    zh: "\u5728\u6709\u4EBA\u7EE7\u7EED\u5347\u7EA7\u4E4B\u524D\uFF0C\u4E24\u4E2A\u7248\u672C\u7684\u8282\u70B9\u4F1A\u540C\u65F6\u8FD0\u884C\u3002"
  },
  "postcheck-failed": {
    en: "CCE does not consider the upgrade confirmed.",
    zh: "CCE \u8BA4\u4E3A\u672C\u6B21\u5347\u7EA7\u5C1A\u672A\u786E\u8BA4\u3002"
  },
  "job-report": {
    en: "The verdict is about all clusters, so the report of every job must be there, and be about this commit.",
    zh: "\u7ED3\u8BBA\u9488\u5BF9\u6240\u6709\u96C6\u7FA4\uFF0C\u56E0\u6B64\u6BCF\u4E2A\u4F5C\u4E1A\u7684\u62A5\u544A\u90FD\u5FC5\u987B\u5B58\u5728\uFF0C\u4E14\u9488\u5BF9\u8BE5\u63D0\u4EA4\u3002"
  },
  "internal-error": {
    en: "What the gate could not process counts as not checked. Everything else in this report stands.",
    zh: "\u95E8\u7981\u672A\u80FD\u5904\u7406\u7684\u5185\u5BB9\u89C6\u4E3A\u672A\u68C0\u67E5\u3002\u672C\u62A5\u544A\u7684\u5176\u4F59\u5185\u5BB9\u4ECD\u7136\u6709\u6548\u3002"
  }
};

// lib/report/build/finding.js
function reportFinding({ source, decision, decides, decisionIfCounted, cell, rule, waiver }, clusterId, lines, language, items) {
  const { check, addon } = source;
  const nodes = source.nodes.map(readableNode);
  const identity = { fingerprint: (0,_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(source), clusterId, check, addon, nodes };
  const waiverName = waiverNameOf(source);
  const decided = { decision, decides, cell, rule, waiver, status: null };
  const texts = textsOf(source, decisionIfCounted, language, items);
  const location = texts.location ?? clusterLine(source, lines);
  return { ...identity, ...waiverName !== null && { waiverName }, ...decided, ...texts, location };
}
function clusterLine({ check, addon }, { targetFrom, addonFrom }) {
  if (check === "plan")
    return null;
  return (addon?.template ? addonFrom.get(addon.template) : null) ?? targetFrom;
}
var undecidedFinding = (source, clusterId, language) => reportFinding({
  source,
  decision: "inconclusive",
  decides: true,
  decisionIfCounted: "inconclusive",
  cell: null,
  rule: null,
  waiver: null
}, clusterId, _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_FROM_REPOSITORY */ .o$, language, []);
function waiverNameOf(source) {
  if (source.type === "cause")
    return (0,_chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_13__/* .isWaivable */ .u)(source) && source.group !== "ExecuteException" ? source.name : null;
  return source.detail.name === "skipped-item" ? source.detail.item : null;
}
var readableNode = (node) => node.message === void 0 ? node : { uid: node.uid, name: node.name, message: readableMessage(node.message) };
function textsOf(source, decision, language, items) {
  if (source.type === "diagnostic")
    return diagnosticTexts(source, language);
  return source.check === "plan" ? planTexts(source, language) : causeTexts(source, decision, language, items);
}
function planTexts(cause, language) {
  const { scope, name, kind, level, group, errorCodes, risk, location, addresses, detail } = cause;
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localizer */ .Oq)(language);
  const { title, message, meaning, fix } = (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__/* .planMessage */ .n9)({ detail, addresses, addon: cause.addon?.template ?? null });
  return {
    scope,
    name,
    title: t(title),
    kind,
    level,
    group,
    phase: null,
    message: t(message),
    errorCodes,
    risk,
    addresses,
    location,
    meaning: t(meaning),
    fix: t(fix),
    who: "you",
    commands: [],
    docUrl: planDocUrl(detail.code),
    match: "exact",
    advice: "gate"
  };
}
function causeTexts(cause, decision, language, items) {
  const { scope, name, kind, level, group, message, errorCodes, risk } = cause;
  const { title, meaning, fix, who, commands, docUrl, match, source } = adviceFor(cause, language, items);
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localizer */ .Oq)(language);
  return {
    scope,
    name,
    title,
    kind,
    level,
    group,
    phase: "Failed",
    message: readableMessage(message),
    errorCodes,
    risk,
    location: null,
    meaning,
    fix: t(causeFix(cause, decision, fix)),
    who,
    commands,
    docUrl,
    match,
    advice: source
  };
}
var gateDocUrl = (name) => `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .PROJECT_URL */ .w5}/blob/main/docs/findings.md#${name}`;
var planDocUrl = (code) => `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .PROJECT_URL */ .w5}/blob/main/docs/plans.md#${code}`;
function causeFix({ group, kind }, decision, advice) {
  if (group === "ExecuteException")
    return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .executeExceptionFix */ .Qx)();
  return kind === "Exception" && decision !== "block" ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .CCE_WILL_REFUSE */ .q0, advice) : advice;
}
function diagnosticTexts({ detail, check, item }, language) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localizer */ .Oq)(language);
  const { title, message, meaning, fix } = diagnosticMessage(detail, check);
  return {
    scope: "gate",
    name: detail.name,
    title: t(title),
    kind: item?.kind ?? null,
    level: item?.level ?? null,
    group: item?.group ?? null,
    phase: item?.phase ?? null,
    message: t(item?.message ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .sentences */ .hC)(message, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .itemMessage */ .hm)(readableMessage(item.message))) : message),
    errorCodes: [],
    risk: {},
    location: detailLocation(detail),
    meaning: t(meaning),
    fix: t(fix),
    clause: (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticClause */ .r8)(detail, check),
    ...detail.name === "policy-error" && detail.fault.at !== "" && { entry: detail.fault.at },
    who: null,
    commands: [],
    docUrl: item ? overviewUrl(language) : gateDocUrl(detail.name),
    match: "none",
    advice: "gate"
  };
}
function detailLocation(detail) {
  if (detail.name === "target-mismatch" && detail.which === "plan")
    return detail.location;
  if (detail.name === "target-mismatch" && detail.which === "unread")
    return problemLocation(detail.problem);
  return detail.name === "policy-error" || detail.name === "clusters-file-error" ? locationOf(detail.fault) : null;
}
function problemLocation(problem) {
  switch (problem.code) {
    case "ambiguous":
      return problem.candidates[0]?.at ?? null;
    case "not-version":
      return problem.candidate.at;
    case "unreadable-syntax":
      return problem.at;
    case "no-key":
      return { file: problem.file, line: 1 };
    default:
      return null;
  }
}
function locationOf({ file, line, column }) {
  if (line === null)
    return null;
  return column === null ? { file, line } : { file, line, column };
}




/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ policyFaultText),
/* harmony export */   So: () => (/* binding */ policyFaultMessage),
/* harmony export */   WK: () => (/* binding */ policyFaultMeaning)
/* harmony export */ });
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7589);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);




// lib/messages/policy-faults.js
function policyFaultText({ at, about, problem }) {
  const { title, message, fix = _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ.check } = problemText(problem, at, about);
  return { title, message, fix };
}
function policyFaultMessage(fault) {
  const { title, message, fix } = policyFaultText(fault);
  return {
    title,
    message: (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .onLine */ .Cl)(fault, message),
    fix
  };
}
function policyFaultMeaning({ problem }) {
  if (problem.code === "unused")
    return { en: "It had no effect in this run.", zh: "\u5B83\u5728\u672C\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\u8D77\u4F5C\u7528\u3002" };
  if ((0,_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryProblem */ .A6)(problem))
    return {
      en: "This entry has no effect; the rest of the policy applies.",
      zh: "\u8BE5\u6761\u76EE\u4E0D\u8D77\u4F5C\u7528\uFF1B\u7B56\u7565\u7684\u5176\u4F59\u90E8\u5206\u4ECD\u7136\u6709\u6548\u3002"
    };
  return {
    en: "The policy had no effect: only the decision table applied.",
    zh: "\u7B56\u7565\u6CA1\u6709\u8D77\u4F5C\u7528\uFF1A\u672C\u6B21\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002"
  };
}
var WAIVER_IGNORED = { en: "Waiver ignored", zh: "\u8C41\u514D\u4E0D\u751F\u6548" };
function problemText(problem, at, about) {
  switch (problem.code) {
    case "cannot-lower": {
      const items = problem.items.length > 0 ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items) : null;
      return {
        title: { en: "Rule ignored", zh: "\u89C4\u5219\u4E0D\u751F\u6548" },
        message: {
          en: `${at} would lower ${items ? items.en : "the items it matches"}. An Exception or a Fatal add-on risk cannot be lowered, because CCE does not allow skipping it.`,
          zh: `${at} \u4F1A\u964D\u4F4E${items ? ` ${items.zh} ` : "\u5B83\u6240\u9488\u5BF9\u7684\u68C0\u67E5\u9879"}\u7684\u5224\u5B9A\u3002\u5F02\u5E38\u9879\uFF08Exception\uFF09\u548C Fatal \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u4E0D\u80FD\u964D\u4F4E\uFF1ACCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u5B83\u4EEC\u3002`
        },
        fix: {
          en: "Limit the rule to kind: Risk or remove it, then fix the blocking items.",
          zh: "\u8BF7\u7F29\u5C0F\u89C4\u5219\u7684\u8303\u56F4\uFF08kind: Risk\uFF09\u6216\u5220\u9664\u8BE5\u89C4\u5219\uFF0C\u5E76\u4FEE\u590D\u963B\u6B62\u5347\u7EA7\u7684\u95EE\u9898\u3002"
        }
      };
    }
    case "cannot-waive":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) is for ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items).en}, which CCE does not allow skipping. Only items of kind Risk and add-on risks at level Warning can be waived.`,
          zh: `${at}\uFF08${about}\uFF09\u9488\u5BF9\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items).zh} \u662F CCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u7684\u3002\u53EA\u6709\u98CE\u9669\u9879\uFF08Risk\uFF09\u548C Warning \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u53EF\u4EE5\u8C41\u514D\u3002`
        },
        fix: { en: "Fix the item, and remove the waiver.", zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\uFF0C\u5E76\u5220\u9664\u8BE5\u8C41\u514D\u3002" }
      };
    case "expired":
      return {
        title: { en: "Waiver expired", zh: "\u8C41\u514D\u5DF2\u8FC7\u671F" },
        message: {
          en: `${at} (${about}) expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `${at}\uFF08${about}\uFF09\u7684\u6709\u6548\u671F\u5230 ${problem.expires}\uFF08UTC\uFF09\u5F53\u5929\u7ED3\u675F\u4E3A\u6B62\uFF0C\u73B0\u5DF2\u8FC7\u671F\uFF0C\u56E0\u6B64\u4E0D\u751F\u6548\u3002`
        },
        fix: {
          en: "Fix the item and remove the waiver, or have its owner confirm the risk again with a new date.",
          zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\u5E76\u5220\u9664\u8BE5\u8C41\u514D\uFF0C\u6216\u7531\u8D1F\u8D23\u4EBA\u91CD\u65B0\u786E\u8BA4\u98CE\u9669\u5E76\u7ED9\u51FA\u65B0\u7684\u65E5\u671F\u3002"
        }
      };
    case "too-far":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) expires on ${problem.expires}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problem.days, "day")} from now. max-waiver-days allows ${problem.most}.`,
          zh: `${at}\uFF08${about}\uFF09\u4E8E ${problem.expires} \u5230\u671F\uFF0C\u8DDD\u4ECA ${problem.days} \u5929\uFF0C\u8D85\u8FC7 max-waiver-days \u5141\u8BB8\u7684 ${problem.most} \u5929\u3002`
        },
        fix: {
          en: `Set a date within the next ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problem.most, "day")}.`,
          zh: `\u8BF7\u5C06\u5230\u671F\u65E5\u8BBE\u5728 ${problem.most} \u5929\u4EE5\u5185\u3002`
        }
      };
    case "unused":
      return {
        title: at.startsWith("rules") ? { en: "Rule not used", zh: "\u89C4\u5219\u672A\u4F7F\u7528" } : { en: "Waiver not used", zh: "\u8C41\u514D\u672A\u4F7F\u7528" },
        message: { en: `${at} (${about}) matches no finding.`, zh: `${at}\uFF08${about}\uFF09\u6CA1\u6709\u5BF9\u5E94\u5230\u4EFB\u4F55\u5DF2\u53D1\u73B0\u7684\u95EE\u9898\u3002` },
        fix: {
          en: "Remove it if it is no longer needed, or correct what it matches.",
          zh: "\u5982\u679C\u5DF2\u4E0D\u518D\u9700\u8981\uFF0C\u8BF7\u5C06\u5176\u5220\u9664\uFF1B\u5426\u5219\u8BF7\u66F4\u6B63\u5176\u5339\u914D\u6761\u4EF6\u3002"
        }
      };
    case "base-unreadable":
    case "unreadable-file":
      return {
        title: { en: "Policy could not be read", zh: "\u65E0\u6CD5\u8BFB\u53D6\u7B56\u7565" },
        ...(0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(problem, at, _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ)
      };
    case "absent-on-base":
      return { title: { en: "Policy not found", zh: "\u627E\u4E0D\u5230\u7B56\u7565" }, ...(0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(problem, at, _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ) };
    default:
      return { title: { en: "Faulty policy", zh: "\u7B56\u7565\u6709\u8BEF" }, ...(0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(problem, at, _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ) };
  }
}




/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ ACTION_REASONS),
/* harmony export */   T4: () => (/* binding */ PLAN_CODES),
/* harmony export */   UZ: () => (/* binding */ planLevel),
/* harmony export */   ym: () => (/* binding */ planFindingName)
/* harmony export */ });
// lib/model/plan.js
var ACTION_REASONS = [
  "replace_because_cannot_update",
  "replace_because_tainted",
  "replace_by_request",
  "replace_by_triggers",
  "delete_because_no_resource_config",
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_no_module",
  "delete_because_no_move_target"
];
var PLAN_CODES = [
  "cluster-deleted",
  "cluster-replaced",
  "node-pool-replaced",
  "addon-replaced",
  "check-skipped",
  "item-skipped",
  "addon-version-unchecked",
  "addon-values-lost",
  "addon-version-not-offered",
  "upgrades-nothing"
];
var planLevel = (code) => code === "addon-version-not-offered" || code === "upgrades-nothing" ? "Warning" : "Fatal";
var planFindingName = (detail) => detail.code === "item-skipped" ? detail.item : detail.code;




/***/ })

};
