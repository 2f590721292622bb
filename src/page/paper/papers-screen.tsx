import { Title } from '../frame/title.js'
import { PaperFilters, PaperList } from '../parts/paper-list.js'
import { wordsOf } from '../words.js'

const words = wordsOf({ title: ['Văn bản', 'Papers'] })

/** All papers, or those of a type, a place and some days. */
export const PapersScreen = () => (
  <article>
    <Title text={words.title} />
    <PaperFilters fixed={{}} />
    <PaperList fixed={{}} />
  </article>
)
