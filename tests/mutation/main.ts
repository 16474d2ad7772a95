import 'reflect-metadata';
// Before anything that needs it
import { end } from './likeJest';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { outdated, report, survivorsOf } from './report';
import { prepare } from './prepare';
import { judgeTogether } from './together';
import { chosen } from './worker';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    json: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

const seconds = (since: number): string => String(Math.round((Date.now() - since) / 1000));

/** `npm run mutate -- [--only WORDS] [--every N] [--show] [--json FILE]`: whether a test catches each change to the policies and procedures. */
async function main(): Promise<void> {
  const started = Date.now();
  const tests = await prepare();
  await end();
  const choice = { only: values.only, every: Number(values.every) };
  const all = chosen(choice).length;
  let done = 0;
  const verdicts = await judgeTogether(choice, tests, ({ name, caughtBy, equivalent }) => {
    if (caughtBy === null && equivalent === null) console.log(`SURVIVES: ${name}`);
    if ((done += 1) % 5000 === 0) console.log(`${String(done)} of ${String(all)}, ${seconds(started)} s`);
  });
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(verdicts, null, 1));
  if (values.show)
    for (const one of verdicts) console.log(`${one.name}\n    ${one.caughtBy ?? one.equivalent ?? 'SURVIVES'}`);
  console.log(report(verdicts));
  console.log(`in ${seconds(started)} s`);
  const late = values.only === '' && values.every === '1' ? outdated(verdicts) : [];
  if (late.length > 0) console.log(`REASONS OUT OF DATE:\n${late.map((name) => `  ${name}`).join('\n')}`);
  if (survivorsOf(verdicts).length + late.length > 0) process.exitCode = 1;
}

void main();
