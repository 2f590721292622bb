import { change, href, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { Title } from '../frame/title.js'
import { DocumentPaperDocument } from '../operations/generated.js'
import { nameOf, PaperLine } from '../parts/document-link.js'
import { wordsOf } from '../words.js'
import { TaskBoard } from './task-board.js'

const words = wordsOf({
  title: ['Nhiệm vụ', 'Tasks'],
  of: ['Của chuỗi', 'Of the cascade of'],
  inPaper: ['Do văn bản này giao:', 'Given by this paper:'],
  whole: ['Bỏ giới hạn', 'All tasks'],
  cascade: ['Xem chuỗi', 'The cascade'],
})

/** All tasks; with `directive` in the address those of its cascade, with `document` those that a paper gives. */
export function TasksScreen() {
  const { set } = useAddress()
  const { directive, document } = set
  const about = directive ?? document
  const { data } = useAnswer(DocumentPaperDocument, about === undefined ? null : { id: about })
  return (
    <article>
      <Title text={words.title} part={data?.document ? nameOf(data.document) : ''} />
      {data?.document && (
        <p>
          {directive === undefined ? words.inPaper : words.of} <PaperLine paper={data.document} />{' '}
          <a href={href('cascade', data.document.id)}>{words.cascade}</a>{' '}
          <button type="button" onClick={() => change({ directive: '', document: '' })}>
            {words.whole}
          </button>
        </p>
      )}
      <TaskBoard
        fixed={{
          ...(directive === undefined ? {} : { directive }),
          ...(document === undefined ? {} : { document }),
        }}
      />
    </article>
  )
}
