import { sentencesIn } from '../../sentences.js'
import type { Item } from '../../segment.js'
import type { Charge } from './charges.js'
import type { Piece } from './by-day.js'
import { piecesOf } from './clauses.js'
import { enumerationIn, readEnumeration } from './enumerations.js'
import { requestBehindGrounds } from './grounds.js'
import { isHeading, readHeading } from './headings.js'
import { endsWithHelpers, sharedBy } from './helpers.js'
import { labelsOf, readLabels } from './labels.js'
import { enterPiece } from './pieces.js'
import type { Reading } from './reading.js'
import { GOING_ON, isCharged, ofNobody, type Roles } from './roles.js'
import { saysOnly } from './said.js'
import type { Range } from './stretch.js'

/** Reads an item: a heading, an account, an enumeration, or what is to be done. */
export function readItem(reading: Reading, item: Item): void {
  if (isHeading(reading, item)) {
    reading.charges.endsBare(item)
    readHeading(reading, item)
    return
  }
  const labels = labelsOf(reading, item)
  const till = labels[0]?.start ?? item.passage.text.length
  const isLed = labels.some(({ kind }) => kind === 'LEAD')
  if (!isLed && isAccount(reading, item, till)) return
  const enumeration = enumerationIn(
    reading,
    item.passage,
    item.marker === 'IN_PARENS' ? 0 : item.textStart,
    till,
  )
  if (enumeration) readEnumeration(reading, item, enumeration)
  else readDuties(reading, item, till)
  // "2. Số cây đạt 3.000, xong trước ngày D. Đơn vị chủ trì: Sở A.": it has no verb of duty, but somebody who leads it
  if (isLed && reading.ledger.last?.owner !== item && till - item.textStart >= SHORTEST_WORK)
    reading.enter({ item, start: item.textStart, end: till, roles: ofNobody(null), kind: 'MEASURE' })
  readLabels(reading, item)
}

const SHORTEST_WORK = 8

/** The last sentence of an account, behind which the duties stand. */
const TURNS_TO_DUTIES = /(?:^|\s)(?:yêu cầu|đề nghị|giao|chỉ đạo|kết luận|nhấn mạnh)[^.;]{0,120}:$/iu
/** It names at once who is charged: "Giao Sở X:", and not "UBND tỉnh yêu cầu:". */
const ADDRESSES = /^(?:yêu cầu|đề nghị|giao|phân công)\s/iu

/** An item of the part on the situation, or on aims, that charges nobody. */
function isAccount(reading: Reading, item: Item, till: number): boolean {
  const { charges } = reading
  const part = charges.partOf(item)
  if (part !== 'SITUATION' && part !== 'AIMS') return false
  const text = item.passage.text.slice(0, till)
  // "… Chủ tịch UBND huyện yêu cầu:" ends the account; what follows is to be done
  if (item.marker === 'NONE' && TURNS_TO_DUTIES.test(text)) {
    if (item.parent) charges.setPart(item.parent, 'ORGANISATION')
    return !ADDRESSES.test(text)
  }
  const range = { start: item.textStart, end: till }
  return part === 'SITUATION'
    ? !(charges.asks && asksInside(reading, item, range)) &&
        !(charges.orders && requestBehindGrounds(reading, item, range).length > 0)
    : !isCharged(reading.roles(item.passage, range))
}

/** "Vốn còn thiếu. Đề nghị Bộ A bố trí thêm.": a report asks where it tells what is hard. */
const asksInside = (reading: Reading, item: Item, { start, end }: Range): boolean =>
  item.passage.annotated.within('GIVING', start, end).length > 0 &&
  (requestBehindGrounds(reading, item, { start, end }).length > 0 ||
    sentencesIn(item.passage.annotated, start).some(
      (sentence) => sentence.end <= end && reading.roles(item.passage, sentence)?.rule === 'lead.de-nghi',
    ))

function readDuties(reading: Reading, item: Item, till: number): void {
  const { charges } = reading
  const pieces = piecesOf(reading, item, till)
  const last = pieces.at(-1)
  if (last && isCharged(last.roles) && opensItems(reading, item, last.roles)) {
    const { start, end, roles } = last
    const task = reading.enter({ item, start, end, roles, kind: 'UMBRELLA' })
    charges.chargeBehind(item, {
      roles,
      from: item.path,
      task,
      shares: endsWithHelpers(item.passage.text, roles),
    })
    charges.takeDown(item, roles, true)
    pieces.pop()
  }
  const shared = pieces.length === 1 && last ? sharedBehind(reading, item, last) : null
  if (shared) {
    charges.chargeBehind(item, shared)
    pieces.pop()
  }
  for (const piece of pieces)
    if (enterPiece(reading, item, piece) !== null && isCharged(piece.roles))
      charges.takeDown(item, piece.roles, charges.isAnnounced && piece.roles.rule === GOING_ON)
  const charged = pieces.findLast(({ roles }) => isCharged(roles))?.roles
  if (item.children.length > 0 && charged)
    charges.chargeBelow(item, { roles: charged, from: item.path, task: null, isOfDuty: true })
}

/** "Chủ trì, phối hợp với A, B:" in a paragraph of its own below the heading of who leads. */
const sharedBehind = (reading: Reading, item: Item, range: Piece): Charge | null =>
  item.marker === 'NONE' && item.passage.text.endsWith(':') ? sharedBy(reading, item, range) : null

/** "Sở X kính đề nghị UBND thành phố:" in a paragraph of its own; not "Phó Chủ tịch UBND tỉnh có ý kiến như sau:". */
const opensItems = (reading: Reading, item: Item, roles: Roles): boolean =>
  item.marker === 'NONE' && item.passage.text.endsWith(':') && !saysOnly(reading, item, roles)
