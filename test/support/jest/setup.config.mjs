import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the run a temporary folder of its own, which every test process inherits and teardown.config.mjs removes. */
export default function setUp() {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-tests-'))
}
