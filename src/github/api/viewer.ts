import { askingAgain } from './octokit.js'
import type { RepositoryCalls } from './patience.js'

/** Who wrote something, as far as it is told. */
export interface Author {
  readonly login: string | null
  readonly isBot: boolean
}

/** As GitHub names the author of what a workflow's own token writes. Nobody else can have a name with brackets. */
const WORKFLOWS = 'github-actions[bot]'

/**
 * Whom the token acts as: a person, or an app as `name[bot]` (GraphQL: viewer, which works for the tokens of apps too, as REST
 * has nothing that does). Null where GitHub does not tell.
 */
export async function viewerLogin({ octokit, access }: RepositoryCalls): Promise<string | null> {
  try {
    const answer: unknown = await askingAgain(() => octokit.graphql('query { viewer { login } }'), access)
    const { login } = Object(Object(answer).viewer) as { login?: unknown }
    return typeof login === 'string' && login !== '' ? login : null
  } catch {
    return null
  }
}

/**
 * Whether something was written by the one that the token acts as. Where nobody tells who that is, only what workflows of this
 * repository write counts as ours.
 */
export function isBy(author: Author, viewer: string | null): boolean {
  if (viewer === null) return author.isBot && author.login === WORKFLOWS
  return author.login !== null && author.login.toLowerCase() === viewer.toLowerCase()
}
