import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Kết quả nạp: what became of a paper that was handed in.' })
export class IngestReport {
  @Field(() => String, { description: 'Tên tệp: as it was given.' })
  fileName: string

  @Field(() => String, { description: 'Kết quả: CREATED, UPDATED, UNCHANGED or REFUSED.' })
  outcome: string

  @Field(() => Int, { description: 'Số quan hệ mới: relations that were not there before.' })
  relationsAdded: number

  @Field(() => Int, { description: 'Số nhiệm vụ mới: tasks that were not there before.' })
  tasksAdded: number

  @Field(() => String, {
    nullable: true,
    description: 'Mã lý do từ chối: STATE_SECRET for a paper with a secrecy stamp; never its text.',
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
