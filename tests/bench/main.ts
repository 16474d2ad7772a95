import 'reflect-metadata';
import { check } from './check';
import { compare } from './compare';
import { type BenchDatabase, newDatabase } from './database';
import { fill } from './fill/fill';
import { growthOf, startOf, tableOf } from './table';
import { workOfPage } from './growth';
import { type Issuer, startIssuer } from './issuer';
import { NotPossible, type Options, readOptions } from './options';
import { operationsFor } from './operations';
import { progress, say } from './progress';
import { startLimit, startProduct } from './server';
import { startUp } from './startUp';
import { Viewers } from './viewers';

async function measureBoth(database: BenchDatabase, issuer: Issuer, options: Options): Promise<void> {
  const { cases, rounds, seconds } = options;
  await fill(database.url, cases, (done) => progress(`${String(done)} of ${String(cases)} cases`));
  const product = await startProduct(database.url, issuer);
  const limit = await startLimit(database.url, issuer);
  try {
    const viewers = new Viewers(cases, issuer);
    say(await check(product, limit, viewers, database.url));
    const operations = operationsFor(await viewers.handlers(), await viewers.leads());
    const where = { url: database.url, rounds, seconds };
    say(`\n${tableOf(await compare(operations, product, limit, where, progress))}\n`);
  } finally {
    await product.stop();
    await limit.stop();
  }
  say(startOf(await startUp(database.url, issuer)));
}

async function bench(options: Options): Promise<void> {
  const issuer = await startIssuer();
  const database = await newDatabase(options.server, 'main');
  try {
    await measureBoth(database, issuer, options);
  } finally {
    await database.drop();
  }
  if (options.growth) {
    const [from, to] = options.growth;
    const small = await workOfPage(options.server, from, issuer, progress);
    say(growthOf(small, await workOfPage(options.server, to, issuer, progress)));
  }
  issuer.stop();
}

async function main(): Promise<void> {
  try {
    await bench(readOptions(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof NotPossible)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

void main();
