import { idOf } from './ids';

/** A group of people who take the same part in cases. */
export interface Crowd {
  readonly name: string;
  readonly size: number;
  readonly category: string;
}

/** The one of a crowd on whom a number falls. */
export const oneOf = ({ name, size }: Crowd, number: number): string => idOf(`${name} ${String(number % size)}`);

/** The `sub` of somebody's token. */
export const subjectOf = (personId: string): string => `bench|${personId}`;

const SINCE = '2020-01-01T00:00:00.000Z';

export const peopleOf = ({ name, size, category }: Crowd): Record<string, unknown>[] =>
  Array.from({ length: size }, (_, index) => {
    const id = idOf(`${name} ${String(index)}`);
    return {
      id,
      name: `${name[0]!.toUpperCase()}${name.slice(1)} the ${String(index + 1)}.`,
      email: `${name.replaceAll(' ', '.')}.${String(index)}@college.example`,
      category,
      subject: subjectOf(id),
      createdAt: SINCE,
      suspendedAt: null,
    };
  });
