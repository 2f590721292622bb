import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Level } from '../../model/document.js'
import type { TaskKind, TaskRole, TaskState } from '../../model/task.js'
import { connectionType } from '../schema/connection.js'
import {
  DatePrecision,
  DeadlineBound,
  DeadlineKind,
  LevelEnum,
  TaskKindEnum,
  TaskModality,
  TaskRoleEnum,
  TaskStateEnum,
} from '../schema/enums.js'
import { Node } from '../node/type.js'
import { DateScalar } from '../schema/scalars.js'
import { AREA, INCLUDE_DESCENDANTS, INCLUDE_FORMER } from '../territory/area.js'
import { Evidence } from '../evidence/type.js'

@ObjectType({ description: 'Phân công: the part that an agency has in a task.' })
export class Assignment {
  @Field(() => TaskRoleEnum, { description: 'Vai trò: leads, coordinates, executes, or is reported to.' })
  role: string

  @Field(() => String, { description: 'Nguyên văn: how the paper names it.' })
  asPrinted: string

  @Field(() => String, {
    nullable: true,
    description: 'Kế thừa từ: the section whose assignment this task inherits; null when its own.',
  })
  inheritedFrom: string | null

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: where the paper says so.' })
  evidence: Evidence | null
}

@ObjectType({ description: 'Thời hạn: by when something is to be done.' })
export class Deadline {
  @Field(() => ID, { description: 'Mã định danh của thời hạn: opaque.' })
  id: string

  @Field(() => String, {
    description: 'Nguyên văn: how the paper prints it, for example "trước ngày 30/6/2024".',
  })
  asPrinted: string

  @Field(() => DeadlineKind, { description: 'Loại thời hạn: what is due.' })
  kind: string

  @Field(() => DeadlineBound, {
    nullable: true,
    description: 'Giới hạn: before the day, by the day, and so on.',
  })
  bound: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày: the first day of a period.' })
  from: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Đến ngày: the day as printed, the last one of a period; null when it has no day.',
  })
  due: string | null

  @Field(() => DatePrecision, { description: 'Độ chính xác: how exactly the time is stated.' })
  precision: string

  @Field(() => String, {
    nullable: true,
    description: 'Việc phải làm: what is to be done by then, for example "hoàn thành".',
  })
  action: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Khoảng thời gian: an ISO 8601 duration, for example P5D.',
  })
  duration: string | null

  @Field(() => String, { nullable: true, description: 'Mốc tính: the event from which the duration runs.' })
  anchor: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Quy tắc lặp: an RRULE, for example FREQ=MONTHLY;BYMONTHDAY=25.',
  })
  recurrence: string | null

  @Field(() => Boolean, { description: 'Kế thừa: whether it is the deadline of the task above.' })
  inherited: boolean

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: where the paper says so.' })
  evidence: Evidence | null
}

@ObjectType({ implements: Node, description: 'Nhiệm vụ: something that a paper tells somebody to do.' })
export class Task extends Node {
  @Field(() => ID, { description: 'Mã định danh của nhiệm vụ: opaque.' })
  declare id: string

  @Field(() => String, {
    nullable: true,
    description: 'Mục, phần của văn bản: the section in which it stands.',
  })
  section: string | null

  @Field(() => TaskKindEnum, { description: 'Loại nhiệm vụ: assignment, measure, and so on.' })
  kind: string

  @Field(() => TaskModality, {
    nullable: true,
    description: 'Mức độ bắt buộc: how binding it is; null when the words do not tell.',
  })
  modality: string | null

  @Field(() => String, { description: 'Nội dung: what is to be done, in the paper’s words or shortened.' })
  summary: string

  @Field(() => [Deadline], { description: 'Các thời hạn: in the order in which they stand. At most 100.' })
  deadlines: Deadline[]

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: where the paper says so.' })
  evidence: Evidence | null
}

export const TaskConnection = connectionType('Task', 'nhiệm vụ', () => Task, null)

@ObjectType({ description: 'Số nhiệm vụ theo tình trạng: how many tasks stand so.' })
export class TaskStateCount {
  @Field(() => TaskStateEnum, { description: 'Tình trạng: open, overdue, done, or without deadline.' })
  state: string

  @Field(() => Int, { description: 'Số nhiệm vụ: how many.' })
  tasks: number
}

@ObjectType({
  description:
    'Số nhiệm vụ theo tiến độ: of so many tasks, how they are followed; one may count several times.',
})
export class TaskProgressCounts {
  @Field(() => Int, { description: 'Số nhiệm vụ: all of them.' })
  tasks: number

  @Field(() => Int, { description: 'Đã thông báo: of which their agencies were told.' })
  told: number

  @Field(() => Int, {
    description: 'Tự báo cáo hoàn thành: said to be done, by an agency or in a report, and not checked yet.',
  })
  claimed: number

  @Field(() => Int, { description: 'Đã kiểm tra hoàn thành: someone has checked that they are done.' })
  checked: number

  @Field(() => Int, { description: 'Quá hạn: not done, and a deadline of theirs has passed.' })
  late: number

  @Field(() => Int, { description: 'Hoàn thành muộn: done, but only after a deadline of theirs had passed.' })
  doneLate: number
}

@InputType({ description: 'Điều kiện lọc nhiệm vụ: all that are given must hold.' })
export class TaskFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Chỉ thị: only tasks of this document and of its cascade downwards.',
  })
  directive?: string | null

  @Field(() => ID, { nullable: true, description: 'Văn bản: only tasks of this document.' })
  document?: string | null

  @Field(() => ID, { nullable: true, description: 'Cơ quan: only tasks in which this agency has a part.' })
  agency?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Kể cả nhiệm vụ giao chung: with `agency`, also the tasks of "các sở, ban, ngành" and other groups that it belongs to.',
  })
  includeCollectives?: boolean | null

  @Field(() => TaskRoleEnum, {
    nullable: true,
    description: 'Vai trò: the part of that agency, or of anybody.',
  })
  role?: TaskRole | null

  @Field(() => LevelEnum, { nullable: true, description: 'Cấp: only tasks of papers of this tier.' })
  level?: Level | null

  @Field(() => ID, { nullable: true, description: `${AREA} Counts where the task’s document was issued.` })
  territory?: string | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'Các địa bàn: any of these units, as the provinces of a region; each counts as territory does. With none of them nothing is found.',
  })
  territories?: string[] | null

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_DESCENDANTS })
  includeDescendants?: boolean | null

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_FORMER })
  includeFormer?: boolean | null

  @Field(() => [TaskStateEnum], { nullable: true, description: 'Tình trạng: any of these.' })
  states?: TaskState[] | null

  @Field(() => [TaskKindEnum], { nullable: true, description: 'Loại nhiệm vụ: any of these.' })
  kinds?: TaskKind[] | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Đã kiểm tra: true, only tasks that somebody has checked to be done; false, only those that nobody has.',
  })
  verified?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Mất đầu mối do sắp xếp bộ máy: only tasks that are orphaned, or only those that are not.',
  })
  orphaned?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Có cơ quan chủ trì: true, only tasks that a body known here leads; false, only those that none does, as where the paper says “các cơ quan liên quan” or nobody.',
  })
  led?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Hạn từ ngày: some deadline is due on this day or later; a recurring one on any of its days since its document, goals (HORIZON) never.',
  })
  dueFrom?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Hạn đến ngày: that deadline is due on this day or earlier.',
  })
  dueTo?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Từ khóa: only tasks whose summary holds all of these words, with or without accents, the last one perhaps unfinished; when none does, one letter of a word may be wrong. Nothing matches a text without words. At most 200 characters.',
  })
  text?: string | null
}
