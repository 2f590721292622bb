import { Query, Resolver } from 'type-graphql'
import { ENUM_LABELS, type Label } from '../../locale/enum-labels.js'
import { EnumLabel } from './type.js'

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

const LABELS: readonly EnumLabel[] = Object.entries(ENUM_LABELS).flatMap(([name, labels]) =>
  Object.entries<Label>(labels).map(([value, [vietnamese, english]]) => ({
    enum: name,
    value,
    vietnamese: capitalised(vietnamese),
    english: capitalised(english),
  })),
)

@Resolver()
export class LabelResolver {
  @Query(() => [EnumLabel], {
    nullable: true,
    description:
      'Nhãn của các giá trị: what people read for every value of every enum of this schema, in both languages. All that there are.',
  })
  labels(): readonly EnumLabel[] {
    return LABELS
  }
}
