import { globalId } from '../reading/globalId';
import type { Audience } from './audience';
import type { Frames } from './frames';
import type { Stream } from './stream';

/** Says what was left to be said of a stream, and ends it where that was the last. */
export async function say(stream: Stream, frames: Frames, audience: Audience): Promise<void> {
  for (const { notice, caseId, last } of stream.takeSayings()) {
    const { personId, asked } = stream;
    stream.send(await frames.ofNotice(audience, personId, asked, notice, globalId('Case', caseId)));
    if (last) stream.complete();
  }
}
