import type { Item, Paper } from '../../segment.js'
import type { ZonedPassage } from './draft.js'
import { wordFrom } from '../../annotate/words.js'
import { listHeadsOf } from './list-heads.js'

/** In: a paper. Out: all passages that may cite, in printed order, each with its zone. */
export function zonesOf(paper: Paper): ZonedPassage[] {
  const preambleEnd = endOfPreamble(paper.body)
  const lists = listHeadsOf(paper.body)
  const opens = paper.body.map((item, index) => index < FURTHEST_GROUNDS && namesPaper(item))
  const body = paper.body.map((item, index): ZonedPassage => {
    const inPreamble = index < preambleEnd || (index < FURTHEST_GROUNDS && !item.annex && isGrounds(item))
    return {
      passage: item.passage,
      zone: inPreamble ? 'PREAMBLE' : 'BODY',
      section: item.path,
      item,
      list: lists[index] ?? null,
      next: paper.body[index + 1]?.passage ?? null,
      isInRow: [index - 2, index - 1, index].some(
        (from) => opens[from] && opens[from + 1] && opens[from + 2],
      ),
    }
  })
  const tail = paper.tail.map(({ passage }): ZonedPassage => ({
    passage,
    zone: 'RECIPIENTS',
    section: 'recipients',
    item: null,
    list: null,
    next: null,
    isInRow: false,
  }))
  return [
    {
      passage: paper.title,
      zone: 'TITLE',
      section: 'title',
      item: null,
      list: null,
      next: null,
      isInRow: false,
    },
    ...body,
    ...tail,
  ]
}

const FURTHEST_GROUNDS = 20
const isGrounds = ({ passage: { text } }: Item): boolean =>
  /^\s*[*_]{0,3}(?:[-+•]\s*|\d+\.\s*)?(?:C[ăaâảạậầà]n c[ứửừưúu]|Xét(?!\s+(?:nghiệm|xử|tuyển|duyệt|chọn|hỏi))|Theo đề nghị|(?:Sau khi|Trên cơ sở) xem xét Tờ trình)(?!\p{L})/iu.test(
    text,
  )

/** The first numbered item; the dashes before it list bases or addressees. */
function endOfPreamble(body: readonly Item[]): number {
  const numbered = body.findIndex(({ marker }) => marker !== 'NONE' && !isBullet(marker))
  const marked = body.findIndex(({ marker }) => marker !== 'NONE')
  if (numbered >= 0 && numbered < 25) return numbered
  if (marked >= 0) return endOfListedGrounds(body, marked)
  return Math.min(Math.max(2 + headlines(body), behindGrounds(body)), body.length)
}

/** "- Luật …; - Nghị quyết số …": grounds without their word, one below the other, up to the first item that names no paper. */
export function endOfListedGrounds(body: readonly Item[], from: number): number {
  const end = body.findIndex((item, index) => index >= from && !(isBullet(item.marker) && namesPaper(item)))
  return end < 0 ? body.length : end
}

/** Its first words are the kind of a paper and its number, or a law. */
export function namesPaper({ passage: { annotated: text }, textStart }: Item): boolean {
  const at = text.words.start[wordFrom(text.words, textStart)] ?? textStart
  const noun = text.at('TYPE_NOUN', at)
  return text.at('LAW_NOUN', at) !== null || (noun !== null && text.reads(NUMBER, noun.end) !== null)
}
const NUMBER = /\s+(?:số\s*:?\s*)?\d/uy

/** Behind the last ground, in a copy that ends there: "UBND tỉnh ban hành Kế hoạch triển khai X, như sau:". */
function behindGrounds(body: readonly Item[]): number {
  const last = body.slice(0, FURTHEST_GROUNDS).findLastIndex(isGrounds)
  return last >= 0 && /:$/u.test(body[last + 1]?.passage.text ?? '') ? last + 2 : 0
}

/** Lines of a portal above its first sentence: the headline, when it was put there. */
function headlines(body: readonly Item[]): number {
  const first = body.findIndex(
    ({ passage: { text } }) => text.length > 200 || /[.:;!]["”’)]?$|\.\/\.?$/u.test(text.slice(-3)),
  )
  return first < 0 ? 0 : first
}

export const isBullet = (marker: Item['marker']): boolean =>
  marker === 'DASH' || marker === 'PLUS' || marker === 'ROW'

/** Where a paper itself may change another: in its articles, or in a sentence about "… này". */
export const isOperative = (item: Item): boolean =>
  isInArticle(item) || item.passage.annotated.has('THIS_PAPER') || item.passage.annotated.has('ISSUES_CHANGE')

const isInArticle = (item: Item | null): boolean =>
  item !== null && (item.marker === 'ARTICLE' || isInArticle(item.parent))
