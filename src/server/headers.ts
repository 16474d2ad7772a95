/** On every answer: nothing between us and the client keeps it, and no browser takes it for something else. */
export const HEADERS = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
} as const;
