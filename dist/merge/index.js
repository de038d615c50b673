import { runMerge } from '../bundle/index.js'

await runMerge()
