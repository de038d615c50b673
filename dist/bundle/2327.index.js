export const id = 2327;
export const ids = [2327];
export const modules = {

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
GitHubApi: () => (GitHubApi)
});
var _octokit_core_0 = __webpack_require__(4629);
var _octokit_plugin_paginate_rest_2 = __webpack_require__(3779);
var _octokit_plugin_rest_endpoint_methods_1 = __webpack_require__(9210);
// lib/github/api/octokit.js



var GitHubApi = _octokit_core_0/* .Octokit */ .E.plugin(_octokit_plugin_rest_endpoint_methods_1/* .restEndpointMethods */ ._, _octokit_plugin_paginate_rest_2/* .paginateRest */ .ud);



/***/ })

};
