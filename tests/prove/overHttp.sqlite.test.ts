import 'reflect-metadata';
import { Dice } from './dice';
import { isOneFor } from './compare';
import { differenceOverHttp } from './overHttp';
import { rowIdOf } from './stage/people';
import { otherwise } from './story/otherwise';
import { whomToAsk } from './whom';
import { withProof } from './prove';
import { happen, matterOf, play } from './world';

test.each([3, 6])('status, headers and body are the same over the network: story %i', async (number) => {
  const { compared, differences } = await withProof(null, async (proof) => {
    const first = await happen(proof.stages[0], `story ${String(number)}`);
    const differences: string[] = [];
    let compared = 0;
    for (const { who } of await whomToAsk(first, new Dice('whom'), proof.coverage, 6)) {
      const known = { who, view: first.ruled.viewOf(rowIdOf(who)), made: first.stage.made, schema: first.stage.schema };
      const worlds = [
        first,
        await play(proof.stages[1], otherwise(first.story, known, 'WORDS', new Dice(who))),
      ] as const;
      if (!isOneFor(worlds, who)) continue;
      compared += 1;
      const difference = await differenceOverHttp(proof, worlds, who, matterOf(worlds, new Dice(who)));
      if (difference !== null) differences.push(`${who}: ${difference}`);
    }
    return { compared, differences };
  });
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(3);
});
