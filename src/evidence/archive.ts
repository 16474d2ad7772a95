import type { Judge } from './judge';

/** The end of an archive lists what is in it. A longer list than fits here is not that of a letter or a table. */
const TAIL = 262_144;
const [LOCAL, ENTRY, END] = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'];
const [ENTRY_LENGTH, END_LENGTH] = [46, 22];

const MACROS = /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i;

/** A ZIP archive in which these files are, without macros and without a password. Only its list is read: nothing is unpacked. */
export function archive(...files: readonly string[]): Judge {
  let [size, head, tail] = [0, '', Buffer.alloc(0)];
  return {
    take(bytes) {
      head += bytes.toString('latin1', 0, LOCAL.length - head.length);
      size += bytes.length;
      tail = Buffer.concat([tail, bytes.subarray(-TAIL)]).subarray(-TAIL);
      return head.length < LOCAL.length || head === LOCAL;
    },
    end() {
      const names = head === LOCAL ? namesIn(tail, size) : null;
      return names !== null && files.every((file) => names.includes(file)) && !names.some((name) => MACROS.test(name));
    },
  };
}

/** The names in the list at the end of an archive; null where there is none, or not one that ends where the bytes do. */
function namesIn(tail: Buffer, size: number): string[] | null {
  const end = tail.lastIndexOf(END, undefined, 'latin1');
  if (end < 0 || end + END_LENGTH > tail.length) return null;
  if (end + END_LENGTH + tail.readUInt16LE(end + 20) !== tail.length) return null;
  const start = end - tail.readUInt32LE(end + 12);
  if (start < 0 || tail.readUInt32LE(end + 16) !== size - tail.length + start) return null;
  const names: string[] = [];
  for (let at = start; at < end;) {
    if (at + ENTRY_LENGTH > end || tail.toString('latin1', at, at + 4) !== ENTRY) return null;
    const encrypted = (tail.readUInt16LE(at + 8) & 1) !== 0;
    if (encrypted) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => tail.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    names.push(tail.toString('utf8', at + ENTRY_LENGTH, Math.min(end, at + ENTRY_LENGTH + name)));
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return names.length === tail.readUInt16LE(end + 10) ? names : null;
}
