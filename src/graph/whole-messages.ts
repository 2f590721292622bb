import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

/** Node publishes every socket of a client here, before it connects. */
const CLIENT_SOCKETS = 'net.client.socket'

/**
 * Has whatever is written to a port in one turn of the event loop sent at once. The driver hands a statement to the system in
 * pieces of 1,400 bytes, each of which costs a call here and a wake-up of the database. Encrypted connections are as ever.
 * Returns what ends that.
 */
export function sendWhole(port: number): () => void {
  const onSocket = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket }
    socket.once('connect', () => {
      if (socket.remotePort === port) corkTurns(socket)
    })
  }
  subscribe(CLIENT_SOCKETS, onSocket)
  return () => unsubscribe(CLIENT_SOCKETS, onSocket)
}

function corkTurns(socket: Socket): void {
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean
  socket.write = (...given: unknown[]): boolean => {
    if (socket.writableCorked === 0) {
      socket.cork()
      process.nextTick(() => socket.uncork())
    }
    return write(...given)
  }
}
