import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { plantAll } from './plant';
import { search, withProof } from './prove';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
    standings: { type: 'boolean', default: false },
    leaks: { type: 'boolean', default: false },
    only: { type: 'string' },
    seconds: { type: 'string', default: '86400' },
  },
});

const [runs, seed, server] = [Number(values.runs), Number(values.seed), values.database ?? null];

/** `npm run prove -- --runs N --seed S [--seconds S] [--database mysql://…] [--standings]` */
async function prove(): Promise<boolean> {
  return withProof(server, async (proof) => {
    const started = Date.now();
    const soFar = () =>
      `${String(proof.compared)} viewers compared, ${String(Math.round((Date.now() - started) / 1000))} s`;
    const progress = (run: number) => {
      if (run % 20 === 0) console.log(`${String(run)} of ${String(runs)} stories, ${soFar()}`);
    };
    const {
      leak,
      runs: done,
      plan,
    } = await search(proof, {
      runs,
      seed,
      shrinkFor: 120_000,
      until: started + Number(values.seconds) * 1000,
      progress,
    });
    console.log(
      `seed ${String(seed)}: ${String(done)} stories, ${soFar()}\n${proof.coverage.report(values.standings)}`,
    );
    const enough = proof.coverage.isEnough();
    if (leak !== null) console.log(`\nNOT PROVED: ${leak}\n${JSON.stringify(plan)}`);
    else if (!enough) console.log('\nNOT PROVED: too little was reached.');
    else console.log('\nNobody learnt anything that is not for them.');
    return leak === null && enough;
  });
}

/** `npm run prove -- --leaks [--only WORDS] [--seconds S]`: whether the proof finds what is planted, one leak at a time. */
async function main(): Promise<void> {
  const good = values.leaks
    ? await plantAll({ server, seed, runs, seconds: Number(values.seconds) }, values.only)
    : await prove();
  if (!good) process.exitCode = 1;
}

void main();
