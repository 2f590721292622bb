import type { Graph } from './connect.js'
import { bool, optional, text, type ValuesOf } from './decode.js'
import { mailState, type MailState } from './follows.js'
import { query } from './query.js'

/** The mails by which digests are sent, one for each person and day: what is written down here keeps a second from being sent. */

const reader = { person: text, address: text, lastAt: optional(text) }
/** `lastAt`: when the last one was sent, or found to tell nothing (RFC 3339). */
export type DigestReader = ValuesOf<typeof reader>

const readers = query('READ', 'digest/readers.cypher', {
  params: { localUser: optional(text), day: text, deferredBefore: text },
  row: reader,
})
const beginOne = query('WRITE', 'digest/begin-mail.cypher', {
  params: { person: text, day: text, claim: text, at: text, deferredBefore: text },
  row: { begun: bool },
})
const endOne = query('WRITE', 'digest/end-mail.cypher', {
  params: { person: text, day: text, claim: text, state: mailState, at: text },
  row: {},
})

/** Who is still to be sent the digest of a day; `localUser` needs no token. `deferredBefore`: as `beginMail`. */
export const digestReaders = (
  graph: Graph,
  asked: { readonly localUser: string | null; readonly day: string; readonly deferredBefore: string },
): Promise<DigestReader[]> => graph.read(readers, asked)

/** The mail of a person and a day; `claim` is another text for each attempt. */
interface Mail {
  readonly person: string
  readonly day: string
  readonly claim: string
  /** RFC 3339. */
  readonly at: string
}

/** Whether this attempt may send the mail: nobody else has begun it, or it was put off before `deferredBefore` (RFC 3339). */
export const beginMail = (graph: Graph, mail: Mail & { readonly deferredBefore: string }): Promise<boolean> =>
  graph.write(async (tx) => {
    tx.changes([])
    const [answer] = await tx.run(beginOne, mail)
    return answer?.begun === true
  })

/** Says what came of a mail that this attempt has begun. */
export const endMail = (graph: Graph, mail: Mail & { readonly state: MailState }): Promise<void> =>
  graph.write(async (tx) => {
    tx.changes([])
    await tx.run(endOne, mail)
  })
