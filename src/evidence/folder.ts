import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from './store';

/** What is still being written is called so. */
const UNFINISHED = '.part';
const NAME = /^[0-9a-f-]{36}$/;

/** A folder on this machine, or one that all nodes mount. */
export class Folder implements Store {
  constructor(private readonly path: string) {}

  #file(name: string): string {
    if (!NAME.test(name)) throw new Error('not a name of a document');
    return join(this.path, name);
  }

  async put(name: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const [whole, part] = [this.#file(name), `${this.#file(name)}${UNFINISHED}`];
    const file = await open(part, 'wx', 0o600);
    try {
      for await (const piece of bytes) await file.writeFile(piece);
      // On the disk before it has its name
      await file.sync();
      await file.close();
      await rename(part, whole);
    } catch (error) {
      await file.close();
      await rm(part, { force: true });
      throw error;
    }
    await this.#sync();
  }

  get(name: string): AsyncIterable<Buffer> {
    return createReadStream(this.#file(name)) as AsyncIterable<Buffer>;
  }

  async remove(name: string): Promise<void> {
    await rm(this.#file(name), { force: true });
  }

  async olderThan(milliseconds: number): Promise<readonly string[]> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const old: string[] = [];
    for (const name of await readdir(this.path)) {
      const file = join(this.path, name);
      const written = await stat(file).catch(() => null);
      if (!written || Date.now() - written.mtimeMs < milliseconds) continue;
      if (name.endsWith(UNFINISHED)) await rm(file, { force: true });
      else if (NAME.test(name)) old.push(name);
    }
    return old;
  }

  /** The name of a file is on the disk once its folder is. */
  async #sync(): Promise<void> {
    const folder = await open(this.path, 'r');
    await folder.sync().finally(() => folder.close());
  }
}
