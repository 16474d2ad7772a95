/** A4 in points, and a fixed-width face that every reader has: lines are counted, not measured. */
const PAGE = { width: 595, height: 842, margin: 70 };
const SIZE = 10;
const LEADING = 14;
const IN_A_LINE = Math.floor((PAGE.width - 2 * PAGE.margin) / (SIZE * 0.6));
const ON_A_PAGE = Math.floor((PAGE.height - 2 * PAGE.margin) / LEADING);

/** Characters of Windows-1252 that are elsewhere in Unicode. */
const ELSEWHERE = new Map(
  Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', (one, index) => [one, [...codes()][index]!] as const),
);

function* codes(): Generator<number> {
  for (let code = 0x80; code < 0xa0; code += 1) if (![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(code)) yield code;
}

/** Letters that are not a letter with a mark: of other alphabets a question mark is left. */
const ALIKE: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i' };

function byteOf(one: string): number {
  const code = one.codePointAt(0)!;
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return code;
  const plain = ELSEWHERE.get(one) ?? (ALIKE[one] ?? one.normalize('NFD')).codePointAt(0)!;
  return plain <= 0xff && plain >= 0x20 ? plain : 0x3f;
}

/** A line as PDF has strings: in hexadecimal nothing needs to be escaped. */
const hexOf = (line: string): string => `<${Buffer.from(Array.from(line, byteOf)).toString('hex')}>`;

/** Words go on lines as long as there is room; one that is longer than a line is cut. */
function linesOf(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph
    .split(/[ \t]+/)
    .flatMap((one) => [...one.matchAll(new RegExp(`.{1,${String(IN_A_LINE)}}`, 'gu'))])) {
    const [text] = word;
    const longer = lines.at(-1) === '' ? text : `${lines.at(-1)!} ${text}`;
    if (Array.from(longer).length <= IN_A_LINE) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines;
}

/**
 * A text as a document of pages, a piece at a time. The same text gives the same bytes: nothing says when, by whom or for
 * whom the file was made.
 */
export async function* pdfOf(text: string): AsyncGenerator<Buffer> {
  const lines = text.normalize('NFC').split('\n').flatMap(linesOf);
  const pages = Array.from({ length: Math.ceil(lines.length / ON_A_PAGE) }, (_, index) =>
    lines.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE),
  );
  const pageNumber = (index: number) => 4 + 2 * index;
  const kids = pages.map((_, index) => `${String(pageNumber(index))} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} /MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 3 0 R >> >> /Contents ${String(pageNumber(index) + 1)} 0 R >>`,
      streamOf(page),
    ]),
  ];
  let written = 0;
  const piece = (words: string): Buffer => {
    const bytes = Buffer.from(words, 'latin1');
    written += bytes.length;
    return bytes;
  };
  yield piece('%PDF-1.4\n');
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(written);
    yield piece(`${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  }
  const table = written;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  yield piece(
    `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(table)}\n%%EOF\n`,
  );
}

/** The lines of one page, from its top. */
function streamOf(lines: readonly string[]): string {
  const top = `${String(PAGE.margin)} ${String(PAGE.height - PAGE.margin - SIZE)} Td`;
  const shown = lines.map((line) => `${hexOf(line)} Tj T*`).join('\n');
  const content = `BT /F ${String(SIZE)} Tf ${String(LEADING)} TL ${top}\n${shown}\nET`;
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}
