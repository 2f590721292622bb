import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEdition } from '../../src/ingest/open-edition'
import { reparse } from '../../src/ingest/reparse'
import { textAt } from '../../src/model/exchange'
import { openMessage } from '../../src/read/message/message'
import { startTestServer, type TestServer } from '../support/server'
import { message, OLD, status, type Header, type Status } from '../support/messages'
import { provincialPlan } from '../support/papers'
import { query } from '../support/queries'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
beforeEach(() => server.graph.patient.write((tx) => tx.run(query.empty, {})))
afterAll(() => server?.stop())

/** Sends a file as an editor; what became of each paper of it. */
async function send(name: string, file: string | Uint8Array, preview = false) {
  const response = await fetch(
    `${server.url}/files?${new URLSearchParams({ name, preview: String(preview) }).toString()}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': 'en' },
      body: file as never,
    },
  )
  const answer: any = await response.json()
  const papers = answer.papers.length > 0 ? answer.papers : [answer]
  return papers.map(
    (paper: any) => `${paper.fileName.replace(`${name}/`, '')} ${paper.refusal ?? paper.outcome}`,
  )
}

const plan = provincialPlan({ province: 'Lạng Sơn' })
const COMMITTEE = { id: 'H37', name: 'UBND tỉnh Lạng Sơn' }
const HOME_AFFAIRS = { id: 'H37.05', name: 'Sở Nội vụ' }
const CONSTRUCTION = { id: '000.00.07.H37', name: 'Sở Xây dựng tỉnh Lạng Sơn' }
const PLAN_ID = 'H37,2024/09/10,15/KH-UBND'

const header: Header = {
  from: COMMITTEE,
  to: [HOME_AFFAIRS, CONSTRUCTION],
  number: '15',
  notation: 'KH-UBND',
  date: '2024/09/10',
  typeName: 'Kế hoạch',
  subject: 'Phát triển nhà ở cho người thu nhập thấp tại tỉnh Lạng Sơn',
  signer: 'Nguyễn Văn Thử',
  steering: '1',
  documentId: PLAN_ID,
  timestamp: '2024/09/10 15:30:00',
  appendixes: ['Phụ lục I'],
  attachments: [{ name: 'ke-hoach.txt', content: plan }],
}

const report = (code: string, from = HOME_AFFAIRS, more: Partial<Status> = {}): string =>
  status({
    of: { organ: 'H37', code: '15/KH-UBND', date: '2024/09/10', documentId: PLAN_ID },
    from,
    code,
    description: 'Phòng Tổng hợp',
    timestamp: '2024/11/05 08:00:00',
    ...more,
  })

const DOCUMENT = `query ($symbol: String!) { document(symbol: $symbol) {
  symbol title type issuedOn { value } issuer { name } signatory heldAs recipients { name }
  sources { name } anomalies { code message evidence { basis section confidence } }
  messages { status senderName senderCode sender { name } sentAt note dueOn steering appendixes documentIdentifier source { name } }
  relations(direction: UP) { nodes { kind confidence to { symbol } evidence { basis section rule confidence } } }
  tasks { nodes { section summary leads { agency { name } } deadlines { asPrinted due } evidence { basis section rule }
    state doneBasis progress { kind on by note source { name } } } } } }`
const asked = async (symbol = '15/KH-UBND') => (await server.data(DOCUMENT, { symbol })).document
const taskOf = (document: any, name: string) =>
  document.tasks.nodes.filter((task: any) => task.leads.some(({ agency }: any) => agency?.name === name))

describe('a message with its attachment', () => {
  test('header and paper are two sources of one document', async () => {
    expect(await send('thu.edxml', message(header))).toEqual([
      'message.edxml CREATED',
      'ke-hoach.txt CREATED',
    ])
    const document = await asked()
    expect(document).toMatchObject({
      heldAs: 'TEXT',
      issuer: { name: 'UBND tỉnh Lạng Sơn' },
      sources: [{ name: 'ke-hoach.txt' }, { name: 'message.edxml' }],
      messages: [
        {
          status: null,
          sender: { name: 'UBND tỉnh Lạng Sơn' },
          senderCode: 'H37',
          sentAt: '2024-09-10T08:30:00.000Z',
          steering: true,
          appendixes: ['Phụ lục I'],
          documentIdentifier: PLAN_ID,
        },
      ],
    })
    expect(document.anomalies.map(({ code }: any) => code)).not.toContain('RECORD_DIFFERS')
    expect(document.tasks.nodes).toHaveLength(2)
    expect(await send('thu.edxml', message(header))).toEqual([
      'message.edxml UNCHANGED',
      'ke-hoach.txt UNCHANGED',
    ])
  })

  test('any prefix and the older namespace and dates say the same', async () => {
    const old = { ...header, date: '10/09/2024', timestamp: '10/09/2024 15:30:00' }
    await send('thu.xml', message(old, { namespace: OLD, prefix: 'x:' }))
    expect(await asked()).toMatchObject({
      issuedOn: { value: '2024-09-10' },
      messages: [{ sentAt: '2024-09-10T08:30:00.000Z', sender: { name: 'UBND tỉnh Lạng Sơn' } }],
    })
  })

  test('a day by which it is to be dealt with is a deadline of each receiver, beside the tasks of the paper', async () => {
    await send('thu.edxml', message({ ...header, dueDate: '2024/11/30', to: [HOME_AFFAIRS, CONSTRUCTION] }))
    const document = await asked()
    // the paper gives this body a task of that day
    expect(taskOf(document, 'Sở Xây dựng tỉnh Lạng Sơn')).toHaveLength(1)
    const [task] = taskOf(document, 'Sở Nội vụ tỉnh Lạng Sơn').filter(
      ({ section }: any) => section === 'DueDate',
    )
    expect(task).toMatchObject({
      deadlines: [{ asPrinted: '30/11/2024', due: '2024-11-30' }],
      evidence: { basis: 'RECORD', section: 'DueDate', rule: 'edxml.DueDate' },
    })
    expect(document.messages[0].dueOn).toBe('2024-11-30')
  })

  test('where header and paper differ, both are shown', async () => {
    const other = {
      ...header,
      subject: 'Về việc khác',
      signer: 'Trần Thị Khác',
      dueDate: '2024/12/31',
      to: [CONSTRUCTION],
    }
    await send('thu.edxml', message(other))
    const messages = (await asked()).anomalies
      .filter(({ code }: any) => code === 'RECORD_DIFFERS')
      .map(({ message: words }: any) => words)
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/trích yếu: “Phát triển.*ke-hoach.txt.*≠ “Về việc khác” \(message.edxml\)/),
        expect.stringMatching(/người ký: “Nguyễn Văn Thử” .*≠ “Trần Thị Khác”/),
        expect.stringMatching(/thời hạn: 2024-11-30 ≠ 2024-12-31/),
      ]),
    )
    await send('thu.edxml', message({ ...header, number: '16' }))
    expect((await asked('16/KH-UBND')).anomalies).toContainEqual(
      expect.objectContaining({
        code: 'RECORD_DIFFERS',
        message: expect.stringContaining('số, ký hiệu: 15/KH-UBND (ke-hoach.txt) ≠ 16/KH-UBND'),
      }),
    )
  })

  test('what it says is attached and is not there', async () => {
    const without = message(header).replace(/<AttachmentEncoded>.*<\/AttachmentEncoded>/, '')
    expect(await send('thu.edxml', without)).toEqual(['thu.edxml CREATED'])
    const document = await asked()
    expect(document).toMatchObject({ heldAs: 'RECORD', signatory: 'Nguyễn Văn Thử', title: header.subject })
    expect(document.anomalies).toContainEqual(
      expect.objectContaining({
        code: 'ATTACHMENT_MISSING',
        evidence: { basis: 'RECORD', section: 'Manifest', confidence: 1 },
      }),
    )
  })

  test('a stamp of secrecy on the paper: nothing of the message is kept either', async () => {
    const secret = plan.replace('Độc lập - Tự do', 'MẬT\n\nĐộc lập - Tự do')
    const sent = message({ ...header, attachments: [{ name: 'ke-hoach.txt', content: secret }] })
    expect(await send('thu.edxml', sent)).toEqual(['message.edxml STATE_SECRET', 'ke-hoach.txt STATE_SECRET'])
    expect(await send('thu.edxml', sent, true)).toEqual([
      'message.edxml STATE_SECRET',
      'ke-hoach.txt STATE_SECRET',
    ])
    expect((await server.data('{ documents { totalCount } }')).documents.totalCount).toBe(0)
  })
})

/** An answer to the plan, in place of an earlier one. */
const ANSWER: Header = {
  from: HOME_AFFAIRS,
  to: [COMMITTEE],
  number: '120',
  notation: 'BC-SNV',
  date: '2024/11/01',
  typeName: 'Báo cáo',
  subject: 'Kết quả thi đua & khen thưởng <quý IV>',
  responseFor: [{ organ: 'H37', code: '15/KH-UBND', date: '2024/09/10', documentId: PLAN_ID }],
  replaces: ['H37.05,2024/10/20,110/BC-SNV'],
  documentId: 'H37.05,2024/11/01,120/BC-SNV',
  timestamp: '2024/11/01 09:00:00',
}

test('an answer: what it answers and what it replaces', async () => {
  await send('thu.edxml', message(header))
  await send('tra-loi.edxml', message(ANSWER))
  const document = await asked('120/BC-SNV')
  expect(document).toMatchObject({
    type: 'BAO_CAO',
    title: 'Kết quả thi đua & khen thưởng <quý IV>',
    issuer: { name: 'Sở Nội vụ tỉnh Lạng Sơn' },
    recipients: [{ name: 'UBND tỉnh Lạng Sơn' }],
  })
  const evidence = (section: string) => [
    { basis: 'RECORD', section, rule: `edxml.${section}`, confidence: 1 },
  ]
  expect(document.relations.nodes).toEqual(
    expect.arrayContaining([
      {
        kind: 'REPORTS_ON',
        confidence: 1,
        to: { symbol: '15/KH-UBND' },
        evidence: evidence('ResponseFor'),
      },
      {
        kind: 'REPLACES',
        confidence: 1,
        to: { symbol: '110/BC-SNV' },
        evidence: evidence('ReplacementInfoList'),
      },
    ]),
  )
  // it is the same paper that came as a file
  expect(
    (await server.data('{ documents(filter: { symbol: "15/KH-UBND" }) { totalCount } }')).documents,
  ).toEqual({
    totalCount: 1,
  })
})

describe('messages about what became of a paper', () => {
  test('a paper that is dealt with is a claim for the tasks of that body alone', async () => {
    await send('thu.edxml', message(header))
    expect(await send('xong.edxml', report('06'))).toEqual(['xong.edxml CREATED'])
    const document = await asked()
    expect(taskOf(document, 'Sở Nội vụ tỉnh Lạng Sơn')[0]).toMatchObject({
      doneBasis: 'CLAIMED',
      progress: [
        {
          kind: 'CLAIMED',
          on: '2024-11-05',
          by: 'Sở Nội vụ tỉnh Lạng Sơn',
          note: 'edXML 06: Phòng Tổng hợp',
          source: { name: 'xong.edxml' },
        },
      ],
    })
    expect(taskOf(document, 'Sở Xây dựng tỉnh Lạng Sơn')[0]).toMatchObject({ doneBasis: null, progress: [] })
    expect(document.messages.map(({ status: code }: any) => code)).toEqual([null, 'COMPLETED'])
  })

  test('others tell that the body knows of its tasks, or change nothing and are shown', async () => {
    await send('thu.edxml', message(header))
    const before = taskOf(await asked(), 'Sở Nội vụ tỉnh Lạng Sơn')[0].state
    const codes = ['02', '05', '13', '15', '16', '01', '03', '04']
    for (const [at, code] of codes.entries())
      await send(`${code}.edxml`, report(code, HOME_AFFAIRS, { timestamp: `2024/11/05 08:00:0${at}` }))
    const document = await asked()
    expect(document.messages.map((one: any) => one.status)).toEqual([
      null,
      'DECLINED',
      'IN_PROGRESS',
      'RECALL_REQUESTED',
      'CHANGE_AGREED',
      'CHANGE_DECLINED',
      'ARRIVED',
      'RECEIVED',
      'ASSIGNED',
    ])
    const [task] = taskOf(document, 'Sở Nội vụ tỉnh Lạng Sơn')
    expect(task.progress.map(({ kind, note }: any) => `${kind} ${note.slice(0, 8)}`)).toEqual([
      'NOTIFIED edXML 01',
      'NOTIFIED edXML 03',
      'NOTIFIED edXML 04',
    ])
    expect(task.state).toBe(before)
    expect(await send('la.edxml', report('07'))).toEqual(['la.edxml FILE_DAMAGED'])
  })

  test('the order of arrival does not matter; the same twice is once; it goes with its file', async () => {
    await send('xong.edxml', report('06'))
    expect((await asked()).heldAs).toBe('CITED_ONLY')
    await send('xong-lai.edxml', report('06'))
    await send('thu.edxml', message(header))
    const claimed = await asked()
    expect(taskOf(claimed, 'Sở Nội vụ tỉnh Lạng Sơn')[0].progress).toHaveLength(1)
    expect(claimed.messages).toHaveLength(2)
    const total = async () =>
      (await server.data('{ progressReports { totalCount } }')).progressReports.totalCount
    expect(await total()).toBe(1)
    for await (const changed of reparse(server.graph, {
      now: () => '2025-01-16T00:00:00Z',
      all: true,
      dryRun: false,
    }))
      expect(changed.outcome).toBe('SAME')
    expect(await total()).toBe(1)
    const sources = (await server.data('{ sources { nodes { id name } } }')).sources.nodes
    const remove = async (name: string) =>
      server.data(
        `mutation { removeSource(id: "${sources.find((one: any) => one.name === name).id}") { source } }`,
      )
    await remove('xong.edxml')
    expect(await total()).toBe(1)
    await remove('xong-lai.edxml')
    expect(await total()).toBe(0)
    expect(taskOf(await asked(), 'Sở Nội vụ tỉnh Lạng Sơn')[0]).toMatchObject({
      doneBasis: null,
      progress: [],
    })
  })

  test('of a task that it shares with others a body was told only', async () => {
    const shared = plan.replace('2. Giao Sở Nội vụ', '2. Giao Sở Nội vụ, Sở Y tế')
    await send('thu.edxml', message({ ...header, attachments: [{ name: 'ke-hoach.txt', content: shared }] }))
    await send('xong.edxml', report('06'))
    const [task] = taskOf(await asked(), 'Sở Nội vụ tỉnh Lạng Sơn')
    expect(task.leads).toHaveLength(2)
    expect(task).toMatchObject({ doneBasis: null, progress: [{ kind: 'NOTIFIED' }] })
  })
})

describe('codes of agencies', () => {
  const IDENTIFIERS = 'identifiers { scheme code validFrom validTo source { name } }'

  test('those of decisions and those that messages state', async () => {
    await send('thu.edxml', message(header))
    const { committee, construction } = await server.data(`{
      committee: agency(name: "UBND tỉnh Lạng Sơn") { ${IDENTIFIERS} }
      construction: agency(name: "Sở Xây dựng tỉnh Lạng Sơn") { ${IDENTIFIERS} } }`)
    expect(committee.identifiers).toEqual([
      { scheme: 'QD_20_2020', code: 'H37', validFrom: '2020-07-22', validTo: null, source: null },
    ])
    expect(construction.identifiers).toEqual([
      {
        scheme: 'QCVN_102_2016',
        code: '000.00.07.H37',
        validFrom: null,
        validTo: null,
        source: { name: 'message.edxml' },
      },
    ])
  })

  test('an agency by its code, in either form', async () => {
    await send('thu.edxml', message(header))
    const named = async (identifier: string) =>
      (await server.data(`{ agency(identifier: "${identifier}") { name } }`)).agency?.name ?? null
    expect(await named('H37')).toBe('UBND tỉnh Lạng Sơn')
    expect(await named('000.00.00.h37')).toBe('UBND tỉnh Lạng Sơn')
    expect(await named('H37.07')).toBe('Sở Xây dựng tỉnh Lạng Sơn')
    expect(await named('H38')).toBeNull()
    expect(await named('no code')).toBeNull()
  })
})

describe('there and back', () => {
  const exported = async (symbol: string, more: Record<string, string> = {}, from = server) => {
    const asking = new URLSearchParams({ document: symbol, ...more }).toString()
    const response = await fetch(`${from.url}/export/message.edxml?${asking}`)
    return { status: response.status, text: await response.text() }
  }
  const partsOf = (xml: string) => {
    const { header: fields, trace } = openMessage(new TextEncoder().encode(xml), 'message').parts
    return { fields, trace }
  }
  const ids = async (symbol: string) =>
    (await server.data(`{ document(symbol: "${symbol}") { messages { id status } } }`)).document.messages

  test('a paper with a day, an answer that replaces, and a report: every field comes back', async () => {
    const answer = message({
      ...ANSWER,
      subject: 'Kết quả "thi đua" & <khen thưởng>',
      signer: 'Lê Thị Mẫu',
      toPlaces: ['Như trên', 'Lưu: VT'],
      steering: '0',
    })
    const letter = message({ ...header, dueDate: '2024/11/30', toPlaces: ['Các sở, ban, ngành'] })
    await send('thu.edxml', letter)
    await send('tra-loi.edxml', answer)
    await send('xong.edxml', report('06'))
    const sent = await exported('15/KH-UBND')
    expect(sent.status).toBe(200)
    expect(sent.text).toContain('<edXML:DueDate>2024/11/30</edXML:DueDate>')
    expect(partsOf(sent.text)).toEqual(partsOf(letter))
    expect(partsOf((await exported('120/BC-SNV')).text)).toEqual(partsOf(answer))
    const [, { id: reported }] = await ids('15/KH-UBND')
    expect(partsOf((await exported('15/KH-UBND', { message: reported })).text)).toEqual(partsOf(report('06')))
    expect((await exported('15/KH-UBND', { message: 'E0' })).status).toBe(404)
    // and what goes out comes in as the same
    await send('lai.edxml', (await exported('120/BC-SNV')).text)
    expect(await ids('120/BC-SNV')).toHaveLength(1)
  })

  test('of a paper that never was a message, what is known of it', async () => {
    await send('ke-hoach.txt', plan)
    const { text } = await exported('15/KH-UBND')
    const { fields } = partsOf(text)
    const of = (...path: string[]) => textAt(fields, ...path)
    expect(of('DocumentId')).toBe(PLAN_ID)
    expect([of('From', 'OrganId'), of('From', 'OrganName')]).toEqual(['H37', 'UBND tỉnh Lạng Sơn'])
    expect([of('Code', 'CodeNumber'), of('Code', 'CodeNotation')]).toEqual(['15', 'KH-UBND'])
    expect(of('Subject')).toBe(header.subject)
    expect(of('SignerInfo', 'FullName')).toBe('Nguyễn Văn Thử')
    const before = await asked()
    await send('goi-di.edxml', text)
    expect((await asked()).anomalies).toEqual(before.anomalies)
    expect(
      (await server.data('{ documents(filter: { symbol: "15/KH-UBND" }) { totalCount } }')).documents,
    ).toEqual({
      totalCount: 1,
    })
  })

  test('a stranger gets what is open only', async () => {
    await openEdition(server.graph.patient)
    const stranger = await server.again({ access: { localUser: null, readAnonymous: true } })
    try {
      // nobody has seen whether its paper bears a mark
      await send('dau.edxml', message({ ...header, attachments: [] }))
      expect((await exported('15/KH-UBND')).status).toBe(200)
      expect((await exported('15/KH-UBND', {}, stranger)).status).toBe(404)
      await send('dau.edxml', message(header))
      await send('xong.edxml', report('06'))
      expect((await exported('15/KH-UBND', {}, stranger)).status).toBe(200)
      const { document } = await stranger.data('{ document(symbol: "15/KH-UBND") { messages { status } } }')
      expect(document.messages).toEqual([{ status: null }])
      const internal = plan.replace('\nKẾ HOẠCH\n', '\nLƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH\n')
      await send(
        'dau.edxml',
        message({ ...header, attachments: [{ name: 'ke-hoach.txt', content: internal }] }),
      )
      expect((await exported('15/KH-UBND', {}, stranger)).status).toBe(404)
    } finally {
      await stranger.stop()
    }
  })
})
