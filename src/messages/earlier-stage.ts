import type { DiagnosticDetail } from '../model/diagnostic.js'
import { counted, type Localizable, type Localized, listed, sentences } from '../model/language.js'
import { isUnseen, type StageGap, type StageHold } from '../model/stage-hold.js'
import { isoTime } from '../model/timestamp.js'
import { reasonOf as reasonOfGap } from './coverage.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { clockTime, durationText } from './terms.js'

type EarlierStage = Extract<DiagnosticDetail, { name: 'earlier-stage' }>

/** How many clusters a message lists. */
const MAX_LISTED = 10

/** Clusters of earlier stages that have to run the target first. */
export function earlierStage({ stage, target, now, holds }: EarlierStage): DiagnosticMessage {
  const rest = holds.length - MAX_LISTED
  const clauses: Localized[] = holds.slice(0, MAX_LISTED).map((hold) => clauseOf(hold, now))
  if (rest > 0) clauses.push({ en: `and ${counted(rest, 'more cluster')}`, zh: `另有 ${rest} 个集群` })
  const version = target ?? { en: 'its target', zh: '目标版本' }
  const goal = listed([version])
  return {
    title: { en: 'Earlier stages come first', zh: '须先完成前面的阶段' },
    message: {
      en: `Stage ${stage} waits until every cluster of the earlier stages was upgraded to ${goal.en} and has run it for its soak. ${clauses.map(({ en }) => en).join('; ')}.`,
      zh: `阶段 ${stage} 须等待前面各阶段的所有集群升级到 ${goal.zh}，并稳定运行到观察期结束。${clauses.map(({ zh }) => zh).join('；')}。`,
    },
    fix: fixOf(holds),
  }
}

function clauseOf(hold: StageHold, now: number): Localized {
  const { en, zh } = reasonOf(hold, now)
  return { en: `${hold.name} (stage ${hold.stage}) ${en}`, zh: `${hold.name}（阶段 ${hold.stage}）${zh}` }
}

function reasonOf(hold: StageHold, now: number): Localized {
  switch (hold.why) {
    case 'not-available':
      return { en: `is in phase ${hold.phase}`, zh: `的状态为 ${hold.phase}` }
    case 'other-version':
      return { en: `runs ${hold.live}`, zh: `运行版本 ${hold.live}` }
    case 'upgrading':
      return { en: 'is being upgraded', zh: '正在升级' }
    case 'soaking': {
      const [at, left] = [clockTime(isoTime(hold.until)), durationText(hold.until - now)]
      return { en: `is soaking until ${at}, for another ${left.en}`, zh: `的观察期到 ${at} 结束，还剩 ${left.zh}` }
    }
    case 'not-upgraded':
      return {
        en: 'runs it, but CCE reports no upgrade to it that succeeded',
        zh: '已是该版本，但 CCE 没有报告成功的升级',
      }
    case 'other-origin': {
      const from = listed([...new Set(hold.from)])
      return {
        en: `was upgraded from ${from.en}, while this cluster runs ${hold.current}`,
        zh: `是从 ${from.zh} 升级的，而本集群的版本为 ${hold.current}`,
      }
    }
    case 'unreadable': {
      const reason = hold.gap === null ? null : gapText(hold.gap)
      return reason === null
        ? { en: 'could not be read', zh: '无法读取' }
        : { en: `could not be read (${reason.en})`, zh: `无法读取（${reason.zh}）` }
    }
    case 'unknown-origin':
      return {
        en: 'runs it, but CCE does not say from which version it was upgraded, or which version this cluster runs',
        zh: '已是该版本，但 CCE 没有说明升级前的版本或本集群的当前版本',
      }
    case 'unknown-target':
      return {
        en: 'cannot be compared, because the target version of this cluster is not set',
        zh: '无法比较，因为没有设置本集群的目标版本',
      }
  }
}

function gapText(gap: StageGap): Localized {
  if (gap.code !== 'wrong-settings') return reasonOfGap(gap)
  const settings = listed(gap.settings)
  return { en: `see ${settings.en}`, zh: `请检查 ${settings.zh}` }
}

/** What to do about each kind of reason, once. */
function fixOf(holds: readonly StageHold[]): Localizable {
  const has = (...reasons: readonly StageHold['why'][]) => holds.some(({ why }) => reasons.includes(why))
  const steps: Localized[] = []
  if (has('other-version', 'upgrading', 'not-available'))
    steps.push({
      en: 'Finish the upgrade of the clusters of the earlier stages first.',
      zh: '请先完成前面各阶段的集群升级。',
    })
  if (has('soaking')) steps.push({ en: 'Wait until the soak is over.', zh: '请等待观察期结束。' })
  if (has('other-origin', 'not-upgraded'))
    steps.push({
      en: 'First upgrade a cluster of the earlier stage from the version that this one runs; where none runs it any more, change the stages on the base branch.',
      zh: '请先在前面的阶段中升级一个与本集群版本相同的集群；如果已没有这样的集群，请在基准分支上调整各阶段。',
    })
  if (holds.some(isUnseen))
    steps.push({
      en: 'Check that the credentials of those clusters may read them, that their upgrade workflows are listed, and that this cluster has a target.',
      zh: '请检查凭证能否读取这些集群、能否列出其升级流程，以及本集群是否设置了目标版本。',
    })
  return sentences(...steps, { en: 'Then re-run this job.', zh: '然后重新运行该作业。' })
}

/** What that means for the verdict. */
export const EARLIER_STAGE_MEANING: Localized = {
  en: 'An earlier stage that has not passed the upgrade cannot show whether it is safe for this one.',
  zh: '前面的阶段尚未完成升级，无法说明本阶段升级是否安全。',
}
