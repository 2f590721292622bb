/** Where and how mails are sent. */
export interface MailSettings {
  /** Of the mail server: `smtp://user:password@mail.example.vn:587`, `smtps://…`. */
  readonly url: string
  readonly from: string
  /** The time of day in Vietnam from which the day's mails are sent: `07:00`. */
  readonly at: string
  /** Of the server's page, to which links lead, without a slash at its end; null: mails have no links. */
  readonly page: string | null
}
