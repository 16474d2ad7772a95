/** What somebody could not do lately is left alone for a while: longer each time. */
export class Lately {
  readonly #until = new Map<string, number>();
  readonly #times = new Map<string, number>();

  putOff(what: string, steps: number): void {
    const times = (this.#times.get(what) ?? 0) + 1;
    this.#times.set(what, times);
    this.#until.set(what, steps + 2 ** times);
  }

  isPutOff(what: string, steps: number): boolean {
    return (this.#until.get(what) ?? 0) > steps;
  }
}
