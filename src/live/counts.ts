/** How many of something each person has, up to so many. */
export class Counts {
  readonly #counts = new Map<string, number>();

  constructor(private readonly most: number) {}

  get empty(): boolean {
    return this.#counts.size === 0;
  }

  take(personId: string): boolean {
    const count = this.#counts.get(personId) ?? 0;
    if (count >= this.most) return false;
    this.#counts.set(personId, count + 1);
    return true;
  }

  giveBack(personId: string): void {
    const count = this.#counts.get(personId) ?? 0;
    if (count > 1) this.#counts.set(personId, count - 1);
    else this.#counts.delete(personId);
  }
}
