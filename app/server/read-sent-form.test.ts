import { expect, test } from 'vitest';
import { z } from 'zod';
import { readForm } from './read-form';
import { readSentForm } from './read-sent-form';

async function sent(text: string): Promise<FormData> {
  const body = new URLSearchParams({ text });
  return readSentForm(new Request('http://localhost/', { method: 'POST', body }));
}

test.each([
  ['a turn to the left', 'Ring \u202eirak\u202c i dag', 'Ring irak i dag'],
  ['an isolate', '\u2067Kari\u2069', 'Kari'],
  ['a word joined by what nobody sees', 'an\u200bg\u2060s\u200dt', 'angst'],
  ['a mark of byte order', '\ufeffVaske', 'Vaske'],
  ['letters of other scripts', 'Łukasz, Đorđe, ŠÁHKKU, عمر', 'Łukasz, Đorđe, ŠÁHKKU, عمر'],
])('%s is read as the words alone', async (_what, typed, read) => {
  expect((await sent(typed)).get('text')).toBe(read);
});

test('a text with line breaks may be as long as the browser counted it, and no longer', async () => {
  const schema = z.object({ text: z.string().max(10) });
  const typed = 'en\r\nto\rtre\n';
  const form = await sent(typed);
  expect(form.get('text')).toBe('en\nto\ntre\n');
  expect(readForm(form, schema)).toEqual({ ok: true, value: { text: 'en\nto\ntre\n' } });
  expect(readForm(await sent(`${typed}x`), schema).ok).toBe(false);
});
