import { describe, expect, test } from '@jest/globals'
import neo4j from 'neo4j-driver'
import {
  isDatabaseFault,
  isUnreachable,
  neo4jCode,
  needsRestart,
  toAppError,
} from '../../src/graph/driver-errors'

const ofDriver = (code: string) => new neo4j.Neo4jError('a message', code, '50N42', 'a description')

describe('an error of the driver is told apart by its code alone', () => {
  test.each([
    ['Neo.ClientError.Security.Forbidden', 'DATABASE_UNAUTHORIZED'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAUTHORIZED'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_UNAVAILABLE'],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'DATABASE_UNAVAILABLE'],
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['N/A', 'DATABASE_UNAVAILABLE'],
  ])('%s is %s', (code, ours) => {
    const error = ofDriver(code)
    expect(toAppError(error, 'WORK')).toMatchObject({ code: ours, cause: error })
  })

  test('one that has no code of ours stays as it is, as does any other error', () => {
    const faults = [ofDriver('Neo.ClientError.Statement.SyntaxError'), new Error('no error of the driver')]
    for (const fault of faults) expect(toAppError(fault, 'WORK')).toBe(fault)
    expect(faults.map(neo4jCode)).toEqual(['Neo.ClientError.Statement.SyntaxError', null])
  })
})

test('what took too long says whether asking for less may help', () => {
  const error = ofDriver('Neo.ClientError.Transaction.TransactionTimedOut')
  expect(toAppError(error, 'WRITE')).toMatchObject({ details: { during: 'WRITE' } })
  expect(toAppError(error, { limit: 5_000, began: performance.now() })).toMatchObject({
    details: { limit: 5_000 },
    remedy: expect.stringContaining('ask for less') as unknown,
  })
})

test.each([
  ['ServiceUnavailable', { unreachable: true, fault: true, restart: false }],
  [
    'Neo.DatabaseError.Transaction.TransactionStartFailed',
    { unreachable: false, fault: true, restart: true },
  ],
  ['Neo.DatabaseError.General.UnknownError', { unreachable: false, fault: true, restart: false }],
  ['Neo.TransientError.Transaction.DeadlockDetected', { unreachable: false, fault: false, restart: false }],
])('%s is %j', (code, is) => {
  const error = ofDriver(code)
  expect({
    unreachable: isUnreachable(error),
    fault: isDatabaseFault(error),
    restart: needsRestart(error),
  }).toEqual(is)
})
