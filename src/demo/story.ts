import { globalId } from '../reading/globalId';
import type { ToldClock } from './clock';
import type { Enactment, Shown } from './enact';
import type { DemoName } from './people';

/** What the stories of the demo are told with: who does what, when. */
export class Story {
  #keys = 0;

  constructor(
    private readonly enactment: Enactment,
    private readonly ids: Readonly<Record<DemoName, string>>,
    readonly clock: ToldClock,
    private readonly name: string,
  ) {}

  personId(who: DemoName): string {
    return globalId('Person', this.ids[who]);
  }

  async act(who: DemoName, name: string, input: Readonly<Record<string, unknown>>): Promise<Shown> {
    return this.enactment.act(this.ids[who], name, input);
  }

  /** An act that makes something, under a key of its own. */
  async make(who: DemoName, name: string, input: Readonly<Record<string, unknown>>): Promise<Shown> {
    this.#keys += 1;
    return this.act(who, name, { ...input, idempotencyKey: `${this.name}-${String(this.#keys).padStart(3, '0')}` });
  }

  async ask<Data>(who: DemoName, source: string, variables: Record<string, unknown>): Promise<Data> {
    return this.enactment.query<Data>(this.ids[who], source, variables);
  }

  /** Writes and submits a complaint; answers the id of the case. */
  async complain(who: DemoName, complaint: Readonly<Record<string, unknown>>): Promise<string> {
    const draft = await this.make(who, 'saveComplaint', complaint);
    return (await this.make(who, 'submitComplaint', { draftId: draft.id })).id;
  }

  /** The id of a party of a case. */
  async party(who: DemoName, caseId: string, capacity: 'COMPLAINANT' | 'RESPONDENT'): Promise<string> {
    const data = await this.ask<{ case: { parties: { id: string; capacity: string }[] } }>(
      who,
      'query ($id: ID!) { case(id: $id) { parties { id capacity } } }',
      { id: caseId },
    );
    return data.case.parties.find((one) => one.capacity === capacity)!.id;
  }

  /** One consults another before a decision, who answers. */
  async consult(who: DemoName, caseId: string, whom: DemoName, about: 'HOW_TO_PROCEED' | 'OUTCOME'): Promise<void> {
    const question = 'The accounts differ. What would be right for the two of them?';
    await this.make(who, 'consult', { caseId, about, personId: this.personId(whom), question });
    const source = '{ viewer { consultations { id } } }';
    const { viewer } = await this.ask<{ viewer: { consultations: { id: string }[] } }>(whom, source, {});
    const consultationId = viewer.consultations.at(-1)!.id;
    await this.make(whom, 'answerConsultation', {
      consultationId,
      answer: 'Somebody who knows neither should look into it.',
    });
  }

  /** Arranges a meeting in two days, waits for it and holds it; answers its id. */
  async meet(
    who: DemoName,
    caseId: string,
    inviteeId: string,
    purpose: string,
    meanwhile?: (meetingId: string) => Promise<void>,
  ): Promise<string> {
    const from = Date.parse(this.clock.now()) + 2 * 86_400_000;
    const at = (hours: number) => new Date(from + hours * 3_600_000).toISOString();
    const meeting = await this.make(who, 'arrangeMeeting', {
      caseId,
      invite: [inviteeId],
      startsAt: at(0),
      endsAt: at(1),
      place: 'The Cedar Room',
      purpose,
    });
    await meanwhile?.(meeting.id);
    this.clock.wait(2, 1);
    await this.act(who, 'holdMeeting', { meetingId: meeting.id });
    return meeting.id;
  }

  /** Records the notes of the one who was interviewed, and sends them for review; answers their id. */
  async takeNotes(who: DemoName, meetingId: string, capacity: string, text: string): Promise<string> {
    const source = 'query ($id: ID!) { node(id: $id) { ... on Meeting { invitations { id capacity } } } }';
    const data = await this.ask<{ node: { invitations: { id: string; capacity: string }[] } }>(who, source, {
      id: meetingId,
    });
    const invitationId = data.node.invitations.find((one) => one.capacity === capacity)!.id;
    const notes = await this.make(who, 'recordNotes', { meetingId, invitationId, text });
    await this.act(who, 'sendNotesForReview', { notesId: notes.id });
    return notes.id;
  }
}
