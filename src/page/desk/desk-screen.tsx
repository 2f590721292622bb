import { href, usePartAsked } from '../address.js'
import { Title } from '../frame/title.js'
import { useViewer } from '../frame/start.js'
import { Tabs } from '../parts/tabs.js'
import { ForOthers } from '../parts/for-others.js'
import { wordsOf } from '../words.js'
import { AnomalyDesk } from './anomaly-desk.js'
import { CorrectionDesk } from './correction-desk.js'
import { DecisionDesk } from './decision-desk.js'
import { RelationDesk } from './relation-desk.js'

const words = wordsOf({
  title: ['Rà soát', 'Review desk'],
  parts: ['Các phần', 'Parts'],
  relations: ['Quan hệ chưa chắc', 'Unsure relations'],
  anomalies: ['Điểm bất thường', 'Anomalies'],
  corrections: ['Đính chính', 'Put right'],
  decisions: ['Đã thẩm định', 'Decided'],
  forEditors: ['Chỉ người có quyền biên tập mới rà soát được.', 'Only editors can review.'],
})

const PARTS = ['relations', 'anomalies', 'corrections', 'decisions'] as const

/** What the program is least sure of, one after another, for people to decide. */
export function DeskScreen() {
  const part = usePartAsked(PARTS) ?? 'relations'
  const viewer = useViewer()
  return (
    <article>
      <Title text={words.title} />
      <Tabs
        name={words.parts}
        current={part}
        parts={PARTS}
        textOf={(one) => words[one]}
        hrefOf={(one) => href('desk', null, { part: one })}
      />
      {part === 'anomalies' ? (
        <AnomalyDesk />
      ) : part === 'corrections' ? (
        <CorrectionDesk />
      ) : part === 'decisions' ? (
        <DecisionDesk />
      ) : viewer?.mayEdit ? (
        <RelationDesk />
      ) : (
        <ForOthers text={words.forEditors} />
      )}
    </article>
  )
}
