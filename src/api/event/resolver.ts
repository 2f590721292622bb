import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { NumberedEvent } from '../../graph/events.js'
import type { EventKind } from '../../model/event.js'
import { Anomaly } from '../anomaly/type.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { requireExisting } from '../node/ids.js'
import { EventKindEnum } from '../schema/enums.js'
import { Task } from '../task/type.js'
import { cursorOf, positionOf } from './cursor.js'
import { Event } from './type.js'

/** An event with the log that it is in. */
type HeardEvent = NumberedEvent & { readonly log: string }

interface EventArguments {
  readonly directive?: string | null
  readonly agency?: string | null
  readonly kinds?: readonly EventKind[] | null
  readonly after?: string | null
}

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => String)
  cursor(@Root() { log, sequence }: HeardEvent): string {
    return cursorOf(log, sequence)
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản: the document as it is now; null when it is gone.',
  })
  document(@Root() { documentId }: HeardEvent, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: 'Nhiệm vụ: the task whose state has changed, as it is now; null of other events.',
  })
  task(@Root() { taskId }: HeardEvent, @Ctx() { loaders }: Context) {
    return taskId && loaders.task.load(taskId)
  }

  @FieldResolver(() => Anomaly, {
    nullable: true,
    description: 'Bất thường: the anomaly that was found, if it is still there; null of other events.',
  })
  anomaly(@Root() { anomalyId }: HeardEvent, @Ctx() { loaders }: Context) {
    return anomalyId && loaders.anomaly.load(anomalyId)
  }

  @Subscription(() => Event, {
    description:
      'Theo dõi sự kiện: what happens in the graph, in the order in which it was written, over WebSocket (graphql-ws, /graphql) or server-sent events (graphql-sse, POST /graphql/stream). Who passes the cursor of the last event that it has gets every later one, once.',
    subscribe: ({ args, context }) => heard(context as Context, args as EventArguments),
  })
  events(
    @Root() event: HeardEvent,
    @Arg('directive', () => ID, {
      nullable: true,
      description: 'Văn bản chỉ đạo: only of this document and of what carries it out (an id).',
    })
    _directive?: string,
    @Arg('agency', () => ID, {
      nullable: true,
      description:
        'Cơ quan: only of documents that it has issued or received or that give it tasks, and of its own tasks (an id).',
    })
    _agency?: string,
    @Arg('kinds', () => [EventKindEnum], { nullable: true, description: 'Các loại: only of these kinds.' })
    _kinds?: EventKind[],
    @Arg('after', () => String, {
      nullable: true,
      description: 'Con trỏ: only later than this event; from now on when absent.',
    })
    _after?: string,
  ): Event {
    return event as unknown as Event
  }
}

async function heard(context: Context, { directive, agency, kinds, after }: EventArguments) {
  const { graph, listening } = context
  if (listening === undefined) throw new Error('Events are not listened to here.')
  await requireExisting(context, [
    { argument: 'directive', kind: 'document', id: directive },
    { argument: 'agency', kind: 'agency', id: agency },
  ])
  const { log, sequence } = await positionOf(graph, after ?? undefined)
  const about = [directive, agency].flatMap((id) => id ?? [])
  const filter = { about, kinds: kinds ?? null }
  const events = listening.feed.listen(graph.edition, sequence, filter, listening.signal)
  return inLog(events, log)
}

async function* inLog(events: AsyncIterable<NumberedEvent>, log: string): AsyncGenerator<HeardEvent> {
  for await (const event of events) yield { ...event, log }
}
