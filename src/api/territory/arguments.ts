import { ArgsType, Field } from 'type-graphql'
import { PageArguments } from '../schema/page.js'

@ArgsType()
export class TerritoryDocumentsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Kể cả đơn vị trực thuộc: also what was issued below it (and below what it was before).',
  })
  includeDescendants?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Kể cả đơn vị trước sắp xếp: of a unit of 2025 also what the units of 2024 issued that it was before.',
  })
  includeFormer?: boolean | null
}
