import { describe, expect, test } from '@jest/globals'
import { fieldsAt, printMessage, textAt } from '../../../src/model/exchange'
import { mediaTypeOf, DELIVERY, EDXML } from '../../../src/read/media-type'
import { openMessage, readMessage } from '../../../src/read/message/message'
import { unpack } from '../../../src/read/bundle/unpack'
import type * as Read from '../../../src/read/read'
import { built } from '../../support/built'
import { message, OLD, status } from '../../support/messages'

const { openBytes } = await built<typeof Read>('read/read.js')

const bytes = (text: string) => new TextEncoder().encode(text)
const header = {
  from: { id: 'H37', name: 'UBND tỉnh Lạng Sơn & bạn' },
  number: '15',
  notation: 'KH-UBND',
  subject: 'Một <việc>',
}
const attached = (attachments: readonly { name: string; content: string }[]) =>
  message({ ...header, attachments })
const failure = async (work: () => unknown): Promise<string> => {
  try {
    await work()
    return 'none'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
const opened = (xml: string) => failure(() => openBytes(bytes(xml), 'thu.edxml'))

test('a message is told by the namespace of its root, whatever it is called', () => {
  const kinds = (xml: string) => mediaTypeOf(bytes(xml), 'a')
  expect(kinds(message(header))).toBe(EDXML)
  expect(kinds(message(header, { namespace: OLD, prefix: 'e:' }))).toBe(EDXML)
  expect(kinds(`\uFEFF<!-- c -->\n${message(header).replace(/^<\?.*?\?>/, '')}`)).toBe(EDXML)
  expect(kinds(attached([{ name: 'a.txt', content: 'A' }]))).toBe(DELIVERY)
  expect(kinds(message({ ...header, subject: 'AttachmentEncoded>' }))).toBe(EDXML)
  expect(() => kinds('<?xml version="1.0"?><a xmlns="http://example.vn/"/>')).toThrow(/XML file/)
})

test('what it states is the same when it is written again', () => {
  const parts = openMessage(bytes(message(header, { prefix: 'p:' })), 'a').parts
  expect(textAt(parts.header, 'From', 'OrganName')).toBe('UBND tỉnh Lạng Sơn & bạn')
  expect(textAt(parts.header, 'Subject')).toBe('Một <việc>')
  const text = printMessage(parts)
  expect(text).toContain('<edXML:Subject>Một &lt;việc&gt;</edXML:Subject>')
  expect(openMessage(bytes(text), 'a').parts).toEqual(parts)
  expect(readMessage(bytes(text), 'a')).toBe(text)
})

test('in UTF-16, and a status in an envelope of SOAP', () => {
  const xml = message(header).replace('utf-8', 'utf-16')
  expect(textAt(openMessage(Buffer.from(`\uFEFF${xml}`, 'utf16le'), 'a').parts.header, 'Subject')).toBe(
    'Một <việc>',
  )
  const reported = status({ of: { code: '15/KH-UBND' }, from: { id: 'H37.05' }, code: '06' })
  const soap = reported
    .replace(
      /^.*?<edXML:edXMLHeader>/,
      `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/" xmlns:edXML="${OLD}"><S:Header>`,
    )
    .replace(/<\/edXML:edXMLHeader>.*$/, '</S:Header><S:Body/></S:Envelope>')
  const { parts } = openMessage(bytes(soap), 'a')
  expect(mediaTypeOf(bytes(soap), 'a')).toBe(EDXML)
  expect(textAt(parts.header, 'StatusCode')).toBe('06')
})

describe('attachments', () => {
  const files = async (xml: string) =>
    (await unpack(bytes(xml), DELIVERY, 'thu.edxml')).map(
      ({ path, bytes: content }) =>
        `${path} ${path === 'message.edxml' ? '' : new TextDecoder().decode(content)}`,
    )

  test('beside the message, each under a name of its own and below no other folder', async () => {
    const xml = attached([
      { name: 'a.txt', content: 'A' },
      { name: '../../etc/a.txt', content: 'B' },
      { name: 'C:\\x\\message.edxml', content: 'C' },
      { name: '', content: 'D' },
    ])
    expect(await files(xml)).toEqual([
      'message.edxml ',
      'a.txt A',
      'a (2).txt B',
      'message (2).edxml C',
      'attachment-4 D',
    ])
  })

  test('one AttachmentEncoded each, as in older messages, the name in the manifest', async () => {
    const xml = attached([{ name: 'a.txt', content: 'A' }])
      .replace(/<\/?Attachment>/g, '')
      .replace('<AttachmentName>a.txt</AttachmentName></AttachmentEncoded>', '</AttachmentEncoded>')
    expect(await files(xml)).toEqual(['message.edxml ', 'a.txt A'])
  })

  test('what is no base64 is refused', async () => {
    for (const content of ['QUJD!', 'QUJ', '=', 'QQ===', 'QU JD=Q==', ''])
      expect(await opened(attached([{ name: 'a.txt', content: 'ABC' }]).replace('QUJD', content))).toBe(
        'FILE_DAMAGED',
      )
    expect(await opened(attached([{ name: 'a.txt', content: 'ABC' }]).replace('QUJD', ' QU\r\nJD '))).toBe(
      'none',
    )
  })

  test('a name outside the delivery', async () => {
    expect(await opened(attached([{ name: '..', content: 'A' }]))).toBe('FILE_DAMAGED')
  })
})

describe('what is made to do harm is refused, in the worker', () => {
  const inside = (start: string, more: string) => start.replace('Một &lt;việc&gt;', more)
  const plain = message(header)
  const declared = (declaration: string, more: string) =>
    inside(plain.replace('?><edXML', `?><!DOCTYPE edXML [${declaration}]><edXML`), more)

  test.each<[string, string, string]>([
    [
      'entities in entities',
      declared('<!ENTITY a "lol"><!ENTITY b "&a;&a;">', '&b;'),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'an entity of a file',
      declared('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['an entity of the language', inside(plain, '&constructor;'), 'FILE_DAMAGED'],
    ['10 MB of nesting', inside(plain, '<a>'.repeat(3_400_000)), 'FILE_TOO_COMPLEX'],
    ['many elements', inside(plain, '<a/>'.repeat(30_000)), 'FILE_TOO_COMPLEX'],
    ['a long field', inside(plain, 'a'.repeat(1_100_000)), 'FILE_TOO_COMPLEX'],
    [
      'many attributes',
      inside(plain, `<a ${Array.from({ length: 2_000 }, (_, at) => `b${at}=""`).join(' ')}/>`),
      'FILE_TOO_COMPLEX',
    ],
    ['half a file', plain.slice(0, -100), 'FILE_DAMAGED'],
    ['no header', plain.replaceAll('MessageHeader', 'Message'), 'FILE_DAMAGED'],
  ])('%s', async (_, xml, code) => {
    expect(await opened(xml)).toBe(code)
  })

  test('the reader itself takes no declaration of types', async () => {
    const bomb = declared('<!ENTITY a "lol"><!ENTITY b "&a;&a;">', '&b;')
    expect(await failure(() => openMessage(bytes(bomb), 'thu.edxml'))).toBe('FILE_DAMAGED')
  })
})

test('repeated fields are all there', () => {
  const parts = openMessage(
    bytes(message({ ...header, to: [{ id: 'H01' }, { id: 'H02' }], toPlaces: ['A', 'B'] })),
    'a',
  ).parts
  expect(fieldsAt(parts.header, 'To', 'OrganId').map(({ text }) => text)).toEqual(['H01', 'H02'])
  expect(fieldsAt(parts.header, 'ToPlaces', 'Place')).toHaveLength(2)
})
