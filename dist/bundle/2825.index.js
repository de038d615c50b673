export const id = 2825;
export const ids = [2825];
export const modules = {

/***/ 9849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ ambiguity),
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   vt: () => (/* binding */ printFaults),
/* harmony export */   zk: () => (/* binding */ writeStarter)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1313);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6003);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// lib/cli/strict-file.js


function readGivenFile(file) {
  const content = (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .Gu)(file);
  if (content.kind === "text")
    return content.text;
  throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} ${content.kind === "absent" ? "does not exist" : "cannot be read as a text file in UTF-8 or UTF-16"}`);
}
function otherSpelling(file, names) {
  const [own, other] = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(name));
  const counterpart = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) === own ? other : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) === other ? own : null;
  return counterpart && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(counterpart) ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)("", counterpart) : null;
}
function ambiguity(file, names) {
  const other = otherSpelling(file, names);
  const problem = other === null ? null : { code: "both-spellings", other };
  return problem ? [(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeFileFault */ .g)(file, problem)] : [];
}
function printFaults(faults, textOf, print) {
  for (const fault of faults) {
    const { message, fix } = textOf(fault);
    const position = [fault.file, fault.line, fault.column].filter((part) => part !== null).join(":");
    print(`${position}: ${message.en}
    -> ${fix.en}`);
  }
}
function writeStarter(path, text, names) {
  const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path) ? path : otherSpelling(path, names);
  if (existing !== null)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${existing} already exists and is left unchanged`);
  try {
    (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, text, { flag: "wx" });
  } catch (error) {
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path} cannot be written (${(0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? error})`);
  }
}




/***/ }),

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

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ policyFaultText),
/* harmony export */   So: () => (/* binding */ policyFaultMessage),
/* harmony export */   WK: () => (/* binding */ policyFaultMeaning)
/* harmony export */ });
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8761);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);




// lib/messages/policy-faults.js
function policyFaultText({ at, about, problem }) {
  const { title, message, fix = _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ.check } = problemText(problem, at, about);
  return { title, message, fix };
}
function policyFaultMessage(fault) {
  const { title, message, fix } = policyFaultText(fault);
  return {
    title,
    message: (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(fault, message),
    fix
  };
}
function policyFaultMeaning({ problem }) {
  if (problem.code === "unused")
    return { en: "It had no effect in this run.", zh: "\u5B83\u5728\u672C\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\u8D77\u4F5C\u7528\u3002" };
  if ((0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryProblem */ .A6)(problem))
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
        ...(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ)
      };
    case "absent-on-base":
      return { title: { en: "Policy not found", zh: "\u627E\u4E0D\u5230\u7B56\u7565" }, ...(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ) };
    default:
      return { title: { en: "Faulty policy", zh: "\u7B56\u7565\u6709\u8BEF" }, ...(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ) };
  }
}




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




/***/ }),

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EXPECTED_FORMS),
/* harmony export */   g: () => (/* binding */ wholeFileFault)
/* harmony export */ });
// lib/model/file-fault.js
var EXPECTED_FORMS = [
  "date",
  "glob",
  "version",
  "fingerprint",
  "filled",
  "days",
  "link",
  "narrowing",
  "period",
  "risk-name",
  "line-text",
  "line-pattern",
  "risk-range",
  "addon-version",
  "addon-range",
  "not-empty"
];
var wholeFileFault = (file, problem) => ({
  file,
  line: null,
  column: null,
  at: "",
  about: "",
  problem
});




/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicy: () => (/* binding */ checkPolicy),
/* harmony export */   initPolicy: () => (/* binding */ initPolicy)
/* harmony export */ });
/* unused harmony export STARTER */
/* harmony import */ var _chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9849);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4408);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8573);
/* harmony import */ var _chunk_TVU6PAWR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9679);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3240);
/* harmony import */ var _chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6213);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4569);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9232);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6003);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7443);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4160);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9251);



















































// lib/cli/policy.js
function checkPolicy(file, now, print) {
  const { state, policy, ...parsed } = (0,_chunk_TVU6PAWR_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)((0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .readGivenFile */ .Mh)(file), file);
  const twice = (0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguity */ .Gv)(file, _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_FILES */ .jE);
  const faults = [
    ...twice,
    ...state === "faulty" ? parsed.faults : ignoredEntries(policy, file, now)
  ];
  (0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .printFaults */ .vt)(faults, _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFaultText */ .A2, print);
  if (state === "faulty" || twice.length > 0)
    print(`
${file} is not a valid policy: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(faults.length, "fault")}. Every run is red until this is fixed.`);
  else
    print(summary(policy, file, now, faults.length));
  return faults.length > 0 ? _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.blocked : _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}
function ignoredEntries(policy, file, now) {
  const state = { state: "in-force", policy, faults: [], sha256: null, file };
  const { runFindings } = (0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluate */ ._3)({ clusters: [], runDiagnostics: [], requestedFailOn: null, now }, state);
  return runFindings.flatMap(({ source }) => source.type === "diagnostic" && source.detail.name === "policy-error" ? [source.detail.fault] : []);
}
function summary(policy, file, now, ignoredCount) {
  const { rules, waivers, items, knownRisks, failOn } = policy;
  const parts = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(rules.length, "rule"), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(waivers.length, "waiver"), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(items.length, "item")];
  if (knownRisks.length > 0)
    parts.push((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(knownRisks.length, "known risk"));
  const lines = [`${file} is a valid policy: ${parts.join(", ")}; fail-on ${failOn ?? "(not set)"}.`];
  if (ignoredCount > 0)
    lines.push(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(ignoredCount, "entry", "entries")} would be ignored.`);
  for (const { name, owner, line, daysLeft } of (0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_8__/* .expiringWaivers */ .cq)(policy, now))
    lines.push(`The waiver for ${name} (${owner}, line ${line}) expires in ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_32__/* .counted */ .hS)(daysLeft, "day")}.`);
  return lines.join("\n");
}
function initPolicy(path, print) {
  (0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStarter */ .zk)(path, STARTER, _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_FILES */ .jE);
  print(`Wrote ${path}, a policy that decides nothing yet. Uncomment what you need, then run:`);
  print(`  cce-upgrade-gate policy check ${path}`);
}
var STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch, so that a pull request
# cannot loosen the policy that judges it. A typo invalidates the whole file and turns every run red, so check the file:
#   cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# Minimum strictness of the gate: fatal, exception (default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# Maximum number of days from now until a waiver expires.
# max-waiver-days: 90

# What a cluster needs beside CCE's checks. Each key is optional; one that is set and cannot be read is inconclusive.
# readiness:
#   backup: 24h                # block unless the control plane has a backup that is younger than this
#   end-of-service: 90d        # warn if CCE's support of the current version ends sooner
#   target-offered: true       # block unless CCE offers the target version right now

# Decisions that replace those of the decision table. The first matching rule decides. Fields: check, name, kind, level, group,
# scope, addon, cluster; globs with *. A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.
# rules:
#   - match: { check: precheck, name: DeprecatedApiCheck }
#     decision: block            # block, warn or notice
#     reason: a removed API in use blocks us

# Risks that somebody accepts: who, why and until when. Only what CCE lets people skip can be waived: pre-upgrade items of kind
# Risk, and add-on risks at level Warning.
# waivers:
#   - name: NodeContainerdPodRestartRisk
#     match: { cluster: prod-a, target: v1.31, nodes: ["canary-*"] }   # optional: check, addon, cluster, target, nodes
#     # fingerprint: f0123456789abcdef                                 # optional: only this exact cause
#     reason: maintenance window CHG-1234
#     owner: "@org/platform"
#     expires: 2026-12-31        # through 24:00 UTC of that day

# Risks of an upgrade that you know of, added to the gate's catalog. Each one that matches warns, under its name.
# known-risks:
#   - name: billing-operator
#     to: [v1.31]                # the first version with the change
#     match: { addon: { name: billing-operator, below: 2.0.0 } }
#     meaning: Version 1 of the operator does not start on v1.31.
#     fix: Upgrade the operator to version 2 first.

# Your own advice on items, added to the gate's catalog.
# items:
#   - name: NodeDiskCheck
#     fix: Run the disk clean-up job of the pool, then run the check again.
#     link: https://wiki.example.com/runbooks/node-disks
`;



/***/ })

};
