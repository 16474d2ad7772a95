import type { Wall } from '../../../src/policy/walls';
import type { Mutant } from '../change';
import { withOneMore, without } from './lists';
import { capacities, places } from './places';

/** Every wall pulled down, with a hole, made longer, and standing for a while or for ever instead. */
export function ofWalls(): Mutant[] {
  const { file, exported, value: walls } = places().table<readonly Wall[]>('WALLS');
  return walls.flatMap((wall, index) => {
    const becomes = (name: string, ...to: object[]): Mutant => ({
      name: `wall ${wall.clause} ${wall.closes.join('/')} against ${wall.to.join('/')}: ${name}`,
      change: { file, at: [exported], to: walls.toSpliced(index, 1, ...(to as Wall[])) },
    });
    const sides = ['closes', 'to'] as const;
    const { everBefore, ...meanwhile } = wall;
    return [
      becomes('it is pulled down'),
      becomes(
        everBefore ? 'it stands meanwhile' : 'it stands for ever',
        everBefore ? meanwhile : { ...wall, everBefore: true },
      ),
      ...sides.flatMap((side) => [
        ...without<string>(wall[side]).map(({ gone, rest }) =>
          becomes(`${side} no longer ${gone}`, { ...wall, [side]: rest }),
        ),
        ...withOneMore<string>(wall[side], capacities()).map(({ more, all }) =>
          becomes(`${side} ${more} too`, { ...wall, [side]: all }),
        ),
      ]),
    ];
  });
}
