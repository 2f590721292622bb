import { AppError } from '../errors.js'
import type { Graph } from './connect.js'
import { bool, integer, oneOf, optional, text, type ValuesOf } from './decode.js'
import { query } from './query.js'

/** How many things one person follows at most: as many as a digest can tell of. */
export const MAX_FOLLOWS = 50

/** How the sending of one digest ended; BEGUN: nobody knows, and it is not tried again. */
export const MAIL_STATES = ['BEGUN', 'SENT', 'EMPTY', 'DEFERRED', 'REFUSED', 'UNKNOWN'] as const
export type MailState = (typeof MAIL_STATES)[number]
export const mailState = oneOf(MAIL_STATES)

const followRow = { subject: text, since: text }
/** `subject`: the id of a document, an agency or a territory of the full edition; `since`: RFC 3339. */
export type FollowRow = ValuesOf<typeof followRow>

const ofPerson = query('READ', 'follow/of-person.cypher', { params: { person: text }, row: followRow })
const add = query('WRITE', 'follow/add.cypher', {
  params: { person: text, subject: text, at: text, most: integer },
  row: { followed: bool },
})
const remove = query('WRITE', 'follow/remove.cypher', { params: { person: text, subject: text }, row: {} })

/** What a person follows, in the order in which they began. */
export const followsOf = (graph: Graph, person: string): Promise<FollowRow[]> =>
  graph.read(ofPerson, { person })

/** What is followed, by whom, and since when (RFC 3339). */
interface NewFollow {
  readonly person: string
  readonly subject: string
  readonly at: string
}

/** Has a person follow something; what they follow already, they follow since then. @throws AppError BAD_USER_INPUT for one too many */
export const follow = (graph: Graph, added: NewFollow): Promise<void> =>
  graph.write(async (tx) => {
    tx.changes([])
    const [answer] = await tx.run(add, { ...added, most: MAX_FOLLOWS })
    if (answer?.followed === true) return
    throw new AppError('BAD_USER_INPUT', `${MAX_FOLLOWS} things are followed already, which is the most.`, {
      remedy: 'Unfollow something first, or follow the directive or the province that holds it.',
      details: { argument: 'subject', limit: MAX_FOLLOWS },
    })
  })

/** Has a person follow something no longer; nothing happens where they do not. */
export const unfollow = (graph: Graph, followed: Omit<NewFollow, 'at'>): Promise<void> =>
  graph.write(async (tx) => {
    tx.changes([])
    await tx.run(remove, followed)
  })

const addressOf = query('READ', 'follow/address.cypher', {
  params: { person: text },
  row: { address: optional(text), lastDay: optional(text), lastState: optional(mailState) },
})
const setAddress = query('WRITE', 'follow/set-address.cypher', {
  params: { person: text, address: optional(text) },
  row: {},
})

/** Where a person is sent their digest (null: nowhere), and what came of the last one. */
export const mailAddressOf = async (graph: Graph, person: string) =>
  (await graph.read(addressOf, { person }))[0] ?? { address: null, lastDay: null, lastState: null }

/** Says where a person is sent their digest; null: nowhere. */
export const setMailAddress = (graph: Graph, person: string, address: string | null): Promise<void> =>
  graph.write(async (tx) => {
    tx.changes([])
    await tx.run(setAddress, { person, address })
  })
