import { useAddress } from '../address.js'
import { known } from '../labels.js'
import { view, type View } from '../map.js'
import type { DocumentType, Level, RelationKind, TaskState, TraceDirection } from '../operations/generated.js'
import { asOf, daySet } from '../words.js'

/** Which cascade the address asks for. */
export interface AskedCascade {
  readonly id: string
  readonly direction: TraceDirection
  readonly relations: readonly RelationKind[]
  readonly minConfidence: number | null
  readonly asOf: string | null
  readonly view: View
}

/** Which of its documents are shown. */
export interface Filter {
  readonly types: readonly DocumentType[] | null
  readonly levels: readonly Level[] | null
  readonly territory: string | null
  /** Papers that were issued from this day on, and by that one. */
  readonly issuedFrom: string | null
  readonly issuedTo: string | null
  readonly states: readonly TaskState[] | null
  readonly text: string | null
}

const CARRIED_OUT: readonly RelationKind[] = ['IMPLEMENTS', 'ANNEXED_TO']
const ALL_WAYS: readonly RelationKind[] = [
  'IMPLEMENTS',
  'ANNEXED_TO',
  'LEGAL_BASIS',
  'PER',
  'PER_CONCLUSION',
  'GUIDES',
  'DETAILS',
  'CITES',
]

export function useAsked(id: string): {
  readonly asked: AskedCascade
  readonly filter: Filter
  readonly isFiltered: boolean
  /** Whether all that carries the paper out is shown, as far as known by the day: that is what files of the server hold. */
  readonly isWhole: boolean
} {
  const { set } = useAddress()
  const one = <T extends string>(kind: string, name: string): readonly [T] | null => {
    const value = known<T>(kind, set[name])
    return value === null ? null : [value]
  }
  const filter: Filter = {
    types: one<DocumentType>('DocumentType', 'type'),
    levels: one<Level>('Level', 'level'),
    territory: set['place'] ?? null,
    issuedFrom: daySet('from'),
    issuedTo: daySet('to-day'),
    states: one<TaskState>('TaskState', 'state'),
    text: set['text'] ?? null,
  }
  const isFiltered = Object.values(filter).some((value) => value !== null)
  return {
    asked: {
      id,
      direction: set['direction'] === 'up' ? 'UP' : 'DOWN',
      relations: set['ways'] === 'all' ? ALL_WAYS : CARRIED_OUT,
      minConfidence: set['sure'] === undefined ? null : Number(set['sure']) / 100,
      asOf: asOf(),
      view: view(),
    },
    filter,
    isFiltered,
    isWhole: !isFiltered && set['direction'] !== 'up' && set['ways'] !== 'all' && set['sure'] === undefined,
  }
}
