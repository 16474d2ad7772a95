/** One line on a terminal that is written over; nothing where nobody watches. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

export function say(text: string): void {
  progress('');
  process.stdout.write(`${text}\n`);
}
