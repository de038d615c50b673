import { afterAll, afterEach } from '@jest/globals'
import { takeLeaks } from '../canary/watch.js'

// Every process of the gate and every fake GitHub that a test starts is watched. Jest loads this file before each test file.
const refuseLeaks = () => {
  const leaks = takeLeaks()
  if (leaks.length > 0) throw new Error(`credentials leave the gate:\n${leaks.join('\n')}`)
}
afterEach(refuseLeaks)
afterAll(refuseLeaks)
