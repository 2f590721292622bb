import { Field, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

@ObjectType({ description: 'Người dùng: who asks, and what they may do here.' })
export class Viewer {
  @Field(() => String, {
    nullable: true,
    description: 'Tên: under which changes are recorded; null for a stranger.',
  })
  name: string | null

  @Field(() => [String], {
    description:
      'Vai trò: READER, EDITOR and ADMIN, as far as they go; each is had with those after it, and a stranger has none. At most 3.',
  })
  roles: readonly string[]

  @Field(() => Boolean, {
    description: 'Được đọc văn bản nội bộ: may read papers for internal circulation and drafts.',
  })
  mayReadInternal: boolean

  @Field(() => Boolean, {
    description:
      'Được biên tập: may bring papers in and take them back, decide about relations, report progress.',
  })
  mayEdit: boolean

  @Field(() => Boolean, { description: 'Được quản trị: may make and revoke tokens.' })
  mayAdminister: boolean
}

@ObjectType({ description: 'Thông tin kho dữ liệu: what the viewer may read of, and how fresh it is.' })
export class GraphInfo {
  @Field(() => String, {
    description:
      'Phiên bản dữ liệu: opaque; another one after every change. To a stranger, only of what a stranger may read.',
  })
  version: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Cập nhật lần cuối: when a document last came, changed or went; null when none ever did.',
  })
  changedAt: string | null

  @Field(() => Int, { description: 'Số văn bản: documents, those included that are only cited.' })
  documents: number

  @Field(() => Int, { description: 'Số nhiệm vụ: tasks.' })
  tasks: number

  @Field(() => Int, { description: 'Số cơ quan: agencies, groups of them included.' })
  agencies: number

  @Field(() => DateScalar, {
    description:
      'Hôm nay: the day in Vietnam by the clock of the server, as of which is answered where no day is given.',
  })
  today: string

  @Field(() => String, { description: 'Phiên bản chương trình: of the program that answers.' })
  programVersion: string

  @Field(() => String, {
    description:
      'Con trỏ sự kiện: of the newest event. Who passes it as `after` of a subscription hears of all that comes later, also of what comes before the subscription begins.',
  })
  eventCursor: string
}
