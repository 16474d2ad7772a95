import type { Line, Refusal } from './line';

/** Server-sent events as they come over plain HTTP. */
export class EventStream implements Line {
  readonly texts: string[] = [];
  completed = false;
  ended = false;
  refusal: Refusal | undefined;
  headers: Headers | undefined;
  status: number | undefined;
  readonly #aborting = new AbortController();

  constructor(url: string, token: string, request: { query: string; variables?: object }, init: RequestInit = {}) {
    void this.#read(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
      body: JSON.stringify(request),
      ...init,
    });
  }

  stop(): void {
    this.#aborting.abort();
  }

  async #read(url: string, init: RequestInit): Promise<void> {
    try {
      const response = await fetch(url, { ...init, signal: this.#aborting.signal });
      this.headers = response.headers;
      this.status = response.status;
      if (response.status !== 200) {
        this.refusal = ((await response.json()) as { errors: Refusal[] }).errors[0];
        return;
      }
      const decoder = new TextDecoder();
      let waiting = '';
      for await (const bytes of response.body!) {
        const parts = `${waiting}${decoder.decode(bytes as Uint8Array, { stream: true })}`.split('\n\n');
        waiting = parts.pop()!;
        parts.forEach((part) => this.#take(part));
      }
    } catch {
      // It was cut off, by one side or the other
    } finally {
      this.ended = true;
    }
  }

  #take(part: string): void {
    const [, event, data] = /^event: (\w+)\ndata: ?([^]*)$/.exec(part) ?? [];
    if (event === 'next') this.texts.push(data!);
    else if (event === 'complete') this.completed = true;
    else if (!part.startsWith(':')) throw new Error(`no event of ours: ${part}`);
  }
}
