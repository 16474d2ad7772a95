import { enumOf } from '../reading/enums';
import { archive } from './archive';
import { type Judge, startsWith } from './judge';
import { message, text } from './text';

interface Type {
  readonly says: string;
  readonly mime: string;
  /** What its name ends with when it is downloaded, whatever it was called. */
  readonly ending: string;
  /** Whether bytes are what they are said to be. Nothing is ever unpacked or run for it. */
  readonly judge: () => Judge;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const brand = (...brands: string[]) => `^[^]{4}ftyp(${brands.join('|')})`;

/** What can be handed in: what colleges are sent, and nothing that a browser or an office program would run. */
// prettier-ignore
export const TYPES = {
  PDF: { says: 'A PDF document.', mime: 'application/pdf', ending: 'pdf', judge: () => startsWith('^%PDF-[12]\\.\\d') },
  PNG: { says: 'A PNG image.', mime: 'image/png', ending: 'png', judge: () => startsWith('^\\x89PNG\\r\\n\\x1a\\n') },
  JPEG: { says: 'A JPEG image.', mime: 'image/jpeg', ending: 'jpg', judge: () => startsWith('^\\xff\\xd8\\xff') },
  GIF: { says: 'A GIF image.', mime: 'image/gif', ending: 'gif', judge: () => startsWith('^GIF8[79]a') },
  WEBP: { says: 'A WebP image.', mime: 'image/webp', ending: 'webp', judge: () => startsWith('^RIFF[^]{4}WEBPVP8') },
  TEXT: { says: 'Plain text in UTF-8, such as an exported chat.', mime: 'text/plain; charset=utf-8', ending: 'txt', judge: text },
  EML: { says: 'An e-mail with its headers, as mail programs save it.', mime: 'message/rfc822', ending: 'eml', judge: message },
  DOCX: { says: 'A Word document without macros.', mime: `${OFFICE}.wordprocessingml.document`, ending: 'docx', judge: () => archive('[Content_Types].xml', 'word/document.xml') },
  XLSX: { says: 'An Excel workbook without macros.', mime: `${OFFICE}.spreadsheetml.sheet`, ending: 'xlsx', judge: () => archive('[Content_Types].xml', 'xl/workbook.xml') },
  ODT: { says: 'An OpenDocument text without macros.', mime: 'application/vnd.oasis.opendocument.text', ending: 'odt', judge: () => archive('mimetype', 'content.xml', 'META-INF/manifest.xml') },
  MP3: { says: 'A recording in MP3.', mime: 'audio/mpeg', ending: 'mp3', judge: () => startsWith('^(ID3[\\x02-\\x04]|\\xff[\\xfa\\xfb\\xf2\\xf3\xe2\xe3])') },
  M4A: { says: 'A recording in M4A.', mime: 'audio/mp4', ending: 'm4a', judge: () => startsWith(brand('M4A ', 'M4B ')) },
  MP4: { says: 'A video in MP4.', mime: 'video/mp4', ending: 'mp4', judge: () => startsWith(brand('isom', 'iso[2-9]', 'mp4[12]', 'avc1', 'M4V ')) },
  WAV: { says: 'A recording in WAV.', mime: 'audio/wav', ending: 'wav', judge: () => startsWith('^RIFF[^]{4}WAVE') },
} as const satisfies Readonly<Record<string, Type>>;

export type EvidenceType = keyof typeof TYPES;

export const EvidenceTypeEnum = enumOf(
  'EvidenceType',
  'What a document is. Its content must be that: what a name or a header says counts for nothing.',
  Object.fromEntries(Object.entries(TYPES).map(([name, { says }]) => [name, says])),
);
