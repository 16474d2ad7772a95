import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** What of the product shows which features it has. */
export interface Product {
  readonly schema: GraphQLSchema;
  /** Packages it depends on. */
  readonly packages: readonly string[];
  /** The paths of its sources, and the names of its scripts. */
  readonly sources: readonly string[];
}

export type Feature = 'search' | 'statistics' | 'subscriptions' | 'attachments' | 'mails' | 'exports' | 'backups';

/** How a feature is recognised once it is there: wide rather than narrow, so that what waits for it is not forgotten. */
export const FEATURES: Readonly<Record<Feature, (product: Product) => boolean>> = {
  search: named(/search|fullText|contains|matching/i, /^(flexsearch|minisearch|lunr|@elastic\/|meilisearch)/),
  statistics: named(/statistic|aggregate|summary|percentage|groupBy/i, /^(d3|simple-statistics)/),
  subscriptions: (product) =>
    Boolean(product.schema.getSubscriptionType()) ||
    named(/subscription|webSocket|eventStream/i, /^(graphql-ws|graphql-sse|ws|@fastify\/websocket)$/)(product),
  attachments: named(
    /attachment|upload|download|evidence|\bfile(Name|Size)?\b|document$/i,
    /multipart|upload|multer|busboy/,
  ),
  mails: named(
    /\bmails?\b|mail(ing|er|box)|sendMail|outbox|webhook|notification/i,
    /^(nodemailer|standardwebhooks|smtp|@sendgrid)/,
  ),
  exports: named(
    /export|bundle|letter|spreadsheet|\bpdf\w|calendarFeed|\bjobs?\b/i,
    /^(pdfkit|ical-generator|exceljs|bull)/,
  ),
  backups: named(/backup|restore(?!d)|dump/i, /backup/),
};

/** Whether a word is in the schema or among the sources, or a package of the kind among the dependencies. */
function named(word: RegExp, ofPackage: RegExp): (product: Product) => boolean {
  return ({ schema, packages, sources }: Product) =>
    [...namesIn(schema), ...sources].some((name) => word.test(name)) || packages.some((name) => ofPackage.test(name));
}

interface Named {
  readonly name: string;
}

/** The names of all types, fields, arguments and values. */
function namesIn(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return own.flatMap((type) => {
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [type.name];
    const fields = Object.values(type.getFields() as Readonly<Record<string, Named & { args?: readonly Named[] }>>);
    return [type.name, ...fields.flatMap(({ name, args = [] }) => [name, ...args.map((arg) => arg.name)])];
  });
}
