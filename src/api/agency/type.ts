import { Field, ID, ObjectType } from 'type-graphql'
import type { AgencyRow } from '../../graph/agencies.js'
import type { TerritoryRow } from '../../graph/territories.js'
import type { SourceRow } from '../../graph/sources.js'
import { AgencyKind, DocumentSystem, IdentifierSchemeEnum, LevelEnum } from '../schema/enums.js'
import { SourceFile } from '../source/type.js'
import { connectionType } from '../schema/connection.js'
import { Node } from '../node/type.js'
import { DateScalar } from '../schema/scalars.js'
import { Territory } from '../territory/type.js'

@ObjectType({ description: 'Mã định danh điện tử: a code by which an agency is known on the exchange axis.' })
export class AgencyIdentifier {
  @Field(() => IdentifierSchemeEnum, { description: 'Danh mục: the list that the code is of.' })
  scheme: string

  @Field(() => String, { description: 'Mã: as the list or the message writes it.' })
  code: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Có hiệu lực từ ngày: of the decision that gives it; null where only a message states it.',
  })
  validFrom: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Có hiệu lực đến ngày: its last day; null while it holds or when unknown.',
  })
  validTo: string | null

  @Field(() => SourceFile, {
    nullable: true,
    description: 'Tệp nguồn: the message that states it; null where a decision lists it.',
  })
  source: SourceRow | null
}

@ObjectType({
  implements: Node,
  description: 'Cơ quan, tổ chức: who issues papers, receives them and has tasks.',
})
export class Agency extends Node {
  @Field(() => ID, { description: 'Mã định danh của cơ quan: stable and opaque.' })
  declare id: string

  @Field(() => String, {
    description: 'Tên đầy đủ: with its territory, for example Sở Xây dựng tỉnh Lạng Sơn.',
  })
  name: string

  @Field(() => AgencyKind, { description: 'Loại cơ quan: one body, a group, or a steering committee.' })
  kind: string

  @Field(() => [String], { description: 'Tên gọi khác: other names and abbreviations. At most 100.' })
  aliases: string[]

  @Field(() => DocumentSystem, {
    nullable: true,
    description: 'Hệ thống: Party, State or Front; null when unknown.',
  })
  system: string | null

  @Field(() => LevelEnum, { nullable: true, description: 'Cấp: its tier; null when unknown.' })
  level: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Có từ ngày: its first day; null when unknown.' })
  validFrom: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tồn tại đến ngày: its last day; null while it exists or when unknown.',
  })
  validTo: string | null
}

export const AgencyConnection = connectionType('Agency', 'cơ quan', () => Agency, null)

@ObjectType({
  description:
    'Đơn vị có thể tiếp nhận: who may have taken over the duties of a body that ended with the reform.',
})
export class SuccessorCandidate {
  @Field(() => String, { description: 'Tên: of the body that would answer for them.' })
  name: string

  @Field(() => Agency, {
    nullable: true,
    description:
      'Cơ quan: that body, where the reform names it as successor; null where only the ground tells.',
  })
  agency: AgencyRow | null

  @Field(() => Territory, { nullable: true, description: 'Địa bàn: its unit on today’s map.' })
  territory: TerritoryRow | null
}
