import { exchangers } from '../share/exchange-worker';
import type {
  CameRequest,
  ComingRequest,
  ReceivingAnswer,
  ReceivingRequest,
  TakenBack,
  TakingBackRequest,
  Told,
} from './messages';

export type { LetterSides, TakenBack, Told } from './messages';

/**
 * What taking in a file would change, worked out in a worker: a long history and eight letters would
 * hold the page up.
 *
 * @throws Error when the worker is lost or has failed
 */
export const tellWhatComes = (request: Omit<ComingRequest, 'kind'>): Promise<Told> =>
  told({ ...request, kind: 'coming' });

/** What came with a file that was taken in; thrown as {@link tellWhatComes}. */
export const tellWhatCame = (request: Omit<CameRequest, 'kind'>): Promise<Told> =>
  told({ ...request, kind: 'came' });

/** What is to be written to take an act back; thrown as {@link tellWhatComes}. */
export async function takeActBack(request: Omit<TakingBackRequest, 'kind'>): Promise<TakenBack> {
  const answer = await ask({ ...request, kind: 'taking-back' });
  if (answer.kind !== 'taken-back') throw new Error('The worker has answered something else');
  return answer.taken;
}

async function told(request: ReceivingRequest): Promise<Told> {
  const answer = await ask(request);
  if (answer.kind !== 'told') throw new Error('The worker has answered something else');
  return answer.told;
}

async function ask(request: ReceivingRequest): Promise<ReceivingAnswer> {
  const worker = exchangers.take();
  const listening = new AbortController();
  const until = { signal: listening.signal };
  try {
    const answer = await new Promise<ReceivingAnswer>((resolve, reject) => {
      const answered = ({ data }: MessageEvent<ReceivingAnswer>) => {
        if (data.kind === 'failed') reject(new Error(data.said));
        else resolve(data);
      };
      worker.addEventListener('message', answered, until);
      const lost = () => {
        reject(new Error('The worker was lost'));
      };
      worker.addEventListener('error', lost, until);
      worker.addEventListener('messageerror', lost, until);
      worker.postMessage(request);
    });
    exchangers.giveBack(worker);
    return answer;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    listening.abort();
  }
}
