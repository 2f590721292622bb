import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql'
import type { Logger } from 'pino'
import { AppError } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import type { Language } from '../locale/language.js'
import type { Viewer } from '../model/access.js'
import { contextFor } from './context.js'
import { errorFormatter, translateError } from './errors.js'
import type { EventFeed } from './event/feed.js'
import type { Limits } from './guards/limits.js'
import type { AskedOperation, PersistedOperations } from './guards/persisted-operations.js'
import { type Asked, checkedSubscription } from './guards/subscription.js'
import type { Metrics } from './metrics/metrics.js'

/** Who subscribes. */
export interface Subscriber {
  readonly viewer: Viewer
  readonly language: Language
  /** @throws AppError UNAUTHENTICATED as soon as the viewer is not who he was */
  askAgain(): Promise<void>
}

interface Parts {
  readonly schema: GraphQLSchema
  readonly graph: Graph
  readonly clock: () => Date
  readonly feed: EventFeed
  readonly limits: Limits
  readonly log: Logger
  readonly explorer: boolean
  readonly persisted: PersistedOperations
  readonly metrics: Pick<Metrics, 'refused'>
}

/** How often it is asked whether a subscriber who hears of nothing may still listen. */
const ASKED_AGAIN_MILLISECONDS = 2_000

type Results = AsyncIterableIterator<ExecutionResult>
/** What a transport hands from the check of a subscription to its execution. */
type SubscriptionArgs = ExecutionArgs & { contextValue: { readonly subscriber: Subscriber } }

/** Answers subscriptions, over whatever they come: the same checks, errors and access as over HTTP. */
export class Subscriptions {
  readonly #parts: Parts
  readonly #format: ReturnType<typeof errorFormatter>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#format = errorFormatter(parts.log, parts.explorer)
  }

  /** What `subscribe` needs; errors, ready to be sent, where the subscription is refused. */
  prepare(asked: Asked & AskedOperation, subscriber: Subscriber): SubscriptionArgs | readonly GraphQLError[] {
    const checked = this.#checked(asked)
    if ('document' in checked) return { ...checked, contextValue: { subscriber } }
    return this.#shown({ errors: checked }, subscriber).errors ?? []
  }

  #checked(asked: Asked & AskedOperation): ReturnType<typeof checkedSubscription> {
    const { schema, limits, persisted } = this.#parts
    try {
      return checkedSubscription(schema, persisted.withText(asked), limits)
    } catch (error) {
      if (error instanceof AppError) return [inGraphql(error)]
      throw error
    }
  }

  /** The answers, one an event, until who listens ends them; one answer with errors where there is nothing to listen to. */
  async subscribe(args: SubscriptionArgs): Promise<Results | ExecutionResult> {
    const { subscriber } = args.contextValue
    const stop = new AbortController()
    const contextValue = {
      ...this.#contextOf(subscriber),
      listening: { feed: this.#parts.feed, signal: stop.signal },
    }
    const source = await createSourceEventStream({ ...args, contextValue })
    if (!(Symbol.asyncIterator in source)) return this.#shown(source, subscriber)
    return endedAtOnce(this.#answers(source, args, stop), stop)
  }

  /** Each event is read in a context of its own, as it then is, and only when the subscriber may still listen. */
  async *#answers(
    source: AsyncIterable<unknown>,
    args: SubscriptionArgs,
    stop: AbortController,
  ): AsyncGenerator<ExecutionResult, void> {
    const { subscriber } = args.contextValue
    let refusal: AppError | null = null
    const askAgain = async (): Promise<boolean> => {
      refusal ??= await refusalOf(subscriber)
      if (refusal !== null) stop.abort()
      return refusal === null
    }
    const timer = setInterval(() => void askAgain(), ASKED_AGAIN_MILLISECONDS)
    try {
      for await (const event of source) {
        if (!(await askAgain())) break
        const contextValue = this.#contextOf(subscriber)
        yield this.#shown(await execute({ ...args, rootValue: event, contextValue }), subscriber)
      }
      if (refusal !== null) yield this.#shown({ errors: [inGraphql(refusal)] }, subscriber)
    } finally {
      clearInterval(timer)
      stop.abort()
    }
  }

  #contextOf({ viewer }: Subscriber) {
    const { graph, clock } = this.#parts
    return contextFor(graph, clock, viewer)
  }

  #shown(
    { data, errors }: ExecutionResult | ({ errors: readonly GraphQLError[] } & { data?: undefined }),
    { language }: Subscriber,
  ): ExecutionResult {
    if (errors === undefined) return { data: data ?? null }
    const shown = errors.map((error) => {
      const { message, ...more } = translateError(language, this.#format(error.toJSON(), error))
      this.#parts.metrics.refused(more.extensions?.['code'])
      return new GraphQLError(message, {
        nodes: error.nodes,
        path: more.path,
        extensions: more.extensions,
      })
    })
    return data === undefined ? { errors: shown } : { data, errors: shown }
  }
}

const inGraphql = (error: AppError): GraphQLError => new GraphQLError(error.message, { originalError: error })

/** A database that does not answer says nothing about who may listen. */
async function refusalOf(subscriber: Subscriber): Promise<AppError | null> {
  try {
    await subscriber.askAgain()
    return null
  } catch (error) {
    return error instanceof AppError && error.code === 'UNAUTHENTICATED' ? error : null
  }
}

/** The same answers; to end them does not wait for the next one. */
function endedAtOnce(answers: AsyncGenerator<ExecutionResult, void>, stop: AbortController): Results {
  return {
    next: () => answers.next(),
    async return() {
      stop.abort()
      await answers.return()
      return { done: true, value: undefined }
    },
    async throw(error) {
      stop.abort()
      await answers.return()
      throw error
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
