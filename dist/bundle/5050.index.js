export const id = 5050;
export const ids = [5050];
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

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Gv: () => (ambiguity),
Mh: () => (readGivenFile),
vt: () => (printFaults),
zk: () => (writeStarter)
});
var _FMY2Y5JC_js_0 = __webpack_require__(1571);
var _QD6AY5QW_js_1 = __webpack_require__(3274);
var _QABURB2W_js_5 = __webpack_require__(7016);
var _K4YYQA4G_js_2 = __webpack_require__(8622);
var node_fs_3 = __webpack_require__(3024);
var node_path_4 = __webpack_require__(6760);





// lib/cli/strict-file.js


function readGivenFile(file) {
  const content = (0,_FMY2Y5JC_js_0/* .readTextFile */ .Gu)(file);
  if (content.kind === "text")
    return content.text;
  throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${file} ${content.kind === "absent" ? "does not exist" : "cannot be read as a text file in UTF-8 or UTF-16"}`);
}
function otherSpelling(file, names) {
  const [own, other] = names.map((name) => (0,node_path_4.resolve)(name));
  const counterpart = (0,node_path_4.resolve)(file) === own ? other : (0,node_path_4.resolve)(file) === other ? own : null;
  return counterpart && (0,node_fs_3.existsSync)(counterpart) ? (0,node_path_4.relative)("", counterpart) : null;
}
function ambiguity(file, names) {
  const other = otherSpelling(file, names);
  const problem = other === null ? null : { code: "both-spellings", other };
  return problem ? [(0,_QABURB2W_js_5/* .wholeFileFault */ .g)(file, problem)] : [];
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
  const existing = (0,node_fs_3.existsSync)(path) ? path : otherSpelling(path, names);
  if (existing !== null)
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${existing} already exists and is left unchanged`);
  try {
    (0,_K4YYQA4G_js_2/* .makeFolder */ .fc)((0,node_path_4.resolve)((0,node_path_4.dirname)(path)));
    (0,node_fs_3.writeFileSync)(path, text, { flag: "wx" });
  } catch (error) {
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${path} cannot be written (${(0,_FMY2Y5JC_js_0/* .errorCode */ .CA)(error) ?? error})`);
  }
}




/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
checkPolicy: () => (checkPolicy),
initPolicy: () => (initPolicy)
});
/* unused harmony export STARTER */
var _NQIO7UNQ_js_0 = __webpack_require__(3556);
var _BXMQ77CW_js_1 = __webpack_require__(9176);
var _O3V5TRUM_js_2 = __webpack_require__(5399);
var _FMY2Y5JC_js_3 = __webpack_require__(1571);
var _QD6AY5QW_js_4 = __webpack_require__(3274);
var _BPFAL3ZV_js_5 = __webpack_require__(1130);
var _K4YJIYLO_js_6 = __webpack_require__(755);
var _YH4GG7FR_js_7 = __webpack_require__(9014);
var _CWXPC3W7_js_8 = __webpack_require__(2702);
var _LHOFJOYV_js_9 = __webpack_require__(9477);
var _M6A5G36Y_js_10 = __webpack_require__(3782);
var _LESZ5QKA_js_11 = __webpack_require__(9888);
var _SW2E3LNA_js_12 = __webpack_require__(2277);
var _ICK6YUWM_js_13 = __webpack_require__(1315);
var _K4YYQA4G_js_14 = __webpack_require__(8622);
var _XJ4UP3BC_js_15 = __webpack_require__(2331);
var _Z4NEBNO5_js_16 = __webpack_require__(2359);
var _ZMKUOIGF_js_17 = __webpack_require__(9348);
var _LPD5HUPH_js_18 = __webpack_require__(8700);
var _IGPTGMJH_js_19 = __webpack_require__(9018);
var _NED4EEST_js_20 = __webpack_require__(2828);
var _RXPGGPG7_js_21 = __webpack_require__(2958);
var _6XKFUWSU_js_22 = __webpack_require__(587);
var _67MUQUID_js_23 = __webpack_require__(9462);
var _JTBJ5GML_js_24 = __webpack_require__(9415);
var _CXUDFEZP_js_25 = __webpack_require__(2105);
var _GLFOZCD3_js_26 = __webpack_require__(2174);
var _QWIXIQ5L_js_27 = __webpack_require__(8710);
var _CPUOXGVZ_js_28 = __webpack_require__(9886);
var _5WWCP6BV_js_29 = __webpack_require__(5164);
var _6SDEP7AE_js_30 = __webpack_require__(4411);
var _GDJR74E5_js_31 = __webpack_require__(7454);
var _DUW5NSCC_js_32 = __webpack_require__(6606);
var _UKFUSHME_js_35 = __webpack_require__(1912);
var _5MGOTZ66_js_33 = __webpack_require__(4170);
var _OH2DUXI7_js_34 = __webpack_require__(4968);























































// lib/cli/policy.js
function checkPolicy(file, now, print) {
  const { state, policy, ...parsed } = (0,_YH4GG7FR_js_7/* .parsePolicy */ .O)((0,_NQIO7UNQ_js_0/* .readGivenFile */ .Mh)(file), file);
  const twice = (0,_NQIO7UNQ_js_0/* .ambiguity */ .Gv)(file, _O3V5TRUM_js_2/* .POLICY_FILES */ .jE);
  const faults = [
    ...twice,
    ...state === "faulty" ? parsed.faults : ignoredEntries(policy, file, now)
  ];
  (0,_NQIO7UNQ_js_0/* .printFaults */ .vt)(faults, _BXMQ77CW_js_1/* .policyFaultText */ .A2, print);
  if (state === "faulty" || twice.length > 0)
    print(`
${file} is not a valid policy: ${(0,_UKFUSHME_js_35/* .counted */ .hS)(faults.length, "fault")}. Every run is red until this is fixed.`);
  else
    print(summary(policy, file, now, faults.length));
  return faults.length > 0 ? _QD6AY5QW_js_4/* .EXIT */ .dc.blocked : _QD6AY5QW_js_4/* .EXIT */ .dc.ok;
}
function ignoredEntries(policy, file, now) {
  const state = { state: "in-force", policy, faults: [], sha256: null, file };
  const { runFindings } = (0,_LESZ5QKA_js_11/* .evaluate */ ._3)({ clusters: [], runDiagnostics: [], requestedFailOn: null, now }, state);
  return runFindings.flatMap(({ source }) => source.type === "diagnostic" && source.detail.name === "policy-error" ? [source.detail.fault] : []);
}
function summary(policy, file, now, ignoredCount) {
  const { rules, waivers, items, knownRisks, failOn } = policy;
  const parts = [(0,_UKFUSHME_js_35/* .counted */ .hS)(rules.length, "rule"), (0,_UKFUSHME_js_35/* .counted */ .hS)(waivers.length, "waiver"), (0,_UKFUSHME_js_35/* .counted */ .hS)(items.length, "item")];
  if (knownRisks.length > 0)
    parts.push((0,_UKFUSHME_js_35/* .counted */ .hS)(knownRisks.length, "known risk"));
  const lines = [`${file} is a valid policy: ${parts.join(", ")}; fail-on ${failOn ?? "(not set)"}.`];
  if (ignoredCount > 0)
    lines.push(`${(0,_UKFUSHME_js_35/* .counted */ .hS)(ignoredCount, "entry", "entries")} would be ignored.`);
  for (const { name, owner, line, daysLeft } of (0,_LESZ5QKA_js_11/* .expiringWaivers */ .cq)(policy, now))
    lines.push(`The waiver for ${name} (${owner}, line ${line}) expires in ${(0,_UKFUSHME_js_35/* .counted */ .hS)(daysLeft, "day")}.`);
  return lines.join("\n");
}
function initPolicy(path, invocation, print) {
  (0,_NQIO7UNQ_js_0/* .writeStarter */ .zk)(path, STARTER, _O3V5TRUM_js_2/* .POLICY_FILES */ .jE);
  print(`Wrote ${path}, a policy that decides nothing yet. Uncomment what you need, then run:`);
  print(`  ${invocation.command} policy check ${path}`);
}
var STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch, so that a pull request
# cannot loosen the policy that judges it. A typo invalidates the whole file and turns every run red, so check the file:
#   npx cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# Minimum strictness of the gate: fatal, exception (default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# Maximum number of days from now until a waiver expires.
# max-waiver-days: 90

# What a cluster needs besides CCE's checks. Each key is optional; one that is set and cannot be read is inconclusive.
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
