import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { requireRole } from '../../src/api/authorize.js'
import { requireExisting } from '../../src/api/node/ids.js'
import { AppError, ERROR_CODES } from '../../src/errors.js'
import { localiseFailure } from '../../src/locale/failures.js'
import { languageOf } from '../../src/locale/language.js'
import { VIETNAMESE_READING } from '../../src/locale/reading.vi.js'
import { MESSAGES } from '../../src/locale/messages.js'
import { environment, run } from '../support/command-line.js'

test.each(ERROR_CODES)('%s is told in both languages, with and without details', (code) => {
  const details = {
    argument: 'first',
    limit: 100,
    actual: 500,
    candidates: [1, 2],
    path: '/x',
    host: 'h',
    port: 1,
  }
  for (const error of [
    new AppError(code, 'Said in English.'),
    new AppError(code, 'Said in English.', { details }),
  ]) {
    expect(localiseFailure('en', error)).toEqual({ message: 'Said in English.', remedy: null })
    const { message, remedy } = localiseFailure('vi', error)
    // what to do is said of every failure
    expect(remedy).not.toBeNull()
    // a sentence in Vietnamese, with nothing in it that is not known
    for (const sentence of [message, ...(remedy === null ? [] : [remedy])]) {
      // the very words that clients look for
      if (sentence === 'PersistedQueryNotFound') continue
      expect(sentence.normalize('NFD')).toMatch(/^\p{Lu}.*(\p{M}|đ).*/u)
      expect(sentence).not.toMatch(/undefined|null|\[object/)
    }
  }
})

test.each([
  ['XLSX', 'XLSX'],
  ['ZIP', 'giải nén'],
  ['EML', 'đính kèm'],
  ['RECORDS', 'import'],
  ['DOCX', 'DOCX'],
])('what a file can be saved as (%s) is told in Vietnamese too', (saveAs, words) => {
  const error = new AppError('UNSUPPORTED_MEDIA_TYPE', 'a', { details: { what: 'a', saveAs } })
  expect(localiseFailure('vi', error).remedy).toContain(words)
})

test('where an id is wanted and a name is given, both languages say so and how the id is found', async () => {
  const loaders = { agency: { load: () => Promise.resolve(null) }, document: { load: () => null } } as never
  for (const [kind, id, name, how] of [
    ['agency', 'UBND tỉnh Yên Bái', 'cơ quan', 'agency(name:'],
    ['document', '34-CT/TW', 'văn bản', 'documents(filter:'],
  ] as const) {
    const asked = requireExisting({ loaders }, [{ argument: 'of', kind, id }])
    const error = await asked.then(
      () => null,
      (refused: unknown) => refused as AppError,
    )
    const { message, remedy } = localiseFailure('vi', error!)
    expect(message).toBe(`Tham số of là "${id}", nhưng không có ${name} nào mang mã này.`)
    for (const advice of [remedy, localiseFailure('en', error!).remedy]) expect(advice).toContain(how)
  }
})

test('who lacks a role is told which, and never that an admin is known by where the request comes from', () => {
  for (const role of ['READER', 'EDITOR', 'ADMIN'] as const) {
    let error: AppError | undefined
    try {
      requireRole({ viewer: { name: null, role: null } as never }, role)
    } catch (refused) {
      error = refused as AppError
    }
    for (const language of ['en', 'vi'] as const) {
      const { message, remedy } = localiseFailure(language, error!)
      expect(message).toContain(role)
      expect(remedy!.includes('--role admin')).toBe(role === 'ADMIN')
      if (role === 'ADMIN') expect(remedy).not.toContain('loopback')
    }
  }
})

describe('the locale of messages', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'vi' }, 'vi'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'vi_VN', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'vi_VN' }, 'vi'],
    [{ LANG: 'vi_VN', LC_MESSAGES: 'vi_VN', LC_ALL: 'fr_FR' }, 'en'],
    [{ LANG: 'vi_VN', LC_ALL: '' }, 'vi'],
  ])('%j: %s', (env, language) => expect(languageOf(env)).toBe(language))
})

test('both languages have the same messages, and Vietnamese ones are not English', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value
  expect(shape(MESSAGES.vi)).toEqual(shape(MESSAGES.en))
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object'
        ? Object.values(value!).flatMap(texts)
        : []
  expect(texts(MESSAGES.vi).filter((text) => texts(MESSAGES.en).includes(text))).toEqual([])
})

test('a time-out says "ask for less" only where a question was asked', () => {
  for (const language of ['en', 'vi'] as const)
    for (const during of ['WORK', 'WRITE']) {
      const error = new AppError('TIMEOUT', 'It took too long.', {
        remedy: 'Try again.',
        details: { during },
      })
      expect(localiseFailure(language, error).remedy).not.toMatch(/depth|độ sâu/)
    }
  expect(
    localiseFailure('vi', new AppError('TIMEOUT', 'x', { details: { limit: 1, actual: 2 } })).remedy,
  ).toMatch(/độ sâu/)
  const ofFile = new AppError('TIMEOUT', 'x', { details: { file: 'a.pdf', limit: 1 } })
  expect(localiseFailure('vi', ofFile)).toEqual({
    message: 'Đọc tệp quá lâu (tệp: a.pdf; giới hạn: 1).',
    remedy: 'Hãy lưu lại thành văn bản thuần.',
  })
})

/** Commands of this program in remedies, helps and messages, as they stand in the sources, and in the list of errors. */
function commandsTold(): string[] {
  const files = (folder: URL): URL[] =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => new URL(name, folder))
  const texts = [
    ...files(new URL('../../src/', import.meta.url)),
    new URL('../../docs/errors.md', import.meta.url),
    new URL('../../docker-compose.yml', import.meta.url),
  ].map((file) => readFileSync(file, 'utf8'))
  const told = texts.flatMap((text) =>
    [...text.matchAll(/(?:npx chi-thi-graph|node dist\/cli\.js) ([a-z](?:"[^"]*"|[^'`"”\\\n;|])*)/g)].map(
      ([, command]) => command!.trim().replace(/\.$/, ''),
    ),
  )
  return [...new Set(told)].filter((command) => !command.includes('${'))
}

test('every command that a remedy, a help or a message names is taken by the command line', async () => {
  const commands = commandsTold()
  expect(commands).toEqual(expect.arrayContaining([expect.stringMatching(/^token create --role admin/)]))
  expect(commands.length).toBeGreaterThan(12)
  // a database that nobody runs: whatever is not refused as wrong use gets as far as that
  const nobody = environment(
    { database: { uri: 'bolt://127.0.0.1:1', password: 'x' } },
    { START_SECONDS: '0.1' },
  )
  const refused: unknown[] = []
  for (const command of commands) {
    const args = command
      .replace(/\$\([^)]*\)/g, 'today')
      .match(/"[^"]*"|\S+/g)!
      .map((word) => word.replaceAll('"', ''))
    const { code, stderr } = await run(args, nobody)
    if (code === 2) refused.push({ command, stderr })
  }
  expect(refused).toEqual([])
})

describe('what is wrong with a file is told in the language of who reads it', () => {
  /** All phrases that the readers give as they stand. */
  const said = (readdirSync('src/read', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(`src/read/${file}`, 'utf8')
      const calls = /(?:damaged|tooComplex)\(\s*[\w.#]+,\s*'([^']+)'|\.fault\('([^']+)'|\bwhat: '([^']+)'/g
      const kinds = /'(an? [^']+)'/g
      return [
        ...code.matchAll(calls),
        ...(['media-type.ts', 'foreign-types.ts'].includes(file) ? code.matchAll(kinds) : []),
      ].map(([, ...phrases]) => phrases.find((phrase) => phrase !== undefined)!)
    })

  test('every phrase of the readers has Vietnamese words', () => {
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((phrase) => VIETNAMESE_READING[phrase] === undefined)).toEqual([])
  })

  test.each([
    [
      new AppError('FILE_DAMAGED', 'x', { details: { reason: 'its ZIP container has no end' } }),
      'Tệp bị hỏng (lý do: tệp bị cắt cụt, thiếu phần cuối).',
    ],
    // what a library said of a part of the file
    [new AppError('FILE_DAMAGED', 'x', { details: { reason: 'word/a.xml is missing' } }), 'Tệp bị hỏng.'],
    [
      new AppError('FILE_TOO_COMPLEX', 'x', {
        details: { what: 'elements in each other', limit: 1000, actual: 1001 },
      }),
      'Tệp quá phức tạp để đọc an toàn (nội dung: số thẻ lồng nhau; giới hạn: 1000; thực tế: 1001).',
    ],
    [
      new AppError('UNSUPPORTED_MEDIA_TYPE', 'x', { details: { what: 'a program' } }),
      'Không đọc được loại nội dung này (nội dung: chương trình máy tính).',
    ],
    [
      new AppError('FILE_NOT_READABLE', 'x', { details: { path: '/x', reason: 'EACCES' } }),
      'Không đọc được tệp này (đường dẫn: /x; lý do: EACCES).',
    ],
  ])('%#', (error, message) => expect(localiseFailure('vi', error).message).toBe(message))

  test('a file is not advised to be JSON, and other things are not advised to be files', () => {
    const remedy = (details: Record<string, unknown>) =>
      localiseFailure('vi', new AppError('UNSUPPORTED_MEDIA_TYPE', 'x', { details })).remedy
    expect(remedy({ what: 'a program' })).not.toMatch(/JSON/)
    expect(remedy({})).toMatch(/JSON/)
  })
})
