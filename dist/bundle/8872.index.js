export const id = 8872;
export const ids = [8872];
export const modules = {

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
A2: () => (policyFaultText),
So: () => (policyFaultMessage),
WK: () => (policyFaultMeaning)
});
var _SW2E3LNA_js_0 = __webpack_require__(2277);
var _XJ4UP3BC_js_1 = __webpack_require__(2331);
var _UKFUSHME_js_2 = __webpack_require__(1912);




// lib/messages/policy-faults.js
function policyFaultText({ at, about, problem }) {
  const { title, message, fix = _XJ4UP3BC_js_1/* .POLICY_WORDS */ .pQ.check } = problemText(problem, at, about);
  return { title, message, fix };
}
function policyFaultMessage(fault) {
  const { title, message, fix } = policyFaultText(fault);
  return {
    title,
    message: (0,_XJ4UP3BC_js_1/* .onLine */ .Cl)(fault, message),
    fix
  };
}
function policyFaultMeaning({ problem }) {
  if (problem.code === "unused")
    return { en: "It had no effect in this run.", zh: "它在本次运行中没有起作用。" };
  if ((0,_SW2E3LNA_js_0/* .isEntryProblem */ .A6)(problem))
    return {
      en: "This entry has no effect; the rest of the policy applies.",
      zh: "该条目不起作用；策略的其余部分仍然有效。"
    };
  return {
    en: "The policy had no effect: only the decision table applied.",
    zh: "策略没有起作用：本次只按判定表判定。"
  };
}
var WAIVER_IGNORED = { en: "Waiver ignored", zh: "豁免不生效" };
function problemText(problem, at, about) {
  switch (problem.code) {
    case "cannot-lower": {
      const items = problem.items.length > 0 ? (0,_UKFUSHME_js_2/* .listed */ .KE)(problem.items) : null;
      return {
        title: { en: "Rule ignored", zh: "规则不生效" },
        message: {
          en: `${at} would lower ${items ? items.en : "the items it matches"}. An Exception or a Fatal add-on risk cannot be lowered, because CCE does not allow skipping it.`,
          zh: `${at} 会降低${items ? ` ${items.zh} ` : "它所针对的检查项"}的判定。异常项（Exception）和 Fatal 级别的插件风险不能降低：CCE 不允许跳过它们。`
        },
        fix: {
          en: "Limit the rule to kind: Risk or remove it, then fix the blocking items.",
          zh: "请缩小规则的范围（kind: Risk）或删除该规则，并修复阻止升级的问题。"
        }
      };
    }
    case "cannot-waive":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) is for ${(0,_UKFUSHME_js_2/* .listed */ .KE)(problem.items).en}, which CCE does not allow skipping. Only items of kind Risk and add-on risks at level Warning can be waived.`,
          zh: `${at}（${about}）针对的 ${(0,_UKFUSHME_js_2/* .listed */ .KE)(problem.items).zh} 是 CCE 不允许跳过的。只有风险项（Risk）和 Warning 级别的插件风险可以豁免。`
        },
        fix: { en: "Fix the item, and remove the waiver.", zh: "请修复该检查项，并删除该豁免。" }
      };
    case "expired":
      return {
        title: { en: "Waiver expired", zh: "豁免已过期" },
        message: {
          en: `${at} (${about}) expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `${at}（${about}）的有效期到 ${problem.expires}（UTC）当天结束为止，现已过期，因此不生效。`
        },
        fix: {
          en: "Fix the item and remove the waiver, or have its owner confirm the risk again with a new date.",
          zh: "请修复该检查项并删除该豁免，或由负责人重新确认风险并给出新的日期。"
        }
      };
    case "too-far":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) expires on ${problem.expires}, ${(0,_UKFUSHME_js_2/* .counted */ .hS)(problem.days, "day")} from now. max-waiver-days allows ${problem.most}.`,
          zh: `${at}（${about}）于 ${problem.expires} 到期，距今 ${problem.days} 天，超过 max-waiver-days 允许的 ${problem.most} 天。`
        },
        fix: {
          en: `Set a date within the next ${(0,_UKFUSHME_js_2/* .counted */ .hS)(problem.most, "day")}.`,
          zh: `请将到期日设在 ${problem.most} 天以内。`
        }
      };
    case "unused":
      return {
        title: at.startsWith("rules") ? { en: "Rule not used", zh: "规则未使用" } : { en: "Waiver not used", zh: "豁免未使用" },
        message: { en: `${at} (${about}) matches no finding.`, zh: `${at}（${about}）没有对应到任何已发现的问题。` },
        fix: {
          en: "Remove it if it is no longer needed, or correct what it matches.",
          zh: "如果已不再需要，请将其删除；否则请更正其匹配条件。"
        }
      };
    case "base-unreadable":
    case "unreadable-file":
      return {
        title: { en: "Policy could not be read", zh: "无法读取策略" },
        ...(0,_XJ4UP3BC_js_1/* .fileProblem */ .Wj)(problem, at, _XJ4UP3BC_js_1/* .POLICY_WORDS */ .pQ)
      };
    case "absent-on-base":
      return { title: { en: "Policy not found", zh: "找不到策略" }, ...(0,_XJ4UP3BC_js_1/* .fileProblem */ .Wj)(problem, at, _XJ4UP3BC_js_1/* .POLICY_WORDS */ .pQ) };
    default:
      return { title: { en: "Faulty policy", zh: "策略有误" }, ...(0,_XJ4UP3BC_js_1/* .fileProblem */ .Wj)(problem, at, _XJ4UP3BC_js_1/* .POLICY_WORDS */ .pQ) };
  }
}




/***/ }),

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Dh: () => (diagnosticMessage),
I_: () => (findEntries),
Lw: () => (manifestDocUrl),
M$: () => (reportFinding),
OR: () => (FIX_FIRST_CAUSES),
Pb: () => (planDocUrl),
Rd: () => (suggestNames),
Vf: () => (undecidedFinding),
bD: () => (linkRootCauses),
ls: () => (NONE_CONCERNED),
rL: () => (gateDocUrl),
v1: () => (isEdit),
wr: () => (adviceOf),
xq: () => (cautionFor),
yz: () => (otherChanges),
z9: () => (GATE_FINDINGS)
});
var _LWJJTU6B_js_0 = __webpack_require__(3790);
var _BXMQ77CW_js_1 = __webpack_require__(9176);
var _UHH6D4UK_js_14 = __webpack_require__(9563);
var _RC3JTXYG_js_2 = __webpack_require__(4798);
var _SW2E3LNA_js_3 = __webpack_require__(2277);
var _XJ4UP3BC_js_4 = __webpack_require__(2331);
var _Z4NEBNO5_js_5 = __webpack_require__(2359);
var _ZMKUOIGF_js_6 = __webpack_require__(9348);
var _LPD5HUPH_js_7 = __webpack_require__(8700);
var _LMU2CFNM_js_21 = __webpack_require__(7448);
var _IGPTGMJH_js_8 = __webpack_require__(9018);
var _JLNDADZR_js_17 = __webpack_require__(6149);
var _XNDIXC4J_js_12 = __webpack_require__(5258);
var _5WWCP6BV_js_9 = __webpack_require__(5164);
var _FYZMMO6F_js_19 = __webpack_require__(204);
var _2WUU5VUR_js_15 = __webpack_require__(9873);
var _GDJR74E5_js_10 = __webpack_require__(7454);
var _DUW5NSCC_js_11 = __webpack_require__(6606);
var _UKFUSHME_js_13 = __webpack_require__(1912);
var _XFZ4J2HR_js_18 = __webpack_require__(6806);
var _CCDJ4O4E_js_20 = __webpack_require__(1786);
var _TUARF4T6_js_16 = __webpack_require__(4484);























// lib/catalog/contradiction.js
var COMPONENTS = [
  /\bdocker\b/,
  /\bcontainerd\b/,
  /\bkubelet/,
  /\bkube-?proxy\b/,
  /\bcore-?dns\b|\bcorefile\b/,
  /\bdns\b(?!\s*config)|\bresolv|\bnslookup\b/,
  /\bnginx\b|\bingress/,
  /\beverest\b/,
  /\bgpu\b|\bnvidia\b|\bnpu\b/,
  /\bnetwork-?manager\b/,
  /\bjournald?\b/,
  /\bntpd?\b|\bchronyd?\b|\bclock\b/,
  /\betcd\b/,
  /\bcce-agent\b|\bcce agent\b/,
  /\bcni\b|\bcanal\b|\byangtse\b/,
  /\bdis[ck]s?\b|\bpartition/,
  /\bmemory\b|\bmem\b/,
  /\bcpus?\b/,
  /\bswap\b|\bswapoff\b/,
  /\bssh\b/,
  /\bsudo\b|\bsudoers\b/,
  /\bpython/,
  /\bcertificates?\b|\bcerts?\b|\btls\b/,
  /\bsecurity groups?\b/,
  /\btaints?\b/,
  /\bcrds?\b|\bcustomresourcedefinitions?\b/,
  /\bquotas?\b|\bsubnets?\b/,
  /\bimages?\b/,
  /\btime ?zones?\b/,
  /\bhelm\b/,
  /\bprometheus\b|\bmonitoring\b/,
  /\bkruise|\bopenkruise\b/,
  /\bistio\b|\basm\b/
];
var STATES = [
  /\bnot (?:running|active|ready|healthy)\b|\bnotready\b|\bunhealthy\b|\binactive\b|\bstopped\b|\bdead\b|\bcrash/,
  /\btoo little\b|\binsufficient\b|\bnot enough\b|\bfull\b|\bmore than \d+%|\busage\b|\bno space\b|\bexceeds?\b/,
  /\b(?:changed|modified|edited)\b|\bby hand\b|\binconsistent\b|\bdiffers?\b/,
  /\bnot (?:the )?latest\b|\btoo old\b|\boutdated\b|\bversion\b/,
  /\bexpired?\b/,
  /\bnot mounted\b|\bread-?only\b/
];
var indexes = (patterns, text) => patterns.flatMap((pattern, index) => pattern.test(text) ? [index] : []);
function areApart(patterns, one, other) {
  const found = indexes(patterns, one);
  const others = indexes(patterns, other);
  return found.length > 0 && others.length > 0 && !found.some((index) => others.includes(index));
}
var MAX_LENGTH = 2e3;
function contradicts({ title, aliases, hints, meaning }, message) {
  const said = message.slice(0, MAX_LENGTH).toLowerCase();
  const subject = [title.en, ...aliases, ...hints, meaning.en].join("\n").toLowerCase();
  return areApart(COMPONENTS, said, subject) || areApart(STATES, said, meaning.en.toLowerCase());
}

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
var MAX_LENGTH2 = 200;
function distinctiveWords(name) {
  const spaced = name.slice(0, MAX_LENGTH2).replace(/IPv(?=[46])/gi, " ipv").replace(/K8s/gi, " k8s ");
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
var entriesOf = (check) => (0,_LWJJTU6B_js_0/* .allEntries */ .Y)().filter((entry) => entry.check === check);
var onlyOne = (entries) => entries.length === 1 ? entries[0] ?? null : null;
function guessItem(check, name, message, errorCodes) {
  const guess = guessByMessage(check, message, errorCodes) ?? byName(guessByName(check, name));
  return guess === null || contradicts(guess.entry, message) ? null : guess;
}
var byName = (entry) => entry === null ? null : { entry, evidence: { by: "name" } };
function guessByMessage(check, message, errorCodes) {
  const text = message.toLowerCase();
  const codes = errorCodes.map((code) => code.toLowerCase());
  const inMessage = (hint2) => text.includes(hint2.toLowerCase());
  const isCode = (hint2) => codes.includes(hint2.toLowerCase());
  const entry = onlyOne(entriesOf(check).filter(({ hints }) => hints.some((hint2) => inMessage(hint2) || isCode(hint2))));
  const hint = entry?.hints.find(inMessage);
  if (entry === null)
    return null;
  return hint === void 0 ? { entry, evidence: { by: "code", hint: entry.hints.find(isCode) ?? "" } } : { entry, evidence: { by: "message", hint } };
}
function guessByName(check, name) {
  const words2 = [...distinctiveWords(name)];
  if (words2.length === 0)
    return null;
  const having = (entries, maxWords) => entries.filter((entry) => labelsOf(entry).some((label) => label.size <= maxWords && words2.every((word) => label.has(word))));
  const fitting = having(entriesOf(check), Number.POSITIVE_INFINITY);
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
  const exact = (0,_LWJJTU6B_js_0/* .allEntries */ .Y)().filter(({ apiName, title, aliases, page }) => [apiName ?? page, page, title.en, title.zh, ...aliases].some((name) => normalized(name) === wanted));
  if (exact.length > 0)
    return { entries: exact, match: "exact" };
  const guesses = HAN.test(text) ? [onlyOne((0,_LWJJTU6B_js_0/* .allEntries */ .Y)().filter(({ title }) => normalized(title.zh).includes(wanted)))] : [guessByName("precheck", text), guessByName("addons", text)];
  const entries = guesses.filter((entry) => entry !== null);
  return { entries, match: entries.length > 0 ? "guessed" : "none" };
}
function suggestNames(text) {
  if (text.length > MAX_NAME_LENGTH)
    return [];
  const wanted = normalized(text);
  const words2 = specificWords(distinctiveWords(text));
  return (0,_LWJJTU6B_js_0/* .allEntries */ .Y)().flatMap(({ apiName, title }) => [apiName, HAN.test(text) ? title.zh : title.en]).filter((name) => name !== null).map((name) => {
    const label = normalized(name);
    const nameWords = [...distinctiveWords(name)];
    const shared = words2.filter((word) => nameWords.some((other) => isSameWord(word, other))).length;
    const contains = wanted.length > 1 && label.includes(wanted);
    const distance = (0,_XNDIXC4J_js_12/* .editDistance */ .Y)(wanted, label) / Math.max(wanted.length, label.length, 1);
    return { name, sharedWords: contains ? Math.max(words2.length, 1) : shared, distance };
  }).filter(({ sharedWords, distance }) => sharedWords > 0 || distance <= 1 / 3).sort((a, b) => b.sharedWords - a.sharedWords || a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}
var isSameWord = (a, b) => a === b || a.length > 3 && b.length > 3 && (0,_XNDIXC4J_js_12/* .editDistance */ .Y)(a, b) === 1;

// lib/catalog/items/entry.js
var GUIDES = {
  cce: { en: "intl/en-us/usermanual-cce", zh: "usermanual-cce" },
  mainland: "usermanual-cce",
  regional: "intl/en-us/ae-ad-1-usermanual-cce",
  autopilot: { en: "intl/en-us/usermanual-cce-autopilot", zh: "usermanual-cce-autopilot" }
};
var pageUrl = ({ page, guide }, language) => `https://support.huaweicloud.com/${(0,_UKFUSHME_js_13/* .localize */ .kg)(GUIDES[guide], language)}/${page}.html`;
var overviewUrl = (language) => pageUrl({ page: "cce_10_0549", guide: "cce" }, language);

// lib/catalog/advice.js
var UNKNOWN_MEANING = {
  en: "The catalog of documented check items does not have this one; its message says what the check found.",
  zh: "检查项目录中没有该检查项，具体问题请见提示信息。"
};
var UNKNOWN_FIX = {
  precheck: {
    en: "Do what the message says. It is not in the catalog; the list of items may explain it.",
    zh: "请按提示信息处理。检查项目录中没有该检查项，可参考官方的检查项列表。"
  },
  addons: {
    en: "Do what the message says, on the Add-ons page of the cluster. This item is not in the catalog.",
    zh: "请按提示信息在集群的“插件中心”页面处理。检查项目录中没有该检查项。"
  }
};
var POLICY_MEANING = {
  en: "The policy of this repository describes this item; the catalog of documented check items does not have it.",
  zh: "该检查项由本仓库的策略文件说明，检查项目录中没有收录。"
};
var evidenceText = (evidence) => {
  switch (evidence.by) {
    case "name":
      return { en: "its name is similar", zh: "名称相似" };
    case "message":
      return { en: `its message says “${evidence.hint}”`, zh: `提示信息中有“${evidence.hint}”` };
    case "code":
      return { en: `its error code is ${evidence.hint}`, zh: `错误码为 ${evidence.hint}` };
  }
};
var BEFORE_GUESS = {
  message: { en: "Do what the message says.", zh: "请按提示信息处理。" },
  silent: { en: "Look at this item in the CCE console.", zh: "请在 CCE 控制台查看该检查项。" }
};
function adviceFor(item, language, own = []) {
  const { check, name, message, errorCodes } = item;
  const exact = (0,_LWJJTU6B_js_0/* .allEntries */ .Y)().find((entry2) => entry2.apiName === name && entry2.check === check);
  const guess = exact ? null : guessItem(check, name, message, errorCodes);
  const advice = exact ? adviceOf(exact, language, "exact") : guess ? guessedAdvice(guess, item, language) : unknownAdvice(item, language);
  const entry = own.find((one) => one.name === name && (one.check === null || one.check === check));
  if (!entry)
    return advice;
  return {
    title: entry.title ?? advice.title,
    meaning: entry.meaning ?? (exact || guess ? advice.meaning : (0,_UKFUSHME_js_13/* .localize */ .kg)(POLICY_MEANING, language)),
    fix: entry.fix,
    who: entry.who ?? advice.who,
    owner: entry.who === null ? advice.owner : (0,_UHH6D4UK_js_14/* .ownerOfActor */ .A2)(entry.who),
    commands: entry.commands.length > 0 ? entry.commands : advice.commands,
    docUrl: entry.link ?? advice.docUrl,
    match: "exact",
    source: "policy"
  };
}
var adviceOf = (entry, language, match) => ({
  title: (0,_UKFUSHME_js_13/* .localize */ .kg)(entry.title, language),
  meaning: (0,_UKFUSHME_js_13/* .localize */ .kg)(entry.meaning, language),
  fix: (0,_UKFUSHME_js_13/* .localize */ .kg)(entry.fix, language),
  who: entry.who,
  owner: entry.owner,
  commands: entry.commands,
  docUrl: pageUrl(entry, language),
  match,
  source: "catalogue"
});
function guessedAdvice({ entry, evidence }, { name, message }, language) {
  const { title, meaning, fix } = entry;
  const before = message.trim() === "" ? BEFORE_GUESS.silent : BEFORE_GUESS.message;
  const why = evidenceText(evidence);
  return {
    ...adviceOf(entry, language, "guessed"),
    title: name,
    owner: "platform",
    meaning: (0,_UKFUSHME_js_13/* .localize */ .kg)({
      en: `Possibly this is “${title.en}” (${why.en}), which means: ${meaning.en}`,
      zh: `可能是“${title.zh}”（${why.zh}），其含义为：${meaning.zh}`
    }, language),
    fix: (0,_UKFUSHME_js_13/* .localize */ .kg)({
      en: `${before.en} If it is “${title.en}”: ${fix.en}`,
      zh: `${before.zh}如果确实是“${title.zh}”：${fix.zh}`
    }, language)
  };
}
var unknownAdvice = ({ check, name }, language) => ({
  title: name,
  meaning: (0,_UKFUSHME_js_13/* .localize */ .kg)(UNKNOWN_MEANING, language),
  fix: (0,_UKFUSHME_js_13/* .localize */ .kg)(UNKNOWN_FIX[check], language),
  who: null,
  owner: "platform",
  commands: [],
  docUrl: overviewUrl(language),
  match: "none",
  source: "catalogue"
});
var readableMessage = (message) => message.split(/(?=__error_code#[\w.-]{1,100}#)/).map((part) => part.replace(/^__error_code#([\w.-]{1,100})#(.*?)#__/s, (_, code, text) => readableCode(code, text))).join("");
var readableCode = (code, text) => text === "" ? code : `${text} (${code})`;

// lib/messages/manifest-places.js
var PLACES = {
  object: { en: "Manifest", zh: "清单" },
  list: { en: "Item of a list", zh: "列表中的对象" },
  patch: { en: "Kustomize patch", zh: "Kustomize 补丁" },
  template: { en: "Template", zh: "模板" },
  guarded: { en: "Template, behind a condition", zh: "模板中的条件分支" },
  indirect: { en: "Helper or values of a template", zh: "模板的辅助函数或取值" },
  embedded: { en: "Manifest inside a string", zh: "字符串中的清单" },
  nested: { en: "Manifest inside another object", zh: "其他对象中的清单" },
  terraform: { en: "Manifest in Terraform", zh: "Terraform 中的清单" },
  archive: { en: "Packed chart", zh: "打包的 Helm 模板" },
  reference: { en: "Reference", zh: "引用" }
};
function inPlace({ syntax, archived }, { en, zh }) {
  const place = PLACES[syntax];
  const [inEn, inZh] = archived === null ? ["", ""] : [` (${archived})`, `（${archived}）`];
  return { en: `${place.en}${inEn}${_DUW5NSCC_js_11/* .COLON */ .oH.en}${en}`, zh: `${place.zh}${inZh}${_DUW5NSCC_js_11/* .COLON */ .oH.zh}${zh}` };
}
var NOT_DECIDING = {
  object: null,
  list: null,
  patch: null,
  template: null,
  guarded: {
    en: "A condition of the template keeps it away from clusters that do not serve it, so this is only a notice.",
    zh: "模板中的条件使其不会应用到不提供该 API 的集群，因此仅作提示。"
  },
  indirect: {
    en: "Which objects get it depends on other templates and on values, so this is only a notice.",
    zh: "哪些对象会使用它取决于其他模板和取值，因此仅作提示。"
  },
  embedded: {
    en: "Whether it reaches a cluster depends on what reads the string, so this is only a notice.",
    zh: "它是否会应用到集群取决于读取该字符串的程序，因此仅作提示。"
  },
  nested: {
    en: "Whether it reaches a cluster depends on what reads the object around it, so this is only a notice.",
    zh: "它是否会应用到集群取决于读取外层对象的程序，因此仅作提示。"
  },
  terraform: {
    en: "Whether Terraform applies it to this cluster is not known, so this is only a notice.",
    zh: "无法确认 Terraform 是否会将它应用到该集群，因此仅作提示。"
  },
  archive: {
    en: "Whether the chart is installed, and with which values, is not known, so this is only a notice.",
    zh: "无法确认该 Helm 模板是否会被安装以及使用哪些取值，因此仅作提示。"
  },
  reference: {
    en: "It names the API of another object, so only what reads the reference can fail, and this is only a notice.",
    zh: "它指向另一个对象的 API，只有读取该引用的程序可能失败，因此仅作提示。"
  }
};
var WHAT_TO_CHANGE = {
  indirect: {
    en: "Change what supplies the apiVersion, and check the template that uses it.",
    zh: "请修改提供 apiVersion 的地方，并检查使用它的模板。"
  },
  archive: {
    en: "Do not edit the packed chart: upgrade it to a version that uses the other API.",
    zh: "请勿直接修改打包的 Helm 模板，而应将其升级到使用新 API 的版本。"
  }
};
var isPresent = (one) => one !== null && one !== void 0;
function subjectOf({ apiVersion, kind, name, syntax }) {
  if (kind === null && (0,_2WUU5VUR_js_15/* .isDeciding */ ._J)(syntax))
    return {
      en: `an object whose kind is not plain text uses ${apiVersion}`,
      zh: `类型不是纯文本的对象使用 ${apiVersion}`
    };
  if (kind === null)
    return { en: `it supplies ${apiVersion}`, zh: `提供 ${apiVersion}` };
  const object = [kind, name].filter(isPresent).join(" ");
  return { en: `${object} uses ${apiVersion}`, zh: `${object} 使用 ${apiVersion}` };
}

// lib/messages/manifest-custom-resources.js
var COMPONENTS2 = {
  "external-snapshotter": {
    name: "external-snapshotter",
    note: {
      en: "On CCE, this controller comes with the CCE Container Storage (Everest) add-on, whose manual still shows v1beta1.",
      zh: "在 CCE 上它由 CCE 容器存储（Everest）插件提供，该插件的手册仍使用 v1beta1。"
    }
  },
  "gateway-api": { name: "Gateway API (standard channel)" },
  "cert-manager": { name: "cert-manager" },
  "external-secrets": {
    name: "External Secrets Operator",
    note: {
      en: "Its 0.16 serves both versions, so change the files there first.",
      zh: "其 0.16 版本同时提供两个版本的 API，请先在该版本上修改文件。"
    }
  },
  istio: {
    name: "Istio",
    note: {
      en: "Other kinds replace it: PeerAuthentication, RequestAuthentication and AuthorizationPolicy.",
      zh: "由其他类型取代：PeerAuthentication、RequestAuthentication 和 AuthorizationPolicy。"
    }
  }
};
function customResourceText({ use, component, notServedSince }) {
  const { name = component } = COMPONENTS2[component] ?? {};
  const { en, zh } = subjectOf(use);
  return inPlace(use, {
    en: `${en}, which ${name} no longer serves as of ${notServedSince}.`,
    zh: `${zh}，${name} 自 ${notServedSince} 起不再提供该 API。`
  });
}
function customResourceAdvice({ use, component, notServedSince, replacement }) {
  const { name = component, note } = COMPONENTS2[component] ?? {};
  return {
    title: { en: "Custom resource is no longer served", zh: "不再提供的自定义资源" },
    meaning: (0,_UKFUSHME_js_13/* .sentences */ .hC)(...[
      {
        en: `This depends on the version of ${name} in the cluster, and not on that of Kubernetes: applying the file fails from ${notServedSince} on, and components are often upgraded together with a cluster.`,
        zh: `这取决于集群中 ${name} 的版本，而不是 Kubernetes 的版本：从 ${notServedSince} 起应用该文件会失败，而组件常与集群一同升级。`
      },
      NOT_DECIDING[use.syntax]
    ].filter(isPresent)),
    fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(...[
      WHAT_TO_CHANGE[use.syntax],
      {
        en: `Change it to ${replacement} as soon as the cluster serves that (kubectl api-versions), and before ${name} is upgraded to ${notServedSince} or newer.`,
        zh: `请在集群提供 ${replacement} 后（可用 kubectl api-versions 查看）改为它，并且要在 ${name} 升级到 ${notServedSince} 或更新的版本之前完成。`
      },
      note
    ].filter(isPresent))
  };
}

// lib/messages/manifest-changes.js
var SELECTOR = {
  en: "spec.selector is required (the labels of the template), and cannot be changed later; spec.rollbackTo and spec.templateGeneration no longer exist, and updateStrategy has other defaults.",
  zh: "spec.selector 为必填（即模板的标签）且之后不可修改；spec.rollbackTo 和 spec.templateGeneration 已不存在，updateStrategy 的默认值也有变化。"
};
var GROUPS = {
  en: "spec.group becomes spec.groups.",
  zh: "spec.group 改名为 spec.groups。"
};
var BACKEND = {
  en: "spec.backend becomes spec.defaultBackend, serviceName becomes service.name, servicePort becomes service.port.number or service.port.name, and pathType is required (ImplementationSpecific keeps the behavior).",
  zh: "spec.backend 改名为 spec.defaultBackend，serviceName 改为 service.name，servicePort 改为 service.port.number 或 service.port.name，并且 pathType 为必填（ImplementationSpecific 可保持原有行为）。"
};
var SHARES = {
  en: "assuredConcurrencyShares becomes nominalConcurrencyShares.",
  zh: "assuredConcurrencyShares 改名为 nominalConcurrencyShares。"
};
var EXACTLY = {
  en: "the settings of a request move below exactly.",
  zh: "请求的各项设置移到 exactly 之下。"
};
var BASIC = {
  en: "attributes and capacity of a device are no longer below basic.",
  zh: "设备的属性和容量不再位于 basic 之下。"
};
var CHANGES = [
  ["apps/v1beta1", "Deployment,ReplicaSet,StatefulSet", SELECTOR],
  ["extensions/v1beta1", "DaemonSet,Deployment,ReplicaSet", SELECTOR],
  [
    "admissionregistration.k8s.io/v1beta1",
    "MutatingWebhookConfiguration,ValidatingWebhookConfiguration",
    {
      en: "sideEffects and admissionReviewVersions are required, failurePolicy is Fail by default instead of Ignore, and timeoutSeconds 10 instead of 30.",
      zh: "sideEffects 和 admissionReviewVersions 为必填，failurePolicy 的默认值由 Ignore 变为 Fail，timeoutSeconds 的默认值由 30 变为 10。"
    }
  ],
  [
    "apiextensions.k8s.io/v1beta1",
    "CustomResourceDefinition",
    {
      en: "each of spec.versions needs a structural schema, spec.version and spec.validation no longer exist, and spec.conversion has other fields.",
      zh: "spec.versions 中的每个版本都需要结构化的 schema，spec.version 和 spec.validation 已不存在，spec.conversion 的字段也有变化。"
    }
  ],
  ["authorization.k8s.io/v1beta1", "LocalSubjectAccessReview,SubjectAccessReview", GROUPS],
  [
    "certificates.k8s.io/v1beta1",
    "CertificateSigningRequest",
    {
      en: "signerName and usages are required.",
      zh: "signerName 和 usages 为必填。"
    }
  ],
  ["extensions/v1beta1", "Ingress", BACKEND],
  ["networking.k8s.io/v1beta1", "Ingress", BACKEND],
  [
    "rbac.authorization.k8s.io/v1alpha1",
    "ClusterRoleBinding,RoleBinding",
    {
      en: "subjects have an apiGroup instead of an apiVersion.",
      zh: "subjects 中以 apiGroup 取代 apiVersion。"
    }
  ],
  [
    "autoscaling/v2beta1",
    "HorizontalPodAutoscaler",
    {
      en: "the fields of a metric have other places; for example, targetAverageUtilization: 50 becomes target: { type: Utilization, averageUtilization: 50 }, and metricName becomes metric.name.",
      zh: "指标的字段位置有变化，例如 targetAverageUtilization: 50 改为 target: { type: Utilization, averageUtilization: 50 }，metricName 改为 metric.name。"
    }
  ],
  [
    "discovery.k8s.io/v1beta1",
    "EndpointSlice",
    {
      en: "the topology of an endpoint becomes nodeName, zone and deprecatedTopology.",
      zh: "endpoint 的 topology 由 nodeName、zone 和 deprecatedTopology 取代。"
    }
  ],
  [
    "events.k8s.io/v1beta1",
    "Event",
    {
      en: "action, eventTime, reason, reportingController and reportingInstance are required, and type is Normal or Warning.",
      zh: "action、eventTime、reason、reportingController 和 reportingInstance 为必填，type 只能是 Normal 或 Warning。"
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
      zh: "pkixPublicKey 和 proofOfPossession 已不存在。"
    }
  ],
  [
    "coordination.k8s.io/v1alpha1",
    "LeaseCandidate",
    {
      en: "preferredStrategies becomes one strategy, and binaryVersion is required.",
      zh: "preferredStrategies 由单个 strategy 取代，并且 binaryVersion 为必填。"
    }
  ],
  [
    "storagemigration.k8s.io/v1alpha1",
    "StorageVersionMigration",
    {
      en: "spec.resource has no version, and spec.continueToken no longer exists.",
      zh: "spec.resource 中不再有 version，spec.continueToken 也已不存在。"
    }
  ]
];
var CAUTIONS = [
  [
    "policy/v1beta1",
    "PodDisruptionBudget",
    {
      en: "Look at its selector: an empty one ({}) selects every pod of the namespace in policy/v1, and none in policy/v1beta1.",
      zh: "请检查其 selector：空的 selector（{}）在 policy/v1 中选中该命名空间的所有 Pod，而在 policy/v1beta1 中不选中任何 Pod。"
    }
  ],
  [
    "flowcontrol.apiserver.k8s.io/v1beta3",
    "PriorityLevelConfiguration",
    {
      en: "A value of 0 for nominalConcurrencyShares means 0 in v1, and 30 in v1beta3.",
      zh: "nominalConcurrencyShares 的值 0 在 v1 中表示 0，而在 v1beta3 中表示 30。"
    }
  ],
  [
    "policy/v1beta1",
    "PodSecurityPolicy",
    {
      en: "Use Pod Security Admission instead: label each namespace with pod-security.kubernetes.io/enforce before the upgrade.",
      zh: "请改用 Pod Security Admission：在升级前为每个命名空间添加标签 pod-security.kubernetes.io/enforce。"
    }
  ]
];
var byName2 = (rows) => (0,_TUARF4T6_js_16/* .lazily */ .qy)(() => new Map(rows.flatMap(([api, kinds, text]) => kinds.split(",").map((kind) => [`${api} ${kind}`, text]))));
var [changes, cautions] = [byName2(CHANGES), byName2(CAUTIONS)];
var otherChanges = (apiVersion, kind) => changes().get(`${apiVersion} ${kind}`) ?? null;
var cautionFor = (apiVersion, kind) => cautions().get(`${apiVersion} ${kind}`) ?? null;

// lib/messages/manifest-removed-apis.js
function removedApiText({ use, deprecatedIn, removedIn }) {
  const { en, zh } = subjectOf(use);
  const deprecated = deprecatedIn === null || deprecatedIn === removedIn ? { en: "", zh: "" } : { en: ` deprecated in ${deprecatedIn} and`, zh: `在 ${deprecatedIn} 中弃用，` };
  return inPlace(use, {
    en: `${en}, which Kubernetes${deprecated.en} no longer serves as of ${removedIn}.`,
    zh: `${zh}，Kubernetes ${deprecated.zh}自 ${removedIn} 起不再提供该 API。`
  });
}
var removedApiAdvice = (detail) => ({
  title: { en: `API removed in ${detail.removedIn}`, zh: `API 自 ${detail.removedIn} 起被移除` },
  meaning: (0,_UKFUSHME_js_13/* .sentences */ .hC)(...[jumpText(detail), alphaText(detail), guardText(detail), NOT_DECIDING[detail.use.syntax]].filter(isPresent)),
  fix: detail.use.syntax === "guarded" ? guardedFix(detail) : (0,_UKFUSHME_js_13/* .sentences */ .hC)(...fixTexts(detail).filter(isPresent))
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
  zh: "其外层条件在 CCE 上不成立：CCE 集群返回的版本带有后缀，例如 v1.31.1-r0（次版本号为 31+），semverCompare 会将其视为预发布版本，int 会将其转换为 0。"
} : null;
var CORRECT_GUARD = {
  en: "Correct the condition: write the constraint of semverCompare with -0, such as >=1.25-0, trim the + of the minor version, or ask .Capabilities.APIVersions.Has.",
  zh: "请修正条件：在 semverCompare 的约束后加上 -0（例如 >=1.25-0），去掉次版本号中的 +，或改用 .Capabilities.APIVersions.Has。"
};
var guardedFix = ({ replacement }) => ({
  en: `Nothing has to change for the upgrade if another branch ${replacement === null ? "does without it" : `uses ${replacement}`}. Delete this branch once no cluster needs it.`,
  zh: `如果另一个分支${replacement === null ? "不使用它" : `使用 ${replacement}`}，则无需为升级修改。当所有集群都不再需要该分支时，请将其删除。`
});
function jumpText(detail) {
  const { use, jump, currentVersion, targetVersion, replacement } = detail;
  if (!(0,_2WUU5VUR_js_15/* .isDeciding */ ._J)(use.syntax))
    return jumpOfNotice(detail);
  switch (jump) {
    case "crossed": {
      const objects = replacement !== null && isStored(use) ? OBJECTS_STAY : { en: "", zh: "" };
      return {
        en: `The upgrade from ${currentVersion} to ${targetVersion} takes the API away: applying the file fails afterwards.${objects.en}`,
        zh: `从 ${currentVersion} 升级到 ${targetVersion} 后不再有该 API，应用该文件会失败。${objects.zh}`
      };
    }
    case "earlier":
      return {
        en: `${currentVersion}, which the cluster runs, does not serve the API either: applying the file fails already, and the upgrade to ${targetVersion} does not change that.`,
        zh: `集群当前运行的 ${currentVersion} 也不提供该 API：现在应用该文件就会失败，升级到 ${targetVersion} 对此没有影响。`
      };
    case "unknown":
      return {
        en: `${targetVersion} does not serve the API: applying the file fails after the upgrade. The current version of the cluster is not known, so the API counts as one that this upgrade takes away.`,
        zh: `${targetVersion} 不提供该 API：升级后应用该文件会失败。由于不知道集群的当前版本，视为此次升级会移除该 API。`
      };
  }
}
function jumpOfNotice({ jump, currentVersion, targetVersion }) {
  switch (jump) {
    case "crossed":
      return {
        en: `The upgrade from ${currentVersion} to ${targetVersion} takes the API away.`,
        zh: `从 ${currentVersion} 升级到 ${targetVersion} 后不再有该 API。`
      };
    case "earlier":
      return {
        en: `${currentVersion}, which the cluster runs, does not serve the API either: the upgrade to ${targetVersion} does not change that.`,
        zh: `集群当前运行的 ${currentVersion} 也不提供该 API，升级到 ${targetVersion} 对此没有影响。`
      };
    case "unknown":
      return {
        en: `${targetVersion} does not serve the API. Whether the cluster serves it now is not known, because its current version is not.`,
        zh: `${targetVersion} 不提供该 API。由于不知道集群的当前版本，无法确认现在是否提供。`
      };
  }
}
var alphaText = ({ use, jump }) => use.apiVersion.includes("alpha") && jump !== "earlier" ? {
  en: "It is an alpha API, which a cluster serves only if somebody turned it on: otherwise applying the file fails already.",
  zh: "这是 alpha 阶段的 API，只有特意启用后集群才会提供，否则现在应用该文件就会失败。"
} : null;
var isStored = ({ apiVersion, kind }) => !/Review$|^Eviction$/.test(kind ?? "") && !apiVersion.includes("alpha");
var OBJECTS_STAY = {
  en: " Existing objects stay in the cluster, and are then served through the other API.",
  zh: "集群中已有的对象会保留，之后通过新的 API 提供。"
};
function orderText({ order, replacement, replacementSince, currentVersion, targetVersion }) {
  switch (order.code) {
    case "before":
      return {
        en: `Change it to ${replacement} before the upgrade: ${currentVersion} and ${targetVersion} both serve that.`,
        zh: `请在升级前改为 ${replacement}：${currentVersion} 和 ${targetVersion} 都提供它。`
      };
    case "stop":
      return {
        en: `No API is served by both ${currentVersion} and ${targetVersion}, so take it in steps. First upgrade to ${versionRange(order).en}, which serves both. Then change the file to ${replacement}, and apply it. Then upgrade to ${targetVersion}.`,
        zh: `没有 ${currentVersion} 和 ${targetVersion} 都提供的 API，请分步进行：先升级到 ${versionRange(order).zh}（新旧 API 都提供），再将文件改为 ${replacement} 并应用，最后升级到 ${targetVersion}。`
      };
    case "after":
      return {
        en: `No version serves both this API and ${replacement} (since ${replacementSince}), so take it in steps. Do not apply the file once the upgrade to ${targetVersion} has started. After the upgrade, change it to ${replacement}, and apply it.`,
        zh: `没有版本同时提供该 API 和 ${replacement}（自 ${replacementSince} 起提供），请分步进行：开始升级到 ${targetVersion} 后不要再应用该文件，升级完成后再将其改为 ${replacement} 并应用。`
      };
    case "unknown":
      return {
        en: `Change it to ${replacement}, before the upgrade if the cluster runs ${replacementSince} or newer. Set current-version, and the gate gives the order of the steps.`,
        zh: `请改为 ${replacement}；如果集群运行 ${replacementSince} 或更新的版本，请在升级前修改。设置 current-version 后，门禁会给出步骤顺序。`
      };
    case "not-by-default":
      return {
        en: `Change it to ${replacement} if the cluster serves that: Kubernetes has it since ${replacementSince}, but does not turn it on by default. kubectl api-versions shows what the cluster serves.`,
        zh: `如果集群提供 ${replacement}，请改为它：Kubernetes 自 ${replacementSince} 起有该 API，但默认不启用。可用 kubectl api-versions 查看集群提供的 API。`
      };
    case "by-kind": {
      const all = (0,_UKFUSHME_js_13/* .listed */ .KE)(order.replacements);
      return {
        en: `What replaces it depends on the kind of the object: ${all.en}. Find out which kinds get it, and change it before the upgrade if ${currentVersion ?? "the current version"} serves the other API.`,
        zh: `替代的 API 取决于对象的类型：${all.zh}。请先确认哪些类型会使用它；如果${currentVersion === null ? "当前版本" : ` ${currentVersion} `}提供新的 API，请在升级前修改。`
      };
    }
    case "no-replacement":
      return {
        en: `Remove it before the upgrade: ${targetVersion} serves no API that replaces it.`,
        zh: `请在升级前将其移除：${targetVersion} 没有替代它的 API。`
      };
  }
}
var versionRange = ({ from, to }) => from === to ? { en: from, zh: from } : { en: `a version from ${from} to ${to}`, zh: `${from} 到 ${to} 之间的版本` };
function changesText({ use, replacement, hasSameSchema }) {
  if (replacement === null || use.kind === null)
    return null;
  if (hasSameSchema && cautionFor(use.apiVersion, use.kind) !== null)
    return null;
  if (hasSameSchema)
    return { en: "Nothing else in it has to change.", zh: "其他内容无需修改。" };
  const changes2 = otherChanges(use.apiVersion, use.kind);
  return changes2 === null ? { en: "Other fields may have to change too.", zh: "其他字段可能也需要修改。" } : { en: `What else changes: ${changes2.en}`, zh: `其他变化：${changes2.zh}` };
}
var afterwardsText = ({ afterwards, replacement }) => afterwards === null ? null : {
  en: `After the upgrade, change it once more, to ${afterwards}, since ${replacement} goes away as well.`,
  zh: `升级后请再改为 ${afterwards}，因为 ${replacement} 之后也会被移除。`
};

// lib/messages/manifest-webhooks.js
function webhookText({ use, webhook, faults }) {
  const configuration = [use.kind, use.name].filter((part) => part !== null).join(" ");
  const subject = webhook === null ? { en: `a webhook of ${configuration}`, zh: `${configuration} 中的 Webhook` } : { en: `webhook ${webhook} of ${configuration}`, zh: `${configuration} 中的 Webhook ${webhook}` };
  const texts = (0,_UKFUSHME_js_13/* .sentences */ .hC)(...faults.map(faultText));
  return inPlace(use, { en: `${subject.en}. ${texts.en}`, zh: `${subject.zh}。${texts.zh}` });
}
var webhookAdvice = ({ use, faults }) => ({
  title: { en: "Webhook can stop the upgrade", zh: "Webhook 可能使升级无法完成" },
  meaning: (0,_UKFUSHME_js_13/* .sentences */ .hC)(...[MEANING, NOT_DECIDING[use.syntax]].filter(isPresent)),
  fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(...faults.flatMap(faultFix))
});
var MEANING = {
  en: "An upgrade restarts components and pods. If the webhook does not answer then, what the cluster needs to start, its own pods included, is refused or waits, and the upgrade may not finish. CCE does not check webhooks.",
  zh: "升级会重启组件和 Pod。如果此时 Webhook 没有响应，集群启动所需的请求（包括 Webhook 自身的 Pod）会被拒绝或一直等待，升级可能无法完成。CCE 不检查 Webhook。"
};
var EVERYTHING = { en: "everything", zh: "所有资源" };
function resourceNames(resources) {
  if (resources.includes("*"))
    return EVERYTHING;
  const { en, zh } = (0,_UKFUSHME_js_13/* .listed */ .KE)(resources);
  return { en, zh: ` ${zh} ` };
}
function faultText(fault) {
  const names = resourceNames(fault.resources);
  if (fault.code === "fails-closed") {
    const where = openText(fault);
    const policy = fault.isDefault ? { en: "failurePolicy is Fail by default", zh: "failurePolicy 默认为 Fail" } : { en: "failurePolicy: Fail", zh: "failurePolicy: Fail" };
    return {
      en: `While it does not answer, requests for ${names.en} are refused (${policy.en})${where.en}.`,
      zh: `在它没有响应时，针对${names.zh}的请求会被拒绝（${policy.zh}）${where.zh}。`
    };
  }
  const source = fault.isDefault ? { en: "the default of this API version", zh: "该 API 版本的默认值" } : { en: "timeoutSeconds", zh: "timeoutSeconds" };
  return {
    en: `Requests for ${names.en} wait up to ${fault.seconds} s for it (${source.en}).`,
    zh: `针对${names.zh}的请求最多等待它 ${fault.seconds} 秒（${source.zh}）。`
  };
}
function openText({ open }) {
  const [first, second] = open;
  if (first === void 0)
    return { en: ", since nodes have no namespace", zh: "，因为节点不属于任何命名空间" };
  if (second !== void 0)
    return { en: ", in kube-system and in its own namespace too", zh: "，包括 kube-system 和它自己的命名空间" };
  return first === "own" ? { en: ", in its own namespace too", zh: "，包括它自己的命名空间" } : { en: ", in kube-system too", zh: "，包括 kube-system" };
}
function faultFix(fault) {
  if (fault.code === "slow")
    return [{ en: "Set timeoutSeconds to 15 or less.", zh: "请将 timeoutSeconds 设为不大于 15 的值。" }];
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
  zh: "请用 namespaceSelector 排除 kube-system 和 Webhook 自身所在的命名空间：key 为 kubernetes.io/metadata.name，operator 为 NotIn，values 为这两个名称。"
};
var NODE_LEASES = {
  en: "The leases of nodes are in kube-node-lease, so leave it out as well.",
  zh: "节点的 Lease 位于 kube-node-lease，也请将其排除。"
};
var NODES = {
  en: "A namespaceSelector does not apply to nodes: take them out of the rules, or leave out requests of nodes with a matchCondition.",
  zh: "namespaceSelector 对节点不起作用：请从 rules 中去掉 nodes，或用 matchConditions 排除来自节点的请求。"
};
var IGNORE = {
  en: "If its answer is not needed for safety, set failurePolicy to Ignore instead.",
  zh: "如果其响应并非安全所必需，也可以将 failurePolicy 设为 Ignore。"
};

// lib/messages/manifests.js
function manifestMessage(detail) {
  const { title, meaning, fix } = adviceOf2(detail);
  return { title, message: textOf(detail), meaning, fix };
}
var ACCEPT = {
  en: "If it can stay as it is, add a waiver to the policy.",
  zh: "如果可以保持不变，请在策略中添加豁免。"
};
function adviceOf2(detail) {
  const { title, meaning, fix } = ownAdvice(detail);
  return { title, meaning, fix: (0,_2WUU5VUR_js_15/* .isDeciding */ ._J)(detail.use.syntax) ? (0,_UKFUSHME_js_13/* .sentences */ .hC)(fix, ACCEPT) : fix };
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
  const isOfPrecheck = check === "precheck" && (name === "CoreDNSConfLimit" || (0,_GDJR74E5_js_10/* .readRisk */ .WD)(finding).changedFields.some(isCorefile));
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
  return (0,_GDJR74E5_js_10/* .readRisk */ .WD)(finding).addons.map((template) => `addon-not-running ${template}`);
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
    if (check === "precheck" && name === _JLNDADZR_js_17/* .LIVE_CALLS_ITEM */ .L)
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
      const decision = (0,_GDJR74E5_js_10/* .isOpen */ .nT)(finding) ? finding.decision : "waived";
      const known = decisions.get(name);
      if (known === void 0 || (0,_XFZ4J2HR_js_18/* .isMilder */ .gJ)(known, decision))
        decisions.set(name, decision);
    }
  }
  const isShared = (finding, root, isOnly) => [...holders.get(keyOf(finding, root)) ?? []].some(([name, decision]) => name !== nameOf(finding) && (isOnly || !(0,_XFZ4J2HR_js_18/* .isMilder */ .gJ)(decision, finding.decision)));
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
var manifestDocUrl = (code) => `${_DUW5NSCC_js_11/* .PROJECT_URL */ .w5}/blob/main/docs/manifests.md#${code}`;
var planDocUrl = (code) => `${_DUW5NSCC_js_11/* .PROJECT_URL */ .w5}/blob/main/docs/plans.md#${code}`;
var KNOWN_RISKS_URL = `${_DUW5NSCC_js_11/* .PROJECT_URL */ .w5}/blob/main/docs/known-risks.md`;
function ownTexts(cause, language) {
  const { scope, name, kind, level, group, errorCodes, risk, location } = cause;
  const t = (0,_UKFUSHME_js_13/* .localizer */ .Oq)(language);
  const { texts, docUrl, ...parts } = partsOf(cause, t);
  return {
    scope,
    name,
    title: (0,_RC3JTXYG_js_2/* .oneCopy */ .g2)(t(texts.title)),
    kind,
    level,
    group,
    phase: null,
    message: t(texts.message),
    errorCodes,
    risk,
    location,
    meaning: (0,_RC3JTXYG_js_2/* .oneCopy */ .g2)(t(texts.meaning)),
    fix: (0,_RC3JTXYG_js_2/* .oneCopy */ .g2)(t(texts.fix)),
    who: "you",
    owner: (0,_FYZMMO6F_js_19/* .isRiskCause */ .Pl)(cause) && scope === "cluster" ? "platform" : "author",
    commands: _RC3JTXYG_js_2/* .NONE */ .x3,
    docUrl: (0,_RC3JTXYG_js_2/* .oneCopy */ .g2)(docUrl),
    match: "exact",
    ...parts
  };
}
function partsOf(cause, t) {
  if ((0,_FYZMMO6F_js_19/* .isRiskCause */ .Pl)(cause))
    return riskParts(cause, t);
  return cause.check === "plan" ? planParts(cause) : manifestParts(cause);
}
function planParts({ detail, addresses, addon }) {
  const texts = (0,_5WWCP6BV_js_9/* .planMessage */ .n9)({ detail, addresses, addon: addon?.template ?? null });
  return { texts, addresses, object: null, docUrl: planDocUrl(detail.code), advice: "gate" };
}
var rootsOf = (0,_RC3JTXYG_js_2/* .copiesOf */ .lS)();
var rootCauses = (root) => rootsOf(root, [root]);
var edits = (0,_RC3JTXYG_js_2/* .copiesOf */ .lS)();
function manifestParts({ name, detail, location, isInChange }) {
  const texts = manifestMessage(detail);
  const edit = editOf(detail);
  const object = objectOf(detail);
  return {
    texts: { ...texts, meaning: (0,_UKFUSHME_js_13/* .sentences */ .hC)(texts.meaning, ...(0,_5WWCP6BV_js_9/* .calledText */ .xL)(detail)) },
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
    texts: (0,_5WWCP6BV_js_9/* .riskMessage */ .ZG)(detail),
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

// lib/messages/results.js
function resultExpired(detail) {
  const ms = Math.floor(detail.expiresAt / 1e3) * 1e3 - Math.floor(detail.now / 1e3) * 1e3;
  const at = (0,_DUW5NSCC_js_11/* .clockTime */ .qo)((0,_CCDJ4O4E_js_20/* .isoTime */ .Ly)(detail.expiresAt));
  const left = (0,_DUW5NSCC_js_11/* .durationText */ .S5)(ms);
  const clocks = clockDifference(detail.cceAheadMs);
  const isRunnerAhead = detail.cceAheadMs !== null && detail.cceAheadMs < 0;
  const fix = isRunnerAhead ? SET_CLOCK : _DUW5NSCC_js_11/* .RUN_AGAIN */ .UP;
  if (ms <= 0)
    return {
      title: { en: "Result expired", zh: "结果已过期" },
      message: {
        en: `The check result expired at ${at}, ${left.en} ago.${clocks.en}`,
        zh: `检查结果已于 ${at} 过期（${left.zh}前）。${clocks.zh}`
      },
      fix
    };
  const least = (0,_DUW5NSCC_js_11/* .durationText */ .S5)(detail.minValidityMs);
  return {
    title: { en: "Result expires too soon", zh: "结果即将过期" },
    message: {
      en: `The check result expires at ${at}, in ${left.en}, but min-validity requires ${least.en}.${clocks.en}`,
      zh: `检查结果将于 ${at} 过期，仅剩 ${left.zh}，短于 min-validity 要求的 ${least.zh}。${clocks.zh}`
    },
    fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(fix, { en: "Or lower min-validity.", zh: "也可以调小 min-validity。" })
  };
}
var SET_CLOCK = {
  en: "Set the runner’s clock right and re-run this job, since the result may still be valid by CCE’s clock. If it is not, run the check again in the CCE console (or through its API), and re-run this job after that.",
  zh: "请校准 runner 的时钟并重新运行该作业：按 CCE 的时钟，该结果可能仍然有效。如果确已过期，请在 CCE 控制台（或通过 API）重新检查，之后再运行该作业。"
};
function clockDifference(cceAheadMs) {
  if (cceAheadMs === null)
    return { en: "", zh: "" };
  const by = (0,_DUW5NSCC_js_11/* .durationText */ .S5)(cceAheadMs);
  return cceAheadMs > 0 ? {
    en: ` The runner’s clock is ${by.en} behind CCE’s, so CCE’s time counts.`,
    zh: `runner 的时钟比 CCE 的时钟慢 ${by.zh}，因此以 CCE 的时间为准。`
  } : {
    en: ` The runner’s clock is ${by.en} ahead of CCE’s, and the later time counts.`,
    zh: `runner 的时钟比 CCE 的时钟快 ${by.zh}，以较晚的时间为准。`
  };
}
var noExpiry = (raw) => ({
  title: { en: "No expiry", zh: "没有有效期" },
  message: raw === null ? { en: "The check result has no expiry time.", zh: "检查结果没有给出有效期。" } : {
    en: `The expiry of the check result cannot be read as a time: ${raw}`,
    zh: `无法将检查结果的有效期识别为时间：${raw}`
  },
  fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(_DUW5NSCC_js_11/* .RUN_AGAIN */ .UP, {
    en: "A result without an expiry time does not prove anything about the current state of the cluster.",
    zh: "没有有效期的结果不能说明集群当前的状况。"
  })
});
var notReplayed = (found) => ({
  title: { en: "Cannot be replayed", zh: "无法重放" },
  message: {
    en: `The run that saved these responses found what no response shows: ${found.join(", ")}.`,
    zh: `保存这些响应的运行还有响应中看不到的发现：${found.join("、")}。`
  },
  fix: {
    en: "Read the report of that run, or run the gate against CCE again.",
    zh: "请查看那次运行的报告，或让门禁重新查询 CCE。"
  }
});
var FIX_FIRST_CAUSES = (count) => ({
  en: `${(0,_UKFUSHME_js_13/* .counted */ .hS)(count, "cause")} must be fixed first`,
  zh: `有 ${(0,_UKFUSHME_js_13/* .grouped */ .zD)(count)} 个问题须先解决`
});
var RUN_ADDON_CHECK = {
  en: "Let the gate run the add-on check (start: if-needed), or run it in the CCE console or through its API; then re-run this job.",
  zh: "请让门禁发起插件检查（start: if-needed），或在 CCE 控制台、通过 API 执行它，然后重新运行该作业。"
};
var runCheck = ({ en, zh }) => ({
  en: `Run the ${en} in the CCE console (or through its API), then re-run this job.`,
  zh: `请在 CCE 控制台（或通过 API）执行${zh}，然后重新运行该作业。`
});
function noResult(detail, check) {
  if (detail.why === "not-replayed")
    return notReplayed(detail.found);
  const { why } = detail;
  const { en, zh } = (0,_DUW5NSCC_js_11/* .checkName */ .I3)(check);
  const title = { en: "No result", zh: "没有检查结果" };
  switch (why) {
    case "no-task":
      return {
        title,
        message: { en: `The cluster has no ${en} task.`, zh: `该集群没有${zh}任务。` },
        fix: check === "addons" ? RUN_ADDON_CHECK : runCheck({ en, zh })
      };
    case "no-items":
      return {
        title,
        message: {
          en: "The task is finished but contains no items, so nothing was checked.",
          zh: "任务已完成，但其中没有任何检查项：什么都没有检查。"
        },
        fix: _DUW5NSCC_js_11/* .RUN_AGAIN */ .UP
      };
    case "no-file":
      return {
        title,
        message: {
          en: `None of the files in results contains a result of the ${en}.`,
          zh: `results 指定的文件中没有${zh}的结果。`
        },
        fix: {
          en: `Add the saved response of the ${en} to results, or remove the check from checks.`,
          zh: `请将已保存的${zh}响应加入 results，或从 checks 中去掉该检查。`
        }
      };
    case "filtered-out":
      return {
        title,
        message: {
          en: `There are ${en} tasks, but none has the requested id or type.`,
          zh: `存在${zh}任务，但没有一个符合指定的 ID 或类型。`
        },
        fix: {
          en: "Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.",
          zh: "请更正 precheck-task-id、addon-task-id、addon-instance-id、addon-check-type 或 upgrade-task-id。"
        }
      };
    case "no-plan":
      return {
        title,
        message: {
          en: "The run checked Terraform plans, which its evidence does not hold, because they can contain secrets.",
          zh: "该次运行检查了 Terraform 计划，而计划可能包含机密，因此没有保存在证据中。"
        },
        fix: {
          en: "Give the same plan again (input plan).",
          zh: "请再次提供同一计划（输入项 plan）。"
        }
      };
    case "no-target-version":
    case "older-target":
    case "slow-manifest-paths":
    case "scan-time-over":
    case "no-manifest-files":
    case "no-checkout":
    case "other-commit":
    case "no-manifests":
    case "too-many-uses": {
      const { message, fix } = _5WWCP6BV_js_9/* .MISSING_MANIFESTS */ .uN[why];
      return { title, message, fix };
    }
    case "no-addons":
      return {
        title,
        message: {
          en: "There is no installed add-on for which a check could be started.",
          zh: "没有可以启动检查的已安装插件。"
        },
        fix: {
          en: "Remove addons from checks, or set addon-instance-id to an add-on that can be upgraded.",
          zh: "请从 checks 中去掉 addons，或用 addon-instance-id 指定一个可以升级的插件。"
        }
      };
    case "no-upgrade":
      return {
        title,
        message: {
          en: `The cluster reports no upgrade, so the ${en} has nothing to confirm and was not sent.`,
          zh: `集群没有升级记录，没有可确认的升级，因此没有发送${zh}。`
        },
        fix: {
          en: "Upgrade the cluster first. To follow the upgrade until it has succeeded, add upgrade to checks.",
          zh: "请先升级集群；如需跟踪到升级成功，请在 checks 中加入 upgrade。"
        }
      };
    case "vanished":
      return {
        title: { en: "The task is gone", zh: "任务已不存在" },
        message: {
          en: `The ${en} task disappeared while the gate waited for it.`,
          zh: `所等待的${zh}任务已不存在。`
        },
        fix: _DUW5NSCC_js_11/* .RUN_AGAIN */ .UP
      };
    case "replaced":
      return {
        title: { en: "Replaced by a newer task", zh: "已被新任务取代" },
        message: {
          en: `A newer ${en} task was started while the gate waited for this one.`,
          zh: `等待${zh}任务期间，有人启动了新的任务。`
        },
        fix: {
          en: "Re-run this job: it will read the newer task.",
          zh: "请重新运行该作业：届时会读取新的任务。"
        }
      };
    case "not-sent":
      return {
        title: { en: "Post-upgrade check not sent", zh: "未发送升级后确认" },
        message: {
          en: `The ${en} confirms the upgrade to CCE. It was not sent, because another selected check did not pass or the policy cannot be used.`,
          zh: `${zh}会向 CCE 确认本次升级，因此没有发送：其他选定的检查没有通过，或策略无法使用。`
        },
        fix: {
          en: "Solve what keeps it from being sent, then re-run this job.",
          zh: "请先解决上述原因，然后重新运行该作业。"
        }
      };
  }
}

// lib/messages/cluster-state.js
function clusterState(detail) {
  if (detail.which === "phase") {
    const { phase, waitedMs } = detail;
    const waited2 = waitedMs < 1e3 ? { en: "", zh: "" } : { en: ` The gate waited ${(0,_DUW5NSCC_js_11/* .durationText */ .S5)(waitedMs).en}.`, zh: `门禁已等待 ${(0,_DUW5NSCC_js_11/* .durationText */ .S5)(waitedMs).zh}。` };
    return {
      title: { en: "Cluster not Available", zh: "集群状态不是 Available" },
      message: {
        en: `The cluster is in phase ${phase}, not Available, so its checks do not show whether it can be upgraded now.${waited2.en}`,
        zh: `集群状态为 ${phase}，而不是 Available，因此其检查结果不能说明现在能否升级。${waited2.zh}`
      },
      fix: availableAgain(phase)
    };
  }
  const why = (0,_5WWCP6BV_js_9/* .reasonOf */ .A3)(detail.why);
  const what = detail.what === "phase" ? { en: "phase of the cluster", zh: "集群状态" } : { en: "version that the cluster runs", zh: "集群当前版本" };
  return {
    title: { en: "Cluster state unknown", zh: "集群状态未知" },
    message: {
      en: `The ${what.en} could not be read (${why.en}), so the check result may no longer describe the cluster.`,
      zh: `无法读取${what.zh}（${why.zh}），因此检查结果可能已不反映集群现状。`
    },
    fix: {
      en: "Re-run this job. If this happens again, look at the cluster in the CCE console, and open a ticket with Huawei Cloud support.",
      zh: "请重新运行该作业。如果仍然如此，请在 CCE 控制台查看该集群，并向华为云提交工单。"
    }
  };
}
var CHECK_AGAIN = {
  en: "Then run the check again and re-run this job.",
  zh: "然后重新检查，并重新运行该作业。"
};
function availableAgain(phase) {
  if (phase === "Deleting")
    return {
      en: "Take the cluster out of this run, or correct cluster-id: it is being deleted.",
      zh: "请不要再将该集群纳入本次运行，或更正 cluster-id：该集群正在被删除。"
    };
  return (0,_UKFUSHME_js_13/* .sentences */ .hC)(stepToAvailable(phase), CHECK_AGAIN);
}
function stepToAvailable(phase) {
  if ((0,_IGPTGMJH_js_8/* .isPassingPhase */ .XU)(phase))
    return { en: "Wait until the cluster is Available.", zh: "请等待集群状态恢复为 Available。" };
  if (phase === "Hibernation")
    return { en: "Wake the cluster in the CCE console.", zh: "请在 CCE 控制台唤醒集群。" };
  if (phase === "Hibernating")
    return {
      en: "Wake the cluster in the CCE console, once it is hibernated.",
      zh: "请在集群休眠完成后，在 CCE 控制台唤醒集群。"
    };
  return {
    en: "Look at the cluster in the CCE console, and repair it until it is Available.",
    zh: "请在 CCE 控制台查看并修复集群，直到状态恢复为 Available。"
  };
}
var START_ONE = {
  en: "Start the upgrade to the asserted target, then re-run this job; or correct target-version.",
  zh: "请启动升级到所要求的目标版本，然后重新运行该作业；或更正 target-version。"
};
function staleUpgrade(detail) {
  switch (detail.why) {
    case "too-old": {
      const age = (0,_DUW5NSCC_js_11/* .durationText */ .S5)(detail.now - detail.endedAt);
      const most = (0,_DUW5NSCC_js_11/* .durationText */ .S5)(detail.maxAgeMs);
      const at = (0,_DUW5NSCC_js_11/* .clockTime */ .qo)((0,_CCDJ4O4E_js_20/* .isoTime */ .Ly)(detail.endedAt));
      const clocks = clockDifference(detail.cceAheadMs);
      return {
        title: { en: "Upgrade too long ago", zh: "升级时间过早" },
        message: {
          en: `The newest upgrade ended at ${at}, ${age.en} ago, but upgrade-max-age allows ${most.en}.${clocks.en}`,
          zh: `最近一次升级已于 ${at} 结束（${age.zh}前），超过了 upgrade-max-age 允许的 ${most.zh}。${clocks.zh}`
        },
        fix: {
          en: "Start the upgrade that this run is about, then re-run this job. If it is this upgrade, raise upgrade-max-age.",
          zh: "请先启动本次要跟踪的升级，然后重新运行该作业；如果就是这次升级，请调大 upgrade-max-age。"
        }
      };
    }
    case "undated":
      return {
        title: { en: "Upgrade without an end time", zh: "升级没有结束时间" },
        message: {
          en: "CCE does not say when the newest upgrade ended, so it may be an earlier one.",
          zh: "CCE 没有给出最近一次升级的结束时间，因此它可能是更早的一次升级。"
        },
        fix: {
          en: "Look at the upgrade in the CCE console and confirm it there.",
          zh: "请在 CCE 控制台查看该升级，并在控制台确认。"
        }
      };
    case "other-target":
      return {
        title: { en: "Upgrade to another version", zh: "升级到了其他版本" },
        message: {
          en: `The newest upgrade led to ${detail.actual}, not to ${detail.asserted}.`,
          zh: `最近一次升级到了 ${detail.actual}，而不是 ${detail.asserted}。`
        },
        fix: START_ONE
      };
    case "stopped-short":
      return {
        title: { en: "Upgrade stopped short", zh: "尚未升级到最新版本" },
        message: {
          en: `The cluster runs ${detail.actual}, but CCE offers ${detail.newest}, which is newer and part of the target ${detail.asserted}.`,
          zh: `集群当前版本为 ${detail.actual}，但 CCE 还提供更新的 ${detail.newest}，同属目标版本 ${detail.asserted}。`
        },
        fix: {
          en: `Upgrade to ${detail.newest}; or set target-version to ${detail.actual}, if that version is what you want.`,
          zh: `请升级到 ${detail.newest}；如果 ${detail.actual} 就是所需的版本，请将 target-version 设为它。`
        }
      };
    case "not-succeeded":
      return {
        title: { en: "Upgrade has not succeeded", zh: "升级尚未成功" },
        message: {
          en: `${detail.phase === null ? "An upgrade of the cluster is still under way" : `The cluster reports its last upgrade as ${detail.phase}`}, so there is nothing to confirm.`,
          zh: `${detail.phase === null ? "集群正在升级" : `集群最近一次升级的状态为 ${detail.phase}`}，因此没有可确认的升级。`
        },
        fix: {
          en: "Finish the upgrade first. To follow it until it has succeeded, add upgrade to checks.",
          zh: "请先完成升级；如需跟踪到升级成功，请在 checks 中加入 upgrade。"
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
    clauses.push({ en: `and ${(0,_UKFUSHME_js_13/* .counted */ .hS)(rest, "more cluster")}`, zh: `另有 ${rest} 个集群` });
  const version = target ?? { en: "its target", zh: "目标版本" };
  const goal = (0,_UKFUSHME_js_13/* .listed */ .KE)([version]);
  return {
    title: { en: "Earlier stages come first", zh: "须先完成前面的阶段" },
    message: {
      en: `Stage ${stage} waits until every cluster of the earlier stages was upgraded to ${goal.en} and has run it for its soak. ${clauses.map(({ en }) => en).join("; ")}.`,
      zh: `阶段 ${stage} 须等待前面各阶段的所有集群升级到 ${goal.zh}，并稳定运行到观察期结束。${clauses.map(({ zh }) => zh).join("；")}。`
    },
    fix: fixOf(holds)
  };
}
function clauseOf(hold, now) {
  const { en, zh } = reasonOf2(hold, now);
  return { en: `${hold.name} (stage ${hold.stage}) ${en}`, zh: `${hold.name}（阶段 ${hold.stage}）${zh}` };
}
function reasonOf2(hold, now) {
  switch (hold.why) {
    case "not-available":
      return { en: `is in phase ${hold.phase}`, zh: `的状态为 ${hold.phase}` };
    case "other-version":
      return { en: `runs ${hold.live}`, zh: `运行版本 ${hold.live}` };
    case "upgrading":
      return { en: "is being upgraded", zh: "正在升级" };
    case "soaking": {
      const [at, left] = [(0,_DUW5NSCC_js_11/* .clockTime */ .qo)((0,_CCDJ4O4E_js_20/* .isoTime */ .Ly)(hold.until)), (0,_DUW5NSCC_js_11/* .durationText */ .S5)(hold.until - now)];
      return { en: `is soaking until ${at}, for another ${left.en}`, zh: `的观察期到 ${at} 结束，还剩 ${left.zh}` };
    }
    case "not-upgraded":
      return {
        en: "runs it, but CCE reports no upgrade to it that succeeded",
        zh: "已是该版本，但 CCE 没有报告成功的升级"
      };
    case "other-origin": {
      const from = (0,_UKFUSHME_js_13/* .listed */ .KE)([...new Set(hold.from)]);
      return {
        en: `was upgraded from ${from.en}, while this cluster runs ${hold.current}`,
        zh: `是从 ${from.zh} 升级的，而本集群的版本为 ${hold.current}`
      };
    }
    case "unreadable": {
      const reason = hold.gap === null ? null : gapText(hold.gap);
      return reason === null ? { en: "could not be read", zh: "无法读取" } : { en: `could not be read (${reason.en})`, zh: `无法读取（${reason.zh}）` };
    }
    case "unknown-origin":
      return {
        en: "runs it, but CCE does not say from which version it was upgraded, or which version this cluster runs",
        zh: "已是该版本，但 CCE 没有说明升级前的版本或本集群的当前版本"
      };
    case "unknown-target":
      return {
        en: "cannot be compared, because the target version of this cluster is not set",
        zh: "无法比较，因为没有设置本集群的目标版本"
      };
  }
}
function gapText(gap) {
  if (gap.code !== "wrong-settings")
    return (0,_5WWCP6BV_js_9/* .reasonOf */ .A3)(gap);
  const settings = (0,_UKFUSHME_js_13/* .listed */ .KE)(gap.settings);
  return { en: `see ${settings.en}`, zh: `请检查 ${settings.zh}` };
}
function fixOf(holds) {
  const has = (...reasons) => holds.some(({ why }) => reasons.includes(why));
  const steps = [];
  if (has("other-version", "upgrading", "not-available"))
    steps.push({
      en: "Finish the upgrade of the clusters of the earlier stages first.",
      zh: "请先完成前面各阶段的集群升级。"
    });
  if (has("soaking"))
    steps.push({ en: "Wait until the soak is over.", zh: "请等待观察期结束。" });
  if (has("other-origin", "not-upgraded"))
    steps.push({
      en: "First upgrade a cluster of the earlier stage from the version that this one runs; where none runs it any more, change the stages on the base branch.",
      zh: "请先在前面的阶段中升级一个与本集群版本相同的集群；如果已没有这样的集群，请在基准分支上调整各阶段。"
    });
  if (holds.some(_SW2E3LNA_js_3/* .isUnseen */ .NM))
    steps.push({
      en: "Check that the credentials of those clusters may read them, that their upgrade workflows are listed, and that this cluster has a target.",
      zh: "请检查凭证能否读取这些集群、能否列出其升级流程，以及本集群是否设置了目标版本。"
    });
  return (0,_UKFUSHME_js_13/* .sentences */ .hC)(...steps, { en: "Then re-run this job.", zh: "然后重新运行该作业。" });
}
var EARLIER_STAGE_MEANING = {
  en: "An earlier stage that has not passed the upgrade cannot show whether it is safe for this one.",
  zh: "前面的阶段尚未完成升级，无法说明本阶段升级是否安全。"
};

// lib/messages/internal-error.js
var PHASES = {
  settings: { en: "while it read the settings", zh: "读取设置时" },
  collect: { en: "while it collected policy and results", zh: "收集策略和结果时" },
  check: { en: "while it processed this check", zh: "处理该项检查时" },
  facts: { en: "while it read the facts of the cluster", zh: "读取集群信息时" },
  decide: { en: "while it decided", zh: "判断时" },
  compare: { en: "while it compared the report with the earlier one", zh: "与之前的报告比较时" },
  render: { en: "while it rendered the report", zh: "生成报告时" },
  publish: { en: "while it published the report", zh: "发布报告时" },
  background: { en: "outside of any check", zh: "在各项检查之外" }
};
function internalError({ during, what, message }) {
  const phase = PHASES[during];
  return {
    title: { en: "Error in the gate itself", zh: "门禁自身出错" },
    message: {
      en: `An error occurred in the gate itself ${phase.en}${what === null ? "" : ` (${what})`}${message === "" ? "" : `: ${message}`}.`,
      zh: `${phase.zh}${what === null ? "" : `（${what}）`}，门禁自身出错${message === "" ? "" : `：${message}`}。`
    },
    fix: {
      en: "Re-run this job. If it fails again, report it to the maintainers of the gate with this message and the evidence folder.",
      zh: "请重新运行该作业。如果再次出错，请将此信息和 evidence 目录反馈给门禁的维护者。"
    }
  };
}

// lib/messages/job-reports.js
var RERUN_ALL = {
  en: "Re-run all jobs of the workflow.",
  zh: "请重新运行该工作流的所有作业。"
};
var CHECK_UPLOADS = {
  en: "Open the log of each job that has no report, fix what ended it, and re-run the failed jobs. A job must upload its report.json even if it fails (if: always()).",
  zh: "请查看没有报告的作业的日志，解决其中断的原因，然后重新运行失败的作业。作业即使失败也必须上传 report.json（if: always()）。"
};
var CHECK_FILES = {
  en: "Merge only the report.json files of the jobs of this workflow run.",
  zh: "请只合并本次工作流运行中各作业的 report.json 文件。"
};
var UNREADABLE = {
  "no-file": { en: "cannot be read as a text file", zh: "无法作为文本文件读取" },
  "too-large": { en: "is too large for a report", zh: "过大，不是报告" },
  "not-json": { en: "is not JSON", zh: "不是 JSON" },
  "not-a-report": { en: "is not a report of this gate (schemaVersion 1)", zh: "不是本门禁的报告（schemaVersion 1）" }
};
function jobReport(problem) {
  switch (problem.code) {
    case "missing": {
      const { expected, found, clusters } = problem;
      const names = (0,_UKFUSHME_js_13/* .listed */ .KE)(clusters);
      return {
        title: { en: "A job has no report", zh: "有作业没有报告" },
        message: {
          en: `${(0,_UKFUSHME_js_13/* .counted */ .hS)(expected, "job")} must have a report, but there ${found === 1 ? "is" : "are"} ${found}.${clusters.length > 0 ? ` There is none about ${names.en}.` : ""}`,
          zh: `应有 ${expected} 个作业的报告，实际只有 ${found} 个。${clusters.length > 0 ? `缺少关于 ${names.zh} 的报告。` : ""}`
        },
        fix: CHECK_UPLOADS
      };
    }
    case "surplus": {
      const { expected, found, files } = problem;
      return {
        title: { en: "Unexpected report", zh: "有多余的报告" },
        message: {
          en: `${(0,_UKFUSHME_js_13/* .counted */ .hS)(expected, "job")} must have a report, but there are ${found}: ${(0,_UKFUSHME_js_13/* .listed */ .KE)(files).en}.`,
          zh: `应有 ${expected} 个作业的报告，实际有 ${found} 个：${(0,_UKFUSHME_js_13/* .listed */ .KE)(files).zh}。`
        },
        fix: CHECK_FILES
      };
    }
    case "unreadable":
      return {
        title: { en: "Unreadable report", zh: "报告无法读取" },
        message: {
          en: `${problem.file} ${UNREADABLE[problem.why].en}.`,
          zh: `${problem.file} ${UNREADABLE[problem.why].zh}。`
        },
        fix: CHECK_UPLOADS
      };
    case "unknown-commit":
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} does not say which workflow run and commit it is about.`,
          zh: `${problem.file} 没有说明它属于哪次工作流运行和哪个提交。`
        },
        fix: CHECK_FILES
      };
    case "other-commit":
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} is about commit ${problem.commit}, not about ${problem.expected}.`,
          zh: `${problem.file} 针对的是提交 ${problem.commit}，而不是 ${problem.expected}。`
        },
        fix: CHECK_FILES
      };
    case "other-run":
      return {
        title: { en: "Report of another run", zh: "其他运行的报告" },
        message: {
          en: `${problem.file} is from workflow run ${problem.run}, not from ${problem.expected}.`,
          zh: `${problem.file} 来自工作流运行 ${problem.run}，而不是 ${problem.expected}。`
        },
        fix: CHECK_FILES
      };
    case "earlier-attempt":
      return {
        title: { en: "Report of an earlier attempt", zh: "先前运行的报告" },
        message: {
          en: `${problem.file} ${problem.attempt === null ? "does not say which attempt it is from" : `is from attempt ${problem.attempt}`}, but all jobs ran again in attempt ${problem.expected}.`,
          zh: `${problem.file} ${problem.attempt === null ? "没有说明它来自第几次运行" : `来自第 ${problem.attempt} 次运行`}，而所有作业都在第 ${problem.expected} 次中重新运行过。`
        },
        fix: CHECK_UPLOADS
      };
    case "incomplete": {
      const names = (0,_UKFUSHME_js_13/* .listed */ .KE)(problem.clusters);
      return {
        title: { en: "A report lacks clusters", zh: "报告缺少集群" },
        message: {
          en: `${problem.file} has nothing about ${names.en}, which its job had to gate.`,
          zh: `${problem.file} 中没有其作业应检查的 ${names.zh}。`
        },
        fix: RERUN_ALL
      };
    }
    case "other-policy":
      return {
        title: { en: "Decided by another policy", zh: "判定所用的策略不同" },
        message: {
          en: `${problem.file} was decided by another policy than ${problem.other}: the policy changed between the two jobs.`,
          zh: `${problem.file} 与 ${problem.other} 判定所用的策略不同：策略在两个作业之间发生了变化。`
        },
        fix: RERUN_ALL
      };
    case "duplicate":
      return {
        title: { en: "Two reports about one cluster", zh: "同一集群有两份报告" },
        message: {
          en: `${problem.file} and ${problem.other} are about the same cluster and from the same attempt. The worse of the two counts.`,
          zh: `${problem.file} 和 ${problem.other} 是同一次运行中关于同一集群的报告。以较差的一份为准。`
        },
        fix: {
          en: "Gate each cluster in one job only, and merge each report once.",
          zh: "请只在一个作业中检查每个集群，且每份报告只合并一次。"
        }
      };
    case "failed-job":
      return {
        title: { en: "A job failed", zh: "有作业失败" },
        message: {
          en: `GitHub reports "${problem.result}" for the jobs, although every report is green.`,
          zh: `GitHub 报告这些作业的结果为“${problem.result}”，而每份报告都是绿色的。`
        },
        fix: {
          en: "Look at the jobs that failed, and re-run them. A job that failed before it could replace an earlier report may have left that one behind.",
          zh: "请查看并重新运行失败的作业。作业可能在替换先前的报告之前就已失败，留下的是旧报告。"
        }
      };
  }
}
var OTHER_COMMIT = { en: "Report of another commit", zh: "其他提交的报告" };
var NONE_CONCERNED = {
  en: "The change is about no cluster, so CCE was not queried",
  zh: "变更不涉及任何集群，因此没有查询 CCE"
};

// lib/messages/plan-file.js
var unreadablePlan = (file, problem) => ({
  title: { en: "Unreadable plan", zh: "计划无法读取" },
  message: { en: `${file} ${problemText(problem).en}.`, zh: `${file} ${problemText(problem).zh}。` },
  fix: fixOf2(problem)
});
function problemText(problem) {
  switch (problem.code) {
    case "not-json":
      return { en: "is not complete JSON; it may have been cut off", zh: "不是完整的 JSON，可能被截断" };
    case "not-json-plan":
      return {
        en: "is not JSON: it may be the plan itself, or what `terraform show` prints without `-json`",
        zh: "不是 JSON：它可能是计划文件本身，或未使用 `-json` 的 `terraform show` 的输出"
      };
    case "log":
      return {
        en: "holds the messages of `terraform plan -json`, and not the plan",
        zh: "是 `terraform plan -json` 的消息，而不是计划"
      };
    case "wrapper":
      return {
        en: "holds lines that the wrapper of hashicorp/setup-terraform added",
        zh: "含有 hashicorp/setup-terraform 的封装脚本加入的行"
      };
    case "not-a-plan":
      return { en: "is JSON, but not a Terraform plan", zh: "是 JSON，但不是 Terraform 计划" };
    case "state":
      return {
        en: "is a Terraform state, which shows what is there and not what would change",
        zh: "是 Terraform 状态，只反映现状，不反映将要进行的变更"
      };
    case "format-version":
      return {
        en: `has the format version ${problem.version}, but the gate reads versions 0.1 to 1.x`,
        zh: `的格式版本为 ${problem.version}，而门禁支持的版本为 0.1 至 1.x`
      };
    case "unknown-change":
      return {
        en: `has a change of ${problem.address} that Terraform does not document, so it may be anything`,
        zh: `中 ${problem.address} 的变更不属于 Terraform 文档所列的类型，含义不明`
      };
  }
}
var WRITE_AGAIN = {
  en: "Write the file with `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`, then re-run this job.",
  zh: "请使用 `terraform plan -out=tfplan` 和 `terraform show -json tfplan > plan.json` 生成该文件，然后重新运行该作业。"
};
function fixOf2({ code }) {
  if (code === "wrapper")
    return {
      en: "Set `terraform_wrapper: false` in the step of hashicorp/setup-terraform, and write the file again.",
      zh: "请在 hashicorp/setup-terraform 步骤中设置 `terraform_wrapper: false`，然后重新生成该文件。"
    };
  if (code === "format-version" || code === "unknown-change")
    return {
      en: "Update the gate. If there is no newer version, report this so that the gate can support it.",
      zh: "请更新门禁版本。如果没有更新的版本，请反馈给我们，以便门禁支持。"
    };
  return WRITE_AGAIN;
}
var incompletePlan = (file, isErrored) => ({
  title: { en: "Incomplete plan", zh: "计划不完整" },
  message: isErrored ? {
    en: `Terraform ended the planning of ${file} with an error, so changes can be missing in it.`,
    zh: `Terraform 在生成 ${file} 时出错，其中可能缺少部分变更。`
  } : {
    en: `${file} is not the whole plan: Terraform expects to need another one after it, because of -target or deferred changes.`,
    zh: `${file} 不是完整的计划：由于使用了 -target 或有推迟的变更，Terraform 认为之后还需要再次生成计划。`
  },
  fix: isErrored ? {
    en: "Correct what `terraform plan` reports, and write the plan again.",
    zh: "请修正 `terraform plan` 报告的错误，然后重新生成计划。"
  } : { en: "Plan everything at once, without -target.", zh: "请不使用 -target，一次生成完整的计划。" }
});

// lib/messages/responses.js
var RESPONSE_NAMES = {
  "precheck-task": { en: "the pre-upgrade check task", zh: "升级前检查任务" },
  "precheck-list": { en: "the list of pre-upgrade check tasks", zh: "升级前检查任务列表" },
  "precheck-start": { en: "the response to starting the pre-upgrade check", zh: "启动升级前检查的响应" },
  "saved-precheck": { en: "a saved pre-upgrade check task", zh: "已保存的升级前检查任务" },
  "addon-tasks": { en: "the add-on check tasks", zh: "插件检查任务" },
  "upgrade-info": { en: "the upgrade information", zh: "集群升级信息" },
  "workflow-list": { en: "the list of upgrade workflows", zh: "升级流程引导任务列表" },
  "upgrade-task": { en: "the upgrade task", zh: "升级任务" },
  "upgrade-list": { en: "the list of upgrade tasks", zh: "升级任务列表" },
  postcheck: { en: "the response to the post-upgrade check", zh: "升级后确认的响应" },
  "saved-response": { en: "a saved response", zh: "已保存的响应" }
};
var REASONS = {
  "no-items": { en: "it has no items", zh: "其中没有 items" },
  "no-addon-list": { en: "the list of installed add-ons has no items", zh: "已安装插件的列表中没有 items" },
  "no-uid": { en: "it has no metadata.uid", zh: "其中没有 metadata.uid" },
  "no-versions": {
    en: "it does not contain the live version and the available targets",
    zh: "其中没有集群当前版本和可升级的目标版本"
  },
  "undocumented-shape": { en: "it does not have the documented structure", zh: "与文档规定的结构不符" },
  partial: { en: "it does not hold all of its entries", zh: "其中没有列出全部条目" },
  "other-task": { en: "CCE returned another task than requested", zh: "返回的不是所查询的任务" },
  contradiction: {
    en: "two responses about it differ, and neither is newer than the other",
    zh: "有两份内容不同的响应，且无法区分先后"
  },
  "newest-without-uid": {
    en: "the newest task has no metadata.uid to request it by",
    zh: "最新的任务没有 metadata.uid，无法据此查询"
  },
  "undated-precheck": {
    en: "the tasks do not show which was created last; set precheck-task-id",
    zh: "无法判断哪个任务是最后创建的；请用 precheck-task-id 指定"
  },
  "undated-addon": {
    en: "an add-on has several tasks that do not show which was created last; set addon-task-id",
    zh: "同一插件有多个任务，无法判断哪个是最后创建的；请用 addon-task-id 指定"
  },
  "undated-upgrade": {
    en: "the tasks do not show which is the newest; set upgrade-task-id",
    zh: "无法判断哪个任务是最新的；请用 upgrade-task-id 指定"
  },
  "unnamed-start": {
    en: "the response to starting them does not name a task for each add-on",
    zh: "启动检查的响应没有为每个插件给出任务"
  }
};
var unreadableMessage = (what, fault) => ({
  message: {
    en: `Cannot read ${RESPONSE_NAMES[what].en}: ${reasonOf3(what, fault).en}.`,
    zh: `无法读取${RESPONSE_NAMES[what].zh}：${reasonOf3(what, fault).zh}。`
  },
  fix: "file" in fault ? SAVED_FIXES[fault.code] : LOOK_AT_EVIDENCE
});
var LOOK_AT_EVIDENCE = {
  en: "Look at the saved response in the evidence folder. If CCE really responds like this, report it so that the gate can support it: `npx cce-upgrade-gate report-shape FILE` prints its structure with every value replaced.",
  zh: "请查看 evidence 目录中保存的响应。如果 CCE 确实这样返回，请反馈给我们，以便门禁支持：`npx cce-upgrade-gate report-shape FILE` 可输出其结构，并替换其中的所有取值。"
};
var SAVE_WHOLE = {
  en: "Save the response as CCE sent it, whole and with its kind, or take the file out of results.",
  zh: "请按 CCE 返回的原样完整保存响应（包括 kind），或从 results 中去掉该文件。"
};
var KEEP_EVIDENCE = {
  en: "Give results all files of the evidence folder as the run wrote them.",
  zh: "请将运行写入 evidence 目录的全部文件原样提供给 results。"
};
var SAVED_FIXES = {
  "no-json": SAVE_WHOLE,
  "no-kind": SAVE_WHOLE,
  "kind-in-file": SAVE_WHOLE,
  "no-index": KEEP_EVIDENCE,
  "absent-file": KEEP_EVIDENCE,
  "error-body": {
    en: "Solve what CCE refused, save the response again, or take the file out of results.",
    zh: "请解决 CCE 拒绝请求的原因并重新保存响应，或从 results 中去掉该文件。"
  },
  "start-answer": {
    en: "Save the task itself once it has finished (the response to a GET request), in place of the response to its start.",
    zh: "请在任务结束后保存任务本身（GET 请求的响应），以替换启动任务时的响应。"
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
        zh: `其 kind 为 ${fault.kind}，而不是 ${fault.expected}`
      };
    case "no-kind":
      return {
        en: `${fault.file} has no kind that says which check it belongs to`,
        zh: `${fault.file} 中没有 kind，无法确定它属于哪项检查`
      };
    case "error-body":
      return { en: `${fault.file} holds an error response`, zh: `${fault.file} 的内容是错误响应` };
    case "start-answer":
      return {
        en: `${fault.file} holds the response to the start of a task, which has no result yet`,
        zh: `${fault.file} 的内容是启动任务时的响应，其中还没有结果`
      };
    case "kind-in-file":
      return {
        en: `the kind in ${fault.file} is ${fault.kind}, not ${fault.expected}`,
        zh: `${fault.file} 中的 kind 为 ${fault.kind}，而不是 ${fault.expected}`
      };
    case "no-index":
      return {
        en: `${fault.file} is not the list of clusters that a run writes beside its evidence`,
        zh: `${fault.file} 不是运行在 evidence 旁写入的集群列表`
      };
    case "absent-file":
      return {
        en: `${fault.file} is missing, although the list of clusters beside it names it`,
        zh: `缺少 ${fault.file}，而同目录的集群列表列出了该文件`
      };
    case "no-json":
      return { en: `${fault.file} is not JSON`, zh: `${fault.file} 的内容不是 JSON` };
    case "no-items":
      return isList ? { en: "the response has no items", zh: "响应中没有 items" } : REASONS["no-items"];
    default:
      return REASONS[fault.code];
  }
}
var WHOLES = {
  body: { en: "the body", zh: "响应体" },
  task: { en: "the task", zh: "该任务" },
  listed: { en: "a task", zh: "某个任务" },
  item: { en: "an item", zh: "某个检查项" }
};
function shapeReason({ of, path, expected }) {
  const whole = WHOLES[of];
  const isNested = of === "listed" || of === "item";
  const en = path === "" ? whole.en : isNested ? `${whole.en}'s ${path}` : path;
  const zh = path === "" ? whole.zh : isNested ? `${whole.zh}的 ${path} ` : `${path} `;
  return expected === null ? { en: `${en} does not have the documented structure`, zh: `${zh}与文档规定的结构不符` } : { en: `${en} is not of type ${expected}`, zh: `${zh}的类型不是 ${expected}` };
}

// lib/messages/unfinished.js
var NOT_FINISHED = { en: "Not finished", zh: "尚未完成" };
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
        zh: `运行被取消时，任务状态仍为 ${phase}。`
      },
      fix: {
        en: "Re-run this job: it continues with the same task.",
        zh: "请重新运行该作业：它会继续等待同一个任务。"
      }
    };
  if (detail.of !== "task") {
    const name = detail.of === "section" ? { en: `The ${detail.what}`, zh: (0,_DUW5NSCC_js_11/* .sectionName */ .$)(detail.what).zh } : { en: detail.what, zh: `${detail.what} ` };
    return {
      title: NOT_FINISHED,
      message: {
        en: `${name.en} is still ${phase}, although the task is finished.`,
        zh: `${name.zh}的状态仍为 ${phase}，而任务显示已完成。`
      },
      fix: _DUW5NSCC_js_11/* .RUN_AGAIN */ .UP
    };
  }
  const still = { en: `The task is still ${phase}.`, zh: `任务状态仍为 ${phase}。` };
  return waitedMs === null ? {
    title: NOT_FINISHED,
    message: still,
    fix: {
      en: "Save the response again when the check is finished, then re-run this job.",
      zh: "请在检查完成后重新保存响应，然后重新运行该作业。"
    }
  } : {
    title: NOT_FINISHED,
    message: (0,_UKFUSHME_js_13/* .sentences */ .hC)(still, waited(waitedMs)),
    fix: {
      en: "Re-run this job when the check is finished, or raise wait-timeout.",
      zh: "请在检查完成后重新运行该作业，或调大 wait-timeout。"
    }
  };
}
var LET_IT_FINISH = { en: "Re-run this job, and let it finish.", zh: "请重新运行该作业，并等待其完成。" };
var canceledRun = (leavesOut) => ({
  title: NOT_FINISHED,
  message: leavesOut ? {
    en: "The run was canceled before its report was complete. The report leaves out what the run had found, because that is a lot and a canceled run has about a second. The responses are in the evidence folder.",
    zh: "运行在报告完成前被取消。取消后只剩约一秒，来不及处理大量的检查结果，因此报告中没有包含这些结果；响应保存在 evidence 目录中。"
  } : {
    en: "The run was canceled before its report was complete.",
    zh: "运行在报告完成前被取消。"
  },
  fix: LET_IT_FINISH
});
var UNREACHED = {
  canceled: { en: "The run was canceled before it queried this cluster.", zh: "运行在查询该集群之前被取消。" },
  "time-over": {
    en: "The time of this run was over before it queried this cluster.",
    zh: "在查询该集群之前，本次运行的时间已用完。"
  },
  "too-late": {
    en: "No check was started in this cluster, because wait-timeout was over before its turn came.",
    zh: "轮到该集群之前 wait-timeout 已到，因此没有启动检查。"
  }
};
var unreachedCluster = (why) => ({
  title: NOT_FINISHED,
  message: UNREACHED[why],
  fix: why === "canceled" ? LET_IT_FINISH : {
    en: "Raise max-parallel or wait-timeout, or spread the clusters over several jobs; then re-run this job.",
    zh: "请调大 max-parallel 或 wait-timeout，或将集群分散到多个作业，然后重新运行该作业。"
  }
});
var waited = (ms) => ms < 1e3 ? { en: "The gate did not wait.", zh: "门禁没有等待。" } : { en: `The gate waited ${(0,_DUW5NSCC_js_11/* .durationText */ .S5)(ms).en}.`, zh: `门禁已等待 ${(0,_DUW5NSCC_js_11/* .durationText */ .S5)(ms).zh}。` };

// lib/messages/diagnostics.js
var diagnosticMessage = (detail, check) => ({
  ...messageOf(detail, check),
  meaning: meaningOf(detail)
});
function meaningOf(detail) {
  if (detail.name === "policy-error")
    return (0,_BXMQ77CW_js_1/* .policyFaultMeaning */ .WK)(detail.fault);
  const own = detail.name === "clusters-file-error" ? (0,_XJ4UP3BC_js_4/* .clustersFaultMeaning */ .fB)(detail.fault) : null;
  if (own !== null)
    return own;
  const isUnread = detail.name === "target-mismatch" && detail.which === "unread";
  return isUnread ? _5WWCP6BV_js_9/* .UNREAD_TARGET_MEANING */ .aN : MEANINGS[detail.name];
}
function messageOf(detail, check) {
  switch (detail.name) {
    case "not-finished":
      return notFinished(detail);
    case "task-errored":
      return taskErrored(detail.message, (0,_DUW5NSCC_js_11/* .checkName */ .I3)(check));
    case "result-expired":
      return resultExpired(detail);
    case "no-expiry":
      return noExpiry(detail.raw);
    case "skipped-item":
      return skippedItem(detail.item);
    case "target-mismatch":
      return (0,_5WWCP6BV_js_9/* .targetMismatch */ .M5)(detail);
    case "cluster-mismatch":
      return otherCluster(detail);
    case "cluster-state":
      return clusterState(detail);
    case "stale-upgrade":
      return staleUpgrade(detail);
    case "no-result":
      return noResult(detail, check);
    case "unexplained-failure":
      return unexplained(detail, (0,_DUW5NSCC_js_11/* .checkName */ .I3)(check));
    case "unknown-value":
      return unknownValue(detail);
    case "unreadable-response":
      if ("plan" in detail)
        return unreadablePlan(detail.plan, detail.problem);
      return "failure" in detail ? { title: UNREADABLE2, ...(0,_Z4NEBNO5_js_5/* .apiFailureMessage */ .W)(detail.failure) } : { title: UNREADABLE2, ...unreadableMessage(detail.what, detail.fault) };
    case "api-error":
      return { title: { en: "Request failed", zh: "请求失败" }, ...(0,_Z4NEBNO5_js_5/* .apiFailureMessage */ .W)(detail.failure) };
    case "no-access":
      return "failure" in detail ? { title: NO_ACCESS, ...(0,_Z4NEBNO5_js_5/* .apiFailureMessage */ .W)(detail.failure) } : { title: NO_ACCESS, ...(0,_LPD5HUPH_js_7/* .noSecrets */ .fI)(detail) };
    case "wrong-settings":
      return (0,_ZMKUOIGF_js_6/* .wrongSetting */ .q5)(detail.fault);
    case "policy-error":
      return (0,_BXMQ77CW_js_1/* .policyFaultMessage */ .So)(detail.fault);
    case "earlier-stage":
      return earlierStage(detail);
    case "clusters-file-error":
      return (0,_XJ4UP3BC_js_4/* .clustersFaultMessage */ .p4)(detail.fault);
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
    case "release-stores-removed-api":
    case "nodes-left-behind":
      return (0,_5WWCP6BV_js_9/* .readinessMessage */ ._H)(detail);
  }
}
var UNREADABLE2 = { en: "Unreadable response", zh: "响应无法读取" };
var NO_ACCESS = { en: "No access", zh: "没有访问权限" };
var taskErrored = (message, { en, zh }) => ({
  title: { en: "The check failed to run", zh: "检查任务出错" },
  message: {
    en: `The ${en} task ended in phase Error${message ? `: ${message}` : ", without a message"}.`,
    zh: `${zh}任务以 Error 状态结束${message ? `：${message}` : "，没有提示信息"}。`
  },
  fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(_DUW5NSCC_js_11/* .RUN_AGAIN */ .UP, {
    en: "If it fails again, open a ticket with Huawei Cloud support and include the task id.",
    zh: "如果再次出错，请向华为云提交工单并附上任务 ID。"
  })
});
var skippedItem = (item) => ({
  title: { en: "Item skipped", zh: "检查项被跳过" },
  message: {
    en: `${item} was not checked: the task was set to skip it (skippedCheckItemList), and no reason is given.`,
    zh: `${item} 没有检查：有人跳过了它（skippedCheckItemList），没有说明原因。`
  },
  fix: {
    en: "Run the check again without skipping this item, or add a waiver for it to the policy (name, reason, owner, expires).",
    zh: "请重新检查，不要跳过该检查项；或在策略中为其添加豁免（name、reason、owner、expires），由专人负责。"
  }
});
var otherCluster = ({ actual, asserted }) => ({
  title: { en: "Another cluster", zh: "集群不符" },
  message: {
    en: `The check result is for cluster ${actual}, not for ${asserted}.`,
    zh: `检查结果属于集群 ${actual}，而不是 ${asserted}。`
  },
  fix: {
    en: "Correct cluster-id, or name a task of this cluster (precheck-task-id, results).",
    zh: "请更正 cluster-id，或提供该集群的任务（precheck-task-id、results）。"
  }
});
function unexplained({ of, message }, { en, zh }) {
  const what = of === "task" ? { en: `${en} task`, zh: `${zh}任务` } : (0,_DUW5NSCC_js_11/* .sectionName */ .$)(of);
  return {
    title: { en: "Failed without a reason", zh: "失败但没有原因" },
    message: {
      en: `The ${what.en} is in phase Failed, but none of its items failed.${message ? ` Its message: ${message}` : ""}`,
      zh: `${what.zh}的状态为 Failed，但没有任何检查项失败。${message ? `提示信息：${message}` : ""}`
    },
    fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(_DUW5NSCC_js_11/* .RUN_AGAIN */ .UP, {
      en: "If this happens again, look at the check in the CCE console and open a ticket with the task id.",
      zh: "如果仍然如此，请在 CCE 控制台查看该检查，并附上任务 ID 提交工单。"
    })
  };
}
function unknownValue({ item, field, raw, known }) {
  const name = (0,_DUW5NSCC_js_11/* .fieldName */ .dI)(field);
  const [en, zh] = [(0,_UKFUSHME_js_13/* .listed */ .KE)(known).en, (0,_UKFUSHME_js_13/* .listed */ .KE)(known).zh];
  const problem = raw === _LMU2CFNM_js_21/* .ABSENT */ .s ? {
    en: `${name.en} is missing${known.length > 0 ? `; expected one of ${en}` : ""}`,
    zh: `没有${name.zh}${known.length > 0 ? `，应为 ${zh} 之一` : ""}`
  } : {
    en: `${name.en} is ${raw}, which is not documented${known.length > 0 ? ` (documented: ${en})` : ""}`,
    zh: `${name.zh}的值为 ${raw}${known.length > 0 ? `，不属于 ${zh}` : ""}`
  };
  return {
    title: { en: "Unknown value", zh: "未知取值" },
    message: field === "items" ? {
      en: `${item} is not documented, and what it contains cannot be read as check items: ${raw}`,
      zh: `文档中没有 ${item}，且其内容无法识别为检查项：${raw}`
    } : {
      en: `${item ? `${item}: the` : "The"} ${problem.en}.`,
      zh: `${item ? `${item}：` : ""}${problem.zh}。`
    },
    fix: {
      en: "Look at this item in the CCE console. If CCE really uses this value, update the gate, or report the value so that the gate can support it.",
      zh: "请在 CCE 控制台查看该检查项。如果确实有该取值，请更新门禁版本，或反馈给我们，以便门禁支持。"
    }
  };
}
function upgradeFailed({ lastUpgrade, steps, omittedSteps }) {
  const { phase = null, progress = null } = lastUpgrade ?? {};
  const at = progress === null ? "" : percent(progress);
  const last = phase === null ? { en: "", zh: "" } : {
    en: ` The cluster’s last upgrade is reported as ${phase}${at === "" ? "" : ` at ${at}`}.`,
    zh: `集群最近一次升级的状态为 ${phase}${at === "" ? "" : `，进度 ${at}`}。`
  };
  const more = omittedSteps === 0 ? [] : [{ en: `and ${(0,_UKFUSHME_js_13/* .counted */ .hS)(omittedSteps, "more step")}`, zh: `另有 ${omittedSteps} 个步骤` }];
  return {
    title: { en: "Upgrade failed", zh: "升级失败" },
    message: {
      en: [`The upgrade task ended in phase Failed.${last.en}`, ...steps, ...more.map(({ en }) => en)].join("\n"),
      zh: [`升级任务以 Failed 状态结束。${last.zh}`, ...steps, ...more.map(({ zh }) => zh)].join("\n")
    },
    fix: {
      en: "Open the upgrade in the CCE console, fix the step that failed, and click Retry. If it fails again, open a ticket with the task id.",
      zh: "请在 CCE 控制台打开该升级任务，修复失败的步骤后单击“重试”；如果再次失败，请附上任务 ID 提交工单。"
    }
  };
}
var percent = (progress) => progress.endsWith("%") ? progress : `${progress}%`;
var upgradePaused = (progress) => ({
  title: { en: "Upgrade paused", zh: "升级已暂停" },
  message: {
    en: `The upgrade task is paused${progress === null ? "" : ` at ${percent(progress)}`}.`,
    zh: `升级任务已暂停${progress === null ? "" : `（进度 ${percent(progress)}）`}。`
  },
  fix: {
    en: "Find out in the CCE console who paused the upgrade and why. Resume it there, then re-run this job.",
    zh: "请在 CCE 控制台查明是谁暂停的以及原因；在控制台继续升级，然后重新运行该作业。"
  }
});
var POSTCHECK_FAILED = {
  title: { en: "Post-upgrade check failed", zh: "升级后确认失败" },
  message: {
    en: "CCE’s post-upgrade check ended in phase Failed, without a reason.",
    zh: "CCE 的升级后确认以 Failed 状态结束，响应中没有给出原因。"
  },
  fix: {
    en: "Check the nodes, pods and services of the cluster as the post-upgrade guide describes, then run the post-upgrade check again.",
    zh: "请按照“升级后验证”指南检查集群的节点、Pod 和 Service，然后重新执行升级后确认。"
  }
};
var MEANINGS = {
  ..._5WWCP6BV_js_9/* .READINESS_MEANINGS */ .sF,
  "not-finished": {
    en: "An unfinished check has no verdict yet: the missing part may still block.",
    zh: "尚未完成的检查还没有结论：剩余部分仍可能阻止升级。"
  },
  "task-errored": {
    en: "The check did not finish, so it may have missed problems.",
    zh: "检查没有执行完，无法知道它会发现什么问题。"
  },
  "result-expired": {
    en: "CCE itself does not accept an expired result, because the cluster may have changed since.",
    zh: "CCE 自身也不再接受该结果：集群此后可能已发生变化。"
  },
  "no-expiry": {
    en: "Without an expiry time, the result may no longer describe the cluster.",
    zh: "无法判断该结果是否仍反映集群的现状。"
  },
  "skipped-item": {
    en: "An item that was not checked may be the one that breaks the upgrade.",
    zh: "被跳过的检查项没有检查，导致升级失败的可能恰好就是它。"
  },
  "target-mismatch": {
    en: "The result is not for the upgrade that this run is about.",
    zh: "该结果针对的不是所要求的那次升级。"
  },
  "cluster-mismatch": {
    en: "The result is not for the cluster that this run is about.",
    zh: "该结果针对的不是所要求的那个集群。"
  },
  "cluster-state": {
    en: "CCE upgrades only a cluster that is Available, and its state may change what the checks find.",
    zh: "CCE 只升级状态为 Available 的集群，而集群的状态可能改变检查结果。"
  },
  "stale-upgrade": {
    en: "The upgrade that CCE reports may not be the one that this run is about, so it was not confirmed.",
    zh: "CCE 报告的升级可能不是本次要跟踪的那一次，因此没有确认。"
  },
  "no-result": { en: "There is nothing to decide on.", zh: "没有可供判断的依据。" },
  "unexplained-failure": {
    en: "CCE reports a failure, but not what failed.",
    zh: "CCE 报告了失败，但没有说明失败的是什么。"
  },
  "unknown-value": {
    en: "A value that is not documented may mean anything, so the gate does not count it as checked.",
    zh: "文档未列出的取值含义不明，因此视为未检查。"
  },
  "unreadable-response": {
    en: "A response that cannot be read counts as not checked.",
    zh: "无法读取的内容视为未检查。"
  },
  "api-error": { en: "Without this answer, the gate cannot decide.", zh: "没有这一响应，门禁无法作出判定。" },
  "no-access": { en: "Without access to CCE, nothing was checked.", zh: "没有 CCE 的访问权限，无法检查。" },
  "wrong-settings": {
    en: "No request was sent, because the settings are ambiguous or incomplete.",
    zh: "设置的意图不明确，因此没有发起任何查询。"
  },
  "earlier-stage": EARLIER_STAGE_MEANING,
  "clusters-file-error": {
    en: "The gate cannot be sure which clusters the change is about.",
    zh: "门禁无法确定此次变更涉及哪些集群。"
  },
  "upgrade-failed": {
    en: "Some nodes may run the new version and others the old one.",
    zh: "可能有部分节点已是新版本，其余节点仍是旧版本。"
  },
  "upgrade-paused": {
    en: "Nodes of two versions run side by side until the upgrade is resumed.",
    zh: "在有人继续升级之前，两个版本的节点会同时运行。"
  },
  "postcheck-failed": {
    en: "CCE does not consider the upgrade confirmed.",
    zh: "CCE 认为本次升级尚未确认。"
  },
  "job-report": {
    en: "The verdict is about all clusters, so the report of every job must be there, and be about this commit.",
    zh: "结论针对所有集群，因此每个作业的报告都必须存在，且针对该提交。"
  },
  "internal-error": {
    en: "What the gate could not process counts as not checked. Everything else in this report stands.",
    zh: "门禁未能处理的内容视为未检查。本报告的其余内容仍然有效。"
  }
};
var GATE_FINDINGS = {
  ...MEANINGS,
  "policy-error": {
    en: "The policy, or one entry of it, had no effect.",
    zh: "策略或其中的某个条目没有起作用。"
  }
};

// lib/report/build/owner.js
function ownerOfDiagnostic(detail) {
  switch (detail.name) {
    case "not-finished":
      if (detail.of === "cluster")
        return ownerOfUnreached(detail.why);
      if (detail.of === "task")
        return "cce";
      return detail.of === "run" || detail.of === "canceled" || detail.of === "plan" ? "author" : "platform";
    case "target-mismatch":
      return detail.which === "busy" || detail.which === "live" || detail.which === "no-task" ? "platform" : "author";
    case "cluster-state":
      return detail.which === "unreadable" || (0,_IGPTGMJH_js_8/* .isPassingPhase */ .XU)(detail.phase) ? "cce" : "platform";
    case "no-result":
      return RESULT_OWNERS[detail.why];
    case "api-error":
      return ownerOfFailure(detail.failure);
    case "unreadable-response":
      if ("plan" in detail)
        return "author";
      return "failure" in detail ? ownerOfFailure(detail.failure) : "platform";
    case "wrong-settings":
    case "cluster-mismatch":
    case "target-not-offered":
    case "job-report":
    case "internal-error":
      return "author";
    case "earlier-stage":
      return detail.holds.every(({ why }) => why === "soaking" || why === "upgrading") ? "cce" : "platform";
    case "readiness-unknown":
      return detail.why.code === "no-target" ? "author" : "platform";
    case "no-access":
    case "task-errored":
    case "result-expired":
    case "no-expiry":
    case "skipped-item":
    case "stale-upgrade":
    case "unexplained-failure":
    case "unknown-value":
    case "policy-error":
    case "clusters-file-error":
    case "upgrade-failed":
    case "upgrade-paused":
    case "postcheck-failed":
    case "backup-too-old":
    case "end-of-service":
    case "autoscaling-on":
    case "release-stores-removed-api":
    case "nodes-left-behind":
      return "platform";
  }
}
var ownerOfUnreached = (why) => why === "canceled" ? "author" : "platform";
var RESULT_OWNERS = {
  "no-task": "platform",
  "no-upgrade": "platform",
  "no-items": "platform",
  "no-addons": "author",
  "no-file": "author",
  "filtered-out": "author",
  "no-plan": "author",
  "not-replayed": "author",
  vanished: "platform",
  replaced: "author",
  "not-sent": "platform",
  "no-target-version": "author",
  "older-target": "author",
  "slow-manifest-paths": "author",
  "scan-time-over": "author",
  "no-manifest-files": "author",
  "no-checkout": "author",
  "other-commit": "author",
  "no-manifests": "author",
  "too-many-uses": "author"
};
var WAITING = ["throttled", "conflict", "server-error"];
var SETTINGS = [
  "not-found",
  "not-published",
  "bad-request",
  "unknown-host",
  "cancelled"
];
function ownerOfFailure({ kind, operation }) {
  if (WAITING.includes(kind))
    return "cce";
  return SETTINGS.includes(kind) && operation !== "BatchCreateAddonPrecheck" ? "author" : "platform";
}

// lib/report/build/placeholders.js
var PLACEHOLDERS = ["ADDON", "CLUSTER", "NAME", "MOUNT"];
var SAFE = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,61}[A-Za-z0-9])?$/;
var ADDON_IN_MESSAGE = /\badd-?on ([a-z0-9][a-z0-9-]{0,61}[a-z0-9])(?= \(| does not support)/g;
var MAX_ADDONS = 5;
function namesFor(placeholder, { addon, risk, message }, clusterName) {
  if (placeholder === "CLUSTER")
    return [clusterName ?? ""].filter((name) => SAFE.test(name));
  if (placeholder !== "ADDON")
    return [];
  const said = [...message.toLowerCase().matchAll(ADDON_IN_MESSAGE)].map(([, name = ""]) => name);
  const [named, listed2] = [addon?.template ?? "", (0,_GDJR74E5_js_10/* .readRisk */ .WD)({ risk }).addons];
  const names = named !== "" ? [named] : listed2.length > 0 ? listed2 : said;
  return [...new Set(names)].filter((name) => SAFE.test(name)).slice(0, MAX_ADDONS);
}
var wordOf = (placeholder) => new RegExp(`\\b${placeholder}\\b`, "g");
function fillPlaceholders({ fix: template, commands: templates }, cause, clusterName) {
  let [fix, commands] = [template, templates];
  for (const placeholder of PLACEHOLDERS) {
    const names = namesFor(placeholder, cause, clusterName);
    const [only, ...others] = names;
    if (only === void 0)
      continue;
    const word = wordOf(placeholder);
    if (others.length === 0)
      fix = fix.replace(word, only);
    commands = commands.flatMap((command) => command.includes(placeholder) ? names.map((name) => command.replace(word, name)) : [command]);
  }
  const left = PLACEHOLDERS.filter((placeholder) => [fix, ...commands].some((text) => text.match(wordOf(placeholder))));
  return { fix: (0,_UKFUSHME_js_13/* .sentences */ .hC)(fix, ...left.map((placeholder) => _DUW5NSCC_js_11/* .STANDS_FOR */ .mA[placeholder])), commands };
}

// lib/report/build/finding.js
function reportFinding({ source, decision, decides, decisionIfCounted, cell, rule, waiver }, clusterId, lines, language, items) {
  const { check, addon } = source;
  const nodes = source.nodes.length === 0 ? source.nodes : source.nodes.map(readableNode);
  const identity = { fingerprint: (0,_SW2E3LNA_js_3/* .fingerprintOf */ .ax)(source), clusterId, check, addon, nodes };
  const waiverName = waiverNameOf(source);
  const decided = { decision, decides, cell, rule, waiver, status: null };
  const texts = textsOf2(source, decisionIfCounted, language, items, lines.name);
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
}, clusterId, _IGPTGMJH_js_8/* .NOT_FROM_REPOSITORY */ .o$, language, []);
function waiverNameOf(source) {
  if (source.type === "cause")
    return (0,_FYZMMO6F_js_19/* .isWaivable */ .uF)(source) && source.group !== "ExecuteException" ? source.name : null;
  return source.detail.name === "skipped-item" ? source.detail.item : null;
}
var readableNode = (node) => node.message === void 0 ? node : { uid: node.uid, name: node.name, message: readableMessage(node.message) };
function textsOf2(source, decision, language, items, clusterName) {
  if (source.type === "diagnostic")
    return diagnosticTexts(source, language);
  if ((0,_FYZMMO6F_js_19/* .isItemCause */ .l6)(source))
    return itemTexts(source, decision, language, items, clusterName);
  return ownTexts(source, language);
}
function itemTexts(cause, decision, language, items, clusterName) {
  const { scope, name, kind, level, group, message, errorCodes, risk } = cause;
  const { removedApis = [] } = cause;
  const advice = adviceFor(cause, language, items);
  const { title, meaning, who, owner, docUrl, match, source } = advice;
  const { fix, commands } = source === "policy" ? advice : fillPlaceholders(advice, cause, clusterName);
  const t = (0,_UKFUSHME_js_13/* .localizer */ .Oq)(language);
  const location = firstUse(removedApis);
  const isBroken = group === "ExecuteException";
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
    location,
    object: null,
    meaning: isBroken ? t(_DUW5NSCC_js_11/* .EXECUTE_EXCEPTION */ .EE) : meaning,
    fix: t(isBroken ? (0,_DUW5NSCC_js_11/* .executeExceptionFix */ .Qx)() : (0,_UKFUSHME_js_13/* .sentences */ .hC)(causeFix(cause, decision, fix), ...(0,_5WWCP6BV_js_9/* .joinedAdvice */ .em)(removedApis))),
    who,
    owner: location === null ? owner : "author",
    commands: isBroken ? [] : commands,
    docUrl,
    match,
    advice: isBroken ? "gate" : source
  };
}
function firstUse(rows) {
  const [use] = rows.flatMap(({ uses, isGuarded }) => isGuarded === true ? [] : uses).sort((a, b) => Number(b.isInChange) - Number(a.isInChange));
  return use === void 0 ? null : { file: use.file, line: use.line, column: use.column };
}
var gateDocUrl = (name) => `${_DUW5NSCC_js_11/* .PROJECT_URL */ .w5}/blob/main/docs/findings.md#${name}`;
var causeFix = ({ kind }, decision, advice) => kind === "Exception" && decision !== "block" ? (0,_UKFUSHME_js_13/* .sentences */ .hC)(_DUW5NSCC_js_11/* .CCE_WILL_REFUSE */ .q0, advice) : advice;
function diagnosticTexts({ detail, check, item }, language) {
  const t = (0,_UKFUSHME_js_13/* .localizer */ .Oq)(language);
  const { title, message, meaning, fix } = diagnosticMessage(detail, check);
  return {
    scope: "gate",
    name: detail.name,
    title: t(title),
    kind: item?.kind ?? null,
    level: item?.level ?? null,
    group: item?.group ?? null,
    phase: item?.phase ?? null,
    message: t(item?.message ? (0,_UKFUSHME_js_13/* .sentences */ .hC)(message, (0,_DUW5NSCC_js_11/* .itemMessage */ .hm)(readableMessage(item.message))) : message),
    errorCodes: [],
    risk: {},
    location: detailLocation(detail),
    object: null,
    meaning: t(meaning),
    fix: t(fix),
    clause: (0,_XJ4UP3BC_js_4/* .diagnosticClause */ .r8)(detail, check),
    ...detail.name === "policy-error" && detail.fault.at !== "" && { entry: detail.fault.at },
    who: null,
    owner: ownerOfDiagnostic(detail),
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




/***/ })

};
