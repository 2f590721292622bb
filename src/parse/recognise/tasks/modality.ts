import type { TaskModality } from '../../../model/task.js'
import type { Giving } from '../../lexicon/charges.js'

/** How binding a duty is, by the words that give it. */
export const MODALITY: Readonly<Record<Giving, TaskModality>> = {
  GIAO: 'MUST',
  YEU_CAU: 'MUST',
  DE_NGHI: 'REQUESTED',
  KHUYEN_KHICH: 'ENCOURAGED',
}
