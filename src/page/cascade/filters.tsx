import { change, useAddress } from '../address.js'
import { labelsOf } from '../labels.js'
import { Choice, type Option } from '../parts/choice.js'
import { ClearFilters, countSet, SpanFields, WordsField } from '../parts/filters.js'
import { Limits } from '../parts/limits.js'
import { PlaceField } from '../parts/place-field.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  name: ['Lọc', 'Filter'],
  given: [(given: number) => `đang đặt ${given}`, (given: number) => `${given} set`],
  ways: ['Theo quan hệ', 'Along'],
  carriedOut: ['Triển khai', 'Carrying out'],
  allWays: ['Cả căn cứ và viện dẫn', 'Legal basis and citations too'],
  sure: ['Độ tin cậy ít nhất', 'Confidence at least'],
  any: ['Tất cả', 'All'],
  type: ['Loại văn bản', 'Type'],
  level: ['Cấp', 'Level'],
  state: ['Có nhiệm vụ', 'With tasks'],
  place: ['Địa bàn', 'Place'],
  from: ['Ban hành từ', 'Issued from'],
  until: ['Ban hành đến', 'Issued until'],
  text: ['Chữ trong số, trích yếu', 'Words in symbol or title'],
})

const SURE = ['50', '80', '90', '95']
const PARAMETERS = ['ways', 'sure', 'type', 'level', 'state', 'place', 'from', 'to-day', 'text']

/** What of a cascade is shown; all of it stands in the address. */
export function Filters() {
  const { set } = useAddress()
  const choice = (name: string, title: string, options: readonly Option[], any = words.any) => (
    <Choice
      title={title}
      value={set[name] ?? ''}
      options={options}
      any={any}
      choose={(value) => change({ [name]: value, open: '' })}
    />
  )
  const given = countSet(set, PARAMETERS)
  return (
    <>
      <details class="filter-fold" open={given > 0}>
        <summary>
          {words.name} {given > 0 && <span class="mark">{words.given(given)}</span>}
        </summary>
        <div class="filters" role="group" aria-label={words.name}>
          {choice('ways', words.ways, [['all', words.allWays]], words.carriedOut)}
          {choice(
            'sure',
            words.sure,
            SURE.map((value) => [value, `${value}%`] as const),
          )}
          {choice('type', words.type, labelsOf('DocumentType'))}
          {choice('level', words.level, labelsOf('Level'))}
          {choice('state', words.state, labelsOf('TaskState'))}
          <PlaceField title={words.place} value={set['place'] ?? ''} choose={(id) => change({ place: id })} />
          <SpanFields from={words.from} until={words.until} />
          <WordsField title={words.text} />
          <ClearFilters parameters={PARAMETERS} />
        </div>
      </details>
      <Limits parameters={PARAMETERS} from={words.from} until={words.until} />
    </>
  )
}
