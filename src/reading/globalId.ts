/** Opaque to clients: base64url of `Type:uuid`. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

const SHAPE = /^([A-Za-z]+):([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/** What nothing has: an id that is malformed or of another type leads here, and so where an unknown one leads. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Takes a global id apart; null for anything that is not written exactly as `globalId` writes it. */
export function parseGlobalId(text: string): { type: string; id: string } | null {
  const [, type, id] = SHAPE.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  return type !== undefined && id !== undefined && globalId(type, id) === text ? { type, id } : null;
}

/** The id of a thing of this type, or the id of nothing. */
export function idOfType(type: string, text: string): string {
  const parsed = parseGlobalId(text);
  return parsed?.type === type ? parsed.id : NOBODY;
}
