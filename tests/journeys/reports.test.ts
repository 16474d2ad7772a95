import { aDraftReport, anInvestigatedCase, aReportedCase, REPORT } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseOf } from '../support/glimpse';

const sectionsOf = async (person: Person, caseId: string) => (await caseOf(person, caseId)).reportSections;

describe('A.17: recommendations', () => {
  test('are refused where the case lead did not ask for them, and nothing of that save is kept', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student', recommendationsAsked: false });
    const input = { caseId: theCase.id, ...REPORT, recommendations: 'Another tutor.' };
    const { userErrors } = await as(theCase.investigator).act('saveReport', input);
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.17', field: ['input', 'recommendations'] }]);
    expect((await caseOf(theCase.investigator, theCase.id)).reports).toEqual([]);
  });

  test('are for the investigator and the lead alone, also once the report is released', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { id: reportId } = await aDraftReport(theCase, { recommendations: 'Another tutor.' });
    await as(theCase.investigator).does('submitReport', { reportId });
    for (const partyId of Object.values(theCase.parties))
      await as(theCase.lead).does('releaseReport', { reportId, partyId });
    const { lead, investigator, overseer, complainant, respondent } = theCase;
    for (const person of [lead, investigator])
      expect((await caseOf(person, theCase.id)).reports).toMatchObject([{ recommendations: 'Another tutor.' }]);
    for (const person of [overseer, complainant, respondent, college.headOfWelfare])
      expect((await caseOf(person, theCase.id)).reports).toMatchObject([
        { findings: REPORT.findings, recommendations: null },
      ]);
  });
});

describe('A.20f: a draft', () => {
  test('is walled from everybody but the investigator', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { id, sections } = await aDraftReport(theCase);
    const ids = [id, ...sections];
    for (const person of [
      theCase.lead,
      theCase.overseer,
      theCase.complainant,
      theCase.respondent,
      college.headOfWelfare,
    ]) {
      expect(await caseOf(person, theCase.id)).toMatchObject({ reports: [], reportSections: [] });
      for (const one of ids) {
        const { data } = await as(person).query<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
          id: one,
        });
        expect(data.node).toBeNull();
      }
    }
  });

  test('a section is seen by the party it is shared with alone, as it is now, and only while it is shared', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { investigator, complainant, respondent, lead, id: caseId, parties } = theCase;
    const { sections } = await aDraftReport(theCase);
    const [first, second] = sections as [string, string];
    await as(investigator).does('shareReportSection', { sectionId: first, partyId: parties.RESPONDENT });
    await as(investigator).does('shareReportSection', { sectionId: second, partyId: parties.COMPLAINANT });
    expect(await sectionsOf(respondent, caseId)).toMatchObject([{ id: first, text: REPORT.sections[0]!.text }]);
    expect(await sectionsOf(complainant, caseId)).toMatchObject([{ id: second, text: REPORT.sections[1]!.text }]);
    expect(await sectionsOf(lead, caseId)).toEqual([]);
    // Neither of them has the report, and nobody but the one addressed the notice
    for (const person of [respondent, complainant]) expect((await caseOf(person, caseId)).reports).toEqual([]);
    expect((await caseOf(respondent, caseId)).notices!.map(({ kind }) => kind)).toContain('SECTION_SHARED');
    expect((await caseOf(lead, caseId)).notices!.map(({ kind }) => kind)).not.toContain('SECTION_SHARED');

    const change = { sectionId: first, heading: 'Changed', text: 'There were three remarks.' };
    await as(investigator).does('saveReport', { caseId, revision: 1, findings: REPORT.findings, sections: [change] });
    expect(await sectionsOf(respondent, caseId)).toMatchObject([
      { heading: 'Changed', text: 'There were three remarks.' },
    ]);

    await as(investigator).does('endSectionSharing', { sectionId: first, partyId: parties.RESPONDENT });
    expect(await sectionsOf(respondent, caseId)).toEqual([]);
    const again = await as(investigator).act('endSectionSharing', { sectionId: first, partyId: parties.RESPONDENT });
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.20' }]);
    await as(investigator).does('shareReportSection', { sectionId: first, partyId: parties.RESPONDENT });
    expect(await sectionsOf(respondent, caseId)).toMatchObject([{ id: first }]);
  });

  test('what another window saved meanwhile is not lost', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    await aDraftReport(theCase);
    const save = (revision: number | null) =>
      as(theCase.investigator).act('saveReport', { caseId: theCase.id, revision, findings: 'Otherwise.' });
    for (const revision of [null, 2, 7])
      expect((await save(revision)).userErrors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect((await save(1)).userErrors).toEqual([]);
    expect((await save(1)).userErrors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
  });

  test('without findings it is not a report (A.20g)', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { id: reportId } = await aDraftReport(theCase, { findings: null });
    const { userErrors } = await as(theCase.investigator).act('submitReport', { reportId });
    expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.20' }]);
  });
});

describe('A.20g, A.18: the final report', () => {
  test('ends every sharing of its sections when it is submitted, and is not changed after', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { investigator, respondent, parties, id: caseId } = theCase;
    const { id: reportId, sections } = await aDraftReport(theCase);
    await as(investigator).does('shareReportSection', { sectionId: sections[0], partyId: parties.RESPONDENT });
    await as(investigator).does('submitReport', { reportId });
    expect(await sectionsOf(respondent, caseId)).toEqual([]);
    for (const [act, input] of [
      ['saveReport', { caseId, revision: 1, findings: 'Otherwise.' }],
      ['shareReportSection', { sectionId: sections[0], partyId: parties.RESPONDENT }],
      ['submitReport', { reportId }],
    ] as const) {
      const { userErrors } = await as(investigator).act(act, input);
      expect({ [act]: userErrors.map(({ code }) => code) }).toEqual({ [act]: expect.arrayContaining(['OUT_OF_TURN']) });
    }
    expect((await caseOf(investigator, caseId)).reports).toMatchObject([{ findings: REPORT.findings }]);
  });

  test.each([
    ['student', true],
    ['staff', false],
  ] as const)('goes to the Acting Head of Welfare only if a student complained: a %s', async (by, toWelfare) => {
    const college = await openCollege();
    const theCase = await aReportedCase(college, { by });
    const seen = await as(college.headOfWelfare).query<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
      id: theCase.report,
    });
    expect(seen.data.node !== null).toBe(toWelfare);
  });

  test('goes to a party only if the lead releases it to that party, who is told', async () => {
    const college = await openCollege();
    const theCase = await aReportedCase(college, { by: 'student' });
    const { report: reportId, id: caseId, parties, respondent, complainant } = theCase;
    const release = (by: Person) => as(by).act('releaseReport', { reportId, partyId: parties.RESPONDENT });
    expect((await release(theCase.investigator)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await release(theCase.overseer)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await release(respondent)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await release(theCase.lead)).userErrors).toEqual([]);
    expect(await caseOf(respondent, caseId)).toMatchObject({
      reports: [{ findings: REPORT.findings }],
      reportSections: REPORT.sections,
    });
    expect(await caseOf(complainant, caseId)).toMatchObject({ reports: [], reportSections: [] });
    expect((await caseOf(respondent, caseId)).notices!.map(({ kind }) => kind)).toContain('REPORT_RELEASED');
    expect((await release(theCase.lead)).userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.18' }]);
  });
});
