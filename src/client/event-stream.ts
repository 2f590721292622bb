/** The server says something every 12 seconds; on a line that is silent for so long nobody is there any more. */
const SILENCE_MILLIS = 40_000

/** A message of a stream of server-sent events. */
export interface Message {
  readonly event: string
  readonly data: string
}

/** The messages of a body, until it ends or is silent; comments are left out. */
export async function* messagesIn(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Message, void, undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of chunksOf(body)) {
    const blocks = (text + decoder.decode(chunk, { stream: true })).split(/\r?\n\r?\n/)
    text = blocks.pop()!
    for (const block of blocks) {
      const message = messageOf(block)
      if (message.data !== '' || message.event !== '') yield message
    }
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader()
  for (;;) {
    const silence = setTimeout(() => void reader.cancel(), SILENCE_MILLIS)
    const { done, value } = await reader.read().finally(() => clearTimeout(silence))
    if (done) return
    yield value
  }
}

function messageOf(block: string): Message {
  const fields = block.split(/\r?\n/).map((line) => /^(\w+): ?(.*)$/.exec(line) ?? [])
  const valuesOf = (name: string) => fields.flatMap(([, field, value]) => (field === name ? [value!] : []))
  return { event: valuesOf('event').at(-1) ?? '', data: valuesOf('data').join('\n') }
}
