import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { readRecordPolicy } from '../policy/dataProtection.policy';
import { Connection, Edge } from '../reading/answer';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { Node, see } from '../reading/door';
import { Asking, Asks, Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { rowsAfter } from '../reading/rows';
import { decides, isInCase } from './decides';
import { type Line, Reading, speakingOf, withReadings } from './readings';

@SeenType(
  'Who read what of a case, for whoever looks after the protection of data: by kinds, without content, and never of a case they are in (A.26, B.34).',
)
export class ReadRecord extends Node {
  @Shown(() => String, 'How people quote the case.')
  readonly reference!: string | null;

  @Derived(() => [Reading], 'Who read what, oldest first.')
  readonly reads!: readonly Reading[] | null;
}

const DECIDES = decides('v.id', (personId) => isInCase(personId, 'c.id'));

export const readRecord = noun({
  policy: readRecordPolicy,
  seen: ReadRecord,
  columns: `c.id, NULL AS caseId, c.reference, 1 AS DECIDES`,
  from: `cases c JOIN people v ON ${DECIDES}`,
  viewerColumn: 'v.id',
  keys: { id: 'c.id' },
  order: 'c.reference',
  complete: withReadings,
  derived: { reads: { as: Reading, from: (row) => speakingOf(row['lines'] as readonly Line[], null) } },
});

@ObjectType({ description: 'The record of one case on a page.' })
export class ReadRecordEdge extends Edge<ReadRecord> {
  @Field(() => ReadRecord, { description: 'The record.' })
  override readonly node!: ReadRecord;
}

@ObjectType({ description: 'Records of reads, by the references of the cases, a page at a time.' })
export class ReadRecordConnection extends Connection<ReadRecord> {
  @Field(() => [ReadRecordEdge], { description: 'The records of this page.' })
  override readonly edges!: readonly ReadRecordEdge[];
}

const PURPOSE = 'readRecords';

@Asking()
export class ReadRecords {
  @Asks(
    () => ReadRecordConnection,
    'Who read what of each case, without content. For the data protection officer; empty for everybody else (A.26, B.34).',
    false,
  )
  async readRecords(
    @Arg('first', () => Int, { description: 'How many cases: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | undefined,
    @Ctx() { viewer, cloister }: Context,
  ): Promise<ReadRecordConnection> {
    if (first < 1 || first > 100) throw new UserInputError('"first" goes from 1 to 100.');
    const place = (after ?? null) === null ? '' : cloister.seal.open(viewer.personId, PURPOSE, after!);
    if (place === null) throw new UserInputError('"after" must be a cursor that this query gave to you.');
    const rows = await rowsAfter(viewer.source, readRecord, viewer, place, first + 1);
    const seen = see(viewer, readRecord, rows.slice(0, first));
    const edges = seen.map(
      (one, index) =>
        new ReadRecordEdge(one, () => cloister.seal.seal(viewer.personId, PURPOSE, String(rows[index]!['reference']))),
    );
    return new ReadRecordConnection(edges, { hasNextPage: rows.length > first, hasPreviousPage: place !== '' });
  }
}
