import { createServer, type AddressInfo } from 'node:net'
import { AppError } from './errors.js'

interface Address {
  readonly host: string
  readonly port: number
}

/** A TCP port that no other program can take before the server listens on it. */
export interface ReservedPort {
  /** The chosen one, also when port 0 was asked for. */
  readonly port: number
  /** Where the server can be opened from this machine. */
  readonly url: string
  /** Frees the port; does nothing when it is free. */
  release(): Promise<void>
}

/**
 * Listens on the port until it is released. Connections are reset, since some clients wait for ever on one that is
 * closed without an answer.
 *
 * @throws AppError PORT_IN_USE, BAD_SETTING
 */
export function reservePort({ host, port }: Address): Promise<ReservedPort> {
  return new Promise((resolve, reject) => {
    const holder = createServer((socket) => socket.resetAndDestroy())
    holder.once('error', (error: NodeJS.ErrnoException) => reject(listenError({ host, port }, error)))
    holder.listen({ host, port }, () => {
      const bound = holder.address() as AddressInfo
      resolve({
        port: bound.port,
        url: urlOf({ host: isWildcard(bound.address) ? bound.address : host, port: bound.port }),
        release: () => new Promise((released) => holder.close(() => released())),
      })
    })
  })
}

/** What listening has failed with, as an AppError. */
export function listenError({ host, port }: Address, error: NodeJS.ErrnoException): AppError {
  const taken = error.code === 'EADDRINUSE'
  return new AppError(
    taken ? 'PORT_IN_USE' : 'BAD_SETTING',
    taken
      ? `Port ${port} of ${host} is taken by another program.`
      : `The program cannot listen on ${host}, port ${port} (${error.code ?? 'unknown error'}).`,
    {
      remedy: 'Choose another one: PORT=4001 npm start.',
      details: { host, port },
      cause: error,
    },
  )
}

/** The URL by which this machine reaches a server that listens on the address. */
export function urlOf({ host, port }: Address): string {
  const name = { '0.0.0.0': '127.0.0.1', '::': 'localhost' }[host] ?? host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** Whether the address means all interfaces. */
const isWildcard = (address: string): boolean => ['0.0.0.0', '::'].includes(address)

/** Whether only this machine reaches a server that listens on the host. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host)
