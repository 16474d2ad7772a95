import type { Judge } from './judge';

/** Control characters that no text has; a form feed is one that some have. */
const NOT_IN_TEXT = /[^\P{Cc}\n\r\t\f\u0085]/u;

/** Text in UTF-8. */
export function text(): Judge {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let some = false;
  const reads = (bytes: Buffer | undefined): boolean => {
    try {
      return !NOT_IN_TEXT.test(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      return false;
    }
  };
  return {
    take: (bytes) => reads(bytes) && (some ||= bytes.length > 0),
    end: () => some && reads(undefined),
  };
}

const HEADERS = 4_096;
const NAME = /^([!-9;-~]+):/;
const OF_EVERY_MESSAGE = ['from', 'date', 'received'];

/** Whether these lines are headers, up to the first that is empty; the last one may be cut off. */
function areHeaders(head: string): boolean {
  const lines = head.split(/\r?\n/);
  const end = lines.indexOf('');
  const headers = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  const names = headers.map((line) => NAME.exec(line)?.[1]?.toLowerCase());
  const continues = (index: number) => index > 0 && /^[ \t]/.test(headers[index]!);
  return (
    names.every((name, index) => name !== undefined || continues(index)) &&
    names.some((name) => OF_EVERY_MESSAGE.includes(name ?? ''))
  );
}

/** An e-mail: headers, and after them anything but a zero. Its parts may be in any encoding. */
export function message(): Judge {
  let head = '';
  return {
    take(bytes) {
      if (bytes.includes(0)) return false;
      if (head.length >= HEADERS) return true;
      head += bytes.toString('latin1', 0, HEADERS - head.length);
      return head.length < HEADERS || areHeaders(head);
    },
    end: () => head.length >= HEADERS || areHeaders(`${head}\n`),
  };
}
