import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** The page and the server import nothing of each other, so each has a list of the screens. */
const screensIn = (path: string): string[] => {
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const [, list] = /^const SCREENS = \[([^\]]*)\]/m.exec(source)!
  return [...list!.matchAll(/'([a-z]+)'/g)].map(([, screen]) => screen!)
}

test('the server serves the page at the addresses of all screens that the page knows', () => {
  const known = screensIn('src/page/address.ts')
  expect(known).toContain('cascade')
  expect(screensIn('src/api/http/page.ts')).toEqual(known)
})

test('each question of the page is planned when the server starts', () => {
  const folder = new URL('../../src/page/operations/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const questions = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^query (\w+)/gm)].map(([, query]) => query!),
  )
  const walk = readFileSync(new URL('../../src/api/http/page-walk.ts', import.meta.url), 'utf8')
  expect(questions).toContain('Cascade')
  expect(questions.filter((query) => !walk.includes(`'${query}'`))).toEqual([])
})
