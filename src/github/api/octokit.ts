import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods'

/** GitHub's REST API by the names of its operations, with paging. What `@actions/github` adds is an HTTP client, and ours takes its place. */
export const GitHubApi = Octokit.plugin(restEndpointMethods, paginateRest)
