import { describe, expect, test } from '@jest/globals'
import { readPresentation } from '../src/config.js'
import { AppError, ERROR_CODES } from '../src/errors.js'
import { toldIn } from '../src/failures.js'
import { MESSAGES } from '../src/messages.js'

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
    expect(toldIn('en', error)).toEqual({ message: 'Said in English.', remedy: null })
    const { message, remedy } = toldIn('vi', error)
    // a sentence in Vietnamese, with nothing in it that is not known
    for (const sentence of [message, ...(remedy === null ? [] : [remedy])]) {
      expect(sentence.normalize('NFD')).toMatch(/^\p{Lu}.*(\p{M}|đ).*/u)
      expect(sentence).not.toMatch(/undefined|null|\[object/)
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
  ])('%j: %s', (env, language) => expect(readPresentation(env).language).toBe(language))
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
