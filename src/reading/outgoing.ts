/** A file as it leaves, for whoever had a ticket for it. */
export interface Outgoing {
  /** Null where it is not known before it is made. */
  readonly size: number | null;
  readonly mime: string;
  /** For the header `Content-Disposition`. */
  readonly disposition: string;
  readonly bytes: AsyncGenerator<Buffer>;
}
