// A broadcast with nothing but `ws`: what is said to it on its first socket, it says to so many of the others. A process of its own.
import { type WebSocket, WebSocketServer } from 'ws';

const [port, told] = process.argv.slice(2).map(Number) as [number, number];
const server = new WebSocketServer({ port, host: '127.0.0.1', perMessageDeflate: false });
const sockets: WebSocket[] = [];
server.on('connection', (socket) => {
  sockets.push(socket);
  socket.on('message', (said: Buffer) => {
    for (const one of sockets.slice(1, 1 + told)) one.send(said, { binary: false });
  });
});
process.on('SIGTERM', () => process.exit(0));
