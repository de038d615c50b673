/** What the simulator does in reply to a request. Past `json` and `text`, each is a way in which a network fails. */
export type Answer =
  | { readonly form: 'json'; readonly status: number; readonly value: unknown; readonly headers?: Headers }
  | { readonly form: 'text'; readonly status: number; readonly text: string; readonly headers: Headers }
  /** The connection is reset. */
  | { readonly form: 'reset' }
  /** Nothing is ever sent; the connection stays open. */
  | { readonly form: 'hung' }
  /** A part of what Content-Length announces, then the connection closes. */
  | { readonly form: 'truncated'; readonly value: unknown }
  /** The headers at once, then a byte every second, without end. */
  | { readonly form: 'slow-body' }
  /** A body without end, as fast as it is read. */
  | { readonly form: 'endless' }

type Headers = Readonly<Record<string, string>>

/** An answer of the API that succeeded. */
export const json = (value: unknown, status = 200): Answer => ({ form: 'json', status, value })
