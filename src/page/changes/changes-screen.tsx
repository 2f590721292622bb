import { href, useAddress } from '../address.js'
import { Title } from '../frame/title.js'
import { ChangesDocument } from '../operations/generated.js'
import { ChangeLine } from '../parts/change-line.js'
import { PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { Tabs } from '../parts/tabs.js'
import { count, day, daysBefore, many, today, wordsOf } from '../words.js'

const words = wordsOf({
  title: [(since: string) => `Thay đổi từ ${since}`, (since: string) => `Changes since ${since}`],
  all: [
    (changes: string) => `${changes} thay đổi, mới nhất trước`,
    (changes: string) => `${many(changes, 'change')}, the latest first`,
  ],
  spans: ['Trong', 'Within'],
  days: [(days: number) => `${days} ngày`, (days: number) => many(days, 'day')],
  nothing: ['Không có thay đổi nào.', 'Nothing changed.'],
  relations: [
    (relations: string) => `${relations} quan hệ mới`,
    (relations: string) => many(relations, 'new relation'),
  ],
})

const SPANS = ['1', '7', '30', '365']

/** What the graph has learnt in the last days: new papers, changed ones, those that are gone. */
export function ChangesScreen() {
  const { set } = useAddress()
  const days = Number(set['days'] ?? 7)
  const since = daysBefore(today(), Number.isInteger(days) && days > 0 ? days : 7)
  const pages = usePages(ChangesDocument, { since: `${since}T00:00:00+07:00` }, ({ changes }) => changes)
  return (
    <article aria-busy={pages.waiting}>
      <Title text={words.title(day(since))} />
      <Tabs
        name={words.spans}
        current={String(days)}
        parts={SPANS}
        usual="7"
        textOf={(span) => words.days(Number(span))}
        hrefOf={(span) => href('changes', null, { days: span })}
      />
      {pages.total !== null && pages.total > 0 && <p class="quiet">{words.all(count(pages.total))}</p>}
      <PagedList
        pages={pages}
        keyOf={({ id }) => id}
        nothing={words.nothing}
        item={(change) => (
          <>
            <ChangeLine change={change} />
            {change.newRelations.length > 0 && (
              <span class="quiet"> {words.relations(count(change.newRelations.length))}</span>
            )}
          </>
        )}
      />
    </article>
  )
}
