/** A ZIP archive of small stored files with these names. */
export function textArchive(...names: readonly string[]): Buffer {
  const content = Buffer.from('So.');
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const name of names.map((one) => Buffer.from(one))) {
    const file = Buffer.alloc(30);
    file.write('PK\x03\x04', 'latin1');
    file.writeUInt32LE(content.length, 18);
    file.writeUInt32LE(content.length, 22);
    file.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(file, name, content);
    list.push(entry, name);
    at += file.length + name.length + content.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}
