import { ArgsType, Field } from 'type-graphql'
import type { TaskOrder } from '../../model/task-order.js'
import { TaskOrderEnum } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'
import { TaskFilter } from './type.js'

@ArgsType()
export class TasksArguments extends PageArguments {
  @Field(() => TaskFilter, { nullable: true, description: 'Điều kiện lọc: all tasks when absent.' })
  filter?: TaskFilter | null

  @Field(() => TaskOrderEnum, {
    nullable: true,
    defaultValue: 'OVERDUE_FROM',
    description: 'Thứ tự: how the list is sorted.',
  })
  orderBy?: TaskOrder | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tính đến ngày: the day that counts as today, and only tasks of documents certainly issued by it; without it all tasks, as they stand today in Vietnam.',
  })
  asOf?: string | null
}
