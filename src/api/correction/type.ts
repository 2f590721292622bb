import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { HeaderField } from '../../model/correction.js'
import type { DeadlineBound, DeadlineKind } from '../../model/deadline.js'
import type { DocumentType } from '../../model/document.js'
import { connectionType } from '../schema/connection.js'
import {
  DeadlineBound as DeadlineBoundEnum,
  DeadlineKind as DeadlineKindEnum,
  DocumentTypeEnum,
} from '../schema/enums.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'
import { CorrectionKindEnum, CorrectionStateEnum, HeaderFieldEnum } from './enums.js'

@ObjectType({
  description:
    'Đính chính: what a person has put right of what was read. It stands beside what was read, outlives every new reading, and is taken back in one step.',
})
export class Correction {
  @Field(() => ID, { description: 'Mã định danh.' })
  id: string

  @Field(() => CorrectionKindEnum, { description: 'Loại đính chính: what it is about.' })
  kind: string

  @Field(() => HeaderFieldEnum, {
    nullable: true,
    description: 'Trường: the fact of the head, where it is about one.',
  })
  field: string | null

  @Field(() => CorrectionStateEnum, { description: 'Trạng thái: how it stands now.' })
  state: string

  @Field(() => String, {
    nullable: true,
    description: 'Máy đọc: what was read when it was made; null where nothing was.',
  })
  was: string | null

  @Field(() => String, { nullable: true, description: 'Sửa thành: what is right; null for nothing.' })
  now: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Trích dẫn: the words of the paper that it rests on.',
  })
  quote: string | null

  @Field(() => String, { nullable: true, description: 'Lý do: why, in the person’s own words.' })
  note: string | null

  @Field(() => String, { description: 'Người đính chính: who.' })
  by: string

  @Field(() => DateTimeScalar, { description: 'Thời điểm: when.' })
  at: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Thời điểm rút lại: when it was taken back.' })
  withdrawnAt: string | null

  @Field(() => String, { nullable: true, description: 'Người rút lại: who took it back.' })
  withdrawnBy: string | null
}

export const CorrectionConnection = connectionType(
  'Correction',
  'đính chính',
  () => Correction,
  'the newest first, then by id',
)

@InputType({ description: 'Một yếu tố thể thức đúng: a fact of a paper’s head as it is right.' })
export class FactInput {
  @Field(() => HeaderFieldEnum, { description: 'Trường: which fact.' })
  field: HeaderField

  @Field(() => String, {
    nullable: true,
    description:
      'Giá trị đúng: SYMBOL as printed (34-CT/TW); TYPE, ACCESS_CLASS and HELD_AS a value of their enums; ISSUED_ON a day, a month or a year (2024-05-24); ISSUER the name or the id of an agency; TERRITORY the id of a territory; null where the paper has none.',
  })
  value?: string | null
}

@InputType({
  description: 'Văn bản được dẫn: a paper that may not be held, as a citation would name it.',
})
export class CitedPaperInput {
  @Field(() => String, { description: 'Số, ký hiệu: as printed.' })
  symbol: string

  @Field(() => DocumentTypeEnum, {
    nullable: true,
    description: 'Loại văn bản: where the symbol does not tell.',
  })
  type?: DocumentType | null

  @Field(() => String, {
    nullable: true,
    description: 'Cơ quan ban hành: the name or the id of an agency; a local number means nothing without.',
  })
  issuer?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Ngày ban hành.' })
  issuedOn?: string | null
}

@InputType({ description: 'Thời hạn đúng: a day, or a rule by which days recur.' })
export class DeadlineInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày hết hạn: the last day; with BEFORE the first late one.',
  })
  due?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày: the first day of a period.' })
  from?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Quy tắc lặp lại: as RFC 5545 writes it, FREQ=MONTHLY;BYMONTHDAY=25; in place of a day.',
  })
  recurrence?: string | null

  @Field(() => DeadlineKindEnum, {
    nullable: true,
    defaultValue: 'DUE',
    description: 'Loại thời hạn: what is due.',
  })
  kind?: DeadlineKind | null

  @Field(() => DeadlineBoundEnum, {
    nullable: true,
    description: 'Cách tính: BEFORE, BY, …; BY when absent.',
  })
  bound?: DeadlineBound | null

  @Field(() => String, { nullable: true, description: 'Nguyên văn: the words that print it.' })
  asPrinted?: string | null
}
