import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { SectionCommentRow } from './report.row';
import { reportSection } from './reportSection';
import { sectionComment } from './sectionComment';

@InputType()
class CommentOnSectionInput extends Repeatable {
  @Given(() => ID, idOf('ReportSection'), 'The section you are asked to check.')
  readonly sectionId!: string;

  @Given(() => String, prose(), 'What is inaccurate or missing.')
  readonly text!: string;
}

export const commentOnSection = act({
  name: 'commentOnSection',
  input: CommentOnSectionInput,
  on: reportSection,
  target: ({ sectionId }) => sectionId,
  changes: sectionComment,
  async perform(hand, { sectionId, text }) {
    const id = hand.newId('comment');
    const { id: caseId } = hand.theCase;
    await hand.tx.insert(SectionCommentRow, {
      id,
      caseId,
      sectionId,
      authorId: hand.actorId,
      text,
      madeAt: hand.now,
    });
    hand.happened('SECTION_COMMENTED', id);
    return id;
  },
});
