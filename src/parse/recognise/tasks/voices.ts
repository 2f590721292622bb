import type { Body } from '../../../model/agency.js'
import type { Heading } from '../heading.js'
import { behindPerson, type BodyList, type Stretch } from './stretch.js'

/** Whose voice news tells: where the Prime Minister demands, "Bộ Y tế chỉ đạo các tỉnh …" charges the ministry. */

const GOVERNMENT = /^(?:(?:Phó )?Thủ tướng(?: Chính phủ)?|Chính phủ|Văn phòng Chính phủ)$/u
const isGovernment = ({ name }: Body): boolean => GOVERNMENT.test(name)

const DEMANDS =
  /[\s,]*(?:(?:cũng|còn|vừa|đã|có|ký|ban\s+hành|văn\s+bản|công\s+văn|công\s+điện|chỉ\s+thị)\s+|số\s+\S+\s+|ngày\s+[\d/.-]+\s+){0,6}(?:yêu\s+cầu|giao|đề\s+nghị)\s/uy

/** Whether the Government or its head speaks: as the issuer, or in any of the stretches. */
export function isOfGovernment({ issuer }: Heading, stretches: Iterable<Stretch>): boolean {
  if (issuer !== null) return isGovernment(issuer)
  for (const stretch of stretches)
    for (const { end, bodies } of stretch.bodies)
      if (bodies.some(isGovernment) && stretch.behind(DEMANDS, behindPerson(stretch.text, end)) !== null)
        return true
  return false
}

/** "Bộ Công an, Bộ Quốc phòng" */
export const isOfMinistries = ({ mentions }: BodyList): boolean =>
  mentions.every(({ bodies }) => bodies.every(({ name }) => name.startsWith('Bộ ')))
