import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { search, withProof } from './prove';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
    standings: { type: 'boolean', default: false },
  },
});

/** `npm run prove -- --runs N --seed S [--database mysql://…] [--standings]` */
async function prove(): Promise<void> {
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  await withProof(values.database ?? null, async (proof) => {
    const started = Date.now();
    const progress = (run: number) => {
      if (run % 20 === 0)
        console.log(
          `${String(run)} of ${String(runs)} stories, ${String(proof.compared)} viewers compared, ${String(Math.round((Date.now() - started) / 1000))} s`,
        );
    };
    const { leak, runs: done, plan } = await search(proof, { runs, seed, shrinkFor: 120_000, progress });
    console.log(
      `seed ${String(seed)}: ${String(done)} stories, ${String(proof.compared)} viewers compared, ${String(Math.round((Date.now() - started) / 1000))} s`,
    );
    console.log(proof.coverage.report(values.standings));
    if (leak !== null) console.log(`\nNOT PROVED: ${leak}\n${JSON.stringify(plan)}`);
    else if (!proof.coverage.isEnough()) console.log('\nNOT PROVED: too little was reached.');
    else console.log('\nNobody learnt anything that is not for them.');
    if (leak !== null || !proof.coverage.isEnough()) process.exitCode = 1;
  });
}

void prove();
