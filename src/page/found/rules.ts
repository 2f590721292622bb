/** By which questions are read; loaded once somebody asks one. */
export { whatIsAsked } from './asked.js'
export { listAskedOf } from './asked-of.js'
export { nameAsked } from './name-asked.js'
export { nearestAsked } from './nearest.js'
export { personNamed } from './person-named.js'
export { papersAsked } from './papers-asked.js'
export { questionRead } from './question-read.js'
