import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { DocumentSystem as System, DocumentType, HeldAs as Held, Level } from '../../model/document.js'
import { connectionType } from '../schema/connection.js'
import {
  AccessClass,
  DatePrecision,
  DocumentSystem,
  DocumentTypeEnum,
  HeldAs,
  LevelEnum,
} from '../schema/enums.js'
import { Node } from '../node/type.js'
import { DateScalar } from '../schema/scalars.js'
import { AREA, INCLUDE_DESCENDANTS, INCLUDE_FORMER } from '../territory/area.js'

@ObjectType({ description: 'Ngày tháng (có thể không đầy đủ): a date as far as it is known.' })
export class PartialDate {
  @Field(() => String, { description: 'Giá trị: 2024-05-24, 2024-05 or 2024.' })
  value: string

  @Field(() => DatePrecision, { description: 'Độ chính xác: DAY, MONTH or YEAR.' })
  precision: string

  @Field(() => String, { nullable: true, description: 'Nguyên văn: how the paper prints it.' })
  asPrinted: string | null

  @Field(() => DateScalar, { description: 'Sớm nhất: the first possible day.' })
  earliest: string

  @Field(() => DateScalar, { description: 'Muộn nhất: the last possible day.' })
  latest: string
}

@ObjectType({
  implements: Node,
  description: 'Văn bản: a paper, for example a directive (chỉ thị) or a plan (kế hoạch).',
})
export class Document extends Node {
  @Field(() => ID, { description: 'Mã định danh của văn bản: stable and opaque.' })
  declare id: string

  @Field(() => String, {
    description:
      'Khóa nhận dạng: its identity in words; grows when a date becomes known, and earlier keys keep resolving.',
  })
  key: string

  @Field(() => String, {
    nullable: true,
    description: 'Số, ký hiệu: canonical, for example 34-CT/TW; null when the paper has none.',
  })
  symbol: string | null

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu như in: as the paper prints it.' })
  symbolAsPrinted: string | null

  @Field(() => DocumentTypeEnum, { description: 'Loại văn bản: its type; OTHER when unknown.' })
  type: string

  @Field(() => DocumentSystem, {
    nullable: true,
    description: 'Hệ thống: Party, State or Front; null when unknown.',
  })
  system: string | null

  @Field(() => LevelEnum, {
    nullable: true,
    description: 'Cấp ban hành: the tier of its issuer; null when unknown.',
  })
  level: string | null

  @Field(() => String, { nullable: true, description: 'Trích yếu: its title.' })
  title: string | null

  @Field(() => String, { nullable: true, description: 'Người ký: who signed it.' })
  signatory: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Cơ quan quyết định ban hành: the organ of the issuer that decided, for example Ban Thường vụ Tỉnh ủy; null when the issuer itself did, or the paper names none.',
  })
  issuingOrgan: string | null

  @Field(() => HeldAs, { description: 'Hình thức lưu giữ: full text, record, or only cited.' })
  heldAs: string

  @Field(() => AccessClass, { description: 'Chế độ lưu hành: the marking on the paper.' })
  accessClass: string

  @Field(() => Boolean, {
    description: 'Văn bản mẫu: made up to show what the program does, and issued by nobody.',
  })
  sample: boolean
}

export const DocumentConnection = connectionType('Document', 'văn bản', () => Document, null)

@InputType({ description: 'Điều kiện lọc văn bản: all that are given must hold.' })
export class DocumentFilter {
  @Field(() => String, { nullable: true, description: 'Số, ký hiệu: in any spelling.' })
  symbol?: string | null

  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Loại văn bản: only of this type.' })
  type?: DocumentType | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Chỉ thị: only this document and all that carries it out, as `trace` finds it with its default relations.',
  })
  directive?: string | null

  @Field(() => LevelEnum, { nullable: true, description: 'Cấp ban hành: the tier of the issuer.' })
  level?: Level | null

  @Field(() => DocumentSystem, { nullable: true, description: 'Hệ thống: Party, State or Front.' })
  system?: System | null

  @Field(() => ID, { nullable: true, description: 'Cơ quan ban hành: the id of the issuer.' })
  issuer?: string | null

  @Field(() => ID, { nullable: true, description: AREA })
  territory?: string | null

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_DESCENDANTS })
  includeDescendants?: boolean | null

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_FORMER })
  includeFormer?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ban hành từ ngày: certainly issued on this day or later.',
  })
  issuedFrom?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ban hành đến ngày: certainly issued on this day or earlier.',
  })
  issuedTo?: string | null

  @Field(() => HeldAs, {
    nullable: true,
    description: 'Hình thức lưu giữ: full text, record, or only cited.',
  })
  heldAs?: Held | null

  @Field(() => String, {
    nullable: true,
    description:
      'Từ khóa: only documents whose title, symbol, type, issuer or place hold all of these words, with or without accents, the last one perhaps unfinished; when none does, one letter of a word may be wrong. Nothing matches a text without words. At most 200 characters.',
  })
  text?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Người ký: only documents whose signatory’s name holds all of these words, with or without accents, the last one perhaps unfinished. At most 200 characters.',
  })
  signatory?: string | null
}
