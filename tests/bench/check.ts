import { asking } from './load';
import { checkAct } from './checkAct';
import { requestsOf } from './requests';
import type { Server } from './server';
import { Statements } from './statements';
import type { Viewer, Viewers } from './viewers';

interface Read {
  readonly sightId: number;
  readonly capacities: number;
  readonly kinds: number;
}

/** Everything one viewer is answered, without the cursors, of which each server has its own. */
async function answersTo(server: Server, viewer: Viewer, strange: readonly string[]): Promise<string[]> {
  const { ask, close } = asking(server, 1);
  const requests = requestsOf(server);
  const answers: string[] = [];
  for (const id of [...viewer.cases.slice(0, 30), ...strange])
    answers.push(await ask(requests.oneCase(viewer.token, id)));
  answers.push(await ask(requests.firstPage(viewer.token)));
  for (const page of ['laterPage', 'withParties'] as const)
    for (let cursor: string | null = null, pages = 0; pages < 4; pages += 1) {
      const text: string =
        page === 'laterPage'
          ? await ask(requests.laterPage(viewer.token, 20, cursor))
          : await ask(requests.withParties(viewer.token, cursor));
      answers.push(text);
      cursor = /"hasNextPage":true,"endCursor":"([^"]+)"/.exec(text)?.[1] ?? null;
      if (cursor === null) break;
    }
  close();
  return answers.map((text) => text.trim().replace(/"endCursor":"[^"]+"/, '"endCursor":"sealed"'));
}

/** Ends the bench unless both servers answer six viewers alike, and put the same reads on record. */
export async function check(product: Server, limit: Server, viewers: Viewers, url: string): Promise<string> {
  const statements = await Statements.of(url);
  const compared = await viewers.compared();
  const recordedBy = async (server: Server, viewer: Viewer, strange: readonly string[]) => {
    const [last] = await statements.rows<{ id: number }>('SELECT COALESCE(MAX(id), 0) AS id FROM read_records');
    const answers = await answersTo(server, viewer, strange);
    const reads = await statements.rows<Read>(
      `SELECT sightId, capacities, kinds FROM read_records WHERE id > ${String(last!.id)} ORDER BY sightId, kinds`,
    );
    return { answers, reads: JSON.stringify(reads), recorded: reads.length };
  };
  let [answered, recorded, bytes] = [0, 0, 0];
  for (const viewer of compared) {
    const strange = compared.flatMap((other) => other.cases.slice(-2));
    const [ours, theirs] = [await recordedBy(product, viewer, strange), await recordedBy(limit, viewer, strange)];
    for (const [index, text] of ours.answers.entries())
      if (text !== theirs.answers[index])
        throw new Error(`to a ${viewer.as} they answer differently:\n${text}\n${String(theirs.answers[index])}`);
    if (ours.reads !== theirs.reads) throw new Error(`of a ${viewer.as} they put other reads on record`);
    answered += ours.answers.length;
    recorded += ours.recorded;
    bytes += ours.answers.reduce((sum, text) => sum + text.length, 0);
  }
  await checkAct(product, limit, viewers, statements);
  await statements.close();
  return `Both give six viewers the same ${String(answered)} answers (${String(bytes)} bytes), leave the same ${String(recorded)} reads on record, and store the same when a meeting is arranged.`;
}
