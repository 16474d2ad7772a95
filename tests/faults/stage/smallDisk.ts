import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk that can be filled up: a small one in memory where one may mount it, else a limit to the files of one process. */
export class SmallDisk {
  private constructor(
    readonly folder: string,
    private readonly mounted: boolean,
  ) {}

  static async make(megabytes: number): Promise<SmallDisk> {
    const folder = await mkdtemp(join(tmpdir(), 'cloister-disk-'));
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'cloister', folder]).then(
      () => true,
      () => false,
    );
    return new SmallDisk(folder, mounted);
  }

  /** Leaves no byte to write for this process. */
  async fill(pid: number): Promise<void> {
    if (!this.mounted) {
      await run('prlimit', ['--pid', String(pid), '--fsize=0:unlimited']);
      return;
    }
    for (const size of [1 << 20, 1 << 16, 1 << 12])
      while (await appendFile(join(this.folder, 'ballast'), Buffer.alloc(size)).then(() => true, isFull));
  }

  /** Gives the space back. */
  async free(pid: number): Promise<void> {
    if (this.mounted) await rm(join(this.folder, 'ballast'));
    else await run('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']);
  }

  async remove(): Promise<void> {
    if (this.mounted) await run('umount', [this.folder]);
    await rm(this.folder, { recursive: true });
  }
}

function isFull(error: NodeJS.ErrnoException): false {
  if (error.code !== 'ENOSPC') throw error;
  return false;
}
