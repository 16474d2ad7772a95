import { join } from 'node:path';
import type { DataSourceOptions } from 'typeorm';

type Found = Required<Pick<DataSourceOptions, 'entities' | 'migrations'>>;

/** Every row class and every migration there is, by where it is. When it is built, they themselves take the place of this. */
export const FOUND: Found = {
  entities: [join(__dirname, '..', '**', '*.row.ts')],
  migrations: [join(__dirname, '..', '..', 'migrations', '*.ts')],
};
