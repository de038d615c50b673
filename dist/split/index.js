import { runSplit } from '../bundle/index.js'

await runSplit()
