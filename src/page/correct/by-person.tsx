import { href } from '../address.js'
import { label } from '../labels.js'
import type { CorrectionPartsFragment, HeaderField } from '../operations/generated.js'
import { PersonMark } from '../parts/proof.js'
import { ReadAs } from './change.js'

/** Of a paper what of its head a person has put right. */
export interface PutRight {
  readonly id: string
  readonly correctedFields: readonly HeaderField[]
  readonly corrections: readonly CorrectionPartsFragment[]
}

interface ByPersonParts {
  readonly paper: PutRight
  readonly field: HeaderField
  /** Whether it is told which fact it is. */
  readonly isNamed?: boolean
}

/** That a person has put a fact of the head right; for who may know, what the machine had read. */
export function ByPerson({ paper, field, isNamed = false }: ByPersonParts) {
  if (!paper.correctedFields.includes(field)) return null
  const last = paper.corrections.findLast((one) => one.field === field && one.state === 'HOLDS')
  const mark = <PersonMark what={isNamed ? label('HeaderField', field) : ''} />
  if (last === undefined) return mark
  return (
    <>
      <a href={href('paper', paper.id, { part: 'corrections' })}>{mark}</a> <ReadAs was={last.was} />
    </>
  )
}

/** The facts that stand in the name of a paper and below it. */
const IN_NAME: readonly HeaderField[] = ['SYMBOL', 'TYPE', 'TITLE']

/** What a person has put right of the name of a paper. */
export function NameByPerson({ paper }: { readonly paper: PutRight }) {
  const fields = IN_NAME.filter((field) => paper.correctedFields.includes(field))
  if (fields.length === 0) return null
  return (
    <ul class="plain by-person-list">
      {fields.map((field) => (
        <li key={field}>
          <ByPerson paper={paper} field={field} isNamed />
        </li>
      ))}
    </ul>
  )
}
