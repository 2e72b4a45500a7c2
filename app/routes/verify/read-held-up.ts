import { ok, refuse, type Result } from '~/app/domain/result';
import type { HeldUp } from '~/app/usecases/agreements/verify-copy';

/** Bytes; an agreement of ours is a tenth of it. */
const largest = 1024 * 1024;

/** What the form holds up: a chosen file or a content hash in whatever groups it was typed. */
export async function readHeldUp(
  form: FormData,
): Promise<Result<HeldUp, 'nothing' | 'both' | 'tooLarge' | 'notCode'>> {
  const sent = form.get('file');
  const file = sent instanceof File && sent.size > 0 ? sent : undefined;
  const code = String(form.get('code') ?? '')
    .replaceAll(/\s/g, '')
    .toLowerCase();
  if (file && code !== '') return refuse('both');
  if (file) {
    if (file.size > largest) return refuse('tooLarge');
    return ok({ file: new Uint8Array(await file.arrayBuffer()) });
  }
  if (code === '') return refuse('nothing');
  return /^[0-9a-f]{64}$/.test(code) ? ok({ contentHash: code }) : refuse('notCode');
}
