import { regionOf } from '../../model/regions.js'
import { nameAlone } from '../../model/territory.js'
import { useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { known, label } from '../labels.js'
import {
  AgencyNameDocument,
  type DocumentType,
  type HeldAs,
  type Level,
  PlaceDocument,
  type TaskRole,
  type TaskState,
} from '../operations/generated.js'
import { day, daySet, wordsOf } from '../words.js'
import { nameOfRegion } from './region-field.js'

const words = wordsOf({
  only: ['Chỉ gồm:', 'Only:'],
  level: ['cấp', 'level'],
  led: ['có cơ quan chủ trì', 'with a lead agency'],
  notLed: ['chưa rõ cơ quan chủ trì', 'without a known lead agency'],
  holding: ['có chữ', 'with the words'],
  signed: [(name: string) => `do ${name} ký`, (name: string) => `signed by ${name}`],
})

interface LimitsParts {
  /** The parameters of the address by which the list is narrowed. */
  readonly parameters: readonly string[]
  /** What the first day is called, and the last one. */
  readonly from?: string
  readonly until?: string
}

/** What a list is narrowed to, in words: for paper, which has no fields, and for a phone, where they are folded. */
export function Limits({ parameters, from = '', until = '' }: LimitsParts) {
  const { set } = useAddress()
  const given = (name: string): string | null => (parameters.includes(name) ? (set[name] ?? null) : null)
  const [place, body] = [given('place'), given('body') ?? given('issuer')]
  const there = useAnswer(PlaceDocument, place === null ? null : { id: place }).data?.node
  const agency = useAnswer(AgencyNameDocument, body === null ? null : { id: body }).data?.agency
  const [type, held, level] = [
    known<DocumentType>('DocumentType', given('type') ?? undefined),
    known<HeldAs>('HeldAs', given('held') ?? undefined),
    known<Level>('Level', given('level') ?? undefined),
  ]
  const role = known<TaskRole>('TaskRole', given('role') ?? undefined)
  const states = (given('state') ?? '').split(',').flatMap((one) => known<TaskState>('TaskState', one) ?? [])
  const [first, last] = [given('from') && daySet('from'), given('to-day') && daySet('to-day')]
  const [text, led, signer] = [given('text'), given('led'), given('signer')]
  const region = regionOf(given('region') ?? undefined)
  const said = [
    region && nameOfRegion(region),
    there && 'name' in there && nameAlone(there.name),
    agency && [agency.name, role && label('TaskRole', role)].filter(Boolean).join(': '),
    type && label('DocumentType', type),
    level && `${words.level} ${label('Level', level)}`,
    states.map((one) => label('TaskState', one)).join(', '),
    led === null ? null : led === 'no' ? words.notLed : words.led,
    first && `${from} ${day(first)}`,
    last && `${until} ${day(last)}`,
    text && `${words.holding} “${text}”`,
    signer && words.signed(signer),
    held && label('HeldAs', held),
  ].filter((one) => typeof one === 'string' && one !== '')
  return said.length === 0 ? null : (
    <p class="limits">
      {words.only} <b>{said.join(' · ')}</b>
    </p>
  )
}
