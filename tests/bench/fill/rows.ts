/** Rows gathered until they are written, by table. */
export class Rows {
  readonly byTable = new Map<string, Record<string, unknown>[]>();

  add(table: string, row: Record<string, unknown>): void {
    const known = this.byTable.get(table);
    if (known) known.push(row);
    else this.byTable.set(table, [row]);
  }
}
