import { Case } from '../cases/case';
import { transferPolicy } from '../policy/proceeding.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { ProcedureName } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType(
  'That a case turned out to be of another procedure, and went there with its history (A.1, B.1, IT.2). For those who handle it; the parties have the reasons in writing.',
)
export class Transfer extends Node {
  @Shown(() => ProcedureName, 'The procedure it ran under.')
  readonly fromProcedure!: string | null;

  @Shown(() => String, 'The stage it was at there.')
  readonly fromStage!: string | null;

  @Shown(() => ProcedureName, 'The procedure it runs under since.')
  readonly toProcedure!: string | null;

  @Shown(() => String, 'Why.')
  readonly reasons!: string | null;

  @Shown(() => String, 'The clause by which it is of that procedure.')
  readonly clause!: string | null;

  @Shown(() => String, 'Who transferred it.')
  readonly madeBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly madeAt!: string | null;
}

export const transfer = noun({
  policy: transferPolicy,
  seen: Transfer,
  columns:
    'x.id, x.caseId, x.fromProcedure, x.fromStage, x.toProcedure, x.reasons, x.clause, n.name AS madeBy, x.madeAt',
  from: 'transfers x ON x.caseId = s.caseId JOIN people n ON n.id = x.madeById',
  keys: { id: 'x.id', caseId: 'x.caseId' },
  order: 'x.madeAt, x.id',
});

export const transfersOfCase = edgeToMany(
  () => Case,
  'transfers',
  transfer,
  'caseId',
  'From which procedure it came here, and why.',
);
