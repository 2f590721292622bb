import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { environment, run } from '../support/command-line.js'
import { page } from '../support/pages.js'

/** Pages for people hold together: commands and links exist, the twins say the same, what is to be short is short. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const within = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', '.github', 'data'].flatMap(within),
  'test/corpus/README.md',
]

const shownHelp = new Map<string, string>()
const helpOf = async (words: string): Promise<string> => {
  if (!shownHelp.has(words)) {
    const { code, stdout } = await run([...words.split(' '), '--help'], environment({}))
    expect([words, code]).toEqual([words, 0])
    shownHelp.set(words, stdout)
  }
  return shownHelp.get(words)!
}

test.each(PAGES)('%s names only commands, options and scripts that exist', async (name) => {
  const text = page(name)
  for (const [line, words] of text.matchAll(/npx chi-thi-graph ((?:token )?[a-z]+)[^`#\n]*/g)) {
    const help = await helpOf(words!)
    expect(help).toContain(`Usage: chi-thi-graph ${words}`)
    for (const [option] of line.matchAll(/(?<=[\s[])--[a-z-]+/g)) expect(help).toContain(option)
  }
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> }
  for (const [, script] of text.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script)
  for (const [, file] of text.matchAll(/node (?:--[a-z-]+ )*(bench\/[\w-]+\.mjs)/g))
    expect(existsSync(join(root, file!))).toBe(true)
  for (const [, files] of text.matchAll(/npm test -- ((?:test\/[\w/-]+ ?)+)/g))
    for (const file of files!.trim().split(' '))
      expect([file, ['', '.test.ts'].some((end) => existsSync(join(root, file + end)))]).toEqual([file, true])
})

test.each(PAGES)('%s names only files that exist', (name) => {
  for (const [, path] of page(name).matchAll(/`((?:bench|cypher|data|docs|examples|src|test)\/[\w./-]+)`/g))
    expect([path, existsSync(join(root, path!))]).toEqual([path, true])
})

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image!)

test.each(PAGES)('%s links only to what is there', (name) => {
  for (const link of linksOf(page(name)).filter((one) => !/^https?:/.test(one))) {
    const [file, anchor] = link.split('#')
    const path = file === '' ? name : join(dirname(name), file!)
    expect([link, existsSync(join(root, path))]).toEqual([link, true])
    if (anchor === undefined) continue
    const anchors = [...page(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!))
    expect(anchors).toContain(anchor)
  }
})

/** What must be the same in a page and its twin, section by section. */
const outline = (text: string) =>
  text
    .replace(/^(```sh\n[\s\S]*?^```)$/gm, (block) => block.replace(/ +#.*$/gm, ''))
    .replaceAll('.vi.', '.')
    .replaceAll('LC_ALL=vi_VN.UTF-8 ', '')
    .split(/^(?=#+ )/m)
    .map((section) => {
      const prose = section.replace(/^```[\s\S]*?^```$/gm, '')
      return {
        heading: /^#+/.exec(section)?.[0],
        blocks: [...section.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block),
        links: linksOf(prose),
        code: [...prose.matchAll(/`[^`\n]+`/g)].map(([code]) => code),
        figures: [...prose.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) => figure.replace(/[.,]/g, '')),
      }
    })

test('README.vi.md says what README.md says: sections, blocks of code, links, names and figures', () => {
  expect(outline(page('README.vi.md'))).toEqual(outline(page('README.md')))
})

test.each(['README.md', 'README.vi.md'])('%s has at most 130 lines', (name) => {
  expect(page(name).split('\n').length - 1).toBeLessThanOrEqual(130)
})

test.each(within('docs/decisions'))('%s is short, and the list of decisions has it', (name) => {
  expect(page(name).split('\n').length - 1).toBeLessThanOrEqual(40)
  if (!name.endsWith('README.md')) expect(page('docs/decisions/README.md')).toContain(name.split('/').at(-1)!)
})

test('the glossary has every word once', () => {
  const words = [...page('docs/glossary.md').matchAll(/^\| (?!English|-)([^|]+?) +\|/gm)].map(
    ([, word]) => word,
  )
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  expect(words.length).toBeGreaterThan(50)
})
