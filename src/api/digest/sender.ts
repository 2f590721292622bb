import { createHash, randomUUID } from 'node:crypto'
import { createTransport, type Transporter } from 'nodemailer'
import type { Logger } from 'pino'
import { beginMail, digestReaders, endMail, type DigestReader } from '../../graph/digest-mails.js'
import type { Graph } from '../../graph/connect.js'
import type { MailState } from '../../graph/follows.js'
import { digestHtml } from '../../export/digest/html.js'
import { isEmpty, sheetOf, type Sheet } from '../../export/digest/sheet.js'
import { digestText } from '../../export/digest/text.js'
import { dayInVietnam, timeInVietnam } from '../../model/date.js'
import { openApi, type Api } from '../in-process.js'
import type { Limits } from '../guards/limits.js'
import type { MailSettings } from './mail-settings.js'
import { DigestDocument } from './operations/generated.js'

interface SenderParts {
  readonly graph: Graph
  readonly log: Logger
  readonly clock: () => Date
  readonly limits: Limits
  readonly settings: MailSettings
  /** Who needs no token to be sent mails. */
  readonly localUser: string | null
}

const MINUTE = 60_000
/** A mail that the server could not take is tried again after so long. */
const PUT_OFF = 15 * MINUTE
/** How many entries of each list a mail has. */
const ENTRIES = 10

/**
 * Sends everybody who wants it the digest of the day, once, however many servers there are and however often they start: a mail
 * is written down before it is sent, and one of which nobody knows whether it was taken is not sent again.
 */
export class DigestSender {
  readonly #parts: SenderParts
  readonly #transport: Transporter
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()

  constructor(parts: SenderParts) {
    this.#parts = parts
    this.#transport = createTransport(
      { url: parts.settings.url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
      { from: parts.settings.from },
    )
  }

  /** From now on, every minute. */
  start(): void {
    const next = (): void => {
      this.#running = this.sendDue()
        .catch((error: unknown) => this.#parts.log.error({ err: error }, 'the digests could not be sent'))
        .then(() => {
          this.#timer &&= setTimeout(next, MINUTE)
        })
    }
    this.#timer = setTimeout(next, 0)
  }

  /** Sends what is due and was not sent. Where the mail server cannot be reached, nothing is begun. */
  async sendDue(): Promise<void> {
    const { graph, log, clock, limits, settings, localUser } = this.#parts
    const now = clock()
    if (timeInVietnam(now) < settings.at) return
    const deferredBefore = new Date(now.getTime() - PUT_OFF).toISOString()
    const day = dayInVietnam(now)
    const readers = await digestReaders(graph, { localUser, day, deferredBefore })
    if (readers.length === 0) return
    await this.#transport.verify()
    const api = await openApi(graph, log, clock, limits)
    try {
      for (const reader of readers) {
        const mail = { person: reader.person, day, claim: randomUUID(), at: now.toISOString() }
        if (await beginMail(graph, { ...mail, deferredBefore }))
          await endMail(graph, { ...mail, state: await this.#send(reader, api, day) })
      }
    } finally {
      await api.close()
    }
  }

  /** Ends when what is being sent just now is. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#running
    this.#transport.close()
  }

  /** Never fails, as what was begun must be ended. */
  async #send({ person, address, lastAt }: DigestReader, api: Api, day: string): Promise<MailState> {
    const { settings, log } = this.#parts
    const failed = (error: unknown, state: MailState): MailState => {
      log.warn({ err: error, person, day, state }, 'a digest was not sent')
      return state
    }
    let sheet: Sheet
    try {
      const variables = { since: lastAt, first: ENTRIES }
      const { digest } = await api.ask(DigestDocument, variables, { name: person, role: 'READER' })
      sheet = sheetOf(digest!, 'vi')
    } catch (error) {
      return failed(error, 'DEFERRED')
    }
    if (isEmpty(sheet)) return 'EMPTY'
    try {
      await this.#transport.sendMail({
        to: { name: '', address },
        subject: sheet.title,
        text: digestText(sheet),
        html: digestHtml(sheet, 'vi', settings.page),
        messageId: messageIdOf(`${person} ${day}`, settings.from),
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      return 'SENT'
    } catch (error) {
      return failed(error, stateAfter((error as { readonly responseCode?: number }).responseCode))
    }
  }
}

/** The same for the same mail, so that whoever might receive it twice shows it once. */
const messageIdOf = (mail: string, from: string): string =>
  `<digest.${createHash('sha256').update(mail).digest('hex').slice(0, 32)}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`

/** What the mail server's answer means; without one nobody knows whether it has taken the mail. */
const stateAfter = (responseCode: number | undefined): MailState =>
  responseCode === undefined ? 'UNKNOWN' : responseCode >= 500 ? 'REFUSED' : 'DEFERRED'
