export const id = 7242;
export const ids = [7242];
export const modules = {

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// lib/model/paths.js

function isInside(folder, path) {
  const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
  return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(steps) && steps !== ".." && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}




/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   E0: () => (/* binding */ mapText),
/* harmony export */   FY: () => (/* binding */ NOT_SENT),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   K$: () => (/* binding */ INDEX_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   YU: () => (/* binding */ clauseOfName),
/* harmony export */   ZM: () => (/* binding */ fileRenderers),
/* harmony export */   bT: () => (/* binding */ safeClause),
/* harmony export */   c8: () => (/* binding */ INDEX_KIND),
/* harmony export */   fB: () => (/* binding */ clustersFaultMeaning),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   hS: () => (/* binding */ clustersFaultText),
/* harmony export */   p4: () => (/* binding */ clustersFaultMessage),
/* harmony export */   pQ: () => (/* binding */ POLICY_WORDS),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   r8: () => (/* binding */ diagnosticClause),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE),
/* harmony export */   zv: () => (/* binding */ EVIDENCE_LIST)
/* harmony export */ });
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2833);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4842);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9841);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4160);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2335);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7173);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9251);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4205);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);



















// lib/messages/file-faults.js
function fileProblem(problem, at, words) {
  const { setting } = words;
  switch (problem.code) {
    case "not-yaml":
      return {
        message: { en: `the file is not valid YAML: ${problem.detail}.`, zh: `\u4E0D\u662F\u6709\u6548\u7684 YAML\uFF1A${problem.detail}\u3002` }
      };
    case "empty":
      return {
        message: {
          en: `the file is empty. It needs ${words.least.en}.`,
          zh: `\u6587\u4EF6\u4E3A\u7A7A\u3002${words.least.zh}\u3002`
        }
      };
    case "more":
      return {
        message: {
          en: `there are ${problem.count} more faults. They appear once these are corrected.`,
          zh: `\u53E6\u6709 ${problem.count} \u5904\u9519\u8BEF\uFF0C\u66F4\u6B63\u4EE5\u4E0A\u9519\u8BEF\u540E\u4F1A\u663E\u793A\u3002`
        }
      };
    case "too-large":
      return {
        message: {
          en: "the file is larger than 1 MiB, or has too many entries or faults, so it is not read.",
          zh: "\u6587\u4EF6\u5927\u4E8E 1 MiB\uFF0C\u6216\u6761\u76EE\u6216\u9519\u8BEF\u8FC7\u591A\uFF0C\u56E0\u6B64\u6CA1\u6709\u8BFB\u53D6\u3002"
        }
      };
    case "unreadable-file":
      return {
        message: { en: "the file cannot be read.", zh: "\u65E0\u6CD5\u8BFB\u53D6\u8BE5\u6587\u4EF6\u3002" },
        fix: {
          en: `Correct ${setting}, or make the file readable.`,
          zh: `\u8BF7\u66F4\u6B63 ${setting}\uFF0C\u6216\u786E\u4FDD\u8BE5\u6587\u4EF6\u53EF\u8BFB\u3002`
        }
      };
    case "absent-on-base":
      return {
        message: {
          en: `there is no such file on ${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__/* .branchName */ .at)(problem.branch).en} ${problem.ref}, and ${words.name.en} of this run is read from there.`,
          zh: `${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__/* .branchName */ .at)(problem.branch).zh} ${problem.ref} \u4E0A\u6CA1\u6709\u8BE5\u6587\u4EF6\uFF0C\u800C\u672C\u6B21\u8FD0\u884C\u7684${words.name.zh}\u662F\u4ECE\u90A3\u91CC\u8BFB\u53D6\u7684\u3002`
        },
        fix: {
          en: `Merge ${words.file.en} first and set ${setting} afterwards, or correct ${setting}.`,
          zh: `\u8BF7\u5148\u5408\u5E76${words.file.zh}\uFF0C\u518D\u5728 ${setting} \u4E2D\u6307\u5B9A\u5B83\uFF1B\u6216\u66F4\u6B63 ${setting}\u3002`
        }
      };
    case "new-prefix":
      return {
        message: {
          en: `${at} is "${problem.prefix}", a prefix that no entry on the base branch has. A change cannot choose which secrets are sent.`,
          zh: `${at} \u7684\u503C\u4E3A\u201C${problem.prefix}\u201D\uFF0C\u800C\u57FA\u51C6\u5206\u652F\u4E0A\u6CA1\u6709\u4EFB\u4F55\u6761\u76EE\u4F7F\u7528\u8BE5\u524D\u7F00\u3002\u53D8\u66F4\u4E0D\u80FD\u51B3\u5B9A\u53D1\u9001\u54EA\u4E9B secret\u3002`
        },
        fix: {
          en: "Use the credentials of the step or a prefix that the base branch has. A new prefix counts once a maintainer has merged it.",
          zh: "\u8BF7\u4F7F\u7528\u8BE5\u6B65\u9AA4\u7684\u51ED\u8BC1\uFF0C\u6216\u57FA\u51C6\u5206\u652F\u4E0A\u5DF2\u6709\u7684\u524D\u7F00\u3002\u65B0\u7684\u524D\u7F00\u5728\u7EF4\u62A4\u8005\u5408\u5E76\u4E4B\u540E\u751F\u6548\u3002"
        }
      };
    case "both-spellings":
      return {
        message: {
          en: `there is also ${problem.other}, and the gate cannot tell which of the two is meant.`,
          zh: `\u540C\u65F6\u8FD8\u6709 ${problem.other}\uFF0C\u95E8\u7981\u65E0\u6CD5\u5224\u65AD\u5E94\u4EE5\u54EA\u4E00\u4E2A\u4E3A\u51C6\u3002`
        },
        fix: {
          en: `Move everything into one of the two files and delete the other, or name one of them in ${setting}.`,
          zh: `\u8BF7\u628A\u5185\u5BB9\u5408\u5E76\u5230\u5176\u4E2D\u4E00\u4E2A\u6587\u4EF6\u5E76\u5220\u9664\u53E6\u4E00\u4E2A\uFF0C\u6216\u5728 ${setting} \u4E2D\u6307\u5B9A\u5176\u4E2D\u4E00\u4E2A\u3002`
        }
      };
    case "base-unreadable":
      return (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__/* .baseBranchProblem */ .bA)(problem, words);
    default:
      return { message: keyOrValueProblem(problem, at, words) };
  }
}
function keyOrValueProblem(problem, at, { name }) {
  const subject = at === "" ? name : { en: at, zh: `${at} ` };
  switch (problem.code) {
    case "unknown-key": {
      const { key, within, allowed } = problem;
      const meant = suggestion(key, allowed);
      return {
        en: `${within === "" ? name.en : within} has no key "${key}". The allowed keys are ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .quoted */ .TL)(allowed).en}.${meant.en}`,
        zh: `${within === "" ? "" : `${within} \u4E2D`}\u6CA1\u6709\u201C${key}\u201D\u8FD9\u4E2A\u952E\u3002\u5141\u8BB8\u7684\u952E\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .quoted */ .TL)(allowed).zh}\u3002${meant.zh}`
      };
    }
    case "missing-key":
      return { en: `${subject.en} needs "${problem.key}".`, zh: `${subject.zh}\u7F3A\u5C11\u201C${problem.key}\u201D\u3002` };
    case "quoted-number":
      return {
        en: `${at} must be the number ${problem.value} without quotes.`,
        zh: `${at} \u5FC5\u987B\u662F\u4E0D\u5E26\u5F15\u53F7\u7684\u6570\u5B57 ${problem.value}\u3002`
      };
    case "wrong-type": {
      const type = TYPES[problem.expected];
      return { en: `${subject.en} must be ${type.en}.`, zh: `${subject.zh}\u5FC5\u987B\u662F${type.zh}\u3002` };
    }
    case "not-listed": {
      const { value, allowed } = problem;
      return wrongValue(at, value, (0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeOneOf */ .UA)(allowed), suggestion(value, allowed));
    }
    case "not-allowed": {
      const must = EXPECTED[problem.expected];
      return { en: `${at} is "${problem.value}": it ${must.en}.`, zh: `${at} \u7684\u503C\u4E3A\u201C${problem.value}\u201D\uFF1A${must.zh}\u3002` };
    }
    case "refused": {
      const { value, suggestion: word } = problem;
      return wrongValue(at, value, (0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_0__/* .settingProblem */ .oG)(problem.problem), word === null ? NOTHING : question(word));
    }
    case "duplicate":
      return {
        en: `${at} is "${problem.value}", as in the entry on line ${problem.line}. Each cluster is listed once.`,
        zh: `${at} \u7684\u503C\u4E3A\u201C${problem.value}\u201D\uFF0C\u4E0E\u7B2C ${problem.line} \u884C\u7684\u6761\u76EE\u76F8\u540C\u3002\u6BCF\u4E2A\u96C6\u7FA4\u53EA\u80FD\u5217\u51FA\u4E00\u6B21\u3002`
      };
  }
}
var TYPES = {
  text: { en: "text", zh: "\u6587\u672C" },
  "whole number": { en: "a whole number", zh: "\u6574\u6570" },
  list: { en: "a list", zh: "\u5217\u8868" },
  boolean: { en: "true or false", zh: "true \u6216 false" },
  map: { en: "a map", zh: "\u6620\u5C04" }
};
var EXPECTED = {
  date: { en: 'must be a calendar date, such as "2026-12-31"', zh: "\u5FC5\u987B\u662F\u65E5\u5386\u4E0A\u7684\u65E5\u671F\uFF0C\u4F8B\u5982\u201C2026-12-31\u201D" },
  glob: {
    en: "must be 1 to 256 characters, and * is the only wildcard (no ? [ ] { } ! \\)",
    zh: "\u5FC5\u987B\u662F 1 \u5230 256 \u4E2A\u5B57\u7B26\uFF0C\u901A\u914D\u7B26\u53EA\u80FD\u7528 *\uFF08\u4E0D\u80FD\u7528 ? [ ] { } ! \\\uFF09"
  },
  version: _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_BE_VERSION */ .P2,
  fingerprint: {
    en: 'must be "f" and 16 hexadecimal digits, as in report.json',
    zh: "\u5FC5\u987B\u662F f \u52A0 16 \u4F4D\u5341\u516D\u8FDB\u5236\u6570\u5B57\uFF0C\u4E0E report.json \u4E2D\u7684\u4E00\u81F4"
  },
  filled: { en: "must be 1 to 1,000 characters, not only spaces", zh: "\u5FC5\u987B\u662F 1 \u5230 1000 \u4E2A\u5B57\u7B26\uFF0C\u4E0D\u80FD\u53EA\u6709\u7A7A\u683C" },
  days: { en: "must be between 1 and 3650", zh: "\u5FC5\u987B\u5728 1 \u5230 3650 \u4E4B\u95F4" },
  link: { en: "must be an https URL without a user name", zh: "\u5FC5\u987B\u662F\u4E0D\u5E26\u7528\u6237\u540D\u7684 https \u5730\u5740" },
  period: {
    en: 'must be a period from 1 minute to 3,650 days, such as "24h", "1h30m" or "90d"',
    zh: "\u5FC5\u987B\u662F 1 \u5206\u949F\u5230 3650 \u5929\u4E4B\u95F4\u7684\u65F6\u957F\uFF0C\u4F8B\u5982\u201C24h\u201D\u3001\u201C1h30m\u201D\u6216\u201C90d\u201D"
  },
  "risk-name": {
    en: "must be 1 to 64 letters, digits, dots, hyphens or underscores, since a waiver names it",
    zh: "\u5FC5\u987B\u662F 1 \u5230 64 \u4E2A\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u70B9\u3001\u8FDE\u5B57\u7B26\u6216\u4E0B\u5212\u7EBF\uFF0C\u56E0\u4E3A\u8C41\u514D\u8981\u4F7F\u7528\u8BE5\u540D\u79F0"
  },
  "line-text": {
    en: "must be 3 to 256 characters of one line",
    zh: "\u5FC5\u987B\u662F 3 \u5230 256 \u4E2A\u5B57\u7B26\uFF0C\u4E14\u4E0D\u80FD\u6362\u884C"
  },
  "line-pattern": {
    en: "must have either text, or key (with value and with, if wanted)",
    zh: "\u5FC5\u987B\u6709 text\uFF0C\u6216\u8005 key\uFF08\u53EF\u540C\u65F6\u6709 value \u548C with\uFF09"
  },
  "risk-range": {
    en: "can never match: from must be older than each version of to, and each version of fixed-in newer than the oldest of to",
    zh: "\u6C38\u8FDC\u4E0D\u4F1A\u5339\u914D\uFF1Afrom \u5FC5\u987B\u65E9\u4E8E to \u4E2D\u7684\u6BCF\u4E2A\u7248\u672C\uFF0Cfixed-in \u4E2D\u7684\u6BCF\u4E2A\u7248\u672C\u5FC5\u987B\u665A\u4E8E to \u4E2D\u6700\u65E9\u7684\u7248\u672C"
  },
  "addon-version": {
    en: 'must be the version of an add-on, such as "2.0.0"',
    zh: "\u5FC5\u987B\u662F\u63D2\u4EF6\u7248\u672C\uFF0C\u4F8B\u5982\u201C2.0.0\u201D"
  },
  "addon-range": {
    en: "can never match: from must be older than below",
    zh: "\u6C38\u8FDC\u4E0D\u4F1A\u5339\u914D\uFF1Afrom \u5FC5\u987B\u65E9\u4E8E below"
  },
  "not-empty": {
    en: "is empty, so that it can never match. Remove the key, or add a value",
    zh: "\u4E3A\u7A7A\uFF0C\u6C38\u8FDC\u4E0D\u4F1A\u5339\u914D\u3002\u8BF7\u5220\u9664\u8BE5\u952E\uFF0C\u6216\u6DFB\u52A0\u4E00\u4E2A\u503C"
  },
  narrowing: {
    en: 'has no condition. To match every item, write name: "*"',
    zh: '\u6CA1\u6709\u4EFB\u4F55\u5339\u914D\u6761\u4EF6\u3002\u8981\u5339\u914D\u6240\u6709\u68C0\u67E5\u9879\uFF0C\u8BF7\u5199 name: "*"'
  }
};
var NOTHING = { en: "", zh: "" };
var wrongValue = (at, value, must, meant) => ({
  en: `${at} is "${value}": it ${must.en}.${meant.en}`,
  zh: `${at} \u7684\u503C\u4E3A\u201C${value}\u201D\uFF1A${must.zh}\u3002${meant.zh}`
});
var question = (word) => ({ en: ` ${(0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(word).en}`, zh: (0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(word).zh });
function suggestion(word, known) {
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .p)(word, known);
  return near === null ? NOTHING : question(near);
}
var onLine = ({ file, line }, { en, zh }) => ({
  en: `${file}${line === null ? "" : `, line ${line}`}: ${en}`,
  zh: `${file}${line === null ? "" : ` \u7B2C ${line} \u884C`}\uFF1A${zh}`
});

// lib/messages/file-words.js
var POLICY_WORDS = {
  name: { en: "the policy", zh: "\u7B56\u7565" },
  file: { en: "the policy file", zh: "\u7B56\u7565\u6587\u4EF6" },
  setting: "policy",
  least: { en: "at least `version: 1`", zh: "\u81F3\u5C11\u8981\u6709 `version: 1`" },
  check: {
    en: "Correct the policy, check it with `cce-upgrade-gate policy check FILE`, then re-run this job.",
    zh: "\u8BF7\u66F4\u6B63\u7B56\u7565\uFF0C\u7528 `cce-upgrade-gate policy check FILE` \u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
};
var CLUSTERS_FILE = { en: "the clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6" };
var CLUSTERS_WORDS = {
  name: CLUSTERS_FILE,
  file: CLUSTERS_FILE,
  setting: "clusters-file",
  least: {
    en: "a list with at least one cluster: `- { name: NAME, id: ID }`",
    zh: "\u81F3\u5C11\u8981\u5217\u51FA\u4E00\u4E2A\u96C6\u7FA4\uFF1A`- { name: NAME, id: ID }`"
  },
  check: {
    en: "Correct the clusters file, check it with `cce-upgrade-gate clusters check FILE`, then re-run this job.",
    zh: "\u8BF7\u66F4\u6B63\u96C6\u7FA4\u6587\u4EF6\uFF0C\u7528 `cce-upgrade-gate clusters check FILE` \u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
};

// lib/messages/clusters-file.js
function clustersFaultText({ at, problem }) {
  const { message, fix: fix2 = CLUSTERS_WORDS.check } = fileProblem(problem, at, CLUSTERS_WORDS);
  return { message, fix: fix2 };
}
function clustersFaultMessage(fault) {
  const { message, fix: fix2 } = clustersFaultText(fault);
  const isPrefix = fault.problem.code === "new-prefix";
  return {
    title: isPrefix ? NEW_CREDENTIALS : { en: "Faulty clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6\u6709\u8BEF" },
    message: inCopy(fault.place, onLine(fault, message)),
    fix: fix2
  };
}
var NEW_CREDENTIALS = { en: "Credentials not on the base branch", zh: "\u51ED\u8BC1\u4E0D\u5728\u57FA\u51C6\u5206\u652F\u4E0A" };
function inCopy(place, { en, zh }) {
  if (place === "workspace")
    return { en, zh };
  if (place === "head")
    return { en: `In the copy of this change, ${en}`, zh: `\u5728\u6B64\u6B21\u53D8\u66F4\u7684\u526F\u672C\u4E2D\uFF0C${zh}` };
  const branch = (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__/* .branchName */ .at)(place);
  return { en: `In the copy on ${branch.en}, ${en}`, zh: `\u5728${branch.zh}\u4E0A\u7684\u526F\u672C\u4E2D\uFF0C${zh}` };
}
var clustersFaultClause = ({ problem }) => problem.code === "new-prefix" ? { en: "the change names credentials that the base branch does not", zh: "\u53D8\u66F4\u4F7F\u7528\u4E86\u57FA\u51C6\u5206\u652F\u4E0A\u6CA1\u6709\u7684\u51ED\u8BC1" } : null;
var clustersFaultMeaning = ({ problem }) => problem.code === "new-prefix" ? { en: "Nothing was sent to this cluster, so it was not checked.", zh: "\u6CA1\u6709\u5411\u8BE5\u96C6\u7FA4\u53D1\u9001\u4EFB\u4F55\u8BF7\u6C42\uFF0C\u56E0\u6B64\u672A\u4F5C\u68C0\u67E5\u3002" } : null;

// lib/publish/report-files.js



// lib/model/file-text.js
var wholeText = (text) => typeof text === "string" ? text : [...text].join("");
var mapText = (text, change) => typeof text === "string" ? change(text) : {
  *[Symbol.iterator]() {
    for (const part of text)
      yield change(part);
  }
};

// lib/model/evidence-index.js
var INDEX_FILE = "fleet-clusters.json";
var INDEX_KIND = "GatedClusters";

// lib/report/evidence.js
var REPLAYED_FACTS = /^(?:cluster|upgradeinfo|addons|snapshots|upgradepaths|nodepools|pools|nodes(?:-\d+)?|releases|addontemplate-.+)$/;
var REREAD = ["policy-error", "backup-too-old", "target-not-offered", "readiness-unknown"];
function evidenceFiles(report, evidence, indexed) {
  const files = /* @__PURE__ */ new Map();
  const namesOf = indexed.map(() => []);
  for (const { check, id, text, cluster } of evidence) {
    const stem = [check ?? "refused", fileName(id, 80), ...clusterPart(cluster === void 0 ? null : indexed[cluster])];
    const extension = check === null || check === "cluster" && !REPLAYED_FACTS.test(id) ? "txt" : "json";
    let name = `${stem.join("-")}.${extension}`;
    for (let copy = 2; files.has(`evidence/${name}`); copy++)
      name = `${stem.join("-")}-${copy}.${extension}`;
    files.set(`evidence/${name}`, text);
    if (cluster !== void 0 && extension === "json")
      namesOf[cluster]?.push(name);
  }
  if (indexed.length > 0)
    files.set(`evidence/${INDEX_FILE}`, indexOf(report, indexed, namesOf));
  return files;
}
function indexOf({ findings }, indexed, namesOf) {
  const red = findings.filter(({ check, scope, decision, name }) => check === null && scope === "gate" && ["block", "inconclusive"].includes(decision) && !REREAD.includes(name));
  const foundAbout = (clusterId) => [
    ...new Set(red.filter((one) => one.clusterId === clusterId).map(({ name }) => name))
  ];
  const items = indexed.map((cluster, index2) => {
    const { clusterId } = cluster;
    return { ...cluster, files: namesOf[index2] ?? [], found: clusterId === null ? [] : foundAbout(clusterId) };
  });
  const index = { found: foundAbout(null), items };
  return `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visibleJson */ .$m)(JSON.stringify({ kind: INDEX_KIND, ...index }, null, 2))}
`;
}
function clusterPart(cluster) {
  const name = cluster?.name ?? cluster?.clusterId ?? null;
  return name === null ? [] : [fileName(name, 60)];
}
var fileName = (id, length) => id.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, length) || "unnamed";

// lib/report/html/tree.js
var h = (tag, attributes = {}, ...children) => ({
  tag,
  attributes,
  children
});
var each = (tag, children, attributes = {}) => children.map((child) => h(tag, attributes, child));
var code = (text) => h("code", {}, text);
var spaced = (pieces) => pieces.map((piece) => [" ", piece]);
var dim = (...children) => h("span", { class: "dim" }, children);
var description = (term, ...text) => h("div", {}, h("dt", {}, term), h("dd", {}, text));
var sentence = (text) => text.split("`").map((part, index) => index % 2 === 1 ? code(part) : part);

// lib/report/html/card.js
var cardContext = (data, isLive = false) => ({
  data,
  isLive,
  matchingNodes: null,
  words: [],
  messages: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizeMessages */ .ad)(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .CARD */ .PE, data.language)
});
function cardAt(index, context) {
  const finding = context.data.findings[index];
  return finding ? card(finding, index, context) : null;
}
function card(finding, index, context) {
  const { data, messages } = context;
  const { status, kind, level, name, check, message, differs, fields, apis } = finding;
  const calls = apis.map(([url, agent]) => [code(url), ` ${messages.calledBy} `, code(agent || "?")]);
  const advice = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOf */ .wr)(finding, data);
  const category = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .categoryOf */ .Qd)(finding);
  const id = `cause-${index}`;
  const isGuess = advice.match === "guessed";
  return h("article", { class: `card ${category}${isGuess ? " guess" : ""}`, "aria-labelledby": id }, h("p", { class: "tags" }, h("span", { class: `tag ${category}` }, messages[category]), status && h("span", { class: "tag plain" }, status === "new" ? messages.isNew : messages.isKnown), isGuess ? h("span", { class: "tag plain" }, messages.guess) : null, h("span", { class: "kind" }, [kind, level].filter((part) => part !== null).join(" \xB7 "))), h("h4", { id, tabindex: "-1" }, isGuess ? h("i", {}, `${advice.title}?`) : advice.title), h("p", { class: "raw" }, code(name), check && dim(` \xB7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localize */ .kg)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .checkName */ .I3)(check), data.language)}`)), message === "" ? null : h("p", { class: "message" }, message), differs ? h("p", { class: "label" }, messages.differs) : null, labeledList(messages.changed, fields.map(code), FIELDS_IN_CARD, messages.moreInReport), labeledList(messages.called, calls, APIS_IN_CARD, messages.moreApis), affected(finding, index, context), ownMessages(finding, context), fix(advice, context), alsoSolved(finding, messages), advice.meaning === "" ? null : h("p", { class: "meaning" }, h("b", {}, messages.meaning), messages.colon, adviceText(advice.meaning, advice)), policyReason(finding, messages), folded(finding, advice, context));
}
var alsoSolved = ({ also }, messages) => also.length === 0 ? null : [
  h("p", { class: "label" }, messages.alsoSolves),
  h("ul", { class: "plain-list" }, each("li", also.map(([title2, name, message]) => [
    title2 === "" || title2 === name ? null : `${title2} \xB7 `,
    code(name),
    message === "" ? null : [messages.colon, message]
  ])))
];
var adviceText = (text, { advice }) => advice === "policy" ? text : sentence(text);
function fix(advice, { data, messages }) {
  const { match, who, docUrl } = advice;
  if (advice.fix === "")
    return null;
  const doubt = { guessed: messages.guessed, none: advice.advice === "gate" ? "" : messages.unknown, exact: "" }[match];
  return h("div", { class: "fix" }, doubt === "" ? null : h("p", { class: "doubt" }, doubt), h("p", {}, h("b", {}, messages.doThis), who ? dim(messages.bracketed((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localize */ .kg)(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .ACTOR_NAMES */ .bX[who], data.language))) : null, messages.colon, adviceText(advice.fix, advice), " ", docUrl ? linkTo(messages.guide, docUrl) : null));
}
function linkTo(label, url) {
  const href = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .knownPage */ .nS)(url);
  return href === null ? [`${label} `, code(url)] : h("a", { href, rel: "noopener noreferrer" }, label);
}
function policyReason({ rule, waiver }, messages) {
  const { reason } = waiver ?? rule ?? { reason: null };
  if (!reason)
    return null;
  const by = waiver ? messages.waivedBy(waiver.owner, waiver.expires, messages.daysLeft(waiver.daysLeft)) : rule && `${messages.decidedBy} ${messages.byRule(rule.entry, rule.line)}`;
  return h("p", { class: "reason-given" }, h("b", {}, by), messages.reason(reason));
}
function folded(finding, { commands }, { messages, isLive }) {
  const { errorCodes, group, fingerprint } = finding;
  const copy = (label) => isLive ? h("button", { type: "button", "data-copy": "" }, label) : null;
  const blocks = commands.map((command) => [h("pre", { tabindex: "0" }, command), copy(messages.copy)]);
  return h("details", { class: "more" }, h("summary", {}, commands.length > 0 ? messages.more : messages.whyOnly), commands.length === 0 ? null : h("p", { class: "label" }, messages.commands), each("div", blocks, { class: "command" }), h("dl", {}, description(messages.decidedBy, decidedBy(finding, messages)), errorCodes.length > 0 ? description(messages.errorCodes, spaced(errorCodes.map(code))) : null, group ? description(messages.group, code(group)) : null, description(messages.fingerprint, code(fingerprint), " ", copy(messages.copyFingerprint))));
}
function decidedBy({ cell, rule, waiver, name }, messages) {
  const entry = waiver ?? rule;
  if (entry)
    return messages.byRule(entry.entry, entry.line);
  if (name === "policy-error")
    return messages.byPolicy;
  return cell ? messages.byTable(cell) : messages.byGate;
}
var APIS_IN_CARD = 3;
var FIELDS_IN_CARD = 10;
function labeledList(label, all, most, more) {
  if (all.length === 0)
    return null;
  const rest = all.length > most ? h("li", { class: "dim" }, more(all.length - most)) : null;
  return [h("p", { class: "label" }, label), h("ul", { class: "plain-list" }, each("li", all.slice(0, most)), rest)];
}
var NAMES_IN_CARD = 6;
var NAMES_WITHOUT_SCRIPT = 50;
function affected(finding, index, context) {
  const { data, messages, matchingNodes } = context;
  const { locations, addon, addonTarget } = finding;
  const nodes2 = matchingFirst((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .fromRanges */ .FV)(finding.nodes), matchingNodes);
  const names = nodes2.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? "?"));
  const more = nodes2.length - names.length;
  const clusters2 = data.clusters.length > 1 ? finding.clusters.map((cluster) => data.clusters[cluster] ?? "?") : [];
  const [only, ...others] = clusters2.slice(0, NAMES_IN_CARD);
  const [place, ...otherPlaces] = locations.slice(0, NAMES_IN_CARD);
  const morePlaces = locations.length - NAMES_IN_CARD;
  const moreClusters = clusters2.length - NAMES_IN_CARD;
  const parts = [
    place === void 0 ? null : [
      finding.lines === null ? null : [h("b", {}, finding.lines), " "],
      placePiece(place, data),
      spaced(otherPlaces.map((one) => placePiece(one, data))),
      morePlaces > 0 ? ` ${messages.andMore(morePlaces)}` : ""
    ],
    addon && [`${messages.addon} `, code(addonTarget ? `${addon} \u2192 ${addonTarget}` : addon)],
    nodes2.length === 0 ? null : [h("b", {}, messages.nodes(nodes2.length)), spaced(names), more > 0 ? ` ${messages.andMore(more)}` : ""],
    finding.named.length > 0 ? spaced(finding.named.slice(0, NAMES_IN_CARD).map(code)) : null,
    only === void 0 ? null : others.length === 0 ? [`${messages.cluster} `, code(only)] : [
      h("b", {}, messages.clusters(clusters2.length, data.clusters.length)),
      spaced([only, ...others].map(code)),
      moreClusters > 0 ? ` ${messages.andMore(moreClusters)}` : ""
    ]
  ].filter((part) => part !== null);
  if (parts.length === 0)
    parts.push(ownPart(finding, context));
  const label = h("span", { class: "label" }, `${messages.where} `);
  return [
    h("p", { class: "where" }, label, each("span", parts)),
    morePlaces > 0 && finding.lines !== null ? allPlaces(locations, context) : null,
    moreClusters > 0 ? allClusters(clusters2, messages) : null,
    more > 0 ? allNodes(nodes2, index, context) : null
  ];
}
var PLACES_WITHOUT_SCRIPT = 50;
var PLACES_IN_CARD = 1e3;
function allPlaces(places, { data, messages, words, isLive }) {
  const isFound = ([text, , object = ""]) => words.some((word) => `${text} ${object}`.toLowerCase().includes(word));
  const ordered = words.length === 0 ? places : [...places.filter(isFound), ...places.filter((one) => !isFound(one))];
  const rows = ordered.slice(0, isLive ? PLACES_IN_CARD : PLACES_WITHOUT_SCRIPT).map((place) => {
    const [, , object] = place;
    return [placePiece(place, data), object === void 0 ? null : [" ", code(object)]];
  });
  const more = places.length - rows.length;
  return h("details", { class: "nodes" }, h("summary", {}, messages.allLines(places.length)), h("ul", { class: "plain-list" }, each("li", rows), more > 0 ? h("li", { class: "dim" }, messages.moreInReport(more)) : null));
}
function placePiece([text, path], { files }) {
  const href = files === null || path === null ? null : `${files}${path}`;
  return href === null ? code(text) : h("a", { href, rel: "noopener noreferrer" }, code(text));
}
function ownPart({ scope, check }, { data, messages }) {
  if (scope !== "gate")
    return messages.theCluster;
  return check === null ? messages.thisRun : (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localize */ .kg)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .checkName */ .I3)(check), data.language);
}
var allClusters = (names, messages) => h("details", { class: "nodes" }, h("summary", {}, messages.allClusters(names.length)), h("p", {}, spaced(names.map(code))));
var MESSAGES_IN_CARD = 20;
function ownMessages({ own, message }, { data, messages, words }) {
  if (own.length === 0)
    return null;
  const all = own.map((one) => ({ name: data.nodes[one[0]]?.[0] ?? "?", text: (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(one, message) }));
  const isFound = ({ text }) => words.every((word) => text.toLowerCase().includes(word));
  const ordered = words.length === 0 ? all : [...all.filter(isFound), ...all.filter((one) => !isFound(one))];
  const rows = ordered.slice(0, MESSAGES_IN_CARD).map(({ name, text }) => [code(name), messages.colon, text]);
  const more = all.length - rows.length;
  return h("details", { class: "nodes" }, h("summary", {}, messages.ownMessages(all.length)), h("ul", { class: "plain-list" }, each("li", rows), more > 0 ? h("li", { class: "dim" }, messages.moreInReport(more)) : null));
}
function allNodes(nodes2, index, { data, messages, isLive }) {
  const title2 = h("summary", {}, messages.allNodes(nodes2.length));
  if (isLive)
    return h("details", { class: "nodes", "data-all": String(index) }, title2);
  const names = nodes2.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? "?"));
  const more = nodes2.length - names.length;
  const list = h("p", {}, spaced(names), more > 0 ? ` ${messages.moreInReport(more)}` : "");
  return h("details", { class: "nodes" }, title2, list);
}
var matchingFirst = (nodes2, matching) => matching === null ? nodes2 : [...nodes2.filter((node) => matching.has(node)), ...nodes2.filter((node) => !matching.has(node))];

// lib/report/html/page-parts.js
var pageContext = (report) => ({
  report,
  data: (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .pageData */ .Y)(report),
  messages: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizeMessages */ .ad)(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE */ .KL, report.language),
  cards: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizeMessages */ .ad)(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .CARD */ .PE, report.language),
  t: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(report.language),
  isPart: false
});
var sectionPiece = ({ id, title: title2, content }) => h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title`, tabindex: "-1" }, title2), content);
function capped(all, most) {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
var MAX_ROWS = 300;
var MAX_FOLDED_ROWS = 1e3;
function cappedList(entries, className, { messages }) {
  const { shown, more } = capped(entries, MAX_ROWS);
  const rest = more > 0 ? h("li", {}, messages.moreInReport(more)) : null;
  return h("ul", { class: className }, each("li", shown), rest);
}
function table(caption, columns, all, { messages, isPart }, most) {
  const { shown, more } = capped(all, most);
  const rows = shown.map(([first = null, ...cells]) => [h("th", { scope: "row" }, first), each("td", cells)]);
  const rest = h("tr", {}, h("td", { colspan: String(columns.length) }, messages.moreInReport(more)));
  return h("div", {
    class: "scroll",
    role: isPart ? "group" : "region",
    "aria-label": caption,
    tabindex: "0"
  }, h("table", {}, h("caption", {}, caption), h("thead", {}, h("tr", {}, each("th", columns, { scope: "col" }))), h("tbody", {}, each("tr", rows), more > 0 ? rest : null)));
}
var timePiece = (iso) => h("time", { datetime: iso }, `${iso.slice(0, 16).replace("T", " ")} UTC`);

// lib/report/html/sections.js
var pageSection = ({ id, title: title2, content }, context) => ({
  id,
  title: context.t(title2),
  content: content.map((part) => contentPiece(part, context))
});
function contentPiece(content, context) {
  const { t } = context;
  switch (content.type) {
    case "lines":
      return each("p", content.lines.map(sentence));
    case "list":
      return content.entries.length === 0 ? null : cappedList(content.entries.map(sentence), content.look, context);
    case "folded":
      return h("details", {}, h("summary", {}, sentence(content.title)), cappedList(content.entries.map(sentence), "columns", context));
    case "progress": {
      const attributes = { value: String(content.percent), max: "100", "aria-label": t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.upgrade) };
      return h("p", {}, h("progress", attributes), " ", sentence(content.line));
    }
    case "snippets":
      return content.snippets.map(({ label, code: code2 }) => [
        h("p", { class: "label" }, sentence(label)),
        h("div", { class: "command" }, h("pre", { tabindex: "0", class: "copyable" }, code2))
      ]);
    case "picture":
      return contentPiece(content.table, context);
    case "table": {
      const rows = [...content.fixedRows ?? [], ...content.rows];
      const cells = rows.map((row) => row.map((cell) => cellPiece(cell, context)));
      const piece = table(t(content.caption), content.columns.map(t), cells, context, content.folded === void 0 ? MAX_ROWS : MAX_FOLDED_ROWS);
      return content.folded === void 0 ? piece : h("details", {}, h("summary", {}, sentence(content.folded)), piece);
    }
  }
}
function identity(context) {
  const [cluster] = context.report.clusters;
  if (cluster === void 0)
    return null;
  return { id: "identity", title: context.messages.identity, content: [clusterPiece(cluster, context)] };
}
function clusterPiece(cluster, context) {
  const live = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .liveFact */ .TL)(cluster, context);
  const facts = [...(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterIdentity */ .Bf)(cluster, context), ...live === null ? [] : [live]];
  const pieces = facts.map(({ term, parts }) => {
    const cells = parts.map((part, index) => [index > 0 ? " \xB7 " : "", cellPiece(part, context)]);
    return description(term, cells);
  });
  return h("dl", { class: "facts" }, pieces);
}
function linePiece(line, { data, report }) {
  if (typeof line === "string")
    return sentence(line);
  if ("strong" in line)
    return h("b", {}, sentence(line.strong));
  const { text, places, after } = line;
  return [sentence(text), spaced(places.map((place) => placePiece((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(place, report), data))), after && ` ${after}`];
}
function cellPiece(cell, context) {
  const { messages, cards, t } = context;
  if (typeof cell === "string")
    return sentence(cell);
  if ("list" in cell)
    return h("ul", { class: "plain-list" }, each("li", cell.list.map((line) => linePiece(line, context))));
  if ("tag" in cell)
    return h("span", { class: `tag ${cell.tag}` }, cell.text);
  const { at, leftMs } = cell;
  const length = t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .durationText */ .S5)(leftMs));
  return [
    h("b", {}, `${messages.validUntil} `, timePiece(at)),
    `${cards.bracketed(leftMs > 0 ? messages.leftThen(length) : messages.expiredThen(length))} `,
    h("span", { class: "live", "data-expires": at })
  ];
}

// lib/report/html/clusters.js
var MAX_CLUSTERS = 100;
function eachCluster(context) {
  const { report, messages, t } = context;
  if (!(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report))
    return null;
  const { shown, more } = capped((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .reportsByCluster */ .Xb)(report), MAX_CLUSTERS);
  const causes3 = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedCauses */ .YJ)(report.findings, report);
  const shownMessages = new Map(causes3.flatMap(({ finding, all }) => all.map((one) => [one, finding.message])));
  return {
    id: "each-cluster",
    title: t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .FLEET */ .Hs.each),
    content: [
      shown.map((own) => clusterDetails({ ...context, report: own }, shownMessages)),
      more > 0 ? h("p", {}, messages.moreClusters(more)) : null
    ]
  };
}
function clusterDetails(context, messages) {
  const { report, t } = context;
  const [cluster] = report.clusters;
  if (cluster === void 0)
    return null;
  const { name, id, verdict } = cluster;
  const versions = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .liveVersionsOf */ .DC)(cluster, t);
  const label = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name ?? id ?? t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.notNamed));
  const summary = [
    code(label),
    " ",
    h("span", { class: `tag ${verdict}` }, t((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTitle */ .HV)(verdict))),
    versions === null ? null : [" ", sentence(versions)],
    " ",
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .validityText */ .GW)(cluster, context)
  ];
  const sections = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSections */ .vh)(context).map(({ title: title2, content }) => [
    content.every(({ type }) => type === "folded") ? null : h("h3", {}, t(title2)),
    content.map((part) => contentPiece(part, { ...context, isPart: true }))
  ]);
  return h("details", { class: "cluster" }, h("summary", {}, summary), clusterPiece(cluster, context), findingList(report, messages, context), sections);
}
var NAMED_LINES = 3;
function findingList(report, messages, { t, cards, data }) {
  const { findings } = report;
  if (findings.length === 0)
    return h("p", {}, t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .FLEET */ .Hs.noFindings));
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterLabels */ .EC)(report);
  const entries = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .withLinesTogether */ .qX)(findings).map((cause) => {
    const { finding } = cause;
    const { title: title2, name, scope, message } = finding;
    const lines = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnLines */ .vY)(cause) ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOfCause */ .eM)(cause) : [];
    const location = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .ownPlace */ .yd)(finding, labels);
    const places = lines.length === 0 ? location ?? [] : lines.slice(0, NAMED_LINES).map((line) => line.location);
    const category = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .categoryOf */ .Qd)(finding);
    return [
      h("span", { class: `tag ${category}` }, cards[category]),
      " ",
      title2 === "" || title2 === name && scope !== "gate" ? null : [(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(title2), " \xB7 "],
      scope === "gate" || scope === "manifest" && title2.includes(name) ? null : [code((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name)), " \xB7 "],
      lines.length === 0 ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .affectedText */ .AM)(finding, t) : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .lineCount */ .IC)(lines, finding, t),
      [places].flat().map((one) => [" \xB7 ", placePiece((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(one, report), data)]),
      lines.length > 0 || message === "" || message === messages.get(finding) ? null : h("p", { class: "message" }, message)
    ];
  });
  return h("ul", { class: "plain-list" }, each("li", entries));
}

// lib/report/html/embedded.js
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#ffffff, #0d1117);--panel: light-dark(#f6f7f9, #161b22);--text: light-dark(#1c2024, #e6edf3);--dim: light-dark(#57606a, #9da7b3);--line: light-dark(#d8dde3, #30363d);--link: light-dark(#0550ae, #79b8ff);--block: light-dark(#a40e26, #ff9a92);--block-tint: light-dark(#ffebe9, #3d1216);--block-solid: light-dark(#cf222e, #f85149);--inconclusive: light-dark(#6639ba, #d2b4ff);--inconclusive-tint: light-dark(#f3ecff, #2a1b47);--inconclusive-solid: light-dark(#8250df, #a371f7);--warn: light-dark(#7a4e00, #f0c04a);--warn-tint: light-dark(#fff4d6, #33270a);--warn-solid: light-dark(#bf8700, #d29922);--notice: light-dark(#0550ae, #9cc9ff);--notice-tint: light-dark(#e3f0ff, #10263f);--notice-solid: light-dark(#218bff, #388bfd);--waived: light-dark(#3d5a66, #a9c4cf);--waived-tint: light-dark(#e6eff2, #1b2a30);--waived-solid: light-dark(#6b8a96, #7d9aa6);--shown: light-dark(#57606a, #a3adb8);--shown-tint: light-dark(#eef0f2, #21262d);--shown-solid: light-dark(#8c959f, #6e7681);--pass: light-dark(#116329, #6fdd8b);--pass-tint: light-dark(#dcf7e3, #10301a);--pass-solid: light-dark(#1a7f37, #2ea043);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif;accent-color:var(--link)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.block{--ink: var(--block);--tint: var(--block-tint);--solid: var(--block-solid)}.inconclusive{--ink: var(--inconclusive);--tint: var(--inconclusive-tint);--solid: var(--inconclusive-solid)}.warn{--ink: var(--warn);--tint: var(--warn-tint);--solid: var(--warn-solid)}.notice{--ink: var(--notice);--tint: var(--notice-tint);--solid: var(--notice-solid)}.waived{--ink: var(--waived);--tint: var(--waived-tint);--solid: var(--waived-solid)}.pass{--ink: var(--pass);--tint: var(--pass-tint);--solid: var(--pass-solid)}.shown,.plain,.not-applicable{--ink: var(--shown);--tint: var(--shown-tint);--solid: var(--shown-solid)}*,*:before{box-sizing:border-box}html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--page);color:var(--text)}main,footer,header.verdict{padding-inline:max(1rem,calc((100vw - 66rem)/2))}:focus-visible{outline:3px solid var(--link);outline-offset:2px}:is(h2,h4):focus{outline:none}:is(h2,h4):focus-visible{outline:2px solid var(--link)}a{color:var(--link)}p,ul,dl{margin:.4rem 0}h1,h2,h3,h4{line-height:1.25;text-wrap:balance}h2{margin:2.2rem 0 .6rem;font-size:1.35rem}h3{margin:1.4rem 0 .5rem;font-size:1.05rem}h4{margin:.25rem 0 0;font-size:1.05rem}code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace}code{overflow-wrap:anywhere;border-radius:4px;padding:.1em .3em;background:light-dark(#eceff2,#242b34)}pre{margin:0;overflow-x:auto;border-radius:6px;padding:.6rem .8rem;background:light-dark(#eceff2,#1d242d)}.dim,.written,.hint,.label,.raw,caption{color:var(--dim)}.label{font-size:.875rem}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;z-index:1;padding:.4rem .8rem;background:var(--page)}header.verdict{position:relative;border-top:6px solid var(--solid);padding-block:1rem 1.2rem;background:var(--tint)}.product{margin:0 6rem .8rem 0;color:var(--ink);font-size:.875rem;font-weight:600}.answer{margin:0;font-size:1.05rem}h1{display:flex;align-items:center;gap:.6rem;margin:.2rem 0 .4rem;color:var(--ink);font-size:clamp(1.5rem,5vw,2.1rem)}.sign{display:inline-grid;flex:none;place-content:center;width:1.35em;height:1.35em;border-radius:50%;background:var(--ink);color:var(--tint);line-height:1}.reason{margin:.2rem 0;font-size:1.15rem;overflow-wrap:anywhere}header .dim,.written{color:var(--text);font-size:.9rem}#meanwhile:not(:empty){display:block;margin-top:.5rem;border:2px solid var(--ink);border-radius:6px;padding:.5rem .7rem;background:var(--page);color:var(--text);font-size:1rem;font-weight:600}.counts{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0 0;padding:0;list-style:none}.counts li{border-left:4px solid var(--solid);border-radius:4px;padding:.15rem .6rem;background:var(--page)}.theme{position:absolute;top:.8rem;right:max(1rem,calc((100vw - 66rem)/2))}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0 0;padding:0;list-style:none;font-size:.9rem}nav a{display:inline-block;padding:.25rem 0}.facts{border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem;background:var(--panel)}.facts>div,.more dl>div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.25rem 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}dd p{margin:0}.live:not(:empty){margin-left:.5rem;border-radius:4px;padding:.1rem .45rem;background:var(--pass-tint);color:var(--pass);font-weight:600;white-space:nowrap}.live.expired:not(:empty){background:var(--block-tint);color:var(--block)}.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}table{width:100%;border-collapse:collapse;font-size:.9375rem}caption{padding:.5rem .8rem;text-align:start}th,td{min-width:5.5rem;border-top:1px solid var(--line);padding:.45rem .8rem;text-align:start;vertical-align:top}tbody th{font-weight:400}thead th{background:var(--panel);font-size:.875rem}progress{width:min(100%,24rem);height:1.1rem;vertical-align:middle}.plain-list{margin:0;padding:0;list-style:none}.warnings{border-left:4px solid var(--warn-solid);padding:.4rem .8rem .4rem 1.8rem;background:var(--warn-tint)}.columns{columns:18rem;font-size:.9rem}summary{padding:.25rem 0;cursor:pointer}#clusters tbody th{position:sticky;left:0;min-width:8rem;background:var(--page)}#clusters td{white-space:nowrap}.cluster{border-top:1px solid var(--line);padding:.2rem 0}.tag{display:inline-block;border-radius:999px;padding:.05rem .6rem;background:var(--tint);color:var(--ink);font-size:.8125rem;font-weight:600;white-space:nowrap}.card{margin:.7rem 0;border:1px solid var(--line);border-left:5px solid var(--solid);border-radius:8px;padding:.7rem 1rem .6rem;background:var(--panel)}.tags{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .5rem;margin:0}.kind{color:var(--dim);font-size:.875rem}.raw{margin:.1rem 0 .3rem;font-size:.9rem}.message{max-height:16rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}.where>span+span+span{margin-left:.7rem}.where code,.names code{display:inline-block;max-width:100%}.fix{margin:.5rem 0;border-radius:6px;padding:.3rem .8rem;background:var(--page)}.guess .fix{border:1px dashed var(--dim)}.doubt,.meaning{color:var(--dim);font-size:.9375rem}.reason-given{overflow-wrap:anywhere}.card summary{color:var(--link);font-size:.9rem}.command{display:flex;flex-wrap:wrap;align-items:start;gap:.4rem;margin:.3rem 0}.command pre{flex:1 1 14rem;min-width:0}.names{max-height:14rem;overflow:auto}.toolbar{margin:.6rem 0 1rem;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;background:var(--panel)}.field label{display:block;font-size:.875rem;font-weight:600}.hint{font-weight:400}input,select,button{min-height:2.25rem;border:1px solid light-dark(#7d8791,#6e7681);border-radius:6px;padding:.3rem .7rem;background:var(--page);color:var(--text);font:inherit;font-size:.9375rem}.field :is(input,select){width:100%;font-size:1rem}button{cursor:pointer}button:hover{border-color:var(--link)}[data-copy]{min-height:1.75rem;padding:.1rem .6rem;font-size:.875rem}.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.7rem 0 .3rem;border:0;padding:0}.chips legend{padding:0;font-size:.875rem;font-weight:600}.chip{border:2px solid transparent;border-radius:999px;background:var(--tint);color:var(--ink)}.chip[aria-pressed=true]{border-color:var(--ink)}.chip[aria-pressed=true]:before{content:"\u2713 " / ""}.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.6rem;padding-top:.4rem}.status{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;min-height:2.25rem;margin:.4rem 0 0;font-weight:600}.nothing{padding:1.5rem 0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;list-style:none;font-size:.875rem}.pool{margin:.8rem 0}button.pool-name{min-height:0;border:0;padding:.2rem 0;background:none;color:var(--link);text-align:start;text-decoration:underline;overflow-wrap:anywhere}p.pool-name{margin:0}.cells{display:flex;flex-wrap:wrap;gap:3px;max-height:22rem;overflow:auto;padding:4px}.cell{display:inline-block;flex:none;width:15px;height:15px;border:2px solid var(--solid, var(--line));border-radius:3px;background:var(--solid, transparent);cursor:pointer}.cell.inconclusive{background:radial-gradient(var(--page) 35%,var(--solid) 40%)}.cell.warn{background:linear-gradient(135deg,var(--solid) 50%,var(--tint) 50%)}.cell.notice{background:radial-gradient(var(--solid) 30%,var(--tint) 35%)}.cell:is(.waived,.shown){background:var(--tint)}.cell.none{border-width:1px}.legend .cell{cursor:auto;vertical-align:-2px}#node-info{min-height:3rem}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-block:.8rem 2rem;color:var(--dim);font-size:.875rem}@media(pointer:coarse){.cell{width:20px;height:20px}}@media(max-width:40rem){nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}.facts>div,.more dl>div{grid-template-columns:1fr}.card{padding-inline:.8rem}.live:not(:empty){margin-left:0}}@media(prefers-reduced-motion:no-preference){button{transition:border-color .15s}}@media(forced-colors:active){.cell,.tag,.chip{forced-color-adjust:none}}@media print{:root,:root[data-theme]{color-scheme:light;font-size:12px}.toolbar,.theme,nav,button,.skip,#map-help,#node-info{display:none}.card,.facts,tr{break-inside:avoid}.message,.names,.cells{max-height:none;overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';
var SCRIPT = '"use strict";(()=>{var b=(e,n)=>typeof e=="string"?e:n==="en"?e.en:e.zh;var m=e=>String(e).replace(/\\B(?=(?:\\d{3})+$)/g,","),y=(e,n,t=`${n}s`)=>`${m(e)} ${e===1?n:t}`,j=(e,n)=>Object.fromEntries(Object.entries(e).map(([t,r])=>[t,typeof r=="function"?(...o)=>b(r(...o),n):b(r,n)]));var Re={en:"The same edit also solves",zh:"\u540C\u4E00\u4FEE\u6539\u8FD8\u53EF\u89E3\u51B3"};function ne(e){let n=Math.floor(Math.abs(e)/1e3);if(n<60)return[[n,"s"]];let t=Math.floor(n/60);if(t<60)return[[t,"min"]];let r=Math.floor(t/60);if(r<24)return ee([r,"h"],[t%60,"min"]);let o=Math.floor(r/24);return o<365?ee([o,"d"],[r%24,"h"]):ee([Math.floor(o/365),"y"],[o%365,"d"])}var ee=(e,n)=>n[0]>0?[e,n]:[e],Se=e=>ne(e).map(([n,t])=>`${n} ${t}`).join(" ");var te=e=>({en:e,zh:e}),V={en:": ",zh:"\uFF1A"};var It=te("\u2013"),H=e=>({en:` (${e})`,zh:`\uFF08${e}\uFF09`});var oe=e=>({en:y(e,"node"),zh:`${m(e)} \u4E2A\u8282\u70B9`});var re=e=>({en:y(e,"cluster"),zh:`${m(e)} \u4E2A\u96C6\u7FA4`}),se=(e,n)=>e===n?{en:`${e===2?"both":`all ${m(n)}`} clusters`,zh:`\u5168\u90E8 ${m(n)} \u4E2A\u96C6\u7FA4`}:{en:`${m(e)} of ${y(n,"cluster")}`,zh:`${m(n)} \u4E2A\u96C6\u7FA4\u4E2D\u7684 ${m(e)} \u4E2A`},we={en:"The clusters have different messages; this is one of them.",zh:"\u5404\u96C6\u7FA4\u7684\u63D0\u793A\u4FE1\u606F\u4E0D\u540C\uFF0C\u6B64\u5904\u4E3A\u5176\u4E2D\u4E4B\u4E00\u3002"};var A=e=>({en:`and ${m(e)} more`,zh:`\u53E6\u6709 ${m(e)} \u4E2A`}),Ee=e=>({en:`and ${m(e)} more in report.json`,zh:`\u53E6\u6709 ${m(e)} \u4E2A\uFF0C\u89C1 report.json`});var At=te("report.json");var ie=e=>e===0?{en:"today is its last day",zh:"\u4ECA\u5929\u662F\u6700\u540E\u4E00\u5929"}:{en:`${y(e,"day")} left`,zh:`\u5269\u4F59 ${m(e)} \u5929`},mn={s:"\u79D2",min:"\u5206\u949F",h:"\u5C0F\u65F6",d:"\u5929",y:"\u5E74"},ae=e=>({en:Se(e),zh:ne(e).map(([n,t])=>`${n} ${mn[t]}`).join(" ")});var Ne=e=>({en:`expired ${e} ago`,zh:`\u5DF2\u8FC7\u671F ${e}`});var gn={precheck:{en:"pre-upgrade check",zh:"\u5347\u7EA7\u524D\u68C0\u67E5"},addons:{en:"add-on check",zh:"\u63D2\u4EF6\u68C0\u67E5"},upgrade:{en:"upgrade",zh:"\u5347\u7EA7"},postcheck:{en:"post-upgrade check",zh:"\u5347\u7EA7\u540E\u786E\u8BA4"},manifests:{en:"manifests",zh:"\u6E05\u5355\u6587\u4EF6"},plan:{en:"Terraform plan",zh:"Terraform \u8BA1\u5212"}},fn=new Map(Object.entries(gn)),F=e=>e===null?{en:"check",zh:"\u68C0\u67E5"}:fn.get(e)??te(e),ke={block:{en:"Blocks",zh:"\u963B\u6B62"},inconclusive:{en:"Cannot decide",zh:"\u65E0\u6CD5\u5224\u5B9A"},warn:{en:"To confirm",zh:"\u5F85\u786E\u8BA4"},notice:{en:"Note",zh:"\u63D0\u793A"},waived:{en:"Waived",zh:"\u5DF2\u8C41\u514D"}},K={you:{en:"you",zh:"\u60A8\u81EA\u5DF1"},support:{en:"Huawei Cloud support",zh:"\u534E\u4E3A\u4E91\u6280\u672F\u652F\u6301"},acknowledge:{en:"the person who confirms the risk",zh:"\u98CE\u9669\u786E\u8BA4\u4EBA"}},G={en:"Add-on",zh:"\u63D2\u4EF6"};var q={en:"Cluster",zh:"\u96C6\u7FA4"},Me={en:"Do this",zh:"\u5904\u7406\u65B9\u6CD5"},Te={en:"Guide",zh:"\u53C2\u8003\u6587\u6863"},Oe={en:"New",zh:"\u65B0\u589E"};var le={en:"the cluster",zh:"\u6574\u4E2A\u96C6\u7FA4"},ce={en:"this run",zh:"\u672C\u6B21\u8FD0\u884C"},Pe={en:"Where",zh:"\u4F4D\u7F6E"};var Ie={en:"Since the last report",zh:"\u4E0E\u4E0A\u6B21\u62A5\u544A\u76F8\u6BD4"},Ae={en:"Fix before the upgrade",zh:"\u5347\u7EA7\u524D\u5FC5\u987B\u4FEE\u590D"},Fe={en:"Could not be decided",zh:"\u65E0\u6CD5\u5224\u5B9A"},ve={en:"Confirm or fix",zh:"\u9700\u8981\u786E\u8BA4\u6216\u4FEE\u590D"},De={en:"From results that do not count",zh:"\u5728\u4E0D\u8BA1\u5165\u7ED3\u8BBA\u7684\u7ED3\u679C\u4E2D\u53D1\u73B0"},de={en:"For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.",zh:"\u4EC5\u4F9B\u53C2\u8003\uFF1A\u8BE5\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\uFF0C\u6216\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u96C6\u7FA4\u6216\u7248\u672C\uFF0C\u56E0\u6B64\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002"};var J={...ke,shown:{en:"Does not count",zh:"\u4E0D\u8BA1\u5165\u7ED3\u8BBA"},fixFirst:Ae,undecided:Fe,confirm:ve,notes:{en:"Notes and waived risks",zh:"\u63D0\u793A\u4E0E\u5DF2\u8C41\u514D\u7684\u98CE\u9669"},others:De,othersWhy:de,isNew:Oe,isKnown:{en:"Known",zh:"\u5DF2\u6709"},guess:{en:"a guess",zh:"\u63A8\u6D4B"},guessed:{en:"This check item is not documented. The title and advice are a guess based on its message; check that they apply.",zh:"\u8BE5\u68C0\u67E5\u9879\u6CA1\u6709\u516C\u5F00\u6587\u6863\u3002\u6807\u9898\u548C\u5EFA\u8BAE\u662F\u6839\u636E\u68C0\u67E5\u4FE1\u606F\u63A8\u6D4B\u7684\uFF0C\u8BF7\u5148\u6838\u5B9E\u662F\u5426\u9002\u7528\u3002"},unknown:{en:"Nothing is documented about this check item beyond its own message.",zh:"\u9664\u68C0\u67E5\u4FE1\u606F\u672C\u8EAB\u5916\uFF0C\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\u7684\u8D44\u6599\u3002"},doThis:Me,guide:Te,meaning:{en:"What it means",zh:"\u5F71\u54CD"},commands:{en:"Useful commands",zh:"\u5E38\u7528\u547D\u4EE4"},more:{en:"Why, commands and fingerprint",zh:"\u5224\u5B9A\u4F9D\u636E\u3001\u547D\u4EE4\u4E0E\u6307\u7EB9"},whyOnly:{en:"Why, and fingerprint",zh:"\u5224\u5B9A\u4F9D\u636E\u4E0E\u6307\u7EB9"},decidedBy:{en:"Decided by",zh:"\u5224\u5B9A\u4F9D\u636E"},byTable:e=>({en:`the decision table (${e})`,zh:`\u5224\u5B9A\u8868\uFF08${e}\uFF09`}),byRule:(e,n)=>({en:`${e} of the policy, line ${n}`,zh:`\u7B56\u7565\u6587\u4EF6\u7684 ${e}\uFF08\u7B2C ${n} \u884C\uFF09`}),byGate:{en:"the gate itself",zh:"\u95E8\u7981\u81EA\u8EAB\u7684\u89C4\u5219"},byPolicy:{en:"the policy itself",zh:"\u7B56\u7565\u6587\u4EF6\u672C\u8EAB"},waivedBy:(e,n,t)=>({en:`Waived by ${e} until ${n}, ${t}`,zh:`\u7531 ${e} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${n}\uFF08${t}\uFF09`}),daysLeft:ie,reason:e=>({en:`. Reason: ${e}`,zh:`\u3002\u7406\u7531\uFF1A${e}`}),errorCodes:{en:"Error codes",zh:"\u9519\u8BEF\u7801"},group:{en:"Group",zh:"\u68C0\u67E5\u5206\u7EC4"},fingerprint:{en:"Fingerprint",zh:"\u6307\u7EB9"},changed:{en:"Changed fields (values are not shown)",zh:"\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF08\u4E0D\u663E\u793A\u5176\u503C\uFF09"},called:{en:"Still called",zh:"\u4ECD\u5728\u8C03\u7528"},calledBy:{en:"by",zh:"\u8C03\u7528\u65B9"},moreApis:e=>({en:`${m(e)} more under Removed APIs`,zh:`\u53E6\u6709 ${m(e)} \u4E2A\uFF0C\u89C1\u201C\u5DF2\u79FB\u9664\u7684 API\u201D`}),nodes:oe,andMore:A,allNodes:e=>({en:`All ${y(e,"node")}`,zh:`\u5168\u90E8 ${m(e)} \u4E2A\u8282\u70B9`}),allLines:e=>({en:`All ${y(e,"line")}`,zh:`\u5168\u90E8 ${m(e)} \u5904`}),alsoSolves:Re,ownMessages:e=>({en:`What ${y(e,"node")} ${e===1?"says":"say"}`,zh:`${m(e)} \u4E2A\u8282\u70B9\u5404\u81EA\u7684\u63D0\u793A\u4FE1\u606F`}),moreInReport:Ee,addon:G,cluster:q,clusters:se,allClusters:e=>({en:`All ${re(e).en}`,zh:`\u5168\u90E8 ${re(e).zh}`}),differs:we,theCluster:le,thisRun:ce,where:Pe,copy:{en:"Copy",zh:"\u590D\u5236"},colon:V,bracketed:H,copyFingerprint:{en:"Copy fingerprint",zh:"\u590D\u5236\u6307\u7EB9"}};var _e={search:{en:"Search",zh:"\u641C\u7D22"},searchHint:{en:"name, message, node, add-on",zh:"\u540D\u79F0\u3001\u4FE1\u606F\u3001\u8282\u70B9\u3001\u63D2\u4EF6"},decisions:{en:"Decision",zh:"\u5224\u5B9A"},filters:{en:"More filters",zh:"\u66F4\u591A\u7B5B\u9009"},kind:{en:"Kind",zh:"\u7C7B\u578B"},level:{en:"Level",zh:"\u7EA7\u522B"},check:{en:"Check",zh:"\u68C0\u67E5"},cluster:q,addon:G,who:{en:"Who",zh:"\u5904\u7406\u4EBA"},status:Ie,node:{en:"Node",zh:"\u8282\u70B9"},nodeHint:{en:"name, or prod-a-*",zh:"\u540D\u79F0\uFF0C\u6216 prod-a-*"},any:{en:"any",zh:"\u4E0D\u9650"},clear:{en:"Clear filters",zh:"\u6E05\u9664\u7B5B\u9009"},shownOf:(e,n)=>({en:`${m(e)} of ${y(n,"cause")}`,zh:`${m(e)} / ${m(n)} \u4E2A\u539F\u56E0`}),shownAll:e=>({en:`${e===1?"":"All "}${y(e,"cause")}`,zh:`\u5171 ${m(e)} \u4E2A\u539F\u56E0`}),nothing:{en:"Nothing matches. Clear the filters to see every cause.",zh:"\u6CA1\u6709\u5339\u914D\u7684\u5185\u5BB9\u3002\u6E05\u9664\u7B5B\u9009\u5373\u53EF\u67E5\u770B\u5168\u90E8\u539F\u56E0\u3002"},showMore:e=>({en:`Show ${m(e)} more`,zh:`\u518D\u663E\u793A ${m(e)} \u4E2A`}),copied:{en:"Copied",zh:"\u5DF2\u590D\u5236"},pressCopy:{en:"Selected: press Ctrl+C",zh:"\u5DF2\u9009\u4E2D\uFF0C\u8BF7\u6309 Ctrl+C"},light:{en:"Light",zh:"\u6D45\u8272"},dark:{en:"Dark",zh:"\u6DF1\u8272"},theme:e=>({en:`Switch to ${e} colors`,zh:`\u5207\u6362\u4E3A${e}\u4E3B\u9898`}),mapLegend:{en:"Worst decision of a node",zh:"\u8282\u70B9\u4E0A\u6700\u4E25\u91CD\u7684\u5224\u5B9A"},mapHelp:{en:"Each square is a node. Arrow keys move, Enter lists its causes.",zh:"\u6BCF\u4E2A\u65B9\u5757\u662F\u4E00\u4E2A\u8282\u70B9\u3002\u65B9\u5411\u952E\u79FB\u52A8\uFF0C\u56DE\u8F66\u952E\u5217\u51FA\u5176\u539F\u56E0\u3002"},poolLabel:(e,n)=>({en:`${e}: ${y(n,"node")}`,zh:`${e}\uFF1A${m(n)} \u4E2A\u8282\u70B9`}),otherNodes:{en:"other nodes",zh:"\u5176\u4ED6\u8282\u70B9"},nodeCauses:(e,n,t)=>({en:`${e}: ${y(n,"cause")}, ${t}`,zh:`${e}\uFF1A${m(n)} \u4E2A\u539F\u56E0\uFF0C${t}`}),noCause:e=>({en:`${e}: none of the causes shown`,zh:`${e}\uFF1A\u6CA1\u6709\u5F53\u524D\u663E\u793A\u7684\u539F\u56E0`}),andMore:A,mapCut:e=>({en:`${y(e,"more node")} not drawn: use the search`,zh:`\u53E6\u6709 ${m(e)} \u4E2A\u8282\u70B9\u672A\u7ED8\u51FA\uFF0C\u53EF\u901A\u8FC7\u641C\u7D22\u67E5\u627E`}),leftNow:e=>({en:`${e} left now`,zh:`\u73B0\u5728\u8FD8\u5269 ${e}`}),expiredNow:Ne,expiredGreen:e=>({en:`The result has expired since then, ${e} ago by this device\u2019s clock. Do not approve based on it: run the check again, then re-run the job.`,zh:`\u4EE5\u672C\u8BBE\u5907\u65F6\u949F\u8BA1\uFF0C\u7ED3\u679C\u5DF2\u5728 ${e}\u524D\u8FC7\u671F\u3002\u8BF7\u52FF\u636E\u6B64\u6279\u51C6\uFF1A\u91CD\u65B0\u6267\u884C\u68C0\u67E5\uFF0C\u518D\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`}),expiredAnswer:{en:"Not any more: the result has expired.",zh:"\u4E0D\u518D\u53EF\u4EE5\uFF1A\u7ED3\u679C\u5DF2\u8FC7\u671F\u3002"},expiredTitle:{en:"Expired",zh:"\u5DF2\u8FC7\u671F"},expiredReason:e=>({en:`At the time of writing: ${e}`,zh:`\u751F\u6210\u65F6\u7684\u7ED3\u8BBA\uFF1A${e}`}),expiredRed:e=>({en:`The result has expired since then, ${e} ago by this device\u2019s clock. After fixing the causes, run the check again, then re-run the job.`,zh:`\u4EE5\u672C\u8BBE\u5907\u65F6\u949F\u8BA1\uFF0C\u7ED3\u679C\u5DF2\u5728 ${e}\u524D\u8FC7\u671F\u3002\u4FEE\u590D\u540E\u8BF7\u91CD\u65B0\u6267\u884C\u68C0\u67E5\uFF0C\u518D\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`})};var hn="https://github.com/cce-upgrade-gate/cce-upgrade-gate",yn="https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/",xn=["https://support.huaweicloud.com/",yn,`${hn}/`];function ue(e){if(!URL.canParse(e))return null;let{href:n}=new URL(e);return xn.some(t=>n.startsWith(t))?n:null}var Cn=["precheck","addons","upgrade","postcheck"],Zt=[...Cn,"manifests","plan"];var pe=["block","inconclusive","warn","notice","waived"];function Y([,...e],n){let[t,r]=e;return t===null?r??"":n.split("[\u2026]").map((o,s)=>o+(e[s]??"")).join("")}function v(e){let n=[];for(let t=0;t<e.length;t+=2){let r=e[t]??0;for(let o=r;o<r+(e[t+1]??0);o++)n.push(o)}return n}var $=[...pe,"shown"],R=({decides:e,decision:n})=>e?n:"shown",We=[{title:"fixFirst",categories:["block"]},{title:"undecided",categories:["inconclusive"]},{title:"confirm",categories:["warn"]},{title:"notes",categories:["notice","waived"]},{title:"others",categories:["shown"]}],me=e=>We.find(({categories:n})=>n.includes(R(e))),Ve=e=>We.flatMap(n=>[...e.findings.entries()].filter(([,t])=>me(t)===n).map(([t])=>t));function Ke(e,n){let t=e.nodes.map(()=>[]);for(let r of n)for(let o of v(e.findings[r]?.nodes??[]))t[o]?.push(r);return t}function ge(e,n){let t=$.length;for(let r of e){let o=n.findings[r];o&&(t=Math.min(t,$.indexOf(R(o))))}return $[t]??null}function D({advice:e,name:n},t){let r=t.advice[e];if(r===void 0)throw new Error(`No advice for ${n}`);return r}var Ge=(e,n)=>e===void 0?"":D(e,n).title||e.name,Mn=/^[bcdfghjklmnpqrstvwxz]{5}$/,Tn=/^\\d+\\.\\d+\\.\\d+\\.\\d+$/;function On(e){let n=Tn.test(e)?e:e.replace(/\\..*$/s,""),t=Math.max(...["-","_",".",":"].map(o=>n.lastIndexOf(o))),r=n.slice(t+1);return t>=0&&(/\\d/.test(r)||Mn.test(r))?`${n.slice(0,t+1)}*`:n.replace(/(^|\\D)\\d+$/,"$1*")}function qe(e){let n=new Map;for(let[o,[s,,i]]of e.entries()){let l=On(s),c=`${i} ${l}`,p=n.get(c);p?p.nodes.push(o):n.set(c,{pattern:l,cluster:i,nodes:[o]})}let t=[...n.values()],r=t.filter(o=>o.nodes.length===1).flatMap(o=>o.nodes);return[...t.filter(o=>o.nodes.length>1).sort((o,s)=>s.nodes.length-o.nodes.length),...r.length>0?[{pattern:null,cluster:null,nodes:r}]:[]]}var a=(e,n={},...t)=>({tag:e,attributes:n,children:t}),E=(e,n,t={})=>n.map(r=>a(e,t,r)),g=e=>a("code",{},e),S=e=>e.map(n=>[" ",n]),fe=(...e)=>a("span",{class:"dim"},e),B=(e,...n)=>a("div",{},a("dt",{},e),a("dd",{},n)),Je=e=>e.split("`").map((n,t)=>t%2===1?g(n):n);var Xe=(e,n=!1)=>({data:e,isLive:n,matchingNodes:null,words:[],messages:j(J,e.language)});function Ze(e,n){let t=n.data.findings[e];return t?Pn(t,e,n):null}function Pn(e,n,t){let{data:r,messages:o}=t,{status:s,kind:i,level:l,name:c,check:p,message:d,differs:u,fields:f,apis:h}=e,N=h.map(([w,Q])=>[g(w),` ${o.calledBy} `,g(Q||"?")]),x=D(e,r),T=R(e),k=`cause-${n}`,C=x.match==="guessed";return a("article",{class:`card ${T}${C?" guess":""}`,"aria-labelledby":k},a("p",{class:"tags"},a("span",{class:`tag ${T}`},o[T]),s&&a("span",{class:"tag plain"},s==="new"?o.isNew:o.isKnown),C?a("span",{class:"tag plain"},o.guess):null,a("span",{class:"kind"},[i,l].filter(w=>w!==null).join(" \xB7 "))),a("h4",{id:k,tabindex:"-1"},C?a("i",{},`${x.title}?`):x.title),a("p",{class:"raw"},g(c),p&&fe(` \xB7 ${b(F(p),r.language)}`)),d===""?null:a("p",{class:"message"},d),u?a("p",{class:"label"},o.differs):null,Ye(o.changed,f.map(g),jn,o.moreInReport),Ye(o.called,N,Un,o.moreApis),Bn(e,n,t),Yn(e,t),An(x,t),In(e,o),x.meaning===""?null:a("p",{class:"meaning"},a("b",{},o.meaning),o.colon,Qe(x.meaning,x)),vn(e,o),Dn(e,x,t))}var In=({also:e},n)=>e.length===0?null:[a("p",{class:"label"},n.alsoSolves),a("ul",{class:"plain-list"},E("li",e.map(([t,r,o])=>[t===""||t===r?null:`${t} \xB7 `,g(r),o===""?null:[n.colon,o]])))],Qe=(e,{advice:n})=>n==="policy"?e:Je(e);function An(e,{data:n,messages:t}){let{match:r,who:o,docUrl:s}=e;if(e.fix==="")return null;let i={guessed:t.guessed,none:e.advice==="gate"?"":t.unknown,exact:""}[r];return a("div",{class:"fix"},i===""?null:a("p",{class:"doubt"},i),a("p",{},a("b",{},t.doThis),o?fe(t.bracketed(b(K[o],n.language))):null,t.colon,Qe(e.fix,e)," ",s?Fn(t.guide,s):null))}function Fn(e,n){let t=ue(n);return t===null?[`${e} `,g(n)]:a("a",{href:t,rel:"noopener noreferrer"},e)}function vn({rule:e,waiver:n},t){let{reason:r}=n??e??{reason:null};if(!r)return null;let o=n?t.waivedBy(n.owner,n.expires,t.daysLeft(n.daysLeft)):e&&`${t.decidedBy} ${t.byRule(e.entry,e.line)}`;return a("p",{class:"reason-given"},a("b",{},o),t.reason(r))}function Dn(e,{commands:n},{messages:t,isLive:r}){let{errorCodes:o,group:s,fingerprint:i}=e,l=p=>r?a("button",{type:"button","data-copy":""},p):null,c=n.map(p=>[a("pre",{tabindex:"0"},p),l(t.copy)]);return a("details",{class:"more"},a("summary",{},n.length>0?t.more:t.whyOnly),n.length===0?null:a("p",{class:"label"},t.commands),E("div",c,{class:"command"}),a("dl",{},B(t.decidedBy,_n(e,t)),o.length>0?B(t.errorCodes,S(o.map(g))):null,s?B(t.group,g(s)):null,B(t.fingerprint,g(i)," ",l(t.copyFingerprint))))}function _n({cell:e,rule:n,waiver:t,name:r},o){let s=t??n;return s?o.byRule(s.entry,s.line):r==="policy-error"?o.byPolicy:e?o.byTable(e):o.byGate}var Un=3,jn=10;function Ye(e,n,t,r){if(n.length===0)return null;let o=n.length>t?a("li",{class:"dim"},r(n.length-t)):null;return[a("p",{class:"label"},e),a("ul",{class:"plain-list"},E("li",n.slice(0,t)),o)]}var _=6,Hn=50;function Bn(e,n,t){let{data:r,messages:o,matchingNodes:s}=t,{locations:i,addon:l,addonTarget:c}=e,p=ye(v(e.nodes),s),d=p.slice(0,_).map(O=>g(r.nodes[O]?.[0]??"?")),u=p.length-d.length,f=r.clusters.length>1?e.clusters.map(O=>r.clusters[O]??"?"):[],[h,...N]=f.slice(0,_),[x,...T]=i.slice(0,_),k=i.length-_,C=f.length-_,w=[x===void 0?null:[e.lines===null?null:[a("b",{},e.lines)," "],he(x,r),S(T.map(O=>he(O,r))),k>0?` ${o.andMore(k)}`:""],l&&[`${o.addon} `,g(c?`${l} \u2192 ${c}`:l)],p.length===0?null:[a("b",{},o.nodes(p.length)),S(d),u>0?` ${o.andMore(u)}`:""],e.named.length>0?S(e.named.slice(0,_).map(g)):null,h===void 0?null:N.length===0?[`${o.cluster} `,g(h)]:[a("b",{},o.clusters(f.length,r.clusters.length)),S([h,...N].map(g)),C>0?` ${o.andMore(C)}`:""]].filter(O=>O!==null);w.length===0&&w.push(Gn(e,t));let Q=a("span",{class:"label"},`${o.where} `);return[a("p",{class:"where"},Q,E("span",w)),k>0&&e.lines!==null?Kn(i,t):null,C>0?qn(f,o):null,u>0?Xn(p,n,t):null]}var Wn=50,Vn=1e3;function Kn(e,{data:n,messages:t,words:r,isLive:o}){let s=([p,,d=""])=>r.some(u=>`${p} ${d}`.toLowerCase().includes(u)),l=(r.length===0?e:[...e.filter(s),...e.filter(p=>!s(p))]).slice(0,o?Vn:Wn).map(p=>{let[,,d]=p;return[he(p,n),d===void 0?null:[" ",g(d)]]}),c=e.length-l.length;return a("details",{class:"nodes"},a("summary",{},t.allLines(e.length)),a("ul",{class:"plain-list"},E("li",l),c>0?a("li",{class:"dim"},t.moreInReport(c)):null))}function he([e,n],{files:t}){let r=t===null||n===null?null:`${t}${n}`;return r===null?g(e):a("a",{href:r,rel:"noopener noreferrer"},g(e))}function Gn({scope:e,check:n},{data:t,messages:r}){return e!=="gate"?r.theCluster:n===null?r.thisRun:b(F(n),t.language)}var qn=(e,n)=>a("details",{class:"nodes"},a("summary",{},n.allClusters(e.length)),a("p",{},S(e.map(g)))),Jn=20;function Yn({own:e,message:n},{data:t,messages:r,words:o}){if(e.length===0)return null;let s=e.map(d=>({name:t.nodes[d[0]]?.[0]??"?",text:Y(d,n)})),i=({text:d})=>o.every(u=>d.toLowerCase().includes(u)),c=(o.length===0?s:[...s.filter(i),...s.filter(d=>!i(d))]).slice(0,Jn).map(({name:d,text:u})=>[g(d),r.colon,u]),p=s.length-c.length;return a("details",{class:"nodes"},a("summary",{},r.ownMessages(s.length)),a("ul",{class:"plain-list"},E("li",c),p>0?a("li",{class:"dim"},r.moreInReport(p)):null))}function Xn(e,n,{data:t,messages:r,isLive:o}){let s=a("summary",{},r.allNodes(e.length));if(o)return a("details",{class:"nodes","data-all":String(n)},s);let i=e.slice(0,Hn).map(p=>g(t.nodes[p]?.[0]??"?")),l=e.length-i.length,c=a("p",{},S(i),l>0?` ${r.moreInReport(l)}`:"");return a("details",{class:"nodes"},s,c)}var ye=(e,n)=>n===null?e:[...e.filter(t=>n.has(t)),...e.filter(t=>!n.has(t))];function L(e){let n=document.createDocumentFragment();return xe(n,e),n}function xe(e,n){if(n!==null)if(typeof n=="string")e.appendChild(document.createTextNode(n));else if("tag"in n){let t=document.createElement(n.tag);for(let[r,o]of Object.entries(n.attributes))t.setAttribute(r,o);xe(t,n.children),e.appendChild(t)}else for(let t of n)xe(e,t)}var M=e=>document.getElementById(e),z=(e,n)=>e.target instanceof Element?e.target.closest(n):null;var Ce=30,en=200;function nn(e,n,t){let r={causes:[],nodes:null,words:[]},o=Xe(n.data,!0),s=0,i=l=>{let c=r.causes.slice(s,s+l),p=r.causes[s-1];s+=c.length;let d=Math.min(r.causes.length-s,Ce);e.querySelector("#more")?.remove();let u=a("button",{id:"more",type:"button"},t.controls.showMore(d));e.append(L([Zn(c,p,o),d>0?u:null]))};return e.addEventListener("click",l=>{if(!z(l,"#more"))return;let c=r.causes[s];i(Ce),document.getElementById(`cause-${c}`)?.focus()}),e.addEventListener("toggle",l=>Qn(l,n,o,t),!0),{show:l=>{r=l,o={...o,matchingNodes:l.nodes,words:l.words},s=0,e.replaceChildren(),l.causes.length===0?e.append(L(a("p",{class:"nothing"},t.controls.nothing))):i(Ce)},drawAtLeast:l=>{l>s&&s<r.causes.length&&i(l-s)}}}function Zn(e,n,t){let r=s=>{let i=s===void 0?void 0:t.data.findings[s];return i&&me(i)},o=r(n);return e.map(s=>{let i=r(s),l=i!==o;return o=i,[l&&i?a("h3",{},t.messages[i.title]):null,l&&i?.title==="others"?a("p",{},t.messages.othersWhy):null,Ze(s,t)]})}function Qn(e,n,{matchingNodes:t},r){let o=e.target;if(!(o instanceof HTMLDetailsElement)||o.dataset.all===void 0||!o.open||o.querySelector(".names"))return;let s=ye(n.nodes[Number(o.dataset.all)]??[],t),i=document.createElement("p");i.className="names",o.append(i);let l=0,c=()=>{let p=s.slice(l,l+en);l+=p.length;let d=Math.min(s.length-l,en);o.querySelector("button.rest")?.remove(),i.append(L(S(p.map(u=>g(n.data.nodes[u]?.[0]??"?"))))),d>0&&o.append(L(a("button",{type:"button",class:"rest"},r.controls.showMore(d))))};o.addEventListener("click",p=>{z(p,"button.rest")&&c()}),c()}var et=2e4;function on(e,n){tn(e,n),setInterval(()=>tn(e,n),et)}function tn(e,n){let t=Date.parse(document.querySelector(".written time")?.getAttribute("datetime")??""),r=0;for(let d of document.querySelectorAll("[data-expires]")){let u=Date.parse(d.dataset.expires??"");if(!(u>t))continue;let f=u-Date.now(),h=b(ae(f),e);d.textContent=f>0?n.leftNow(h):n.expiredNow(h),d.classList.toggle("expired",f<=0),r=Math.max(r,-f)}let o=M("meanwhile"),s=document.querySelector("header.verdict");if(!s)return;let i=s.dataset.holdsUntil;if(i!==void 0&&Date.parse(i)<=Date.now()&&nt(s,n),!o||r===0)return;let l=i!==void 0,c=b(ae(r),e),p=l?n.expiredGreen(c):n.expiredRed(c);o.textContent!==p&&(o.textContent=p),s.classList.add("expired")}function nt(e,n){if(e.classList.contains("turned"))return;e.classList.remove("pass","warn"),e.classList.add("inconclusive","turned");let t=(o,s)=>{let i=e.querySelector(o);i&&(i.textContent=s)},r=e.querySelector("h1 span:last-child")?.textContent??"";t(".answer b",n.expiredAnswer),t(".sign","?"),t("h1 span:last-child",n.expiredTitle),t(".reason",n.expiredReason(e.querySelector(".reason")?.textContent??"")),document.title=document.title.replace(r,()=>n.expiredTitle)}var tt=2e3;function rn({cards:e,controls:n}){for(let t of document.querySelectorAll("pre.copyable"))t.after(L(a("button",{type:"button","data-copy":""},e.copy)));document.addEventListener("click",t=>{let r=z(t,"[data-copy]"),o=r?.previousElementSibling;if(!r||!o)return;let s=r.textContent??"",i=l=>{r.textContent=l,setTimeout(()=>{r.textContent=s},tt)};ot(o).then(()=>i(n.copied),()=>i(n.pressCopy))})}async function ot(e){try{await navigator.clipboard.writeText(e.textContent??"")}catch(n){throw getSelection()?.selectAllChildren(e),n}}var I=["kind","level","check","cluster","addon","who","status"],X=e=>({kind:e("kind"),level:e("level"),check:e("check"),cluster:e("cluster"),addon:e("addon"),who:e("who"),status:e("status")}),W={q:"",node:"",decisions:[],fields:X(()=>"")};function be(e){let n=e.replace(/^#/,"");if(n==="")return W;if(!n.includes("="))return null;let t=new URLSearchParams(n),r=(t.get("decision")??"").split(",");return{q:t.get("q")??"",node:t.get("node")??"",decisions:$.filter(o=>r.includes(o)),fields:X(o=>t.get(o)??"")}}function U({q:e,node:n,decisions:t,fields:r}){let o=new URLSearchParams;e.trim()!==""&&o.set("q",e.trim()),t.length>0&&o.set("decision",t.join(",")),n.trim()!==""&&o.set("node",n.trim());for(let s of I)r[s]!==""&&o.set(s,r[s]);return o.toString()}var sn=e=>({data:e,order:Ve(e),texts:e.findings.map(n=>rt(n,e)),nodeNames:e.nodes.map(([n])=>n.toLowerCase()),nodeTexts:e.nodes.map(([n,t])=>(t===null?n:`${n} ${t}`).toLowerCase()),nodes:e.findings.map(({nodes:n})=>v(n))});function rt(e,n){let{title:t}=D(e,n),{name:r,message:o,addon:s,fingerprint:i,kind:l,level:c,locations:p,named:d,fields:u,apis:f,errorCodes:h,own:N,also:x}=e,T=[r,t,o,s,i,l,c,...p.flatMap(([C,,w=""])=>[C,w]),...x.flat(),...d,...u,...f.flat()],k=n.clusters.length>1?e.clusters.map(C=>n.clusters[C]??""):[];return[...T,...k,...h,...N.map(C=>Y(C,o))].join(`\n`).toLowerCase()}function Le(e,n,t){if(n==="who")return[D(e,t).who];if(n!=="cluster")return[e[n]];let r=e.clusters.flatMap(o=>t.clusters[o]??[]);return r.length>0?r:[null]}function ze(e,{q:n,node:t,decisions:r,fields:o}){let s=n.toLowerCase().split(/\\s+/).filter(d=>d!==""),i=s.map(d=>Z(e.nodeTexts,u=>u.includes(d))),l=t.trim()===""?null:st(e,t.trim()),c=e.order.filter(d=>{let u=e.data.findings[d],f=e.nodes[d]??[];return u!==void 0&&(r.length===0||r.includes(R(u)))&&I.every(h=>o[h]===""||Le(u,h,e.data).includes(o[h]))&&(l===null||f.some(h=>l.has(h)))&&s.every((h,N)=>e.texts[d]?.includes(h)||f.some(x=>i[N]?.has(x)))}),p=new Set(i.flatMap(d=>[...d]));return{causes:c,nodes:l??(p.size>0?p:null),words:s}}function Z(e,n){let t=new Set;for(let[r,o]of e.entries())n(o)&&t.add(r);return t}function st({nodeNames:e,nodeTexts:n},t){let r=t.toLowerCase(),o=Z(e,i=>i===r);if(o.size>0)return o;if(!r.includes("*"))return Z(n,i=>i.includes(r));let s=r.split("*");return Z(e,i=>it(i,s))}function it(e,n){let[t=""]=n,r=n.at(-1)??"";if(!e.startsWith(t)||!e.endsWith(r)||e.length<t.length+r.length)return!1;let o=t.length,s=e.length-r.length;for(let i of n.slice(1,-1)){let l=e.indexOf(i,o);if(l<0||l+i.length>s)return!1;o=l+i.length}return!0}var at=4e3,lt=6;function an(e,n,t,r){let o=ct(qe(n.data.nodes),n.nodeNames);e.append(L(dt(o,n,t)));let s=[...e.querySelectorAll("[data-node]")],i=e.querySelector("#node-info"),l=[],c=d=>{let u=z(d,"[data-node]");u&&i&&(i.textContent=mt(Number(u.dataset.node),l,n,t))},p=d=>{let u=z(d,"[data-node]"),f=z(d,"[data-pool]");u?r(n.data.nodes[Number(u.dataset.node)]?.[0]??""):f&&r(o[Number(f.dataset.pool)]?.pattern??"")};return e.addEventListener("pointerover",c),e.addEventListener("focusin",c),e.addEventListener("click",p),e.addEventListener("keydown",d=>{let u=z(d,"[data-node]");u&&(d.key==="Enter"||d.key===" "?(d.preventDefault(),p(d)):gt(d,u))}),{show:d=>{l=Ke(n.data,d);for(let u of s)pt(u,l,n,t)}}}function ct(e,n){let{compare:t}=new Intl.Collator(void 0,{numeric:!0}),r=at;return e.flatMap(o=>{let s=o.nodes.slice(0,r).sort((i,l)=>t(n[i]??"",n[l]??""));return r-=s.length,s.length>0?[{...o,nodes:s}]:[]})}function dt(e,{data:n},t){let{controls:r,cards:o}=t,s=n.nodes.length-e.reduce((c,{nodes:p})=>c+p.length,0),i=new Set(n.findings.filter(({nodes:c})=>c.length>0).map(R)),l=$.filter(c=>i.has(c)).map(c=>[a("span",{class:`cell ${c}`,"aria-hidden":"true"}),` ${o[c]}`]);return[a("p",{id:"map-help"},r.mapHelp),a("ul",{class:"legend","aria-label":r.mapLegend},E("li",l)),e.map((c,p)=>ut(c,p,n.clusters,t)),s>0?a("p",{},r.mapCut(s)):null,a("p",{id:"node-info"})]}function ut(e,n,t,{controls:r}){let{pattern:o,cluster:s,nodes:i}=e,l=s!==null&&t.length>1?` \xB7 ${t[s]}`:"",c=`${r.poolLabel(o??r.otherNodes,i.length)}${l}`,p=i.map((d,u)=>a("span",{class:"cell",role:"option","aria-selected":"false",tabindex:u===0?"0":"-1","data-node":String(d)}));return a("div",{class:"pool"},o===null?a("p",{class:"pool-name"},c):a("button",{type:"button",class:"pool-name","data-pool":String(n)},c),a("div",{class:"cells",role:"listbox","aria-label":c,"aria-describedby":"map-help"},p))}function pt(e,n,t,r){let o=Number(e.dataset.node),s=n[o]??[],i=ge(s,t.data),l=`cell ${i??"none"}`;e.className!==l&&(e.className=l),e.setAttribute("aria-label",ln(o,s,i,t,r))}function ln(e,n,t,{data:r},{controls:o,cards:s}){let i=r.nodes[e]?.[0]??"?";return t===null?o.noCause(i):o.nodeCauses(i,n.length,s[t])}function mt(e,n,t,r){let{data:o}=t,s=n[e]??[],i=ln(e,s,ge(s,o),t,r),l=s.slice(0,lt).map(p=>Ge(o.findings[p],o)),c=s.length-l.length;return c>0&&l.push(r.controls.andMore(c)),l.length>0?`${i}: ${l.join("; ")}`:i}function gt(e,n){let t=[...n.parentElement?.querySelectorAll("[data-node]")??[]],r=t.indexOf(n),o=t.findIndex(p=>p.offsetTop>(t[0]?.offsetTop??0)),s=o<0?t.length:o,l={ArrowRight:r+1,ArrowLeft:r-1,ArrowDown:r+s,ArrowUp:r-s,Home:0,End:t.length-1}[e.key];if(l===void 0)return;e.preventDefault();let c=t[Math.min(t.length-1,Math.max(0,l))];c&&(n.tabIndex=-1,c.tabIndex=0,c.focus())}var cn="cce-upgrade-gate-theme";function dn(e){let n=document.documentElement,t=matchMedia("(prefers-color-scheme: dark)"),r=()=>(n.dataset.theme??(t.matches?"dark":"light"))==="dark",o=ft();(o==="dark"||o==="light")&&(n.dataset.theme=o),document.querySelector("header.verdict")?.append(L(a("button",{type:"button",class:"theme"})));let s=document.querySelector("button.theme"),i=()=>{let l=r()?e.light:e.dark;s&&(s.textContent=l),s?.setAttribute("aria-label",e.theme(l.toLowerCase()))};s?.addEventListener("click",()=>{n.dataset.theme=r()?"light":"dark",ht(n.dataset.theme),i()}),t.addEventListener("change",i),i()}function ft(){try{return localStorage.getItem(cn)}catch{return null}}function ht(e){try{localStorage.setItem(cn,e)}catch{}}function pn(e,n,t){let r=document.createElement("div");r.className="toolbar",r.setAttribute("role","search"),r.append(L(xt(e,n)));let o=s=>$e(r,s)?.value??"";return r.addEventListener("input",()=>t({q:o("q"),node:o("by-node"),fields:X(s=>o(`by-${s}`))})),r.addEventListener("click",s=>{let i=z(s,"[data-decision]");if(i){i.setAttribute("aria-pressed",String(i.getAttribute("aria-pressed")!=="true"));let l=c=>r.querySelector(`[data-decision="${c}"][aria-pressed="true"]`)!==null;t({decisions:$.filter(l)})}z(s,"#clear")&&(t(W),$e(r,"q")?.focus())}),{element:r,show:(s,i)=>yt(r,s,i,e,n.controls)}}var $e=(e,n)=>e.querySelector(`#${n}`);function yt(e,n,t,r,o){let s=(u,f)=>{let h=$e(e,u);h&&h.value.trim()!==f&&(h.value=f)};s("q",n.q.trim()),s("by-node",n.node.trim());for(let u of I)s(`by-${u}`,n.fields[u]);for(let u of $)e.querySelector(`[data-decision="${u}"]`)?.setAttribute("aria-pressed",String(n.decisions.includes(u)));let i=U(n)==="",l=r.order.length,c=e.querySelector("#count");c&&(c.textContent=i?o.shownAll(l):o.shownOf(t,l));let p=e.querySelector("#clear");p&&(p.hidden=i);let d=e.querySelector("details");d&&(n.node!==""||I.some(u=>n.fields[u]!==""))&&(d.open=!0)}function xt(e,n){let{controls:t}=n,r=I.map(i=>bt(i,e,n)).filter(i=>i!==null),o=e.data.nodes.length>0?un("by-node",t.node,t.nodeHint,"text"):null,s=a("details",{class:"filters"},a("summary",{},t.filters),a("div",{class:"fields"},o,r));return[un("q",t.search,t.searchHint,"search"),Ct(e,n),r.length===0&&o===null?null:s,a("p",{class:"status"},a("span",{id:"count",role:"status","aria-live":"polite"})," ",a("button",{id:"clear",type:"button",hidden:""},t.clear))]}var un=(e,n,t,r)=>a("div",{class:`field ${r}`},a("label",{for:e},n,a("span",{class:"hint"},` ${t}`)),a("input",{id:e,type:r,autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}));function Ct({data:e},{cards:n,controls:t}){let r=new Map;for(let s of e.findings)r.set(R(s),(r.get(R(s))??0)+1);let o=$.filter(s=>r.has(s)).map(s=>a("button",{type:"button",class:`chip ${s}`,"aria-pressed":"false","data-decision":s},n[s],a("b",{},` ${m(r.get(s)??0)}`)));return o.length<2?null:a("fieldset",{class:"chips"},a("legend",{},t.decisions),o)}function bt(e,{data:n},{cards:t,controls:r}){let o=[...new Set(n.findings.flatMap(l=>Le(l,e,n)))];if(o.length<2)return null;let s=l=>e==="check"?b(F(l),n.language):e==="who"?b(Lt(l),n.language):e==="status"?l==="new"?t.isNew:t.isKnown:l,i=o.filter(l=>l!==null).sort().map(l=>a("option",{value:l},s(l)));return a("div",{class:"field"},a("label",{for:`by-${e}`},r[e]),a("select",{id:`by-${e}`,autocomplete:"off"},a("option",{value:""},r.any),i))}var Lt=e=>Object.entries(K).find(([n])=>n===e)?.[1]??e;var zt=300;function $t(e){let n={cards:j(J,e.language),controls:j(_e,e.language)};on(e.language,n.controls),rn(n),dn(n.controls);let t=M("list");t&&e.findings.length>0&&Rt(t,e,n)}function Rt(e,n,t){let r=sn(n),o=be(location.hash)??W,s=u=>{o={...o,...u},St(o),d()},i=pn(r,t,s),l=nn(e,r,t),c=M("map"),p=c&&an(c,r,t,u=>{s({node:u}),wt()});e.before(i.element);let d=()=>{let u=ze(r,o);i.show(o,u.causes.length),l.show(u),p?.show(o.node===""?u.causes:ze(r,{...o,node:""}).causes)};d(),addEventListener("hashchange",()=>{let u=be(location.hash);u===null||U(u)===U(o)||(o=u,d())}),document.addEventListener("keydown",Et),addEventListener("beforeprint",()=>l.drawAtLeast(zt))}function St(e){let n=U(e);try{history.replaceState(null,"",`#${n}`)}catch{location.replace(`#${n}`)}}function wt(){let e=M("causes-title"),n=matchMedia("(prefers-reduced-motion: reduce)").matches;e?.focus({preventScroll:!0}),e?.scrollIntoView({behavior:n?"auto":"smooth"})}function Et(e){let n=e.target instanceof Element&&e.target.closest("input, select, textarea")!==null;e.key!=="/"||n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),M("q")?.focus())}$t(JSON.parse(M("report-data")?.textContent??"{}"));})();';
var STYLE_HASH = "'sha256-fueDTdJyTzE5Omi9LDOthaTenDHzyGBLtro9kOZatoM='";
var SCRIPT_HASH = "'sha256-WEoCBtua8ewuhh18mGBBqZ2yTAghaKxM/52/RjJsCvQ='";

// lib/report/html/page.js
function renderHtml(report) {
  const context = pageContext(report);
  const shared = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .allSections */ .ym)(context).map((section) => pageSection(section, context));
  const matrix = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterMatrix */ .e0)(context);
  const first = matrix === null ? identity(context) : pageSection(matrix, context);
  const staged = (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$)(context);
  const order = staged && pageSection(staged, context);
  const sections = [first, order, causes2(context), nodes(context), ...shared, eachCluster(context)].filter((one) => one !== null);
  const body = [
    h("a", { class: "skip", href: "#causes" }, context.messages.skip),
    verdictHeader(context),
    h("main", {}, contents(sections, context), sections.map(sectionPiece)),
    footer(context)
  ];
  return [
    "<!doctype html>",
    `<html lang="${report.language === "en" ? "en" : "zh-CN"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeHtml */ .ZD)(title(context))}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...body.map(print),
    `<script type="application/json" id="report-data">${(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptJson */ .eC)(context.data)}</script>`,
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
var contentSecurityPolicy = () => [
  "default-src 'none'",
  `style-src ${STYLE_HASH}`,
  `script-src ${SCRIPT_HASH}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
function title(context) {
  const { report, t } = context;
  const [cluster] = report.clusters;
  const target = cluster?.targetVersion;
  const subject = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .clusters */ .qf)(report.clusters.length)) : [cluster?.name ?? cluster?.id, target && `\u2192 ${target}`].filter(Boolean).join(" ");
  return [headingText(context), (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(subject).slice(0, 120).toWellFormed(), context.messages.product].filter((part) => part !== "").join(" \xB7 ");
}
var ANSWERS = {
  pass: ["\u2713", "yes"],
  warn: ["!", "yesIf"],
  block: ["\xD7", "no"],
  inconclusive: ["?", "notYet"],
  "not-applicable": ["\u2013", "notAsked"]
};
var headingText = ({ report, t }) => t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_8__/* .reportTitle */ .r4)(report));
function answerText({ report, messages }) {
  const { verdict, expiresAt, clusters: clusters2 } = report;
  if (verdict === "not-applicable" && clusters2.length > 0)
    return messages.nothingToDo;
  if (expiresAt !== null && verdict === "pass")
    return messages.yesUntil((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .clockTime */ .qo)(expiresAt));
  if (expiresAt !== null && verdict === "warn")
    return messages.yesIfUntil((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .clockTime */ .qo)(expiresAt));
  return messages[ANSWERS[verdict][1]];
}
var NAMED_RISKS = 10;
function verdictHeader(context) {
  const { report, messages, t } = context;
  const { verdict, green, headline: headline2, generatedAt, expiresAt } = report;
  const [sign] = ANSWERS[verdict];
  const waivers = (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestedWaivers */ .Hb)(report, t);
  const answer = h("p", { class: "answer" }, messages.mayI, h("b", {}, answerText(context)));
  const holdsUntil = expiresAt === null || (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_17__/* .isRed */ .iI)(verdict) ? {} : { "data-holds-until": expiresAt };
  return h("header", { class: `verdict ${verdict}`, ...holdsUntil }, h("p", { class: "product" }, messages.product), (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_8__/* .judgesReadiness */ .Bl)(report.clusters) ? answer : null, h("h1", {}, h("span", { class: "sign", "aria-hidden": "true" }, sign), h("span", {}, headingText(context))), h("p", { class: "reason" }, headline2, sentence((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOrigin */ .we)(report, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .inBackticks */ .Zw))), each("p", (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptanceLines */ .H$)(report, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .inBackticks */ .Zw, NAMED_RISKS).map(sentence)), waivers === null ? null : h("details", {}, h("summary", {}, t(_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCEPTANCE */ .O1.yaml)), h("div", { class: "command" }, h("pre", { tabindex: "0", class: "copyable" }, waivers))), green && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_17__/* .isRed */ .iI)(verdict) ? h("p", {}, t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.greenAnyway)) : null, h("p", { class: "written" }, messages.trueAt, " ", timePiece(generatedAt), h("span", { id: "meanwhile" })), counts(context));
}
function counts({ report, data, messages }) {
  const count2 = (decision) => data.findings.filter((one) => one.decision === decision).length;
  const counts2 = {
    ...report.counts,
    blocking: count2("block"),
    inconclusive: count2("inconclusive"),
    warning: count2("warn"),
    waived: count2("waived"),
    notice: count2("notice")
  };
  const entry = (count3, label, className) => count3 === null || count3 === 0 ? null : h("li", { class: className }, h("b", {}, String(count3)), ` ${label}`);
  return h("ul", { class: "counts", "aria-label": messages.counts }, entry(counts2.blocking, messages.toFix, "block"), entry(counts2.inconclusive, messages.undecided, "inconclusive"), entry(counts2.warning, messages.toConfirm, "warn"), entry(counts2.waived, messages.waived, "waived"), entry(counts2.notice, messages.noted, "notice"), entry(counts2.passed, messages.passed, "pass"), entry(counts2.new, messages.isNew, "plain"), entry(counts2.resolved, messages.resolved, "plain"));
}
function contents(sections, { messages }) {
  const links = sections.map(({ id, title: title2 }) => h("a", { href: `#${id}` }, title2));
  return h("nav", { "aria-label": messages.contents }, h("ul", {}, each("li", links)));
}
function nodes(context) {
  const pools = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .nodePools */ .ii)(context, context.data);
  if (pools === null)
    return null;
  const { id, title: title2, content } = pageSection(pools, context);
  const [counts2 = null, ...others] = content;
  return { id, title: title2, content: [counts2, h("div", { id: "map" }), ...others] };
}
var MAX_CARDS = 60;
function causes2({ data, messages, cards }) {
  const context = cardContext(data);
  const { shown, more } = capped((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .orderedCauses */ .qv)(data), MAX_CARDS);
  const groups = _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_GROUPS */ .lD.map((group) => {
    const indexes = shown.filter((index) => data.findings[index] && (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .groupOf */ .F8)(data.findings[index]) === group);
    if (indexes.length === 0)
      return null;
    return [
      h("h3", {}, cards[group.title]),
      group.title === "others" ? h("p", {}, cards.othersWhy) : null,
      indexes.map((index) => cardAt(index, context))
    ];
  });
  const list = shown.length === 0 ? h("p", {}, messages.nothingFound) : groups;
  const rest = more > 0 ? h("p", {}, messages.moreCauses(more)) : null;
  return { id: "causes", title: messages.whatToDo, content: [h("div", { id: "list" }, list, rest)] };
}
var footer = ({ report, messages }) => h("footer", {}, h("p", {}, `${report.tool.name} ${report.tool.version} \xB7 ${messages.written} `, timePiece(report.generatedAt)), h("p", {}, messages.everything));
var VOID_TAGS = ["br", "input"];
function print(child) {
  const text = (value) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeHtml */ .ZD)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(value));
  if (child === null)
    return "";
  if (typeof child === "string")
    return text(child);
  if (!("tag" in child))
    return child.map(print).join("");
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${text(value)}"`);
  const start = `<${child.tag}${attributes.join("")}>`;
  return VOID_TAGS.includes(child.tag) ? start : `${start}${child.children.map(print).join("")}</${child.tag}>`;
}

// lib/text/xml.js
var NONCHARACTERS = /[\uFFFE\uFFFF]/g;
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;"
};
var xmlVisible = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(text).replace(NONCHARACTERS, "\uFFFD");
var xmlText = (text) => xmlVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var xmlAttribute = (text) => xmlVisible(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? "");
var xmlAttributes = (attributes) => Object.entries(attributes).filter(([, value]) => value !== null).map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`).join("");

// lib/messages/formats.js
var SARIF = {
  notCovered: (what) => ({ en: `Not covered: ${what}`, zh: `\u672A\u8986\u76D6\uFF1A${what}` }),
  resultsLeftOut: (leftOut2, all) => ({
    en: `The ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(leftOut2)} least severe of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(all, "finding")} are left out, because GitHub accepts no more; report.json has them all.`,
    zh: `\u8D85\u51FA GitHub \u7684\u9650\u5236\uFF0C\u6B64\u5904\u7701\u7565\u4E86\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(all)} \u6761\u4E2D\u6700\u4E0D\u4E25\u91CD\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(leftOut2)} \u6761\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002`
  }),
  hidden: (shown, all) => ({
    en: `GitHub shows the first ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(shown)} of these ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(all, "result")}.`,
    zh: `GitHub \u53EA\u663E\u793A\u8FD9 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(all)} \u6761\u7ED3\u679C\u4E2D\u7684\u524D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(shown)} \u6761\u3002`
  }),
  nodesLeftOut: (leftOut2) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(leftOut2, "node")} of findings with many nodes are not listed here; report.json has them all.`,
    zh: `\u8282\u70B9\u8F83\u591A\u7684\u7ED3\u679C\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(leftOut2)} \u4E2A\u8282\u70B9\u672A\u5728\u6B64\u5217\u51FA\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002`
  }),
  notificationsLeftOut: (count2) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .leftOut */ .ig)(count2, { en: "notification", zh: "\u6761\u901A\u77E5" }),
  descriptors: {
    "cannot-decide": {
      en: "The gate could not check enough to decide, so findings may be missing from this file.",
      zh: "\u53EF\u89C1\u4FE1\u606F\u4E0D\u8DB3\uFF0C\u65E0\u6CD5\u5224\u5B9A\uFF0C\u672C\u6587\u4EF6\u53EF\u80FD\u7F3A\u5C11\u90E8\u5206\u7ED3\u679C\u3002"
    },
    "not-covered": {
      en: "Something was not checked although a reader may expect it.",
      zh: "\u53EF\u80FD\u88AB\u8BEF\u8BA4\u4E3A\u5DF2\u68C0\u67E5\u3001\u5B9E\u9645\u672A\u68C0\u67E5\u7684\u5185\u5BB9\u3002"
    },
    "left-out": {
      en: "Something exceeds the limits of GitHub code scanning and was left out.",
      zh: "\u56E0 GitHub \u4EE3\u7801\u626B\u63CF\u7684\u9650\u5236\u800C\u672A\u5199\u5165\u7684\u5185\u5BB9\u3002"
    }
  }
};
var JUNIT = {
  cause: (nth, causes3) => ({
    en: `Cause ${nth} of ${causes3}`,
    zh: `\u7B2C ${nth} \u4E2A\u539F\u56E0\uFF0C\u5171 ${causes3} \u4E2A`
  }),
  tally: (passed, failed, undecided) => ({
    en: `Passed ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(passed)}, failed ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(failed)}, undecided ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(undecided)}.`,
    zh: `\u901A\u8FC7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(passed)}\uFF0C\u672A\u901A\u8FC7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(failed)}\uFF0C\u672A\u5224\u5B9A ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(undecided)}\u3002`
  }),
  undecided: {
    en: "This check item could not be decided; the other entries of this suite say why.",
    zh: "\u8BE5\u68C0\u67E5\u9879\u65E0\u6CD5\u5224\u5B9A\uFF0C\u539F\u56E0\u89C1\u672C\u7EC4\u7684\u5176\u4ED6\u6761\u76EE\u3002"
  },
  verdict: (verdict) => ({ en: `The verdict is ${verdict}.`, zh: `\u5224\u5B9A\u7ED3\u679C\u4E3A ${verdict}\u3002` })
};

// lib/report/junit/cases.js
var DESCRIBED_CAUSES = 20;
var MESSAGE_UNITS = 400;
var STATUS = {
  block: "failure",
  inconclusive: "error",
  warn: "passed",
  notice: "passed",
  pass: "passed",
  waived: "skipped",
  "not-applicable": "skipped"
};
function casesOf(rows, findings, t) {
  const items = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_18__/* .groupBy */ .$z)(rows, ({ name }) => name);
  const byItem = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_18__/* .groupBy */ .$z)(findings.filter(({ scope }) => scope !== "gate"), ({ name }) => name);
  const isOfItem = ({ scope, name }) => scope !== "gate" && items.has(name);
  return withUniqueNames([
    ...[...items].map(([name, ofItem]) => itemCase(name, ofItem, byItem.get(name) ?? [], t)),
    ...findings.filter((one) => !isOfItem(one)).map((finding) => findingsCase(findingName(finding), [finding], t))
  ]);
}
function verdictCase(name, verdict, reason, t) {
  const message = reason === null ? t(JUNIT.verdict(verdict)) : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(reason);
  return { name, status: STATUS[verdict], type: "verdict", message, text: message };
}
var isRedCase = ({ status }) => status === "failure" || status === "error";
function itemCase(name, rows, findings, t) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const [passed, failed, undecided] = [sum("passed"), sum("failed"), sum("undecided")];
  const tally = t(JUNIT.tally(passed, failed, undecided));
  const found = findings.length === 0 ? null : findingsCase((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(name), findings, t);
  if (found === null && passed > 0 && failed === 0 && undecided === 0)
    return { name: (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(name), status: "passed", type: null, message: "", text: "" };
  const text = found === null ? tally : `${tally}

${found.text}`;
  if (found !== null && (undecided === 0 || isRedCase(found)))
    return { ...found, text };
  const message = t(JUNIT.undecided);
  return { name: (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(name), status: "error", type: "undecided", message, text: `${message}
${text}` };
}
function findingsCase(name, findings, t) {
  const text = textOf(findings, t);
  const first = findings.find(({ decides }) => decides);
  if (!first)
    return { name, status: "skipped", type: "shown-only", message: t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_COUNTED_WHY */ .gO), text };
  const { decision, waiver } = first;
  const message = decision === "waived" && waiver ? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.waivedBy((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(waiver.owner), (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(waiver.expires))) : messageOf2(first, findings.length, t);
  return { name, status: STATUS[decision], type: decision, message, text };
}
function messageOf2(first, causes3, t) {
  const place = isOfRepository(first) && first.location !== null ? placeText(first.location) : null;
  const title2 = place === null ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(first, t) : `${place}: ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(first, t)}`;
  const cause = t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .labeled */ .GA)(title2, (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(first.message) || t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.noMessage)));
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)(causes3 > 1 ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .labeled */ .GA)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .causes */ .ps)(causes3), cause)) : cause, MESSAGE_UNITS);
}
var isOfRepository = ({ scope }) => scope === "manifest" || scope === "plan";
var placeText = (location) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(location));
function textOf(findings, t) {
  const more = findings.length - DESCRIBED_CAUSES;
  const causes3 = findings.slice(0, DESCRIBED_CAUSES).map((finding, index) => [
    ...findings.length > 1 ? [t(JUNIT.cause(index + 1, findings.length))] : [],
    (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(finding, t),
    ...finding.location === null ? [] : [placeText(finding.location)],
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(finding, t)
  ].join("\n"));
  return [...causes3, ...more > 0 ? [t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .moreCauses */ .AT)(more))] : []].join("\n\n");
}
function findingName({ name, title: title2, location }) {
  const text = title2 === name ? name : `${name}: ${title2}`;
  return (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(location === null ? text : `${text} (${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(location)})`);
}
function withUniqueNames(all) {
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return all.map((one) => {
    const plain = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(one.name) || "(unnamed)";
    let nth = next.get(plain) ?? 1;
    const nameOf = () => nth === 1 ? plain : `${plain} (${nth})`;
    while (taken.has(nameOf()))
      nth++;
    const name = nameOf();
    next.set(plain, nth + 1);
    taken.add(name);
    return { ...one, name };
  });
}

// lib/report/junit/xml.js
function renderJunit(report) {
  const suites = suitesOf(report);
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
    ...suites.map(suiteXml),
    "</testsuites>",
    ""
  ].join("\n");
}
var count = (cases, status) => cases.filter((one) => one.status === status).length;
var redCounts = (cases) => ({ failures: count(cases, "failure"), errors: count(cases, "error") });
function suiteXml({ name, classname, timestamp, properties, cases }) {
  const attributes = { name, timestamp: timestamp.slice(0, 19), time: 0, tests: cases.length };
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return [
    `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, "skipped") })}>`,
    "    <properties>",
    ...known.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    "    </properties>",
    ...cases.map((one) => caseXml(one, classname)),
    "  </testsuite>"
  ].join("\n");
}
function caseXml({ name, status, type, message, text }, classname) {
  const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`;
  if (type === null)
    return `${start}/>`;
  const body = status === "passed" ? `<system-out>${xmlText(text)}</system-out>` : `<${status}${xmlAttributes({ message, type })}>${xmlText(text)}</${status}>`;
  return `${start}>
      ${body}
    </testcase>`;
}
function suitesOf(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(report.language);
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterLabels */ .EC)(report);
  const suites = groupsOf(report).map((group) => suiteOf(group, report, labels, t));
  const isShown = !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_17__/* .isRed */ .iI)(report.verdict) || suites.some(({ cases: cases2 }) => cases2.some(isRedCase));
  if (suites.length > 0 && isShown)
    return withUniqueNames(suites);
  const cases = [verdictCase("verdict", report.verdict, report.reason, t)];
  return withUniqueNames([...suites, { ...frameOf(createGroup(null, null, null), report, labels), cases }]);
}
function suiteOf(group, report, labels, t) {
  const cases = casesOf(group.source?.check.items ?? [], group.findings, t);
  const verdict = group.source?.check.verdict;
  const isMissing = verdict !== void 0 && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_17__/* .isRed */ .iI)(verdict) && !cases.some(isRedCase);
  const isEmpty = cases.length === 0;
  const more = isEmpty || isMissing ? [verdictCase(group.check ?? "verdict", verdict ?? report.verdict, null, t)] : [];
  return { ...frameOf(group, report, labels), cases: withUniqueNames([...cases, ...more]) };
}
function frameOf({ check, clusterId, addon, source }, report, labels) {
  const { verdict, reason, expiresAt, generatedAt } = report;
  const template = addon?.template ?? addon?.instanceName ?? null;
  const label = clusterId === null ? null : ((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? labels.get(clusterId)?.name : null) ?? clusterId;
  const cluster = label === null || check === null && !(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? "" : ` (${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(label)})`;
  const ofCluster = check === null && (clusterId === null || !(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report));
  const owner = ofCluster ? ["gate"] : [clusterId ?? "unnamed", check ?? "gate"];
  const instance = addon ? [addon.instanceName ?? addon.template ?? addon.instanceId ?? "unnamed"] : [];
  return {
    name: `${check ?? "gate"}${template === null ? "" : ` ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(template)}`}${cluster}`,
    classname: ["cce", ...owner, ...instance].map(classPart).join("."),
    timestamp: source?.check.takenAt ?? generatedAt,
    properties: source ? propertiesOf(source) : { verdict, reason, expiresAt, cluster: clusterId }
  };
}
var classPart = (text) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(text).replace(/[^\p{L}\p{N}_-]+/gu, "_") || "unnamed";
function propertiesOf({ cluster, check }) {
  const versions = check.check === "addons" ? { currentVersion: null, targetVersion: null } : cluster;
  return {
    cluster: check.clusterId ?? cluster.id,
    clusterName: cluster.name,
    region: cluster.region,
    check: check.check,
    addon: check.addon?.template ?? null,
    addonInstance: check.addon?.instanceId ?? null,
    addonTargetVersion: check.addon?.targetVersion ?? null,
    task: check.taskId,
    phase: check.phase,
    verdict: check.verdict,
    takenAt: check.takenAt,
    expiresAt: check.expiresAt,
    currentVersion: check.currentVersion ?? versions.currentVersion,
    targetVersion: check.targetVersion ?? versions.targetVersion
  };
}
var createGroup = (check, clusterId, source) => ({
  check,
  clusterId,
  source,
  addon: source?.check.addon ?? null,
  findings: [],
  fingerprints: /* @__PURE__ */ new Set(),
  failedItems: new Set(source?.check.items.flatMap(({ name, failed }) => failed > 0 ? name : []))
});
var keyOf = ({ check, clusterId, addon }) => JSON.stringify([check, clusterId, addon]);
function groupsOf(report) {
  const { clusters: clusters2, findings } = report;
  const groups = clusters2.flatMap((cluster) => cluster.checks.map((check) => createGroup(check.check, check.clusterId ?? cluster.id, { cluster, check })));
  const byKey = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_18__/* .groupBy */ .$z)(groups, keyOf);
  const others = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { check, clusterId } = finding;
    const other = createGroup(check, check === null && !(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? null : clusterId, null);
    const group = groupFor(finding, byKey.get(keyOf(finding)) ?? []) ?? others.get(keyOf(other)) ?? other;
    if (group.source === null)
      others.set(keyOf(other), group);
    group.findings.push(finding);
    group.fingerprints.add(finding.fingerprint);
  }
  return [...others.values(), ...groups];
}
function groupFor(finding, groups) {
  if (groups.length < 2)
    return groups[0];
  const fitting = groups.filter(({ source, failedItems }) => finding.scope === "gate" ? source?.check.verdict !== "pass" : failedItems.has(finding.name));
  return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? groups[0];
}

// lib/report/sarif/log.js


// lib/model/sha256.js

var sha256 = (text) => typeof node_crypto__WEBPACK_IMPORTED_MODULE_20__.hash === "function" ? node_crypto__WEBPACK_IMPORTED_MODULE_20__.hash("sha256", text, "hex") : node_crypto__WEBPACK_IMPORTED_MODULE_20__.createHash("sha256").update(text).digest("hex");

// lib/report/sarif/results.js
var SARIF_LEVELS = ["error", "warning", "note", "none"];
function levelOf(finding) {
  if (!finding.decides)
    return "none";
  const level = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationLevel */ .Wx)(finding);
  return level === "notice" ? "note" : level;
}
var hashOf = (value, digits) => sha256(JSON.stringify(value)).slice(0, digits);
var ID_UNITS = 200;
function plainId(raw) {
  const text = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(raw).slice(0, ID_UNITS).toWellFormed();
  return text === raw ? raw : `${text}~${hashOf(raw, 8)}`;
}
var ruleIdOf = ({ scope, check, name }) => plainId(`${scope === "gate" ? "gate" : check ?? "run"}/${name}`);
function fingerprintsOf(findings) {
  const counts2 = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const { fingerprint, clusterId, addon } = finding;
    const owners = [clusterId, addon?.instanceId ?? null];
    const base = owners.every((owner) => owner === null) ? fingerprint : `${fingerprint}:${hashOf(owners, 8)}`;
    const key = JSON.stringify([ruleIdOf(finding), base]);
    const nth = (counts2.get(key) ?? 0) + 1;
    counts2.set(key, nth);
    return nth === 1 ? base : `${base}:${nth}`;
  });
}
var contextOf = ({ language, policy, findings, clusters: clusters2 }) => ({
  t: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(language),
  policyFile: policy?.file ?? null,
  edits: (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_2__/* .applicableEdits */ .nZ)({ findings, clusters: clusters2 }),
  hasSuppressions: findings.some(({ waiver, decision }) => decision === "waived" && waiver !== null),
  hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null)
});
var resultOf = (finding, fingerprint, ruleIndex, context) => ({
  ruleId: ruleIdOf(finding),
  ruleIndex,
  kind: finding.decides ? "fail" : "informational",
  level: levelOf(finding),
  message: { text: messageOf3(finding, context.t) },
  locations: [locationOf(finding)],
  ...fixesOf(finding, context),
  partialFingerprints: { primaryLocationLineHash: fingerprint, "cause/v1": finding.fingerprint },
  ...context.hasSuppressions && { suppressions: suppressionsOf(finding, context) },
  ...context.hasBaseline && { baselineState: finding.status === "known" ? "unchanged" : "new" },
  properties: propertiesOf2(finding)
});
function messageOf3(finding, t) {
  const [message = "", ...others] = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(finding, t);
  return withoutLinks([t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .labeled */ .GA)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(finding, t), message)), ...others].join("\n"));
}
var withoutLinks = (text) => text.replaceAll("](", "] (");
function suppressionsOf({ waiver, decision }, { t, policyFile }) {
  if (waiver === null || decision !== "waived")
    return [];
  const { reason, owner, expires, line } = waiver;
  const physicalLocation2 = policyFile === null ? null : lineOf({ file: policyFile, line });
  return [
    {
      kind: "external",
      status: "accepted",
      justification: t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.justification((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(reason), (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(owner), (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(expires))),
      ...physicalLocation2 !== null && { location: { physicalLocation: physicalLocation2 } }
    }
  ];
}
function fixesOf({ location }, { t, edits }) {
  const edit = location === null ? void 0 : edits.get((0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(location));
  const uri = location === null ? null : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUri */ .LJ)(location.file);
  if (location?.column === void 0 || edit === void 0 || uri === null)
    return {};
  const { line, column } = location;
  const { text, replacement } = edit;
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + text.length };
  const replacements = [{ deletedRegion: region, insertedContent: { text: replacement } }];
  return {
    fixes: [
      {
        description: { text: t(_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_2__/* .SUGGESTION */ .PD.use(replacement)) },
        artifactChanges: [{ artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, replacements }]
      }
    ]
  };
}
function propertiesOf2(finding) {
  const { scope, check, decision, kind, level, group, who, match, status, fingerprint, nodes: nodes2 } = finding;
  const list = (texts) => texts.length > 0 ? texts.slice(0, LISTED_NODES) : null;
  const values = withVisibleTexts({
    check,
    scope,
    decision,
    kind,
    level,
    group,
    who,
    match,
    status,
    fingerprint,
    errorCodes: list(finding.errorCodes),
    changedFields: list((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .readRisk */ .WD)(finding).changedFields),
    nodes: nodes2.length > 0 ? { total: nodes2.length, listed: Math.min(nodes2.length, LISTED_NODES) } : null
  });
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
var withVisibleTexts = (value) => JSON.parse(JSON.stringify(value), (_, one) => typeof one === "string" ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(one) : one);
var LISTED_NODES = 100;
var NO_LINE = physicalLocation(".github", { line: 1 });
function locationOf(finding) {
  const logicalLocations = logicalLocationsOf(finding);
  return {
    physicalLocation: (finding.location && lineOf(finding.location, finding.edit?.text.length)) ?? NO_LINE,
    ...logicalLocations.length > 0 && { logicalLocations }
  };
}
function lineOf({ file, ...lines }, width) {
  const uri = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUri */ .LJ)(file);
  return uri === null ? null : physicalLocation(uri, lines, width);
}
function physicalLocation(uri, { line, endLine, column }, width = 1) {
  const startLine = atLeast(1, line);
  const startColumn = atLeast(1, column ?? 1);
  const lastLine = atLeast(startLine, endLine ?? startLine);
  const endColumn = lastLine === startLine ? startColumn + width : 2;
  return {
    artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
    region: { startLine, startColumn, endLine: lastLine, endColumn }
  };
}
function atLeast(least, value) {
  return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least;
}
function logicalLocationsOf({ clusterId, addon, nodes: nodes2 }) {
  const cluster = clusterId === null ? null : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(clusterId);
  const inCluster = (kind, raw) => {
    const name = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(raw);
    return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` };
  };
  const names = new Set(nodes2.slice(0, LISTED_NODES).map((node) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)((0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeLabel */ .dA)(node) ?? "(unnamed node)")));
  return [
    ...cluster === null ? [] : [{ name: cluster, kind: "cluster", fullyQualifiedName: cluster }],
    ...addon ? [inCluster("addon", addon.instanceName ?? addon.template ?? "(unnamed add-on)")] : [],
    ...[...names].map((name) => inCluster("node", name))
  ];
}

// lib/messages/clauses.js
function diagnosticClause(detail, check) {
  if (detail.name === "not-finished" && check === "upgrade")
    return { en: "the upgrade is not finished", zh: "\u5347\u7EA7\u5C1A\u672A\u5B8C\u6210" };
  if (detail.name === "not-finished" && detail.of === "cluster")
    return { en: "a cluster was not reached in time", zh: "\u6709\u96C6\u7FA4\u672A\u80FD\u53CA\u65F6\u67E5\u8BE2" };
  if (detail.name === "no-result" && detail.why === "not-sent")
    return NOT_SENT;
  if (detail.name === "no-result" && detail.why === "not-replayed")
    return { en: "the run found what no saved response shows", zh: "\u90A3\u6B21\u8FD0\u884C\u7684\u90E8\u5206\u53D1\u73B0\u65E0\u6CD5\u4ECE\u5DF2\u4FDD\u5B58\u7684\u54CD\u5E94\u4E2D\u770B\u5230" };
  if (detail.name === "result-expired")
    return expiryClause(detail);
  if (check === "plan" && detail.name === "not-finished")
    return { en: "the Terraform plan is not complete", zh: "Terraform \u8BA1\u5212\u4E0D\u5B8C\u6574" };
  if (check === "plan" && detail.name === "unreadable-response")
    return { en: "the Terraform plan could not be read", zh: "Terraform \u8BA1\u5212\u65E0\u6CD5\u8BFB\u53D6" };
  if (detail.name === "cluster-state" && detail.which === "phase") {
    const phase = (0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_1__/* .isClusterPhase */ .gx)(detail.phase) ? detail.phase : null;
    return phase === null ? { en: "the cluster is not Available", zh: "\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" } : { en: `the cluster is ${phase}, not Available`, zh: `\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}\uFF0C\u4E0D\u662F Available` };
  }
  const own = detail.name === "clusters-file-error" ? clustersFaultClause(detail.fault) : null;
  if (own !== null)
    return own;
  return (detail.name === "target-mismatch" ? (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__/* .targetClause */ .fV)(detail) : null) ?? CLAUSES[detail.name];
}
var NOT_SENT = { en: "the post-upgrade check was not sent", zh: "\u6CA1\u6709\u53D1\u9001\u5347\u7EA7\u540E\u786E\u8BA4" };
function expiryClause({ expiresAt, now }) {
  const time = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_21__/* .isoTime */ .Ly)(expiresAt));
  return expiresAt <= now ? { en: `the check result expired at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${time} \u8FC7\u671F` } : { en: `the check result expires too soon, at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5373\u5C06\u4E8E ${time} \u8FC7\u671F` };
}
var CLAUSES = {
  ..._chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__/* .READINESS_CLAUSES */ .wC,
  "not-finished": { en: "the check is not finished", zh: "\u68C0\u67E5\u5C1A\u672A\u5B8C\u6210" },
  "task-errored": { en: "the check failed to run", zh: "\u68C0\u67E5\u4EFB\u52A1\u81EA\u8EAB\u51FA\u9519" },
  "result-expired": { en: "the check result has expired or is about to expire", zh: "\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\u6216\u5373\u5C06\u8FC7\u671F" },
  "no-expiry": { en: "the check result has no expiry time", zh: "\u68C0\u67E5\u7ED3\u679C\u6CA1\u6709\u7ED9\u51FA\u6709\u6548\u671F" },
  "skipped-item": { en: "a check item was skipped", zh: "\u6709\u68C0\u67E5\u9879\u88AB\u4EBA\u4E3A\u8DF3\u8FC7" },
  "target-mismatch": { en: "the check is for another version", zh: "\u68C0\u67E5\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u7248\u672C" },
  "cluster-mismatch": { en: "the check result is for another cluster", zh: "\u68C0\u67E5\u7ED3\u679C\u5C5E\u4E8E\u5176\u4ED6\u96C6\u7FA4" },
  "cluster-state": { en: "the cluster is not known to be Available", zh: "\u4E0D\u80FD\u786E\u5B9A\u96C6\u7FA4\u72B6\u6001\u4E3A Available" },
  "stale-upgrade": { en: "the newest upgrade is not the one to confirm", zh: "\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u4E0D\u662F\u8981\u786E\u8BA4\u7684\u90A3\u4E00\u6B21" },
  "no-result": { en: "there is no check result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" },
  "unexplained-failure": { en: "a check failed without naming a failed item", zh: "\u6709\u68C0\u67E5\u5931\u8D25\u4F46\u6CA1\u6709\u7ED9\u51FA\u539F\u56E0" },
  "unknown-value": { en: "CCE returned a value that is not documented", zh: "\u54CD\u5E94\u4E2D\u6709\u95E8\u7981\u4E0D\u8BA4\u8BC6\u7684\u53D6\u503C" },
  "unreadable-response": { en: "a response could not be read", zh: "\u6709\u54CD\u5E94\u65E0\u6CD5\u8BFB\u53D6" },
  "api-error": { en: "a CCE API call failed", zh: "\u672A\u80FD\u4ECE CCE \u67E5\u8BE2\u5230\u7ED3\u679C" },
  "no-access": { en: "the gate has no access to CCE", zh: "\u6CA1\u6709 CCE \u7684\u8BBF\u95EE\u6743\u9650" },
  "wrong-settings": { en: "the settings are wrong", zh: "\u8BBE\u7F6E\u6709\u8BEF" },
  "policy-error": { en: "the policy cannot be used", zh: "\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528" },
  "earlier-stage": { en: "an earlier stage comes first", zh: "\u987B\u5148\u5B8C\u6210\u524D\u9762\u7684\u9636\u6BB5" },
  "clusters-file-error": { en: "the clusters file cannot be used", zh: "\u96C6\u7FA4\u6587\u4EF6\u65E0\u6CD5\u4F7F\u7528" },
  "upgrade-failed": { en: "the upgrade failed", zh: "\u5347\u7EA7\u5931\u8D25" },
  "upgrade-paused": { en: "the upgrade is paused", zh: "\u5347\u7EA7\u5DF2\u6682\u505C" },
  "postcheck-failed": { en: "the post-upgrade check failed", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u5931\u8D25" },
  "job-report": { en: "the reports of the jobs are not complete", zh: "\u5404\u4F5C\u4E1A\u7684\u62A5\u544A\u4E0D\u5B8C\u6574" },
  "internal-error": { en: "the gate itself failed", zh: "\u95E8\u7981\u81EA\u8EAB\u51FA\u9519" }
};
var clauseOfName = (name) => Object.entries(CLAUSES).find(([key]) => key === name)?.[1] ?? null;
var PLAIN = /^[\p{L}\p{N} .,;:()’，。；：、（）-]{1,200}$/u;
function safeClause({ name, clause }) {
  if (clause !== void 0 && PLAIN.test(clause.en) && PLAIN.test(clause.zh))
    return clause;
  return clauseOfName(name) ?? CLAUSES["internal-error"];
}
function diagnosticRuleTitle(name) {
  const clause = clauseOfName(name);
  return clause && { en: (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_8__/* .capitalized */ .l2)(clause.en), zh: clause.zh };
}

// lib/report/sarif/rules.js
var NAME_UNITS = 255;
var DESCRIPTION_UNITS = 1024;
var MAX_TAGS = 20;
var FIX_UNITS = 2e3;
var MAX_FIXES = 5;
var MAX_COMMANDS = 10;
var UNNAMED = "(unnamed)";
var PROBLEM_SEVERITY = {
  error: "error",
  warning: "warning",
  note: "recommendation",
  none: "recommendation"
};
function ruleOf(findings, t) {
  const [first] = findings;
  const page = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .knownPage */ .nS)(first.docUrl);
  const title2 = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)(titleOf(first, t), DESCRIPTION_UNITS);
  const level = levelOf(first);
  return {
    id: ruleIdOf(first),
    name: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(first.name), NAME_UNITS) || UNNAMED,
    shortDescription: { text: title2 },
    fullDescription: { text: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(first.meaning), DESCRIPTION_UNITS) || title2 },
    ...page !== null && { helpUri: page },
    help: helpOf(findings, t),
    defaultConfiguration: { level: level === "none" ? "note" : level },
    properties: {
      tags: tagsOf(first),
      precision: "very-high",
      "problem.severity": PROBLEM_SEVERITY[level]
    }
  };
}
function titleOf(finding, t) {
  const title2 = finding.scope === "gate" ? diagnosticRuleTitle(finding.name) : null;
  return title2 ? t(title2) : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)({ ...finding, kind: null, level: null }, t) || UNNAMED;
}
function tagsOf({ check, scope, group }) {
  const kinds = scope === "gate" ? [scope] : [check, scope, group];
  const tags = ["huawei-cloud-cce", "kubernetes", "upgrade", ...kinds].filter((tag) => tag !== null).map((tag) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(tag), NAME_UNITS));
  return distinct(tags).slice(0, MAX_TAGS);
}
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
function helpOf(findings, t) {
  const [{ meaning, docUrl }] = findings;
  const means = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(meaning), DESCRIPTION_UNITS);
  const fixes = distinct(findings.map(({ fix: fix2 }) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(fix2), FIX_UNITS))).slice(0, MAX_FIXES);
  const lines = findings.flatMap(({ commands: commands2 }) => commands2.map((line) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(line), FIX_UNITS)));
  const commands = distinct(lines).slice(0, MAX_COMMANDS);
  const markdownOf = findings.some(({ advice }) => advice === "policy") ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedMarkdown */ .pG;
  const page = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .knownPage */ .nS)(docUrl);
  const url = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(docUrl), DESCRIPTION_UNITS);
  const guide = t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .GUIDE */ .xV);
  return {
    text: [means, ...fixes.map((fix2) => t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.fix(fix2))), ...commands.map((line) => `$ ${line}`)].concat(url === "" ? [] : t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.see(url))).filter((line) => line !== "").join("\n"),
    markdown: [
      ...means === "" ? [] : [markdownOf(means)],
      ...fixes.map((fix2) => `**${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.fixLabel)}** ${markdownOf(fix2)}`),
      ...commands.length > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .codeBlock */ .DV)(commands)] : [],
      ...url === "" ? [] : [page === null ? `${guide}: ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(url)}` : `[${guide}](<${page}>)`]
    ].join("\n\n")
  };
}

// lib/report/sarif/log.js
var MAX_RESULTS = 25e3;
var SHOWN_RESULTS = 5e3;
var MAX_NOTIFICATIONS = 1e3;
var RESULTS_GZIP_BYTES = 9e6;
var PIECES_AT_ONCE = 200;
var MANY_RESULTS = 2e3;
var LISTED_TASKS = 1e3;
function sarifText(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(report.language);
  const { rules, resultAt, findings } = fittingResults(report, t);
  const run = runOf(report, rules, findings, t);
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  const [before = "", after = ""] = `${JSON.stringify(log)}
`.split('"results":[]');
  const parts = {
    *[Symbol.iterator]() {
      yield `${before}"results":[`;
      for (let at = 0; at < findings.length; at += PIECES_AT_ONCE) {
        const indexes = findings.slice(at, at + PIECES_AT_ONCE).map((_, index) => at + index);
        yield `${at > 0 ? "," : ""}${indexes.map(resultAt).join(",")}`;
      }
      yield `]${after}`;
    }
  };
  return findings.length > MANY_RESULTS ? parts : wholeText(parts);
}
function runOf(report, rules, findings, t) {
  const { tool, language } = report;
  return {
    tool: {
      driver: {
        name: tool.name,
        fullName: "CCE Upgrade Gate",
        version: tool.version,
        informationUri: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .PROJECT_URL */ .w5,
        rules,
        notifications: Object.entries(SARIF.descriptors).map(([id, text]) => ({
          id,
          shortDescription: { text: t(text) }
        }))
      }
    },
    language: language === "en" ? "en-US" : "zh-CN",
    columnKind: "utf16CodeUnits",
    automationDetails: { id: automationIdOf(report) },
    invocations: [invocationOf(report, findings, t)],
    results: [],
    properties: propertiesOf3(report)
  };
}
function fittingResults(report, t) {
  const bySeverity = SARIF_LEVELS.flatMap((level) => report.findings.filter((one) => levelOf(one) === level));
  const findings = bySeverity.slice(0, MAX_RESULTS);
  const rules = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_18__/* .groupBy */ .$z)(findings, ruleIdOf).values()].map((group) => ruleOf(group, t));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(findings);
  const context = contextOf(report);
  const ruleIndexes = findings.map((finding) => indexes.get(ruleIdOf(finding)) ?? -1);
  const resultAt = (at) => {
    const finding = findings[at];
    if (finding === void 0)
      return "";
    return JSON.stringify(resultOf(finding, fingerprints[at] ?? finding.fingerprint, ruleIndexes[at] ?? -1, context));
  };
  const firsts = new Set(rules.map((_, index) => ruleIndexes.indexOf(index)));
  const pieceAt = (at) => resultAt(at) + (firsts.has(at) ? JSON.stringify(rules[ruleIndexes[at] ?? -1]) : "");
  const kept = piecesWithin(findings.length, pieceAt, RESULTS_GZIP_BYTES);
  const used = ruleIndexes.slice(0, kept).reduce((most, ruleIndex) => Math.max(most, ruleIndex + 1), 0);
  return { rules: rules.slice(0, used), resultAt, findings: findings.slice(0, kept) };
}
function piecesWithin(count2, pieceAt, budget) {
  const indexes = Array.from({ length: count2 }, (_, at) => at);
  if (indexes.reduce((sum, at) => sum + (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_6__/* .utf8Bytes */ .dy)(pieceAt(at)) + 1, 0) <= budget)
    return count2;
  const { gzipSync } = (0,node_module__WEBPACK_IMPORTED_MODULE_19__.createRequire)(import.meta.url)("node:zlib");
  for (let [kept, left] = [0, budget]; kept < count2; kept += PIECES_AT_ONCE) {
    const pieces = indexes.slice(kept, kept + PIECES_AT_ONCE).map(pieceAt);
    left -= gzipSync(pieces.join("\n"), { level: 1 }).length;
    if (left < 0)
      return kept;
  }
  return count2;
}
function invocationOf(report, shown, t) {
  const notes = notesOn(report, shown);
  const more = notes.length - MAX_NOTIFICATIONS;
  if (more > 0)
    notes.splice(MAX_NOTIFICATIONS - 1, more + 1, {
      kind: "left-out",
      level: "warning",
      text: SARIF.notificationsLeftOut(more + 1)
    });
  return {
    executionSuccessful: report.verdict !== "inconclusive",
    endTimeUtc: report.generatedAt,
    toolExecutionNotifications: notes.map(({ kind, level, text }) => ({
      descriptor: { id: kind },
      level,
      message: { text: withoutLinks((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .clip */ .$Q)(t(text), DESCRIPTION_UNITS)) }
    }))
  };
}
function notesOn({ findings, verdict, headline: headline2, notCovered }, shown) {
  const hidden = findings.length - shown.length;
  const nodes2 = shown.reduce((sum, one) => sum + Math.max(0, one.nodes.length - LISTED_NODES), 0);
  const note = (kind, level, text) => ({ kind, level, text });
  return [
    ...verdict === "inconclusive" ? [note("cannot-decide", "error", (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_9__/* .same */ .FB)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(headline2)))] : [],
    ...hidden > 0 ? [note("left-out", "warning", SARIF.resultsLeftOut(hidden, findings.length))] : [],
    ...shown.length > SHOWN_RESULTS ? [note("left-out", "note", SARIF.hidden(SHOWN_RESULTS, shown.length))] : [],
    ...nodes2 > 0 ? [note("left-out", "note", SARIF.nodesLeftOut(nodes2))] : [],
    ...notCovered.map(({ what }) => note("not-covered", "warning", SARIF.notCovered((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(what))))
  ];
}
function propertiesOf3(report) {
  const { verdict, reason, green, failOn, counts: counts2, expiresAt } = report;
  const clusters2 = report.clusters.map(({ id, name, region, verdict: verdict2, currentVersion, targetVersion }) => {
    return { id, name, region, verdict: verdict2, currentVersion, targetVersion };
  });
  const tasks = report.clusters.flatMap(({ id: cluster, checks }) => checks.filter(({ taskId }) => taskId !== null).map(({ check, taskId, verdict: verdict2, expiresAt: expiresAt2 }) => ({ cluster, check, taskId, verdict: verdict2, expiresAt: expiresAt2 })));
  const listed = { clusters: clusters2.slice(0, LISTED_TASKS), tasks: tasks.slice(0, LISTED_TASKS) };
  return { verdict, reason: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .oneLine */ .TN)(reason), green, failOn, counts: counts2, expiresAt, ...withVisibleTexts(listed) };
}
var CATEGORY_UNITS = 120;
function automationIdOf({ tool, clusters: clusters2, asked }) {
  const named = clusters2.map(({ id }) => id).filter((id) => id !== null);
  const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort();
  if (ids.length === 0)
    return `${tool.name}/`;
  const all = ids.join("+");
  const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id));
  return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`;
}

// lib/report/files.js
var REPORT_FILE = "report.json";
var SUMMARY_FILE = "summary.md";
var FORMATS = {
  [REPORT_FILE]: reportJson,
  [SUMMARY_FILE]: _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br,
  "report.html": renderHtml,
  "report.sarif": sarifText,
  "report.junit.xml": renderJunit
};
var FORMAT_FILES = Object.keys(FORMATS);
function fileRenderers(report, evidence, indexed = []) {
  const formats = Object.entries(FORMATS).map(([file, format]) => [
    file,
    () => format(report)
  ]);
  const kept = [...evidenceFiles(report, evidence, indexed)].map(([file, text]) => [
    file,
    () => text
  ]);
  return new Map([...formats, ...kept]);
}
var MANY_FINDINGS = 5e3;
var FINDINGS_OF_PART = 500;
function reportJson(report) {
  const { findings } = report;
  if (findings.length < MANY_FINDINGS)
    return `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visibleJson */ .$m)(JSON.stringify(report, null, 2))}
`;
  return {
    *[Symbol.iterator]() {
      const [before = "", after = ""] = JSON.stringify({ ...report, findings: [] }, null, 2).split('\n  "findings": []');
      yield (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visibleJson */ .$m)(`${before}
  "findings": [
`);
      for (let start = 0; start < findings.length; start += FINDINGS_OF_PART) {
        const lines = findings.slice(start, start + FINDINGS_OF_PART).map((one) => `    ${JSON.stringify(one)}`);
        yield (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visibleJson */ .$m)(`${start === 0 ? "" : ",\n"}${lines.join(",\n")}`);
      }
      yield (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visibleJson */ .$m)(`
  ]${after}
`);
    }
  };
}

// lib/publish/report-files.js
var reportFiles = {
  name: "the report",
  publish: async ({ findings }, { settings, files, keepsEvidence, cwd, log }) => {
    const { reportDir } = settings;
    const isRefused = findings.some(({ name }) => name === "wrong-settings");
    if (isRefused && entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd, reportDir), "report.json")))
      throw new Error(`${reportDir} holds an earlier report, which a run with wrong settings does not replace`);
    writeReportFiles(reportDir, files, cwd, keepsEvidence);
    const names = [...files.keys()].filter((name) => !name.includes("/"));
    log.info(`Report in ${reportDir}: ${names.join(", ")}`);
  }
};
var EVIDENCE = "evidence";
var EVIDENCE_LIST = `${EVIDENCE}/files.txt`;
var LIST_HEADING = "Files of CCE Upgrade Gate in this folder. The next report deletes them.";
function writeReportFiles(reportDir, files, cwd, keepsEvidence = false) {
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd, reportDir);
  for (const workspace of /* @__PURE__ */ new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd), realPath((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(cwd))])) {
    if ((0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_11__/* .isInside */ .F)(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`);
    refuseLinks(workspace, root);
  }
  makeFolder(root);
  for (const folder of /* @__PURE__ */ new Set([EVIDENCE, ...[...files.keys()].map(node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)]))
    refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, folder));
  const isEvidence = (name) => name.startsWith(`${EVIDENCE}/`);
  const written = new Map([...files].filter(([name]) => !keepsEvidence || !isEvidence(name)));
  const old = new Set(listedEvidence(root));
  const isEarlier = (name) => isEvidence(name) ? old.has(name) : holdsOurReport(root);
  for (const name of written.keys())
    refuseForeignFile(root, name, isEarlier);
  if (!keepsEvidence) {
    refuseForeignFile(root, EVIDENCE_LIST, (name) => entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, name)) === null || holdsOurList(root));
    for (const name of old)
      if (entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, name))?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, name));
    const list = [
      LIST_HEADING,
      ...[...written.keys()].filter(isEvidence).map((name) => name.slice(EVIDENCE.length + 1))
    ];
    writeWhole(root, EVIDENCE_LIST, `${list.join("\n")}
`);
  }
  const isStale = (name) => !files.has(name) && isEarlier(name);
  for (const name of FORMAT_FILES.filter(isStale))
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, name), { force: true });
  for (const [name, text] of written)
    writeWhole(root, name, text);
}
function makeFolder(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(path))
    return;
  const above = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(path);
  if (above !== path)
    makeFolder(above);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.mkdirSync)(path);
}
var entryAt = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
function beginningOf(path, bytes) {
  if (!entryAt(path)?.isFile())
    return "";
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readSync)(file, buffer, 0, bytes, 0));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.closeSync)(file);
  }
}
var holdsOurReport = (root) => /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"cce-upgrade-gate"/.test(beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, "report.json"), 1e3));
var holdsOurList = (root) => beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, EVIDENCE_LIST), LIST_HEADING.length + 1) === `${LIST_HEADING}
`;
function listedEvidence(root) {
  if (!holdsOurList(root))
    return [];
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, EVIDENCE_LIST), "utf8").split("\n").slice(1);
  return names.filter((name) => /^[a-z]+-[A-Za-z0-9_-]+\.(?:json|txt)$/.test(name)).map((name) => `${EVIDENCE}/${name}`);
}
function refuseForeignFile(root, name, isEarlier) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, name);
  if (path === root || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_11__/* .isInside */ .F)(root, path))
    throw new Error(`${path} is outside the report folder`);
  const entry = entryAt(path);
  if (entry?.isSymbolicLink())
    refuseLink(path);
  if (entry && !isEarlier(name))
    throw new Error(`${path} is not a file of an earlier report, so it is not replaced; choose another report-dir`);
}
function writeWhole(root, name, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, name);
  makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(path));
  const part = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(path)}.cce-upgrade-gate.part`);
  const write = () => writeParts(part, typeof text === "string" ? [text] : text);
  try {
    try {
      write();
    } catch {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.rmSync)(part, { force: true });
      write();
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.renameSync)(part, path);
  } catch (error) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.rmSync)(part, { force: true });
    throw error;
  }
}
var PIECE_UNITS = 1e6;
function* piecesOf(text) {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE_UNITS;
    const next = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield text.slice(at, next);
    at = next;
  }
}
function writeParts(path, parts) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.openSync)(path, "wx");
  try {
    for (const part of parts)
      for (const piece of piecesOf(part))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.writeFileSync)(file, piece, "utf8");
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.closeSync)(file);
  }
}
function realPath(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync)(path);
  } catch {
    return path;
  }
}
function refuseLinks(workspace, path) {
  const isOutside = !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_11__/* .isInside */ .F)(workspace, path);
  let current = isOutside ? path : workspace;
  for (const part of isOutside ? [""] : (0,node_path__WEBPACK_IMPORTED_MODULE_15__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_15__.sep)) {
    current = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(current, part);
    refuseLink(current);
  }
}
function refuseLink(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${path} is a link; links are not followed`);
}




/***/ }),

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Id: () => (/* binding */ EMPTY_BLOCK),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
// lib/text/budget.js
var utf8Bytes = (text) => Buffer.byteLength(text, "utf8");
var frame = (text) => ({ head: text, rows: [], tail: "", more: () => "" });
var EMPTY_BLOCK = frame("");
function fitBlocks(blocks, budget) {
  const frames = blocks.map(({ head, rows, tail, more }) => head + tail + more(rows.length));
  let left = budget - utf8Bytes(frames.join(""));
  return blocks.map((block) => {
    let kept = 0;
    for (const row of block.rows) {
      const size = utf8Bytes(row);
      if (size > left)
        break;
      left -= size;
      kept++;
    }
    const leftOut = block.rows.length - kept;
    return block.head + block.rows.slice(0, kept).join("") + (leftOut > 0 ? block.more(leftOut) : "") + block.tail;
  }).join("");
}
function clipBytes(text, bytes) {
  const head = Buffer.from(text, "utf8").subarray(0, bytes);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(head, { stream: true });
}




/***/ }),

/***/ 6580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   $t: () => (/* binding */ placeOf2),
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   Bf: () => (/* binding */ clusterIdentity),
/* harmony export */   DA: () => (/* binding */ unknownItems),
/* harmony export */   DC: () => (/* binding */ liveVersionsOf),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   FV: () => (/* binding */ fromRanges),
/* harmony export */   G8: () => (/* binding */ verdictHeading),
/* harmony export */   GW: () => (/* binding */ validityText),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   Hs: () => (/* binding */ FLEET),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   KI: () => (/* binding */ foldedClusters),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   L6: () => (/* binding */ shortenedNote),
/* harmony export */   MC: () => (/* binding */ addons2),
/* harmony export */   PE: () => (/* binding */ CARD),
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   Rh: () => (/* binding */ skipLists),
/* harmony export */   SV: () => (/* binding */ matrixBlocks),
/* harmony export */   TL: () => (/* binding */ liveFact),
/* harmony export */   TO: () => (/* binding */ skipListOf),
/* harmony export */   V7: () => (/* binding */ fewOfEachKind),
/* harmony export */   Xb: () => (/* binding */ reportsByCluster),
/* harmony export */   Y: () => (/* binding */ pageData),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   _5: () => (/* binding */ removedApis2),
/* harmony export */   __: () => (/* binding */ upgradeProgress),
/* harmony export */   _x: () => (/* binding */ readinessLines),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   e0: () => (/* binding */ clusterMatrix),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   ii: () => (/* binding */ nodePools),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   kr: () => (/* binding */ notCovered),
/* harmony export */   lD: () => (/* binding */ PAGE_GROUPS),
/* harmony export */   lZ: () => (/* binding */ wayBack),
/* harmony export */   n8: () => (/* binding */ fitPage),
/* harmony export */   qP: () => (/* binding */ sectionBlocks),
/* harmony export */   q_: () => (/* binding */ clustersFile),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   qv: () => (/* binding */ orderedCauses),
/* harmony export */   sy: () => (/* binding */ waivers2),
/* harmony export */   tT: () => (/* binding */ identities),
/* harmony export */   vC: () => (/* binding */ proposal),
/* harmony export */   vh: () => (/* binding */ clusterSections),
/* harmony export */   we: () => (/* binding */ targetOrigin),
/* harmony export */   wr: () => (/* binding */ adviceOf2),
/* harmony export */   xz: () => (/* binding */ readiness),
/* harmony export */   ym: () => (/* binding */ allSections),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(574);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4404);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8673);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7859);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2335);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5664);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4205);

















// lib/messages/labels.js
var LABELS = {
  shown: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_COUNTED */ .H2,
  removedApis: { en: "Removed APIs that are still called", zh: "\u4ECD\u88AB\u8C03\u7528\u7684\u5DF2\u79FB\u9664 API" },
  changes: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .SINCE_BASELINE */ .xY,
  nodes: { en: "Nodes", zh: "\u8282\u70B9" },
  pools: { en: "Nodes with causes, grouped by name", zh: "\u5B58\u5728\u95EE\u9898\u7684\u8282\u70B9\uFF08\u6309\u540D\u79F0\u89C4\u5F8B\u5206\u7EC4\uFF09" },
  otherNodes: { en: "other names", zh: "\u5176\u4ED6\u540D\u79F0" },
  number: { en: "Number", zh: "\u6570\u91CF" },
  worst: { en: "Worst", zh: "\u6700\u4E25\u91CD" },
  causes: { en: "Causes", zh: "\u539F\u56E0" },
  addons: { en: "Add-ons", zh: "\u63D2\u4EF6" },
  addonChecks: { en: "Add-on checks", zh: "\u5404\u63D2\u4EF6\u7684\u68C0\u67E5\u7ED3\u679C" },
  removedCalls: { en: "Calls of removed APIs", zh: "\u5BF9\u5DF2\u79FB\u9664 API \u7684\u8C03\u7528" },
  upgrade: { en: "Upgrade progress", zh: "\u5347\u7EA7\u8FDB\u5EA6" },
  unknownItems: { en: "Not in the catalog", zh: "\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u7684\u68C0\u67E5\u9879" },
  policy: { en: "Policy", zh: "\u7B56\u7565" },
  policyEntries: { en: "Policy entries that are ignored or unused", zh: "\u7B56\u7565\u4E2D\u4E0D\u751F\u6548\u6216\u672A\u4F7F\u7528\u7684\u6761\u76EE" },
  proposal: { en: "What the changed policy would decide", zh: "\u4FEE\u6539\u540E\u7684\u7B56\u7565\u4F1A\u5982\u4F55\u5224\u5B9A" },
  differences: { en: "Decisions that differ", zh: "\u5224\u5B9A\u5BF9\u6BD4" },
  passed: { en: "Passed", zh: "\u5DF2\u901A\u8FC7" },
  what: { en: "What", zh: "\u5185\u5BB9" },
  verdict: { en: "Verdict", zh: "\u7ED3\u8BBA" },
  notCovered: { en: "Not covered", zh: "\u672A\u8986\u76D6\u7684\u5185\u5BB9" },
  requestPath: { en: "Request path", zh: "\u8BF7\u6C42\u8DEF\u5F84" },
  userAgent: { en: "User agent", zh: "\u7528\u6237\u4EE3\u7406\uFF08User-Agent\uFF09" },
  nodesNamed: { en: "Nodes named", zh: "\u8282\u70B9\u540D\u79F0" },
  upgradeTo: { en: "Upgrade to", zh: "\u5347\u7EA7\u5230" },
  validity: { en: "Validity", zh: "\u6709\u6548\u671F" },
  now: { en: "Now", zh: "\u5F53\u524D" },
  withChange: { en: "With the change", zh: "\u4FEE\u6539\u540E" },
  auditWindow: {
    en: "CCE analyzes the audit logs of the last day only, so a weekly job does not show up here.",
    zh: "CCE \u53EA\u5206\u6790\u6700\u8FD1\u4E00\u5929\u7684\u5BA1\u8BA1\u65E5\u5FD7\uFF1A\u6BCF\u5468\u8FD0\u884C\u4E00\u6B21\u7684\u4EFB\u52A1\u4E0D\u4F1A\u51FA\u73B0\u5728\u8FD9\u91CC\u3002"
  },
  cause: { en: "Cause and what to do", zh: "\u539F\u56E0\u4E0E\u5904\u7406\u65B9\u6CD5" },
  greenAnyway: {
    en: "The step passes anyway, because the run is set not to fail.",
    zh: "\u8BE5\u6B65\u9AA4\u4ECD\u4E3A\u7EFF\u8272\uFF1A\u6309\u8BBE\u7F6E\uFF0C\u5B83\u4E0D\u4F1A\u56E0\u6B64\u5931\u8D25\u3002"
  }
};
var HEADINGS = {
  block: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .FIX_FIRST */ .xI,
  inconclusive: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .UNDECIDED */ .Cz,
  warn: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIRM */ .nG,
  notice: { en: "Notes", zh: "\u63D0\u793A" },
  waived: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DECISIONS */ .Yv.waived
};

// lib/messages/summary.js
var SUMMARY = {
  none: { en: "(none)", zh: "\uFF08\u65E0\uFF09" },
  skippedItem: { en: "Skipped in the check task itself:", zh: "\u68C0\u67E5\u4EFB\u52A1\u4E2D\u88AB\u4EBA\u4E3A\u8DF3\u8FC7\uFF1A" },
  skippedOn: (count) => ({
    en: `on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5728 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u4E0A`
  }),
  affectedNodes: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "node has", "nodes have")} a cause.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5B58\u5728\u95EE\u9898\u3002`
  }),
  affectedOf: (count, all) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(all, "node")} have a cause; the report does not list the others.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(all)} \u4E2A\u8282\u70B9\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u5B58\u5728\u95EE\u9898\uFF1B\u62A5\u544A\u4E0D\u5217\u51FA\u5176\u4F59\u8282\u70B9\u3002`
  }),
  batches: (nodes2, batches) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(nodes2, "node")} in about ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(batches, "batch", "batches")} (an estimate: by default 1, 4 and 16 nodes, then 20 at a time)`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(nodes2)} \u4E2A\u8282\u70B9\u5927\u7EA6\u5206 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(batches)} \u6279\u5347\u7EA7\uFF08\u9ED8\u8BA4\u524D\u4E09\u6279\u4F9D\u6B21\u4E3A 1\u30014\u300116 \u4E2A\uFF0C\u4E4B\u540E\u6BCF\u6279 20 \u4E2A\uFF1B\u4EC5\u4E3A\u4F30\u7B97\uFF09`
  }),
  unknownItemsNote: {
    en: "CCE publishes the API names of only a few check items, and these are not among them. Report them so that the gate can add them; until then, a policy can say what to do (`items`).",
    zh: "CCE \u53EA\u516C\u5E03\u4E86\u5C11\u6570\u68C0\u67E5\u9879\u7684 API \u540D\u79F0\uFF0C\u4EE5\u4E0B\u68C0\u67E5\u9879\u4E0D\u5728\u5176\u4E2D\u3002\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u6536\u5F55\uFF1B\u5728\u6B64\u4E4B\u524D\u53EF\u4EE5\u5728\u7B56\u7565\u4E2D\u8BF4\u660E\u5904\u7406\u65B9\u6CD5\uFF08`items`\uFF09\u3002"
  },
  report: { en: "Report", zh: "\u53CD\u9988" },
  resolvedLabel: { en: "Resolved:", zh: "\u5DF2\u89E3\u51B3\uFF1A" },
  moreRows: (count) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOut */ .ig)(count, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ROW */ .nw),
  moreClusters: (count) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOut */ .ig)(count, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ONE_CLUSTER */ .UK),
  moreFindings: (count) => ({
    en: `\u2026 and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "more finding")} in report.json`,
    zh: `\u2026\u2026\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u95EE\u9898\uFF0C\u89C1 report.json`
  }),
  moreAnnotations: (count) => ({
    en: `(${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} more of this type are not annotated; see the job summary and report.json.)`,
    zh: `\uFF08\u8FD8\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u6761\u540C\u7C7B\u95EE\u9898\u6CA1\u6709\u6807\u6CE8\uFF1A\u8BF7\u89C1\u4F5C\u4E1A\u6458\u8981\u548C report.json\u3002\uFF09`
  }),
  short: {
    en: "Shortened: meanings and node names are left out here; report.json has them.",
    zh: "\u5185\u5BB9\u5DF2\u7CBE\u7B80\uFF1A\u6B64\u5904\u7701\u7565\u4E86\u5404\u539F\u56E0\u7684\u542B\u4E49\u548C\u8282\u70B9\u540D\u79F0\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002"
  },
  names: {
    en: "Shortened: only the names of causes are shown here; report.json has messages, meanings, fixes and nodes.",
    zh: "\u5185\u5BB9\u5DF2\u7CBE\u7B80\uFF1A\u6B64\u5904\u53EA\u5217\u51FA\u539F\u56E0\u7684\u540D\u79F0\uFF1B\u63D0\u793A\u4FE1\u606F\u3001\u542B\u4E49\u3001\u5904\u7406\u65B9\u6CD5\u548C\u8282\u70B9\u89C1 report.json\u3002"
  }
};
var CHANGES = {
  fresh: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} new`, zh: `\u65B0\u589E ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u9879` }),
  resolved: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} resolved`, zh: `\u5DF2\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u9879` }),
  known: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} known`, zh: `\u6B64\u524D\u5DF2\u77E5 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u9879` })
};

// lib/messages/identity.js
var IDENTITY = {
  notNamed: { en: "(not named)", zh: "\uFF08\u672A\u6307\u5B9A\uFF09" },
  versions: { en: "Versions", zh: "\u7248\u672C" },
  asserted: { en: "set by target-version", zh: "\u7531\u672C\u6B21\u8FD0\u884C\u6307\u5B9A" },
  setIn: (place) => ({ en: `set in ${place}`, zh: `\u53D6\u81EA ${place}` }),
  notAsserted: { en: "from the check; target-version is not set", zh: "\u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672C\u6B21\u8FD0\u884C\u672A\u6307\u5B9A" },
  checkedFor: (version) => ({ en: `checked for ${version}`, zh: `\u68C0\u67E5\u9488\u5BF9 ${version}` }),
  cluster: { en: "The cluster", zh: "\u96C6\u7FA4\u73B0\u72B6" },
  task: (id) => ({ en: `task ${id}`, zh: `\u4EFB\u52A1 ${id}` }),
  noPhase: { en: "(no phase)", zh: "\uFF08\u65E0\u72B6\u6001\uFF09" },
  withoutId: { en: "(without an id)", zh: "\uFF08\u65E0 ID\uFF09" },
  phase: (phase) => ({ en: `phase ${phase}`, zh: `\u72B6\u6001 ${phase}` }),
  still: (phase) => ({ en: `still ${phase}`, zh: `\u72B6\u6001\u4ECD\u4E3A ${phase}` }),
  runs: (version) => ({ en: `runs ${version}`, zh: `\u8FD0\u884C\u7248\u672C ${version}` }),
  workflow: (phase) => ({
    en: `upgrade workflow ${phase}`,
    zh: `\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1 ${phase}`
  }),
  backup: (ms) => ({
    en: `last backup ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(ms).en} ago`,
    zh: `\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u5728 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(ms).zh}\u524D`
  }),
  nothingPlanned: { en: "has no resource of this cluster", zh: "\u4E0D\u542B\u8BE5\u96C6\u7FA4\u7684\u8D44\u6E90" },
  unknownJump: { en: "the version that the cluster runs is not known", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u672A\u77E5" },
  knownRemovals: (release) => ({
    en: `knows the APIs that Kubernetes removes up to ${release}`,
    zh: `\u5DF2\u6536\u5F55 Kubernetes ${release} \u53CA\u4EE5\u524D\u79FB\u9664\u7684 API`
  }),
  forTarget: (version) => ({ en: `for ${version}`, zh: `\u76EE\u6807\u7248\u672C ${version}` }),
  ofCluster: (id) => ({ en: `of cluster ${id}`, zh: `\u5C5E\u4E8E\u96C6\u7FA4 ${id}` }),
  taken: (time) => ({ en: `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .TAKEN */ .Mt.en} ${time}`, zh: `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .TAKEN */ .Mt.zh} ${time}` }),
  validUntil: (time) => ({
    en: `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .VALID_UNTIL */ .QY.zh} ${time}`
  }),
  expiredAt: (time) => ({ en: `expired at ${time}`, zh: `\u5DF2\u4E8E ${time} \u8FC7\u671F` }),
  validFor: (time, ms) => {
    const length = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(ms);
    return ms > 0 ? { en: `valid until ${time} (${length.en} left)`, zh: `\u6709\u6548\u671F\u81F3 ${time}\uFF08\u5269\u4F59 ${length.zh}\uFF09` } : { en: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .expiredAgo */ .xj)(length.en).en, zh: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .expiredAgo */ .xj)(length.zh).zh };
  }
};

// lib/report/identity.js
function validityOf({ expiresAt, phase }, { report, t }) {
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt !== null && expires !== null)
    return { at: expiresAt, leftMs: expires - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0) };
  if (phase === null)
    return t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_RESULT */ .AC);
  return t(phase === "Init" || phase === "Running" ? IDENTITY.still(phase) : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_EXPIRY */ .wv);
}
var NAMED_PLACES = 3;
function targetOrigin({ clusters: clusters2 }, t, quote) {
  const places = [...new Set(clusters2.flatMap(({ targetFrom }) => targetFrom ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(targetFrom) : []))];
  if (places.length === 0)
    return "";
  return t(places.length > NAMED_PLACES ? (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsSetInPlaces */ .Ap)(places.length) : (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .targetSetIn */ .f4)(places.map((place) => quote(place))));
}
function clusterIdentity(cluster, context) {
  const { report, t } = context;
  const { name, id, region, verdict, checks } = cluster;
  const names2 = [name, id].flatMap((one) => one === null ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(one)]);
  const versions = versionsText(cluster, t);
  const parts = [
    names2.length > 0 ? names2.join(" ") : t(IDENTITY.notNamed),
    ...region === null ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(region)],
    ...report.clusters.length > 1 ? [{ tag: verdict, text: t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTitle */ .Sw)(verdict)) }] : []
  ];
  return [
    { term: t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .CLUSTER */ .Bs), parts },
    ...versions === null ? [] : [{ term: t(IDENTITY.versions), parts: [versions] }],
    ...checks.filter(({ check }) => check !== "addons").map((check) => checkFact(check, cluster, context))
  ];
}
var liveVersionsOf = (cluster, t) => versionsOf({ ...cluster, currentVersion: cluster.currentVersion ?? cluster.facts.liveVersion ?? null }, t);
function versionsOf({ currentVersion, targetVersion }, t) {
  if (currentVersion === null && targetVersion === null)
    return null;
  const versions = [.../* @__PURE__ */ new Set([currentVersion, targetVersion])];
  return versions.map((one) => one === null ? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(one)).join(" \u2192 ");
}
function versionsText(cluster, t) {
  const { targetVersion, targetAsserted, targetFrom, checks } = cluster;
  const versions = liveVersionsOf(cluster, t);
  if (versions === null)
    return null;
  const checked = checks.find(({ check }) => check === "precheck")?.targetVersion ?? targetVersion;
  const asserted = targetFrom ? IDENTITY.setIn((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(targetFrom))) : IDENTITY.asserted;
  const origin = t(targetAsserted ? asserted : IDENTITY.notAsserted);
  const other = checked === null || checked === targetVersion ? "" : `${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .SEMICOLON */ .I8)}${t(IDENTITY.checkedFor((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(checked)))}`;
  return `${versions}${targetVersion === null ? "" : t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .bracketed */ .Em)(`${origin}${other}`))}`;
}
function checkFact(check, cluster, context) {
  const { t } = context;
  const { taskId, phase, expiresAt, targetVersion, clusterId, takenAt, nodeCount, passed: passed2 } = check;
  const term = (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l2)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checkName */ .I3)(check.check)));
  if (check.check === "plan")
    return { term, parts: [planFact(check, t)] };
  if (check.check === "manifests")
    return { term, parts: manifestsFact(check, t) };
  if (taskId === null && phase === null)
    return { term, parts: [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_RESULT */ .AC)] };
  const isPrecheck = check.check === "precheck";
  const parts = [
    ...isPrecheck ? [validityOf(check, context)] : [],
    ...isPrecheck && expiresAt === null ? [] : [phase === null ? t(IDENTITY.noPhase) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(phase)],
    ...isPrecheck || passed2 > 0 ? [t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checksPassed */ .CC)(passed2))] : [],
    ...nodeCount > 0 ? [t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9)(nodeCount))] : [],
    ...isPrecheck || targetVersion === null || targetVersion === cluster.targetVersion ? [] : [t(IDENTITY.forTarget((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(targetVersion)))],
    ...clusterId === null || clusterId === cluster.id ? [] : [t(IDENTITY.ofCluster((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(clusterId)))],
    ...takenAt === null ? [] : [t(IDENTITY.taken((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(takenAt)))],
    t(taskId === null ? IDENTITY.withoutId : IDENTITY.task((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(taskId)))
  ];
  return { term, parts };
}
var planFact = ({ verdict, passed: passed2 }, t) => verdict === "not-applicable" ? t(IDENTITY.nothingPlanned) : { tag: verdict, text: `${t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTitle */ .Sw)(verdict))} \xB7 ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checksPassed */ .CC)(passed2))}` };
var manifestsFact = ({ verdict, currentVersion, targetVersion }, t) => [
  { tag: verdict, text: t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTitle */ .Sw)(verdict)) },
  ...currentVersion === null && targetVersion !== null ? [t(IDENTITY.unknownJump)] : [],
  t(IDENTITY.knownRemovals(_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_3__/* .NEWEST_KNOWN_RELEASE */ .Nc))
];
function addonsFact({ checks }, context) {
  const { t } = context;
  const addons3 = checks.filter(({ check: check2 }) => check2 === "addons");
  const dated = addons3.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? "").localeCompare(b.expiresAt ?? ""));
  const check = first ?? addons3[0];
  const named2 = addons3.filter(({ addon }) => addon !== null).length;
  if (check === void 0)
    return null;
  const parts = [...named2 > 0 ? [t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .addons */ .MC)(named2))] : [], validityOf(check, context)];
  return { term: (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l2)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checkName */ .I3)("addons"))), parts };
}
function liveFact({ facts }, { report, t }) {
  const { phase, liveVersion, workflow, latestBackupAt } = facts;
  const [backup, now] = [(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(latestBackupAt ?? null), (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(report.generatedAt)];
  const parts = [
    ...phase === void 0 ? [] : [t(IDENTITY.phase((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(phase)))],
    ...liveVersion === void 0 ? [] : [t(IDENTITY.runs((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(liveVersion)))],
    ...workflow?.phase ? [t(IDENTITY.workflow((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(workflow.phase)))] : [],
    ...backup === null || now === null ? [] : [t(IDENTITY.backup(Math.max(0, now - backup)))]
  ];
  return parts.length === 0 ? null : { term: t(IDENTITY.cluster), parts };
}

// lib/messages/fleet.js
var FLEET = {
  title: { en: "Clusters", zh: "\u96C6\u7FA4" },
  matrix: { en: "Clusters and their checks", zh: "\u5404\u96C6\u7FA4\u7684\u68C0\u67E5\u7ED3\u679C" },
  upgrade: { en: "Upgrade", zh: "\u5347\u7EA7\u7248\u672C" },
  others: { en: "Other findings", zh: "\u5176\u4ED6\u95EE\u9898" },
  stage: { en: "Stage", zh: "\u9636\u6BB5" },
  moreClusters: (count) => ({
    en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "more cluster"),
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4`
  }),
  each: { en: "Each cluster", zh: "\u5404\u96C6\u7FA4\u8BE6\u60C5" },
  noFindings: { en: "No finding.", zh: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002" }
};

// lib/messages/html-page.js
var PAGE = {
  product: { en: "CCE Upgrade Gate", zh: "CCE \u5347\u7EA7\u95E8\u7981" },
  skip: { en: "Skip to what to do", zh: "\u8DF3\u5230\u5904\u7406\u4E8B\u9879" },
  mayI: { en: "May I approve? ", zh: "\u53EF\u4EE5\u6279\u51C6\u5417\uFF1F" },
  yes: { en: "Yes.", zh: "\u53EF\u4EE5\u3002" },
  yesUntil: (time) => ({ en: `Yes, until ${time}.`, zh: `\u53EF\u4EE5\uFF0C\u6709\u6548\u671F\u81F3 ${time}\u3002` }),
  yesIfUntil: (time) => ({
    en: `Yes, until ${time}, once the risks below are confirmed.`,
    zh: `\u786E\u8BA4\u4E0B\u5217\u98CE\u9669\u540E\u53EF\u4EE5\uFF0C\u6709\u6548\u671F\u81F3 ${time}\u3002`
  }),
  yesIf: { en: "Yes, once the risks below are confirmed.", zh: "\u786E\u8BA4\u4E0B\u5217\u98CE\u9669\u540E\u53EF\u4EE5\u3002" },
  no: { en: "No.", zh: "\u4E0D\u53EF\u4EE5\u3002" },
  notYet: { en: "Not yet: something could not be checked.", zh: "\u76EE\u524D\u65E0\u6CD5\u5224\u65AD\u3002" },
  nothingToDo: { en: "Nothing needs to be upgraded.", zh: "\u65E0\u9700\u5347\u7EA7\u3002" },
  notAsked: { en: "This change does not touch an upgrade.", zh: "\u672C\u6B21\u53D8\u66F4\u4E0D\u6D89\u53CA\u95E8\u7981\u5173\u6CE8\u7684\u5347\u7EA7\u3002" },
  trueAt: { en: "Correct at the time of writing:", zh: "\u7ED3\u8BBA\u4EC5\u5728\u751F\u6210\u65F6\u6709\u6548\uFF1A" },
  identity: { en: "Cluster and validity", zh: "\u96C6\u7FA4\u4E0E\u6709\u6548\u671F" },
  validUntil: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .VALID_UNTIL */ .QY,
  leftThen: (left) => ({ en: `${left} left at the time of writing`, zh: `\u751F\u6210\u65F6\u5269\u4F59 ${left}` }),
  expiredThen: (ago) => ({
    en: `expired ${ago} before this page was written`,
    zh: `\u751F\u6210\u524D ${ago}\u5DF2\u8FC7\u671F`
  }),
  moreClusters: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "more cluster")} in report.json`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4\uFF0C\u89C1 report.json`
  }),
  counts: { en: "At a glance", zh: "\u6982\u89C8" },
  toFix: { en: "to fix", zh: "\u987B\u4FEE\u590D" },
  undecided: { en: "undecided", zh: "\u65E0\u6CD5\u5224\u5B9A" },
  toConfirm: { en: "to confirm", zh: "\u5F85\u786E\u8BA4" },
  waived: { en: "waived", zh: "\u5DF2\u8C41\u514D" },
  noted: { en: "noted", zh: "\u63D0\u793A" },
  passed: { en: "passed", zh: "\u901A\u8FC7" },
  isNew: { en: "new", zh: "\u65B0\u589E" },
  resolved: { en: "resolved", zh: "\u5DF2\u89E3\u51B3" },
  contents: { en: "On this page", zh: "\u672C\u9875\u5185\u5BB9" },
  whatToDo: { en: "What to do", zh: "\u5904\u7406\u4E8B\u9879" },
  nothingFound: { en: "No problem was found.", zh: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002" },
  moreCauses: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "more cause")} in report.json`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0\uFF0C\u89C1 report.json`
  }),
  written: { en: "Written", zh: "\u751F\u6210\u65F6\u95F4" },
  everything: {
    en: "report.json beside this page has all data in machine-readable form; evidence/ has CCE\u2019s raw responses.",
    zh: "\u540C\u76EE\u5F55\u7684 report.json \u4E3A\u5B8C\u6574\u7684\u673A\u5668\u53EF\u8BFB\u6570\u636E\uFF0Cevidence/ \u4E3A CCE \u7684\u539F\u59CB\u54CD\u5E94\u3002"
  },
  moreInReport: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .moreInReport */ .h6
};

// lib/report/fleet.js
function reportsByCluster(report) {
  const ofClusters2 = report.findings.filter(({ clusterId, check }) => clusterId !== null || check !== null);
  const findings = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(ofClusters2, ({ clusterId }) => clusterId);
  const gaps = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(report.notCovered, ({ clusterId }) => clusterId);
  return worstFirst(report.clusters).map((cluster) => ({
    ...report,
    clusters: [cluster],
    verdict: cluster.verdict,
    findings: findings.get(cluster.id) ?? [],
    notCovered: gaps.get(cluster.id) ?? []
  }));
}
var worstFirst = (clusters2) => clusters2.toSorted((a, b) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .VERDICTS */ .bk.indexOf(a.verdict) - _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .VERDICTS */ .bk.indexOf(b.verdict));
var CHECK_ORDER = ["precheck", "addons", "manifests", "plan", "upgrade", "postcheck"];
var checkNamesOf = ({ clusters: clusters2 }) => {
  const names2 = new Set(clusters2.flatMap(({ checks }) => checks.map(({ check }) => check)));
  const rank = (name) => CHECK_ORDER.includes(name) ? CHECK_ORDER.indexOf(name) : CHECK_ORDER.length;
  return [...names2].sort((a, b) => rank(a) - rank(b) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .compareText */ .n6)(a, b));
};
var UNFOLDED = 30;
var WITH_PLACES = 10;
function clusterMatrix(context) {
  const { report, t } = context;
  if (!(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(report))
    return null;
  const checks = checkNamesOf(report);
  const hasStages = report.clusters.some(({ stage }) => stage !== void 0);
  const hasOthers = report.findings.some((finding) => isOther(finding) && finding.clusterId !== null);
  const columns = [
    _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .CLUSTER */ .Bs,
    LABELS.verdict,
    ...checks.map((check) => ({ en: (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l2)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checkName */ .I3)(check).en), zh: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checkName */ .I3)(check).zh })),
    ...hasOthers ? [FLEET.others] : [],
    FLEET.upgrade,
    ...hasStages ? [FLEET.stage] : [],
    LABELS.validity
  ];
  const all = reportsByCluster(report);
  const tableOf = (some, folded) => {
    const rows = some.flatMap((own) => own.clusters.map((one) => matrixRow(one, own, { checks, hasOthers, hasStages, context })));
    return { type: "table", caption: FLEET.matrix, columns, rows, ...folded !== void 0 && { folded } };
  };
  const [shown, others] = [all.slice(0, UNFOLDED), all.slice(UNFOLDED)];
  const content = [tableOf(shown), ...others.length > 0 ? [tableOf(others, moreClusters(others, t))] : []];
  return { id: "clusters", title: FLEET.title, content };
}
function moreClusters(others, t) {
  const counts = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .VERDICTS */ .bk.flatMap((verdict) => {
    const count = others.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2[verdict]} ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)}`] : [];
  });
  return `${t(FLEET.moreClusters(others.length))}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}${counts.join(" \xB7 ")}`;
}
function matrixRow(cluster, own, { checks, hasOthers, hasStages, context }) {
  const { report, t } = context;
  const { id, name, verdict, stage, targetFrom } = cluster;
  const place = targetFrom && report.clusters.length <= WITH_PLACES ? [t(IDENTITY.setIn((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(targetFrom))))] : [];
  const label = name ?? id;
  return [
    label === null ? t(IDENTITY.notNamed) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(label),
    { tag: verdict, text: t(shortTitle(verdict)), sign: _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2[verdict] },
    ...checks.map((check) => checkCell(cluster.checks.filter((one) => one.check === check), own, t)),
    ...hasOthers ? [othersCell(own, t)] : [],
    { list: [liveVersionsOf(cluster, t) ?? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr), ...place] },
    ...hasStages ? [stage === void 0 ? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(stage)] : [],
    validityText(cluster, context)
  ];
}
var shortTitle = (verdict) => verdict === "warn" ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DECISIONS */ .Yv.warn : (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTitle */ .Sw)(verdict);
function checkCell(results, own, t) {
  const [first] = results;
  if (first === void 0)
    return t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr);
  const verdict = (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .worstVerdict */ .zP)(results.map((result) => result.verdict));
  const findings = own.findings.filter(({ check, decides }) => check === first.check && decides);
  const all = own.findings;
  const passed2 = results.reduce((sum, result) => sum + result.passed, 0);
  return verdictCell(verdict, { findings, all }, passed2, t);
}
var isOther = ({ check, decides }) => check === null && decides;
function othersCell({ findings }, t) {
  const others = findings.filter(isOther);
  const worst = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .DECISIONS */ .Yv.find((decision) => others.some((one) => one.decision === decision));
  if (worst === void 0)
    return t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr);
  return verdictCell(worst === "block" || worst === "inconclusive" ? worst : "warn", { findings: others, all: findings }, 0, t);
}
function verdictCell(verdict, found, passed2, t) {
  const count = (decision) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .countEach */ .x8)(found.findings.filter((one) => one.decision === decision), found.all);
  const [number, label] = {
    block: [count("block"), t(PAGE.toFix)],
    inconclusive: [0, t(PAGE.undecided)],
    warn: [count("warn"), t(PAGE.toConfirm)],
    pass: [passed2, t(PAGE.passed)],
    "not-applicable": [0, t(shortTitle("not-applicable"))]
  }[verdict];
  const text = number > 0 ? `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(number)} ${label}` : verdict === "inconclusive" ? label : t(shortTitle(verdict));
  return { tag: verdict, text, sign: _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2[verdict] };
}
function validityText({ checks }, context) {
  const { t } = context;
  const dated = checks.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .compareText */ .n6)(a.expiresAt ?? "", b.expiresAt ?? ""));
  const validity = first === void 0 ? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr) : validityOf(first, context);
  if (typeof validity === "string")
    return validity;
  const time = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(validity.at);
  return validity.leftMs > 0 ? time : t(IDENTITY.expiredAt(time));
}

// lib/messages/readiness-section.js
var READINESS = {
  title: { en: "Readiness", zh: "\u5347\u7EA7\u5C31\u7EEA\u60C5\u51B5" },
  caption: { en: "What CCE says beside its checks", zh: "\u68C0\u67E5\u4E4B\u5916 CCE \u7ED9\u51FA\u7684\u4FE1\u606F" },
  state: { en: "State", zh: "\u60C5\u51B5" },
  backup: { en: "Control-plane backup", zh: "\u63A7\u5236\u9762\u5907\u4EFD" },
  support: (version) => ({ en: `Support of ${version}`, zh: `${version} \u7684\u652F\u6301\u671F` }),
  currentSupport: { en: "Support of the current version", zh: "\u5F53\u524D\u7248\u672C\u7684\u652F\u6301\u671F" },
  targetSupport: { en: "Support of the target", zh: "\u76EE\u6807\u7248\u672C\u7684\u652F\u6301\u671F" },
  target: { en: "Target", zh: "\u76EE\u6807\u7248\u672C" },
  way: { en: "Way to the target", zh: "\u5347\u7EA7\u8DEF\u5F84" },
  autoscaling: { en: "Node-pool autoscaling", zh: "\u8282\u70B9\u6C60\u5F39\u6027\u4F38\u7F29" },
  nodes: { en: "Nodes after the upgrade", zh: "\u5347\u7EA7\u540E\u7684\u8282\u70B9" },
  noBackup: { en: "none", zh: "\u6CA1\u6709\u5907\u4EFD" },
  notKnown: { en: "not known", zh: "\u672A\u77E5" },
  backedUp: (at, agoMs) => ({
    en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(agoMs).en} ago (${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(at)})`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(agoMs).zh}\u524D\uFF08${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(at)}\uFF09`
  }),
  sources: (sources) => ({
    en: `Ends of support: ${sources.join("; ")}. CCE maintains each version for at least 24 months.`,
    zh: `\u652F\u6301\u671F\u7684\u6765\u6E90\uFF1A${sources.join("\uFF1B")}\u3002CCE \u5BF9\u6BCF\u4E2A\u7248\u672C\u81F3\u5C11\u7EF4\u62A4 24 \u4E2A\u6708\u3002`
  }),
  source: (url, asOf) => ({
    en: `\`${url}\` (as of ${asOf})`,
    zh: `\`${url}\`\uFF08\u622A\u81F3 ${asOf}\uFF09`
  }),
  offered: (versions) => versions.length === 0 ? { en: "CCE offers no upgrade now", zh: "CCE \u76EE\u524D\u4E0D\u63D0\u4F9B\u4EFB\u4F55\u5347\u7EA7" } : { en: `CCE offers ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(versions).en}`, zh: `CCE \u63D0\u4F9B ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(versions).zh}` },
  steps: (way, count) => ({
    en: `${way} (${count === 1 ? "1 upgrade" : `${count} upgrades`})`,
    zh: `${way}\uFF08${count} \u6B21\u5347\u7EA7\uFF09`
  }),
  noWay: { en: "no way is known from clusterupgradepaths", zh: "clusterupgradepaths \u4E2D\u6CA1\u6709\u53EF\u7528\u7684\u8DEF\u5F84" },
  removed: (from, to, count) => ({
    en: `APIs that ${from} \u2192 ${to} removes: ${count}`,
    zh: `${from} \u2192 ${to} \u79FB\u9664\u7684 API\uFF1A${count} \u4E2A`
  }),
  removedApi: (apiVersion, kinds, replacement, since) => ({
    en: `${apiVersion} ${kinds}, removed in ${since}: ${replacement === null ? "no replacement" : `use ${replacement}`}`,
    zh: `${apiVersion} ${kinds}\uFF08${since} \u4E2D\u79FB\u9664\uFF09\uFF1A${replacement === null ? "\u6CA1\u6709\u66FF\u4EE3" : `\u8BF7\u4F7F\u7528 ${replacement}`}`
  }),
  autoscalingOff: {
    en: "off; CCE allows scaling up again after the control plane, and scaling down after the whole upgrade",
    zh: "\u5DF2\u5173\u95ED\uFF1B\u63A7\u5236\u9762\u5347\u7EA7\u540E CCE \u6062\u590D\u6269\u5BB9\uFF0C\u6574\u4E2A\u5347\u7EA7\u5B8C\u6210\u540E\u6062\u590D\u7F29\u5BB9"
  },
  autoscalingOn: (pools) => ({
    en: `on for ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(pools).en}`,
    zh: `\u4EE5\u4E0B\u8282\u70B9\u6C60\u5DF2\u5F00\u542F\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(pools).zh}`
  }),
  nodesFine: (count) => ({
    en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9)(count).en}, none left behind as far as CCE says`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9)(count).zh}\uFF0C\u4ECE CCE \u7684\u4FE1\u606F\u770B\u5747\u5DF2\u5347\u7EA7`
  }),
  nodesLeft: (left, count) => ({
    en: `${left} of ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9)(count).en} left behind`,
    zh: `\u5171 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9)(count).zh}\uFF0C\u5176\u4E2D ${left} \u4E2A\u672A\u5B8C\u6210\u5347\u7EA7`
  })
};
function offerText(offer, target) {
  switch (offer) {
    case "offered":
      return { en: `CCE offers ${target} now`, zh: `CCE \u76EE\u524D\u63D0\u4F9B ${target}` };
    case "reached":
      return { en: `the cluster runs ${target}`, zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${target}` };
    case "under-way":
      return { en: "an upgrade is under way", zh: "\u6B63\u5728\u5347\u7EA7" };
    case "not-offered":
      return { en: `CCE does not offer ${target} now`, zh: `CCE \u76EE\u524D\u4E0D\u63D0\u4F9B ${target}` };
    case "no-target":
      return { en: "no target is set", zh: "\u6CA1\u6709\u6307\u5B9A\u76EE\u6807\u7248\u672C" };
    default:
      return { en: `not known whether CCE offers ${target}`, zh: `\u4E0D\u6E05\u695A CCE \u662F\u5426\u63D0\u4F9B ${target}` };
  }
}
var FROM_BACKUP = {
  en: "The only way back is a backup of the control plane, restored in the CCE console; the API has no call for it.",
  zh: "\u56DE\u9000\u7684\u552F\u4E00\u529E\u6CD5\u662F\u5728 CCE \u63A7\u5236\u53F0\u7528\u63A7\u5236\u9762\u5907\u4EFD\u56DE\u6EDA\uFF1BAPI \u4E0D\u63D0\u4F9B\u56DE\u6EDA\u64CD\u4F5C\u3002"
};
var BACKUPS = {
  en: "CCE backs up etcd by itself when an upgrade starts, and a rollback from that takes about 2 hours. A full backup that you make on the upgrade page before (an EVS snapshot takes 1 to 5 minutes) shortens the rollback to about 20 minutes.",
  zh: "\u5347\u7EA7\u5F00\u59CB\u65F6 CCE \u4F1A\u81EA\u52A8\u5907\u4EFD etcd\uFF0C\u7528\u5B83\u56DE\u6EDA\u7EA6\u9700 2 \u5C0F\u65F6\u3002\u5982\u679C\u5347\u7EA7\u524D\u5728\u5347\u7EA7\u9875\u9762\u624B\u52A8\u505A\u5168\u91CF\u5907\u4EFD\uFF08EVS \u5FEB\u7167\u9700 1 \u5230 5 \u5206\u949F\uFF09\uFF0C\u56DE\u6EDA\u7EA6\u9700 20 \u5206\u949F\u3002"
};
var CLOSES = {
  en: "CCE gives no date until which this is possible. What closes it is any other change of the cluster after the upgrade has succeeded, such as another size: the backup can then no longer be used.",
  zh: "CCE \u6CA1\u6709\u7ED9\u51FA\u671F\u9650\u3002\u5347\u7EA7\u6210\u529F\u540E\u5982\u679C\u5BF9\u96C6\u7FA4\u505A\u4E86\u5176\u4ED6\u64CD\u4F5C\uFF08\u4F8B\u5982\u53D8\u66F4\u89C4\u683C\uFF09\uFF0C\u5C31\u4E0D\u80FD\u518D\u7528\u5907\u4EFD\u56DE\u6EDA\u3002"
};
function wayBackLines(state, endedAt) {
  const at = endedAt === null ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .same */ .FB)("") : { en: ` at ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(endedAt)}`, zh: `\uFF08${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(endedAt)}\uFF09` };
  switch (state) {
    case "before":
      return [FROM_BACKUP, BACKUPS, CLOSES];
    case "during":
      return [
        {
          en: "An upgrade is under way. If a step fails, it can be retried, or rolled back from the backup, in the CCE console.",
          zh: "\u6B63\u5728\u5347\u7EA7\u3002\u5982\u679C\u67D0\u4E2A\u6B65\u9AA4\u5931\u8D25\uFF0C\u53EF\u4EE5\u5728 CCE \u63A7\u5236\u53F0\u91CD\u8BD5\uFF0C\u6216\u7528\u5907\u4EFD\u56DE\u6EDA\u3002"
        },
        BACKUPS,
        CLOSES
      ];
    case "failed":
      return [
        {
          en: `The last upgrade failed${at.en}. In the CCE console, it can be retried, or rolled back from the backup.`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5931\u8D25${at.zh}\u3002\u53EF\u4EE5\u5728 CCE \u63A7\u5236\u53F0\u91CD\u8BD5\uFF0C\u6216\u7528\u5907\u4EFD\u56DE\u6EDA\u3002`
        },
        BACKUPS
      ];
    case "after":
      return [
        {
          en: `The last upgrade succeeded${at.en}. It can be rolled back from the backup as long as nothing else has been changed in the cluster since.`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5DF2\u6210\u529F${at.zh}\u3002\u53EA\u8981\u6B64\u540E\u6CA1\u6709\u5BF9\u96C6\u7FA4\u505A\u8FC7\u5176\u4ED6\u64CD\u4F5C\uFF0C\u5C31\u53EF\u4EE5\u7528\u5907\u4EFD\u56DE\u6EDA\u3002`
        },
        CLOSES
      ];
    case "rolling-back":
      return [
        {
          en: "CCE is rolling the cluster back. Wait until that has ended.",
          zh: "CCE \u6B63\u5728\u56DE\u6EDA\u8BE5\u96C6\u7FA4\u3002\u8BF7\u7B49\u5F85\u56DE\u6EDA\u7ED3\u675F\u3002"
        }
      ];
    case "rollback-failed":
      return [
        {
          en: "A rollback failed. Open a ticket with Huawei Cloud support before anything else is changed in the cluster.",
          zh: "\u56DE\u6EDA\u5931\u8D25\u3002\u5728\u5BF9\u96C6\u7FA4\u505A\u5176\u4ED6\u64CD\u4F5C\u4E4B\u524D\uFF0C\u8BF7\u5148\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
        }
      ];
    default:
      return [];
  }
}
var WAY_BACK_TITLE = { en: "The way back", zh: "\u5982\u4F55\u56DE\u9000" };
var wayBackOf = (names2, more) => {
  const all = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(names2);
  return more > 0 ? { en: `${all.en} and ${more} more:`, zh: `${all.zh}\u7B49 ${names2.length + more} \u4E2A\u96C6\u7FA4\uFF1A` } : { en: `${all.en}:`, zh: `${all.zh}\uFF1A` };
};
var WAY_BACK_SOURCE = {
  en: "Source: CCE user guide, before you upgrade (page `cce_10_0302`).",
  zh: "\u6765\u6E90\uFF1ACCE \u7528\u6237\u6307\u5357\u201C\u5347\u7EA7\u524D\u987B\u77E5\u201D\uFF08\u9875\u9762 `cce_10_0302`\uFF09\u3002"
};

// lib/report/readiness.js
var askedClusters = ({ clusters: clusters2 }) => clusters2.flatMap((cluster) => cluster.readiness === void 0 ? [] : [{ cluster, readiness: cluster.readiness }]);
var NAMED = 10;
function factsOf({ cluster, readiness: readiness2 }, now, t, quote) {
  const { facts, targetVersion } = cluster;
  const { backup, support, target, hops, autoscaledPools, nodes: nodes2 } = readiness2;
  const at = facts.latestBackupAt;
  const ageMs = at === void 0 ? 0 : Math.max(0, now - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(at) ?? now));
  const supportOf = (of) => {
    const one = support.find((entry) => entry.of === of);
    return one === void 0 || one.version === null ? t(READINESS.notKnown) : t((0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__/* .supportClause */ .JI)(supportEnd(one), now));
  };
  const offers = t(READINESS.offered((facts.offeredTargets ?? []).slice(0, NAMED).map((version) => quote(version))));
  const offer = t(offerText(target, quote(targetVersion ?? "")));
  const way = hops === null ? READINESS.noWay : READINESS.steps(quote((0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__/* .wayText */ .xt)(hops)), hops.length);
  const isLong = target === "not-offered" || hops !== null && hops.length > 1;
  const pools = autoscaledPools?.slice(0, NAMED).map((pool) => quote(pool)) ?? [];
  return {
    backup: backup === "none" ? t(READINESS.noBackup) : at === void 0 ? t(READINESS.notKnown) : t(READINESS.backedUp(at, ageMs)),
    current: supportOf("current"),
    target: supportOf("target"),
    offer: target === "not-offered" ? `${offer}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .SEMICOLON */ .I8)}${offers}` : offer,
    way: isLong ? t(way) : null,
    autoscaling: autoscaledPools === null ? null : t(pools.length === 0 ? READINESS.autoscalingOff : READINESS.autoscalingOn(pools)),
    nodes: nodes2 === null ? null : t(nodes2.leftBehind === 0 ? READINESS.nodesFine(nodes2.listed) : READINESS.nodesLeft(nodes2.leftBehind, nodes2.listed))
  };
}
function supportEnd({ state, month, why, source }) {
  const from = source ?? { url: "", asOf: "" };
  if (state === "dated" && month !== null)
    return { state, month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source: from };
  if (state === "ended")
    return { state, source: from };
  const known = ["no-version", "no-region", "no-table"].find((one) => one === why);
  return known === void 0 ? { state: "unknown", why: "no-date", source: from } : { state: "unknown", why: known };
}
function rowsOf(asked, now, t, quote) {
  const { backup, current, target, offer, way, autoscaling, nodes: nodes2 } = factsOf(asked, now, t, quote);
  const versionOf = (of) => asked.readiness.support.find((entry) => entry.of === of)?.version ?? null;
  const titleOf2 = (of, fallback) => {
    const version = versionOf(of);
    return t(version === null ? fallback : READINESS.support(quote(version)));
  };
  const isReached = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_12__/* .sameVersion */ .r1)(versionOf("current") ?? "", versionOf("target") ?? "");
  const rows = [
    [t(READINESS.backup), backup],
    [titleOf2("current", READINESS.currentSupport), current],
    [titleOf2("target", READINESS.targetSupport), isReached ? null : target],
    [t(READINESS.target), offer],
    [t(READINESS.way), way],
    [t(READINESS.autoscaling), autoscaling],
    [t(READINESS.nodes), nodes2]
  ];
  return rows.flatMap(([what, state], kind) => state === null ? [] : [{ kind, what, state }]);
}
var nameOf = ({ name, id }, t, quote) => name ?? id ? quote(name ?? id ?? "") : t(IDENTITY.notNamed);
var timeOf = ({ generatedAt }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(generatedAt) ?? 0;
function sourcesLine(asked, t) {
  const sources = asked.flatMap(({ readiness: readiness2 }) => readiness2.support.flatMap(({ source }) => source ?? []));
  const texts = [...new Set(sources.map(({ url, asOf }) => t(READINESS.source(url, asOf))))];
  return texts.length === 0 ? [] : [t(READINESS.sources(texts))];
}
var UNFOLDED2 = 10;
function readiness({ report, t }) {
  const asked = askedClusters(report);
  const [only, ...others] = asked;
  if (only === void 0)
    return null;
  const now = timeOf(report);
  const rows = tableRows(asked, now, t);
  const table = others.length === 0 ? {
    type: "table",
    caption: READINESS.caption,
    columns: [LABELS.what, READINESS.state],
    rows: rowsOf(only, now, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw).map(({ what, state }) => [what, state])
  } : {
    type: "table",
    caption: READINESS.caption,
    columns: [_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .CLUSTER */ .Bs, READINESS.backup, READINESS.currentSupport, READINESS.targetSupport, READINESS.target],
    rows,
    ...rows.length > UNFOLDED2 && { folded: t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clusters */ .qf)(asked.length)) }
  };
  const sources = sourcesLine(asked, t);
  const content = [table, ...removedApis(asked, t), ...sources.length > 0 ? [linesOf(sources)] : []];
  return { id: "readiness", title: READINESS.title, content };
}
function tableRows(asked, now, t) {
  const rows = asked.map((one) => ({ one, facts: factsOf(one, now, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw) }));
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(rows, ({ facts }) => JSON.stringify(facts)).values()].map((group) => {
    const [{ facts }] = group;
    const { backup, current, target, offer, way, autoscaling, nodes: nodes2 } = facts;
    const more = [offer, way, autoscaling, nodes2].filter((part) => part !== null);
    return [
      clusterNames(group.map(({ one }) => one), t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw),
      backup,
      current,
      target,
      { list: more }
    ];
  });
}
function clusterNames(some, t, quote) {
  const names2 = some.slice(0, NAMED_CLUSTERS2).map(({ cluster }) => nameOf(cluster, t, quote));
  const more = some.length - names2.length;
  return `${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(names2))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more))}` : ""}`;
}
var linesOf = (lines) => ({ type: "lines", lines });
function removedApis(asked, t) {
  const hops = asked.flatMap(({ readiness: readiness2 }) => readiness2.hops ?? []);
  const distinct2 = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(hops, ({ from, to }) => `${(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_12__/* .minorNumber */ .FR)(from)} ${(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_12__/* .minorNumber */ .FR)(to)}`);
  return [...distinct2.values()].flatMap(([hop]) => {
    const { from, to, removedApis: apis } = hop;
    if (apis === null || apis.length === 0)
      return [];
    const entries = apis.map(({ apiVersion, kinds, replacement, removedIn }) => {
      const use = replacement === null ? null : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(replacement);
      return t(READINESS.removedApi((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(apiVersion), kinds.join(", "), use, removedIn));
    });
    const title = t(READINESS.removed((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(minorText(from)), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(minorText(to)), apis.length));
    return [{ type: "folded", title, entries }];
  });
}
var minorText = (version) => `v1.${(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_12__/* .minorNumber */ .FR)(version) ?? "?"}`;
var NAMED_CLUSTERS2 = 5;
function wayBack({ report, t }) {
  const asked = askedClusters(report);
  if (asked.length === 0)
    return null;
  const lines = wayBackGroups(asked, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw);
  return { id: "way-back", title: WAY_BACK_TITLE, content: [linesOf([...lines, t(WAY_BACK_SOURCE)])] };
}
function wayBackGroups(asked, t, quote) {
  const groups = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(asked, ({ readiness: readiness2 }) => readiness2.wayBack);
  return [...groups.values()].flatMap((group) => {
    const [{ readiness: first }] = group;
    const times = new Set(group.map(({ readiness: readiness2 }) => readiness2.upgradeEndedAt));
    const isDated = (first.wayBack === "after" || first.wayBack === "failed") && times.size > 1;
    const names2 = group.slice(0, NAMED_CLUSTERS2).map(({ cluster, readiness: { upgradeEndedAt: at } }) => {
      const name = nameOf(cluster, t, quote);
      return isDated && at !== null ? `${name}${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .bracketed */ .Em)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(at)))}` : name;
    });
    const heading2 = asked.length === 1 ? [] : [t(wayBackOf(names2, group.length - names2.length))];
    return [...heading2, ...wayBackLines(first.wayBack, isDated ? null : first.upgradeEndedAt).map(t)];
  });
}
var LISTED_STATES = 10;
function readinessLines(report, t) {
  const asked = askedClusters(report);
  if (asked.length === 0)
    return [];
  const plain = (text) => text;
  const rows = asked.flatMap((one) => rowsOf(one, timeOf(report), t, plain).map((row) => ({ one, ...row }))).toSorted((a, b) => a.kind - b.kind);
  const lines = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(rows, ({ what }) => what).values()].flatMap((ofWhat) => {
    const states = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(ofWhat, ({ state }) => state)];
    const more = states.length - LISTED_STATES;
    return [
      ...states.slice(0, LISTED_STATES).map(([state, group]) => {
        const some = group.map(({ one }) => one);
        const which = some.length === asked.length ? "" : ` [${clusterNames(some, t, plain)}]`;
        return `  ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .labeled */ .GA)(group[0].what, state))}${which}`;
      }),
      ...more > 0 ? [`  ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .labeled */ .GA)(ofWhat[0].what, t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more))))}`] : []
    ];
  });
  return [
    "",
    t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .labeled */ .GA)(READINESS.title, "")).trimEnd(),
    ...lines,
    "",
    t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .labeled */ .GA)(WAY_BACK_TITLE, "")).trimEnd(),
    ...wayBackGroups(asked, t, plain).map((line) => `  ${line}`)
  ];
}

// lib/messages/html-card.js
var CARD = {
  ..._chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DECISIONS */ .Yv,
  shown: { en: "Does not count", zh: "\u4E0D\u8BA1\u5165\u7ED3\u8BBA" },
  fixFirst: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .FIX_FIRST */ .xI,
  undecided: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .UNDECIDED */ .Cz,
  confirm: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIRM */ .nG,
  notes: { en: "Notes and waived risks", zh: "\u63D0\u793A\u4E0E\u5DF2\u8C41\u514D\u7684\u98CE\u9669" },
  others: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_COUNTED */ .H2,
  othersWhy: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_COUNTED_WHY */ .gO,
  isNew: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NEW */ .dy,
  isKnown: { en: "Known", zh: "\u5DF2\u6709" },
  guess: { en: "a guess", zh: "\u63A8\u6D4B" },
  guessed: {
    en: "This check item is not documented. The title and advice are a guess based on its message; check that they apply.",
    zh: "\u8BE5\u68C0\u67E5\u9879\u6CA1\u6709\u516C\u5F00\u6587\u6863\u3002\u6807\u9898\u548C\u5EFA\u8BAE\u662F\u6839\u636E\u68C0\u67E5\u4FE1\u606F\u63A8\u6D4B\u7684\uFF0C\u8BF7\u5148\u6838\u5B9E\u662F\u5426\u9002\u7528\u3002"
  },
  unknown: {
    en: "Nothing is documented about this check item beyond its own message.",
    zh: "\u9664\u68C0\u67E5\u4FE1\u606F\u672C\u8EAB\u5916\uFF0C\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\u7684\u8D44\u6599\u3002"
  },
  doThis: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DO_THIS */ .X9,
  guide: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .GUIDE */ .xV,
  meaning: { en: "What it means", zh: "\u5F71\u54CD" },
  commands: { en: "Useful commands", zh: "\u5E38\u7528\u547D\u4EE4" },
  more: { en: "Why, commands and fingerprint", zh: "\u5224\u5B9A\u4F9D\u636E\u3001\u547D\u4EE4\u4E0E\u6307\u7EB9" },
  whyOnly: { en: "Why, and fingerprint", zh: "\u5224\u5B9A\u4F9D\u636E\u4E0E\u6307\u7EB9" },
  decidedBy: { en: "Decided by", zh: "\u5224\u5B9A\u4F9D\u636E" },
  byTable: (cell) => ({ en: `the decision table (${cell})`, zh: `\u5224\u5B9A\u8868\uFF08${cell}\uFF09` }),
  byRule: (entry, line) => ({
    en: `${entry} of the policy, line ${line}`,
    zh: `\u7B56\u7565\u6587\u4EF6\u7684 ${entry}\uFF08\u7B2C ${line} \u884C\uFF09`
  }),
  byGate: { en: "the gate itself", zh: "\u95E8\u7981\u81EA\u8EAB\u7684\u89C4\u5219" },
  byPolicy: { en: "the policy itself", zh: "\u7B56\u7565\u6587\u4EF6\u672C\u8EAB" },
  waivedBy: (owner, expires, left) => ({
    en: `Waived by ${owner} until ${expires}, ${left}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${expires}\uFF08${left}\uFF09`
  }),
  daysLeft: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .daysLeft */ ._v,
  reason: (reason) => ({ en: `. Reason: ${reason}`, zh: `\u3002\u7406\u7531\uFF1A${reason}` }),
  errorCodes: { en: "Error codes", zh: "\u9519\u8BEF\u7801" },
  group: { en: "Group", zh: "\u68C0\u67E5\u5206\u7EC4" },
  fingerprint: { en: "Fingerprint", zh: "\u6307\u7EB9" },
  changed: { en: "Changed fields (values are not shown)", zh: "\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF08\u4E0D\u663E\u793A\u5176\u503C\uFF09" },
  called: { en: "Still called", zh: "\u4ECD\u5728\u8C03\u7528" },
  calledBy: { en: "by", zh: "\u8C03\u7528\u65B9" },
  moreApis: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} more under Removed APIs`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\uFF0C\u89C1\u201C\u5DF2\u79FB\u9664\u7684 API\u201D`
  }),
  nodes: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9,
  andMore: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v,
  allNodes: (count) => ({
    en: `All ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9`
  }),
  allLines: (count) => ({ en: `All ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "line")}`, zh: `\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u5904` }),
  alsoSolves: _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ALSO_SOLVES */ .V7,
  ownMessages: (count) => ({
    en: `What ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "node")} ${count === 1 ? "says" : "say"}`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5404\u81EA\u7684\u63D0\u793A\u4FE1\u606F`
  }),
  moreInReport: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .moreInReport */ .h6,
  addon: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ADDON */ .jf,
  cluster: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .CLUSTER */ .Bs,
  clusters: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ofClusters */ .R5,
  allClusters: (count) => ({
    en: `All ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clusters */ .qf)(count).en}`,
    zh: `\u5168\u90E8 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clusters */ .qf)(count).zh}`
  }),
  differs: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DIFFERS */ .EW,
  theCluster: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .THE_CLUSTER */ .rN,
  thisRun: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .THIS_RUN */ .bO,
  where: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .WHERE */ .gR,
  copy: { en: "Copy", zh: "\u590D\u5236" },
  colon: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH,
  bracketed: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .bracketed */ .Em,
  copyFingerprint: { en: "Copy fingerprint", zh: "\u590D\u5236\u6307\u7EB9" }
};

// lib/messages/policy.js
var POLICY = {
  canChangeItself: {
    en: "The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that it is judged by.",
    zh: "\u7B56\u7565\u662F\u4ECE\u5DE5\u4F5C\u533A\u8BFB\u53D6\u7684\uFF08`policy-source: workspace`\uFF09\uFF0C\u56E0\u6B64\u6B64\u62C9\u53D6\u8BF7\u6C42\u53EF\u4EE5\u4FEE\u6539\u7528\u6765\u5224\u5B9A\u5B83\u81EA\u5DF1\u7684\u7B56\u7565\u3002"
  },
  none: { en: "No policy file: only the decision table applied.", zh: "\u6CA1\u6709\u7B56\u7565\u6587\u4EF6\uFF1A\u4EC5\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002" },
  noneOn: (branch, ref, commit) => ({
    en: `No policy file on ${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}: only the decision table applied.`,
    zh: `${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(branch).zh} ${ref}${commit ? `\uFF08\u63D0\u4EA4 ${commit}\uFF09` : ""}\u4E0A\u6CA1\u6709\u7B56\u7565\u6587\u4EF6\uFF1A\u4EC5\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002`
  }),
  strictness: { en: "Strictness", zh: "\u4E25\u683C\u7A0B\u5EA6" },
  onBranch: (branch, ref, commit) => ({
    en: ` of ${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}`,
    zh: `\uFF08${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(branch).zh} ${ref}${commit ? `\uFF0C\u63D0\u4EA4 ${commit}` : ""}\uFF09`
  }),
  contents: ({ failOn, rules: rules2, waivers: waivers3 }) => ({
    en: [...failOn ? [`fail-on at least ${failOn}`] : [], (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .rules */ .aO)(rules2).en, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .waivers */ .sy)(waivers3).en].join(", "),
    zh: [...failOn ? [`fail-on \u81F3\u5C11\u4E3A ${failOn}`] : [], (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .rules */ .aO)(rules2).zh, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .waivers */ .sy)(waivers3).zh].join("\uFF0C")
  }),
  faulty: {
    en: "The policy cannot be used, so only the decision table applied, and the verdict cannot be better than \u201CCannot decide\u201D.",
    zh: "\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\uFF0C\u56E0\u6B64\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\uFF0C\u7ED3\u8BBA\u6700\u597D\u4E5F\u53EA\u80FD\u662F\u201C\u65E0\u6CD5\u5224\u5B9A\u201D\u3002"
  },
  ignoresNone: (failOn, isFaulty) => isFaulty ? {
    en: "The input `fail-on: none` is ignored, because the policy cannot be read.",
    zh: "\u8BBE\u7F6E\u4E2D\u7684 `fail-on: none` \u4E0D\u751F\u6548\uFF1A\u7B56\u7565\u65E0\u6CD5\u8BFB\u53D6\u3002"
  } : {
    en: `The input \`fail-on: none\` is ignored, because the policy sets ${failOn}.`,
    zh: `\u8BBE\u7F6E\u4E2D\u7684 \`fail-on: none\` \u4E0D\u751F\u6548\uFF1A\u7B56\u7565\u89C4\u5B9A\u4E3A ${failOn}\u3002`
  },
  expiring: ({ name, owner, expires, daysLeft: daysLeft2, line }) => ({
    en: `The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .daysLeft */ ._v)(daysLeft2).en}.`,
    zh: `\u5BF9 ${name} \u7684\u8C41\u514D\uFF08${owner}\uFF0C\u7B2C ${line} \u884C\uFF09\u5C06\u4E8E ${expires} \u5230\u671F\uFF1A${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .daysLeft */ ._v)(daysLeft2).zh}\u3002`
  }),
  elsewhere: (entries) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(entries, "entry applies", "entries apply")} to other clusters, targets or checks.`,
    zh: `\u5176\u4E2D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(entries)} \u6761\u9488\u5BF9\u5176\u4ED6\u96C6\u7FA4\u3001\u76EE\u6807\u7248\u672C\u6216\u68C0\u67E5\u3002`
  }),
  proposal: (state) => PROPOSALS[state],
  moreFaults: (count) => ({
    en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "more fault")}`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u5904\u9519\u8BEF`
  }),
  skipList: { en: "Skip list for CCE", zh: "CCE \u8DF3\u8FC7\u6E05\u5355" },
  skipListHow: {
    en: "CCE runs its own check before the upgrade. It stops at every risk, also at a waived one, and so does `terraform apply`, unless the check skips exactly these items. Confirm each risk before you use the list:",
    zh: "CCE \u5728\u5347\u7EA7\u524D\u4F1A\u6267\u884C\u81EA\u5DF1\u7684\u68C0\u67E5\uFF0C\u9047\u5230\u4EFB\u4F55\u98CE\u9669\u9879\u90FD\u4F1A\u505C\u6B62\uFF08`terraform apply` \u4E5F\u4F1A\u505C\u6B62\uFF09\uFF0C\u5DF2\u8C41\u514D\u7684\u4E5F\u4E0D\u4F8B\u5916\uFF0C\u9664\u975E\u8BA9\u5B83\u8DF3\u8FC7\u4EE5\u4E0B\u68C0\u67E5\u9879\u3002\u4F7F\u7528\u8BE5\u6E05\u5355\u4E4B\u524D\uFF0C\u8BF7\u5148\u9010\u4E00\u786E\u8BA4\u8FD9\u4E9B\u98CE\u9669\uFF1A"
  },
  json: { en: "`skippedCheckItemList` as JSON, for the API", zh: "`skippedCheckItemList` \u7684 JSON\uFF08\u7528\u4E8E API\uFF09" },
  terraform: {
    en: "For Terraform, `huaweicloud_cce_cluster_upgrade`",
    zh: "Terraform\uFF08`huaweicloud_cce_cluster_upgrade`\uFF09"
  },
  skipListLeftOut: {
    en: "The skippedCheckItemList is not shown here; report.json has it.",
    zh: "\u6B64\u5904\u7701\u7565\u4E86 skippedCheckItemList\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002"
  }
};
var PROPOSALS = {
  "in-force": {
    en: "The checked-out policy differs from the policy that this run used. It would decide the same results as follows:",
    zh: "\u68C0\u51FA\u4EE3\u7801\u4E2D\u7684\u7B56\u7565\u4E0E\u5B9E\u9645\u4F7F\u7528\u7684\u7B56\u7565\u4E0D\u540C\u3002\u5BF9\u540C\u6837\u7684\u68C0\u67E5\u7ED3\u679C\uFF0C\u5B83\u4F1A\u8FD9\u6837\u5224\u5B9A\uFF1A"
  },
  absent: {
    en: "The base branch has a policy, and the checkout has none. Without a policy, the same results would be decided as follows:",
    zh: "\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\u6CA1\u6709\u7B56\u7565\uFF0C\u800C\u57FA\u51C6\u5206\u652F\u6709\u3002\u6CA1\u6709\u7B56\u7565\u65F6\uFF0C\u540C\u6837\u7684\u68C0\u67E5\u7ED3\u679C\u4F1A\u662F\uFF1A"
  },
  faulty: {
    en: "The checked-out policy cannot be used: once merged, every run would fail.",
    zh: "\u68C0\u51FA\u4EE3\u7801\u4E2D\u7684\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\uFF1A\u5408\u5E76\u4E4B\u540E\uFF0C\u6BCF\u6B21\u8FD0\u884C\u90FD\u4F1A\u5931\u8D25\u3002"
  }
};

// lib/report/build/skip-list.js
function skipListOf(findings) {
  const named2 = findings.flatMap((finding) => {
    const name = itemName(finding);
    return name === null ? [] : [{ name, finding }];
  });
  const byName = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(named2, ({ name }) => name)].sort(([a], [b]) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .compareText */ .n6)(a, b));
  return byName.flatMap(([name, ofItem]) => {
    const all = ofItem.map(({ finding }) => finding);
    const skippable = all.filter(isSkippable);
    const open = all.filter((finding) => !isSkippable(finding));
    if (open.length === 0 && skippable.some((finding) => selectableNodes(finding).length === 0))
      return [{ name }];
    const openNodes = open.flatMap(({ source }) => source.nodes);
    const openWords = new Set(openNodes.flatMap((node) => [node.uid, node.name]).filter((word) => word !== null));
    const isOpen = ({ uid, name: node }) => [uid, node].some((word) => word !== null && openWords.has(word));
    const nodes2 = skippable.flatMap(selectableNodes).filter((node) => !isOpen(node));
    const values = [...new Set(nodes2.flatMap(({ uid }) => uid ?? []))].sort();
    return values.length === 0 ? [] : [{ name, resourceSelector: { key: "node.uid", operator: "In", values } }];
  });
}
var isSkippable = ({ decision, decides, source }) => decides && (decision === "waived" || source.type === "cause" && source.kind === "Risk" && (decision === "warn" || decision === "notice"));
var selectableNodes = ({ source }) => source.type === "diagnostic" || source.scope === "node" ? source.nodes : [];
function itemName({ source }) {
  if (source.check !== "precheck")
    return null;
  if (source.type === "cause")
    return source.name;
  const { detail } = source;
  if (detail.name === "skipped-item" || detail.name === "unknown-value")
    return detail.item;
  return detail.name === "not-finished" && detail.of === "item" ? detail.what : null;
}
function skipListAsTerraform(list) {
  return list.map(({ name, resourceSelector }) => {
    const selector = resourceSelector ? `
  resource_selector {
    key      = "node.uid"
    operator = "In"
    values   = [${resourceSelector.values.map(hcl).join(", ")}]
  }` : "";
    return `skipped_check_item_list {
  name = ${hcl(name)}${selector}
}`;
  }).join("\n");
}
var hcl = (text) => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);

// lib/report/html/data.js
var NAME_UNITS = 200;
var TEXT_UNITS = 4e3;
var URL_UNITS = 500;
var LISTED = 200;
var shortName = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .oneLine */ .TN)(text), NAME_UNITS);
var nameOrNull = (text) => text === null ? null : shortName(text);
var names = (texts) => texts.slice(0, LISTED).map(shortName);
var clippedText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(text), TEXT_UNITS);
function pageData(report) {
  const ids = /* @__PURE__ */ new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)]);
  const clusterIds = [...ids].filter((id) => id !== null);
  const clusterNames3 = new Map(report.clusters.map(({ id, name }) => [id, name]));
  const nodes2 = createTable(([{ uid, name }, cluster]) => {
    return [shortName(name ?? uid ?? "?"), nameOrNull(name && uid), cluster];
  }, ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`);
  const advice = createTable(adviceOf, (finding) => JSON.stringify(adviceOf(finding)));
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(report);
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .localizer */ .Oq)(report.language);
  const clusterIndexes = new Map(clusterIds.map((id, index) => [id, index]));
  const findings = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .causesToEdit */ .Ww)(report.findings, report).map((cause) => {
    const { finding, all, also } = cause;
    const lines = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isOnLines */ .vY)(cause) ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOfCause */ .eM)(cause) : null;
    const found = all.map((one) => {
      const cluster = one.clusterId === null ? null : clusterIndexes.get(one.clusterId) ?? null;
      return { one, cluster, indexOf: (node) => nodes2.indexOf([node, cluster]) };
    });
    const indexes = new Set(found.flatMap(({ one, indexOf }) => one.nodes.map(indexOf)));
    const ranges = toRanges([...indexes].sort((a, b) => a - b));
    return {
      ...pageFinding(finding, advice.indexOf(finding), ranges),
      clusters: [...new Set(found.flatMap(({ cluster }) => cluster ?? []))],
      ...lines !== null && { message: "" },
      locations: lines === null ? distinctPlaces(placesOf(cause, labels), report) : lines.map((line) => linePlace(line, report)),
      lines: lines === null ? null : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .lineCount */ .IC)(lines, finding, t),
      differs: lines === null && (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .hasOwnMessages */ .dQ)(cause),
      also: alsoSolved(also, t),
      status: all.some(({ status }) => status === "new") ? "new" : finding.status,
      own: found.flatMap(({ one, indexOf }) => ownMessages(one, finding.message, indexOf))
    };
  });
  return {
    language: report.language,
    files: (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .filesUrl */ .$f)(report),
    clusters: clusterIds.map((id) => shortName(clusterNames3.get(id) ?? id)),
    nodes: nodes2.rows,
    advice: advice.rows,
    findings
  };
}
var placesOf = ({ all }, labels) => all.flatMap((finding) => (all.length > 1 ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPlace */ .yd)(finding, labels) : finding.location) ?? []);
var placeOf2 = (location, report) => [
  shortName((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(location)),
  (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .linePath */ .uc)(location, report)
];
function linePlace({ finding: { object }, location }, report) {
  const [text, path] = placeOf2(location, report);
  return object?.name ? [text, path, shortName(object.name)] : [text, path];
}
var LISTED_OTHERS = 20;
var alsoSolved = (findings, t) => [
  ...new Map(findings.map((one) => {
    const part = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .takesMoreEdits */ .Pg)(one) ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .bracketed */ .Em)(t(_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_PART */ .c0))) : "";
    const row = [`${shortName(one.title)}${part}`, shortName(one.name), clippedText(one.message)];
    return [JSON.stringify(row), row];
  })).values()
].slice(0, LISTED_OTHERS);
var distinctPlaces = (locations, report) => [
  ...new Map(locations.map((one) => placeOf2(one, report)).map((place) => [place[0], place])).values()
];
function createTable(rowOf, keyOf) {
  const rows = [];
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (source) => {
    const key = keyOf(source);
    const index = indexes.get(key) ?? rows.push(rowOf(source)) - 1;
    indexes.set(key, index);
    return index;
  };
  return { rows, indexOf };
}
var adviceOf = (finding) => ({
  title: shortName(finding.title),
  meaning: clippedText(finding.meaning),
  fix: clippedText(finding.fix),
  who: finding.who,
  commands: finding.commands.map(clippedText),
  docUrl: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .oneLine */ .TN)(finding.docUrl), URL_UNITS),
  match: finding.match,
  advice: finding.advice
});
function pageFinding(finding, advice, nodes2) {
  const { fingerprint, check, scope, decision, decides, addon, cell, rule, waiver } = finding;
  const risk = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .readRisk */ .WD)(finding);
  const { kind, level, group } = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfCce */ .t0)(finding) ? finding : { kind: null, level: null, group: null };
  return {
    fingerprint,
    check,
    scope,
    decision,
    decides,
    advice,
    nodes: nodes2,
    name: shortName(finding.name),
    kind: nameOrNull(kind),
    level: nameOrNull(level),
    group: nameOrNull(group),
    message: clippedText(finding.message),
    errorCodes: names(finding.errorCodes),
    addon: addon && shortName(addon.template ?? addon.instanceName ?? addon.instanceId ?? "?"),
    addonTarget: nameOrNull(addon?.targetVersion ?? null),
    named: names([...finding.addresses ?? [], ...risk.addons, ...risk.nodes]),
    fields: names(risk.changedFields),
    apis: risk.removedApis.slice(0, LISTED).map(({ url, userAgent }) => [shortName(url), shortName(userAgent)]),
    cell: cell && shortName((0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_0__/* .cellText */ .Ie)(cell)),
    rule: rule && { ...rule, entry: shortName(rule.entry), reason: rule.reason && clippedText(rule.reason) },
    waiver: waiver && {
      ...waiver,
      entry: shortName(waiver.entry),
      reason: clippedText(waiver.reason),
      owner: shortName(waiver.owner)
    }
  };
}
function ownMessages(finding, shown, indexOf) {
  const common = clippedText(shown).split(_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_14__/* .DIFFERENT */ .mp);
  return finding.nodes.flatMap((node) => {
    const own = node.message ?? (finding.message === shown ? void 0 : finding.message);
    if (own === void 0)
      return [];
    const message = clippedText(own);
    return [[indexOf(node), ...textsBetween(common, message) ?? [null, message]]];
  });
}
function textsBetween(parts, text) {
  const [first = "", ...others] = parts;
  if (others.length === 0 || !text.startsWith(first))
    return null;
  const texts = [];
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? text.length - part.length : text.indexOf(part, at);
    if (found < at || isLast && !text.endsWith(part))
      return null;
    texts.push(text.slice(at, found));
    at = found + part.length;
  }
  return texts;
}
function messageOf([, ...texts], common) {
  const [first, whole] = texts;
  if (first === null)
    return whole ?? "";
  return common.split(_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_14__/* .DIFFERENT */ .mp).map((part, index) => part + (texts[index] ?? "")).join("");
}
function toRanges(indexes) {
  const ranges = [];
  let next = -1;
  for (const index of indexes) {
    if (index === next)
      ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1;
    else
      ranges.push(index, 1);
    next = index + 1;
  }
  return ranges;
}
function fromRanges(ranges) {
  const indexes = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    for (let index = start; index < start + (ranges[at + 1] ?? 0); index++)
      indexes.push(index);
  }
  return indexes;
}
var scriptJson = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

// lib/report/html/grouping.js
var CATEGORIES = [..._chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .DECISIONS */ .Yv, "shown"];
var categoryOf = ({ decides, decision }) => decides ? decision : "shown";
var PAGE_GROUPS = [
  { title: "fixFirst", categories: ["block"] },
  { title: "undecided", categories: ["inconclusive"] },
  { title: "confirm", categories: ["warn"] },
  { title: "notes", categories: ["notice", "waived"] },
  { title: "others", categories: ["shown"] }
];
var groupOf = (finding) => PAGE_GROUPS.find(({ categories }) => categories.includes(categoryOf(finding)));
var orderedCauses = (data) => PAGE_GROUPS.flatMap((group) => [...data.findings.entries()].filter(([, finding]) => groupOf(finding) === group).map(([index]) => index));
function causesByNode(data, indexes) {
  const byNode = data.nodes.map(() => []);
  for (const index of indexes)
    for (const node of fromRanges(data.findings[index]?.nodes ?? []))
      byNode[node]?.push(index);
  return byNode;
}
function worstOf(indexes, data) {
  let worst = CATEGORIES.length;
  for (const index of indexes) {
    const finding = data.findings[index];
    if (finding)
      worst = Math.min(worst, CATEGORIES.indexOf(categoryOf(finding)));
  }
  return CATEGORIES[worst] ?? null;
}
function adviceOf2({ advice, name }, data) {
  const found = data.advice[advice];
  if (found === void 0)
    throw new Error(`No advice for ${name}`);
  return found;
}
var titleOf = (finding, data) => finding === void 0 ? "" : adviceOf2(finding, data).title || finding.name;
var RANDOM = /^[bcdfghjklmnpqrstvwxz]{5}$/;
var IP = /^\d+\.\d+\.\d+\.\d+$/;
function poolOf(name) {
  const host = IP.test(name) ? name : name.replace(/\..*$/s, "");
  const separator = Math.max(...["-", "_", ".", ":"].map((sign) => host.lastIndexOf(sign)));
  const last = host.slice(separator + 1);
  if (separator >= 0 && (/\d/.test(last) || RANDOM.test(last)))
    return `${host.slice(0, separator + 1)}*`;
  return host.replace(/(^|\D)\d+$/, "$1*");
}
function poolsOf(nodes2) {
  const pools = /* @__PURE__ */ new Map();
  for (const [index, [name, , cluster]] of nodes2.entries()) {
    const pattern = poolOf(name);
    const key = `${cluster} ${pattern}`;
    const pool = pools.get(key);
    if (pool)
      pool.nodes.push(index);
    else
      pools.set(key, { pattern, cluster, nodes: [index] });
  }
  const all = [...pools.values()];
  const single = all.filter((pool) => pool.nodes.length === 1).flatMap((pool) => pool.nodes);
  return [
    ...all.filter((pool) => pool.nodes.length > 1).sort((a, b) => b.nodes.length - a.nodes.length),
    ...single.length > 0 ? [{ pattern: null, cluster: null, nodes: single }] : []
  ];
}

// lib/messages/clusters-origin.js
var CLUSTERS_FILE = {
  title: { en: "Clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6" },
  gated: (gated, listed2) => ({
    en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ofClusters */ .R5)(gated, listed2).en} gated`,
    zh: `\u68C0\u67E5\u4E86${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ofClusters */ .R5)(gated, listed2).zh}`
  }),
  canChangeItself: {
    en: "The clusters file was read from the workspace (`policy-source: workspace`), so this pull request can leave out clusters that it would be gated for.",
    zh: "\u96C6\u7FA4\u6587\u4EF6\u662F\u4ECE\u5DE5\u4F5C\u533A\u8BFB\u53D6\u7684\uFF08`policy-source: workspace`\uFF09\uFF0C\u56E0\u6B64\u6B64\u62C9\u53D6\u8BF7\u6C42\u53EF\u4EE5\u6392\u9664\u672C\u5E94\u68C0\u67E5\u7684\u96C6\u7FA4\u3002"
  }
};

// lib/report/section.js
var linesOf2 = (...lines) => ({ type: "lines", lines });
var listOf = (entries, look = "plain-list") => {
  return { type: "list", look, entries };
};

// lib/report/policy-sections.js
function policy({ report: { policy: policy2, failOn }, t }) {
  if (policy2 === null)
    return null;
  const { state, file, source, ref, commit, isOwnJudge, ignoresNone, expiring, elsewhere } = policy2;
  const at = [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const none = t(source === "workspace" ? POLICY.none : POLICY.noneOn(source, ...at));
  const base = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const contents = t(state === "faulty" ? POLICY.faulty : POLICY.contents(policy2));
  const lines = [
    state === "absent" ? none : `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(file)}${base}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}${contents}`,
    t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .labeled */ .GA)(POLICY.strictness, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(failOn))),
    ...elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []
  ];
  const entries = [
    ...isOwnJudge && state !== "absent" ? [t(POLICY.canChangeItself)] : [],
    ...ignoresNone ? [t(POLICY.ignoresNone(failOn, state === "faulty"))] : [],
    ...expiring.map(({ name, owner, ...waiver }) => t(POLICY.expiring({ ...waiver, name: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(name), owner: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(owner) })))
  ];
  return { id: "policy", title: LABELS.policy, content: [linesOf2(...lines), listOf(entries, "warnings")] };
}
function clustersFile({ report: { clustersFile: clustersFile2 }, t }) {
  if (clustersFile2 === void 0)
    return null;
  const { file, source, ref, commit, isOwnJudge, gated, listed: listed2 } = clustersFile2;
  const at = [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const origin = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const line = `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(file)}${origin}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}${t(CLUSTERS_FILE.gated(gated, listed2))}`;
  const warnings = isOwnJudge ? [t(CLUSTERS_FILE.canChangeItself)] : [];
  return { id: "clusters-file", title: CLUSTERS_FILE.title, content: [linesOf2(line), listOf(warnings, "warnings")] };
}
var LISTED_FAULTS = 20;
function proposal({ report, t }) {
  const proposed = report.policy?.proposal;
  if (!proposed)
    return null;
  const { state, faults, changes: changes2, verdict, failOn } = proposed;
  const surplus = faults.length - LISTED_FAULTS;
  const entries = faults.slice(0, LISTED_FAULTS).map((fault) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .proseInBackticks */ .Q0)(fault));
  const verdictTag = (tag) => ({ tag, text: t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTitle */ .Sw)(tag)) });
  const decisionTag = (tag) => tag === null ? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr) : { tag, text: t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DECISIONS */ .Yv[tag]) };
  const table = {
    type: "table",
    caption: LABELS.differences,
    columns: [LABELS.what, LABELS.now, LABELS.withChange],
    fixedRows: [
      [t(LABELS.verdict), verdictTag(report.verdict), verdictTag(verdict)],
      ["`fail-on`", (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(report.failOn), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(failOn)]
    ],
    rows: [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(changes2, ({ fingerprint: _, ...rest }) => JSON.stringify(rest)).values()].map((all) => {
      const [{ name, title, nodes: nodes2, from, to }] = all;
      const on = nodes2 > 0 ? ` \xB7 ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .nodes */ .a9)(nodes2))}` : "";
      const times = all.length > 1 ? ` \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(all.length)}` : "";
      return [`${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .nameWithTitle */ .K0)(name, title)}${on}${times}`, decisionTag(from), decisionTag(to)];
    })
  };
  if (surplus > 0)
    entries.push(t(POLICY.moreFaults(surplus)));
  const content = [linesOf2(t(POLICY.proposal(state))), listOf(entries, "warnings"), table];
  return { id: "proposal", title: LABELS.proposal, content };
}

// lib/messages/removed-api-section.js
var OUTCOMES = {
  "live-and-repository": {
    en: "Called, and used in this repository: fix the lines here.",
    zh: "\u6B63\u5728\u88AB\u8C03\u7528\uFF0C\u4E14\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u6709\u4F7F\u7528\uFF1A\u8BF7\u4FEE\u6539\u8FD9\u91CC\u7684\u4EE3\u7801\u884C\u3002"
  },
  "live-only": {
    en: "Called, but no line of this repository that was read uses it: find who calls it.",
    zh: "\u6B63\u5728\u88AB\u8C03\u7528\uFF0C\u4F46\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u5DF2\u8BFB\u53D6\u7684\u90E8\u5206\u6CA1\u6709\u4F7F\u7528\uFF1A\u8BF7\u627E\u5230\u8C03\u7528\u65B9\u3002"
  },
  "repository-only": {
    en: "Used in this repository, but not called in the past day: applying it fails after the upgrade.",
    zh: "\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u6709\u4F7F\u7528\uFF0C\u4F46\u8FC7\u53BB\u4E00\u5929\u5185\u6CA1\u6709\u88AB\u8C03\u7528\uFF1A\u5347\u7EA7\u540E\u5E94\u7528\u65F6\u4F1A\u5931\u8D25\u3002"
  },
  "fixed-here": {
    en: "Fixed in this pull request: CCE reports the calls until a day after the last one, so run the check again then.",
    zh: "\u5DF2\u5728\u6B64\u62C9\u53D6\u8BF7\u6C42\u4E2D\u4FEE\u590D\uFF1ACCE \u5728\u6700\u540E\u4E00\u6B21\u8C03\u7528\u540E\u7684\u4E00\u5929\u5185\u4ECD\u4F1A\u62A5\u544A\uFF0C\u8BF7\u5C4A\u65F6\u91CD\u65B0\u68C0\u67E5\u3002"
  }
};
var FAILS_ALREADY = {
  en: "Used in this repository, but the cluster does not serve it any more: applying it fails already.",
  zh: "\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u6709\u4F7F\u7528\uFF0C\u4F46\u96C6\u7FA4\u5DF2\u4E0D\u518D\u63D0\u4F9B\uFF1A\u5E94\u7528\u65F6\u5DF2\u7ECF\u4F1A\u5931\u8D25\u3002"
};
var callsUnknown = (count) => ({
  en: `Whether ${count === 1 ? "it is" : "they are"} called is not known, because no pre-upgrade check of CCE was read that says so.`,
  zh: "\u662F\u5426\u88AB\u8C03\u7528\u672A\u77E5\uFF1A\u672C\u6B21\u6CA1\u6709\u8BFB\u53D6\u5230\u76F8\u5E94\u7684 CCE \u5347\u7EA7\u524D\u68C0\u67E5\u7ED3\u679C\u3002"
});
var REMOVED_APIS = {
  title: { en: "Removed APIs", zh: "\u5DF2\u79FB\u9664\u7684 API" },
  caption: {
    en: "APIs that the target version does not serve, with their callers and lines",
    zh: "\u76EE\u6807\u7248\u672C\u4E0D\u518D\u63D0\u4F9B\u7684 API \u53CA\u5176\u8C03\u7528\u65B9\u548C\u4EE3\u7801\u884C"
  },
  api: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .same */ .FB)("API"),
  known: { en: "Callers, lines and what to do", zh: "\u8C03\u7528\u65B9\u3001\u4EE3\u7801\u884C\u4E0E\u5904\u7406\u65B9\u6CD5" },
  useInstead: (replacement) => ({ en: `use ${replacement}`, zh: `\u6539\u7528 ${replacement}` }),
  noReplacement: { en: "nothing replaces it", zh: "\u6CA1\u6709\u66FF\u4EE3\u7684 API" },
  removedIn: (release) => ({
    en: `removed in ${release}`,
    zh: `\u5728 ${release} \u4E2D\u79FB\u9664`
  }),
  served: (isServedNow, isServedAfter) => isServedAfter === true ? { en: "served by the target, too", zh: "\u76EE\u6807\u7248\u672C\u4ECD\u63D0\u4F9B" } : isServedNow === null ? { en: "not known if it is served now", zh: "\u5F53\u524D\u662F\u5426\u63D0\u4F9B\u672A\u77E5" } : !isServedNow ? { en: "not served any more", zh: "\u5F53\u524D\u5DF2\u4E0D\u518D\u63D0\u4F9B" } : isServedAfter === null ? { en: "served now", zh: "\u5F53\u524D\u63D0\u4F9B" } : { en: "served now, but not by the target", zh: "\u5F53\u524D\u63D0\u4F9B\uFF0C\u76EE\u6807\u7248\u672C\u4E0D\u518D\u63D0\u4F9B" },
  outcome: (outcome, isServedNow) => outcome === "repository-only" && isServedNow === false ? FAILS_ALREADY : OUTCOMES[outcome],
  guarded: {
    en: "Used in this repository behind a condition in a template, which stops rendering it after the upgrade.",
    zh: "\u672C\u4EE3\u7801\u4ED3\u5E93\u7684\u6A21\u677F\u4E2D\u5728\u6761\u4EF6\u5224\u65AD\u4E4B\u540E\u4F7F\u7528\uFF0C\u5347\u7EA7\u540E\u4E0D\u518D\u6E32\u67D3\u3002"
  },
  callers: (count) => ({
    en: `Called in the past day by ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "client")}:`,
    zh: `\u8FC7\u53BB\u4E00\u5929\u5185\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u5BA2\u6237\u7AEF\u8C03\u7528\uFF1A`
  }),
  callsUnknown: callsUnknown(1),
  notCalled: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "removed API")} that lines of the repository use, and that nobody called in the past day`,
    zh: `\u4EE3\u7801\u4ED3\u5E93\u4E2D\u4F7F\u7528\u3001\u4F46\u8FC7\u53BB\u4E00\u5929\u5185\u6CA1\u6709\u88AB\u8C03\u7528\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u5DF2\u79FB\u9664 API`
  }),
  onlyLines: (count, areOthers, names2) => ({
    en: `Lines of the repository use ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, areOthers ? "more removed API" : "removed API")}: ${names2}. Their findings name the lines and what to do. ${callsUnknown(count).en}`,
    zh: `\u4EE3\u7801\u4ED3\u5E93\u4E2D${areOthers ? "\u8FD8" : ""}\u4F7F\u7528\u4E86 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u5DF2\u79FB\u9664\u7684 API\uFF1A${names2}\u3002\u6240\u5728\u4F4D\u7F6E\u548C\u5904\u7406\u65B9\u6CD5\u89C1\u5404\u81EA\u7684\u68C0\u67E5\u7ED3\u679C\u3002${callsUnknown(count).zh}`
  }),
  linesUnknown: {
    en: "Whether a line of the repository uses it is not known.",
    zh: "\u4EE3\u7801\u4ED3\u5E93\u4E2D\u662F\u5426\u6709\u4F7F\u7528\u672A\u77E5\u3002"
  },
  notScanned: {
    en: "Whether a line of the repository uses it is not known: add manifests to checks.",
    zh: "\u4EE3\u7801\u4ED3\u5E93\u4E2D\u662F\u5426\u6709\u4F7F\u7528\u672A\u77E5\uFF1A\u8BF7\u5728 checks \u4E2D\u52A0\u5165 manifests\u3002"
  },
  lines: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "line")} of the repository ${count === 1 ? "uses" : "use"} it:`,
    zh: `\u4EE3\u7801\u4ED3\u5E93\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u5904\u4F7F\u7528\uFF1A`
  }),
  fixed: (count) => ({
    en: `This pull request removes ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "use")} of it:`,
    zh: `\u6B64\u62C9\u53D6\u8BF7\u6C42\u79FB\u9664\u4E86 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u5904\u4F7F\u7528\uFF1A`
  }),
  fixUnknown: {
    en: "Whether this pull request removes a use of it is not known.",
    zh: "\u6B64\u62C9\u53D6\u8BF7\u6C42\u662F\u5426\u79FB\u9664\u4E86\u5BF9\u5B83\u7684\u4F7F\u7528\u672A\u77E5\u3002"
  },
  releases: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "Helm release stores", "Helm releases store")} it, so upgrade the chart first:`,
    zh: `\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A Helm Release \u4FDD\u5B58\u7740\u5B83\uFF0C\u8BF7\u5148\u5347\u7EA7 Helm \u6A21\u677F\uFF1A`
  }),
  horizon: (release) => ({
    en: `The gate knows the APIs that Kubernetes removes up to ${release}.`,
    zh: `\u95E8\u7981\u5DF2\u6536\u5F55 Kubernetes ${release} \u53CA\u4EE5\u524D\u79FB\u9664\u7684 API\u3002`
  }),
  calls: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "call")} of removed APIs, as CCE reports ${count === 1 ? "it" : "them"}`,
    zh: `CCE \u62A5\u544A\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u6B21\u5BF9\u5DF2\u79FB\u9664 API \u7684\u8C03\u7528`
  })
};

// lib/report/removed-apis.js
var distinctBy = (all, keyOf) => [
  ...new Map(all.map((one) => [keyOf(one), one])).values()
];
var NAMED2 = 5;
var URL_UNITS2 = 300;
function removedApis2(context) {
  const { report, t } = context;
  const rows = rowsOf2(report);
  const calls = callsTable(context, rows.length > 0);
  if (rows.length === 0 && calls === null)
    return null;
  const tableOf = (some) => ({
    type: "table",
    caption: REMOVED_APIS.caption,
    columns: [REMOVED_APIS.api, REMOVED_APIS.known],
    rows: some.map((row) => [{ list: apiLines(row, context) }, { list: knownLines(row, t) }])
  });
  const joined = rows.filter(isJoined);
  const inRows = new Set(joined.map(nameOf2));
  const others = rows.filter((row) => !isJoined(row) && !inRows.has(nameOf2(row)));
  const quiet = joined.filter(isQuiet);
  const isFolded = quiet.length > NAMED2;
  const open = isFolded ? joined.filter((row) => !isQuiet(row)) : joined;
  const tables = [
    ...open.length > 0 ? [tableOf(open)] : [],
    ...isFolded ? [{ ...tableOf(quiet), folded: t(REMOVED_APIS.notCalled(quiet.length)) }] : []
  ];
  const isScanned = report.clusters.some(({ checks }) => checks.some(({ check }) => check === "manifests"));
  const notes = [
    ...others.length > 0 ? [onlyLines(others, joined.length > 0, t)] : [],
    ...calls === null ? [] : [t(LABELS.auditWindow)],
    ...rows.length > 0 || isScanned ? [t(REMOVED_APIS.horizon(_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_3__/* .NEWEST_KNOWN_RELEASE */ .Nc))] : []
  ];
  const content = [...tables, ...calls === null ? [] : [calls], linesOf2(...notes)];
  return { id: "removed-apis", title: rows.length > 0 ? REMOVED_APIS.title : LABELS.removedApis, content };
}
var isJoined = (row) => row.api.outcome !== null || hasMoreThanLines(row);
var isQuiet = (row) => row.api.outcome === "repository-only" && !hasMoreThanLines(row);
var hasMoreThanLines = ({ found }) => found.some(({ api: { callers, fixed, releases } }) => callers.length + fixed.length + releases.length > 0);
var nameOf2 = ({ api: { apiVersion, kind, resource } }) => [apiVersion, kind ?? resource].filter((part) => part !== null).join(" ");
function onlyLines(rows, areOthers, t) {
  const apis = new Set(rows.map(nameOf2));
  const names2 = [...apis].slice(0, NAMED2).map((name) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(name));
  const more = apis.size - names2.length;
  const list = `${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .KE)(names2))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more))}` : ""}`;
  return t(REMOVED_APIS.onlyLines(apis.size, areOthers, list));
}
var ORDER = [
  "live-and-repository",
  "repository-only",
  "live-only",
  null,
  "fixed-here"
];
function rowsOf2({ clusters: clusters2 }) {
  const all = clusters2.flatMap(({ id, removedApis: removedApis3 = [] }) => removedApis3.map((api) => ({ clusterId: id, api })));
  const keyOf = ({ api }) => JSON.stringify([
    ...[api.apiVersion, api.kind, api.resource, api.outcome],
    ...[api.replacement, api.servedByCurrent, api.servedByTarget]
  ]);
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(all, keyOf).values()].map((found) => ({ api: found[0].api, found })).sort((a, b) => ORDER.indexOf(a.api.outcome) - ORDER.indexOf(b.api.outcome));
}
function apiLines({ api, found }, { report, t }) {
  const { apiVersion, kind, resource, removedIn, replacement, servedByCurrent, servedByTarget } = api;
  const isReplacementKnown = replacement !== null || removedIn !== null && kind !== null;
  const what = kind ?? resource;
  const clusters2 = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(report) ? [(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clustersText */ .xA)(found, report, (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(report), t)] : [];
  return [
    (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(apiVersion),
    ...what === null ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(what)],
    ...isReplacementKnown ? [t(replacement === null ? REMOVED_APIS.noReplacement : REMOVED_APIS.useInstead((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(replacement)))] : [],
    ...removedIn === null ? [] : [t(REMOVED_APIS.removedIn((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(removedIn)))],
    t(REMOVED_APIS.served(servedByCurrent, servedByTarget)),
    ...clusters2
  ];
}
function knownLines({ api, found }, t) {
  const { outcome, uses, change } = api;
  const all = found.map((one) => one.api);
  const callers = distinctBy(all.flatMap((one) => one.callers), ({ userAgent }) => userAgent);
  const places = (pick) => distinctBy(all.flatMap(pick), _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t);
  const [lines, fixed] = [places(({ locations }) => locations), places((one) => one.fixed)];
  const releases = distinctBy(all.flatMap((one) => one.releases), (one) => JSON.stringify([one.namespace, one.name]));
  const useCount = Math.max(lines.length, ...all.map((one) => one.uses ?? 0));
  const isGuarded = all.every((one) => one.guarded);
  return [
    ...isGuarded ? [t(REMOVED_APIS.guarded)] : outcome === null ? [] : [{ strong: t(REMOVED_APIS.outcome(outcome, api.servedByCurrent)) }],
    ...callers.length === 0 ? [] : [
      named(t(REMOVED_APIS.callers(callers.length)), callers.map(({ userAgent, who }) => `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(userAgent, URL_UNITS2)}${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .bracketed */ .Em)(t(_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_2__/* .WHO */ .Pw[who])))}`), t)
    ],
    ...outcome === "live-only" || isGuarded ? [...new Set(callers.map(({ who }) => t(_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_2__/* .CALLER_FIX */ .s2[who])))] : [],
    ...uses === null ? [t(REMOVED_APIS.notScanned)] : [],
    ...outcome === null && callers.length > 0 && uses === 0 ? [t(REMOVED_APIS.linesUnknown)] : [],
    ...outcome === null && callers.length === 0 && uses !== null && uses > 0 ? [t(REMOVED_APIS.callsUnknown)] : [],
    ...useCount === 0 ? [] : [placesLine(t(REMOVED_APIS.lines(useCount)), lines, useCount, t)],
    ...fixed.length === 0 ? [] : [fixedLine(t(REMOVED_APIS.fixed(fixed.length)), fixed, t)],
    ...change === "unknown" ? [t(REMOVED_APIS.fixUnknown)] : [],
    ...releases.length === 0 ? [] : [named(t(REMOVED_APIS.releases(releases.length)), releases.map(releaseText), t)]
  ];
}
function named(label, all, t) {
  const more = all.length - NAMED2;
  return `${label} ${all.slice(0, NAMED2).join(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .SEMICOLON */ .I8))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more))}` : ""}`;
}
function placesLine(text, all, count, t) {
  const places = all.slice(0, NAMED2);
  const more = count - places.length;
  return { text, places, after: more > 0 ? t((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLines */ .Nx)(more)) : "" };
}
function fixedLine(text, all, t) {
  const places = all.slice(0, NAMED2).map((one) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(one), URL_UNITS2));
  const more = all.length - places.length;
  return [text, ...places, ...more > 0 ? [t((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLines */ .Nx)(more))] : []].join(" ");
}
function releaseText({ namespace, name, chart, chartVersion }) {
  const full = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(namespace === null ? name : `${namespace}/${name}`);
  const version = [chart, chartVersion].filter((part) => part !== null).join(" ");
  return version === "" ? full : `${full} (${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(version)})`;
}
function callsTable({ report, t }, isFolded) {
  const calls = report.findings.flatMap((finding) => finding.decides ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .readRisk */ .WD)(finding).removedApis.map((call) => ({ ...call, clusterId: finding.clusterId })) : []);
  if (calls.length === 0)
    return null;
  const rowOf = ({ url, userAgent }) => [
    (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(url, URL_UNITS2),
    (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(userAgent, URL_UNITS2)
  ];
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(report);
  const rows = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(report) ? [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(calls, ({ url, userAgent }) => JSON.stringify([url, userAgent])).values()].map((all) => [
    ...rowOf(all[0]),
    (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clustersText */ .xA)(all, report, labels, t)
  ]) : calls.map(rowOf);
  const columns = [LABELS.requestPath, LABELS.userAgent, ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(report) ? [FLEET.title] : []];
  const table = { type: "table", caption: LABELS.removedCalls, columns, rows };
  return isFolded ? { ...table, folded: t(REMOVED_APIS.calls(rows.length)) } : table;
}

// lib/report/sections.js
var allSections = (context) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(context.report) ? present([readiness, wayBack, removedApis2, changes, clustersFile, policy, proposal, notCovered], context) : present([
  readiness,
  wayBack,
  removedApis2,
  changes,
  addons2,
  upgradeProgress,
  clustersFile,
  policy,
  proposal,
  skipLists,
  notCovered,
  passed
], context);
var clusterSections = (context) => present([readiness, addons2, upgradeProgress, skipLists, notCovered, passed], context);
var present = (sections, context) => sections.map((section) => section(context)).filter((section) => section !== null);
function changeCounts({ report, t }) {
  const { new: fresh, resolved } = report.counts;
  const known = report.findings.filter(({ status }) => status === "known").length;
  const counts = [CHANGES.fresh(fresh ?? 0), CHANGES.resolved(resolved ?? 0), CHANGES.known(known)];
  return `\u{1F195} ${counts.map(t).join(" \xB7 ")}`;
}
var resolvedKey = ({ check, name, title, fingerprint }) => check === "manifests" ? JSON.stringify([name, title]) : fingerprint;
function changes(context) {
  const { counts, resolved } = context.report;
  if (counts.new === null || counts.resolved === null)
    return null;
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(context.report);
  const entries = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(context.report) ? [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(resolved, resolvedKey).values()].map((all) => `\u2714 ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .nameWithTitle */ .K0)(all[0].name, all[0].title)} \xB7 ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clustersText */ .xA)(all, context.report, labels, context.t)}`) : [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(resolved, resolvedKey).values()].map((all) => {
    const [{ title, name }, ...others] = all;
    return `\u2714 ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .nameWithTitle */ .K0)(name, title)}${others.length > 0 ? ` \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(all.length)}` : ""}`;
  });
  const lines = [changeCounts(context), ...entries.length > 0 ? [context.t(SUMMARY.resolvedLabel)] : []];
  return { id: "baseline", title: LABELS.changes, content: [linesOf2(...lines), listOf(entries)] };
}
var CAUSES_OF_POOL = 5;
function nodePools({ report, t }, data) {
  const affected = data.nodes.length;
  if (affected === 0)
    return null;
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const byNode = causesByNode(data, data.findings.keys());
  const rows = poolsOf(data.nodes).map(({ pattern, cluster, nodes: nodes2 }) => {
    const nodesByCause = /* @__PURE__ */ new Map();
    for (const node of nodes2)
      for (const cause of byNode[node] ?? [])
        nodesByCause.set(cause, (nodesByCause.get(cause) ?? 0) + 1);
    const causes = [...nodesByCause].sort(([a], [b]) => a - b);
    const worst = worstOf([...nodesByCause.keys()], data);
    const clusterName = cluster !== null && data.clusters.length > 1 ? data.clusters[cluster] : void 0;
    const list = causes.slice(0, CAUSES_OF_POOL).map(([cause, count]) => `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .proseInBackticks */ .Q0)(titleOf(data.findings[cause], data))} \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)}`);
    const more = causes.length - list.length;
    return [
      `${pattern === null ? t(LABELS.otherNodes) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(pattern)}${clusterName === void 0 ? "" : ` \xB7 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(clusterName)}`}`,
      (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(nodes2.length),
      worst === null ? "" : { tag: worst, text: t(CARD[worst]) },
      { list: more > 0 ? [...list, t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more))] : list }
    ];
  });
  const line = t(all > affected ? SUMMARY.affectedOf(affected, all) : SUMMARY.affectedNodes(affected));
  const columns = [LABELS.nodesNamed, LABELS.number, LABELS.worst, LABELS.causes];
  const table = { type: "table", caption: LABELS.pools, columns, rows };
  return { id: "nodes", title: LABELS.nodes, content: [linesOf2(line), table] };
}
function addons2(context) {
  const { report, t } = context;
  const rows = report.clusters.flatMap((cluster) => cluster.checks.filter(({ check }) => check === "addons").map((check) => {
    const { template, instanceName, targetVersion } = check.addon ?? {};
    const name = template ?? instanceName;
    return [
      name ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(name) : t(SUMMARY.none),
      targetVersion ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(targetVersion) : t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DASH */ .jr),
      { tag: check.verdict, text: t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTitle */ .Sw)(check.verdict)) },
      validityOf(check, context)
    ];
  }));
  if (rows.length === 0)
    return null;
  const columns = [_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ADDON */ .jf, LABELS.upgradeTo, LABELS.verdict, LABELS.validity];
  const table = { type: "table", caption: LABELS.addonChecks, columns, rows };
  return { id: "addons", title: LABELS.addons, content: [table] };
}
function upgradeProgress({ report, t }) {
  const bars = report.clusters.flatMap(({ checks }) => {
    const nodes2 = Math.max(0, ...checks.map(({ nodeCount }) => nodeCount));
    const estimate = nodes2 > 0 ? ` \xB7 ${t(SUMMARY.batches(nodes2, batchesOf(nodes2)))}` : "";
    return checks.flatMap(({ check, progress, phase }) => {
      if (check !== "upgrade" || progress === null)
        return [];
      const percent = Math.min(100, Math.max(0, Number(progress) || 0));
      return [{ type: "progress", percent, line: `${percent}% \xB7 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(phase ?? "")}${estimate}` }];
    });
  });
  return bars.length === 0 ? null : { id: "progress", title: LABELS.upgrade, content: bars };
}
var BATCH_GROWTH = 4;
var MAX_BATCH = 20;
function batchesOf(nodes2) {
  let [left, batches] = [nodes2, 0];
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH, batches++)
    left -= size;
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH));
}
var SKIP_LIST_UNITS = 3e4;
function skipLists({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const { skippedCheckItemList } = cluster;
    if (skippedCheckItemList.length === 0)
      return [];
    const json = JSON.stringify({ skippedCheckItemList }, null, 2);
    if (json.length > SKIP_LIST_UNITS)
      return [linesOf2(t(POLICY.skipListLeftOut))];
    const snippets = [
      { label: t(POLICY.json), code: json },
      { label: t(POLICY.terraform), code: skipListAsTerraform(skippedCheckItemList) }
    ];
    return [{ type: "snippets", snippets }];
  });
  if (lists.length === 0)
    return null;
  return { id: "skip-list", title: POLICY.skipList, content: [linesOf2(t(POLICY.skipListHow)), ...lists] };
}
var LISTED_GAPS = 20;
function fewOfEachKind(gaps, most, t) {
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(gaps, ({ code: code2 }) => code2).values()].flatMap((all) => {
    const distinct2 = new Set(all.map(({ what }) => what));
    if (distinct2.size <= most)
      return all;
    const shown = new Set([...distinct2].slice(0, most));
    const [first] = all;
    return [
      ...all.filter(({ what }) => shown.has(what)),
      { ...first, clusterId: null, what: t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .moreInReport */ .h6)(distinct2.size - shown.size)) }
    ];
  });
}
function notCovered({ report, t }) {
  const skipped = report.clusters.flatMap((cluster) => cluster.checks.flatMap((check) => check.skipped.map(({ name, nodes: nodes2 }) => {
    const on = nodes2.length > 0 ? ` ${t(SUMMARY.skippedOn(nodes2.length))}` : "";
    return { clusterId: cluster.id, text: `${t(SUMMARY.skippedItem)} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(name)}${on}` };
  })));
  const gaps = fewOfEachKind(report.notCovered, LISTED_GAPS, t).map(({ what, clusterId }) => ({
    clusterId,
    text: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .proseInBackticks */ .Q0)(what)
  }));
  const all = [...gaps, ...skipped];
  if (all.length === 0)
    return null;
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(report);
  const entries = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(report) ? [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(all, ({ text }) => text)].map(([text, found]) => found.every(({ clusterId }) => clusterId === null) ? text : `${text} \xB7 ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clustersText */ .xA)(found, report, labels, t)}`) : all.map(({ text }) => text);
  return { id: "not-covered", title: LABELS.notCovered, content: [listOf(entries)] };
}
function passed({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const items = cluster.checks.flatMap(({ items: items2 }) => {
      const names2 = (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_15__/* .passedNames */ .B9)(items2);
      return items2.filter(({ name }) => names2.has(name));
    });
    const title = t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .checksPassed */ .CC)(items.length));
    const entries = items.map(({ name, passed: passed2 }) => `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw)(name)}${passed2 > 1 ? ` \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(passed2)}` : ""}`);
    return items.length === 0 ? [] : [{ type: "folded", title, entries }];
  });
  return lists.length === 0 ? null : { id: "passed", title: LABELS.passed, content: lists };
}

// lib/report/markdown/page.js
function fitPage(report, style, budget, blocksOf) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .localizer */ .Oq)(report.language);
  for (const detail of ["full", "short"]) {
    const page = (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .fitBlocks */ .U8)(blocksOf({ report, style, detail, t }), Number.POSITIVE_INFINITY);
    if ((0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .utf8Bytes */ .dy)(page) <= budget)
      return page;
  }
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .fitBlocks */ .U8)(blocksOf({ report, style, detail: "names", t }), budget);
}
var NAMED_RISKS = 10;
function verdictHeading({ report, style, t }) {
  const validity = overallValidity(report, style);
  const origin = targetOrigin(report, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS);
  const lines = (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceLines */ .H$)(report, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .inBackticks */ .Zw, Math.min(NAMED_RISKS, style.listed));
  const notes = [
    ...report.green && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .isRed */ .iI)(report.verdict) ? [t(LABELS.greenAnyway)] : [],
    ...validity === null ? [] : [`<p><b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l2)(t(validity)))}</b></p>`],
    ...lines.length === 0 ? [] : [`<p>${lines.map(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw).join("<br>\n")}</p>`]
  ];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)([`## ${(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictLine */ .MT)(report, origin)}`, ...notes].map((line) => `${line}

`).join(""));
}
function overallValidity({ expiresAt, generatedAt }, { times }) {
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt === null || expires === null)
    return null;
  const time = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(expiresAt);
  return times === "absolute" ? IDENTITY.validUntil(time) : IDENTITY.validFor(time, expires - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestamp */ .EH)(generatedAt) ?? 0));
}
var shortenedNote = ({ style, detail, t }) => detail === "full" ? _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id : (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<p><b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(style.leftOut[detail]))}</b></p>

`);
function tableBlock({ style, t }, columns, rows, { head = "", fixedRows = [], tail = "" }) {
  if (rows.length + fixedRows.length === 0)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id;
  const header = columns.map((column) => `<th align="left">${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(column))}</th>`).join("");
  const more = (count) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(style.leftOut.rows(count)));
  return {
    head: `${head}<table>
<tr>${header}</tr>
${fixedRows.map(tableRow).join("")}`,
    rows: rows.map(tableRow),
    tail: `</table>

${tail}`,
    more: (count) => `<tr><td colspan="${columns.length}"><b>${more(count)}</b></td></tr>
`
  };
}
var tableRow = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>
`;
function footer({ report: { tool } }, before, after = []) {
  const parts = [...before, `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(tool.name)} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(tool.version)}`, ...after];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<sub>${parts.join(" \xB7 ")}</sub>
`);
}

// lib/report/markdown/findings.js
var findingsTable = (page, title, findings, note) => {
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(page.report);
  const rows = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .causesToSolve */ .X)(findings, page.report).map((cause) => [
    causeCell(cause, page),
    affectedCell(cause, labels, page)
  ]);
  const tail = note ? `${page.t(note)}

` : "";
  return tableBlock(page, [LABELS.cause, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .WHERE */ .gR], rows, { head: `### ${page.t(title)}

`, tail });
};
var adviceText = ({ advice }) => advice === "policy" ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw;
function causeCell(cause, { detail, style, t }) {
  const { finding } = cause;
  const guide = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .GUIDE */ .xV), finding.docUrl, t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH));
  if (detail === "names")
    return [`${heading(cause, t)} ${guide}`, ...alsoSolved2(cause, 0, t)].join("<br>");
  const isFull = detail === "full";
  const units = style.messageUnits[detail];
  const fields = isFull ? [...new Set(cause.all.flatMap((one) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .readRisk */ .WD)(one).changedFields))] : [];
  const who = finding.who === null ? "" : aside(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .ACTOR_NAMES */ .bX[finding.who], t);
  const lines = [
    heading(cause, t),
    ...finding.message === "" || units === 0 || (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isOnLines */ .vY)(cause) ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui)(finding.message, units)],
    ...units > 0 && !(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isOnLines */ .vY)(cause) && (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .hasOwnMessages */ .dQ)(cause) ? [`<i>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DIFFERS */ .EW))}</i>`] : [],
    ...fields.length > 0 ? [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .FINDING */ .wc.changed((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(fields.join("; "))))] : [],
    ...isFull && showsMeaning(finding) ? [`<i>${adviceText(finding)(finding.meaning)}</i>`] : [],
    ...units === 0 ? [] : [...new Set(cause.all.flatMap((one) => decidedBy(one, t)))].slice(0, NAMED_REASONS),
    `<b>${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .DO_THIS */ .X9)}</b>${who}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}${adviceText(finding)(finding.fix)} ${guide}`,
    ...alsoSolved2(cause, units, t)
  ];
  return lines.join("<br>");
}
var showsMeaning = ({ decision, match, scope }) => decision !== "notice" && (match !== "none" || scope === "gate");
function heading({ finding, all }, t) {
  const { title, name, scope } = finding;
  const guess = finding.match === "guessed" ? aside(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .FINDING */ .wc.guess, t) : "";
  const kind = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .kindAndLevel */ .GL)(finding);
  const parts = [
    ...title === "" || title === name && scope !== "gate" ? [] : [`<b>${adviceText(finding)(title)}</b>${guess}`],
    ...scope === "gate" || scope === "manifest" && title.includes(name) ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name)],
    ...kind ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(kind)] : []
  ];
  return `${all.some(({ status }) => status === "new") ? "\u{1F195} " : ""}${parts.join(" \xB7 ")}`;
}
var NAMED_OTHERS = 5;
var NAMED_REASONS = 3;
function alsoSolved2({ also }, units, t) {
  const all = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(also, ({ check, name, message }) => JSON.stringify([check, name, message])).values()];
  if (all.length === 0)
    return [];
  const lines = all.slice(0, NAMED_OTHERS).map((group) => {
    const [{ message }] = group;
    const text = message === "" || units === 0 ? "" : `${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui)(message, units)}`;
    const part = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .takesMoreEdits */ .Pg)(group[0]) ? aside(_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_PART */ .c0, t) : "";
    return `\u2611 ${heading({ finding: group[0], all: group }, t)}${part}${text}`;
  });
  const more = all.length - lines.length;
  return [
    `<b>${t(_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ALSO_SOLVES */ .V7)}</b>${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}`.trimEnd(),
    ...lines,
    ...more > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more)))] : []
  ];
}
var aside = (text, t) => t({ en: ` <i>(${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(text.en)})</i>`, zh: `<i>\uFF08${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(text.zh)}\uFF09</i>` });
function decidedBy({ rule, waiver }, t) {
  if (waiver) {
    const [owner, reason] = [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(waiver.owner, 120), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui)(waiver.reason)];
    return [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .FINDING */ .wc.waivedFor({ ...waiver, owner, reason }))];
  }
  return rule?.reason ? [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .FINDING */ .wc.byRule((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui)(rule.reason)))] : [];
}
function affectedCell(cause, labels, page) {
  const { label, clusters: clusters2 } = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clustersOf */ .Dg)(cause, page.report, labels, page.t);
  const [first] = clusters2;
  if ((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isOnLines */ .vY)(cause)) {
    const where = !(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(page.report) || first === void 0 ? [] : [clusterNames2(label, clusters2, page)];
    return [...where, ...lineList(cause, page)].join("<br>");
  }
  if (!(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(page.report) || first === void 0)
    return distinct(cause.all, (one) => affectedLines(one, one.location, page)).join("<br>");
  if (clusters2.length === 1)
    return [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(first.name), ...distinct(first.findings, (one) => affectedLines(one, one.location, page))].join("<br>");
  const { detail, t } = page;
  const shown = clusters2.slice(0, _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .NAMED_CLUSTERS */ .ER);
  const more = clusters2.length - shown.length;
  const rest = more > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more)))] : [];
  if (detail !== "full")
    return `<b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(label)}</b><br>${[...shown.map(({ name }) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name)), ...rest].join(" ")}`;
  const whole = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .THE_CLUSTER */ .rN));
  const lines = shown.map(({ name, findings }) => {
    const parts = distinct(findings, (one) => affectedLines(one, (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPlace */ .yd)(one, labels), page, false));
    return [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name), ...parts.filter((line) => line !== whole)].join(" \xB7 ");
  });
  return [`<b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(label)}</b>`, ...lines, ...rest].join("<br>");
}
function clusterNames2(label, clusters2, { t }) {
  const names2 = clusters2.slice(0, _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .NAMED_CLUSTERS */ .ER).map(({ name }) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name));
  const more = clusters2.length - names2.length;
  if (clusters2.length === 1)
    return names2.join("");
  return `<b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(label)}</b><br>${[...names2, ...more > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more)))] : []].join(" ")}`;
}
var NAMED_LINES = { full: 10, short: 5, names: 3 };
function lineList(cause, page) {
  const { t, detail } = page;
  const lines = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOfCause */ .eM)(cause);
  const shown = lines.slice(0, NAMED_LINES[detail]);
  const more = lines.length - shown.length;
  return [
    `<b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .lineCount */ .IC)(lines, cause.finding, t))}</b>`,
    ...new Set(shown.map(({ location }) => placeLink(location, page))),
    ...more > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLines */ .Nx)(more)))] : []
  ];
}
var distinct = (findings, linesOf3) => [
  ...new Set(findings.flatMap(linesOf3))
];
function affectedLines(finding, location, page, listsNames = page.detail === "full") {
  const { t } = page;
  const { label, names: names2, more } = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .affectedBy */ .MZ)(finding, t);
  const list = names2.map((name) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name, 120)).join(" ");
  return [
    (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(label),
    ...listsNames && list !== "" ? [`${list}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more))}` : ""}`] : [],
    ...location ? [placeLink(location, page)] : []
  ];
}
function placeLink(location, { report }) {
  const place = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(location), 300);
  const url = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .permalink */ .eL)(report, location);
  return url === null ? place : `<a href="${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeHtml */ .ZD)(url)}">${place}</a>`;
}

// lib/report/markdown/sections.js
var identities = (page) => ({
  head: "",
  rows: page.report.clusters.map((cluster) => identity(cluster, page)),
  tail: "",
  more: (leftOut2) => `<p><b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(page.t(page.style.leftOut.clusters(leftOut2)))}</b></p>

`
});
function identity(cluster, page) {
  const last = page.style.times === "remaining" ? liveFact(cluster, page) : addonsFact(cluster, page);
  const facts = [...clusterIdentity(cluster, page), ...last === null ? [] : [last]];
  return `<p>${[...new Set(facts.map((fact) => factLine(fact, page)))].join("<br>")}</p>

`;
}
function factLine({ term, parts }, page) {
  const cells = parts.map((part) => {
    const html = cellHtml(part, page);
    return typeof part === "object" && "at" in part ? `<b>${html}</b>` : html;
  });
  return `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(term)}${page.t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH)}${cells.join(" \xB7 ")}`;
}
var HALF_A_DAY_MS = 12 * 36e5;
function cellHtml(cell, page) {
  const { style, t } = page;
  if (typeof cell === "string")
    return (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(cell);
  if ("list" in cell)
    return cell.list.map((line) => lineHtml(line, page)).join("<br>");
  if ("tag" in cell)
    return `${cell.sign === void 0 ? "" : `${cell.sign} `}${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(cell.text)}`;
  const { at, leftMs } = cell;
  const time = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .clockTime */ .qo)(at);
  const text = style.times === "absolute" ? (leftMs > 0 ? IDENTITY.validUntil : IDENTITY.expiredAt)(time) : IDENTITY.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs);
  return (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(text));
}
function lineHtml(line, page) {
  if (typeof line === "string")
    return (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(line);
  if ("strong" in line)
    return `<b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(line.strong)}</b>`;
  const { text, places, after } = line;
  return [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(text), ...places.map((place) => placeLink(place, page)), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(after)].join(" ").trimEnd();
}
function sectionBlocks(section, page, level = 3) {
  if (section === null)
    return [];
  const blocks = section.content.map((content) => contentBlock(content, page));
  const isFolded = section.content.every(({ type }) => type === "folded");
  return isFolded ? blocks : [(0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`${"#".repeat(level)} ${page.t(section.title)}

`), ...blocks];
}
var foldHead = (line) => `<details><summary>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(line)}</summary>
`;
var BAR_WIDTH = 20;
function contentBlock(content, page) {
  switch (content.type) {
    case "lines":
      return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<p>${content.lines.map((line) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(line)).join("<br>\n")}</p>

`);
    case "list": {
      const isWarning = content.look === "warnings";
      return listBlock(content.entries, page, isWarning ? (line) => `<b>\u26A0 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(line)}</b>` : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw);
    }
    case "folded": {
      const list = listBlock(content.entries, page);
      const head = `${foldHead(content.title)}${list.head}`;
      return { ...list, head, tail: "</ul>\n</details>\n\n" };
    }
    case "progress": {
      const done = Math.round(content.percent / 100 * BAR_WIDTH);
      const bar = `${"\u2588".repeat(done)}${"\u2591".repeat(BAR_WIDTH - done)}`;
      return { head: "", rows: [`<p>${bar} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(content.line)}</p>

`], tail: "", more: () => "" };
    }
    case "snippets": {
      const rows = content.snippets.map(({ label, code: code2 }) => `<details><summary>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(label)}</summary>
${preformatted(code2)}
</details>

`);
      return { head: "", rows, tail: "", more: () => `<p>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(page.t(POLICY.skipListLeftOut))}</p>

` };
    }
    case "picture": {
      const lines = content.lines.map((line) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(line));
      const below = lines.length > 0 ? `<p>${lines.join("<br>")}</p>

` : "";
      return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`\`\`\`mermaid
${content.mermaid}
\`\`\`

${below}`);
    }
    case "table": {
      const [fixedRows, rows] = [content.fixedRows ?? [], content.rows].map((all) => all.map((cells) => cells.map((cell) => cellHtml(cell, page))));
      const fold = content.folded;
      const frame2 = fold === void 0 ? {} : { head: foldHead(fold), tail: "</details>\n\n" };
      return tableBlock(page, content.columns, rows ?? [], { fixedRows: fixedRows ?? [], ...frame2 });
    }
  }
}
function listBlock(all, { t, style }, render = _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw) {
  if (all.length === 0)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id;
  const more = (count) => `<li>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(count)))}</li>
`;
  const rows = all.slice(0, style.listed).map((entry) => `<li>${render(entry)}</li>
`);
  const surplus = all.length - rows.length;
  return { head: "<ul>\n", rows: surplus > 0 ? [...rows, more(surplus)] : rows, tail: "</ul>\n\n", more };
}
function preformatted(text) {
  const lines = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(text).split("\n").filter((line) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_13__/* .oneLine */ .TN)(line) !== "");
  return `<pre><code>${lines.map(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeHtml */ .ZD).join("\n")}</code></pre>`;
}
function waivers2({ report, t }) {
  const yaml = (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestedWaivers */ .Hb)(report, t);
  if (yaml === null)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id;
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<details><summary>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTANCE */ .O1.yaml))}</summary>
${preformatted(yaml)}
</details>

`);
}
function unknownItems(page) {
  const { report, t } = page;
  const list = listBlock(report.unknownItems.map(({ name }) => name), page, (name) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name, 120));
  if (list === _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id;
  const note = `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(SUMMARY.unknownItemsNote))}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .GAP */ .Rd)}${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(t(SUMMARY.report), `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .PROJECT_URL */ .w5}/issues`)}`;
  return { ...list, head: `### ${t(LABELS.unknownItems)}

<p>${note}</p>
${list.head}` };
}

// lib/report/markdown/clusters.js
function matrixBlocks(page) {
  const section = clusterMatrix(page);
  if (section === null || page.style.matrix === "whole")
    return sectionBlocks(section, page);
  const content = section.content.map((part) => {
    const isFolded = part.type === "table" && part.folded !== void 0;
    return isFolded ? { type: "lines", lines: [part.folded] } : part;
  });
  return sectionBlocks({ ...section, content }, page);
}
function foldedClusters(page) {
  const { report, t, style } = page;
  if (!(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleet */ .xP)(report))
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id;
  const causes = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .causesToSolve */ .X)(report.findings, report);
  const messages = new Map(causes.flatMap(({ finding, all }) => all.map((one) => [one, finding.message])));
  return {
    head: `### ${t(FLEET.each)}

`,
    rows: reportsByCluster(report).map((own) => foldedCluster({ ...page, report: own }, messages)),
    tail: "",
    more: (leftOut2) => `<p><b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(style.leftOut.clusters(leftOut2)))}</b></p>

`
  };
}
function foldedCluster(page, messages) {
  const { report, detail } = page;
  const blocks = [
    (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<details><summary>${summaryOf(page)}</summary>

`),
    ...detail === "names" ? [] : [identities(page)],
    detail === "names" ? findingNames(report) : findingList(page, messages),
    ...detail === "full" ? clusterSections(page).flatMap((section) => sectionBlocks(section, page, 4)) : [],
    (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)("</details>\n\n")
  ];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .fitBlocks */ .U8)(blocks, Number.POSITIVE_INFINITY);
}
function summaryOf({ report, t }) {
  const [cluster] = report.clusters;
  if (cluster === void 0)
    return "";
  const { name, id, verdict } = cluster;
  const versions = liveVersionsOf(cluster, t);
  const count = (decision) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .countEach */ .x8)(report.findings.filter((one) => one.decision === decision), report.findings);
  const counts = [
    [count("block"), PAGE.toFix],
    [count("inconclusive"), PAGE.undecided],
    [count("warn"), PAGE.toConfirm]
  ].flatMap(([number, label]) => number > 0 ? [`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(number)} ${t(label)}`] : []);
  const parts = [
    `<b>${(name ?? id) === null ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(IDENTITY.notNamed)) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name ?? id ?? "", 120)}</b>`,
    ...versions === null ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(versions)],
    ...counts.map((text) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(text))
  ];
  return `${_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2[verdict]} ${parts.join(" \xB7 ")}`;
}
var FINDING_SIGNS = {
  block: _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2.block,
  inconclusive: _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2.inconclusive,
  warn: _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS */ .B2.warn,
  notice: "\u2139\uFE0F",
  waived: "\u2611\uFE0F"
};
function findingNames({ findings }) {
  const deciding = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_10__/* .groupBy */ .$z)(findings.filter(({ decides }) => decides), ({ decision }) => decision);
  const lines = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_11__/* .DECISIONS */ .Yv.flatMap((decision) => {
    const names2 = new Set((deciding.get(decision) ?? []).map(({ name }) => name));
    return names2.size === 0 ? [] : [`${FINDING_SIGNS[decision]} ${[...names2].map((name) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name, 60)).join(" ")}`];
  });
  return lines.length === 0 ? _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_BLOCK */ .Id : (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<p>${lines.join("<br>")}</p>

`);
}
var NAMED_LINES2 = 3;
function findingList(page, messages) {
  const { report, detail, style, t } = page;
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterLabels */ .EC)(report);
  const entries = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .withLinesTogether */ .qX)(report.findings).map((cause) => {
    const { finding } = cause;
    const { title, name, scope, decision, decides, message, advice } = finding;
    const lines = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isOnLines */ .vY)(cause) ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOfCause */ .eM)(cause) : [];
    const location = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPlace */ .yd)(finding, labels);
    const { label, names: names2, more } = lines.length > 0 ? { label: (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .lineCount */ .IC)(lines, finding, t), names: [], more: 0 } : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_5__/* .affectedBy */ .MZ)(finding, t);
    const nodes2 = detail === "full" ? names2.map((one) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(one, 120)).join(" ") : "";
    const rest = nodes2 !== "" && more > 0 ? ` ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(more)))}` : "";
    const differs = lines.length === 0 && message !== "" && message !== messages.get(finding);
    const places = lines.length === 0 ? location ?? [] : lines.slice(0, NAMED_LINES2).map((line) => line.location);
    const parts = [
      title === "" || title === name && scope !== "gate" ? "" : `<b>${advice === "policy" ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui)(title) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(title)}</b>`,
      scope === "gate" || scope === "manifest" && title.includes(name) ? "" : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name, 120),
      (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(label),
      `${nodes2}${rest}`,
      [places].flat().map((one) => placeLink(one, page)).join(" "),
      decides ? "" : `<i>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_COUNTED */ .H2))}</i>`
    ].filter((part) => part !== "");
    const own = differs && detail === "full" ? `<br>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedText */ .Ui)(message, style.messageUnits.full)}` : "";
    return `<li>${FINDING_SIGNS[decision]} ${parts.join(" \xB7 ")}${own}</li>
`;
  });
  if (entries.length === 0)
    return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(`<p>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedText */ .Tw)(t(FLEET.noFindings))}</p>

`);
  return { head: "<ul>\n", rows: entries, tail: "</ul>\n\n", more: () => "" };
}




/***/ }),

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   PD: () => (/* binding */ SUGGESTION),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   hW: () => (/* binding */ manifestChecks),
/* harmony export */   io: () => (/* binding */ stageLines),
/* harmony export */   nZ: () => (/* binding */ applicableEdits),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _chunk_NI7EBORZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8666);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7859);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5664);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4205);









// lib/report/edits.js
var manifestChecks = ({ clusters }) => clusters.flatMap(({ checks }) => checks.filter(({ check }) => check === "manifests"));
var placeKey = ({ file, line, column }) => `${line} ${column} ${file}`;
function applicableEdits({ findings, clusters }) {
  const concerned = clusters.filter((cluster) => manifestChecks({ clusters: [cluster] }).length > 0);
  const placed = findings.flatMap((finding) => finding.scope === "manifest" && finding.location !== null ? [{ finding, key: placeKey(finding.location) }] : []);
  const isEdited = new Set(placed.filter(({ finding }) => finding.edit).map(({ key }) => key));
  const byPlace = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(placed.filter(({ key }) => isEdited.has(key)), ({ key }) => key);
  return new Map([...byPlace].flatMap(([key, all]) => {
    const edit = commonEdit(all.map(({ finding }) => finding), concerned);
    return edit === null ? [] : [[key, edit]];
  }));
}
function commonEdit(findings, clusters) {
  const [first, ...others] = findings.map(({ edit }) => edit);
  if (first === void 0)
    return null;
  const isSame = others.every((edit) => edit?.text === first.text && edit.replacement === first.replacement);
  const asking = new Set(findings.map(({ clusterId }) => clusterId));
  const since = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_4__/* .minorNumber */ .FR)(first.servedSince);
  const isServed = ({ currentVersion }) => {
    const minor = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_4__/* .minorNumber */ .FR)(currentVersion);
    return since !== null && minor !== null && minor >= since;
  };
  if (!isSame || !clusters.every((cluster) => asking.has(cluster.id) || isServed(cluster)))
    return null;
  return { text: first.text, replacement: first.replacement };
}

// lib/messages/stages.js
var STAGES = {
  title: { en: "Stages", zh: "\u5347\u7EA7\u9636\u6BB5" },
  caption: { en: "Stages in the order of their upgrade", zh: "\u5404\u9636\u6BB5\uFF08\u6309\u5347\u7EA7\u987A\u5E8F\uFF09" },
  waitsFor: { en: "Waits for", zh: "\u7B49\u5F85" },
  mayGo: { en: "nothing: it may be upgraded", zh: "\u65E0\u9700\u7B49\u5F85\uFF0C\u53EF\u4EE5\u5347\u7EA7" },
  soaking: { en: "nothing: it is upgraded, and under observation", zh: "\u5DF2\u5347\u7EA7\uFF08\u89C2\u5BDF\u4E2D\uFF09\uFF0C\u65E0\u9700\u7B49\u5F85" },
  allDone: { en: "nothing: it is upgraded", zh: "\u5DF2\u5347\u7EA7\uFF0C\u65E0\u9700\u7B49\u5F85" },
  waiting: (clusters) => ({ en: `waits for ${clusters}`, zh: `\u9700\u7B49\u5F85 ${clusters}` }),
  waits: (stage, clusters) => ({
    en: `${stage} waits for ${clusters}.`,
    zh: `${stage} \u9700\u7B49\u5F85 ${clusters}\u3002`
  }),
  until: (time) => ({ en: `until ${time}`, zh: `\u81F3 ${time}` }),
  moreStages: (count) => ({
    en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "more stage"),
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)} \u4E2A\u9636\u6BB5`
  })
};
var STAGE_STATES2 = {
  done: { en: "upgraded", zh: "\u5DF2\u5347\u7EA7" },
  soaking: { en: "upgraded, under observation", zh: "\u5DF2\u5347\u7EA7\uFF0C\u89C2\u5BDF\u4E2D" },
  pending: { en: "not upgraded yet", zh: "\u5C1A\u672A\u5347\u7EA7" },
  unknown: { en: "state unknown", zh: "\u72B6\u6001\u672A\u77E5" }
};

// lib/text/mermaid.js
var NAME_UNITS = 40;
var NOT_PLAIN = /[^\p{L}\p{N}\p{M} ._-]+/gu;
function mermaidName(name) {
  const plain = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(name).replace(NOT_PLAIN, "\xB7").trim();
  const short = plain.length > NAME_UNITS ? `${plain.slice(0, NAME_UNITS - 1).toWellFormed().replaceAll("\uFFFD", "")}\u2026` : plain;
  return short === "" ? "\xB7" : short;
}

// lib/report/stages.js
var SIGNS = { done: "\u2705", soaking: "\u23F3", pending: "\u2B1C", unknown: "\u2753" };
var NAMED = 8;
var DRAWN = 20;
function stages({ report, t }) {
  const all = report.stages ?? [];
  if (all.length === 0)
    return null;
  const table = {
    type: "table",
    caption: STAGES.caption,
    columns: [STAGES.title, _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.title, STAGES.waitsFor],
    rows: all.map((stage) => [
      (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(stage.name),
      { list: clusterLines(stage, t) },
      stage.waitsFor.length > 0 ? waitText(stage, t) : t(freeText(stage))
    ])
  };
  const waiting = all.filter(({ waitsFor }) => waitsFor.length > 0);
  const shown = waiting.slice(0, DRAWN).map((stage) => t(STAGES.waits((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(stage.name), waitText(stage, t))));
  const more = waiting.length - shown.length;
  const lines = more > 0 ? [...shown, t(STAGES.moreStages(more))] : shown;
  return {
    id: "stages",
    title: STAGES.title,
    content: [{ type: "picture", mermaid: picture(all, t), lines, table }]
  };
}
function stageLines({ stages: stages2 = [] }, t) {
  return stages2.map((stage) => {
    const { name, clusters, waitsFor } = stage;
    const done = clusters.filter(({ state: state2 }) => state2 === "done").length;
    const sign = SIGNS[isDone(stage) ? "done" : isUpgraded(stage) ? "soaking" : "pending"];
    const state = `${sign} ${done}/${clusters.length}`;
    const names = waitsFor.slice(0, NAMED).map(_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh);
    const more = waitsFor.length - names.length;
    const rest = more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more))}` : "";
    const label = t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .labeled */ .GA)(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.stage, `${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(name)} ${state}`));
    return `  ${label}${names.length === 0 ? "" : `${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMA */ .KE)}${t(STAGES.waiting(`${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(names))}${rest}`))}`}`;
  });
}
function freeText(stage) {
  if (isDone(stage))
    return STAGES.allDone;
  return isUpgraded(stage) ? STAGES.soaking : STAGES.mayGo;
}
var isUpgraded = ({ clusters }) => clusters.every(({ state }) => state === "done" || state === "soaking");
var isDone = ({ clusters }) => clusters.every(({ state }) => state === "done");
var waitText = ({ waitsFor }, t) => {
  const more = waitsFor.length - NAMED;
  const names = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(waitsFor.slice(0, NAMED).map((name) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(name))));
  return more > 0 ? `${names} ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more))}` : names;
};
function clusterLines({ clusters }, t) {
  const shown = openFirst(clusters).slice(0, NAMED);
  const lines = shown.map((cluster) => `${SIGNS[cluster.state]} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(cluster.name)}${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .bracketed */ .Em)(stateText(cluster, t)))}`);
  return [...lines, ...restLine(clusters, t)];
}
var openFirst = (clusters) => clusters.toSorted((a, b) => Number(a.state === "done") - Number(b.state === "done"));
var stateText = ({ state, until }, t) => until === null ? t(STAGE_STATES2[state]) : `${t(STAGE_STATES2[state])} ${t(STAGES.until((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(until)))}`;
function restLine(clusters, t) {
  const rest = openFirst(clusters).slice(NAMED);
  if (rest.length === 0)
    return [];
  const counts = _chunk_NI7EBORZ_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_STATES */ .c.flatMap((state) => {
    const count = rest.filter((one) => one.state === state).length;
    return count > 0 ? [`${SIGNS[state]} ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)}`] : [];
  });
  return [`${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(rest.length))}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH)}${counts.join(" ")}`];
}
function picture(all, t) {
  const drawn = all.slice(0, DRAWN);
  const more = all.length - drawn.length;
  const boxes = drawn.map((stage, index) => {
    const lines = openFirst(stage.clusters).slice(0, NAMED).map((cluster) => `${SIGNS[cluster.state]} ${mermaidName(cluster.name)}${untilText(cluster, t)}`);
    const label = [mermaidName(stage.name), ...lines, ...restLine(stage.clusters, t)].join("<br/>");
    return `  s${index}["${label}"]:::${classOf(stage)}`;
  });
  const arrows = drawn.slice(1).map(({ waitsFor }, index) => `  s${index} ${waitsFor.length > 0 ? "-.->" : "-->"} s${index + 1}`);
  return [
    "flowchart LR",
    ...boxes,
    ...arrows,
    ...more > 0 ? [`  more["${t(STAGES.moreStages(more))}"]`, `  s${drawn.length - 1} --> more`] : [],
    "  classDef done fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a",
    "  classDef open fill:#ddf4ff,stroke:#0969da,color:#0a3069",
    "  classDef waits fill:#f6f8fa,stroke:#6e7781,color:#24292f,stroke-dasharray:4 3"
  ].join("\n");
}
var untilText = ({ until }, t) => until === null ? "" : ` ${t(STAGES.until((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(until)))}`;
var classOf = (stage) => stage.waitsFor.length > 0 ? "waits" : isDone(stage) ? "done" : "open";

// lib/report/markdown/summary.js
var SUMMARY_BUDGET = 900 * 1024;
var STYLE = {
  times: "remaining",
  matrix: "whole",
  messageUnits: { full: 700, short: 200 },
  listed: Number.POSITIVE_INFINITY,
  leftOut: { short: _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.short, names: _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.names, rows: _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreRows, clusters: _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreClusters }
};
var renderSummary = (report, budget = SUMMARY_BUDGET) => (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .fitPage */ .n8)(report, { ...STYLE, matrix: budget < SUMMARY_BUDGET ? "worst" : "whole" }, budget, blocksOf);
function blocksOf(page) {
  const { report } = page;
  const deciding = report.findings.filter((finding) => finding.decides && !isPolicyEntryFault(finding));
  const decidedAs = (decision) => deciding.filter((finding) => finding.decision === decision);
  const tableOf = (decision) => (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(page, _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADINGS */ .Ac[decision], decidedAs(decision));
  const shared = (section) => (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionBlocks */ .qP)(section(page), page);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  return [
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictHeading */ .G8)(page),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .waivers */ .sy)(page),
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isFleet */ .xP)(report) ? (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixBlocks */ .SV)(page) : [(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .identities */ .tT)(page)],
    ...shared(stages),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenedNote */ .L6)(page),
    tableOf("block"),
    tableOf("inconclusive"),
    tableOf("warn"),
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isFleet */ .xP)(report) ? [] : shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .skipLists */ .Rh),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .readiness */ .xz),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBack */ .lZ),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .removedApis */ ._5),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .changes */ .Ao),
    ...!(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isFleet */ .xP)(report) && report.findings.some(({ nodes }) => nodes.length > _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMED_NODES */ .EV) ? (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionBlocks */ .qP)((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .nodePools */ .ii)(page, (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .pageData */ .Y)(report)), page) : [],
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isFleet */ .xP)(report) ? [] : [...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .addons */ .MC), ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .upgradeProgress */ .__)],
    tableOf("waived"),
    tableOf("notice"),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(page, _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.shown, notDeciding, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_COUNTED_WHY */ .gO),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .clustersFile */ .q_),
    ...report.policy?.state === "absent" && !report.policy.ignoresNone ? [] : shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .policy */ .JN),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .proposal */ .vC),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(page, _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.policyEntries, report.findings.filter(isPolicyEntryFault)),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownItems */ .DA)(page),
    ...shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .notCovered */ .kr),
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isFleet */ .xP)(report) ? [(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedClusters */ .KI)(page)] : shared(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(page, [], [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedText */ .Tw)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(report.generatedAt))])
  ];
}
var isPolicyEntryFault = ({ name, decision }) => name === "policy-error" && decision !== "inconclusive";

// lib/messages/suggestions.js
var SUGGESTION = {
  retired: {
    en: "This suggestion no longer applies: the gate does not find the removed API here any more.",
    zh: "\u6B64\u4FEE\u6539\u5EFA\u8BAE\u5DF2\u4E0D\u518D\u9002\u7528\uFF1A\u95E8\u7981\u5728\u6B64\u5904\u5DF2\u627E\u4E0D\u5230\u88AB\u79FB\u9664\u7684 API\u3002"
  },
  use: (replacement) => ({ en: `Use ${replacement}.`, zh: `\u8BF7\u4F7F\u7528 ${replacement}\u3002` })
};




/***/ })

};
