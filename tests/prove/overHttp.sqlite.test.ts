import 'reflect-metadata';
import { Dice } from './dice';
import { differenceOverHttp } from './overHttp';
import { rowIdOf } from './stage/people';
import { hiddenOtherwise } from './story/twist';
import { knownTo, someInTheCases } from './property';
import { withProof } from './prove';
import { afterBoth, happen, matterOf, play } from './world';

test.each([3])(
  'status, headers and body are the same over the network: story %i',
  async (number) => {
    const found = await withProof(null, async (proof) => {
      const first = await happen(proof.stages[0], `story ${String(number)}`);
      const differences: string[] = [];
      for (const who of someInTheCases(first, new Dice('whom')).slice(0, 3)) {
        const { story } = first;
        const known = knownTo(first, who);
        const second = await play(proof.stages[1], hiddenOtherwise(story, known, new Dice(who)));
        if (known.view !== second.ruled.viewOf(rowIdOf(who))) continue;
        for (const { stage } of [first, second]) stage.clock.at = afterBoth(story, second.story);
        const difference = await differenceOverHttp(
          proof,
          [first, second],
          who,
          matterOf([first, second], new Dice(who)),
        );
        if (difference !== null) differences.push(`${who}: ${difference}`);
      }
      return differences;
    });
    expect(found).toEqual([]);
  },
  120_000,
);
