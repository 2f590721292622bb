import { useState } from 'preact/hooks'
import { ask, askAllAgain, type Failure, useAnswer } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { FollowDocument, FollowsDocument, UnfollowDocument } from '../operations/generated.js'
import { href } from '../address.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  follow: ['Theo dõi', 'Follow'],
  following: ['Đang theo dõi', 'Following'],
  digest: ['Điểm tin', 'Digest'],
  told: ['Điểm tin buổi sáng sẽ báo về mục này', 'The digest of the morning tells of it'],
})

/** Follows a paper, a body or a place, or no longer does; nothing for who may follow nothing. */
export function FollowButton({ id }: { readonly id: string }) {
  const viewer = useViewer()
  const { data } = useAnswer(FollowsDocument, viewer?.mayReadInternal ? {} : null)
  const [failure, setFailure] = useState<Failure | null>(null)
  if (!data?.follows) return null
  const isFollowed = data.follows.some((one) => one.id === id)
  const change = async (): Promise<void> => {
    setFailure(null)
    try {
      if (isFollowed) await ask(UnfollowDocument, { subject: id })
      else await ask(FollowDocument, { subject: id })
      askAllAgain()
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  return (
    <>
      <button type="button" aria-pressed={isFollowed} title={words.told} onClick={() => void change()}>
        {isFollowed ? `★ ${words.following}` : `☆ ${words.follow}`}
      </button>
      {failure !== null && (
        <span class="failure" role="alert">
          {failure.message}
        </span>
      )}
    </>
  )
}

/** To the digest of a paper, a body or a place; and for who may, to follow it. */
export const DigestLine = ({ id }: { readonly id: string }) => (
  <>
    <a class="button" href={href('morning', id)}>
      {words.digest}
    </a>
    <FollowButton id={id} />
  </>
)
