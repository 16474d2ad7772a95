// graphql-js asks of each type it meets whether it comes from another copy of graphql, and does not in production: that
// would take a tenth of the tests' time.
const before = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
// eslint-disable-next-line @typescript-eslint/no-require-imports
require('graphql/jsutils/instanceOf');
process.env['NODE_ENV'] = before;

export {};
