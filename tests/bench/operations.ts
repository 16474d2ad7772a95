import type { Ask } from './load';
import { requestsOf } from './requests';
import type { Server } from './server';
import { any, behind380, endOf, newMeeting } from './steps';
import type { Lead, Viewer } from './viewers';

export interface Operation {
  readonly name: string;
  /** The least share of the limit that is good enough, and what is aimed at. */
  readonly must: number;
  readonly aim: number;
  /** Ready to be done, again and again, each time with another number. */
  against(server: Server, ask: Ask): Promise<(number: number) => Promise<unknown>>;
}

export const operationsFor = (handlers: readonly Viewer[], leads: readonly Lead[]): Operation[] => [
  {
    name: 'one case: parties, meetings, reports',
    must: 0.6,
    aim: 0.8,
    async against(server, ask) {
      const { oneCase } = requestsOf(server);
      return async (number) => {
        const { token, cases } = any(handlers, number);
        return ask(oneCase(token, any(cases, number)));
      };
    },
  },
  {
    name: 'first page of 20, counted',
    must: 0.8,
    aim: 0.95,
    async against(server, ask) {
      const { firstPage } = requestsOf(server);
      return async (number) => ask(firstPage(any(handlers, number).token));
    },
  },
  {
    name: '20th page by cursor',
    must: 0.8,
    aim: 0.95,
    async against(server, ask) {
      const cursors = await Promise.all(handlers.map((one) => behind380(server, ask, one)));
      const { laterPage } = requestsOf(server);
      return async (number) => ask(laterPage(any(handlers, number).token, 20, any(cursors, number)));
    },
  },
  {
    name: '200 cases with their parties',
    must: 0.8,
    aim: 0.95,
    async against(server, ask) {
      const { withParties } = requestsOf(server);
      return async (number) => {
        const { token } = any(handlers, number);
        await ask(withParties(token, endOf(await ask(withParties(token, null)))));
      };
    },
  },
  {
    name: 'a meeting is arranged',
    must: 0.7,
    aim: 0.85,
    async against(server, ask) {
      const { arrange } = requestsOf(server);
      return async (number) => {
        const lead = any(leads, number);
        const text = await ask(arrange(lead.token, newMeeting(lead, number)));
        if (!text.includes('"userErrors":[]')) throw new Error(`the ${server.name} refused: ${text}`);
      };
    },
  },
];
