import { decodeText } from '~/app/domain/csv/decode-text';
import { ok, refuse, type Result } from '~/app/domain/result';

/** Bytes of a file, characters of a pasted text. */
const largest = 1024 * 1024;

/** The text of the form: from the chosen file or from what was pasted, one of the two. */
export async function readSentFile(
  form: FormData,
): Promise<Result<string, 'nothing' | 'both' | 'tooLarge' | 'notText'>> {
  const sent = form.get('file');
  const file = sent instanceof File && sent.size > 0 ? sent : undefined;
  const pasted = form.get('text');
  const text = typeof pasted === 'string' ? pasted : '';
  if (file && text.trim() !== '') return refuse('both');
  if (!file && text.trim() === '') return refuse('nothing');
  if ((file?.size ?? text.length) > largest) return refuse('tooLarge');
  if (!file) return ok(text);
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded === undefined ? refuse('notText') : ok(decoded);
}
