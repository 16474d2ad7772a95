import { newDatabase } from './database';
import { fill } from './fill/fill';
import type { Issuer } from './issuer';
import { asking } from './load';
import { median } from './measure';
import { behind380 } from './steps';
import { requestsOf } from './requests';
import { startProduct } from './server';
import { between, type Done, Statements } from './statements';
import { Viewers } from './viewers';

/** What the product's database does for one page: the least of many goes, since others may be at work on the machine. */
export interface PageWork {
  readonly cases: number;
  readonly milliseconds: number;
  readonly rowsExamined: number;
}

const GOES = 25;
const PAGES = 40;

/** Asks for the same pages of the same people, who see as many cases whatever else there is. */
export async function workOfPage(
  server: URL,
  cases: number,
  issuer: Issuer,
  progress: (text: string) => void,
): Promise<PageWork> {
  const database = await newDatabase(server, `growth_${String(cases)}`);
  try {
    await fill(database.url, cases, (done) => progress(`growth: ${String(done)} of ${String(cases)} cases`));
    const product = await startProduct(database.url, issuer);
    const statements = await Statements.of(database.url);
    const { ask, close } = asking(product, 1);
    const handlers = await new Viewers(cases, issuer).handlers();
    const cursors = await Promise.all(handlers.map((one) => behind380(product, ask, one)));
    const { firstPage, laterPage } = requestsOf(product);
    const goes: Done[] = [];
    for (let go = 0; go < GOES; go += 1) {
      const before = await statements.done('select');
      for (let page = 0; page < PAGES / 2; page += 1) {
        const [{ token }, cursor] = [handlers[page % handlers.length]!, cursors[page % handlers.length]!];
        await ask(firstPage(token));
        await ask(laterPage(token, 20, cursor));
      }
      goes.push(between(before, await statements.done('select')));
    }
    close();
    await product.stop();
    await statements.close();
    return {
      cases,
      milliseconds: Math.min(...goes.map(({ time }) => time)) / PAGES,
      rowsExamined: median(goes.map(({ rowsExamined }) => rowsExamined)) / PAGES,
    };
  } finally {
    await database.drop();
  }
}
