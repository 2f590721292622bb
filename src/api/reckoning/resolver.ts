import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { pageOfList } from '../../graph/page.js'
import { reckoningOf } from '../../graph/reckoning.js'
import { compareTextLists } from '../../model/collections.js'
import { DISTANT_FUTURE, type IsoDay } from '../../model/date.js'
import { firstLateFirst, measured, sortOfTask, tallyOf, TASK_MEASURES } from '../../model/reckoned-tasks.js'
import {
  sortOfUnit,
  type ReckonedBy,
  type ReckonedPaper,
  type Reckoning as ReckoningValue,
  type ReckoningRow as Row,
  type ReckoningStep as Step,
  type UnitActed,
} from '../../model/reckoning.js'
import type { Level } from '../../model/document.js'
import { Agency } from '../agency/type.js'
import type { Context } from '../context.js'
import { unitsOfDirective } from '../coverage/asked.js'
import { Document, DocumentConnection } from '../document/type.js'
import { connection } from '../schema/connection.js'
import { LevelEnum } from '../schema/enums.js'
import {
  ACTED_ORDER,
  DOCUMENT_LISTS,
  PageArguments,
  pageRequest,
  RECKONING_ORDER,
  TASK_ORDER,
} from '../schema/page.js'
import { TaskConnection } from '../task/type.js'
import { Territory } from '../territory/type.js'
import {
  MeasuredArguments,
  ReckonedUnit,
  ReckonedUnitConnection,
  Reckoning,
  ReckoningArguments,
  ReckoningRow,
  ReckoningRowConnection,
  ReckoningStep,
  Spread,
  TaskShare,
  UnitsArguments,
} from './type.js'

const PAPERS = 'Các văn bản: what the numbers rest on, the oldest first, those without a day last.'

@Resolver(() => ReckoningStep)
export class ReckoningStepResolver {
  @FieldResolver(() => Int, {
    description:
      'Số đơn vị: how many units have one; of all papers of provinces those of the map, else as papers name them, else by who issued them.',
  })
  units(@Root() { acted }: Step): number {
    return acted.length
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản đầu tiên: the first of them, as far as days are known; null when none was found.',
  })
  first(@Root() { first }: Step, @Ctx() { loaders }: Context) {
    return first && loaders.document.load(first.id)
  }

  @FieldResolver(() => DocumentConnection, { description: PAPERS })
  documents(
    @Root() { papers }: Step,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    return documentsOf(papers, context, paging)
  }
}

function documentsOf(papers: readonly ReckonedPaper[], { loaders }: Context, paging: PageArguments) {
  const order = DOCUMENT_LISTS.ISSUED_ON_ASC
  const page = pageRequest(order, paging)
  const found = pageOfList(page, papers, ({ issuedFrom, key }) => [issuedFrom ?? DISTANT_FUTURE, key])
  return connection(order, page, found, ({ id }) => loaders.document.load(id))
}

@Resolver(() => ReckonedUnit)
export class ReckonedUnitResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'Đơn vị hành chính: the unit; null where its papers name none.',
  })
  territory(@Root() { territoryId }: UnitActed, @Ctx() { loaders }: Context) {
    return territoryId && loaders.territory.load(territoryId)
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Cơ quan: where no unit is named, who issued its papers, if that is known.',
  })
  agency(@Root() { agencyId }: UnitActed, @Ctx() { loaders }: Context) {
    return agencyId && loaders.agency.load(agencyId)
  }

  @FieldResolver(() => Document, {
    description: 'Văn bản đầu tiên: the first of its papers, as far as days are known.',
  })
  first(@Root() { first }: UnitActed, @Ctx() { loaders }: Context) {
    return loaders.document.load(first.id)
  }
}

/** A row, and the day on which its tasks are counted. */
interface RowAnswer extends Row {
  readonly day: IsoDay
}

@Resolver(() => ReckoningRow)
export class ReckoningRowResolver {
  @FieldResolver(() => Territory, { nullable: true, description: 'Tỉnh, thành phố: of a row by province.' })
  territory(@Root() { territoryId }: RowAnswer, @Ctx() { loaders }: Context) {
    return territoryId && loaders.territory.load(territoryId)
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Cơ quan: of a row by body.' })
  agency(@Root() { agencyId }: RowAnswer, @Ctx() { loaders }: Context) {
    return agencyId && loaders.agency.load(agencyId)
  }

  @FieldResolver(() => [ReckoningStep], {
    description:
      'Các bước xuống: levels from above down; of a body those at which it has issued papers. At most 4.',
  })
  steps(@Root() { steps }: RowAnswer): readonly Step[] {
    return steps
  }

  @FieldResolver(() => DocumentConnection, { description: PAPERS })
  documents(
    @Root() { papers }: RowAnswer,
    @Ctx() context: Context,
    @Arg('level', () => LevelEnum, { nullable: true, description: 'Cấp: only papers of this level.' })
    level: Level | null,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    return documentsOf(level == null ? papers : papers.filter((one) => one.level === level), context, paging)
  }

  @FieldResolver(() => ReckonedUnitConnection, {
    description: 'Các đơn vị đã có văn bản: those that units of its steps counts, the first to act first.',
  })
  units(@Root() { steps }: RowAnswer, @Args(() => UnitsArguments) { levels, ...paging }: UnitsArguments) {
    const page = pageRequest(ACTED_ORDER, paging)
    const acted = steps
      .filter(({ level }) => levels?.includes(level) ?? true)
      .flatMap((step) => step.acted)
      .toSorted((a, b) => compareTextLists(sortOfUnit(a), sortOfUnit(b)))
    return connection(ACTED_ORDER, page, pageOfList(page, acted, sortOfUnit), (unit) => unit)
  }

  @FieldResolver(() => [TaskShare], {
    description: 'Chỉ tiêu về nhiệm vụ: each measure once, also where nothing counts. 5.',
  })
  shares(@Root() { tasks, day }: RowAnswer): TaskShare[] {
    const { counts } = tallyOf(tasks, day)
    return TASK_MEASURES.map((measure) => ({
      measure,
      tasks: counts[measure],
      share: tasks.length === 0 ? null : counts[measure] / tasks.length,
    }))
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'Các nhiệm vụ: of its papers, and of the directive itself where that is of this level or all are counted; of a body those that it leads. The first to become late first.',
  })
  tasks(
    @Root() { tasks, day }: RowAnswer,
    @Ctx() { loaders }: Context,
    @Args(() => MeasuredArguments) { measure, ...paging }: MeasuredArguments,
  ) {
    const page = pageRequest(TASK_ORDER, paging)
    const inOrder = firstLateFirst(tasks)
    const found = pageOfList(page, measure == null ? inOrder : measured(inOrder, measure, day), sortOfTask)
    return connection(TASK_ORDER, page, found, ({ id }) => loaders.task.load(id))
  }

  @FieldResolver(() => Spread, {
    nullable: true,
    description: 'Quá hạn bao nhiêu ngày: by how much its OVERDUE tasks are late; null for none.',
  })
  overdueBy(@Root() { tasks, day }: RowAnswer): Spread | null {
    return tallyOf(tasks, day).overdueBy
  }

  @FieldResolver(() => Spread, {
    nullable: true,
    description: 'Xong trễ bao nhiêu ngày: by how much its DONE_LATE tasks were late; null for none.',
  })
  doneLateBy(@Root() { tasks, day }: RowAnswer): Spread | null {
    return tallyOf(tasks, day).doneLateBy
  }
}

interface ReckoningAnswer extends Omit<Reckoning, 'groupedBy'> {
  readonly groupedBy: ReckonedBy
  readonly root: string
  readonly reckoning: ReckoningValue
}

@Resolver(() => Reckoning)
export class ReckoningResolver {
  @FieldResolver(() => Document, { description: 'Văn bản gốc: the directive.' })
  document(@Root() { root }: ReckoningAnswer, @Ctx() { loaders }: Context) {
    return loaders.document.load(root)
  }

  @FieldResolver(() => ReckoningRow, {
    description: 'Tất cả: all papers and tasks together, with the directive’s own tasks.',
  })
  whole(@Root() { reckoning, asOf }: ReckoningAnswer): RowAnswer {
    return { ...reckoning.whole, day: asOf }
  }

  @FieldResolver(() => ReckoningRow, {
    nullable: true,
    description: 'Một dòng: that of one territory, agency or level; null where there is none.',
  })
  row(
    @Root() { reckoning, groupedBy, asOf }: ReckoningAnswer,
    @Arg('id', () => ID, {
      description: 'Mã định danh: of the territory or the agency, or the name of the level.',
    })
    id: string,
  ): RowAnswer | null {
    const row = reckoning.rows(groupedBy).find((one) => (one.territoryId ?? one.agencyId ?? one.level) === id)
    return row === undefined ? null : { ...row, day: asOf }
  }

  @FieldResolver(() => ReckoningRowConnection, {
    description:
      'Các dòng: provinces that have acted first, then by name; bodies with most tasks first; levels from the centre down.',
  })
  rows(
    @Root() { reckoning, groupedBy, asOf }: ReckoningAnswer,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const order = RECKONING_ORDER[groupedBy]
    const page = pageRequest(order, paging)
    const found = pageOfList(page, reckoning.rows(groupedBy), ({ sort }) => sort)
    return connection(order, page, found, (row): RowAnswer => ({ ...row, day: asOf }))
  }

  @Query(() => Reckoning, {
    nullable: true,
    description:
      'Bảng tổng hợp: days from a directive to the first papers at each step down, and how many tasks have a lead and a day, are done in time, late and by how much, by province, body or level, with medians and quartiles. Exactly one of document and symbol (which issuer and issuedOn narrow); null when there is none.',
  })
  async reckoning(
    @Ctx() context: Context,
    @Args(() => ReckoningArguments) args: ReckoningArguments,
  ): Promise<ReckoningAnswer | null> {
    const view = args.view ?? 'AT_ISSUE'
    const asked = await unitsOfDirective(context, { ...args, view, level: 'PROVINCE' })
    if (asked === null) return null
    const {
      cascade,
      request: { vintage },
      day,
    } = asked
    return {
      groupedBy: args.by ?? 'PROVINCE',
      asOf: day,
      view,
      vintage,
      undated: cascade.undated,
      root: cascade.root.id,
      reckoning: await reckoningOf(context.graph, cascade, vintage),
    }
  }
}
