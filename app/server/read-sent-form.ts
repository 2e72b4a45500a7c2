/** The most fields one form sends: a week of tiles, or every fact of a card, and some room. */
const mostFields = 600;
const longestName = 120;

/** A name as our pages write it: words, dots, and small numbers in brackets. */
const ownName = /^[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*|\[\d{1,2}\])*$/;

/** Signs nobody sees: they turn the words after them around, or hide a word from whoever looks. */
const unseenSigns = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The form of a request. What no page of ours could have sent is refused with 400 before anything
 * reads it: names that reach into prototypes or into the form reader's own controls, and more
 * fields than a page has, which cost the reader time that grows with their square. A line ends with
 * one sign, as where the browser counted it, and signs nobody sees are left out.
 */
export async function readSentForm(request: Request): Promise<FormData> {
  const form = await request.formData();
  const names = [...form.keys()];
  const isOwn = (name: string) => name.length <= longestName && ownName.test(name);
  if (names.length > mostFields || !names.every(isOwn)) {
    throw new Response(null, { status: 400, statusText: 'Not a form of ours' });
  }
  const read = new FormData();
  for (const [name, value] of form) {
    read.append(name, typeof value === 'string' ? asWritten(value) : value);
  }
  return read;
}

function asWritten(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(unseenSigns, '');
}
