// Loaded with `--import` into a process of the gate: writes down every host that it looks up or connects to, one line each.
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const file = process.env.RECORDED_HOSTS
const record = (line) => appendFileSync(file, `${line}\n`)

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  // Node's own functions pass the options in an array
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  const { host = 'localhost', port, path } = typeof first === 'object' ? first : { port: first, host: second }
  record(path ? `socket ${path}` : `${host}:${port}`)
  return connect.apply(this, args)
}

for (const resolver of [dns, dns.promises])
  for (const name of Object.keys(resolver)) {
    const original = resolver[name]
    if (!/^(?:lookup$|resolve|reverse)/.test(name) || typeof original !== 'function') continue
    resolver[name] = (...args) => {
      record(`name ${args[0]}`)
      return original.apply(resolver, args)
    }
  }
syncBuiltinESMExports()
