import 'reflect-metadata';
// Before anything that needs it
import { end } from './likeJest';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutants } from './mutants/mutants';
import { outdated, report, survivorsOf } from './report';
import { judge, prepare } from './run';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    json: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

/** `npm run mutate -- [--only WORDS] [--every N] [--show] [--json FILE]`: whether a test catches each change to the policies and procedures. */
async function main(): Promise<void> {
  const started = Date.now();
  const tests = await prepare();
  await end();
  const all = mutants()
    .filter(({ name }) => name.includes(values.only))
    .filter((_, index) => index % Number(values.every) === 0);
  const verdicts = await judge(all, tests, (done, { name, caughtBy, equivalent }) => {
    if (caughtBy === null && equivalent === null) console.log(`SURVIVES: ${name}`);
    if (done % 1000 === 0)
      console.log(`${String(done)} of ${String(all.length)}, ${String(Math.round((Date.now() - started) / 1000))} s`);
  });
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(verdicts, null, 1));
  if (values.show)
    for (const one of verdicts) console.log(`${one.name}\n    ${one.caughtBy ?? one.equivalent ?? 'SURVIVES'}`);
  console.log(report(verdicts));
  const late = values.only === '' && values.every === '1' ? outdated(verdicts) : [];
  if (late.length > 0) console.log(`REASONS OUT OF DATE:\n${late.map((name) => `  ${name}`).join('\n')}`);
  if (survivorsOf(verdicts).length + late.length > 0) process.exitCode = 1;
}

void main();
