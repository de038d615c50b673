export const id = 186;
export const ids = [186];
export const modules = {

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastReport: () => (/* binding */ lastReport)
/* harmony export */ });
/* harmony import */ var _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5573);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2308);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5414);




const MOST_MS = 30_000;
async function lastReport(read, world, log) {
    const { run } = read;
    const { clock, env, signal: cancelled } = world;
    const { pull } = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFor */ .vM)(run, env);
    if (pull === null || run.githubToken === null || cancelled.aborted)
        return null;
    const key = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .commentKeyFor */ .GG)(env, (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterIdsOf */ .o9)(read));
    const hasMark = (body) => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(body)?.key === key;
    try {
        const time = { clock, cancelled, endsAt: clock.now() + MOST_MS };
        const { found } = await (0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .talkAbout */ .EP)(run, env, time, 'pull-requests: read', (talk) => (0,_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .findComments */ .Su)({ pull, hasMark }, talk));
        const [first] = found;
        if (first === undefined)
            return null;
        const carried = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(first.body)?.carried ?? null;
        if (carried === null)
            log.info('Baseline: the comment on the pull request carries no report that can be read');
        return carried;
    }
    catch (error) {
        const { message } = error;
        log.info(`Baseline: the comment on the pull request cannot be read (${message}), so nothing is told to be new or resolved`);
        return null;
    }
}


/***/ })

};
