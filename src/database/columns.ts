import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/** A version 4 UUID. Random, so that no id tells how many others there are. */
export const Key = (): PropertyDecorator => PrimaryColumn('varchar', { length: 36 });

/** The id of a row of another table. */
export const Ref =
  (table: string, nullable = false): PropertyDecorator =>
  (target, property) => {
    Column('varchar', { length: 36, nullable })(target, property);
    ForeignKey(table, { onUpdate: 'NO ACTION', onDelete: 'NO ACTION' })(target, property);
  };

/** The same, as a part of what the row is known by. */
export const KeyRef =
  (table: string): PropertyDecorator =>
  (target, property) => {
    PrimaryColumn('varchar', { length: 36 })(target, property);
    ForeignKey(table, { onUpdate: 'NO ACTION', onDelete: 'NO ACTION' })(target, property);
  };

/**
 * An instant: ISO 8601 in UTC with milliseconds, as text. Every database orders and returns it the same way,
 * and no driver's or session's time zone can shift it.
 */
export const At = (nullable = false): PropertyDecorator => Column('varchar', { length: 24, nullable });

/** A day: ISO 8601, `2026-03-31`. */
export const Day = (nullable = false): PropertyDecorator => Column('varchar', { length: 10, nullable });

/** A closed word or one short line. */
export const Line = (length = 40, nullable = false): PropertyDecorator => Column('varchar', { length, nullable });

/** Prose: up to 10,000 characters, which fits 64 KB in any script. */
export const Prose = (nullable = false): PropertyDecorator => Column('text', { nullable });

export const Whole = (): PropertyDecorator => Column('int');
export const Flag = (): PropertyDecorator => Column('boolean');
