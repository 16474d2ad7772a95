/** Where bytes are kept: a folder here, an object store elsewhere. It sees nothing but what is encrypted. */
export interface Store {
  /** Keeps bytes under a name that is not taken, all of them or nothing. */
  put(name: string, bytes: AsyncIterable<Buffer>): Promise<void>;
  get(name: string): AsyncIterable<Buffer>;
  /** Does nothing where there is nothing. */
  remove(name: string): Promise<void>;
  /** The names of what has lain there for so many milliseconds; what was left unfinished as long ago is removed. */
  olderThan(milliseconds: number): Promise<readonly string[]>;
}
