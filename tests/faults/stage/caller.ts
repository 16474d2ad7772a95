import { Agent, request } from 'node:http';

/** What came of one request: its whole answer, or how the connection ended. */
export type Outcome =
  | { readonly came: 'answer'; readonly status: number; readonly text: string }
  /** Nobody took the connection: the request was never sent. */
  | { readonly came: 'refusal' }
  /** It was sent, and the connection ended before the answer was whole. */
  | { readonly came: 'cut'; readonly code: string };

/** A client with one connection that it keeps, as programs do. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async send(query: string, variables: object = {}): Promise<Outcome> {
    const body = JSON.stringify({ query, variables });
    const headers = {
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    return new Promise((resolve) => {
      const cut = (error: NodeJS.ErrnoException) =>
        resolve(
          error.code === 'ECONNREFUSED' ? { came: 'refusal' } : { came: 'cut', code: error.code ?? error.message },
        );
      const sent = request(`${this.url}/graphql`, { agent: this.#agent, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('error', cut)
          .on('end', () =>
            resolve({ came: 'answer', status: response.statusCode!, text: Buffer.concat(chunks).toString() }),
          );
      });
      sent.on('error', cut).end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
