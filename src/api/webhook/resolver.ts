import { randomBytes } from 'node:crypto'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { AppError } from '../../errors.js'
import { keepsOpenEdition } from '../../graph/open-edition.js'
import { deliveriesPage, resendDelivery, type DeliveryRow } from '../../graph/webhook-deliveries.js'
import {
  registerWebhook,
  removeWebhook,
  rotateSecret,
  signingOf,
  updateWebhook,
  webhookById,
  webhooksPage,
} from '../../graph/webhooks.js'
import type { EventKind } from '../../model/event.js'
import { requireRole } from '../authorize.js'
import { contextFor, type Context } from '../context.js'
import { requireExisting } from '../node/ids.js'
import { connection } from '../schema/connection.js'
import { DELIVERY_ORDER, PageArguments, pageRequest, WEBHOOK_ORDER } from '../schema/page.js'
import { DeliveriesArguments, RegisterWebhookArguments, UpdateWebhookArguments } from './arguments.js'
import { MESSAGE_TYPES, testMessage } from './message.js'
import { post } from './post.js'
import {
  Webhook,
  WebhookConnection,
  WebhookDelivery,
  WebhookDeliveryConnection,
  WebhookSecret,
  WebhookTest,
} from './type.js'

/** Less than a request may take. */
const TEST_MILLIS = 8_000

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => WebhookConnection, {
    nullable: true,
    description: 'Danh sách webhook: the addresses that are sent what happens; at most 50. For admins.',
  })
  async webhooks(@Ctx() context: Context, @Args(() => PageArguments) paging: PageArguments) {
    requireRole(context, 'ADMIN')
    const page = pageRequest(WEBHOOK_ORDER, paging)
    return connection(WEBHOOK_ORDER, page, await webhooksPage(context.graph, page), (webhook) => webhook)
  }

  @Query(() => WebhookDeliveryConnection, {
    nullable: true,
    description:
      'Các lần gửi: what a webhook is and was sent, and what came of it; the 2,000 latest that have ended, for 30 days. For admins.',
  })
  async webhookDeliveries(
    @Ctx() context: Context,
    @Args(() => DeliveriesArguments) { webhook, state = null, ...paging }: DeliveriesArguments,
  ) {
    requireRole(context, 'ADMIN')
    const page = pageRequest(DELIVERY_ORDER, paging)
    const found = await deliveriesPage(context.graph, { webhook, state }, page)
    if (found.items.length === 0) await webhookById(context.graph, webhook)
    return connection(DELIVERY_ORDER, page, found, shown)
  }

  @Mutation(() => WebhookSecret, {
    description:
      'Đăng ký webhook: from now on this address is sent what happens. Its secret is told this once. For admins.',
  })
  async registerWebhook(
    @Ctx() context: Context,
    @Args(() => RegisterWebhookArguments)
    { url, everything, directive, agency, kinds }: RegisterWebhookArguments,
  ) {
    const by = requireRole(context, 'ADMIN')
    const { graph, now } = context
    await requireAllowed(context, url)
    const filter = { everything: everything ?? false, directive: directive ?? null, agency: agency ?? null }
    await requireHeard(context, filter)
    const made = await registerWebhook(graph, { url, ...filter, kinds: validKinds(kinds), at: now(), by })
    return { webhook: await webhookById(graph, made.id), secret: made.secret }
  }

  @Mutation(() => Webhook, {
    description:
      'Sửa webhook: sends it to another address, stops it or lets it go on; what waits is tried at once. For admins.',
  })
  async updateWebhook(
    @Ctx() context: Context,
    @Args(() => UpdateWebhookArguments) { id, url, active }: UpdateWebhookArguments,
  ) {
    requireRole(context, 'ADMIN')
    const { graph, now } = context
    if (url != null) await requireAllowed(context, url)
    if (active === true && !(await webhookById(graph, id)).hasSecret) throw withoutSecret()
    const state = active == null ? null : active ? 'ACTIVE' : 'PAUSED'
    await updateWebhook(graph, { id, url: url ?? null, state, at: now() })
    return webhookById(graph, id)
  }

  @Mutation(() => WebhookSecret, {
    description:
      'Đổi mã bí mật: gives a webhook another secret, which is told this once; for a day the former one signs as well. For admins.',
  })
  async rotateWebhookSecret(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: of the webhook.' }) id: string,
  ) {
    requireRole(context, 'ADMIN')
    const secret = await rotateSecret(context.graph, id, new Date(context.now()))
    return { webhook: await webhookById(context.graph, id), secret }
  }

  @Mutation(() => ID, {
    description:
      'Gỡ webhook: it is sent nothing more, and what it was sent is forgotten. Gives its id. For admins.',
  })
  async removeWebhook(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: of the webhook.' }) id: string,
  ) {
    requireRole(context, 'ADMIN')
    await removeWebhook(context.graph, id)
    return id
  }

  @Mutation(() => WebhookTest, {
    description:
      'Gửi thử: sends a webhook a signed message of the type webhook.test now, also one that is stopped. For admins.',
  })
  async testWebhook(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: of the webhook.' }) id: string,
  ) {
    requireRole(context, 'ADMIN')
    const to = await signingOf(context.graph, id)
    if (to.secret === null) throw withoutSecret()
    const now = context.now()
    const message = testMessage(`msg_test_${randomBytes(12).toString('hex')}`, id, now)
    const result = await post(rulesOf(context), to, message, { now: new Date(now), millis: TEST_MILLIS })
    return { ...result, delivered: result.problem === null }
  }

  @Mutation(() => WebhookDelivery, {
    description:
      'Gửi lại: sends a delivery again from the beginning, under its id, also one that was received. For admins.',
  })
  async resendDelivery(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: of the delivery.' }) id: string,
  ) {
    requireRole(context, 'ADMIN')
    return shown(await resendDelivery(context.graph, id, context.now()))
  }
}

/** A delivery as its fields need it. */
const shown = ({ kind, ...delivery }: DeliveryRow) => ({ ...delivery, type: MESSAGE_TYPES[kind] })

function rulesOf({ addresses }: Context) {
  if (addresses === undefined) throw new Error('Nothing is sent from here.')
  return addresses
}

/** @throws AppError BAD_USER_INPUT for what is no address or whose name is unknown, ADDRESS_REFUSED */
async function requireAllowed(context: Context, url: string): Promise<void> {
  try {
    await rulesOf(context).addressesOf(url)
  } catch (error) {
    if (error instanceof AppError || (error as NodeJS.ErrnoException).syscall !== 'getaddrinfo') throw error
    throw new AppError('BAD_USER_INPUT', 'No address is known for the name in url.', {
      remedy: 'Look whether the name is written rightly, and known where the server runs.',
      details: { argument: 'url' },
    })
  }
}

interface Filter {
  readonly everything: boolean
  readonly directive: string | null
  readonly agency: string | null
}

/** Requires that there is what it is to be told of, in the edition that it is told of. @throws AppError BAD_USER_INPUT */
async function requireHeard(context: Context, { everything, directive, agency }: Filter): Promise<void> {
  const { graph, now } = context
  if (!everything && !(await keepsOpenEdition(graph)))
    throw new AppError('BAD_USER_INPUT', 'This database keeps nothing that everybody may read.', {
      remedy: 'Start the server with READ_ANONYMOUS=true, or register it with everything: true.',
      details: { argument: 'everything' },
    })
  const asTold = everything ? context : contextFor(graph, () => new Date(now()), { name: null, role: null })
  await requireExisting(asTold, [
    { argument: 'directive', kind: 'document', id: directive },
    { argument: 'agency', kind: 'agency', id: agency },
  ])
}

/** Each once; null for all. @throws AppError BAD_USER_INPUT for none */
function validKinds(kinds: readonly EventKind[] | null | undefined): EventKind[] | null {
  if (kinds == null) return null
  if (kinds.length > 0) return [...new Set(kinds)]
  throw new AppError('BAD_USER_INPUT', 'kinds is empty: it would be told of nothing.', {
    remedy: 'Leave it out to be told of all kinds.',
    details: { argument: 'kinds' },
  })
}

const withoutSecret = (): AppError =>
  new AppError('BAD_USER_INPUT', 'The webhook was restored from a backup, which holds no secrets.', {
    remedy: 'Give it one first (rotateWebhookSecret), and the receiver too.',
    details: { argument: 'id' },
  })
