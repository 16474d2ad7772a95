// What is asked of the product; the limit answers the same under its own addresses.

export const ONE_CASE = `query ($id: ID!) { case(id: $id) {
  id reference procedure stage stageSince openedAt concluded updatedAt viewerCapacities redactedFields
  parties { id capacity name category since email }
  meetings { id kind status startsAt endsAt place purpose }
  reports { id status findings submittedAt recommendations }
} }`;

const NODE = `id reference stage openedAt concluded
  parties { id capacity name }
  meetings { id kind status startsAt place }`;

export const FIRST_PAGE = `query ($first: Int!) { cases(first: $first) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${NODE} } }
} }`;

export const LATER_PAGE = `query ($first: Int!, $after: String) { cases(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { ${NODE} } }
} }`;

export const WITH_PARTIES = `query ($first: Int!, $after: String) { cases(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id reference stage parties { id capacity name category } } }
} }`;

export const ARRANGE = `mutation ($input: ArrangeMeetingInput!) { arrangeMeeting(input: $input) {
  userErrors { code } meeting { id kind status startsAt endsAt place purpose }
} }`;
