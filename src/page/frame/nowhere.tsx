import { href } from '../address.js'
import { wordsOf } from '../words.js'
import { Title } from './title.js'

const words = wordsOf({
  title: ['Không có trang này', 'There is no such page'],
  told: [
    'Địa chỉ có thể đã bị gõ nhầm hoặc bị cắt khi gửi. Hãy tìm ở ô phía trên, hoặc về',
    'The address may be mistyped, or was cut when it was sent. Search above, or go to the',
  ],
  home: ['trang đầu', 'first page'],
})

/** An address that no screen has. */
export const NowhereScreen = () => (
  <article>
    <Title text={words.title} />
    <p>
      {words.told} <a href={href('home')}>{words.home}</a>.
    </p>
  </article>
)
