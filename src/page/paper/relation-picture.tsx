import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { href, useAddress } from '../address.js'
import { label } from '../labels.js'
import { Nothing } from '../parts/failure.js'
import { count, many, wordsOf } from '../words.js'
import { arrowUp, type Box, type KindCount, pictureOf } from './picture.js'

const words = wordsOf({
  title: ['Lược đồ', 'Relations at a glance'],
  UP: ['Văn bản này nêu', 'This paper points to'],
  DOWN: ['Văn bản khác nêu văn bản này', 'Papers that point to this one'],
  papers: [(all: string) => `${all} văn bản`, (all: string) => many(all, 'paper')],
  nothing: ['Chưa tìm thấy quan hệ nào với văn bản khác.', 'No relation to another paper was found.'],
})

interface PictureParts {
  readonly id: string
  readonly name: string
  readonly counts: readonly KindCount[]
}

/** The relations of a paper by kind: above what it points to, below what points to it. Each box leads to its list. */
export function RelationPicture({ id, name, counts }: PictureParts) {
  const { set } = useAddress()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { boxes, paper, height } = pictureOf(counts, width)
  const side = (direction: KindCount['direction']) => {
    const there = boxes.filter((one) => one.direction === direction)
    return (
      there.length > 0 && (
        <ul aria-label={words[direction]}>
          {there.map((one) => (
            <li key={one.kind}>
              <a
                class="picture-box"
                style={placeOf(one)}
                href={href('paper', id, { part: 'relations', dir: direction.toLowerCase(), rel: one.kind })}
                aria-current={
                  set['part'] === 'relations' &&
                  set['rel'] === one.kind &&
                  set['dir'] === direction.toLowerCase()
                    ? 'true'
                    : undefined
                }
              >
                <span>{label('RelationKind', one.kind)}</span> <b>{words.papers(count(one.relations))}</b>
              </a>
            </li>
          ))}
        </ul>
      )
    )
  }
  return (
    <section aria-labelledby="picture-title">
      <h2 id="picture-title">{words.title}</h2>
      {boxes.length === 0 && <Nothing text={words.nothing} />}
      <div ref={box} class="picture" style={{ height: `${boxes.length === 0 ? 0 : height}px` }}>
        {boxes.length > 0 && (
          <>
            <svg aria-hidden="true" width={width} height={height}>
              <defs>
                <marker
                  id="arrow"
                  viewBox="0 0 8 8"
                  refX="8"
                  refY="4"
                  markerWidth="7"
                  markerHeight="7"
                  orient="auto"
                >
                  <path d="M0 0L8 4L0 8Z" />
                </marker>
              </defs>
              {boxes.map((one) => (
                <path
                  key={`${one.direction} ${one.kind}`}
                  d={one.direction === 'UP' ? arrowUp(paper, one) : arrowUp(one, paper)}
                  marker-end="url(#arrow)"
                />
              ))}
            </svg>
            {side('UP')}
            <p class="picture-paper" style={placeOf(paper)}>
              {name}
            </p>
            {side('DOWN')}
          </>
        )}
      </div>
    </section>
  )
}

const placeOf = ({ x, y, width, height }: Box) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  minHeight: `${height}px`,
})

/** The width of an element, as it changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    setWidth(current.clientWidth)
    return () => observer.disconnect()
  }, [])
  return width
}
