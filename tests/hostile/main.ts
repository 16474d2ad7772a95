import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { attack } from './attack';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    database: { type: 'string' },
  },
});

/** `npm run hostile -- --requests N --seed S [--only NUMBER] [--database mysql://…]` */
async function main(): Promise<void> {
  const report = await attack({
    requests: Number(values.requests),
    seed: Number(values.seed),
    ...(values.only !== undefined && { only: Number(values.only) }),
    ...(values.database !== undefined && { database: values.database }),
    progress: (line) => console.log(line),
  });
  console.log(`\n${report.table()}`);
  const { failures } = report;
  console.log(failures.length === 0 ? '\nNothing gave way.' : `\n${String(failures.length)} FAILURES`);
  if (failures.length > 0) process.exitCode = 1;
}

void main();
