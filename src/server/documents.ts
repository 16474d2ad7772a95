import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<never>['documentStore']>;

/** Characters of source. What is kept of a document takes some fifty times as many bytes. */
const MOST = 512 * 1024;

/** The documents that were asked last, so that they need not be judged again. Of documents made up one by one it keeps no more than this. */
export class Documents implements DocumentStore {
  readonly #kept = new Map<string, DocumentNode>();
  #characters = 0;

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#kept.get(key);
    if (document) {
      this.#kept.delete(key);
      this.#kept.set(key, document);
    }
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    this.#kept.set(key, document);
    this.#characters += lengthOf(document);
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= MOST) break;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.#kept.get(key);
    if (document) this.#characters -= lengthOf(document);
    return this.#kept.delete(key);
  }
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;
