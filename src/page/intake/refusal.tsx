import type { Failure } from '../ask.js'
import { FailureCode } from '../parts/failure.js'

/** Why a file or a text was not taken, and what to do. */
export const Refusal = ({ code, message, remedy }: Pick<Failure, 'code' | 'message' | 'remedy'>) => (
  <p role="alert">
    {message} {remedy} <FailureCode code={code} />
  </p>
)
