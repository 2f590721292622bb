import { parentPort } from 'node:worker_threads'
import type { Progress } from '../read/extract-worker.js'
import { AppError, type Failure, failureOf } from '../errors.js'
import {
  type Paper,
  type PaperPreview,
  previewPaper,
  readPaper,
  type ReadPaper,
  type UnpackedBundle,
} from './read-paper.js'

/** What a thread is given: a paper, to be read for good or for a look. */
export interface Job {
  readonly paper: Paper
  readonly isPreview: boolean
}

/** What a thread says before each page that it reads from a picture. */
export interface Page {
  readonly page: Progress
}

/** What a thread answers for each paper that it is given. */
export type Answer =
  | { readonly done: true; readonly paper: ReadPaper | PaperPreview | UnpackedBundle }
  | { readonly done: false; readonly failure: Failure }

const tell = (page: Progress) => parentPort?.postMessage({ page } satisfies Page)

/** Anything but an AppError is a fault of the program, and ends the thread. */
async function answer({ paper, isPreview }: Job): Promise<Answer> {
  try {
    return { done: true, paper: await (isPreview ? previewPaper(paper, tell) : readPaper(paper, tell)) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { done: false, failure: failureOf(error) }
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)))
