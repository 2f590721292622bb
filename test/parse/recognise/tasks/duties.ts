import { parse } from '../../../../src/parse/parse.js'

/** Each duty of a text as "first words: who leads", who helps behind a bar, and by when behind another. */
export function dutiesOf(text: string): string[] {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  const names = (list: readonly { readonly body: { readonly name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ ?\(.*\)$/u, '')).join(' + ')
  return tasks.map(({ text: words, leads, coordinating, deadlines }) =>
    [
      `${words.split(/\s+/).slice(0, 2).join(' ')}: ${names(leads)}`,
      names(coordinating),
      deadlines.map(({ due, precision }) => due ?? precision).join(' + '),
    ]
      .filter(Boolean)
      .join(' | '),
  )
}
