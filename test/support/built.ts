/**
 * A module of the build in place of its source: the worker that takes files apart runs JavaScript, which `npm test`
 * makes first. Its types are those of the source: `await built<typeof Read>('read/read.js')`.
 */
export const built = async <Module>(path: string): Promise<Module> =>
  (await import(`../../dist/${path}`)) as Module
