import { randomUUID } from 'node:crypto';
import type { Product } from './product';
import type { Sender } from './sender';

const LOOK =
  '{ cases(first: 1) { edges { node { reference openedAt complaint { nature effect } parties { name } viewerCapacities } } } }';
const SAVE =
  'mutation ($input: SaveComplaintInput!) { saveComplaint(input: $input) { complaintDraft { nature } userErrors { code } } }';

/** Somebody who uses the product as it is meant, while others do not: looks at their case, and writes a draft. */
export class Legitimate {
  private constructor(
    private readonly sender: Sender,
    private readonly token: string,
    private readonly other: string,
  ) {}

  #first = '';

  static async begin({ people }: Product, sender: Sender): Promise<Legitimate> {
    const tokenOf = (wanted: string) => people.find(({ name }) => name === wanted)!.token;
    const one = new Legitimate(sender, tokenOf('Dexter Patchcord'), tokenOf('Verity Convocation'));
    one.#first = (await one.#send(one.token, LOOK)).body;
    if (!one.#first.includes('"nature":"')) throw new Error(`there is nothing to look at: ${one.#first}`);
    return one;
  }

  /** What was wrong with an answer; null if nothing was. */
  async ask(number: number): Promise<string | null> {
    const seen = await this.#send(this.token, LOOK);
    if (seen.status !== 200 || seen.body !== this.#first)
      return `somebody’s case was answered otherwise: ${String(seen.status)} ${seen.body}`;
    const nature = `Remarks, number ${String(number)}.`;
    const saved = await this.#send(this.other, SAVE, { input: { nature, idempotencyKey: randomUUID() } });
    const expected = JSON.stringify({ data: { saveComplaint: { complaintDraft: { nature }, userErrors: [] } } });
    return saved.body.trim() === expected ? null : `a draft was not saved: ${String(saved.status)} ${saved.body}`;
  }

  #send(token: string, query: string, variables?: object) {
    return this.sender.plain({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
  }
}
