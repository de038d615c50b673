/** Runs the gate on damaged inputs: npm run fuzz -- [COUNT] [SEED]. Prints each failure, and exits 1 if there is one. */
import { fuzz } from './fuzz.js'

const [, , count = '100000', seed = '1'] = process.argv
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const started = performance.now()
const seconds = (): number => (performance.now() - started) / 1000
const failures = fuzz(Number(count), Number(seed), (done) =>
  print(`${done}, ${Math.round(done / seconds())} per second`),
)
for (const { input, why } of failures) print(`FAILURE ${why}\n${JSON.stringify(input)}\n`)
print(
  `${count} executions from seed ${seed}: ${failures.length} failures, ${Math.round(Number(count) / seconds())} per second`,
)
process.exit(failures.length > 0 ? 1 : 0)
