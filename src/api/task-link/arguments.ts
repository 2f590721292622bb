import { ArgsType, Field, Float } from 'type-graphql'
import { FACT_FROM } from '../../model/task-link/task-link.js'
import { PageArguments } from '../schema/page.js'

@ArgsType()
export class TaskLinksArguments extends PageArguments {
  @Field(() => Float, {
    nullable: true,
    description: `Độ tin cậy tối thiểu: 0 to 1; ${FACT_FROM} when absent, which is what is shown as fact. Confirmed and rejected links are always among them.`,
  })
  minConfidence?: number | null
}

@ArgsType()
export class DutyUnitsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Đã tiếp nhận: only units that have taken it up, or only those for which nothing was found.',
  })
  takenUp?: boolean | null
}
