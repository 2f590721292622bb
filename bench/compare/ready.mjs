// The ready questions of examples/, and the first one of docs/queries.md, with variables that fit a generated country.
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const file = (path) => readFileSync(new URL(path, root), 'utf8')

const VARIABLES = {
  '01-trace-directive-down': { issuedOn: '2018-05-24' },
  '02-trace-up-from-tasks': { agency: 'Sở Xây dựng thành phố Hà Nội' },
  '04-one-document': { symbol: '34-CT/TW', issuedOn: '2018-05-24' },
  '05-evidence': { symbol: '34-CT/TW', issuedOn: '2018-05-24' },
  '06-documents-of-a-province': { party: 'Tỉnh ủy Hà Nội', government: 'UBND thành phố Hà Nội' },
  '07-ambiguous-symbol': { symbol: '40-NQ/TU' },
  '09-coverage': { issuedOn: '2018-05-24' },
}

export const READY_QUESTIONS = readdirSync(new URL('examples/', root))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((fileName) => {
    const name = fileName.replace('.graphql', '')
    return { name, query: file(`examples/${fileName}`), variables: VARIABLES[name] ?? {} }
  })
