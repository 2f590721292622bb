import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { address, hasMoved, href } from '../address.js'
import type { Answer } from '../ask.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { ForReaders } from '../parts/for-others.js'
import { wordsOf } from '../words.js'

export const PAGE = wordsOf({ name: ['Đồ thị chỉ thị', 'Directive graph'] })

const placeOf = ({ screen, id }: ReturnType<typeof address>): string => `${screen} ${id}`

interface TitleParts {
  readonly text: string
  /** The part of the screen that is shown, which only the title of the tab tells. */
  readonly part?: string
}

/**
 * The heading of a screen. It takes the focus, so that a screen reader tells where one is, unless the page has just been
 * opened.
 */
export function Title({ text, part = '' }: TitleParts) {
  const heading = useRef<HTMLHeadingElement>(null)
  const place = placeOf(address())
  useEffect(() => {
    document.title = `${text}${part && `, ${part}`} – ${PAGE.name}`
  }, [text, part])
  useEffect(() => {
    // the page is at its top already, or where one was when one goes back
    if (hasMoved()) heading.current?.focus({ preventScroll: true })
  }, [place])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  )
}

interface HeadParts extends TitleParts {
  readonly children: ComponentChildren
}

/**
 * The heading of a screen, with what is seldom done about its subject beside it: one step back from the heading, so that who
 * goes on from there does not come by it.
 */
export const Head = ({ text, part = '', children }: HeadParts) => (
  <div class="screen-head">
    <div class="buttons">{children}</div>
    <Title text={text} part={part} />
  </div>
)

const words = wordsOf({
  search: ['Hãy tìm ở ô phía trên, hoặc về', 'Search above, or go to the'],
  home: ['trang đầu', 'first page'],
})

interface EmptyScreenParts {
  readonly title: string
  readonly answer: Pick<Answer<unknown>, 'data' | 'failure' | 'again'>
  /** What is said where the answer knows nothing. */
  readonly unknown: string
}

/** A screen that has nothing to show: what it is about is awaited, could not be had, or is not there (nor has an id that can be). */
export const EmptyScreen = ({ title, answer: { data, failure, again }, unknown }: EmptyScreenParts) => (
  <article aria-busy={data === null && failure === null}>
    <Title text={title} />
    {failure?.code === 'BAD_USER_INPUT' || (failure === null && data !== null) ? (
      <>
        <Nothing text={unknown} />
        <ForReaders />
        <p>
          {words.search} <a href={href('home')}>{words.home}</a>.
        </p>
      </>
    ) : failure !== null ? (
      <FailureNote failure={failure} again={again} />
    ) : (
      <Waiting />
    )}
  </article>
)
