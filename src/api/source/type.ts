import { Field, Int, ObjectType } from 'type-graphql'
import { IngestOutcomeEnum, RefusalCodeEnum } from '../schema/enums.js'

@ObjectType({ description: 'Kết quả nạp: what became of a paper that was handed in.' })
export class IngestReport {
  @Field(() => String, { description: 'Tên tệp: as it was given.' })
  fileName: string

  @Field(() => IngestOutcomeEnum, { description: 'Kết quả: what became of it.' })
  outcome: string

  @Field(() => Int, { description: 'Số quan hệ mới: relations that were not there before.' })
  relationsAdded: number

  @Field(() => Int, { description: 'Số nhiệm vụ mới: tasks that were not there before.' })
  tasksAdded: number

  @Field(() => RefusalCodeEnum, {
    nullable: true,
    description: 'Mã lý do từ chối: why it was refused, never its text; null when it was not.',
  })
  refusal: string | null
}

@ObjectType({ description: 'Kết quả gỡ bỏ: what went with a file that was taken back.' })
export class RemovalReport {
  @Field(() => String, { description: 'Tên tệp đã gỡ bỏ: the name of the file.' })
  source: string

  @Field(() => Int, { description: 'Số văn bản mất đi: documents that only this file spoke of.' })
  documentsRemoved: number

  @Field(() => Int, { description: 'Số văn bản còn lại: documents it spoke of that others speak of too.' })
  documentsKept: number

  @Field(() => Int, { description: 'Số quan hệ mất đi: relations that only this file said.' })
  relationsRemoved: number

  @Field(() => Int, { description: 'Số nhiệm vụ mất đi: tasks that only this file gave.' })
  tasksRemoved: number
}
