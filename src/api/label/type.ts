import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Nhãn: what people read in place of a value of an enum.' })
export class EnumLabel {
  @Field(() => String, { description: 'Kiểu liệt kê: the name of the enum, for example TaskState.' })
  enum: string

  @Field(() => String, { description: 'Giá trị: for example OVERDUE.' })
  value: string

  @Field(() => String, { description: 'Tiếng Việt: the label in Vietnamese, for example Quá hạn.' })
  vietnamese: string

  @Field(() => String, { description: 'Tiếng Anh: the label in English, for example Overdue.' })
  english: string
}
