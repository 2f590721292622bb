import { describe, expect, test } from '@jest/globals'
import { Argument, Option } from 'commander'
import { oneOf, CliCommand } from '../../src/commands/cli-command.js'
import { AppError } from '../../src/errors.js'
import { localiseFailure } from '../../src/locale/failures.js'

const program = () => {
  const made = new CliCommand('papers').exitOverride()
  made
    .command('export')
    .addArgument(new Argument('<format>').choices(['csv', 'ics']).argParser(oneOf(['csv', 'ics'])))
    .option('--out <file>')
    .addOption(new Option('--text').conflicts('out'))
  made.command('token').command('create').requiredOption('--name <name>')
  return made
}

function failureOf(words: readonly string[]): AppError {
  try {
    program().parse(words, { from: 'user' })
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('no failure')
}

describe('wrong use is one of our failures, in one line, in both languages', () => {
  test.each<[string[], string, string]>([
    [
      ['exprot', 'csv'],
      'There is no command exprot. Did you mean export? See: papers --help',
      'Không có lệnh exprot. Có phải ý bạn là export? Xem: papers --help',
    ],
    [
      ['export', 'csv', '--outt', 'x'],
      'There is no option --outt. Did you mean --out? See: papers export --help',
      'Không có tùy chọn --outt. Có phải ý bạn là --out? Xem: papers export --help',
    ],
    [
      ['export'],
      'The argument <format> is missing. See: papers export --help',
      'Thiếu tham số <format>. Xem: papers export --help',
    ],
    [
      ['export', 'pdf'],
      'The value pdf is not known. Known are: csv, ics.',
      'Không có giá trị pdf. Có: csv, ics.',
    ],
    [
      ['export', 'csv', 'x', 'y'],
      'There is more than the command takes: x y. See: papers export --help',
      'Thừa tham số: x y. Xem: papers export --help',
    ],
    [
      ['export', 'csv', '--out'],
      'The option --out <file> needs a value. See: papers export --help',
      'Tùy chọn --out <file> cần một giá trị. Xem: papers export --help',
    ],
    [
      ['export', 'csv', '--text', '--out', 'x'],
      'These options exclude each other: --text, --out <file>. See: papers export --help',
      'Các tùy chọn này loại trừ nhau: --text, --out <file>. Xem: papers export --help',
    ],
    [
      ['token', 'create'],
      'The option --name <name> is needed. See: papers token create --help',
      'Thiếu tùy chọn --name <name>. Xem: papers token create --help',
    ],
  ])('%j', (words, english, vietnamese) => {
    const failure = failureOf(words)
    expect(failure.code).toBe('BAD_USER_INPUT')
    const line = (language: 'vi' | 'en') => {
      const { message, remedy } = localiseFailure(language, failure)
      return `${message} ${remedy}`
    }
    expect([line('en'), line('vi')]).toEqual([english, vietnamese])
  })
})

test.each([
  ['FILE_NOT_FOUND', { path: '/kho/cong-van.pdf' }, 'Không có tệp này (đường dẫn: /kho/cong-van.pdf).'],
  [
    'FILE_TOO_LARGE',
    { limit: 20 * 1024 * 1024, actual: 52 * 1024 * 1024 + 1 },
    'Tệp quá lớn (giới hạn: 20 MB; thực tế: 52,1 MB).',
  ],
  ['HOME_NOT_WRITABLE', { path: '/srv' }, 'Không ghi được vào thư mục của chương trình (đường dẫn: /srv).'],
] as const)('%s in Vietnamese keeps the facts', (code, details, told) => {
  expect(localiseFailure('vi', new AppError(code, 'In English.', { details })).message).toBe(told)
})
