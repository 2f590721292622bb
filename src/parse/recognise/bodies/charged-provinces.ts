import type { Territory } from '../../../model/territory.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { draft, part, type Draft } from './draft.js'
import { bodyRule, type Reading } from './reading.js'
import { unitsBehind } from './units.js'

/** What the centre charges or has work with it is a province itself: "giao tỉnh A", "phối hợp với TP B", "TP C chủ trì". */
export const CHARGED_PROVINCE_RULE = bodyRule({
  id: 'body.charged-province',
  form: 'COLLECTIVE',
  at: 'UNIT_KIND',
  when: chargedProvinces,
})

function chargedProvinces({ start, value }: SpanOf<'UNIT_KIND'>, reading: Reading): Draft | null {
  const { level, province } = reading.place
  // where a province speaks, its cities are not of that rank
  if (!value.apart || (province !== null && level !== null && level !== 'CENTRAL')) return null
  const isBehind = reading.match(BEHIND_CHARGE, start) !== null
  const isFirst = !isBehind && reading.match(OPENS, start) !== null
  if (!isBehind && !isFirst && !reading.inList) return null
  const row = unitsBehind(reading, start, true)
  const provinces = row?.units.map(({ territory }) => territory) ?? []
  if (row === null || !provinces.every((one): one is Territory => one?.level === 'PROVINCE')) return null
  if (isFirst && reading.match(DOES, row.end) === null) return null
  const names = provinces.map(({ kind, name }) => part(`${kind} ${name}`, 'UNNAMED', null, null))
  return draft(start, row.end, names)
}

const BEHIND_CHARGE =
  /(?<=(?:giao|yêu\s+cầu|đề\s+nghị|phân\s+công|(?:phối\s+hợp|làm\s+việc|thống\s+nhất)(?:\s+chặt\s+chẽ)?\s+(?:với|cùng))\s+)/uy
const OPENS = /(?<=^|[.;:]\s+(?:riêng\s+)?|[-+•]\s+)/uy
/** Behind who stands first, what is to be done. */
const DOES =
  /\s*,?\s*(?:theo\s+[^,;.:]{3,60},\s+)?(?:chủ\s+trì|chủ\s+động|phối\s+hợp|khẩn\s+trương|tập\s+trung|chỉ\s+đạo|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|rà\s+soát|tiếp\s+tục|tổ\s+chức\s+(?:thực\s+hiện|triển\s+khai)|bố\s+trí|đẩy\s+nhanh|hoàn\s+(?:thành|thiện|trả)|báo\s+cáo|lập|sớm|cần|phải)(?!\p{L})/uy
