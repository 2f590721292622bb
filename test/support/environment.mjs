import { constants, createContext } from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's environment for Node, with an ordinary global object. In Jest's own every use of a global (`Map`, `Math`,
 * even `undefined`) passes an interceptor and a proxy, and code that uses many runs up to fifteen times slower than
 * in Node.
 */
export default class PlainGlobalEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const global = createContext(constants.DONT_CONTEXTIFY)
    for (const name of Reflect.ownKeys(this.global))
      if (!(name in global))
        Object.defineProperty(global, name, Object.getOwnPropertyDescriptor(this.global, name))
    // as in Jest's: what Node's own modules hand out are instances of these
    Object.assign(global, { global, Buffer, ArrayBuffer, Uint8Array })
    for (const name of ['dispose', 'asyncDispose'])
      if (!(name in global.Symbol)) Object.defineProperty(global.Symbol, name, { value: Symbol[name] })
    global.Error.stackTraceLimit = this.global.Error.stackTraceLimit
    this.context = global
    this.global = global
    this.moduleMocker = new this.moduleMocker.constructor(global)
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global })
  }
}
