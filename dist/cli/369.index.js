export const id = 369;
export const ids = [369];
export const modules = {

/***/ 5369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicy: () => (/* binding */ checkPolicy),
  initPolicy: () => (/* binding */ initPolicy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/language.js
var language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/policy/rules.js
var rules = __webpack_require__(6489);
// EXTERNAL MODULE: ./lib/policy/waivers.js
var policy_waivers = __webpack_require__(9787);
// EXTERNAL MODULE: ./lib/report/messages/policy-sentences.js + 2 modules
var policy_sentences = __webpack_require__(4335);
// EXTERNAL MODULE: ./lib/settings/policy-file.js + 4 modules
var policy_file = __webpack_require__(5765);
// EXTERNAL MODULE: ./lib/settings/read-settings.js + 1 modules
var read_settings = __webpack_require__(4071);
// EXTERNAL MODULE: ./lib/settings/text-file.js
var text_file = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
;// CONCATENATED MODULE: ./lib/command-line/policy-starter.js
const STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch: a pull request cannot
# loosen the policy that judges it. A slip of the pen makes the whole file void and every run red, so check it:
#   cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# How strict the gate is at least: fatal, exception (the default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# How many days ahead a waiver may expire at most.
# max-waiver-days: 90

# Decisions in place of the decision table's; the first rule that matches decides. Globs with * over check, name, kind,
# level, group, scope, addon and cluster. A rule can raise anything; it cannot lower an Exception or a Fatal add-on risk.
# rules:
#   - match: { check: precheck, name: DeprecatedApiCheck }
#     decision: block            # block, warn or notice
#     reason: a removed API in use blocks us

# What may be skipped, by whom, why and until when. Only what CCE lets a person skip: a pre-upgrade item of kind Risk, an
# add-on risk at level Warning.
# waivers:
#   - name: NodeContainerdPodRestartRisk
#     match: { cluster: prod-a, target: v1.31, nodes: ["canary-*"] }   # optional: check, addon, cluster, target, nodes
#     # fingerprint: f0123456789abcdef                                 # optional: bound to exactly this cause
#     reason: maintenance window CHG-1234
#     owner: "@org/platform"
#     expires: 2026-12-31        # through 24:00 UTC of that day

# What your team knows of an item, beside the gate's own catalogue.
# items:
#   - name: NodeDiskCheck
#     fix: Run the disk clean-up job of the pool, then run the check again.
#     link: https://wiki.example.com/runbooks/node-disks
`;

;// CONCATENATED MODULE: ./lib/command-line/policy.js











function checkPolicy(file, now, out, complain) {
    const read = (0,text_file/* readTextFile */.G)(file);
    if (read.kind !== 'text') {
        complain(`${file} ${read.kind === 'absent' ? 'is not there' : 'cannot be read as a file of UTF-8 text'}`);
        return 2;
    }
    const { policy, faults } = (0,policy_file.readPolicy)(read.text, file);
    const all = policy ? ignored(policy, file, now) : faults;
    for (const fault of all) {
        const sentence = (0,policy_sentences/* policySentence */.Y)(fault);
        const [message, fix] = [(0,language/* inLanguage */.oH)(sentence.message, 'en'), (0,language/* inLanguage */.oH)(sentence.fix, 'en')];
        out(`${message.replace(/, line \d+/, `:${fault.line}${fault.column === null ? '' : `:${fault.column}`}`)}\n    -> ${fix}`);
    }
    if (!policy) {
        out(`\n${file} is no policy: ${(0,plain/* counted */.hS)(all.length, 'fault')}. Until it is mended, every run is red.`);
        return 1;
    }
    out(summary(policy, file, now, all.length));
    return all.length > 0 ? 1 : 0;
}
function ignored(policy, file, now) {
    const failOn = policy.failOn ?? 'exception';
    const fault = { file, column: null };
    return [
        ...policy.rules
            .filter((rule) => (0,rules/* lowersNothingElse */.x0)(rule, failOn))
            .map(({ entry, line, match }) => ({
            ...{ ...fault, line, at: entry, about: Object.values(match).join(' ') },
            problem: { code: 'cannot-lower', items: [] },
        })),
        ...policy.waivers.flatMap((waiver) => {
            const problem = (0,policy_waivers/* lapseOf */.je)(waiver, now, policy.maxWaiverDays);
            return problem ? [{ ...fault, line: waiver.line, at: waiver.entry, about: waiver.name, problem }] : [];
        }),
    ];
}
function summary(policy, file, now, ignoredEntries) {
    const { rules, waivers, items, failOn, maxWaiverDays } = policy;
    const soon = waivers
        .filter((waiver) => (0,policy_waivers/* lapseOf */.je)(waiver, now, maxWaiverDays) === null)
        .map((waiver) => ({ name: waiver.name, ...(0,policy_waivers/* waiverRef */.Uw)(waiver, now) }))
        .filter(({ daysLeft }) => daysLeft <= policy_waivers/* ANNOUNCED_DAYS */.oN);
    const parts = [(0,plain/* counted */.hS)(rules.length, 'rule'), (0,plain/* counted */.hS)(waivers.length, 'waiver'), (0,plain/* counted */.hS)(items.length, 'item')];
    return [
        `${file} is a policy: ${parts.join(', ')}; fail-on ${failOn ?? '(not set)'}.`,
        ...(ignoredEntries > 0 ? [`${(0,plain/* counted */.hS)(ignoredEntries, 'entry', 'entries')} would be ignored.`] : []),
        ...soon.map(({ name, owner, line, daysLeft }) => `The waiver for ${name} (${owner}, line ${line}) expires in ${(0,plain/* counted */.hS)(daysLeft, 'day')}.`),
    ].join('\n');
}
function initPolicy(file, out, complain) {
    const path = file ?? read_settings/* POLICY_FILE */.C;
    if ((0,external_node_fs_.existsSync)(path)) {
        complain(`${path} is there already, and is left as it is`);
        return 2;
    }
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, STARTER, { flag: 'wx' });
    }
    catch (error) {
        complain(`${path} cannot be written (${Object(error).code ?? error})`);
        return 2;
    }
    out(`${path} is written: a policy that decides nothing yet. Take out the # in front of what you need, then:`);
    out(`  cce-upgrade-gate policy check ${path}`);
    return 0;
}


/***/ })

};
