export const id = 8186;
export const ids = [8186];
export const modules = {

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   D2: () => (/* binding */ readsOwnEvidence),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   fE: () => (/* binding */ readResultFiles),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7443);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// lib/settings/files.js


function readTextFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
      return { kind: "absent" };
    if (!stats.isFile())
      return { kind: "unreadable" };
    const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    return text === null ? { kind: "unreadable" } : { kind: "text", text };
  } catch {
    return { kind: "unreadable" };
  }
}
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
var GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(lists, cwd, input = "results") {
  const faults = [];
  const missing = (value, problem) => faultOf(input, value, problem);
  const paths = /* @__PURE__ */ new Map();
  const entries = lists.flatMap((line) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, line.text)) ? [line.text] : line.entries.map(({ text }) => text));
  for (const entry of entries) {
    const matches = await namedFiles(entry, cwd);
    if (matches === null)
      faults.push(missing(entry, { code: "slow-glob" }));
    if (matches?.length === 0)
      faults.push(missing(entry, { code: "matches-no-file" }));
    for (const path of matches ?? [])
      paths.set((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(path));
  }
  const files = [];
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path));
    if (typeof file === "string")
      files.push({ path, text: file });
    else
      faults.push(missing(path, input === "plan" && file.code === "not-text-file" ? { code: "binary-plan" } : file));
  }
  return { files, faults };
}
var namedFiles = async (entry, cwd) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, entry)) || !GLOB.test(entry) ? [entry] : matchingFiles(entry, cwd);
var faultOf = (input, value, problem) => ({
  input,
  value,
  problem,
  suggestion: value.includes("\\") ? value.replaceAll("\\", "/") : null
});
function exists(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function readResultFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (stats.isSymbolicLink())
      return { code: "symbolic-link" };
    if (!stats.isFile())
      return { code: "not-regular-file" };
    return (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)) ?? { code: "not-text-file" };
  } catch (error) {
    return { code: "unreadable-file", errno: errorCode(error) };
  }
}
var MATCHING_MS = 500;
async function matchingFiles(pattern, cwd) {
  const [{ glob }, { default: picomatch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382)), __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))]);
  const parts = pattern.split("/");
  const first = (count) => parts.slice(0, count).join("/") || "/";
  let known = 0;
  while (known < parts.length - 1 && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, first(known + 1))))
    known++;
  const rest = parts.slice(known);
  const options = {
    cwd: known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, first(known)) : cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    deep: rest.some((part) => part.includes("**")) ? Number.POSITIVE_INFINITY : rest.length
  };
  const files = await glob(["**/*"], options).catch(() => []);
  const matches = matcherOf(rest.join("/"), picomatch);
  const found = (0,_chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter((path) => matches(path)));
  if (found === null)
    return null;
  return found.value.map((path) => known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(first(known), path) : path);
}
function matcherOf(glob, picomatch) {
  try {
    const matches = picomatch(glob, { dot: true, nonegate: true });
    return (path) => matches(path);
  } catch {
    return () => false;
  }
}
function isFolder(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
function readsOwnEvidence(lists, reportDir, cwd) {
  const patterns = lists.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)]);
  const evidence = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, reportDir, "evidence");
  const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
  return patterns.some((pattern) => {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, GLOB.test(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
    return isWithin(start, evidence) || GLOB.test(pattern) && isWithin(evidence, start);
  });
}




/***/ }),

/***/ 2068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ ownTexts),
/* harmony export */   I_: () => (/* binding */ findEntries),
/* harmony export */   Lw: () => (/* binding */ manifestDocUrl),
/* harmony export */   Pb: () => (/* binding */ planDocUrl),
/* harmony export */   Rd: () => (/* binding */ suggestNames),
/* harmony export */   Yl: () => (/* binding */ allEntries),
/* harmony export */   bD: () => (/* binding */ linkRootCauses),
/* harmony export */   cp: () => (/* binding */ adviceFor),
/* harmony export */   on: () => (/* binding */ readableMessage),
/* harmony export */   tH: () => (/* binding */ overviewUrl),
/* harmony export */   v1: () => (/* binding */ isEdit),
/* harmony export */   wr: () => (/* binding */ adviceOf),
/* harmony export */   xq: () => (/* binding */ cautionFor),
/* harmony export */   yz: () => (/* binding */ otherChanges)
/* harmony export */ });
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4914);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4842);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(574);
/* harmony import */ var _chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5307);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1172);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7859);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4205);












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
    const distance = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__/* .editDistance */ .Y)(wanted, label) / Math.max(wanted.length, label.length, 1);
    return { name, sharedWords: contains ? Math.max(words2.length, 1) : shared, distance };
  }).filter(({ sharedWords, distance }) => sharedWords > 0 || distance <= 1 / 3).sort((a, b) => b.sharedWords - a.sharedWords || a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}
var isSameWord = (a, b) => a === b || a.length > 3 && b.length > 3 && (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__/* .editDistance */ .Y)(a, b) === 1;

// lib/catalog/items/entry.js
var GUIDES = {
  cce: { en: "intl/en-us/usermanual-cce", zh: "usermanual-cce" },
  mainland: "usermanual-cce",
  regional: "intl/en-us/ae-ad-1-usermanual-cce",
  autopilot: { en: "intl/en-us/usermanual-cce-autopilot", zh: "usermanual-cce-autopilot" }
};
var pageUrl = ({ page, guide }, language) => `https://support.huaweicloud.com/${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(GUIDES[guide], language)}/${page}.html`;
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
    meaning: entry.meaning ?? (documented ? advice.meaning : (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(POLICY_MEANING, language)),
    fix: entry.fix,
    who: entry.who ?? advice.who,
    commands: entry.commands.length > 0 ? entry.commands : advice.commands,
    docUrl: entry.link ?? advice.docUrl,
    match: "exact",
    source: "policy"
  };
}
var adviceOf = (entry, language, match) => ({
  title: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(entry.title, language),
  meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(entry.meaning, language),
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(entry.fix, language),
  who: entry.who,
  commands: entry.commands,
  docUrl: pageUrl(entry, language),
  match,
  source: "catalogue"
});
var unknownAdvice = ({ check, name }, language) => ({
  title: name,
  meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(UNKNOWN_MEANING, language),
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localize */ .kg)(UNKNOWN_FIX[check], language),
  who: null,
  commands: [],
  docUrl: overviewUrl(language),
  match: "none",
  source: "catalogue"
});
var readableMessage = (message) => message.split(/(?=__error_code#[\w.-]{1,100}#)/).map((part) => part.replace(/^__error_code#([\w.-]{1,100})#(.*?)#__/s, (_, code, text) => readableCode(code, text))).join("");
var readableCode = (code, text) => text === "" ? code : `${text} (${code})`;

// lib/messages/manifest-places.js
var PLACES = {
  object: { en: "Manifest", zh: "\u6E05\u5355" },
  list: { en: "Item of a list", zh: "\u5217\u8868\u4E2D\u7684\u5BF9\u8C61" },
  patch: { en: "Kustomize patch", zh: "Kustomize \u8865\u4E01" },
  template: { en: "Template", zh: "\u6A21\u677F" },
  guarded: { en: "Template, behind a condition", zh: "\u6A21\u677F\u4E2D\u7684\u6761\u4EF6\u5206\u652F" },
  indirect: { en: "Helper or values of a template", zh: "\u6A21\u677F\u7684\u8F85\u52A9\u51FD\u6570\u6216\u53D6\u503C" },
  embedded: { en: "Manifest inside a string", zh: "\u5B57\u7B26\u4E32\u4E2D\u7684\u6E05\u5355" },
  nested: { en: "Manifest inside another object", zh: "\u5176\u4ED6\u5BF9\u8C61\u4E2D\u7684\u6E05\u5355" },
  terraform: { en: "Manifest in Terraform", zh: "Terraform \u4E2D\u7684\u6E05\u5355" },
  archive: { en: "Packed chart", zh: "\u6253\u5305\u7684 Helm \u6A21\u677F" },
  reference: { en: "Reference", zh: "\u5F15\u7528" }
};
function inPlace({ syntax, archived }, { en, zh }) {
  const place = PLACES[syntax];
  const [inEn, inZh] = archived === null ? ["", ""] : [` (${archived})`, `\uFF08${archived}\uFF09`];
  return { en: `${place.en}${inEn}${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_3__/* .COLON */ .oH.en}${en}`, zh: `${place.zh}${inZh}${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_3__/* .COLON */ .oH.zh}${zh}` };
}
var NOT_DECIDING = {
  object: null,
  list: null,
  patch: null,
  template: null,
  guarded: {
    en: "A condition of the template keeps it away from clusters that do not serve it, so this is only a notice.",
    zh: "\u6A21\u677F\u4E2D\u7684\u6761\u4EF6\u4F7F\u5176\u4E0D\u4F1A\u5E94\u7528\u5230\u4E0D\u63D0\u4F9B\u8BE5 API \u7684\u96C6\u7FA4\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  },
  indirect: {
    en: "Which objects get it depends on other templates and on values, so this is only a notice.",
    zh: "\u54EA\u4E9B\u5BF9\u8C61\u4F1A\u4F7F\u7528\u5B83\u53D6\u51B3\u4E8E\u5176\u4ED6\u6A21\u677F\u548C\u53D6\u503C\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  },
  embedded: {
    en: "Whether it reaches a cluster depends on what reads the string, so this is only a notice.",
    zh: "\u5B83\u662F\u5426\u4F1A\u5E94\u7528\u5230\u96C6\u7FA4\u53D6\u51B3\u4E8E\u8BFB\u53D6\u8BE5\u5B57\u7B26\u4E32\u7684\u7A0B\u5E8F\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  },
  nested: {
    en: "Whether it reaches a cluster depends on what reads the object around it, so this is only a notice.",
    zh: "\u5B83\u662F\u5426\u4F1A\u5E94\u7528\u5230\u96C6\u7FA4\u53D6\u51B3\u4E8E\u8BFB\u53D6\u5916\u5C42\u5BF9\u8C61\u7684\u7A0B\u5E8F\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  },
  terraform: {
    en: "Whether Terraform applies it to this cluster is not known, so this is only a notice.",
    zh: "\u65E0\u6CD5\u786E\u8BA4 Terraform \u662F\u5426\u4F1A\u5C06\u5B83\u5E94\u7528\u5230\u8BE5\u96C6\u7FA4\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  },
  archive: {
    en: "Whether the chart is installed, and with which values, is not known, so this is only a notice.",
    zh: "\u65E0\u6CD5\u786E\u8BA4\u8BE5 Helm \u6A21\u677F\u662F\u5426\u4F1A\u88AB\u5B89\u88C5\u4EE5\u53CA\u4F7F\u7528\u54EA\u4E9B\u53D6\u503C\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  },
  reference: {
    en: "It names the API of another object, so only what reads the reference can fail, and this is only a notice.",
    zh: "\u5B83\u6307\u5411\u53E6\u4E00\u4E2A\u5BF9\u8C61\u7684 API\uFF0C\u53EA\u6709\u8BFB\u53D6\u8BE5\u5F15\u7528\u7684\u7A0B\u5E8F\u53EF\u80FD\u5931\u8D25\uFF0C\u56E0\u6B64\u4EC5\u4F5C\u63D0\u793A\u3002"
  }
};
var WHAT_TO_CHANGE = {
  indirect: {
    en: "Change what supplies the apiVersion, and check the template that uses it.",
    zh: "\u8BF7\u4FEE\u6539\u63D0\u4F9B apiVersion \u7684\u5730\u65B9\uFF0C\u5E76\u68C0\u67E5\u4F7F\u7528\u5B83\u7684\u6A21\u677F\u3002"
  },
  archive: {
    en: "Do not edit the packed chart: upgrade it to a version that uses the other API.",
    zh: "\u8BF7\u52FF\u76F4\u63A5\u4FEE\u6539\u6253\u5305\u7684 Helm \u6A21\u677F\uFF0C\u800C\u5E94\u5C06\u5176\u5347\u7EA7\u5230\u4F7F\u7528\u65B0 API \u7684\u7248\u672C\u3002"
  }
};
var isPresent = (one) => one !== null && one !== void 0;
function subjectOf({ apiVersion, kind, name, syntax }) {
  if (kind === null && (0,_chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeciding */ ._J)(syntax))
    return {
      en: `an object whose kind is not plain text uses ${apiVersion}`,
      zh: `\u7C7B\u578B\u4E0D\u662F\u7EAF\u6587\u672C\u7684\u5BF9\u8C61\u4F7F\u7528 ${apiVersion}`
    };
  if (kind === null)
    return { en: `it supplies ${apiVersion}`, zh: `\u63D0\u4F9B ${apiVersion}` };
  const object = [kind, name].filter(isPresent).join(" ");
  return { en: `${object} uses ${apiVersion}`, zh: `${object} \u4F7F\u7528 ${apiVersion}` };
}

// lib/messages/manifest-custom-resources.js
var COMPONENTS = {
  "external-snapshotter": {
    name: "external-snapshotter",
    note: {
      en: "On CCE, this controller comes with the CCE Container Storage (Everest) add-on, whose manual still shows v1beta1.",
      zh: "\u5728 CCE \u4E0A\u5B83\u7531 CCE \u5BB9\u5668\u5B58\u50A8\uFF08Everest\uFF09\u63D2\u4EF6\u63D0\u4F9B\uFF0C\u8BE5\u63D2\u4EF6\u7684\u624B\u518C\u4ECD\u4F7F\u7528 v1beta1\u3002"
    }
  },
  "gateway-api": { name: "Gateway API (standard channel)" },
  "cert-manager": { name: "cert-manager" },
  "external-secrets": {
    name: "External Secrets Operator",
    note: {
      en: "Its 0.16 serves both versions, so change the files there first.",
      zh: "\u5176 0.16 \u7248\u672C\u540C\u65F6\u63D0\u4F9B\u4E24\u4E2A\u7248\u672C\u7684 API\uFF0C\u8BF7\u5148\u5728\u8BE5\u7248\u672C\u4E0A\u4FEE\u6539\u6587\u4EF6\u3002"
    }
  },
  istio: {
    name: "Istio",
    note: {
      en: "Other kinds replace it: PeerAuthentication, RequestAuthentication and AuthorizationPolicy.",
      zh: "\u7531\u5176\u4ED6\u7C7B\u578B\u53D6\u4EE3\uFF1APeerAuthentication\u3001RequestAuthentication \u548C AuthorizationPolicy\u3002"
    }
  }
};
function customResourceText({ use, component, notServedSince }) {
  const { name = component } = COMPONENTS[component] ?? {};
  const { en, zh } = subjectOf(use);
  return inPlace(use, {
    en: `${en}, which ${name} no longer serves as of ${notServedSince}.`,
    zh: `${zh}\uFF0C${name} \u81EA ${notServedSince} \u8D77\u4E0D\u518D\u63D0\u4F9B\u8BE5 API\u3002`
  });
}
function customResourceAdvice({ use, component, notServedSince, replacement }) {
  const { name = component, note } = COMPONENTS[component] ?? {};
  return {
    title: { en: "Custom resource is no longer served", zh: "\u4E0D\u518D\u63D0\u4F9B\u7684\u81EA\u5B9A\u4E49\u8D44\u6E90" },
    meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...[
      {
        en: `This depends on the version of ${name} in the cluster, and not on that of Kubernetes: applying the file fails from ${notServedSince} on, and components are often upgraded together with a cluster.`,
        zh: `\u8FD9\u53D6\u51B3\u4E8E\u96C6\u7FA4\u4E2D ${name} \u7684\u7248\u672C\uFF0C\u800C\u4E0D\u662F Kubernetes \u7684\u7248\u672C\uFF1A\u4ECE ${notServedSince} \u8D77\u5E94\u7528\u8BE5\u6587\u4EF6\u4F1A\u5931\u8D25\uFF0C\u800C\u7EC4\u4EF6\u5E38\u4E0E\u96C6\u7FA4\u4E00\u540C\u5347\u7EA7\u3002`
      },
      NOT_DECIDING[use.syntax]
    ].filter(isPresent)),
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...[
      WHAT_TO_CHANGE[use.syntax],
      {
        en: `Change it to ${replacement} as soon as the cluster serves that (kubectl api-versions), and before ${name} is upgraded to ${notServedSince} or newer.`,
        zh: `\u8BF7\u5728\u96C6\u7FA4\u63D0\u4F9B ${replacement} \u540E\uFF08\u53EF\u7528 kubectl api-versions \u67E5\u770B\uFF09\u6539\u4E3A\u5B83\uFF0C\u5E76\u4E14\u8981\u5728 ${name} \u5347\u7EA7\u5230 ${notServedSince} \u6216\u66F4\u65B0\u7684\u7248\u672C\u4E4B\u524D\u5B8C\u6210\u3002`
      },
      note
    ].filter(isPresent))
  };
}

// lib/messages/manifest-changes.js
var SELECTOR = {
  en: "spec.selector is required (the labels of the template), and cannot be changed later; spec.rollbackTo and spec.templateGeneration no longer exist, and updateStrategy has other defaults.",
  zh: "spec.selector \u4E3A\u5FC5\u586B\uFF08\u5373\u6A21\u677F\u7684\u6807\u7B7E\uFF09\u4E14\u4E4B\u540E\u4E0D\u53EF\u4FEE\u6539\uFF1Bspec.rollbackTo \u548C spec.templateGeneration \u5DF2\u4E0D\u5B58\u5728\uFF0CupdateStrategy \u7684\u9ED8\u8BA4\u503C\u4E5F\u6709\u53D8\u5316\u3002"
};
var GROUPS = {
  en: "spec.group becomes spec.groups.",
  zh: "spec.group \u6539\u540D\u4E3A spec.groups\u3002"
};
var BACKEND = {
  en: "spec.backend becomes spec.defaultBackend, serviceName becomes service.name, servicePort becomes service.port.number or service.port.name, and pathType is required (ImplementationSpecific keeps the behavior).",
  zh: "spec.backend \u6539\u540D\u4E3A spec.defaultBackend\uFF0CserviceName \u6539\u4E3A service.name\uFF0CservicePort \u6539\u4E3A service.port.number \u6216 service.port.name\uFF0C\u5E76\u4E14 pathType \u4E3A\u5FC5\u586B\uFF08ImplementationSpecific \u53EF\u4FDD\u6301\u539F\u6709\u884C\u4E3A\uFF09\u3002"
};
var SHARES = {
  en: "assuredConcurrencyShares becomes nominalConcurrencyShares.",
  zh: "assuredConcurrencyShares \u6539\u540D\u4E3A nominalConcurrencyShares\u3002"
};
var EXACTLY = {
  en: "the settings of a request move below exactly.",
  zh: "\u8BF7\u6C42\u7684\u5404\u9879\u8BBE\u7F6E\u79FB\u5230 exactly \u4E4B\u4E0B\u3002"
};
var BASIC = {
  en: "attributes and capacity of a device are no longer below basic.",
  zh: "\u8BBE\u5907\u7684\u5C5E\u6027\u548C\u5BB9\u91CF\u4E0D\u518D\u4F4D\u4E8E basic \u4E4B\u4E0B\u3002"
};
var CHANGES = [
  ["apps/v1beta1", "Deployment,ReplicaSet,StatefulSet", SELECTOR],
  ["extensions/v1beta1", "DaemonSet,Deployment,ReplicaSet", SELECTOR],
  [
    "admissionregistration.k8s.io/v1beta1",
    "MutatingWebhookConfiguration,ValidatingWebhookConfiguration",
    {
      en: "sideEffects and admissionReviewVersions are required, failurePolicy is Fail by default instead of Ignore, and timeoutSeconds 10 instead of 30.",
      zh: "sideEffects \u548C admissionReviewVersions \u4E3A\u5FC5\u586B\uFF0CfailurePolicy \u7684\u9ED8\u8BA4\u503C\u7531 Ignore \u53D8\u4E3A Fail\uFF0CtimeoutSeconds \u7684\u9ED8\u8BA4\u503C\u7531 30 \u53D8\u4E3A 10\u3002"
    }
  ],
  [
    "apiextensions.k8s.io/v1beta1",
    "CustomResourceDefinition",
    {
      en: "each of spec.versions needs a structural schema, spec.version and spec.validation no longer exist, and spec.conversion has other fields.",
      zh: "spec.versions \u4E2D\u7684\u6BCF\u4E2A\u7248\u672C\u90FD\u9700\u8981\u7ED3\u6784\u5316\u7684 schema\uFF0Cspec.version \u548C spec.validation \u5DF2\u4E0D\u5B58\u5728\uFF0Cspec.conversion \u7684\u5B57\u6BB5\u4E5F\u6709\u53D8\u5316\u3002"
    }
  ],
  ["authorization.k8s.io/v1beta1", "LocalSubjectAccessReview,SubjectAccessReview", GROUPS],
  [
    "certificates.k8s.io/v1beta1",
    "CertificateSigningRequest",
    {
      en: "signerName and usages are required.",
      zh: "signerName \u548C usages \u4E3A\u5FC5\u586B\u3002"
    }
  ],
  ["extensions/v1beta1", "Ingress", BACKEND],
  ["networking.k8s.io/v1beta1", "Ingress", BACKEND],
  [
    "rbac.authorization.k8s.io/v1alpha1",
    "ClusterRoleBinding,RoleBinding",
    {
      en: "subjects have an apiGroup instead of an apiVersion.",
      zh: "subjects \u4E2D\u4EE5 apiGroup \u53D6\u4EE3 apiVersion\u3002"
    }
  ],
  [
    "autoscaling/v2beta1",
    "HorizontalPodAutoscaler",
    {
      en: "the fields of a metric have other places; for example, targetAverageUtilization: 50 becomes target: { type: Utilization, averageUtilization: 50 }, and metricName becomes metric.name.",
      zh: "\u6307\u6807\u7684\u5B57\u6BB5\u4F4D\u7F6E\u6709\u53D8\u5316\uFF0C\u4F8B\u5982 targetAverageUtilization: 50 \u6539\u4E3A target: { type: Utilization, averageUtilization: 50 }\uFF0CmetricName \u6539\u4E3A metric.name\u3002"
    }
  ],
  [
    "discovery.k8s.io/v1beta1",
    "EndpointSlice",
    {
      en: "the topology of an endpoint becomes nodeName, zone and deprecatedTopology.",
      zh: "endpoint \u7684 topology \u7531 nodeName\u3001zone \u548C deprecatedTopology \u53D6\u4EE3\u3002"
    }
  ],
  [
    "events.k8s.io/v1beta1",
    "Event",
    {
      en: "action, eventTime, reason, reportingController and reportingInstance are required, and type is Normal or Warning.",
      zh: "action\u3001eventTime\u3001reason\u3001reportingController \u548C reportingInstance \u4E3A\u5FC5\u586B\uFF0Ctype \u53EA\u80FD\u662F Normal \u6216 Warning\u3002"
    }
  ],
  ["flowcontrol.apiserver.k8s.io/v1alpha1", "PriorityLevelConfiguration", SHARES],
  ["flowcontrol.apiserver.k8s.io/v1beta1", "PriorityLevelConfiguration", SHARES],
  ["flowcontrol.apiserver.k8s.io/v1beta2", "PriorityLevelConfiguration", SHARES],
  ["resource.k8s.io/v1alpha3", "ResourceClaim,ResourceClaimTemplate", EXACTLY],
  ["resource.k8s.io/v1beta1", "ResourceClaim,ResourceClaimTemplate", EXACTLY],
  ["resource.k8s.io/v1alpha3", "ResourceSlice", BASIC],
  ["resource.k8s.io/v1beta1", "ResourceSlice", BASIC],
  [
    "certificates.k8s.io/v1beta1",
    "PodCertificateRequest",
    {
      en: "pkixPublicKey and proofOfPossession no longer exist.",
      zh: "pkixPublicKey \u548C proofOfPossession \u5DF2\u4E0D\u5B58\u5728\u3002"
    }
  ],
  [
    "coordination.k8s.io/v1alpha1",
    "LeaseCandidate",
    {
      en: "preferredStrategies becomes one strategy, and binaryVersion is required.",
      zh: "preferredStrategies \u7531\u5355\u4E2A strategy \u53D6\u4EE3\uFF0C\u5E76\u4E14 binaryVersion \u4E3A\u5FC5\u586B\u3002"
    }
  ],
  [
    "storagemigration.k8s.io/v1alpha1",
    "StorageVersionMigration",
    {
      en: "spec.resource has no version, and spec.continueToken no longer exists.",
      zh: "spec.resource \u4E2D\u4E0D\u518D\u6709 version\uFF0Cspec.continueToken \u4E5F\u5DF2\u4E0D\u5B58\u5728\u3002"
    }
  ]
];
var CAUTIONS = [
  [
    "policy/v1beta1",
    "PodDisruptionBudget",
    {
      en: "Look at its selector: an empty one ({}) selects every pod of the namespace in policy/v1, and none in policy/v1beta1.",
      zh: "\u8BF7\u68C0\u67E5\u5176 selector\uFF1A\u7A7A\u7684 selector\uFF08{}\uFF09\u5728 policy/v1 \u4E2D\u9009\u4E2D\u8BE5\u547D\u540D\u7A7A\u95F4\u7684\u6240\u6709 Pod\uFF0C\u800C\u5728 policy/v1beta1 \u4E2D\u4E0D\u9009\u4E2D\u4EFB\u4F55 Pod\u3002"
    }
  ],
  [
    "flowcontrol.apiserver.k8s.io/v1beta3",
    "PriorityLevelConfiguration",
    {
      en: "A value of 0 for nominalConcurrencyShares means 0 in v1, and 30 in v1beta3.",
      zh: "nominalConcurrencyShares \u7684\u503C 0 \u5728 v1 \u4E2D\u8868\u793A 0\uFF0C\u800C\u5728 v1beta3 \u4E2D\u8868\u793A 30\u3002"
    }
  ],
  [
    "policy/v1beta1",
    "PodSecurityPolicy",
    {
      en: "Use Pod Security Admission instead: label each namespace with pod-security.kubernetes.io/enforce before the upgrade.",
      zh: "\u8BF7\u6539\u7528 Pod Security Admission\uFF1A\u5728\u5347\u7EA7\u524D\u4E3A\u6BCF\u4E2A\u547D\u540D\u7A7A\u95F4\u6DFB\u52A0\u6807\u7B7E pod-security.kubernetes.io/enforce\u3002"
    }
  ]
];
var byName = (rows) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__/* .lazily */ .qy)(() => new Map(rows.flatMap(([api, kinds, text]) => kinds.split(",").map((kind) => [`${api} ${kind}`, text]))));
var [changes, cautions] = [byName(CHANGES), byName(CAUTIONS)];
var otherChanges = (apiVersion, kind) => changes().get(`${apiVersion} ${kind}`) ?? null;
var cautionFor = (apiVersion, kind) => cautions().get(`${apiVersion} ${kind}`) ?? null;

// lib/messages/manifest-removed-apis.js
function removedApiText({ use, deprecatedIn, removedIn }) {
  const { en, zh } = subjectOf(use);
  const deprecated = deprecatedIn === null || deprecatedIn === removedIn ? { en: "", zh: "" } : { en: ` deprecated in ${deprecatedIn} and`, zh: `\u5728 ${deprecatedIn} \u4E2D\u5F03\u7528\uFF0C` };
  return inPlace(use, {
    en: `${en}, which Kubernetes${deprecated.en} no longer serves as of ${removedIn}.`,
    zh: `${zh}\uFF0CKubernetes ${deprecated.zh}\u81EA ${removedIn} \u8D77\u4E0D\u518D\u63D0\u4F9B\u8BE5 API\u3002`
  });
}
var removedApiAdvice = (detail) => ({
  title: { en: `API removed in ${detail.removedIn}`, zh: `API \u81EA ${detail.removedIn} \u8D77\u88AB\u79FB\u9664` },
  meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...[jumpText(detail), alphaText(detail), guardText(detail), NOT_DECIDING[detail.use.syntax]].filter(isPresent)),
  fix: detail.use.syntax === "guarded" ? guardedFix(detail) : (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...fixTexts(detail).filter(isPresent))
});
var fixTexts = (detail) => [
  detail.use.hasUnsafeGuard ? CORRECT_GUARD : WHAT_TO_CHANGE[detail.use.syntax],
  orderText(detail),
  changesText(detail),
  cautionFor(detail.use.apiVersion, detail.use.kind),
  afterwardsText(detail)
];
var guardText = ({ use }) => use.hasUnsafeGuard ? {
  en: "The condition around it does not hold on CCE, whose servers report a version with a suffix, such as v1.31.1-r0 with minor version 31+: to semverCompare that is a pre-release, and to int it is 0.",
  zh: "\u5176\u5916\u5C42\u6761\u4EF6\u5728 CCE \u4E0A\u4E0D\u6210\u7ACB\uFF1ACCE \u96C6\u7FA4\u8FD4\u56DE\u7684\u7248\u672C\u5E26\u6709\u540E\u7F00\uFF0C\u4F8B\u5982 v1.31.1-r0\uFF08\u6B21\u7248\u672C\u53F7\u4E3A 31+\uFF09\uFF0CsemverCompare \u4F1A\u5C06\u5176\u89C6\u4E3A\u9884\u53D1\u5E03\u7248\u672C\uFF0Cint \u4F1A\u5C06\u5176\u8F6C\u6362\u4E3A 0\u3002"
} : null;
var CORRECT_GUARD = {
  en: "Correct the condition: write the constraint of semverCompare with -0, such as >=1.25-0, trim the + of the minor version, or ask .Capabilities.APIVersions.Has.",
  zh: "\u8BF7\u4FEE\u6B63\u6761\u4EF6\uFF1A\u5728 semverCompare \u7684\u7EA6\u675F\u540E\u52A0\u4E0A -0\uFF08\u4F8B\u5982 >=1.25-0\uFF09\uFF0C\u53BB\u6389\u6B21\u7248\u672C\u53F7\u4E2D\u7684 +\uFF0C\u6216\u6539\u7528 .Capabilities.APIVersions.Has\u3002"
};
var guardedFix = ({ replacement }) => ({
  en: `Nothing has to change for the upgrade if another branch ${replacement === null ? "does without it" : `uses ${replacement}`}. Delete this branch once no cluster needs it.`,
  zh: `\u5982\u679C\u53E6\u4E00\u4E2A\u5206\u652F${replacement === null ? "\u4E0D\u4F7F\u7528\u5B83" : `\u4F7F\u7528 ${replacement}`}\uFF0C\u5219\u65E0\u9700\u4E3A\u5347\u7EA7\u4FEE\u6539\u3002\u5F53\u6240\u6709\u96C6\u7FA4\u90FD\u4E0D\u518D\u9700\u8981\u8BE5\u5206\u652F\u65F6\uFF0C\u8BF7\u5C06\u5176\u5220\u9664\u3002`
});
function jumpText(detail) {
  const { use, jump, currentVersion, targetVersion, replacement } = detail;
  if (!(0,_chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeciding */ ._J)(use.syntax))
    return jumpOfNotice(detail);
  switch (jump) {
    case "crossed": {
      const objects = replacement !== null && isStored(use) ? OBJECTS_STAY : { en: "", zh: "" };
      return {
        en: `The upgrade from ${currentVersion} to ${targetVersion} takes the API away: applying the file fails afterwards.${objects.en}`,
        zh: `\u4ECE ${currentVersion} \u5347\u7EA7\u5230 ${targetVersion} \u540E\u4E0D\u518D\u6709\u8BE5 API\uFF0C\u5E94\u7528\u8BE5\u6587\u4EF6\u4F1A\u5931\u8D25\u3002${objects.zh}`
      };
    }
    case "earlier":
      return {
        en: `${currentVersion}, which the cluster runs, does not serve the API either: applying the file fails already, and the upgrade to ${targetVersion} does not change that.`,
        zh: `\u96C6\u7FA4\u5F53\u524D\u8FD0\u884C\u7684 ${currentVersion} \u4E5F\u4E0D\u63D0\u4F9B\u8BE5 API\uFF1A\u73B0\u5728\u5E94\u7528\u8BE5\u6587\u4EF6\u5C31\u4F1A\u5931\u8D25\uFF0C\u5347\u7EA7\u5230 ${targetVersion} \u5BF9\u6B64\u6CA1\u6709\u5F71\u54CD\u3002`
      };
    case "unknown":
      return {
        en: `${targetVersion} does not serve the API: applying the file fails after the upgrade. The current version of the cluster is not known, so the API counts as one that this upgrade takes away.`,
        zh: `${targetVersion} \u4E0D\u63D0\u4F9B\u8BE5 API\uFF1A\u5347\u7EA7\u540E\u5E94\u7528\u8BE5\u6587\u4EF6\u4F1A\u5931\u8D25\u3002\u7531\u4E8E\u4E0D\u77E5\u9053\u96C6\u7FA4\u7684\u5F53\u524D\u7248\u672C\uFF0C\u89C6\u4E3A\u6B64\u6B21\u5347\u7EA7\u4F1A\u79FB\u9664\u8BE5 API\u3002`
      };
  }
}
function jumpOfNotice({ jump, currentVersion, targetVersion }) {
  switch (jump) {
    case "crossed":
      return {
        en: `The upgrade from ${currentVersion} to ${targetVersion} takes the API away.`,
        zh: `\u4ECE ${currentVersion} \u5347\u7EA7\u5230 ${targetVersion} \u540E\u4E0D\u518D\u6709\u8BE5 API\u3002`
      };
    case "earlier":
      return {
        en: `${currentVersion}, which the cluster runs, does not serve the API either: the upgrade to ${targetVersion} does not change that.`,
        zh: `\u96C6\u7FA4\u5F53\u524D\u8FD0\u884C\u7684 ${currentVersion} \u4E5F\u4E0D\u63D0\u4F9B\u8BE5 API\uFF0C\u5347\u7EA7\u5230 ${targetVersion} \u5BF9\u6B64\u6CA1\u6709\u5F71\u54CD\u3002`
      };
    case "unknown":
      return {
        en: `${targetVersion} does not serve the API. Whether the cluster serves it now is not known, because its current version is not.`,
        zh: `${targetVersion} \u4E0D\u63D0\u4F9B\u8BE5 API\u3002\u7531\u4E8E\u4E0D\u77E5\u9053\u96C6\u7FA4\u7684\u5F53\u524D\u7248\u672C\uFF0C\u65E0\u6CD5\u786E\u8BA4\u73B0\u5728\u662F\u5426\u63D0\u4F9B\u3002`
      };
  }
}
var alphaText = ({ use, jump }) => use.apiVersion.includes("alpha") && jump !== "earlier" ? {
  en: "It is an alpha API, which a cluster serves only if somebody turned it on: otherwise applying the file fails already.",
  zh: "\u8FD9\u662F alpha \u9636\u6BB5\u7684 API\uFF0C\u53EA\u6709\u7279\u610F\u542F\u7528\u540E\u96C6\u7FA4\u624D\u4F1A\u63D0\u4F9B\uFF0C\u5426\u5219\u73B0\u5728\u5E94\u7528\u8BE5\u6587\u4EF6\u5C31\u4F1A\u5931\u8D25\u3002"
} : null;
var isStored = ({ apiVersion, kind }) => !/Review$|^Eviction$/.test(kind ?? "") && !apiVersion.includes("alpha");
var OBJECTS_STAY = {
  en: " Existing objects stay in the cluster, and are then served through the other API.",
  zh: "\u96C6\u7FA4\u4E2D\u5DF2\u6709\u7684\u5BF9\u8C61\u4F1A\u4FDD\u7559\uFF0C\u4E4B\u540E\u901A\u8FC7\u65B0\u7684 API \u63D0\u4F9B\u3002"
};
function orderText({ order, replacement, replacementSince, currentVersion, targetVersion }) {
  switch (order.code) {
    case "before":
      return {
        en: `Change it to ${replacement} before the upgrade: ${currentVersion} and ${targetVersion} both serve that.`,
        zh: `\u8BF7\u5728\u5347\u7EA7\u524D\u6539\u4E3A ${replacement}\uFF1A${currentVersion} \u548C ${targetVersion} \u90FD\u63D0\u4F9B\u5B83\u3002`
      };
    case "stop":
      return {
        en: `No API is served by both ${currentVersion} and ${targetVersion}, so take it in steps. First upgrade to ${versionRange(order).en}, which serves both. Then change the file to ${replacement}, and apply it. Then upgrade to ${targetVersion}.`,
        zh: `\u6CA1\u6709 ${currentVersion} \u548C ${targetVersion} \u90FD\u63D0\u4F9B\u7684 API\uFF0C\u8BF7\u5206\u6B65\u8FDB\u884C\uFF1A\u5148\u5347\u7EA7\u5230 ${versionRange(order).zh}\uFF08\u65B0\u65E7 API \u90FD\u63D0\u4F9B\uFF09\uFF0C\u518D\u5C06\u6587\u4EF6\u6539\u4E3A ${replacement} \u5E76\u5E94\u7528\uFF0C\u6700\u540E\u5347\u7EA7\u5230 ${targetVersion}\u3002`
      };
    case "after":
      return {
        en: `No version serves both this API and ${replacement} (since ${replacementSince}), so take it in steps. Do not apply the file once the upgrade to ${targetVersion} has started. After the upgrade, change it to ${replacement}, and apply it.`,
        zh: `\u6CA1\u6709\u7248\u672C\u540C\u65F6\u63D0\u4F9B\u8BE5 API \u548C ${replacement}\uFF08\u81EA ${replacementSince} \u8D77\u63D0\u4F9B\uFF09\uFF0C\u8BF7\u5206\u6B65\u8FDB\u884C\uFF1A\u5F00\u59CB\u5347\u7EA7\u5230 ${targetVersion} \u540E\u4E0D\u8981\u518D\u5E94\u7528\u8BE5\u6587\u4EF6\uFF0C\u5347\u7EA7\u5B8C\u6210\u540E\u518D\u5C06\u5176\u6539\u4E3A ${replacement} \u5E76\u5E94\u7528\u3002`
      };
    case "unknown":
      return {
        en: `Change it to ${replacement}, before the upgrade if the cluster runs ${replacementSince} or newer. Set current-version, and the gate gives the order of the steps.`,
        zh: `\u8BF7\u6539\u4E3A ${replacement}\uFF1B\u5982\u679C\u96C6\u7FA4\u8FD0\u884C ${replacementSince} \u6216\u66F4\u65B0\u7684\u7248\u672C\uFF0C\u8BF7\u5728\u5347\u7EA7\u524D\u4FEE\u6539\u3002\u8BBE\u7F6E current-version \u540E\uFF0C\u95E8\u7981\u4F1A\u7ED9\u51FA\u6B65\u9AA4\u987A\u5E8F\u3002`
      };
    case "not-by-default":
      return {
        en: `Change it to ${replacement} if the cluster serves that: Kubernetes has it since ${replacementSince}, but does not turn it on by default. kubectl api-versions shows what the cluster serves.`,
        zh: `\u5982\u679C\u96C6\u7FA4\u63D0\u4F9B ${replacement}\uFF0C\u8BF7\u6539\u4E3A\u5B83\uFF1AKubernetes \u81EA ${replacementSince} \u8D77\u6709\u8BE5 API\uFF0C\u4F46\u9ED8\u8BA4\u4E0D\u542F\u7528\u3002\u53EF\u7528 kubectl api-versions \u67E5\u770B\u96C6\u7FA4\u63D0\u4F9B\u7684 API\u3002`
      };
    case "by-kind": {
      const all = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(order.replacements);
      return {
        en: `What replaces it depends on the kind of the object: ${all.en}. Find out which kinds get it, and change it before the upgrade if ${currentVersion ?? "the current version"} serves the other API.`,
        zh: `\u66FF\u4EE3\u7684 API \u53D6\u51B3\u4E8E\u5BF9\u8C61\u7684\u7C7B\u578B\uFF1A${all.zh}\u3002\u8BF7\u5148\u786E\u8BA4\u54EA\u4E9B\u7C7B\u578B\u4F1A\u4F7F\u7528\u5B83\uFF1B\u5982\u679C${currentVersion === null ? "\u5F53\u524D\u7248\u672C" : ` ${currentVersion} `}\u63D0\u4F9B\u65B0\u7684 API\uFF0C\u8BF7\u5728\u5347\u7EA7\u524D\u4FEE\u6539\u3002`
      };
    }
    case "no-replacement":
      return {
        en: `Remove it before the upgrade: ${targetVersion} serves no API that replaces it.`,
        zh: `\u8BF7\u5728\u5347\u7EA7\u524D\u5C06\u5176\u79FB\u9664\uFF1A${targetVersion} \u6CA1\u6709\u66FF\u4EE3\u5B83\u7684 API\u3002`
      };
  }
}
var versionRange = ({ from, to }) => from === to ? { en: from, zh: from } : { en: `a version from ${from} to ${to}`, zh: `${from} \u5230 ${to} \u4E4B\u95F4\u7684\u7248\u672C` };
function changesText({ use, replacement, hasSameSchema }) {
  if (replacement === null || use.kind === null)
    return null;
  if (hasSameSchema && cautionFor(use.apiVersion, use.kind) !== null)
    return null;
  if (hasSameSchema)
    return { en: "Nothing else in it has to change.", zh: "\u5176\u4ED6\u5185\u5BB9\u65E0\u9700\u4FEE\u6539\u3002" };
  const changes2 = otherChanges(use.apiVersion, use.kind);
  return changes2 === null ? { en: "Other fields may have to change too.", zh: "\u5176\u4ED6\u5B57\u6BB5\u53EF\u80FD\u4E5F\u9700\u8981\u4FEE\u6539\u3002" } : { en: `What else changes: ${changes2.en}`, zh: `\u5176\u4ED6\u53D8\u5316\uFF1A${changes2.zh}` };
}
var afterwardsText = ({ afterwards, replacement }) => afterwards === null ? null : {
  en: `After the upgrade, change it once more, to ${afterwards}, since ${replacement} goes away as well.`,
  zh: `\u5347\u7EA7\u540E\u8BF7\u518D\u6539\u4E3A ${afterwards}\uFF0C\u56E0\u4E3A ${replacement} \u4E4B\u540E\u4E5F\u4F1A\u88AB\u79FB\u9664\u3002`
};

// lib/messages/manifest-webhooks.js
function webhookText({ use, webhook, faults }) {
  const configuration = [use.kind, use.name].filter((part) => part !== null).join(" ");
  const subject = webhook === null ? { en: `a webhook of ${configuration}`, zh: `${configuration} \u4E2D\u7684 Webhook` } : { en: `webhook ${webhook} of ${configuration}`, zh: `${configuration} \u4E2D\u7684 Webhook ${webhook}` };
  const texts = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...faults.map(faultText));
  return inPlace(use, { en: `${subject.en}. ${texts.en}`, zh: `${subject.zh}\u3002${texts.zh}` });
}
var webhookAdvice = ({ use, faults }) => ({
  title: { en: "Webhook can stop the upgrade", zh: "Webhook \u53EF\u80FD\u4F7F\u5347\u7EA7\u65E0\u6CD5\u5B8C\u6210" },
  meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...[MEANING, NOT_DECIDING[use.syntax]].filter(isPresent)),
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(...faults.flatMap(faultFix))
});
var MEANING = {
  en: "An upgrade restarts components and pods. If the webhook does not answer then, what the cluster needs to start, its own pods included, is refused or waits, and the upgrade may not finish. CCE does not check webhooks.",
  zh: "\u5347\u7EA7\u4F1A\u91CD\u542F\u7EC4\u4EF6\u548C Pod\u3002\u5982\u679C\u6B64\u65F6 Webhook \u6CA1\u6709\u54CD\u5E94\uFF0C\u96C6\u7FA4\u542F\u52A8\u6240\u9700\u7684\u8BF7\u6C42\uFF08\u5305\u62EC Webhook \u81EA\u8EAB\u7684 Pod\uFF09\u4F1A\u88AB\u62D2\u7EDD\u6216\u4E00\u76F4\u7B49\u5F85\uFF0C\u5347\u7EA7\u53EF\u80FD\u65E0\u6CD5\u5B8C\u6210\u3002CCE \u4E0D\u68C0\u67E5 Webhook\u3002"
};
var EVERYTHING = { en: "everything", zh: "\u6240\u6709\u8D44\u6E90" };
function resourceNames(resources) {
  if (resources.includes("*"))
    return EVERYTHING;
  const { en, zh } = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(resources);
  return { en, zh: ` ${zh} ` };
}
function faultText(fault) {
  const names = resourceNames(fault.resources);
  if (fault.code === "fails-closed") {
    const where = openText(fault);
    const policy = fault.isDefault ? { en: "failurePolicy is Fail by default", zh: "failurePolicy \u9ED8\u8BA4\u4E3A Fail" } : { en: "failurePolicy: Fail", zh: "failurePolicy: Fail" };
    return {
      en: `While it does not answer, requests for ${names.en} are refused (${policy.en})${where.en}.`,
      zh: `\u5728\u5B83\u6CA1\u6709\u54CD\u5E94\u65F6\uFF0C\u9488\u5BF9${names.zh}\u7684\u8BF7\u6C42\u4F1A\u88AB\u62D2\u7EDD\uFF08${policy.zh}\uFF09${where.zh}\u3002`
    };
  }
  const source = fault.isDefault ? { en: "the default of this API version", zh: "\u8BE5 API \u7248\u672C\u7684\u9ED8\u8BA4\u503C" } : { en: "timeoutSeconds", zh: "timeoutSeconds" };
  return {
    en: `Requests for ${names.en} wait up to ${fault.seconds} s for it (${source.en}).`,
    zh: `\u9488\u5BF9${names.zh}\u7684\u8BF7\u6C42\u6700\u591A\u7B49\u5F85\u5B83 ${fault.seconds} \u79D2\uFF08${source.zh}\uFF09\u3002`
  };
}
function openText({ open }) {
  const [first, second] = open;
  if (first === void 0)
    return { en: ", since nodes have no namespace", zh: "\uFF0C\u56E0\u4E3A\u8282\u70B9\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u547D\u540D\u7A7A\u95F4" };
  if (second !== void 0)
    return { en: ", in kube-system and in its own namespace too", zh: "\uFF0C\u5305\u62EC kube-system \u548C\u5B83\u81EA\u5DF1\u7684\u547D\u540D\u7A7A\u95F4" };
  return first === "own" ? { en: ", in its own namespace too", zh: "\uFF0C\u5305\u62EC\u5B83\u81EA\u5DF1\u7684\u547D\u540D\u7A7A\u95F4" } : { en: ", in kube-system too", zh: "\uFF0C\u5305\u62EC kube-system" };
}
function faultFix(fault) {
  if (fault.code === "slow")
    return [{ en: "Set timeoutSeconds to 15 or less.", zh: "\u8BF7\u5C06 timeoutSeconds \u8BBE\u4E3A\u4E0D\u5927\u4E8E 15 \u7684\u503C\u3002" }];
  const { resources, open } = fault;
  const parts = [];
  if (open.length > 0)
    parts.push(EXCLUDE);
  if (resources.includes("leases") || resources.includes("*"))
    parts.push(NODE_LEASES);
  if (resources.includes("nodes"))
    parts.push(NODES);
  return [...parts, IGNORE];
}
var EXCLUDE = {
  en: "Leave out kube-system and the namespace of the webhook itself with a namespaceSelector: key kubernetes.io/metadata.name, operator NotIn, both names as values.",
  zh: "\u8BF7\u7528 namespaceSelector \u6392\u9664 kube-system \u548C Webhook \u81EA\u8EAB\u6240\u5728\u7684\u547D\u540D\u7A7A\u95F4\uFF1Akey \u4E3A kubernetes.io/metadata.name\uFF0Coperator \u4E3A NotIn\uFF0Cvalues \u4E3A\u8FD9\u4E24\u4E2A\u540D\u79F0\u3002"
};
var NODE_LEASES = {
  en: "The leases of nodes are in kube-node-lease, so leave it out as well.",
  zh: "\u8282\u70B9\u7684 Lease \u4F4D\u4E8E kube-node-lease\uFF0C\u4E5F\u8BF7\u5C06\u5176\u6392\u9664\u3002"
};
var NODES = {
  en: "A namespaceSelector does not apply to nodes: take them out of the rules, or leave out requests of nodes with a matchCondition.",
  zh: "namespaceSelector \u5BF9\u8282\u70B9\u4E0D\u8D77\u4F5C\u7528\uFF1A\u8BF7\u4ECE rules \u4E2D\u53BB\u6389 nodes\uFF0C\u6216\u7528 matchConditions \u6392\u9664\u6765\u81EA\u8282\u70B9\u7684\u8BF7\u6C42\u3002"
};
var IGNORE = {
  en: "If its answer is not needed for safety, set failurePolicy to Ignore instead.",
  zh: "\u5982\u679C\u5176\u54CD\u5E94\u5E76\u975E\u5B89\u5168\u6240\u5FC5\u9700\uFF0C\u4E5F\u53EF\u4EE5\u5C06 failurePolicy \u8BBE\u4E3A Ignore\u3002"
};

// lib/messages/manifests.js
function manifestMessage(detail) {
  const { title, meaning, fix } = adviceOf2(detail);
  return { title, message: textOf(detail), meaning, fix };
}
var ACCEPT = {
  en: "If it can stay as it is, add a waiver to the policy.",
  zh: "\u5982\u679C\u53EF\u4EE5\u4FDD\u6301\u4E0D\u53D8\uFF0C\u8BF7\u5728\u7B56\u7565\u4E2D\u6DFB\u52A0\u8C41\u514D\u3002"
};
function adviceOf2(detail) {
  const { title, meaning, fix } = ownAdvice(detail);
  return { title, meaning, fix: (0,_chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeciding */ ._J)(detail.use.syntax) ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(fix, ACCEPT) : fix };
}
function ownAdvice(detail) {
  switch (detail.code) {
    case "removed-api":
      return removedApiAdvice(detail);
    case "removed-custom-resource":
      return customResourceAdvice(detail);
    case "webhook":
      return webhookAdvice(detail);
  }
}
function textOf(detail) {
  switch (detail.code) {
    case "removed-api":
      return removedApiText(detail);
    case "removed-custom-resource":
      return customResourceText(detail);
    case "webhook":
      return webhookText(detail);
  }
}

// lib/report/build/edit.js
var NOT_EDITABLE = ["guarded", "patch", "indirect", "archive"];
var API_VERSION = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\/)?v\d{1,3}(?:(?:alpha|beta)\d{1,3})?$/;
var isEdit = ({ text, replacement, servedSince }) => API_VERSION.test(text) && API_VERSION.test(replacement) && /^1\.\d{1,3}$/.test(servedSince);
function editOf(detail) {
  if (detail.code !== "removed-api" || !detail.hasSameSchema || detail.isServedByBoth !== true)
    return null;
  const { use, replacement, replacementSince, order } = detail;
  if (order.code !== "before")
    return null;
  if (replacement === null || replacementSince === null || !API_VERSION.test(replacement))
    return null;
  if (!use.isLiteral || use.archived !== null || NOT_EDITABLE.includes(use.syntax))
    return null;
  return { text: use.apiVersion, replacement, servedSince: replacementSince };
}

// lib/report/build/root-causes.js
var textsOf = ({ message, nodes }) => [message, ...nodes.flatMap((node) => node.message ?? [])].join("\n");
function isCorefile(field) {
  const text = field.toLowerCase();
  const start = text.indexOf("coredns");
  return start !== -1 && text.includes("corefile", start);
}
var corefile = (finding) => {
  const { check, name, addon } = finding;
  const isOfPrecheck = check === "precheck" && (name === "CoreDNSConfLimit" || (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .readRisk */ .WD)(finding).changedFields.some(isCorefile));
  const isOfAddon = check === "addons" && addon?.template === "coredns" && /configmap|corefile/i.test(textsOf(finding));
  return isOfPrecheck || isOfAddon ? ["coredns-configuration"] : [];
};
var NOT_RUNNING = /status\s*\(|not running/i;
var stoppedAddons = (finding) => {
  const { check, name, addon } = finding;
  if (check === "addons" && name === "AddonStatus" && addon?.template)
    return [`addon-not-running ${addon.template}`];
  if (check !== "precheck" || name !== "AddonLimit" || !NOT_RUNNING.test(textsOf(finding)))
    return [];
  return (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .readRisk */ .WD)(finding).addons.map((template) => `addon-not-running ${template}`);
};
var certificate = (finding) => /ee key too small/i.test(textsOf(finding)) ? ["nginx-ingress-certificate"] : [];
var ANNOTATIONS = [
  ["tolerate-unready-endpoints", "unready-endpoints-annotation"],
  ["topology-aware-hints", "topology-hints-annotation"]
];
var annotations = (finding) => {
  if (finding.check !== "precheck")
    return [];
  const text = textsOf(finding);
  const risks = ANNOTATIONS.flatMap(([annotation, risk]) => text.includes(annotation) ? [risk] : []);
  if (risks.length === 0)
    return [];
  const named = new Set(text.split(/[^\w./-]+/).filter((word) => /^[^/]+\/[^/]+$/.test(word)));
  return named.size > risks.length ? [...risks, finding.fingerprint] : risks;
};
var READERS = [corefile, stoppedAddons, certificate, annotations];
var manifestRoot = ({ name, object, location }) => name === WEBHOOK ? [name, location?.file, object?.kind, object?.name].join(" ") : name;
var WEBHOOK = "webhook-can-stop-upgrade";
function calledApis(clusters) {
  const namesOf = ({ removedApis = [] }) => removedApis.filter(({ callers }) => callers.length > 0).map(({ apiVersion, kind }) => kind === null ? apiVersion : `${apiVersion} ${kind}`);
  return new Map(clusters.map((cluster) => [cluster.id, namesOf(cluster)]));
}
function linkRootCauses(findings, clusters) {
  const called = calledApis(clusters);
  const rootsOf2 = (finding) => {
    const { scope, check, name, clusterId, nodes } = finding;
    if (scope === "manifest")
      return finding.object?.syntax === "guarded" ? [] : [manifestRoot(finding)];
    if (scope === "gate" || nodes.length > 0)
      return [];
    if (check === "precheck" && name === _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_8__/* .LIVE_CALLS_ITEM */ .L)
      return called.get(clusterId) ?? [];
    return READERS.flatMap((read) => read(finding));
  };
  const keyOf = ({ clusterId }, root) => `${clusterId} ${root}`;
  const ofItems = /* @__PURE__ */ new Map();
  const nameOf = ({ check, name }) => `${check} ${name}`;
  const holders = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const roots = rootsOf2(finding);
    if (finding.scope !== "manifest" && roots.length > 0)
      ofItems.set(finding, roots);
    for (const root of roots) {
      const [name, key] = [nameOf(finding), keyOf(finding, root)];
      const decisions = holders.get(key) ?? /* @__PURE__ */ new Map();
      holders.set(key, decisions);
      const decision = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(finding) ? finding.decision : "waived";
      const known = decisions.get(name);
      if (known === void 0 || (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilder */ .gJ)(known, decision))
        decisions.set(name, decision);
    }
  }
  const isShared = (finding, root, isOnly) => [...holders.get(keyOf(finding, root)) ?? []].some(([name, decision]) => name !== nameOf(finding) && (isOnly || !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilder */ .gJ)(decision, finding.decision)));
  return findings.map((finding) => {
    if (finding.scope === "manifest")
      return finding;
    const roots = ofItems.get(finding) ?? [];
    const linked = roots.filter((root) => isShared(finding, root, roots.length === 1));
    const own = linked.length < roots.length ? [finding.fingerprint] : [];
    const { rootCauses: _, ...rest } = finding;
    return linked.length === 0 ? rest : { ...rest, rootCauses: [...linked, ...own] };
  });
}

// lib/report/build/own-texts.js
var manifestDocUrl = (code) => `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_URL */ .w5}/blob/main/docs/manifests.md#${code}`;
var planDocUrl = (code) => `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_URL */ .w5}/blob/main/docs/plans.md#${code}`;
var KNOWN_RISKS_URL = `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_URL */ .w5}/blob/main/docs/known-risks.md`;
function ownTexts(cause, language) {
  const { scope, name, kind, level, group, errorCodes, risk, location } = cause;
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localizer */ .Oq)(language);
  const { texts, docUrl, ...parts } = partsOf(cause, t);
  return {
    scope,
    name,
    title: (0,_chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .oneCopy */ .g2)(t(texts.title)),
    kind,
    level,
    group,
    phase: null,
    message: t(texts.message),
    errorCodes,
    risk,
    location,
    meaning: (0,_chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .oneCopy */ .g2)(t(texts.meaning)),
    fix: (0,_chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .oneCopy */ .g2)(t(texts.fix)),
    who: "you",
    commands: _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3,
    docUrl: (0,_chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .oneCopy */ .g2)(docUrl),
    match: "exact",
    ...parts
  };
}
function partsOf(cause, t) {
  if ((0,_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_10__/* .isRiskCause */ .Pl)(cause))
    return riskParts(cause, t);
  return cause.check === "plan" ? planParts(cause) : manifestParts(cause);
}
function planParts({ detail, addresses, addon }) {
  const texts = (0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_1__/* .planMessage */ .n9)({ detail, addresses, addon: addon?.template ?? null });
  return { texts, addresses, object: null, docUrl: planDocUrl(detail.code), advice: "gate" };
}
var rootsOf = (0,_chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesOf */ .lS)();
var rootCauses = (root) => rootsOf(root, [root]);
var edits = (0,_chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesOf */ .lS)();
function manifestParts({ name, detail, location, isInChange }) {
  const texts = manifestMessage(detail);
  const edit = editOf(detail);
  const object = objectOf(detail);
  return {
    texts: { ...texts, meaning: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(texts.meaning, ...(0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_1__/* .calledText */ .xL)(detail)) },
    object,
    ...isInChange && { inChange: true },
    ...edit !== null && { edit: edits(JSON.stringify(edit), edit) },
    rootCauses: rootCauses(manifestRoot({ name, object, location })),
    docUrl: manifestDocUrl(detail.code),
    advice: "gate"
  };
}
function riskParts({ name, scope, detail, isInChange }, t) {
  const { from, to, fixedIn, link, source } = detail.risk;
  return {
    texts: (0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_1__/* .riskMessage */ .ZG)(detail),
    object: null,
    ...isInChange && { inChange: true },
    knownRisk: { from, to, fixedIn },
    ...scope === "manifest" && { rootCauses: rootCauses(name) },
    docUrl: link === null ? KNOWN_RISKS_URL : t(link),
    advice: source === "policy" ? "policy" : "gate"
  };
}
function objectOf(detail) {
  const { apiVersion, kind, name, syntax } = detail.use;
  const replacement = detail.code === "webhook" ? null : detail.replacement;
  const isRemovedApi = detail.code === "removed-api";
  const servedByBoth = isRemovedApi ? detail.isServedByBoth : null;
  const outcome = isRemovedApi ? detail.outcome : null;
  const removedIn = isRemovedApi ? detail.removedIn : null;
  return { apiVersion, kind, name, syntax, removedIn, replacement, servedByBoth, outcome };
}




/***/ })

};
