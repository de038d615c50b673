import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.js'

const JSON_TYPE = 'application/json'
const TRICKLE_MS = 1_000
const CHUNK = `"${'x'.repeat(64 * 1024)}",`

/** What the log says of an answer. */
export const statusOf = (answer: Answer): number | 'reset' | 'hung' => {
  if (answer.form === 'reset' || answer.form === 'hung') return answer.form
  return 'status' in answer ? answer.status : 200
}

/** Carries an answer out, and every way in which one can fail. @param requestId for `X-Request-Id` */
export function send(response: ServerResponse, answer: Answer, requestId: string): void {
  response.setHeader('X-Request-Id', requestId)
  switch (answer.form) {
    case 'json':
      sendText(response, answer.status, JSON.stringify(answer.value), { 'Content-Type': JSON_TYPE, ...answer.headers })
      break
    case 'text':
      sendText(response, answer.status, answer.text, answer.headers)
      break
    case 'reset':
      response.socket?.resetAndDestroy()
      break
    case 'hung':
      break
    case 'truncated':
      sendPart(response, JSON.stringify(answer.value))
      break
    case 'slow-body':
      trickle(response)
      break
    case 'endless':
      pour(response)
      break
  }
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}

function sendPart(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': Buffer.byteLength(text) })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': JSON_TYPE })
  response.write('{')
  const timer = setInterval(() => response.write(' '), TRICKLE_MS)
  response.once('close', () => clearInterval(timer))
}

function pour(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': JSON_TYPE })
  const more = (): void => {
    while (!response.destroyed && response.write(CHUNK));
  }
  response.on('drain', more)
  response.write('{"kind":"PreCheckTask","items":[')
  more()
}
