// Becomes dist/src/keepCode.js: starts what was built, and keeps what V8 has made of it by the time it ends.
import { writeFileSync } from 'node:fs';
import { KEPT, script } from './startBuilt';

process.once('exit', () => {
  // For whoever runs it, not for whoever built it alone
  process.umask(0o022);
  writeFileSync(KEPT, script.createCachedData());
});
