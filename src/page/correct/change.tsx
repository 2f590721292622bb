import { label } from '../labels.js'
import { withDays, wordsOf } from '../words.js'

const words = wordsOf({
  read: ['máy đọc', 'read as'],
  nothing: ['không có', 'nothing'],
  right: ['sửa thành', 'put right as'],
})

/** The enums whose values stand in what was read; what is said of a relation begins with its kind. */
const ENUMS = ['DocumentType', 'AccessClass', 'HeldAs', 'RelationKind']

/** What was read or is right, as people read it: labels in place of codes, days as the page writes them. */
function shown(value: string | null): string {
  if (value === null) return words.nothing
  const [, code = '', rest = ''] = /^([A-Z_]+)(?: (.+))?$/su.exec(value) ?? []
  const name = ENUMS.find((one) => label(one, code) !== code)
  if (name === undefined) return withDays(value)
  return rest === '' ? label(name, code) : `${label(name, code)} – ${withDays(rest)}`
}

interface ChangeParts {
  readonly was: string | null
  readonly now: string | null
}

/** What was read, and what is right. */
export const Change = ({ was, now }: ChangeParts) => (
  <span class="correction-change">
    <span class="quiet">{words.read}:</span> {was === null ? words.nothing : <del>{shown(was)}</del>}{' '}
    <span class="quiet">→ {words.right}:</span> <ins>{shown(now)}</ins>
  </span>
)

export const ReadAs = ({ was }: Pick<ChangeParts, 'was'>) => (
  <span class="quiet">
    {words.read}: {shown(was)}
  </span>
)
