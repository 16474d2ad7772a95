import { WebSocket } from 'ws';
import { asking, type Carrier, tokenOf, type Wish } from './listener';
import { type Line, type Refusal, until } from './line';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface Close {
  readonly code: number;
  readonly reason: string;
}

/** A socket as a client has it, without a library between. */
export class TestSocket {
  readonly texts: string[] = [];
  close: Close | undefined;
  readonly ws: WebSocket;

  constructor(url: string, { protocol = 'graphql-transport-ws' }: { protocol?: string } = {}) {
    this.ws = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, protocol);
    this.ws.on('error', () => {});
    this.ws.on('message', (data: Buffer) => this.texts.push(String(data)));
    this.ws.on('close', (code, reason) => (this.close = { code, reason: String(reason) }));
  }

  /** One that has said who it is, and was taken. */
  static async of(url: string, token: string): Promise<TestSocket> {
    const socket = new TestSocket(url);
    await socket.say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await until('the socket is answered', () => socket.texts.length > 0 || socket.close !== undefined);
    return socket;
  }

  readonly #messages: Message[] = [];

  get messages(): readonly Message[] {
    for (let index = this.#messages.length; index < this.texts.length; index += 1)
      this.#messages.push(JSON.parse(this.texts[index]!) as Message);
    return this.#messages;
  }

  async say(message: Message | string): Promise<void> {
    if (this.ws.readyState === this.ws.CONNECTING) await new Promise((resolve) => this.ws.once('open', resolve));
    this.ws.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async closed(): Promise<Close> {
    await until('the socket is closed', () => this.close !== undefined);
    return this.close!;
  }

  end(): void {
    this.ws.terminate();
  }
}

/** One subscription on a socket. */
export class OnSocket implements Line {
  constructor(
    readonly socket: TestSocket,
    readonly id: string,
  ) {}

  static async of(socket: TestSocket, wish: Wish, id = '1'): Promise<OnSocket> {
    await socket.say({ type: 'subscribe', id, payload: asking(wish) });
    return new OnSocket(socket, id);
  }

  readonly #texts: string[] = [];
  #looked = 0;

  get texts(): string[] {
    const { messages } = this.socket;
    for (; this.#looked < messages.length; this.#looked += 1) {
      const { id, type, payload } = messages[this.#looked]!;
      if (id === this.id && type === 'next') this.#texts.push(JSON.stringify(payload));
    }
    return this.#texts;
  }

  get completed(): boolean {
    return this.#of('complete').length > 0;
  }

  get ended(): boolean {
    return this.completed || this.socket.close !== undefined || this.refusal !== undefined;
  }

  get refusal(): Refusal | undefined {
    return (this.#of('error')[0]?.payload as Refusal[] | undefined)?.[0];
  }

  stop(): void {
    this.socket.end();
  }

  #of(type: string): Message[] {
    return this.socket.messages.filter((message) => message.id === this.id && message.type === type);
  }
}

export const overSocket: Carrier = async (person, wish) =>
  OnSocket.of(await TestSocket.of(wish.url ?? person.college.server.url, await tokenOf(person)), wish);
