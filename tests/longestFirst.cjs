const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes minutes, the longest first: begun last, it would keep one core busy alone at the end. */
const LONG = ['policy/ruling', 'prove/', 'policy/nothingMoves', 'mutation/', 'hostile/', 'faults/', 'live/'];

const place = ({ path }) => {
  const found = LONG.findIndex((name) => path.includes(`/tests/${name}`));
  return found < 0 ? LONG.length : found;
};

/** The long ones first, and others in Jest’s own order. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
