import { Failure } from '../ask.js'
import type { Dropped } from '../dropped.js'
import { wordsOf } from '../words.js'
import { notReadable } from './files.js'

const words = wordsOf({
  none: ['Trong thư mục không có tệp nào.', 'There is no file in the folder.'],
})

/** What was found where something was dropped: a file, or why there is none. */
export type Found = File | { readonly name: string; readonly failure: Failure }

/** What systems and Word leave in folders, and nobody means to put in. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i

/** All files that were dropped, those of folders and of folders within them, too. */
export async function filesOf(things: Iterable<Dropped>): Promise<Found[]> {
  const found = await Promise.all(
    [...things].map(async (thing) => (thing instanceof File ? [thing] : filesBelow(thing))),
  )
  return found.flat()
}

async function filesBelow(entry: FileSystemEntry): Promise<Found[]> {
  const found = await filesWithin(entry)
  return found.length > 0
    ? found
    : [{ name: entry.name, failure: new Failure('FILE_EMPTY', words.none, null) }]
}

async function filesWithin(entry: FileSystemEntry): Promise<Found[]> {
  try {
    if (isFile(entry)) return [await new Promise<File>((done, failed) => entry.file(done, failed))]
    const inside = await entriesIn(entry as FileSystemDirectoryEntry)
    const meant = inside.filter(({ name }) => !LEFT_BY_PROGRAMS.test(name))
    return (await Promise.all(meant.map(filesWithin))).flat()
  } catch {
    return [{ name: entry.name, failure: notReadable() }]
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A browser tells the first hundred at most, then the next, until there are none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (next.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
    all.push(...next)
  }
}
