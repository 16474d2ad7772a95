import { GraphQLError } from 'graphql';
import { masked, withPlace } from '../graphql/masking';
import type { Fault } from './frames';

/** What a client is told of why a stream is not opened. */
export function told(error: unknown, fault: Fault): GraphQLError {
  const first = masked(error, '');
  const { answer } = first.fault === undefined ? first : masked(error, fault(first.fault));
  const { message, locations, extensions } = withPlace(answer, error instanceof GraphQLError ? error.toJSON() : answer);
  const asTold = new GraphQLError(message, { extensions: { ...extensions } });
  return locations ? Object.defineProperty(asTold, 'locations', { value: locations, enumerable: true }) : asTold;
}
