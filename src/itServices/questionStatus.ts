import { enumOf } from '../reading/enums';

export const QuestionStatus = enumOf('QuestionStatus', 'How it stands with a question (IT.1, IT.7).', {
  ASKED: 'It waits for an answer.',
  ANSWERED: 'It is answered.',
});
