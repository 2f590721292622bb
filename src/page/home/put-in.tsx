import { go, href } from '../address.js'
import { dropped } from '../dropped.js'
import { useStartOfPage } from '../frame/start.js'
import { ChooseFiles } from '../parts/choose-files.js'
import { askToSignIn, token } from '../session.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Nạp văn bản của bạn', 'Put in papers of your own'],
  drop: [
    'Kéo tệp PDF, Word, bản quét hoặc ảnh chụp thả vào bất kỳ chỗ nào của trang, hoặc chọn tệp. Máy đọc ai phải làm gì, hạn nào, thực hiện văn bản nào; bạn xem trước, bấm “Lưu” thì mới lưu.',
    'Drop PDF, Word, scans or photographs anywhere on this page, or choose them. It reads who must do what, by when, and what the paper carries out; you look at it first, and nothing is kept until you press “Keep”.',
  ],
  choose: ['Chọn tệp…', 'Choose files…'],
  paste: ['Dán nội dung', 'Paste a text'],
  forEditors: [
    'Người có quyền biên tập nạp được văn bản của cơ quan mình. Bạn đang xem, chưa có quyền ấy.',
    'Editors can put papers of their own in here. You may look, and are no editor yet.',
  ],
  signIn: ['Đăng nhập để nạp văn bản', 'Sign in to add papers'],
})

/** For who comes for the first time: that one can put papers of one's own in, how, and that nothing is kept unseen. */
export function PutIn() {
  const { viewer, isReady } = useStartOfPage()
  const mayNot = isReady && !viewer?.mayEdit
  return (
    <section class="card on-screen home-put-in" aria-labelledby="home-put-in">
      <div>
        <h2 id="home-put-in">{words.title}</h2>
        <p>{mayNot ? words.forEditors : words.drop}</p>
      </div>
      <div class="buttons">
        {!mayNot && <Ways />}
        {mayNot && token() === null && (
          <button type="button" class="main" onClick={askToSignIn}>
            {words.signIn}
          </button>
        )}
      </div>
    </section>
  )
}

/** Files that are chosen go where those go that are dropped. */
const Ways = () => (
  <>
    <ChooseFiles
      title={words.choose}
      chosen={(files) => {
        dropped.set(files)
        go(href('intake'))
      }}
    />
    <a class="button" href={href('intake')}>
      {words.paste}
    </a>
  </>
)
