import { addDays } from '../../model/date.js'
import { change, useAddress } from '../address.js'
import { labelsOf } from '../labels.js'
import type { TaskFilter } from '../operations/generated.js'
import { AgencyField } from '../parts/agency-field.js'
import { Choice } from '../parts/choice.js'
import { SpanFields, WordsField } from '../parts/filters.js'
import { ListFilters } from '../parts/list-filters.js'
import { PlaceField } from '../parts/place-field.js'
import { RegionField } from '../parts/region-field.js'
import { monthOf, weekOf } from '../spans.js'
import { asOf, today, wordsOf } from '../words.js'
import { TASK_PARAMETERS } from './asked.js'

const words = wordsOf({
  name: ['Lọc nhiệm vụ', 'Filter tasks'],
  place: ['Địa bàn', 'Place'],
  body: ['Cơ quan (mọi vai trò)', 'Body (in any part)'],
  bodyInPart: ['Cơ quan', 'Body'],
  role: ['Vai trò của cơ quan', 'Its part'],
  anyRole: ['Mọi vai trò', 'Any part'],
  level: ['Cấp giao việc', 'Level'],
  any: ['Tất cả', 'All'],
  lead: ['Cơ quan chủ trì', 'Lead agency'],
  led: ['Có', 'Known'],
  notLed: ['Chưa rõ', 'Not known'],
  spans: ['Đến hạn', 'Due'],
  thisWeek: ['Tuần này', 'This week'],
  nextWeek: ['Tuần sau', 'Next week'],
  thisMonth: ['Tháng này', 'This month'],
  nextMonth: ['Tháng sau', 'Next month'],
  text: ['Chữ trong nhiệm vụ', 'Words of the task'],
  from: ['Hạn từ', 'Due from'],
  until: ['Hạn đến', 'Due until'],
  order: ['Thứ tự', 'Order'],
  overdueFirst: ['Quá hạn lâu nhất trước', 'The longest overdue first'],
  latestFirst: ['Hạn xa nhất trước', 'The latest day first'],
  byLead: ['Theo cơ quan chủ trì', 'By lead agency'],
})

interface SpansParts {
  readonly from: string | undefined
  readonly until: string | undefined
}

/** The spans of days that officers ask for most; what is chosen is taken back by choosing it again. */
function Spans({ from, until }: SpansParts) {
  const now = asOf() ?? today()
  const spans = [
    [words.thisWeek, ...weekOf(now)],
    [words.nextWeek, ...weekOf(addDays(now, 7))],
    [words.thisMonth, ...monthOf(now, 0)],
    [words.nextMonth, ...monthOf(now, 1)],
  ] as const
  return (
    <div class="buttons" role="group" aria-label={words.spans}>
      {spans.map(([name, first, last]) => {
        const isChosen = from === first && until === last
        return (
          <button
            key={name}
            type="button"
            aria-pressed={isChosen}
            onClick={() => change(isChosen ? { from: '', 'to-day': '' } : { from: first, 'to-day': last })}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}

/** Which tasks are shown; all of it stands in the address. What the screen fixes is not asked. */
export function TaskFilters({ fixed }: { readonly fixed: TaskFilter }) {
  const { set } = useAddress()
  return (
    <ListFilters name={words.name} parameters={TASK_PARAMETERS} from={words.from} until={words.until}>
      {fixed.territory === undefined && fixed.agency === undefined && <RegionField />}
      {fixed.territory === undefined && (
        <PlaceField title={words.place} value={set['place'] ?? ''} choose={(place) => change({ place })} />
      )}
      {fixed.agency === undefined && (
        <AgencyField
          title={set['role'] === undefined ? words.body : words.bodyInPart}
          value={set['body'] ?? ''}
          choose={(body) => change(body === '' ? { body, role: '' } : { body })}
        />
      )}
      {fixed.agency === undefined && set['body'] !== undefined && (
        <Choice
          title={words.role}
          value={set['role'] ?? ''}
          options={labelsOf('TaskRole')}
          any={words.anyRole}
          choose={(role) => change({ role })}
        />
      )}
      <Choice
        title={words.level}
        value={set['level'] ?? ''}
        options={labelsOf('Level')}
        any={words.any}
        choose={(level) => change({ level })}
      />
      {fixed.agency === undefined && (
        <Choice
          title={words.lead}
          value={set['led'] ?? ''}
          options={[
            ['yes', words.led],
            ['no', words.notLed],
          ]}
          any={words.any}
          choose={(led) => change({ led })}
        />
      )}
      <SpanFields from={words.from} until={words.until} />
      <Spans from={set['from']} until={set['to-day']} />
      <WordsField title={words.text} />
      <Choice
        title={words.order}
        value={set['order'] ?? ''}
        options={[
          ['OVERDUE_FROM_DESC', words.latestFirst],
          ['LEAD', words.byLead],
        ]}
        any={words.overdueFirst}
        choose={(order) => change({ order })}
      />
    </ListFilters>
  )
}
