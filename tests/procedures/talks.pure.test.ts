import { PROCEDURES } from '../../src/procedures/procedures';
import { talksOf } from '../../src/procedures/talks';

test('A.4, B.3, IT.4: a talk with somebody approached stays between the two; what staff are told of a service is none', () => {
  expect(PROCEDURES.map((one) => [one.id, talksOf(one)])).toEqual([
    ['ANNEXE_A', ['INFORMAL']],
    ['ANNEXE_B', ['INFORMAL']],
    ['IT_SERVICES', []],
  ]);
});
