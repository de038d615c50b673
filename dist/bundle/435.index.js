export const id = 435;
export const ids = [435];
export const modules = {

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
x: () => (readSavedFiles)
});
var _FMY2Y5JC_js_0 = __webpack_require__(1571);
var _QD6AY5QW_js_1 = __webpack_require__(3274);
var _ZMKUOIGF_js_2 = __webpack_require__(9348);
var node_fs_3 = __webpack_require__(3024);
var node_path_4 = __webpack_require__(6760);




// lib/cli/saved-files.js


async function readSavedFiles(paths, cwd) {
  const lists = paths.map((path) => {
    const text = expandFolder(path, cwd);
    return { text, entries: [{ text, isQuoted: true }] };
  });
  const { files, faults } = await (0,_FMY2Y5JC_js_0/* .readResultFiles */ .fE)(lists, cwd);
  const problems = faults.map(({ value, problem }) => `${value} ${(0,_ZMKUOIGF_js_2/* .settingProblem */ .oG)(problem).en}`);
  if (problems.length > 0)
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(problems.join("\n"));
  return files;
}
function expandFolder(path, cwd) {
  const full = (0,node_path_4.resolve)(cwd, path);
  return (0,node_fs_3.existsSync)(full) && (0,node_fs_3.statSync)(full).isDirectory() ? (0,node_path_4.join)(path, "*.json") : path;
}




/***/ }),

/***/ 435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reportShape: () => (reportShape)
});
var _HYFJDSQN_js_0 = __webpack_require__(3709);
var _LWJJTU6B_js_1 = __webpack_require__(3790);
var _VDUDZXU2_js_2 = __webpack_require__(1458);
var _FMY2Y5JC_js_3 = __webpack_require__(1571);
var _QD6AY5QW_js_4 = __webpack_require__(3274);
var _BPFAL3ZV_js_5 = __webpack_require__(1130);
var _K4YJIYLO_js_6 = __webpack_require__(755);
var _LHOFJOYV_js_7 = __webpack_require__(9477);
var _AQLRE6DZ_js_15 = __webpack_require__(2557);
var _ZMKUOIGF_js_8 = __webpack_require__(9348);
var _LPD5HUPH_js_9 = __webpack_require__(8700);
var _JATUNGRA_js_10 = __webpack_require__(8320);
var _67MUQUID_js_11 = __webpack_require__(9462);
var _CXUDFEZP_js_12 = __webpack_require__(2105);
var _2WUU5VUR_js_16 = __webpack_require__(9873);
var _UKFUSHME_js_14 = __webpack_require__(1912);
var _FN6ZC2K4_js_13 = __webpack_require__(5842);
var _TUARF4T6_js_17 = __webpack_require__(4484);



























// lib/messages/response-shape.js
var SHAPE_NOTES = {
  read: (responses, shapes) => ({
    en: `Read ${(0,_UKFUSHME_js_14/* .counted */ .hS)(responses, "response")}, of ${(0,_UKFUSHME_js_14/* .counted */ .hS)(shapes, "distinct shape")}.`,
    zh: `已读取 ${(0,_UKFUSHME_js_14/* .grouped */ .zD)(responses)} 个响应，共 ${(0,_UKFUSHME_js_14/* .grouped */ .zD)(shapes)} 种不同的结构。`
  }),
  replaced: {
    en: "Every text, number, time, name and ID was replaced by a placeholder of its kind. Only these are as they were: field names and values that CCE publishes, how often each shape occurs, and the length of values that no table lists.",
    zh: "所有文本、数字、时间、名称和 ID 都已替换为同类的占位符。保留原样的只有：CCE 公开的字段名和取值、每种结构出现的次数，以及不在任何公开列表中的取值的长度。"
  },
  shown: {
    en: "It also has what --show-keys and --show-values name, as it was.",
    zh: "其中还按原样保留了 --show-keys 和 --show-values 指定的内容。"
  },
  keys: (count) => ({
    en: `${(0,_UKFUSHME_js_14/* .counted */ .hS)(count, "field name")} that CCE does not publish ${count === 1 ? "is" : "are"} replaced by <key 1> and so on. Where a name is CCE’s own, and not a label of yours, it tells us what is new: --legend prints the names, and --show-keys keeps those that you name.`,
    zh: `有 ${(0,_UKFUSHME_js_14/* .grouped */ .zD)(count)} 个字段名不在 CCE 公开的列表中，已替换为 <key 1> 等。如果其中有 CCE 自己的字段名（而不是您的标签），它能说明 CCE 有哪些变化：--legend 会列出这些名称，--show-keys 可保留您指定的名称。`
  }),
  values: (fields) => ({
    en: `Values that no table lists are replaced in: ${fields.join(", ")}. --legend prints them, and --show-values keeps those of the fields that you name, such as ${fields[0]}.`,
    zh: `以下字段中不在公开列表里的取值已被替换：${fields.join("、")}。--legend 会列出这些取值，--show-values 可保留您指定的字段（例如 ${fields[0]}）的取值。`
  }),
  skipped: (files) => ({
    en: `${(0,_UKFUSHME_js_14/* .counted */ .hS)(files, "file")} written by the gate itself, and not by CCE, ${files === 1 ? "was" : "were"} left out.`,
    zh: `有 ${(0,_UKFUSHME_js_14/* .grouped */ .zD)(files)} 个文件由门禁自身生成，并非 CCE 的响应，已略过。`
  }),
  readFirst: {
    en: "Read the output before you send it.",
    zh: "发送之前请先通读输出内容。"
  },
  legend: {
    en: "For your own eyes: what the placeholders of the shape stand for. Do not send it.",
    zh: "仅供您自己查看：结构中各占位符所代表的内容。请勿发送。"
  },
  emptyLegend: {
    en: "Every field name and every listed value in these responses is published.",
    zh: "这些响应中的所有字段名和列表类取值均已公开。"
  }
};

// lib/catalog/published-api.js
var FIELDS = `
  activeNode activeNodeCount added addonCheckStatus addonInstanceID addonInstanceName addonList addonRisks addons
  addonTargetVersion addonTemplateLabels addonTemplateLogo addonTemplateName addonTemplateType agency_name
  agencyName alarm alarmRuleTemplateId alias annotations apiVersion authenticatingProxy authentication
  autoGenerateSecurityGroupHardeningConfig autopilotClusterUpgradeAction autoscaling availabilityZone az bandwidth
  basic billingMode body ca capacityReservationSpecification category cceManaged cert certificateAuthority
  chargemode chargingMode chart_name chart_public chart_version cidr cidrs cluster_id cluster_name cluster_type
  clusterAZ clusterCheckStatus clusterExternalIP clusterID clusterOps clusterTags clusterType clusterUpgradeAction
  clusterVersion code completionTime conditions config configurationRisks configurations configurationsOverride
  configurationSyncedNodeCount configurationUpToDate containerBaseSize containerNetwork controlPlaneSecurityGroup
  count create_at createTimeStamp createTimestamp creatingNode creationTimeStamp creationTimestamp critical
  current_total currentCount currentNode currentVersion custom customSan customSecurityGroups data dataVolumes
  decMasterFlavor dedicatedHostId deleted deleteOption deleteStatus deletingNode deletionProtection
  deprecatedAPIRisks description desiredNodeCount details disableDefaultAddonCredSecret
  disableDefaultImagePullSecret disableNodeAgencyCredSecret dockerBaseSize DockerLVMConfigOverride dockerUmaskMode
  dssMasterVolumes ecsGroupId effect eip enable enableContainerCIDRsReservation enableDistMgt
  enableMasterVolumeEncryption enableSnat enableSWRImageAccess encoded_authorization_message encryptionConfig
  endPoint endpoints endTimeStamp eniNetwork eniSubnetCIDR eniSubnetId enterpriseProjectId error error_code
  error_msg errorCode errorCodes errorMessage existingNodeCount expireTimeStamp expireTimestamp extendParam
  extensionPriority extensionScaleGroups extNics field fixedIps flavor group hostnameConfig hostNetwork
  hyperNodeID hyperNodeName id ids initializedConditions initialNodeCount inPlaceRollingUpdate input iops ipBlock
  iptype IPv4CIDR IPv6CIDR ipv6enable isAutoPay isAutoRenew isLocked isOnlyUpgrade isRollbackable items
  itemsStatus jobID jobId k8sTags key kind kmsKeyID kubeProxyMode kubeReservedCpu kubeReservedMem kubeReservedPid
  kubeReservedStorage kubernetesSvcIpRange labelPolicyOnExistingNodes labels lastProbeTime lastTransitTime
  lastUpgradeInfo latestBackupTime legacyVersion level lineStatuses lockScene lockSource lockSourceId login
  logoURL lvmConfig lvType marketType masters matchLabels maxNodeCount maxPods message metadata metadataCmkid
  metadataEncrypted minNodeCount mode name namespace nextMarker nodeCheckStatus NodeID nodeInfo nodeManagement
  nodeMsg nodeNamePrefix nodeNameSuffix nodeNameTemplate nodeNicSpec nodeOrder nodepoolID nodepoolName
  nodePoolOrder nodeRisks nodeSelector nodeStageStatus nodeTemplate nodeType operation operator orderID
  originalValue os ownerReferences package pageInfo parameters partition password patch path periodNum periodType
  phase platformVersion podSecurityGroups pointStatuses policy portsToDisable postPaid preference prePaid
  previous_total previousVersion primaryNic priority privateIP privateIPv6IP privateKey productID progress
  promEnterpriseProjectID promInstanceID publicAccess publicIP publicKey readmeURL Reason reason release
  removeSSHKey removeUserPassword repairFailedNode repairingNode repairPolicy request_id require resources
  resourceSelector resourceVersion riskList riskName riskSource rootVolume runtime runtimeClass runtimeConfig
  scaleDownCooldownTime scaleDownDisabledNodeCount scaleDownUnneededTime scaleDownUtilizationThreshold
  scaleGroupStatuses scope secretConfig SecurityGroup securityReinforcementType selectorNames
  serverEnterpriseProjectID serverGroupReference serverId serverMetadataHttpTokens serviceNetwork sharetype size
  skippedCheckItemList sourceFile spec spotPrice sshKey stable startPoint startTimeStamp status status_description
  storage storageGroups storageSelectors storageType strategy subnet subnetID subnetId subnetList subnets
  suggestPatch supportIstio supportUpgradePageV4 supportVersions systemReservedCpu systemReservedMem
  systemReservedPid systemReservedStorage taintPolicyOnExistingNodes taints targetPlatformVersion targetVersion
  targetVersions taskID taskType throughput timezone title topics total translate type uid unpaidScaleNodeCount
  upcomingNodeCount update_at updated updateTimeStamp updateTimestamp upgradeFeatureGates upgradefrom upgradePaths
  url userAgent userDefinedStep username userPassword userTags userTagsPolicyOnExistingNodes value values version
  versionInfo versions virtualSpaces volumeConfig volumeResetPolicy volumeType volumetype vpc
  waitPostInstallFinish
`;
var FREE_MAPS = new Set("annotations basic custom extendParam flavor k8sTags labels matchLabels nodeOrder nodePoolOrder nodeSelector parameters values".split(" "));
var CLUSTER_PHASES = "Available Unavailable ScalingUp ScalingDown Creating Deleting Upgrading Resizing RollingBack RollbackFailed Hibernating Hibernation Awaking Empty Error";
var NODE_PHASES = "Build Installing Upgrading Active Abnormal Deleting Error Repairing RepairFailed";
var NODE_POOL_PHASES = "Synchronizing Synchronized SoldOut Deleting Error";
var TASK_PHASES = "Init Queuing Running Pause Pending Success Failed Error Cancel";
var ADDON_STATUSES = "running abnormal installing installFailed upgrading upgradeFailed deleting deleteFailed deleteSuccess available rollbacking rollbackFailed unknown";
var RELEASE_STATUSES = "DEPLOYED DELETED FAILED DELETING PENDING_INSTALL PENDING_UPGRADE PENDING_ROLLBACK UNKNOWN";
var KINDS = "Exception Risk PreCheckTask PreCheckTaskList AddonCheck UpgradeTask UpgradeTaskList PostCheckTask WorkFlowTask SnapshotTask UpgradeInfo UpgradePaths UpgradeFeatureGates List Status Cluster Node NodePool Addon Release";
var VALUES = {
  apiVersion: "v1 v3 v3.1",
  category: "CCE Turbo",
  group: "LimitCheck MasterCheck NodeCheck AddonCheck ExecuteException",
  key: "node.uid",
  kind: KINDS,
  kubeProxyMode: "iptables ipvs nftables",
  level: "Info Warning Fatal",
  mode: "overlay_l2 vpc-router eni",
  nodeType: "master node",
  operator: "In",
  phase: [TASK_PHASES, CLUSTER_PHASES, NODE_PHASES, NODE_POOL_PHASES].join(" "),
  runtime: "docker containerd",
  scope: "Cluster NodePool",
  status: [TASK_PHASES, NODE_PHASES, ADDON_STATUSES, RELEASE_STATUSES, "Failure"].join(" "),
  taskType: "Cluster PreCheck Rollback Snapshot PostCheck",
  type: "addonStatic addonUpgrade VirtualMachine ARM64 inPlaceRollingUpdate"
};
var PublishedApi = class {
  #fields = new Set(FIELDS.trim().split(/\s+/));
  #values = new Map(Object.entries(VALUES).map(([field, values]) => [field, new Set(values.split(" "))]));
  #items = new Set((0,_LWJJTU6B_js_1/* .allEntries */ .Y)().flatMap(({ apiName }) => apiName ?? []));
  hasField(name) {
    return this.#fields.has(name);
  }
  isFreeMap(field) {
    return FREE_MAPS.has(field);
  }
  valuesOf(field, parent) {
    const isItem = field === "riskName" || field === "name" && ["itemsStatus", "skippedCheckItemList"].includes(parent);
    return isItem ? this.#items : this.#values.get(field) ?? null;
  }
};

// lib/cli/response-shape.js
var MAX_DEPTH = 100;
var WORD = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
var MAX_RECOGNIZED = 256;
var Shaper = class {
  #api = new PublishedApi();
  #ids = /* @__PURE__ */ new Map();
  #keys = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  #shown;
  constructor(shown) {
    this.#shown = shown;
  }
  get legend() {
    return { keys: this.#keys, values: this.#values };
  }
  shapeOf(response) {
    return this.#shape(response, { field: "", parent: "", depth: 0 });
  }
  listOf(shapes) {
    const parts = /* @__PURE__ */ new Map();
    for (const shape of shapes)
      addPart(parts, shape, 1);
    const ids = [...parts.keys()].sort((one, other) => one - other);
    return { id: this.#idOf(`[${ids.join(",")}]`), type: "list", parts };
  }
  valueOf(value) {
    return { id: this.#idOf(JSON.stringify(value)), type: "value", value };
  }
  #idOf(key) {
    const known = this.#ids.get(key);
    if (known !== void 0)
      return known;
    this.#ids.set(key, this.#ids.size);
    return this.#ids.size - 1;
  }
  #shape(value, at) {
    if (typeof value === "string")
      return this.valueOf(this.#textShape(value, at));
    if (typeof value === "number")
      return this.valueOf(Number.isInteger(value) ? 0 : 0.5);
    if (typeof value === "boolean")
      return this.valueOf("<true or false>");
    if (typeof value !== "object" || value === null)
      return this.valueOf(null);
    if (at.depth === MAX_DEPTH)
      return this.valueOf(`<more than ${MAX_DEPTH} levels>`);
    const depth = at.depth + 1;
    if (Array.isArray(value))
      return this.listOf(value.map((one) => this.#shape(one, { ...at, depth })));
    const entries = Object.entries(value);
    if (this.#api.isFreeMap(at.field) && entries.length > 0) {
      const values = this.listOf(entries.map(([, one]) => this.#shape(one, { field: "", parent: at.field, depth })));
      return this.#objectOf(/* @__PURE__ */ new Map([["<any key>", values]]));
    }
    const fields = /* @__PURE__ */ new Map();
    for (const [name, one] of entries)
      fields.set(this.#keyOf(name), this.#shape(one, { field: name, parent: at.field, depth }));
    return this.#objectOf(fields);
  }
  #objectOf(fields) {
    const names = [...fields].map(([name, { id }]) => `${name}:${id}`).sort();
    return { id: this.#idOf(`{${names.join(",")}}`), type: "object", fields };
  }
  #isNamed(field) {
    return this.#api.hasField(field) || this.#shown.keys.has(field);
  }
  #keyOf(name) {
    if (this.#isNamed(name))
      return name;
    const known = this.#keys.get(name);
    if (known !== void 0)
      return known;
    const key = `<key ${this.#keys.size + 1}>`;
    this.#keys.set(name, key);
    return key;
  }
  #textShape(text, { field, parent }) {
    if (text === "")
      return "";
    const published = this.#api.valuesOf(field, parent);
    if (published?.has(text))
      return text;
    const full = parent === "" ? field : `${parent}.${field}`;
    const isShown = this.#shown.values.has(field) || this.#shown.values.has(full);
    if (isShown && WORD.test(text))
      return text;
    if (published === null && !isShown)
      return kindOfText(text);
    const path = this.#isNamed(parent) ? full : field;
    const unlisted = this.#values.get(path) ?? /* @__PURE__ */ new Set();
    this.#values.set(path, unlisted.add(text));
    return `<unlisted value of ${text.length} characters>`;
  }
};
function addPart(parts, shape, count) {
  const part = parts.get(shape.id);
  if (part === void 0) {
    parts.set(shape.id, { shape, count });
    return;
  }
  part.count += count;
  addCounts(part.shape, shape);
}
function addCounts(shape, equal) {
  if (shape.type === "object" && equal.type === "object")
    for (const [name, field] of equal.fields) {
      const own = shape.fields.get(name);
      if (own !== void 0)
        addCounts(own, field);
    }
  if (shape.type === "list" && equal.type === "list")
    for (const part of equal.parts.values())
      addPart(shape.parts, part.shape, part.count);
}
var KINDS_OF_TEXT = [
  [/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, () => "<UUID>"],
  [/^[0-9a-f]{32}$/i, () => "<32 hexadecimal digits>"],
  [/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/, timeShape("RFC 3339 time")],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? [+-]\d{4} [A-Z]{3,5}$/, timeShape("time as Go prints it")],
  [/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/, () => "<time in another format>"],
  [/^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?$/, () => "<IP address>"],
  [/^v?\d+\.\d+\.\d+(?:-r\d+)?$|^v\d+(?:\.\d+)?(?:-r\d+)?$/, (text) => `<version ${text.replace(/\d+/g, "0")}>`],
  [/^v?\d+\.\d+(?:\.\d+)?[-+.]/, () => "<version with a suffix>"],
  [/^[+-]?\d+$/, () => "<integer as text>"],
  [/^[+-]?\d+\.\d+$/, () => "<decimal number as text>"],
  [/^(?:true|false)$/i, () => "<true or false as text>"],
  [/^[a-z][a-z+.-]*:\/\//i, () => "<URL>"],
  [/^\//, () => "<path>"],
  [/\n/, () => "<text of several lines>"]
];
function timeShape(kind) {
  return (text) => {
    const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
    const zone = /(?:[Zz]|UTC)$/.test(text) ? "UTC" : "with an offset";
    return `<${kind}, ${digits === 0 ? "" : `${Math.min(digits, 9)} digits of a second, `}${zone}>`;
  };
}
function kindOfText(text) {
  if (text.length > MAX_RECOGNIZED)
    return text.includes("\n") ? "<text of several lines>" : "<string>";
  const [, placeholder] = KINDS_OF_TEXT.find(([pattern]) => pattern.test(text)) ?? [];
  return placeholder?.(text) ?? "<string>";
}
function shapeJson(shape) {
  switch (shape.type) {
    case "value":
      return shape.value;
    case "object":
      return Object.fromEntries([...shape.fields].map(([name, field]) => [name, shapeJson(field)]));
    case "list":
      return [...shape.parts.values()].map(({ shape: each, count }) => ({
        "<times>": count,
        "<each>": shapeJson(each)
      }));
  }
}

// lib/cli/report-shape.js
var OWN_KINDS = [_AQLRE6DZ_js_15/* .INDEX_KIND */ .c, _2WUU5VUR_js_16/* .SCAN_KIND */ .vM];
var MAX_NAMED = 8;
var ITEM_NAMES = ["itemsStatus.name", "riskList.riskName"];
async function reportShape({ args, flags, print, note }) {
  if (args.length === 0)
    throw new _QD6AY5QW_js_4/* .UsageError */ .eb();
  const say = (0,_UKFUSHME_js_14/* .localizer */ .Oq)((0,_QD6AY5QW_js_4/* .languageOf */ .eX)(flags));
  const shown = { keys: namesIn(flags["show-keys"]), values: namesIn(flags["show-values"]) };
  const shaper = new Shaper(shown);
  const files = await (0,_HYFJDSQN_js_0/* .readSavedFiles */ .x)(args, process.cwd());
  const shapes = files.map(({ text }) => shapesIn(text, shaper));
  const list = shaper.listOf(shapes.flat());
  const { legend } = shaper;
  if (flags["legend"] !== void 0) {
    for (const line of [say(SHAPE_NOTES.legend), ...legendLines(legend, say(SHAPE_NOTES.emptyLegend))])
      print(line);
    return _QD6AY5QW_js_4/* .EXIT */ .dc.ok;
  }
  print(JSON.stringify({ tool: `cce-upgrade-gate ${_VDUDZXU2_js_2/* .VERSION */ .xv}`, responses: shapeJson(list) }, null, 1));
  const skipped = shapes.filter((one) => one.length === 0).length;
  const fields = [...legend.values.keys()].sort((one, other) => rankOf(one) - rankOf(other));
  note(say(SHAPE_NOTES.read(shapes.flat().length, list.parts.size)));
  note(say(SHAPE_NOTES.replaced));
  if (shown.keys.size + shown.values.size > 0)
    note(say(SHAPE_NOTES.shown));
  if (legend.keys.size > 0)
    note(say(SHAPE_NOTES.keys(legend.keys.size)));
  if (fields.length > 0)
    note(say(SHAPE_NOTES.values(fields.slice(0, MAX_NAMED))));
  if (skipped > 0)
    note(say(SHAPE_NOTES.skipped(skipped)));
  note(say(SHAPE_NOTES.readFirst));
  return _QD6AY5QW_js_4/* .EXIT */ .dc.ok;
}
var rankOf = (field) => ITEM_NAMES.includes(field) ? 0 : 1;
var namesIn = (list = "") => new Set(list.split(",").flatMap((name) => name.trim() === "" ? [] : [name.trim()]));
function shapesIn(file, shaper) {
  const text = withoutHeaders(file).trim();
  const whole = parsed(text);
  if (whole !== null)
    return isOwn(whole.value) ? [] : [shaper.shapeOf(whole.value)];
  const lines = text.split("\n").map(parsed);
  const values = lines.flatMap((line) => line ?? []);
  if (values.length === lines.length && lines.length > 1)
    return values.map(({ value }) => shaper.shapeOf(value));
  return [shaper.valueOf(text === "" ? "" : text.startsWith("<") ? "<HTML or XML>" : "<text that is not JSON>")];
}
function withoutHeaders(text) {
  let rest = text;
  for (let end = headerEnd(rest); end > 0; end = headerEnd(rest))
    rest = rest.slice(end);
  return rest;
}
function headerEnd(text) {
  if (!/^HTTP\/\d/.test(text))
    return 0;
  const blank = /\r?\n\r?\n/.exec(text);
  return blank === null ? text.length : blank.index + blank[0].length;
}
function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
var isOwn = (value) => (0,_TUARF4T6_js_17/* .isRecord */ .u4)(value) && (OWN_KINDS.includes(value["kind"]) || (0,_TUARF4T6_js_17/* .isRecord */ .u4)(value["tool"]) && value["tool"]["name"] === "cce-upgrade-gate");
function legendLines({ keys, values }, empty) {
  const lines = [
    ...[...keys].map(([name, placeholder]) => `${placeholder}: ${JSON.stringify(name)}`),
    ...[...values].map(([field, texts]) => `${field}: ${[...texts].map((text) => JSON.stringify(text)).join(", ")}`)
  ];
  return lines.length === 0 ? [empty] : lines;
}



/***/ })

};
