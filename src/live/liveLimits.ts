/** What streams may take, and how long they wait. Milliseconds and bytes. */
export const LIVE = {
  /** Sockets and event streams of one person on one node. */
  socketsOfAPerson: 20,
  /** Subscriptions of one person on one node, and on one socket. */
  streamsOfAPerson: 100,
  streamsOfASocket: 20,
  /** Without a word of anybody the log is looked at this often: so late is an update at most when nothing wakes a node. */
  poll: 1_000,
  /** Whoever has more than this still to be read gets nothing more from memory, but from the log once it is read. */
  backlogBytes: 64 * 1024,
  /** So long a reader may take for that. */
  patience: 20_000,
  /** Whoever says nothing between two pings is gone. */
  ping: 15_000,
  /** A socket that does not say who it is. */
  silence: 5_000,
  /** Entries of the log that are looked at together. */
  batch: 200,
  /** Positions of the log that a page of a catching-up spans at first. */
  stretch: 1_000,
} as const;
