/** What an attachment is called: its sender may have named a place on its own disk. */
export const attachmentName = (given: string): string =>
  given
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\p{Cc}/gu, '')
    .trim()
