import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { PapersDocument } from '../operations/generated.js'
import { asOf, today, wordsOf } from '../words.js'
import { placeNamed, wordsIn } from './named.js'
import type { PapersAsked } from './papers-asked.js'
import { nameIn, type TaskList, useProvinces } from './unit-lists.js'
import { papersAsked } from './use-rules.js'

const words = wordsOf({
  anyPapers: ['Văn bản', 'Papers'],
  of: [
    (what: string, place: string) => `${what} của ${place}`,
    (what: string, place: string) => `${what}, ${place}`,
  ],
  due: [
    (time: string, place: string) => `Nhiệm vụ đến hạn ${time}: ${place}`,
    (time: string, place: string) => `Tasks that are due ${time}: ${place}`,
  ],
})

/**
 * The papers that a question asks for by their type or time, of a province or of all, as kế hoạch Lạng Sơn 2026, công văn tháng 10, and
 * how many there are; null where it asks for none, and as long as that is not known.
 */
export function usePapersAsked(question: string) {
  const provinces = useProvinces(/\S\s+\S/.test(question))
  const named = provinces && placeNamed(question, provinces.all)
  const place = named?.place ?? null
  const asked = provinces && papersAsked(named?.rest ?? question, asOf() ?? today())
  const [from, until] = asked?.time?.span ?? [null, null]
  const filter = {
    ...(place === null ? {} : { territory: place.id }),
    ...(asked?.type ? { type: asked.type } : {}),
    ...(from === null ? {} : { issuedFrom: from, issuedTo: until }),
  }
  const { data } = useAnswer(PapersDocument, asked && { filter, orderBy: 'ISSUED_ON_DESC' })
  if (asked === null || !data?.documents) return null
  const type = asked.type === null ? words.anyPapers : label('DocumentType', asked.type)
  const what = asked.time === null ? type : `${type} ${nameIn(asked.time.name)}`
  return {
    place,
    what,
    due: dueOf(question, asked, place),
    name: place === null ? what : words.of(what, nameAlone(place.name)),
    total: data.documents.totalCount,
    href: href(place === null ? 'papers' : 'territory', place?.id ?? null, {
      type: asked.type ?? '',
      ...(from === null ? {} : { from, 'to-day': until! }),
    }),
  }
}

const OF_PAPERS = /(?<![^ ])(?:van ban|vb|papers?|ban hanh|issued|moi|new)(?![^ ])/ // cspell:disable-line

/** Of a place and a time that is not over, and nothing else, rather the tasks are meant that are due then: lâm đồng tuần này. */
const dueOf = (
  question: string,
  { type, time }: PapersAsked,
  place: { readonly id: string; readonly name: string } | null,
): readonly TaskList[] =>
  place === null ||
  type !== null ||
  time === null ||
  time.span[1] < (asOf() ?? today()) ||
  OF_PAPERS.test(wordsIn(question).join(' '))
    ? []
    : [
        {
          name: words.due(nameIn(time.name), nameAlone(place.name)),
          href: href('tasks', null, { place: place.id, from: time.span[0], 'to-day': time.span[1] }),
        },
      ]
