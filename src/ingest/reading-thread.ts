import { parentPort } from 'node:worker_threads'
import { AppError, type Failure, failureOf } from '../errors.js'
import { type Paper, readPaper, type ReadPaper } from './read-paper.js'

/** What a thread answers for each paper that it is given. */
export type Answer =
  { readonly done: true; readonly paper: ReadPaper } | { readonly done: false; readonly failure: Failure }

/** Anything but an AppError is a fault of the program, and ends the thread. */
async function answer(paper: Paper): Promise<Answer> {
  try {
    return { done: true, paper: await readPaper(paper) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { done: false, failure: failureOf(error) }
  }
}

parentPort?.on('message', async (paper: Paper) => parentPort?.postMessage(await answer(paper)))
