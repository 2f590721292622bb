import { useEffect, useRef, useState } from 'preact/hooks'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { AskingAgain } from '../correct/asking-again.js'
import { dropped, droppedBy } from '../dropped.js'
import { Title } from '../frame/title.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import { KeptPaperDocument } from '../operations/generated.js'
import { ChooseFiles } from '../parts/choose-files.js'
import { ForOthers } from '../parts/for-others.js'
import { inWords, UnsureReadings } from '../parts/unsure-readings.js'
import { count, many, wordsOf } from '../words.js'
import type { FileAnswer } from './files.js'
import { OddMarks } from './odd-marks.js'
import { isSamePaper, ParsedPaper } from './parsed-paper.js'
import { Paste } from './paste.js'
import { Refusal } from './refusal.js'
import { type Entry, isDone, useIntake } from './use-intake.js'

const words = wordsOf({
  title: ['Nạp văn bản', 'Add papers'],
  drop: ['Thả tệp hoặc cả thư mục vào đây, hoặc', 'Drop files or a folder here, or'],
  choose: ['chọn tệp', 'choose files'],
  kinds: [
    'PDF, Word (docx, doc, rtf, odt), Excel (xlsx), văn bản thuần (txt, md, html), bản quét và ảnh chụp (pdf, png, jpg, tiff, webp, gif, bmp); hoặc cả bộ trong tệp zip hay thư eml. Tệp được đọc trước; chưa lưu gì cho đến khi bạn bấm “Lưu”.',
    'PDF, Word (docx, doc, rtf, odt), Excel (xlsx), plain text (txt, md, html), scans and photographs (pdf, png, jpg, tiff, webp, gif, bmp); or a bundle of them as zip or eml. Files are read first; nothing is kept until you press “Keep”.',
  ],
  progress: [
    (read: string, all: string, kept: string) => `Đã đọc ${read} trên ${all} tệp; đã lưu ${kept}`,
    (read: string, all: string, kept: string) => `${read} of ${all} files read, ${kept} kept`,
  ],
  notTaken: [(failed: string) => `không nhận ${failed}`, (failed: string) => `${failed} not taken`],
  refused: ['Không nhận', 'Not taken'],
  within: [
    (papers: string) => `trong các gói, ${papers} văn bản không nhận`,
    (papers: string) => `${many(papers, 'paper')} within bundles not taken`,
  ],
  leaveOut: ['Bỏ tệp này', 'Leave this out'],
  keep: ['Lưu', 'Keep'],
  keepAll: [
    (files: string) => `Lưu ${files} tệp đã đọc`,
    (files: string) => `Keep the ${files} that were read`,
  ],
  again: ['Thử lại', 'Try again'],
  clear: ['Dọn tệp đã lưu, tệp không nhận', 'Clear what was kept or not taken'],
  waiting: ['đang chờ', 'waiting'],
  reading: ['đang đọc…', 'reading…'],
  read: ['đã đọc, chưa lưu', 'read, not kept'],
  keeping: ['đang lưu…', 'keeping…'],
  kept: ['đã lưu', 'kept'],
  failed: ['không nhận', 'not taken'],
  away: ['chưa gửi được, trang tự gửi lại', 'did not arrive; the page sends it again'],
  sentAgain: [
    (files: string) =>
      `${files} tệp chưa gửi được vẫn ở đây; khi máy chủ trả lời, trang tự gửi lại lần lượt. Xin đừng đóng trang.`,
    (files: string) =>
      `${many(files, 'file')} that did not arrive stay here; the page sends them again one by one once the server answers. Please do not close it.`,
  ],
  alsoFrom: [
    (files: string) => `cùng văn bản với tệp ${files}`,
    (files: string) => `the same paper as ${files}`,
  ],
  see: ['Xem văn bản', 'See the paper'],
  renamed: [
    (name: string) => `Tên này đã có ở tệp của văn bản khác; tệp được lưu với tên “${name}”.`,
    (name: string) => `A file of another paper has this name; it is kept as “${name}”.`,
  ],
  differs: [
    'Tệp này nói khác tệp khác của cùng văn bản; chỉ một tệp được tính.',
    'This file says otherwise than another file of the same paper; one of them counts.',
  ],
  counting: [
    (file: string) => `Nhiệm vụ đang lấy từ “${file}”.`,
    (file: string) => `The tasks are taken from “${file}”.`,
  ],
  compare: ['Xem chỗ khác nhau', 'See where they differ'],
  choosing: ['Gỡ tệp không dùng', 'Take back the one that you do not want'],
  mistaken: ['Nạp nhầm? Gỡ tệp', 'Added by mistake? Take it back'],
  unsure: [
    'Đọc từ bản quét chưa chắc, hãy so với bản giấy; chỗ nào sai, lưu rồi sửa ở “Đính chính” của văn bản:',
    'Read from a picture unsurely; compare with the paper. What is wrong is put right at the paper once it is kept:',
  ],
  added: [
    (relations: string, tasks: string) => `thêm mới ${relations} quan hệ, ${tasks} nhiệm vụ`,
    (relations: string, tasks: string) => `${many(relations, 'new relation')}, ${many(tasks, 'new task')}`,
  ],
  has: [
    (relations: string, tasks: string) => `văn bản nay có ${relations} quan hệ, ${tasks} nhiệm vụ`,
    (relations: string, tasks: string) =>
      `the paper has ${many(relations, 'relation')}, ${many(tasks, 'task')} now`,
  ],
  forEditors: ['Chỉ người có quyền biên tập mới nạp được văn bản.', 'Only editors can add papers.'],
})

/** Puts papers in: drop files, see what is read in them, keep them. */
export function IntakeScreen() {
  const viewer = useViewer()
  return (
    <article>
      <Title text={words.title} />
      {viewer?.mayEdit ? <Intake by={viewer.name ?? ''} /> : <ForOthers text={words.forEditors} />}
    </article>
  )
}

function Intake({ by }: { readonly by: string }) {
  const { entries, pasted, isBusy, add, addRead, keep, again, leaveOut, clear, setPasted } = useIntake(by)
  const chooser = useRef<HTMLButtonElement>(null)
  const [isOver, setOver] = useState(false)
  const elsewhere = dropped.use()
  useEffect(() => {
    if (elsewhere.length === 0) return
    dropped.set([])
    void add(elsewhere)
  }, [elsewhere])
  const done = entries.filter(
    ({ step }) => step !== 'waiting' && step !== 'reading' && step !== 'away',
  ).length
  const ready = entries.filter(({ step }) => step === 'read')
  const keepReady = (): void => {
    focusOn(PROGRESS)
    void keep(ready)
  }
  return (
    <div aria-busy={isBusy}>
      <div
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void add(droppedBy(event))
        }}
      >
        <p>
          {words.drop}{' '}
          <ChooseFiles title={words.choose} chosen={(files) => void add(files)} button={chooser} />
        </p>
        <p class="quiet">{words.kinds}</p>
      </div>
      <Paste text={pasted} setText={setPasted} add={add} addRead={addRead} />
      {entries.length > 0 && (
        <>
          <p role="status" id={PROGRESS} tabIndex={-1}>
            {progressOf(entries, done)}
          </p>
          <Away entries={entries} />
          <Refused entries={entries} />
          <progress max={entries.length} value={done} aria-label={words.title} />
          <div class="buttons">
            {ready.length > 0 && (
              <button type="button" class="main" onClick={keepReady}>
                {words.keepAll(count(ready.length))}
              </button>
            )}
            <button type="button" onClick={clear} disabled={entries.every((entry) => !isDone(entry))}>
              {words.clear}
            </button>
          </div>
        </>
      )}
      <ul class="plain intake">
        {entries.map((entry) => (
          <EntryItem
            key={entry.key}
            entry={entry}
            isAlone={entries.length === 1}
            twin={twinOf(entry, entries)}
            keep={() => {
              // the button that had the focus goes once it is kept
              focusOn(cardOf(entry.key))
              void keep([entry])
            }}
            again={() => again(entry)}
            leaveOut={() => {
              leaveOut(entry)
              // the button that had the focus goes with it
              chooser.current?.focus({ preventScroll: true })
            }}
          />
        ))}
      </ul>
    </div>
  )
}

/** The first file above one that is the same paper; null where none is, or of bundles. */
function twinOf(entry: Entry, entries: readonly Entry[]): string | null {
  const parsed = entry.answer?.parsed
  const above = entries.slice(0, entries.indexOf(entry))
  return parsed
    ? (above.find(({ answer }) => answer?.parsed && isSamePaper(answer.parsed, parsed))?.file.name ?? null)
    : null
}

/** That the server is away, told once for all files that wait for it. */
function Away({ entries }: { readonly entries: readonly Entry[] }) {
  const away = entries.filter(({ step }) => step === 'away')
  const reason = away.findLast(({ failure }) => failure !== null)?.failure
  return reason ? (
    <Refusal code={reason.code} message={reason.message} remedy={words.sentAgain(count(away.length))} />
  ) : null
}

/** The files that are not taken, by their names, which lead to the reasons: among many others they stand far below. */
function Refused({ entries }: { readonly entries: readonly Entry[] }) {
  const refused = entries.filter(({ step }) => step === 'failed')
  if (refused.length === 0 || entries.length <= FEW) return null
  return (
    <p class="intake-refused">
      {words.refused}:{' '}
      {refused.map(({ key, file }) => (
        <button key={key} type="button" class="link" onClick={() => show(cardOf(key))}>
          {file.name}
        </button>
      ))}
    </p>
  )
}

/** So many files are seen together. */
const FEW = 3

const cardOf = (key: Entry['key']): string => `intake-${key}`

const PROGRESS = 'intake-progress'

const focusOn = (id: string): void => document.getElementById(id)?.focus({ preventScroll: true })

function show(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'center' })
  focusOn(id)
}

/** How far it is, and how many are not taken: files, and papers within bundles of which others are. */
function progressOf(entries: readonly Entry[], done: number): string {
  const [kept, failed] = (['kept', 'failed'] as const).map(
    (step) => entries.filter((entry) => entry.step === step).length,
  )
  const within = entries
    .filter(({ step }) => step !== 'failed')
    .flatMap(({ answer }) => answer?.papers ?? [])
    .filter(({ refusal }) => refusal !== null).length
  return [
    words.progress(count(done), count(entries.length), count(kept!)),
    ...(failed === 0 ? [] : [words.notTaken(count(failed!))]),
    ...(within === 0 ? [] : [words.within(count(within))]),
  ].join('; ')
}

interface EntryItemParts {
  readonly entry: Entry
  /** Whether it is the only one. */
  readonly isAlone: boolean
  /** The file above it that is the same paper. */
  readonly twin: string | null
  readonly keep: () => void
  readonly again: () => void
  readonly leaveOut: () => void
}

/** Why a file is not taken, whenever it is sent. */
const OF_THE_FILE = new Set([
  'STATE_SECRET',
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'FILE_NOT_READABLE',
  'FILE_DAMAGED',
  'FILE_ENCRYPTED',
  'FILE_TOO_COMPLEX',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNSUPPORTED_ENCODING',
  'NO_TEXT_LAYER',
  'UNIDENTIFIED_PAPER',
])

function EntryItem({ entry, isAlone, twin, keep, again, leaveOut }: EntryItemParts) {
  const { file, step, answer, failure } = entry
  return (
    <li class="card" id={cardOf(entry.key)} tabIndex={-1}>
      <div>
        <b>{file.name}</b>{' '}
        <span class={`mark ${step === 'failed' ? 'late' : step === 'kept' ? 'state-DONE_ON_TIME' : ''}`}>
          {words[step]}
        </span>{' '}
        {step === 'read' && (
          <button type="button" onClick={keep}>
            {words.keep}
          </button>
        )}{' '}
        {(step === 'read' || step === 'away') && (
          <button type="button" onClick={leaveOut}>
            {words.leaveOut}
          </button>
        )}
        {step === 'failed' && !OF_THE_FILE.has(failure?.code ?? answer?.refusal ?? '') && (
          <button type="button" onClick={again}>
            {words.again}
          </button>
        )}
        {answer && !answer.papers?.length && <Became answer={answer} />}
        {step === 'kept' && answer && answer.fileName !== file.name && (
          <p class="quiet">{words.renamed(answer.fileName)}</p>
        )}
      </div>
      {failure && step !== 'away' && (
        <Refusal code={failure.code} message={failure.message} remedy={failure.remedy} />
      )}
      {!failure && answer && !answer.papers?.length && <Read answer={answer} isAlone={isAlone} twin={twin} />}
      {!failure && answer?.papers && answer.papers.length > 0 && (
        <ul class="plain">
          {answer.papers.map((paper) => (
            <li key={paper.fileName}>
              <div>
                <b>{paper.fileName}</b>{' '}
                {paper.refusal !== null && <span class="mark late">{words.failed}</span>}
                <Became answer={paper} />
              </div>
              <Read answer={paper} isAlone={isAlone && answer.papers?.length === 1} twin={null} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The document that a kept paper tells of: what is new in it, and what it has, which may have been known before. */
function Became({
  answer: { document, fileName, outcome, relationsAdded, tasksAdded, anomalies },
}: {
  readonly answer: FileAnswer
}) {
  const held = useAnswer(KeptPaperDocument, document === null ? null : { id: document.id }).data?.document
  if (document === null) return null
  const counting = held?.tasks.nodes[0]?.evidence?.source.name
  const others = (held?.sources ?? []).flatMap(({ name }) => (name === fileName ? [] : [name]))
  return (
    <>
      <a href={href('paper', document.id)}>{document.symbol ?? words.see}</a>{' '}
      <span class="quiet">
        {label('IngestOutcome', outcome)} · {others.length > 0 && `${words.alsoFrom(others.join(', '))} · `}
        {held && `${words.has(count(held.relations.totalCount), count(held.tasks.totalCount))} · `}
        {words.added(count(relationsAdded), count(tasksAdded))} ·{' '}
        <a href={href('paper', document.id, { part: 'sources' })}>{words.mistaken}</a>
      </span>
      {held && <AskingAgain paper={held} />}
      {anomalies.some(({ code }) => code === 'TEXT_DIFFERS') && (
        <p class="notice" role="status">
          {words.differs} {counting !== undefined && words.counting(counting)}{' '}
          <a href={href('paper', document.id, { part: 'anomalies' })}>{words.compare}</a> ·{' '}
          <a href={href('paper', document.id, { part: 'sources' })}>{words.choosing}</a>
        </p>
      )}
    </>
  )
}

/** What was read in a paper, or why it was refused. */
function Read({
  answer: { refusal, message, remedy, anomalies, parsed },
  isAlone,
  twin,
}: {
  readonly answer: FileAnswer
  readonly isAlone: boolean
  readonly twin: string | null
}) {
  return (
    <>
      {refusal && <Refusal code={refusal} message={message ?? ''} remedy={remedy} />}
      {parsed && <ParsedPaper parsed={parsed} isAlone={isAlone} twin={twin} />}
      <UnsureReadings
        told={words.unsure}
        readings={(parsed?.anomalies ?? []).flatMap(({ code, evidence }) =>
          code === 'OCR_UNSURE' && evidence ? [{ text: inWords(evidence), link: null }] : [],
        )}
      />
      <OddMarks anomalies={anomalies} />
    </>
  )
}
