import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Answers what ends those connections on which nothing was ever said: a server that closes would wait for them. */
export function silentConnections(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
}
