import { grouped, type Localized } from '../model/language.js'

/** The messages of a JUnit file outside its findings. */
export const JUNIT = {
  cause: (nth: number, causes: number): Localized => ({
    en: `Cause ${nth} of ${causes}`,
    zh: `第 ${nth} 个原因，共 ${causes} 个`,
  }),
  tally: (passed: number, failed: number, undecided: number): Localized => ({
    en: `Passed ${grouped(passed)}, failed ${grouped(failed)}, undecided ${grouped(undecided)}.`,
    zh: `通过 ${grouped(passed)}，未通过 ${grouped(failed)}，未判定 ${grouped(undecided)}。`,
  }),
  undecided: {
    en: 'This check item could not be decided; the other entries of this suite say why.',
    zh: '该检查项无法判定，原因见本组的其他条目。',
  },
  verdict: (verdict: string): Localized => ({ en: `The verdict is ${verdict}.`, zh: `判定结果为 ${verdict}。` }),
} as const
