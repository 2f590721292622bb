import { wordsOf } from '../words.js'
import { KINDS, type Kind } from './findings.js'

const words = wordsOf({
  citation: ['Viện dẫn', 'Citation'],
  task: ['Nhiệm vụ', 'Task'],
  lead: ['Chủ trì', 'Lead'],
  body: ['Cơ quan khác', 'Other body'],
  deadline: ['Thời hạn', 'Deadline'],
  note: ['Lưu ý', 'Note'],
  anomaly: ['Bất thường', 'Anomaly'],
  sample: ['abc', 'abc'],
})

export const kindName = (kind: Kind): string => words[kind]

/** The kinds that the address asks to be shown; all of them where it asks for none by name. */
export function kindsShown(show: string | undefined): readonly Kind[] {
  if (show === undefined) return KINDS
  const named = show.split('.')
  return KINDS.filter((kind) => named.includes(kind))
}

/** `show` of the address for these kinds. */
export const showOf = (kinds: readonly Kind[]): string =>
  kinds.length === KINDS.length ? '' : kinds.join('.') || 'none'

/** How a kind is marked in the text: each has a colour and a line of its own. */
export const KindSample = ({ kind }: { readonly kind: Kind }) => (
  <span class={`kind-sample mark-${kind}`} aria-hidden="true">
    {words.sample}
  </span>
)
