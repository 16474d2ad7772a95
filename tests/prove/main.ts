import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { plantAll } from './plant';
import { search, VIEWERS, withProof } from './prove';

const HELP = `npm run prove -- [--runs N] [--seed S] [--viewers V] [--database mysql] [--shrink N]
  Two worlds that differ only in what is not for somebody must answer them with the same bytes.
  A run is one viewer compared in one pair of worlds with everything they ask: all they see, every id there is in
  either world, the log, pages and filters, names, and questions made at random from the schema; and with the acts
  they try. As many stories are told as give that many runs. In each pair of worlds V people are compared, those first
  who have most to learn.
npm run prove -- --leaks [--only 'WORDS|WORDS'] [--runs N] [--seed S]
  Plants leaks one at a time, and prints in how many runs each is found.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
    viewers: { type: 'string', default: String(VIEWERS) },
    shrink: { type: 'string', default: '400' },
    leaks: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** The share of all acts, fields and standings that has to be reached for the runs to mean something. */
const ENOUGH = 0.95;

const [runs, seed] = [Number(values.runs), Number(values.seed)];

/** A server by its URL, the one of the tests by its kind, or files when none is named. */
function serverFor(name: string | undefined): string | null {
  if (name === undefined || name === 'sqlite') return null;
  if (name.includes('://')) return name;
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL says where the server is');
  return url;
}

async function prove(server: string | null): Promise<boolean> {
  return withProof(
    server,
    async (proof) => {
      const started = Date.now();
      const soFar = () => `${String(proof.compared)} runs, ${String(Math.round((Date.now() - started) / 1000))} s`;
      const progress = (stories: number) => {
        if (stories % 20 === 0) console.log(`${String(stories)} stories, ${soFar()}; ${proof.coverage.soFar()}`);
      };
      const { leak } = await search(proof, { runs, seed, shrink: Number(values.shrink), progress });
      console.log(`seed ${String(seed)}: ${soFar()}\n${proof.coverage.report()}`);
      const enough = proof.coverage.isEnough(ENOUGH);
      if (leak !== null) console.log(`\nNOT PROVED: ${leak}`);
      else if (!enough) console.log('\nNOT PROVED: too little was reached.');
      else console.log('\nNobody learnt anything that is not for them.');
      return leak === null && enough;
    },
    Number(values.viewers),
  );
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(HELP);
    return;
  }
  const server = serverFor(values.database);
  const good = values.leaks ? await plantAll({ server, seed, runs }, values.only) : await prove(server);
  if (!good) process.exitCode = 1;
}

void main();
