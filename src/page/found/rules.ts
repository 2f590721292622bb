/** By which questions are read; loaded once somebody asks one. */
export { whatIsAsked } from './asked.js'
export { listAskedOf, nameAsked } from './asked-of.js'
export { papersAsked } from './papers-asked.js'
export { questionRead } from './question-read.js'
