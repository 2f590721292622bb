import { provincialPlan } from './papers'
import type { TestServer } from './server'

/** An editor's mutations, and a plan of a province that carries out 34-CT/TW. */

export const INGEST = `mutation ($fileName: String!, $mediaType: String! = "text/plain", $text: String!) {
  ingestText(fileName: $fileName, mediaType: $mediaType, text: $text) {
    fileName outcome relationsAdded tasksAdded refusal anomalies { code } document { id symbol sources { id name } }
  } }`

export const REMOVE = `mutation ($id: ID!) {
  removeSource(id: $id) { source documentsRemoved documentsKept relationsRemoved tasksRemoved } }`

/** 15/KH-UBND of Hậu Giang, 10 September 2024. */
export const plan = provincialPlan({ province: 'Hậu Giang' })

/** Hands a text in, as `ingestText`. */
export const ingestOver =
  (server: () => TestServer) =>
  async (fileName: string, text: string): Promise<any> =>
    (await server().data(INGEST, { fileName, text })).ingestText
